// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/nightlyjob.h"

#include "domain/text/jsontext.h"
#include "services/counter/duepoints.h"
#include "services/counter/erasedpoints.h"
#include "services/counter/lotlives.h"
#include "services/counter/milestonepoints.h"
#include "services/counter/occasionpoints.h"
#include "services/counter/pointsexchange.h"
#include "services/counter/rulefacts.h"
#include "services/counter/tierreview.h"
#include "services/programs/programmestore.h"
#include "services/rewards/rewardexchange.h"
#include "services/shop/shopservice.h"
#include "services/counter/writefacts.h"
#include "services/spend/spendwriter.h"
#include "services/stored/storedvaluewriter.h"
#include "storage/db/database.h"
#include "storage/repositories/exchangewaitrepository.h"
#include "storage/repositories/ledgerrepository.h"
#include "storage/repositories/membershiprepository.h"
#include "storage/repositories/rewardrepository.h"
#include "storage/repositories/standingrepository.h"

#include <algorithm>

namespace bashgah::services {

using namespace domain;
using storage::Connection;
using storage::LedgerRepository;
using storage::StandingRepository;

namespace {

/// Every day of a pause is played, tiers with it: a grace or a step down begins on its own day. Beyond it tiers are
/// looked at once, at the end; without tiers quiet days may be left out sooner.
constexpr int longestTierCatchUp = 800;
constexpr int longestQuietCatchUp = 60;

struct Night
{
    Connection &connection;
    const ShopProfile &profile;
    ProgrammeStore &programmes;
    QDate day; ///< the one that begins
    Instant at;
    NightlyReport &report;
    std::optional<QDate> opened; ///< the day the shop was made
};

storage::EntryFacts expiryFacts(Instant at, const PointsAccount &account, const Posting &posting)
{
    storage::EntryFacts facts;
    facts.at = at;
    const Lot &lot = account.lots()[posting.moves.front().lot];
    const QJsonObject explain{
        {QStringLiteral("last_day"), lot.expires.value_or(QDate()).toString(Qt::ISODate)}};
    facts.explain = compactJson(explain);
    return facts;
}

/// Points held for rewards that nobody fetched in time are free again since then; now it is written.
void endReservations(Night &night)
{
    const Instant begins = std::min(night.at, night.profile.calendar.beginOf(night.day));
    LedgerRepository(night.connection).releaseLapsedHolds(begins);
    night.report.lapsedReservations += storage::RewardRepository(night.connection).lapse(begins);
}

/// What gift cards and credit lose, under its own day.
void endStoredValue(Night &night)
{
    WriteFacts facts;
    facts.at = night.at;
    facts.day = night.day;
    night.report.expiredStored += StoredValueWriter(night.connection, facts).expire();
}

/// Before anything expires and tiers are looked at: pending points that became usable count.
void activatePoints(Night &night)
{
    LedgerRepository ledger(night.connection);
    for (const MemberId member : StandingRepository(night.connection).accountsDue(night.day)) {
        storage::AccountRecord account = ledger.account(member, LedgerRepository::Lots::Open);
        activateDue(ledger, account, night.at, night.day);
        ledger.saveCaches(account);
    }
}

/// What can be spent today becomes credit, by the programme of today.
Result<void> exchangePoints(Night &night)
{
    const auto live = night.programmes.live(night.connection, night.day);
    if (!live)
        return fail(live.error());
    if (!*live || !(*live)->programme.exchange) {
        storage::ExchangeWaitRepository(night.connection).stopAllBut({}); // nobody waits for what is no longer exchanged
        return {};
    }
    activatePoints(night);
    WriteFacts facts;
    facts.at = night.at;
    facts.day = night.day;
    const auto done = PointsExchange(night.connection, **live, facts).exchangeAll();
    if (!done)
        return fail(done.error());
    night.report.exchanged += done->points;
    night.report.exchangedInto += done->credit;
    RuleFacts ruleFacts;
    const RewardExchangeParts parts{night.connection, night.programmes, ruleFacts, night.profile, facts};
    const auto held = RewardExchange(parts, *(*live)->programme.exchange).exchangeAll();
    if (!held)
        return fail(held.error());
    night.report.heldRewards += *held;
    return {};
}

void settleAccounts(Night &night)
{
    LedgerRepository ledger(night.connection);
    for (const MemberId member : StandingRepository(night.connection).accountsDue(night.day)) {
        storage::AccountRecord account = ledger.account(member, LedgerRepository::Lots::Open);
        activateDue(ledger, account, night.at, night.day);
        for (const Posting &posting : account.points.expire(night.day)) {
            ledger.store(account, posting, expiryFacts(night.at, account.points, posting));
            ++night.report.expiredLots;
            night.report.expired -= posting.points;
        }
        ledger.saveCaches(account);
    }
}

Result<void> lookAtTiers(Night &night)
{
    const auto live = night.programmes.live(night.connection, night.day);
    if (!live)
        return fail(live.error());
    if (*live) {
        const TiersReviewed reviewed =
            reviewTiers(night.connection, **live, night.profile.calendar, night.day, night.at, night.opened);
        night.report.tierChanges += reviewed.changes;
        night.report.gifts += reviewed.gifts;
    }
    return {};
}

/// A shop that was not made yet had no days: what a file brought of them gives nothing.
bool isOurs(const Night &night)
{
    return !night.opened || night.day > *night.opened;
}

Result<void> keepOccasions(Night &night)
{
    const auto live = night.programmes.live(night.connection, night.day);
    if (!live)
        return fail(live.error());
    if (*live && isOurs(night)) {
        OccasionPoints occasions(night.connection, **live, night.profile);
        const auto given = occasions.giveOn(night.day, night.at);
        if (!given)
            return fail(given.error());
        const auto reached = MilestonePoints(night.connection, **live, night.profile).giveOn(night.day, night.at);
        if (!reached)
            return fail(reached.error());
        night.report.occasions += *given + *reached;
        night.report.gifts += occasions.gifts();
    }
    return {};
}

/// Of periods that ended before the day that begins.
Result<void> closeSpending(Night &night)
{
    WriteFacts facts;
    facts.at = night.at;
    facts.day = night.day;
    const auto given = SpendWriter(night.connection, night.profile.calendar, facts).closePeriods(night.programmes);
    if (!given)
        return fail(given.error());
    night.report.credit += *given;
    return {};
}

/// All of one night, in its order.
Result<void> beginDay(Night &night, bool withTiers)
{
    endReservations(night);
    if (auto extended = extendLives(night.connection, night.programmes, night.profile.calendar, night.day.addDays(-1),
                                    night.at); !extended)
        return extended;
    if (auto exchanged = exchangePoints(night); !exchanged)
        return exchanged;
    settleAccounts(night);
    (void)ErasedPoints(night.connection, night.at, night.day).settleAll();
    if (auto given = closeSpending(night); !given)
        return given;
    night.report.lapsedMemberships += storage::MembershipRepository(night.connection).lapse(night.day);
    endStoredValue(night);
    if (withTiers) {
        if (auto tiers = lookAtTiers(night); !tiers)
            return tiers;
    }
    if (auto kept = keepOccasions(night); !kept)
        return kept;
    StandingRepository(night.connection).closeDay(night.day.addDays(-1), night.at);
    return {};
}

/// Something may be given on any day, not only where points end.
bool isBusyDaily(const Programme &programme)
{
    const auto closes = [](const SpendRule &rule) {
        return rule.enabled && rule.measure != SpendRule::Measure::Purchase;
    };
    return givesOnOccasions(programme.occasions)
        || programme.milestone || programme.exchange
        || std::any_of(programme.spend.begin(), programme.spend.end(), closes);
}

} // namespace

NightlyJob::NightlyJob(storage::Database &database, const Clock &clock)
    : m_database(database), m_clock(clock)
{
}

QDate NightlyJob::nextBusyDay(QDate day, QDate last) const
{
    const auto end = m_database.read([](Connection &connection) -> Result<QDate> {
        return StandingRepository(connection).firstOpenEnd().value_or(QDate(9999, 12, 31));
    });
    return end ? std::min(std::max(day, end->addDays(1)), last) : day;
}

Result<NightlyJob::Pause> NightlyJob::pauseUntil(QDate last, QDate today, const ShopProfile &profile) const
{
    return m_database.readSnapshot([&](Connection &connection) -> Result<Pause> {
        StandingRepository standings(connection);
        const auto closed = standings.lastClosedDay();
        if (closed && today < *closed) {
            return fail(ErrorCode::ClockBackwards,
                        {today.toString(Qt::ISODate), closed->toString(Qt::ISODate)});
        }
        Pause pause;
        if (const auto made = standings.madeAt())
            pause.opened = profile.calendar.localDay(*made);
        if (closed) {
            pause.first = closed->addDays(2);
        } else {
            // no night yet: since the shop was made, or since points of a file ended before
            const QDate end = std::min(standings.firstOpenEnd().value_or(today), pause.opened.value_or(today));
            pause.first = std::min(end.addDays(1), today);
        }
        ProgrammeStore programmes;
        const auto before = programmes.live(connection, pause.first);
        if (!before)
            return fail(before.error());
        const auto after = programmes.live(connection, last);
        if (!after)
            return fail(after.error());
        const bool hasTiers = (*before && (*before)->programme.tiers) || (*after && (*after)->programme.tiers);
        pause.everyTier = pause.first.daysTo(last) <= (hasTiers ? longestTierCatchUp : longestQuietCatchUp);
        const bool same = !*before == !*after && (!*before || (*before)->id == (*after)->id);
        pause.everyDay = pause.everyTier || !same || (*after && isBusyDaily((*after)->programme));
        return pause;
    });
}

Result<NightlyReport> NightlyJob::run(std::optional<QDate> until)
{
    const auto profile = ShopService(m_database, m_clock).profile();
    if (!profile)
        return fail(profile.error());
    const QDate today = profile->calendar.localDay(m_clock.now());
    const QDate last = until ? until->addDays(1) : today; // a day ends where the next one begins
    if (last > today) {
        return fail(Error{ErrorCode::OutOfRange, {profile->calendar.isoText(*until)}, {},
                          QStringLiteral("until")});
    }
    const auto pause = pauseUntil(last, today, *profile);
    if (!pause)
        return fail(pause.error());
    NightlyReport report;
    ProgrammeStore programmes;
    for (QDate day = pause->first; day <= last; day = day.addDays(1)) {
        if (!pause->everyDay)
            day = nextBusyDay(day, last);
        else if (pause->opened && day < *pause->opened)
            day = nextBusyDay(day, std::min(last, *pause->opened));
        auto done = m_database.write([&](Connection &connection) -> Result<void> {
            Night night{connection, *profile, programmes, day, m_clock.now(), report, pause->opened};
            return beginDay(night, day == last || pause->everyTier);
        });
        if (!done)
            return fail(done.error());
        ++report.days;
    }
    return report;
}

} // namespace bashgah::services
