// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/coupons/couponwriter.h"

#include "domain/code/shopcode.h"
#include "storage/repositories/couponrepository.h"

#include <QRandomGenerator>

#include <algorithm>

namespace bashgah::services {

using namespace domain;
using storage::CouponRepository;

namespace {

constexpr int mostCodes = 100'000;

} // namespace

CouponWriter::CouponWriter(storage::Connection &connection, const WriteFacts &facts, Random random)
    : m_connection(connection), m_facts(facts), m_random(std::move(random))
{
    if (!m_random) // nobody may guess what is worth money
        m_random = [] { return QRandomGenerator::system()->generate64(); };
}

Result<CouponWriter::Priced> CouponWriter::price(const PurchaseDraft &draft, Automatic automatic)
{
    CouponRepository coupons(m_connection);
    Priced priced{{draft, {}}, {}};
    AutomaticDiscounts byThemselves;
    if (automatic == Automatic::Take) {
        auto read = coupons.automatic(draft.member);
        if (!read)
            return fail(read.error());
        byThemselves = std::move(*read);
    }
    for (const QString &code : draft.codes) {
        auto voucher = coupons.find(code, draft.member);
        if (!voucher)
            return fail(voucher.error());
        if (*voucher && !(*voucher)->rule.automatic)
            priced.vouchers.push_back(std::move(**voucher));
    }
    priced.outcome = withVouchers(draft, priced.vouchers, m_facts.day, byThemselves);
    if (!priced.outcome.discounts.refused.empty())
        return fail(priced.outcome.discounts.refused.front().why.inField(QStringLiteral("code")));
    priced.vouchers.insert(priced.vouchers.end(), byThemselves.vouchers.begin(), byThemselves.vouchers.end());
    return priced;
}

void CouponWriter::use(const Priced &priced, PurchaseId purchase)
{
    CouponRepository coupons(m_connection);
    for (const AppliedDiscount &applied : priced.outcome.discounts.applied) {
        const auto voucher = std::find_if(priced.vouchers.begin(), priced.vouchers.end(),
                                          [&](const Voucher &one) { return one.code == applied.id; });
        coupons.insertUse(*voucher, purchase, priced.outcome.draft.member, applied.amount, m_facts.at);
    }
    for (const DiscountNotTaken &unused : priced.outcome.gaveWay) {
        const auto voucher = std::find_if(priced.vouchers.begin(), priced.vouchers.end(),
                                          [&](const Voucher &one) { return one.code == unused.id; });
        coupons.insertUnused(voucher->id, purchase, unused.why.args.value(1));
    }
}

QString CouponWriter::insertNew(CouponBatchId batch, std::optional<MemberId> owner, std::optional<TakingId> taking)
{
    CouponRepository coupons(m_connection);
    for (;;) { // a code that is taken by chance is drawn again
        const ShopCode code = ShopCode::make(CodeKind::Coupon, m_random());
        if (coupons.insert({batch, code.text(), owner, {}, taking}, m_facts.at))
            return code.text();
    }
}

Result<CouponBatchId> CouponWriter::make(const BatchRequest &request)
{
    if (auto valid = validate(request.rule); !valid)
        return fail(valid.error());
    if (request.rule.automatic)
        return makeAutomatic(request);
    const bool counted = request.owners.empty();
    if (counted && (request.count < 1 || request.count > mostCodes))
        return fail(Error{ErrorCode::OutOfRange, {QString::number(request.count)}, {}, QStringLiteral("count")});
    const CouponBatchId id = CouponRepository(m_connection).insertBatch(request.rule, m_facts.at, request.staff);
    for (int i = 0; counted && i < request.count; ++i)
        (void)insertNew(id, {}, {});
    for (const MemberId owner : request.owners)
        (void)insertNew(id, owner, {});
    return id;
}

Result<CouponBatchId> CouponWriter::makeAutomatic(const BatchRequest &request)
{
    if (!request.owners.empty())
        return fail(Error{ErrorCode::NotAllowed, {}, {}, QStringLiteral("owners")});
    const CouponBatchId id = CouponRepository(m_connection).insertBatch(request.rule, m_facts.at, request.staff);
    (void)insertNew(id, {}, {});
    return id;
}

Result<QString> CouponWriter::makeFor(const CouponRule &rule, MemberId owner, std::optional<TakingId> taking)
{
    if (auto valid = validate(rule); !valid)
        return fail(valid.error());
    const CouponBatchId id = CouponRepository(m_connection).insertBatch(rule, m_facts.at, {});
    return insertNew(id, owner, taking);
}

} // namespace bashgah::services
