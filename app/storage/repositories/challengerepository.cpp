// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/challengerepository.h"

#include "storage/db/connection.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace bashgah::storage {

using namespace domain;

namespace {

const QString openChallengeState = QStringLiteral("open");
constexpr qint64 beforeAll = 0; ///< a Julian day before any shop

QString levelsText(const std::vector<qint64> &levels)
{
    QJsonArray json;
    for (const qint64 level : levels)
        json.append(level);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::vector<qint64> levelsOf(const QString &text)
{
    std::vector<qint64> levels;
    const QJsonArray json = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue level : json)
        levels.push_back(level.toInteger());
    return levels;
}

Challenge readChallenge(const Statement &row)
{
    Challenge challenge;
    challenge.name = row.text(1);
    challenge.kind = challengeKindFromKey(row.text(2)).value_or(ChallengeKind::StampCard);
    challenge.measure = challengeMeasureFromKey(row.text(3)).value_or(ChallengeMeasure::Purchases);
    challenge.target = row.int64(4);
    challenge.levels = levelsOf(row.text(5));
    challenge.minimum = row.money(6);
    challenge.goods = row.text(7);
    challenge.gapMinutes = static_cast<int>(row.int64(8));
    challenge.lifeDays = static_cast<int>(row.int64(9));
    challenge.repeats = row.flag(10);
    challenge.first = row.maybeDay(11).value_or(QDate());
    challenge.last = row.maybeDay(12);
    challenge.points = row.points(13);
    challenge.credit = row.money(14);
    challenge.tierId = row.text(15);
    challenge.tag = row.text(16);
    challenge.open = row.text(17) == openChallengeState;
    challenge.reward = row.maybeId<RewardId>(18);
    challenge.rewardName = row.text(19);
    challenge.rewardDays = static_cast<int>(row.int64(20));
    return challenge;
}

qint64 sinceDay(QDate first)
{
    return first.isValid() ? first.toJulianDay() : beforeAll;
}

/// Of a line's units: those that did not come back, in proportion where goods came back by value.
qint64 keptUnits(const Statement &row)
{
    const qint64 units = row.int64(3);
    const qint64 net = row.int64(4);
    if (const auto back = row.maybeInt64(6))
        return units - *back;
    if (net <= 0)
        return 0;
    return Money::fromMinor(units).times(Rational(net - row.int64(5), net), Rounding::Floor).minor();
}

} // namespace

std::vector<StoredChallenge> ChallengeRepository::list()
{
    Statement rows = m_connection.statement(QStringLiteral("challenge/list"));
    rows.exec();
    std::vector<StoredChallenge> all;
    while (rows.next())
        all.push_back({rows.id<ChallengeId>(0), readChallenge(rows)});
    return all;
}

ChallengeId ChallengeRepository::insert(const Challenge &challenge, Instant at)
{
    m_connection.noteSeldomChange();
    return ChallengeId(m_connection.statement(QStringLiteral("challenge/insert"))
                           .bind("name", challenge.name)
                           .bind("kind", challengeKindKey(challenge.kind))
                           .bind("measure", challengeMeasureKey(challenge.measure))
                           .bind("target", challenge.target)
                           .bind("levels", levelsText(challenge.levels))
                           .bind("minimum", challenge.minimum)
                           .bind("goods", challenge.goods)
                           .bind("gap_minutes", challenge.gapMinutes)
                           .bind("life_days", challenge.lifeDays)
                           .bind("repeats", challenge.repeats)
                           .bind("first_day", challenge.first.isValid() ? std::optional(challenge.first) : std::nullopt)
                           .bind("last_day", challenge.last)
                           .bind("points", challenge.points)
                           .bind("credit", challenge.credit)
                           .bind("tier_id", challenge.tierId)
                           .bind("tag", challenge.tag)
                           .bind("reward_id", challenge.reward)
                           .bind("reward_days", challenge.rewardDays)
                           .bind("at", at)
                           .insertId());
}

bool ChallengeRepository::end(ChallengeId id)
{
    m_connection.noteSeldomChange();
    return m_connection.statement(QStringLiteral("challenge/end")).bind("id", id).exec().rowsAffected() == 1;
}

std::vector<CountedPurchase> ChallengeRepository::purchases(MemberId member, QDate first, bool withLines)
{
    Statement rows = m_connection.statement(QStringLiteral("challenge/purchases"));
    rows.bind("member_id", member).bind("first", sinceDay(first)).exec();
    std::vector<CountedPurchase> all;
    QHash<qint64, size_t> places;
    while (rows.next()) {
        places.insert(rows.int64(0), all.size());
        all.push_back({rows.instant(1), rows.day(2), rows.money(3), rows.points(4), {}, rows.id<PurchaseId>(0)});
    }
    if (!withLines || all.empty())
        return all;
    Statement lines = m_connection.statement(QStringLiteral("challenge/lines"));
    lines.bind("member_id", member).bind("first", sinceDay(first)).exec();
    while (lines.next()) {
        const auto place = places.constFind(lines.int64(0));
        if (place != places.constEnd())
            all[*place].lines.push_back({lines.text(1), lines.text(2), keptUnits(lines)});
    }
    return all;
}

