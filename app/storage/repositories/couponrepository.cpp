// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/couponrepository.h"

#include "domain/program/occasion.h"
#include "storage/db/connection.h"

#include <algorithm>

namespace bashgah::storage {

using namespace domain;

namespace {

Result<Voucher> readVoucher(const Statement &row)
{
    auto rule = couponRuleFromJsonText(row.text(3));
    if (!rule)
        return fail(rule.error());
    return Voucher{row.id<VoucherId>(0),
                   row.id<CouponBatchId>(1),
                   row.text(2),
                   std::move(*rule),
                   row.maybeId<MemberId>(4),
                   row.maybeDay(5),
                   row.flag(6),
                   static_cast<int>(row.int64(7)),
                   row.int64(8),
                   static_cast<int>(row.int64(9))};
}

Result<std::optional<Voucher>> readOne(Statement &row)
{
    if (!row.execOne())
        return std::optional<Voucher>();
    auto voucher = readVoucher(row);
    if (!voucher)
        return fail(voucher.error());
    return std::optional(std::move(*voucher));
}

Result<std::vector<Voucher>> readAll(Statement &rows)
{
    std::vector<Voucher> all;
    while (rows.next()) {
        auto voucher = readVoucher(rows);
        if (!voucher)
            return fail(voucher.error());
        all.push_back(std::move(*voucher));
    }
    return all;
}

} // namespace

CouponBatchId CouponRepository::insertBatch(const CouponRule &rule, Instant at, std::optional<StaffId> staff)
{
    Statement insert = m_connection.statement(QStringLiteral("coupon/insert_batch"));
    return CouponBatchId(insert.bind("rule", toJsonText(rule))
                             .bind("automatic", rule.automatic)
                             .bind("at", at)
                             .bind("staff_id", staff)
                             .insertId());
}

bool CouponRepository::insert(const NewVoucher &voucher, Instant at)
{
    return m_connection.statement(QStringLiteral("coupon/insert_voucher"))
               .bind("batch_id", voucher.batch)
               .bind("code", voucher.code)
               .bind("member_id", voucher.owner)
               .bind("until_day", voucher.until)
               .bind("taking_id", voucher.taking)
               .bind("at", at)
               .exec()
               .rowsAffected()
        == 1;
}

Result<std::optional<Voucher>> CouponRepository::find(const QString &code, std::optional<MemberId> member)
{
    Statement row = m_connection.statement(QStringLiteral("coupon/find"));
    row.bind("code", code).bind("member_id", member);
    return readOne(row);
}

Result<std::optional<Voucher>> CouponRepository::anyOf(CouponBatchId batch, std::optional<MemberId> member)
{
    Statement row = m_connection.statement(QStringLiteral("coupon/any_of_batch"));
    row.bind("batch_id", batch).bind("member_id", member);
    return readOne(row);
}

Result<std::optional<Voucher>> CouponRepository::ofTaking(TakingId taking)
{
    Statement row = m_connection.statement(QStringLiteral("coupon/of_taking"));
    row.bind("taking_id", taking);
    return readOne(row);
}

Result<std::vector<Voucher>> CouponRepository::ofMember(MemberId member)
{
    Statement rows = m_connection.statement(QStringLiteral("coupon/of_member"));
    rows.bind("member_id", member).exec();
    return readAll(rows);
}

Result<std::vector<Voucher>> CouponRepository::openOf(MemberId member, QDate day)
{
    Statement rows = m_connection.statement(QStringLiteral("coupon/open_of_member"));
    rows.bind("member_id", member).bind("day", day).exec();
    return readAll(rows);
}

Result<AutomaticDiscounts> CouponRepository::automatic(std::optional<MemberId> member)
{
    Statement rows = m_connection.statement(QStringLiteral("coupon/automatic"));
    rows.bind("member_id", member).exec();
    auto vouchers = readAll(rows);
    if (!vouchers)
        return fail(vouchers.error());
    AutomaticDiscounts all{std::move(*vouchers)};
    const bool asks = std::any_of(all.vouchers.begin(), all.vouchers.end(), [](const Voucher &one) {
        return one.rule.wholeProfile || one.rule.firstPurchase;
    });
    if (!asks || !member)
        return all;
    Statement shopper = m_connection.statement(QStringLiteral("coupon/shopper"));
    if (!shopper.bind("member_id", *member).execOne())
        return all;
    all.hasWholeProfile = KnownProfile{shopper.flag(0), shopper.flag(1), shopper.flag(2), shopper.flag(3)}.isComplete();
    all.boughtBefore = shopper.flag(4);
    return all;
}

Result<std::vector<NamedVoucher>> CouponRepository::codes(CouponBatchId batch)
{
    Statement rows = m_connection.statement(QStringLiteral("coupon/codes"));
    rows.bind("batch_id", batch).exec();
    std::vector<NamedVoucher> all;
    while (rows.next()) {
        auto voucher = readVoucher(rows);
        if (!voucher)
            return fail(voucher.error());
        all.push_back({std::move(*voucher), rows.text(10)});
    }
    return all;
}

Result<std::vector<CouponBatchRow>> CouponRepository::batches()
{
    Statement rows = m_connection.statement(QStringLiteral("coupon/batches"));
    rows.exec();
    std::vector<CouponBatchRow> all;
    while (rows.next()) {
        auto rule = couponRuleFromJsonText(rows.text(1));
        if (!rule)
            return fail(rule.error());
        all.push_back({rows.id<CouponBatchId>(0), std::move(*rule), rows.instant(2), rows.text(3), rows.int64(4),
                       rows.int64(5), rows.int64(6), rows.money(7), rows.money(8)});
    }
    return all;
}

void CouponRepository::insertUse(const Voucher &voucher, PurchaseId purchase, std::optional<MemberId> member,
                                 Money amount, Instant at)
{
    m_connection.statement(QStringLiteral("coupon/insert_use"))
        .bind("voucher_id", voucher.id)
        .bind("batch_id", voucher.batch)
        .bind("purchase_id", purchase)
        .bind("member_id", member)
        .bind("amount", amount)
        .bind("at", at)
        .exec();
}

void CouponRepository::insertUnused(VoucherId voucher, PurchaseId purchase, const QString &other)
{
    m_connection.statement(QStringLiteral("coupon/insert_unused"))
        .bind("purchase_id", purchase)
        .bind("voucher_id", voucher)
        .bind("other", other)
        .exec();
}

void CouponRepository::returnUses(PurchaseId purchase, RefundId refund)
{
    m_connection.statement(QStringLiteral("coupon/return_uses"))
        .bind("purchase_id", purchase)
        .bind("refund_id", refund)
        .exec();
}

Result<std::vector<Voucher>> CouponRepository::returnedWith(PurchaseId purchase, RefundId refund)
{
    Statement rows = m_connection.statement(QStringLiteral("coupon/returned_with"));
    rows.bind("purchase_id", purchase).bind("refund_id", refund).exec();
    return readAll(rows);
}

void CouponRepository::useAgain(VoucherId voucher, RefundId refund, QDate until)
{
    m_connection.statement(QStringLiteral("coupon/use_again"))
        .bind("until", until)
        .bind("voucher_id", voucher)
        .bind("refund_id", refund)
        .exec();
}

void CouponRepository::revive(TakingId taking)
{
    m_connection.statement(QStringLiteral("coupon/revive")).bind("taking_id", taking).exec();
}

bool CouponRepository::makeVoid(const QString &code, Instant at)
{
    return m_connection.statement(QStringLiteral("coupon/void")).bind("code", code).bind("at", at).exec().rowsAffected()
        == 1;
}

int CouponRepository::makeVoid(CouponBatchId batch, Instant at)
{
    return m_connection.statement(QStringLiteral("coupon/void_batch"))
        .bind("batch_id", batch)
        .bind("at", at)
        .exec()
        .rowsAffected();
}

} // namespace bashgah::storage
