// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rewards/rewardservice.h"

#include "domain/text/jsontext.h"
#include "services/counter/requestguard.h"
#include "services/rewards/rewardaudit.h"
#include "services/rewards/rewardwriter.h"
#include "services/shop/shopservice.h"
#include "storage/db/database.h"
#include "storage/repositories/exchangewaitrepository.h"
#include "storage/repositories/rewardrepository.h"
#include "storage/repositories/shoprepository.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace bashgah::services {

using namespace domain;
using storage::Connection;
using storage::RewardRepository;

namespace {

constexpr int latelyDays = 30;

ErrorCode codeOf(const QString &key)
{
    const auto &codes = allErrorCodes();
    const auto found = std::find_if(codes.begin(), codes.end(), [&](ErrorCode code) { return errorKey(code) == key; });
    return found == codes.end() ? ErrorCode::Internal : *found;
}

QString toAnswer(const TakenReward &taken)
{
    const QJsonObject json{{QStringLiteral("id"), taken.id.value()},
                           {QStringLiteral("balance"), taken.balance.value()},
                           {QStringLiteral("spendable"), taken.spendable.value()}};
    return compactJson(json);
}

Result<TakenReward> fromAnswer(Connection &connection, const QString &answer)
{
    const QJsonObject json = QJsonDocument::fromJson(answer.toUtf8()).object();
    const TakingId id(json.value(QLatin1String("id")).toInteger());
    const auto taking = RewardRepository(connection).taking(id);
    if (!taking)
        return fail(ErrorCode::NotFound, {QString::number(id.value())});
    return TakenReward{id,
                       taking->rewardName,
                       taking->kind,
                       taking->value,
                       taking->points,
                       Points(json.value(QLatin1String("balance")).toInteger()),
                       Points(json.value(QLatin1String("spendable")).toInteger()),
                       taking->until,
                       true};
}

} // namespace

class RewardService::Private
{
public:
    Private(storage::Database &file, const Clock &time) : database(file), clock(time) {}

    [[nodiscard]] Result<ShopProfile> profile() const { return ShopService(database, clock).profile(); }

    [[nodiscard]] WriteFacts facts(const ShopProfile &shop) const
    {
        WriteFacts facts;
        facts.at = clock.now();
        facts.day = shop.calendar.localDay(facts.at);
        return facts;
    }
    /// One taking command: clock and key checked, done by `work(writer)`, told to the audit trail.
    template <typename Work>
    [[nodiscard]] Result<TakenReward> write(const QString &action, const RequestGuard &guard,
                                            std::optional<StaffId> staff, Work &&work)
    {
        return database.write([&](Connection &connection) -> Result<TakenReward> {
            const auto shop = profile();
            if (!shop)
                return fail(shop.error());
            const WriteFacts now = facts(*shop);
            const auto before = guard.answered(connection);
            if (!before)
                return fail(before.error());
            if (*before)
                return fromAnswer(connection, **before);
            if (auto fine = checkClock(connection, now.day); !fine)
                return fail(fine.error());
            RewardWriter writer(connection, programmes, ruleFacts, *shop, now);
            Result<TakenReward> done = work(writer);
            if (!done)
                return done;
            guard.remember(connection, toAnswer(*done), now.at);
            storage::ShopRepository(connection)
                .audit(now.at, staff, action, QStringLiteral("reward_taking:%1").arg(done->id.value()),
                       QStringLiteral(""), QStringLiteral("%1: %2").arg(done->name).arg(done->points.value()));
            return done;
        });
    }

    storage::Database &database;
    const Clock &clock;
    mutable ProgrammeStore programmes;
    mutable RuleFacts ruleFacts;
};

RewardService::RewardService(storage::Database &database, const Clock &clock)
    : d(std::make_unique<Private>(database, clock))
{
}

RewardService::~RewardService() = default;

Result<std::vector<RewardRow>> RewardService::list() const
{
    const auto profile = d->profile();
    if (!profile)
        return fail(profile.error());
    const Instant now = d->clock.now();
    const QDate since = profile->calendar.localDay(now).addDays(1 - latelyDays);
    return d->database.read([&](Connection &connection) -> Result<std::vector<RewardRow>> {
        auto counted = RewardRepository(connection).list(now, since);
        if (!counted)
            return fail(counted.error());
        std::vector<RewardRow> rows;
        for (storage::CountedReward &row : *counted) {
            rows.push_back({row.stored.id, std::move(row.stored.reward), row.stored.version, row.taken, row.reserved,
                            row.lately, row.spent, {}});
        }
        for (const storage::ExchangeWait &wait : storage::ExchangeWaitRepository(connection).waiting()) {
            for (RewardRow &row : rows) {
                if (row.id == wait.reward)
                    row.waits.push_back({codeOf(wait.reason), wait.members});
            }
        }
        return rows;
    });
}

