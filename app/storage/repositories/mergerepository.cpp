// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/mergerepository.h"

#include "storage/db/connection.h"
#include "storage/repositories/memberrepository.h"

#include <algorithm>

namespace bashgah::storage {

using namespace domain;

namespace {

/// Tables whose rows go over as they are; each has a statement merge/move_TABLE.
constexpr const char *movedTables[] = {
    "purchase",          "refund",          "message",       "inbox",      "spend_basis",     "rule_points",
    "voucher",           "voucher_use",     "reward_taking", "membership", "donation",        "spend_credit",
    "activity_confirmed", "milestone_given", "points_exchange", "next_visit", "occasion_points", "partner_voucher",
    "contact",           "stored_account",  "referral",        "referee",         "referral_reward", "partner_move",    "tier_pin"};

QString kindKey(MergeRepository::LotKind kind)
{
    return kind == MergeRepository::LotKind::Points ? QStringLiteral("points") : QStringLiteral("credit");
}

} // namespace

qint64 MergeRepository::insert(MemberId kept, MemberId other, Instant at, std::optional<StaffId> staff,
                               const QString &keptBefore, const QString &otherBefore)
{
    Statement insert = m_connection.statement(QStringLiteral("merge/insert"));
    insert.bind("kept", kept).bind("other", other).bind("at", at).bind("staff_id", staff)
        .bind("kept_before", keptBefore).bind("other_before", otherBefore);
    return insert.insertId();
}

std::optional<MergeRow> MergeRepository::open(MemberId kept, MemberId other)
{
    Statement row = m_connection.statement(QStringLiteral("merge/open"));
    row.bind("kept", kept).bind("other", other);
    if (!row.execOne())
        return std::nullopt;
    return MergeRow{row.int64(0), row.id<MemberId>(1), row.id<MemberId>(2),
                    row.instant(3), row.text(4),       row.text(5)};
}

std::vector<MergeOf> MergeRepository::inForce(MemberId kept)
{
    Statement rows = m_connection.statement(QStringLiteral("merge/of_member"));
    rows.bind("kept", kept).exec();
    std::vector<MergeOf> found;
    while (rows.next())
        found.push_back({rows.int64(0), rows.id<MemberId>(1), rows.text(2), rows.instant(3), rows.text(4)});
    return found;
}

bool MergeRepository::hasLater(const MergeRow &merge)
{
    Statement row = m_connection.statement(QStringLiteral("merge/later_of"));
    return row.bind("kept", merge.kept).bind("id", merge.id).execOne() && row.flag(0);
}

void MergeRepository::finish(qint64 merge, Instant at, std::optional<StaffId> staff)
{
    m_connection.statement(QStringLiteral("merge/finish"))
        .bind("id", merge).bind("at", at).bind("staff_id", staff).exec();
}

std::optional<MemberId> MergeRepository::keptOf(MemberId member)
{
    Statement row = m_connection.statement(QStringLiteral("merge/kept_of"));
    return row.bind("id", member).execOne() ? std::optional(row.id<MemberId>(0)) : std::nullopt;
}

MemberId MergeRepository::holderOf(MemberId member)
{
    for (auto kept = keptOf(member); kept; kept = keptOf(member))
        member = *kept;
    return member;
}

void MergeRepository::logRows(qint64 merge, MemberId kept, MemberId other, bool withCredit, QDate day)
{
    m_connection.statement(QStringLiteral("merge/log_rows"))
        .bind("merge_id", merge).bind("other", other).bind("kept", kept).bind("credit", withCredit)
        .bind("day", day).exec();
}

void MergeRepository::moveRows(qint64 merge, MemberId from, MemberId to, bool isBack)
{
    for (const char *table : movedTables) {
        m_connection.statement(QString(QStringLiteral("merge/move_") + QLatin1String(table)))
            .bind("merge_id", merge).bind("from", from).bind("to", to).exec();
    }
    moveGifts(merge, from, to, isBack);
    for (const MemberId member : {from, to})
        m_connection.statement(QStringLiteral("merge/visit")).bind("id", member).exec();
}

void MergeRepository::moveGifts(qint64 merge, MemberId from, MemberId to, bool isBack)
{
    struct Gift { qint64 id; qint64 number; };
    std::vector<Gift> gifts;
    Statement rows = m_connection.statement(QStringLiteral("merge/gifts"));
    rows.bind("merge_id", merge).bind("from", from).bind("to", to).exec();
    qint64 challenge = 0;
    qint64 last = 0;
    while (rows.next()) {
        if (rows.int64(5) != challenge) {
            challenge = rows.int64(5);
            last = rows.int64(4);
        }
        const bool wasTakenBack = rows.flag(3);
        qint64 number = isBack ? rows.maybeInt64(2).value_or(rows.int64(1)) : rows.int64(1);
        if (!isBack && !wasTakenBack)
            number = ++last;
        gifts.push_back({rows.int64(0), number});
    }
    for (const Gift &gift : gifts) {
        m_connection.statement(QStringLiteral("merge/move_challenge_gift"))
            .bind("id", gift.id).bind("to", to).bind("number", gift.number).exec();
    }
}

void MergeRepository::movePerson(qint64 merge, MemberId kept, MemberId other)
{
    m_connection.statement(QStringLiteral("merge/log_person"))
        .bind("merge_id", merge).bind("kept", kept).bind("other", other).exec();
    m_connection.statement(QStringLiteral("merge/take_photo")).bind("kept", kept).bind("other", other).exec();
    m_connection.statement(QStringLiteral("merge/take_household")).bind("merge_id", merge).bind("kept", kept).exec();
    m_connection.statement(QStringLiteral("household/leave")).bind("member_id", other).exec();
    m_connection.statement(QStringLiteral("merge/take_parked")).bind("kept", kept).bind("other", other).exec();
}

void MergeRepository::personBack(qint64 merge, MemberId kept, MemberId other)
{
    m_connection.statement(QStringLiteral("merge/drop_photo"))
        .bind("merge_id", merge).bind("kept", kept).bind("other", other).exec();
    m_connection.statement(QStringLiteral("merge/leave_household")).bind("merge_id", merge).bind("kept", kept).exec();
    m_connection.statement(QStringLiteral("merge/back_household")).bind("merge_id", merge).bind("other", other).exec();
}

void MergeRepository::moveHolds(qint64 merge, AccountId to)
{
    m_connection.statement(QStringLiteral("merge/move_hold")).bind("merge_id", merge).bind("to", to).exec();
}

std::vector<MergeLeftRow> MergeRepository::leftRows(MemberId kept, MemberId other, QDate day)
{
    Statement rows = m_connection.statement(QStringLiteral("merge/left_rows"));
    rows.bind("kept", kept).bind("other", other).bind("day", day).exec();
    std::vector<MergeLeftRow> left;
    while (rows.next()) {
        if (rows.int64(1) > 0)
            left.push_back({rows.text(0), static_cast<int>(rows.int64(1))});
    }
    return left;
}

qint64 MergeRepository::purchasesOf(MemberId member)
{
    Statement row = m_connection.statement(QStringLiteral("merge/left_purchases"));
    return row.bind("member_id", member).execOne() ? row.int64(0) : 0;
}

void MergeRepository::hide(MemberId other, MemberId kept)
{
    m_connection.statement(QStringLiteral("merge/hide")).bind("id", other).bind("kept", kept).exec();
    m_connection.statement(QStringLiteral("member/delete_tokens")).bind("member_id", other).exec();
    m_connection.statement(QStringLiteral("member/delete_tags")).bind("member_id", other).exec();
    m_connection.statement(QStringLiteral("member/delete_values")).bind("member_id", other).exec();
    m_connection.statement(QStringLiteral("exchange/stop_waiting")).bind("member_id", other).exec();
}

void MergeRepository::show(MemberId other)
{
    m_connection.statement(QStringLiteral("merge/show")).bind("id", other).exec();
}

void MergeRepository::setConsent(MemberId member, ConsentState state)
{
    m_connection.statement(QStringLiteral("merge/set_consent"))
        .bind("id", member).bind("consent", consentKey(state)).exec();
}

void MergeRepository::noteLot(LotKind kind, LotId from, LotId to, qint64 merge, bool isBack, Points points)
{
    m_connection.statement(QStringLiteral("merge/insert_lot"))
        .bind("kind", kindKey(kind)).bind("from_lot", from).bind("to_lot", to).bind("merge_id", merge)
        .bind("back", isBack).bind("points", points).exec();
}

std::vector<MergedLot> MergeRepository::lots(qint64 merge)
{
    Statement rows = m_connection.statement(QStringLiteral("merge/lots"));
    rows.bind("merge_id", merge).exec();
    std::vector<MergedLot> lots;
    while (rows.next()) {
        lots.push_back({rows.id<LotId>(0), rows.points(1), rows.day(2), rows.maybeDay(3),
                        std::clamp(rows.points(4), Points(0), rows.points(1))});
    }
    return lots;
}

std::vector<MergedCredit> MergeRepository::creditLots(qint64 merge)
{
    Statement rows = m_connection.statement(QStringLiteral("merge/credit_lots"));
    rows.bind("merge_id", merge).exec();
    std::vector<MergedCredit> lots;
    while (rows.next()) {
        lots.push_back({rows.id<LotId>(0), rows.id<StoredEntryId>(1), rows.points(2), rows.day(3),
                        rows.maybeDay(4)});
    }
    return lots;
}

std::optional<std::pair<EntryId, Points>> MergeRepository::deficitEntry(MemberId kept, const QString &explain)
{
    Statement row = m_connection.statement(QStringLiteral("merge/deficit"));
    if (!row.bind("kept", kept).bind("explain", explain).execOne())
        return std::nullopt;
    return std::pair(row.id<EntryId>(0), row.points(1));
}

void MergeRepository::setDistinct(MemberId one, MemberId two, Instant at, std::optional<StaffId> staff)
{
    m_connection.statement(QStringLiteral("duplicate/set_distinct"))
        .bind("low", std::min(one, two)).bind("high", std::max(one, two)).bind("at", at).bind("staff_id", staff)
        .exec();
}

} // namespace bashgah::storage
