// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/activityservice.h"

#include "domain/base/numbered.h"
#include "domain/staff/auditsubject.h"
#include "services/counter/bonuswriter.h"
#include "services/counter/requestguard.h"
#include "services/programs/programmestore.h"
#include "services/shop/shopprofilecache.h"
#include "services/staff/staffguard.h"
#include "storage/db/database.h"
#include "storage/repositories/activityrepository.h"
#include "storage/repositories/shoprepository.h"
#include "storage/repositories/standingrepository.h"

#include <algorithm>

namespace bashgah::services {

using namespace domain;
using storage::ActivityRepository;
using storage::Connection;

/// What every command begins with.
struct ActivityService::Moment
{
    ShopProfile profile;
    BonusFacts facts;
    ProgrammeStore::Version programme; ///< null: none
};

namespace {

Error refused(ErrorCode code, QStringList args)
{
    return Error{code, std::move(args), {}, QStringLiteral("activity")};
}

ConfirmedActivity shown(const storage::ActivityRecord &record)
{
    return {record.id,  record.member, record.activity,  record.kind,
            record.name, record.day,   record.points,    record.staffName, record.undone.has_value(), false};
}

QJsonObject explain(const QString &kind, const QString &name)
{
    return {{QStringLiteral("activity"), kind}, {QStringLiteral("name"), name}};
}

void audit(Connection &connection, const BonusFacts &facts, const QString &what, qint64 id, Points points)
{
    storage::ShopRepository(connection)
        .audit(facts.at, facts.staff, what, QStringLiteral("activity:%1").arg(id), {}, QString::number(points.value()));
}

const ActivityRule *ruleOf(const LiveProgramme &programme, const QString &id)
{
    const auto &rules = programme.programme.activities;
    const auto found = std::find_if(rules.begin(), rules.end(),
                                    [&](const ActivityRule &rule) { return rule.enabled && rule.id == id; });
    return found == rules.end() ? nullptr : &*found;
}

/// Whether the limit leaves one more on a day, and what that is noted as.
struct Turn
{
    bool isOpen = true;
    std::optional<QString> period{}; ///< absent: no limit, or not open
};

Turn turnOf(ActivityRepository &activities, const ActivityRule &rule, MemberId member, QDate day,
            const ShopCalendar &calendar)
{
    const auto period = activityPeriod(rule.limit, day, calendar);
    if (!period)
        return {};
    for (int turn = 1; turn <= rule.times; ++turn) {
        const QString noted = activityTurn(*period, turn);
        if (!activities.isGiven(member, rule.id, noted))
            return {true, noted};
    }
    return {false, {}};
}

/// What the programme does not limit itself counts as points by hand. Errors as checkLimits.
Result<void> checkAlone(Connection &connection, const ActivityRequest &request, const ActivityRule &rule, Instant now)
{
    LimitedAct act;
    act.action = QStringLiteral("activity.confirm");
    act.subject = subjectOf(request.member);
    act.manualPoints = rule.points;
    act.members = {request.member};
    act.at = now;
    return rule.limit == ActivityLimit::None ? checkLimits(connection, act) : Result<void>();
}

} // namespace

ActivityService::ActivityService(storage::Database &database, const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_clock(clock)
{
}

ActivityService::~ActivityService() = default;

Result<ActivityService::Moment> ActivityService::now(Connection &connection) const
{
    Moment moment{readProfile(connection), {}, {}};
    moment.facts.at = m_clock.now();
    moment.facts.day = moment.profile.calendar.localDay(moment.facts.at);
    ProgrammeStore programmes;
    auto live = programmes.live(connection, moment.facts.day);
    if (!live)
        return fail(live.error());
    moment.programme = std::move(*live);
    return moment;
}

Result<std::vector<ActivityChoice>> ActivityService::choices(MemberId member) const
{
    return m_database.readSnapshot([&](Connection &connection) -> Result<std::vector<ActivityChoice>> {
        const auto moment = now(connection);
        if (!moment)
            return fail(moment.error());
        std::vector<ActivityChoice> choices;
        if (!moment->programme)
            return choices;
        ActivityRepository activities(connection);
        for (const ActivityRule &rule : moment->programme->programme.activities) {
            if (!rule.enabled)
                continue;
            choices.push_back(
                {rule, turnOf(activities, rule, member, moment->facts.day, moment->profile.calendar).isOpen});
        }
        return choices;
    });
}

Result<std::vector<ConfirmedActivity>> ActivityService::of(MemberId member, int limit) const
{
    return m_database.read([&](Connection &connection) -> Result<std::vector<ConfirmedActivity>> {
        std::vector<ConfirmedActivity> all;
        for (const storage::ActivityRecord &record : ActivityRepository(connection).of(member, limit))
            all.push_back(shown(record));
        return all;
    });
}

Result<qint64> ActivityService::write(Connection &connection, const ActivityRequest &request) const
{
    auto moment = now(connection);
    if (!moment)
        return fail(moment.error());
    moment->facts.staff = request.staff;
    if (auto clock = checkClock(connection, moment->facts.day); !clock)
        return fail(clock.error());
    if (!storage::StandingRepository(connection).livingFacts(request.member))
        return fail(refused(ErrorCode::MemberNotFound, {numbered(request.member)}));
    if (!moment->programme)
        return fail(refused(ErrorCode::NoProgramme, {}));
    const ActivityRule *rule = ruleOf(*moment->programme, request.activity);
    if (!rule)
        return fail(refused(ErrorCode::NotFound, {request.activity}));
    const QString kind = activityKey(rule->kind);
    const QString name = rule->name.trimmed();
    ActivityRepository activities(connection);
    const Turn turn = turnOf(activities, *rule, request.member, moment->facts.day, moment->profile.calendar);
    if (!turn.isOpen)
        return fail(refused(ErrorCode::LimitReached, {name.isEmpty() ? kind : name, QString::number(rule->times)}));
    if (auto alone = checkAlone(connection, request, *rule, moment->facts.at); !alone)
        return fail(alone.error());
    const QDate day = moment->facts.day;
    const EntryId entry = BonusWriter(connection, moment->facts)
                              .give({request.member, rule->points,
                                     lastValidDay(rule->lifeDays, moment->programme->programme.expiry, day,
                                                  moment->profile.calendar),
                                     explain(kind, name), moment->programme->id});
    const qint64 id = activities.insert(
        {request.member, rule->id, kind, name, turn.period, day, rule->points, request.staff, entry});
    audit(connection, moment->facts, QStringLiteral("activity.confirm"), id, rule->points);
    return id;
}

Result<ConfirmedActivity> ActivityService::confirm(const ActivityRequest &request)
{
    const RequestGuard guard{QStringLiteral("activity.confirm"), request.key,
                             QStringLiteral("%1 %2").arg(request.member.value()).arg(request.activity)};
    auto done = m_database.write([&](Connection &connection) -> Result<ConfirmedActivity> {
        const auto before = guard.answered(connection);
        if (!before)
            return fail(before.error());
        const auto id = *before ? Result<qint64>((*before)->toLongLong()) : write(connection, request);
        if (!id)
            return fail(id.error());
        const auto record = ActivityRepository(connection).find(*id);
        if (!record)
            return fail(refused(ErrorCode::NotFound, {QString::number(*id)}));
        ConfirmedActivity answer = shown(*record);
        answer.repeated = before->has_value();
        if (!answer.repeated)
            guard.remember(connection, QString::number(*id), m_clock.now());
        return answer;
    });
    if (done && !done->repeated)
        emit pointsChanged(request.member);
    return done;
}

Result<ConfirmedActivity> ActivityService::undo(qint64 id, std::optional<StaffId> staff)
{
    auto done = m_database.write([&](Connection &connection) -> Result<ConfirmedActivity> {
        auto moment = now(connection);
        if (!moment)
            return fail(moment.error());
        moment->facts.staff = staff;
        if (auto clock = checkClock(connection, moment->facts.day); !clock)
            return fail(clock.error());
        ActivityRepository activities(connection);
        const auto record = activities.find(id);
        if (!record)
            return fail(refused(ErrorCode::NotFound, {QString::number(id)}));
        if (record->undone)
            return fail(refused(ErrorCode::AlreadyVoid, {record->name.isEmpty() ? record->kind : record->name}));
        const MissingPoints missing =
            moment->programme ? moment->programme->programme.clawback.missing : MissingPoints::Clamp;
        const auto taken = BonusWriter(connection, moment->facts)
                               .take(record->member, record->entry, record->points, missing,
                                     explain(record->kind, record->name));
        if (!taken)
            return fail(taken.error());
        activities.undo(id, moment->facts.at, taken->entry, taken->missing);
        audit(connection, moment->facts, QStringLiteral("activity.undo"), id, record->points);
        ConfirmedActivity answer = shown(*record);
        answer.isUndone = true;
        return answer;
    });
    if (done)
        emit pointsChanged(done->member);
    return done;
}

} // namespace bashgah::services
