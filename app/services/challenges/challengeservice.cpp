// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/challenges/challengeservice.h"

#include "domain/base/fielderror.h"
#include "domain/base/numbered.h"
#include "services/challenges/challengeaudit.h"
#include "services/challenges/challengesteps.h"
#include "services/challenges/challengewriter.h"
#include "services/counter/requestguard.h"
#include "services/programs/programmestore.h"
#include "services/shop/shopprofilecache.h"
#include "storage/db/database.h"
#include "storage/repositories/challengerepository.h"
#include "storage/repositories/rewardrepository.h"
#include "storage/repositories/shoprepository.h"
#include "storage/repositories/standingrepository.h"

#include <algorithm>
#include <tuple>

namespace bashgah::services {

using namespace domain;
using storage::ChallengeRepository;
using storage::Connection;

namespace {

void audit(Connection &connection, Instant at, std::optional<StaffId> staff, const QString &action, ChallengeId id,
           const QString &after)
{
    storage::ShopRepository(connection)
        .audit(at, staff, action, QStringLiteral("challenge:%1").arg(id.value()), QStringLiteral(""), after);
}

/// Told apart by all that is typed, so that the same key never adds another game.
QString hashOf(const Challenge &challenge)
{
    QStringList levels;
    for (const qint64 level : challenge.levels)
        levels.append(QString::number(level));
    const auto day = [](const std::optional<QDate> &date) { return date ? date->toString(Qt::ISODate) : QString(); };
    return QStringList{challenge.name, challengeKindKey(challenge.kind), challengeMeasureKey(challenge.measure),
                       QString::number(challenge.target), QString::number(challenge.points.value()),
                       QString::number(challenge.credit.minor()), QString::number(challenge.reward.value_or(RewardId(0)).value()),
                       levels.join(u' '), QString::number(challenge.minimum.minor()), challenge.goods,
                       QString::number(challenge.gapMinutes), QString::number(challenge.lifeDays),
                       QString::number(int(challenge.repeats)), day(challenge.first), day(challenge.last), challenge.tierId,
                       challenge.tag, QString::number(challenge.rewardDays)}
        .join(u'\n');
}

/// The reward it gives is in the catalogue.
Result<void> checkReward(Connection &connection, const Challenge &challenge)
{
    if (!challenge.reward)
        return {};
    const auto reward = storage::RewardRepository(connection).find(*challenge.reward);
    if (!reward)
        return fail(reward.error());
    if (!*reward)
        return failField(ErrorCode::NotFound, "reward", {numbered(*challenge.reward)});
    return {};
}

ChallengeRow rowOf(Connection &connection, const storage::StoredChallenge &stored)
{
    const storage::ChallengeCounts counts = ChallengeRepository(connection).counts(stored.id);
    return {stored.id, stored.challenge, counts.gifts, counts.members, {counts.points, counts.credit}};
}

bool isFurther(const ChallengePlayer &a, const ChallengePlayer &b)
{
    return std::tuple(-a.progress.reached, -a.progress.done, a.member)
        < std::tuple(-b.progress.reached, -b.progress.done, b.member);
}

} // namespace

class ChallengeService::Private
{
public:
    Private(storage::Database &file, const Clock &time) : database(file), clock(time) {}

    [[nodiscard]] WriteFacts facts(const ShopCalendar &calendar) const
    {
        WriteFacts now;
        now.at = clock.now();
        now.day = calendar.localDay(now.at);
        return now;
    }

