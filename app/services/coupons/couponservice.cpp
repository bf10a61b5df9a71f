// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/coupons/couponservice.h"

#include "domain/code/shopcode.h"
#include "domain/staff/auditsubject.h"
#include "services/coupons/couponwriter.h"
#include "services/shop/shopservice.h"
#include "services/stored/wrongcodes.h"
#include "storage/db/database.h"
#include "storage/repositories/couponrepository.h"
#include "storage/repositories/shoprepository.h"

#include <algorithm>

namespace bashgah::services {

using namespace domain;
using storage::Connection;
using storage::CouponRepository;

namespace {

Result<WriteFacts> factsOf(storage::Database &database, const Clock &clock)
{
    const auto profile = ShopService(database, clock).profile();
    if (!profile)
        return fail(profile.error());
    WriteFacts facts;
    facts.at = clock.now();
    facts.day = profile->calendar.localDay(facts.at);
    return facts;
}

Result<ShopCode> couponCode(const QString &typed)
{
    auto code = ShopCode::parse(typed);
    if (!code)
        return fail(code.error().inField(QStringLiteral("code")));
    if (code->kind() != CodeKind::Coupon)
        return fail(Error{ErrorCode::WrongCode, {typed}, {}, QStringLiteral("code")});
    return code;
}

} // namespace

CouponService::CouponService(storage::Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

Result<std::vector<CouponBatch>> CouponService::batches() const
{
    return m_database.read([](Connection &connection) -> Result<std::vector<CouponBatch>> {
        auto rows = CouponRepository(connection).batches();
        if (!rows)
            return fail(rows.error());
        std::vector<CouponBatch> all;
        for (storage::CouponBatchRow &row : *rows) {
            all.push_back({row.id, std::move(row.rule), row.at, row.staffName, row.codes, row.voided, row.uses,
                           row.takenOff, row.sales});
        }
        return all;
    });
}

Result<std::vector<CouponCode>> CouponService::codes(CouponBatchId batch) const
{
    const auto now = factsOf(m_database, m_clock);
    if (!now)
        return fail(now.error());
    return m_database.read([&](Connection &connection) -> Result<std::vector<CouponCode>> {
        const auto rows = CouponRepository(connection).codes(batch);
        if (!rows)
            return fail(rows.error());
        std::vector<CouponCode> all;
        for (const storage::NamedVoucher &row : *rows) {
            all.push_back({row.voucher.code, row.voucher.state(now->day), row.voucher.used, row.voucher.lastDay(),
                           row.ownerName});
        }
        return all;
    });
}

Result<CouponBatchId> CouponService::make(const BatchRequest &request)
{
    return m_database.write([&](Connection &connection) -> Result<CouponBatchId> {
        const auto now = factsOf(m_database, m_clock);
        if (!now)
            return fail(now.error());
        if (request.rule.until && *request.rule.until < now->day) {
            return fail(Error{ErrorCode::OutOfRange, {request.rule.until->toString(Qt::ISODate)}, {},
                              QStringLiteral("until")});
        }
        const auto id = CouponWriter(connection, *now).make(request);
        if (!id)
            return id;
        storage::ShopRepository(connection)
            .audit(now->at, request.staff, QStringLiteral("coupon.batch"),
                   subjectOf(*id), QStringLiteral(""), toJsonText(request.rule));
        return id;
    });
}

Result<void> CouponService::makeVoid(const QString &typed, std::optional<StaffId> staff)
{
    const auto code = couponCode(typed);
    if (!code)
        return fail(code.error());
    return m_database.write([&](Connection &connection) -> Result<void> {
        const Instant now = m_clock.now();
        if (!CouponRepository(connection).makeVoid(code->text(), now))
            return fail(Error{ErrorCode::NotFound, {code->grouped()}, {}, QStringLiteral("code")});
        storage::ShopRepository(connection)
            .audit(now, staff, QStringLiteral("coupon.void"), QString(QStringLiteral("voucher:") + code->text()),
                   QStringLiteral(""), QStringLiteral(""));
        return {};
    });
}

Result<int> CouponService::makeVoid(CouponBatchId batch, std::optional<StaffId> staff)
{
    return m_database.write([&](Connection &connection) -> Result<int> {
        const Instant now = m_clock.now();
        const int count = CouponRepository(connection).makeVoid(batch, now);
        storage::ShopRepository(connection)
            .audit(now, staff, QStringLiteral("coupon.void"), subjectOf(batch),
                   QStringLiteral(""), QString::number(count));
        return count;
    });
}

Result<Voucher> CouponService::look(const QString &typed, std::optional<MemberId> member) const
{
    const auto code = couponCode(typed);
    if (!code)
        return fail(code.error()); // the check digit catches a slip before anything is looked up
    const WrongCodes guesses(m_database, m_clock);
    if (auto allowed = guesses.check(); !allowed)
        return fail(allowed.error());
    return guesses.noted(m_database.read([&](Connection &connection) -> Result<Voucher> {
        const auto found = CouponRepository(connection).find(code->text(), member);
        if (!found)
            return fail(found.error());
        if (!*found || (*found)->rule.automatic) // nobody was given that one
            return fail(Error{ErrorCode::NotFound, {code->grouped()}, {}, QStringLiteral("code")});
        return **found;
    }));
}

Result<std::vector<Voucher>> CouponService::ofMember(MemberId member) const
{
    return m_database.read(
        [&](Connection &connection) { return CouponRepository(connection).ofMember(member); });
}

Result<std::vector<Voucher>> CouponService::openOf(MemberId member) const
{
    const auto facts = factsOf(m_database, m_clock);
    if (!facts)
        return fail(facts.error());
    auto codes = m_database.read(
        [&](Connection &connection) { return CouponRepository(connection).openOf(member, facts->day); });
    if (!codes)
        return codes;
    std::erase_if(*codes, [&](const Voucher &one) { return one.state(facts->day) != VoucherState::Issued; });
    std::stable_sort(codes->begin(), codes->end(), [](const Voucher &one, const Voucher &other) {
        return one.lastDay() && (!other.lastDay() || *one.lastDay() < *other.lastDay());
    });
    return codes;
}

} // namespace bashgah::services