Result<RewardId> RewardService::add(const Reward &reward, std::optional<StaffId> staff)
{
    if (auto valid = validate(reward); !valid)
        return fail(valid.error());
    return d->database.write([&](Connection &connection) -> Result<RewardId> {
        const Instant now = d->clock.now();
        const RewardId id = RewardRepository(connection).insert(reward, now);
        storage::ShopRepository(connection)
            .audit(now, staff, QStringLiteral("reward.add"), QStringLiteral("reward:%1").arg(id.value()),
                   QStringLiteral(""), auditText(reward));
        return id;
    });
}

Result<void> RewardService::change(RewardId id, int version, const Reward &reward, std::optional<StaffId> staff)
{
    if (auto valid = validate(reward); !valid)
        return fail(valid.error());
    return d->database.write([&](Connection &connection) -> Result<void> {
        RewardRepository rewards(connection);
        const auto before = rewards.find(id);
        if (!before)
            return fail(before.error());
        if (!*before)
            return fail(ErrorCode::NotFound, {reward.name});
        if (!rewards.update(id, version, reward))
            return fail(ErrorCode::ChangedMeanwhile, {reward.name});
        storage::ShopRepository(connection)
            .audit(d->clock.now(), staff, QStringLiteral("reward.change"),
                   QStringLiteral("reward:%1").arg(id.value()), auditText((*before)->reward), auditText(reward));
        return {};
    });
}

Result<std::vector<Taking>> RewardService::takings(std::optional<RewardId> reward, int limit) const
{
    return d->database.read([&](Connection &connection) -> Result<std::vector<Taking>> {
        std::vector<Taking> all = RewardRepository(connection).newest(reward, limit);
        for (Taking &taking : all) {
            const bool waits = taking.state == TakingState::Reserved || taking.state == TakingState::Ready;
            if (waits && taking.until && *taking.until <= d->clock.now())
                taking.state = TakingState::Lapsed;
        }
        return all;
    });
}

Result<MemberOffers> RewardService::offers(MemberId member) const
{
    const auto profile = d->profile();
    if (!profile)
        return fail(profile.error());
    return d->database.readSnapshot([&](Connection &connection) -> Result<MemberOffers> {
        const WriteFacts now = d->facts(*profile);
        return RewardWriter(connection, d->programmes, d->ruleFacts, *profile, now).offers(member);
    });
}

Result<TakenReward> RewardService::take(const TakeRequest &request)
{
    const RequestGuard guard{QStringLiteral("reward.take"), request.key,
                             QStringLiteral("%1:%2").arg(request.reward.value()).arg(request.member.value())};
    return d->write(QStringLiteral("reward.take"), guard, request.staff,
                    [&](RewardWriter &writer) { return writer.take(request); });
}

Result<TakenReward> RewardService::reserve(const TakeRequest &request, Instant until)
{
    const RequestGuard guard{
        QStringLiteral("reward.reserve"), request.key,
        QStringLiteral("%1:%2:%3").arg(request.reward.value()).arg(request.member.value()).arg(until.msecs)};
    return d->write(QStringLiteral("reward.reserve"), guard, request.staff,
                    [&](RewardWriter &writer) { return writer.reserve(request, until); });
}

Result<TakenReward> RewardService::handOver(TakingId id, std::optional<StaffId> staff)
{
    return d->write(QStringLiteral("reward.hand_over"), {}, staff,
                    [&](RewardWriter &writer) { return writer.handOver(id, staff); });
}

Result<TakenReward> RewardService::release(TakingId id, std::optional<StaffId> staff)
{
    return d->write(QStringLiteral("reward.release"), {}, staff,
                    [&](RewardWriter &writer) { return writer.release(id); });
}

Result<TakenReward> RewardService::giveBack(TakingId id, const QString &reason, std::optional<StaffId> staff)
{
    return d->write(QStringLiteral("reward.give_back"), {}, staff,
                    [&](RewardWriter &writer) { return writer.giveBack(id, reason, staff); });
}

} // namespace bashgah::services
