// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/causerepository.h"

#include "domain/purchase/refund.h"
#include "storage/db/connection.h"

#include <map>

namespace bashgah::storage {

using namespace domain;

namespace {

const QString openCauseState = QStringLiteral("open");
const QString closedCauseState = QStringLiteral("closed");

StoredCause readCause(const Statement &row)
{
    StoredCause stored{row.id<CauseId>(0), {}, static_cast<int>(row.int64(10))};
    Cause &cause = stored.cause;
    cause.name = row.text(1);
    cause.description = row.text(2);
    cause.open = row.text(3) == openCauseState;
    cause.pointValue = row.maybeMoney(4);
    cause.matching = Percent(static_cast<int>(row.int64(5)));
    cause.matchingMost = row.maybeMoney(6);
    if (const auto rate = row.int64(7); rate > 0)
        cause.share = SalesShare{Percent(static_cast<int>(rate)), row.day(8), row.maybeDay(9)};
    return stored;
}

Statement &bindCause(Statement &statement, const Cause &cause)
{
    const auto &share = cause.share;
    return statement.bind("name", cause.name)
        .bind("description", cause.description)
        .bind("state", cause.open ? openCauseState : closedCauseState)
        .bind("point_value", cause.pointValue)
        .bind("matching", cause.matching.basisPoints())
        .bind("matching_most", cause.matchingMost)
        .bind("share", share ? share->rate.basisPoints() : 0)
        .bind("share_from", share ? std::optional(share->first) : std::nullopt)
        .bind("share_until", share ? share->last : std::nullopt);
}

std::vector<StoredDonation> readDonations(Statement &rows)
{
    rows.exec();
    std::vector<StoredDonation> all;
    while (rows.next()) {
        const auto backAt = rows.maybeInt64(11);
        all.push_back({rows.id<DonationId>(0), rows.id<CauseId>(1), rows.text(2), rows.id<MemberId>(3), rows.text(4),
                       rows.points(5), GiftWorth{rows.money(6), rows.money(7)}, rows.id<EntryId>(8), rows.instant(9),
                       rows.day(10), backAt ? std::optional(Instant{*backAt}) : std::nullopt, rows.maybeDay(12)});
    }
    return all;
}

std::vector<StoredCausePayment> readPayments(Statement rows, std::optional<CausePaymentId> id,
                                             std::optional<CauseId> cause)
{
    rows.bind("id", id).bind("cause_id", cause).exec();
    std::vector<StoredCausePayment> all;
    while (rows.next()) {
        all.push_back({rows.id<CausePaymentId>(0), rows.id<CauseId>(1), rows.money(2), rows.day(3), rows.text(4),
                       rows.text(5), rows.text(6), rows.maybeId<CausePaymentId>(7), rows.flag(8)});
    }
    return all;
}

} // namespace

std::vector<CountedCause> CauseRepository::list()
{
    Statement rows = m_connection.statement(QStringLiteral("cause/list"));
    rows.exec();
    std::vector<CountedCause> all;
    while (rows.next()) {
        all.push_back({readCause(rows), rows.money(11), rows.money(12), rows.points(13), rows.int64(14),
                       rows.money(15)});
    }
    return all;
}

std::vector<std::pair<CauseId, QString>> CauseRepository::open()
{
    Statement rows = m_connection.statement(QStringLiteral("cause/names"));
    rows.bind("state", openCauseState).exec();
    std::vector<std::pair<CauseId, QString>> all;
    while (rows.next())
        all.emplace_back(rows.id<CauseId>(0), rows.text(1));
    return all;
}

std::optional<StoredCause> CauseRepository::find(CauseId id)
{
    Statement row = m_connection.statement(QStringLiteral("cause/find"));
    return row.bind("id", id).execOne() ? std::optional(readCause(row)) : std::nullopt;
}

CauseId CauseRepository::insert(const Cause &cause, Instant at)
{
    Statement insert = m_connection.statement(QStringLiteral("cause/insert"));
    return CauseId(bindCause(insert, cause).bind("at", at).insertId());
}

bool CauseRepository::update(CauseId id, int version, const Cause &cause)
{
    Statement update = m_connection.statement(QStringLiteral("cause/update"));
    return bindCause(update, cause).bind("id", id).bind("version", version).exec().rowsAffected() == 1;
}

Money CauseRepository::matched(CauseId id)
{
    Statement row = m_connection.statement(QStringLiteral("cause/matched"));
    return row.bind("cause_id", id).execOne() ? row.money(0) : Money();
}

DonationId CauseRepository::insert(const NewDonation &donation)
{
    Statement insert = m_connection.statement(QStringLiteral("cause/insert_donation"));
    return DonationId(insert.bind("cause_id", donation.cause)
                          .bind("member_id", donation.member)
                          .bind("points", donation.points)
                          .bind("value", donation.worth.value)
                          .bind("matched", donation.worth.matched)
                          .bind("entry_id", donation.entry)
                          .bind("at", donation.at)
                          .bind("day", donation.day)
                          .bind("staff_id", donation.staff)
                          .insertId());
}

std::optional<StoredDonation> CauseRepository::donation(DonationId id)
{
    Statement row = m_connection.statement(QStringLiteral("cause/donation"));
    auto found = readDonations(row.bind("id", id));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<StoredDonation> CauseRepository::donationsTo(CauseId cause)
{
    Statement rows = m_connection.statement(QStringLiteral("cause/donations_to"));
    return readDonations(rows.bind("cause_id", cause));
}

std::vector<StoredDonation> CauseRepository::donationsBeside(MemberId member)
{
    Statement rows = m_connection.statement(QStringLiteral("cause/donations_beside"));
    return readDonations(rows.bind("member_id", member));
}

bool CauseRepository::takeBack(DonationId id, EntryId entry)
{
    return m_connection.statement(QStringLiteral("cause/take_back"))
               .bind("id", id)
               .bind("entry_id", entry)
               .exec()
               .rowsAffected()
        == 1;
}

CausePaymentId CauseRepository::insert(const NewCausePayment &payment)
{
    Statement insert = m_connection.statement(QStringLiteral("cause/insert_payment"));
    return CausePaymentId(insert.bind("cause_id", payment.cause)
                              .bind("amount", payment.amount)
                              .bind("day", payment.day)
                              .bind("payee", payment.payee)
                              .bind("receipt", payment.receipt)
                              .bind("note", payment.note)
                              .bind("reverses_id", payment.reverses)
                              .bind("at", payment.at)
                              .bind("staff_id", payment.staff)
                              .insertId());
}

std::optional<StoredCausePayment> CauseRepository::payment(CausePaymentId id)
{
    auto found = readPayments(m_connection.statement(QStringLiteral("cause/payments")), id, {});
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<StoredCausePayment> CauseRepository::paymentsTo(CauseId cause)
{
    return readPayments(m_connection.statement(QStringLiteral("cause/payments")), {}, cause);
}

std::vector<DaySales> CauseRepository::sales(DayRange days)
{
    Statement rows = m_connection.statement(QStringLiteral("cause/day_sales"));
    rows.bind("first", days.first).bind("last", days.last).exec();
    std::map<QDate, Money> byDay;
    while (rows.next())
        byDay[rows.day(0)] += rows.money(1);
    Statement shared = m_connection.statement(QStringLiteral("cause/shared_sales"));
    shared.bind("first", days.first).bind("last", days.last).exec();
    while (shared.next()) {
        const Money net = shared.money(1);
        const Money refunded = shared.money(2);
        const Money redeemed = shared.money(3);
        byDay[shared.day(0)] += net - refunded - (redeemed - redeemedMoneyBack(redeemed, net, refunded));
    }
    std::vector<DaySales> sales;
    for (const auto &[day, net] : byDay)
        sales.push_back({day, net});
    return sales;
}

} // namespace bashgah::storage