    storage::Database &database;
    const Clock &clock;
    mutable ProgrammeStore programmes;
};

ChallengeService::ChallengeService(storage::Database &database, const Clock &clock)
    : d(std::make_unique<Private>(database, clock))
{
}

ChallengeService::~ChallengeService() = default;

Result<std::vector<ChallengeRow>> ChallengeService::list() const
{
    return d->database.readSnapshot([](Connection &connection) -> Result<std::vector<ChallengeRow>> {
        std::vector<ChallengeRow> rows;
        for (const storage::StoredChallenge &stored : ChallengeRepository(connection).list())
            rows.push_back(rowOf(connection, stored));
        return rows;
    });
}

Result<ChallengeRow> ChallengeService::find(ChallengeId id) const
{
    const auto rows = list();
    if (!rows)
        return fail(rows.error());
    const auto row = std::find_if(rows->begin(), rows->end(), [id](const ChallengeRow &each) { return each.id == id; });
    if (row == rows->end())
        return failNotFound(id);
    return *row;
}

Result<ChallengeId> ChallengeService::add(const Challenge &typed, const QString &key, std::optional<StaffId> staff)
{
    const RequestGuard guard{QStringLiteral("challenge.add"), key, hashOf(typed)};
    return d->database.write([&](Connection &connection) -> Result<ChallengeId> {
        const WriteFacts now = d->facts(readProfile(connection).calendar);
        const auto before = guard.answered(connection);
        if (!before)
            return fail(before.error());
        if (*before)
            return ChallengeId((*before)->toLongLong());
        Challenge challenge = typed;
        challenge.open = true;
        if (challenge.givesGift() && !challenge.first.isValid())
            challenge.first = now.day;
        if (auto valid = validate(challenge); !valid)
            return fail(valid.error());
        if (auto known = checkReward(connection, challenge); !known)
            return fail(known.error());
        const ChallengeId id = ChallengeRepository(connection).insert(challenge, now.at);
        guard.remember(connection, QString::number(id.value()), now.at);
        audit(connection, now.at, staff, QStringLiteral("challenge.add"), id, auditText(challenge));
        return id;
    });
}

Result<void> ChallengeService::end(ChallengeId id, std::optional<StaffId> staff)
{
    return d->database.write([&](Connection &connection) -> Result<void> {
        ChallengeRepository challenges(connection);
        const auto all = challenges.list();
        const auto found = std::find_if(all.begin(), all.end(), [id](const auto &each) { return each.id == id; });
        if (found == all.end())
            return failNotFound(id);
        if (!challenges.end(id))
            return failField(ErrorCode::AlreadyVoid, "ended", {found->challenge.name});
        audit(connection, d->clock.now(), staff, QStringLiteral("challenge.end"), id, found->challenge.name);
        return {};
    });
}

Result<std::vector<ChallengeStanding>> ChallengeService::standingOf(MemberId member) const
{
    return d->database.readSnapshot([&](Connection &connection) -> Result<std::vector<ChallengeStanding>> {
        if (!storage::StandingRepository(connection).facts(member))
            return fail(ErrorCode::MemberNotFound, {numbered(member)});
        const ShopCalendar calendar = readProfile(connection).calendar;
        const WriteFacts now = d->facts(calendar);
        const MemberChallenges read = ChallengeWriter(connection, d->programmes, calendar, now).read(member);
        const int gifts = standingGifts(read.gifts);
        const QHash<qint64, int> ready = ChallengeRepository(connection).ready(member, now.at);
        std::vector<ChallengeStanding> all;
        for (const KnownChallenge &game : read.games) {
            all.push_back({game, progressOf(game.challenge, read.purchases, now.day, calendar, gifts),
                           standingGifts(read.gifts, game.id), ready.value(game.id.value())});
        }
        return all;
    });
}

Result<std::vector<ChallengePlayer>> ChallengeService::players(ChallengeId id, int limit) const
{
    const auto row = find(id);
    if (!row)
        return fail(row.error());
    const Challenge &challenge = row->challenge;
    return d->database.readSnapshot([&](Connection &connection) -> Result<std::vector<ChallengePlayer>> {
        ChallengeRepository repository(connection);
        const ShopCalendar calendar = readProfile(connection).calendar;
        const QDate today = calendar.localDay(d->clock.now());
        std::vector<ChallengePlayer> all;
        for (const MemberId member : repository.members(challenge.first)) {
            const std::vector<ChallengeGift> gifts = repository.gifts(member);
            const auto purchases = repository.purchases(member, challenge.first, !challenge.goods.isEmpty());
            ChallengePlayer player{member, {}, progressOf(challenge, purchases, today, calendar, standingGifts(gifts)),
                                   standingGifts(gifts, id)};
            if (player.progress.done > 0 || player.progress.reached > 0)
                all.push_back(std::move(player));
        }
        std::sort(all.begin(), all.end(), isFurther);
        if (all.size() > size_t(std::max(limit, 0)))
            all.erase(all.begin() + limit, all.end());
        for (ChallengePlayer &player : all) {
            if (const auto facts = storage::StandingRepository(connection).facts(player.member))
                player.name = facts->name;
        }
        return all;
    });
}

} // namespace bashgah::services