std::vector<MemberId> ChallengeRepository::members(QDate first)
{
    Statement rows = m_connection.statement(QStringLiteral("challenge/members"));
    rows.bind("first", sinceDay(first)).exec();
    std::vector<MemberId> all;
    while (rows.next())
        all.push_back(rows.id<MemberId>(0));
    return all;
}

std::vector<MemberId> ChallengeRepository::giftedMembers()
{
    Statement rows = m_connection.statement(QStringLiteral("challenge/gifted_members"));
    rows.exec();
    std::vector<MemberId> all;
    while (rows.next())
        all.push_back(rows.id<MemberId>(0));
    return all;
}

std::map<PurchaseId, qint64> ChallengeRepository::brought(MemberId member)
{
    Statement rows = m_connection.statement(QStringLiteral("challenge/brought_purchases"));
    rows.bind("member_id", member).exec();
    std::map<PurchaseId, qint64> all;
    while (rows.next())
        all.emplace(rows.id<PurchaseId>(0), rows.int64(1));
    return all;
}

int ChallengeRepository::givenWhileOne(MemberId member, ChallengeId challenge)
{
    Statement row = m_connection.statement(QStringLiteral("challenge/given_while_one"));
    row.bind("member_id", member).bind("challenge_id", challenge);
    return row.execOne() ? static_cast<int>(row.int64(0)) : 0;
}

std::vector<ChallengeGift> ChallengeRepository::gifts(MemberId member)
{
    Statement rows = m_connection.statement(QStringLiteral("challenge/gifts_of_member"));
    rows.bind("member_id", member).exec();
    std::vector<ChallengeGift> all;
    while (rows.next()) {
        ChallengeGift gift{rows.id<ChallengeGiftId>(0), rows.id<ChallengeId>(1), static_cast<int>(rows.int64(2)),
                           {rows.points(3), rows.money(4)}, rows.maybeId<EntryId>(5), rows.maybeId<StoredEntryId>(6),
                           rows.day(7), !rows.isNull(8)};
        if (gift.given.credit.isPositive())
            gift.taken.credit = rows.money(9);
        else
            gift.taken.points = rows.points(9);
        gift.paid = rows.points(10);
        gift.given.reward = rows.maybeId<RewardId>(11);
        gift.given.rewardName = rows.text(12);
        gift.keepsReward = rows.flag(13);
        gift.paidCredit = rows.money(14);
        all.push_back(std::move(gift));
    }
    return all;
}

ChallengeGiftId ChallengeRepository::insert(const NewChallengeGift &gift)
{
    return ChallengeGiftId(m_connection.statement(QStringLiteral("challenge/insert_gift"))
                               .bind("challenge_id", gift.challenge)
                               .bind("member_id", gift.member)
                               .bind("number", gift.number)
                               .bind("points", gift.worth.points)
                               .bind("credit", gift.worth.credit)
                               .bind("entry_id", gift.entry)
                               .bind("stored_entry_id", gift.storedEntry)
                               .bind("at", gift.at)
                               .bind("local_day", gift.day)
                               .bind("reward_id", gift.worth.reward)
                               .insertId());
}

bool ChallengeRepository::take(ChallengeGiftId id, Instant at, std::optional<EntryId> entry, qint64 taken, Points paid)
{
    return m_connection.statement(QStringLiteral("challenge/take_gift"))
               .bind("id", id)
               .bind("at", at)
               .bind("entry_id", entry)
               .bind("taken", taken)
               .bind("paid", paid)
               .exec()
               .rowsAffected()
        == 1;
}

QHash<qint64, int> ChallengeRepository::ready(MemberId member, Instant now)
{
    Statement rows = m_connection.statement(QStringLiteral("challenge/ready_of_member"));
    rows.bind("member_id", member).bind("now", now).exec();
    QHash<qint64, int> all;
    while (rows.next())
        all.insert(rows.int64(0), static_cast<int>(rows.int64(1)));
    return all;
}

ChallengeCounts ChallengeRepository::counts(ChallengeId id)
{
    Statement row = m_connection.statement(QStringLiteral("challenge/counts"));
    row.bind("challenge_id", id);
    ChallengeCounts counts;
    if (row.execOne())
        counts = {row.int64(0), row.int64(1), row.points(2), row.money(3)};
    return counts;
}

} // namespace bashgah::storage
