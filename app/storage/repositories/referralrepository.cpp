// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/referralrepository.h"

#include "storage/db/connection.h"

namespace bashgah::storage {

using domain::Instant;
using domain::MemberId;
using domain::Money;
using domain::PurchaseId;

namespace {

std::vector<ReferralDue> dueRows(Statement &rows)
{
    rows.exec();
    std::vector<ReferralDue> due;
    while (rows.next())
        due.push_back({rows.id<MemberId>(0), rows.id<MemberId>(1), rows.id<PurchaseId>(2)});
    return due;
}

} // namespace

void ReferralRepository::insert(MemberId referee, MemberId referrer, Instant at,
                                std::optional<domain::StaffId> staff, const ReferralPast &past)
{
    m_connection.statement(QStringLiteral("referral/insert"))
        .bind("referee_id", referee).bind("referrer_id", referrer).bind("at", at).bind("staff_id", staff)
        .bind("rewarded", past.rewarded).bind("taken", past.taken).exec();
}

bool ReferralRepository::forget(MemberId referee, MemberId referrer, const ReferralPast &past)
{
    Statement gone = m_connection.statement(QStringLiteral("referral/forget"));
    gone.bind("referee_id", referee).bind("referrer_id", referrer)
        .bind("rewarded", past.rewarded).bind("taken", past.taken).exec();
    return gone.rowsAffected() > 0;
}

std::vector<ReferralKey> ReferralRepository::keys()
{
    std::vector<ReferralKey> all;
    Statement rows = m_connection.statement(QStringLiteral("referral/keys"));
    rows.exec();
    while (rows.next()) {
        const auto mobile = rows.maybeText(2);
        all.push_back({rows.id<MemberId>(0), rows.maybeText(1),
                       mobile ? std::optional(domain::MobileNumber::fromStored(*mobile)) : std::nullopt,
                       rows.instant(3), {rows.maybeDay(4), rows.maybeDay(5)}});
    }
    return all;
}

std::optional<ReferralRow> ReferralRepository::ofReferee(MemberId referee)
{
    Statement row = m_connection.statement(QStringLiteral("referral/of_referee"));
    if (!row.bind("referee_id", referee).execOne())
        return std::nullopt;
    return ReferralRow{referee, {}, row.id<MemberId>(0), row.text(1), row.instant(2), row.maybeDay(3), row.maybeDay(4)};
}

ReferralCounts ReferralRepository::counts(MemberId referrer)
{
    Statement row = m_connection.statement(QStringLiteral("referral/counts"));
    if (!row.bind("referrer_id", referrer).execOne())
        return {};
    return {static_cast<int>(row.int64(0)), static_cast<int>(row.int64(1))};
}

int ReferralRepository::rewardedBetween(MemberId referrer, QDate first, QDate last)
{
    Statement row = m_connection.statement(QStringLiteral("referral/rewarded_between"));
    row.bind("referrer_id", referrer).bind("first", first).bind("last", last);
    return row.execOne() ? static_cast<int>(row.int64(0)) : 0;
}

std::vector<ReferralRow> ReferralRepository::list(int limit)
{
    Statement rows = m_connection.statement(QStringLiteral("referral/list"));
    rows.bind("limit", limit).exec();
    std::vector<ReferralRow> list;
    while (rows.next()) {
        list.push_back({rows.id<MemberId>(0), rows.text(1), rows.id<MemberId>(2), rows.text(3), rows.instant(4),
                        rows.maybeDay(5), rows.maybeDay(6)});
    }
    return list;
}

std::vector<ReferralDue> ReferralRepository::due(Money minimum, int waitDays, QDate day)
{
    Statement rows = m_connection.statement(QStringLiteral("referral/due"));
    return dueRows(rows.bind("minimum", minimum).bind("wait", waitDays).bind("day", day));
}

std::vector<ReferralDue> ReferralRepository::fallen()
{
    Statement rows = m_connection.statement(QStringLiteral("referral/fallen"));
    return dueRows(rows);
}

std::vector<ReferralShareDue> ReferralRepository::shareDue(const QString &occasion, int days, QDate day)
{
    Statement rows = m_connection.statement(QStringLiteral("referral/share_due"));
    rows.bind("occasion", occasion).bind("days", days).bind("day", day).exec();
    std::vector<ReferralShareDue> due;
    while (rows.next())
        due.push_back({rows.id<MemberId>(0), rows.id<MemberId>(1), rows.isNull(2) ? domain::Points() : rows.points(2)});
    return due;
}

void ReferralRepository::reward(const ReferralDue &due, Money minimum, QDate day)
{
    m_connection.statement(QStringLiteral("referral/reward"))
        .bind("referee_id", due.referee).bind("purchase_id", due.purchase)
        .bind("minimum", minimum).bind("day", day).exec();
}

void ReferralRepository::take(MemberId referee, QDate day)
{
    m_connection.statement(QStringLiteral("referral/take")).bind("referee_id", referee).bind("day", day).exec();
}

} // namespace bashgah::storage
