// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/programs/tierservice.h"

#include "domain/base/fielderror.h"
#include "domain/base/numbered.h"
#include "domain/staff/auditsubject.h"
#include "services/counter/tierreview.h"
#include "services/programs/programmestore.h"
#include "services/shop/shopservice.h"
#include "services/staff/staffguard.h"
#include "storage/db/database.h"
#include "storage/repositories/memberrepository.h"
#include "storage/repositories/shoprepository.h"
#include "storage/repositories/standingrepository.h"

#include <algorithm>

namespace bashgah::services {

using namespace domain;
using storage::Connection;
using storage::StandingRepository;

namespace {

constexpr int historyRows = 50;
constexpr int daysAhead = 366;

/// What every call needs of the shop: now, today and the programme with its tiers.
struct Moment
{
    ShopCalendar calendar;
    Instant at;
    QDate today;
    ProgrammeStore::Version programme;
    [[nodiscard]] const TierPolicy &policy() const { return *programme->programme.tiers; }
};

Result<Moment> momentOf(Connection &connection, const ShopProfile &profile, Instant now)
{
    Moment moment{profile.calendar, now, profile.calendar.localDay(now), {}};
    ProgrammeStore programmes;
    auto live = programmes.live(connection, moment.today);
    if (!live)
        return fail(live.error());
    moment.programme = *live;
    if (!moment.programme || !moment.programme->programme.tiers)
        return fail(ErrorCode::NoProgramme);
    return moment;
}

Result<void> mustExist(Connection &connection, MemberId member)
{
    if (StandingRepository(connection).facts(member))
        return {};
    return fail(ErrorCode::MemberNotFound, {numbered(member)});
}

Result<void> check(const TierPin &pin, const Moment &moment)
{
    if (pin.reason.trimmed().isEmpty())
        return failField(ErrorCode::Empty, "reason", {QString()});
    if (!tierById(moment.policy(), pin.tierId)) {
        QStringList known;
        for (const Tier &tier : moment.policy().tiers)
            known << tier.id;
        Error error = fieldError(ErrorCode::UnknownValue, "tier", {pin.tierId});
        error.args << known.join(u' ');
        return fail(error);
    }
    if (!pin.until.isValid() || pin.until < moment.today)
        return failField(ErrorCode::OutOfRange, "until", {moment.calendar.isoText(pin.until)});
    return {};
}

/// Looks again and leaves the trail.
void lookAgain(Connection &connection, const Moment &moment, MemberId member)
{
    WriteFacts facts;
    facts.at = moment.at;
    facts.day = moment.today;
    static_cast<void>(reviewTier(connection, member, *moment.programme, moment.calendar, facts,
                                 QStringLiteral("pin")));
}

void readPersons(Connection &connection, std::vector<FallingMember> &rows)
{
    storage::MemberRepository members(connection);
    for (FallingMember &row : rows) {
        if (const auto record = members.find(row.member)) {
            row.name = record->member.details.displayName();
            row.mobile = record->member.details.mobile;
        }
    }
}

void audit(Connection &connection, const Moment &moment, MemberId member, std::optional<StaffId> staff,
           const QString &action, const QString &after)
{
    storage::ShopRepository(connection)
        .audit(moment.at, staff, action, subjectOf(member),
               QStringLiteral(""), after);
}

/// Whoever may not set tiers alone needs a second person for this one. Errors as checkLimits.
Result<void> checkAlone(Connection &connection, const PinRequest &request)
{
    LimitedAct act;
    act.action = QStringLiteral("tier.pin");
    act.subject = subjectOf(request.member);
    act.tier = QStringLiteral("%1 %2").arg(request.pin.tierId, request.pin.until.toString(Qt::ISODate));
    return checkLimits(connection, act);
}

} // namespace

TierService::TierService(storage::Database &database, const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_clock(clock)
{
}

Result<TierExplanation> TierService::explain(MemberId member) const
{
    const auto profile = ShopService(m_database, m_clock).profile();
    if (!profile)
        return fail(profile.error());
    return m_database.readSnapshot([&](Connection &connection) -> Result<TierExplanation> {
        const auto moment = momentOf(connection, *profile, m_clock.now());
        if (!moment)
            return fail(moment.error());
        if (auto exists = mustExist(connection, member); !exists)
            return fail(exists.error());
        const TierPolicy &policy = moment->policy();
        const TierLook look = lookAtTier(connection, member, policy, moment->today, moment->calendar);
        TierExplanation why{moment->today, policy, {}, look.decision.standing, look.inputs,
                            look.decision.reason, {}, {}, {}};
        if (const Tier *tier = effectiveTier(moment->programme->programme, why.standing.tierId))
            why.tier = *tier;
        if (const Tier *next = nextTier(policy, look.inputs.score, look.inputs.lost))
            why.next = *next;
        why.fall = nextFall(policy, why.standing, look.inputs, look.counted, look.joined, moment->today,
                            daysAhead, moment->calendar);
        why.history = StandingRepository(connection).history(member, historyRows);
        return why;
    });
}

Result<void> TierService::pin(const PinRequest &request)
{
    const auto profile = ShopService(m_database, m_clock).profile();
    if (!profile)
        return fail(profile.error());
    auto done = m_database.write([&](Connection &connection) -> Result<void> {
        const auto moment = momentOf(connection, *profile, m_clock.now());
        if (!moment)
            return fail(moment.error());
        if (auto exists = mustExist(connection, request.member); !exists)
            return exists;
        if (auto right = check(request.pin, *moment); !right)
            return right;
        if (auto alone = checkAlone(connection, request); !alone)
            return alone;
        TierPin pin = request.pin;
        pin.reason = pin.reason.trimmed();
        StandingRepository standings(connection);
        standings.removePins(request.member, moment->at);
        standings.addPin(request.member, pin, request.staff, moment->at);
        lookAgain(connection, *moment, request.member);
        audit(connection, *moment, request.member, request.staff, QStringLiteral("tier.pin"),
              QStringLiteral("%1 %2").arg(pin.tierId, pin.until.toString(Qt::ISODate)));
        return {};
    });
    if (done)
        emit tierChanged(request.member);
    return done;
}

Result<void> TierService::unpin(MemberId member, std::optional<StaffId> staff)
{
    const auto profile = ShopService(m_database, m_clock).profile();
    if (!profile)
        return fail(profile.error());
    auto done = m_database.write([&](Connection &connection) -> Result<void> {
        const auto moment = momentOf(connection, *profile, m_clock.now());
        if (!moment)
            return fail(moment.error());
        StandingRepository standings(connection);
        const auto pin = standings.pin(member, moment->today);
        if (!pin)
            return failNotFound(member);
        standings.removePins(member, moment->at);
        lookAgain(connection, *moment, member);
        audit(connection, *moment, member, staff, QStringLiteral("tier.unpin"), pin->tierId);
        return {};
    });
    if (done)
        emit tierChanged(member);
    return done;
}

Result<std::vector<FallingMember>> TierService::falling(std::optional<int> days) const
{
    const auto profile = ShopService(m_database, m_clock).profile();
    if (!profile)
        return fail(profile.error());
    return m_database.readSnapshot([&](Connection &connection) -> Result<std::vector<FallingMember>> {
        std::vector<FallingMember> falling;
        const auto moment = momentOf(connection, *profile, m_clock.now());
        if (!moment && moment.error().code == ErrorCode::NoProgramme)
            return falling;
        if (!moment)
            return fail(moment.error());
        const TierPolicy &policy = moment->policy();
        StandingRepository standings(connection);
        const QDate first = earliestTierDay(policy, moment->today, moment->calendar);
        const StandingRepository::Counted counted = standings.counted(first, policy);
        const auto moves = asksAgain(policy) ? standings.moves() : QHash<qint64, std::vector<TierShift>>();
        for (const storage::MemberStanding &row : standings.standings(first, moment->today)) {
            const Tier *tier = row.standing.tierId ? tierById(policy, *row.standing.tierId) : nullptr;
            if (!tier)
                continue;
            const std::vector<Qualification> &mine = counted.value(row.member.value());
            TierInputs inputs = tierInputs(policy, mine, moment->today, row.joined, moment->calendar);
            inputs.lastPurchase = row.lastVisit;
            inputs.pin = row.pin;
            inputs.lost = lostTiers(policy, moves.value(row.member.value()));
            const auto fall = nextFall(policy, row.standing, inputs, mine, row.joined, moment->today,
                                       days.value_or(policy.warnDays), moment->calendar);
            if (fall)
                falling.push_back({row.member, {}, {}, *tier, inputs.score, *fall});
        }
        std::stable_sort(falling.begin(), falling.end(), [](const FallingMember &a, const FallingMember &b) {
            return a.fall.day < b.fall.day;
        });
        readPersons(connection, falling);
        return falling;
    });
}

} // namespace bashgah::services
