// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/staff/staffguard.h"

#include "domain/staff/auditsubject.h"
#include "domain/text/jsontext.h"
#include "services/shop/shopprofilecache.h"
#include "services/staff/deskstate.h"
#include "services/staff/staffrules.h"
#include "storage/db/database.h"
#include "storage/db/trailguard.h"
#include "storage/repositories/auditrepository.h"
#include "storage/repositories/shoprepository.h"
#include "storage/repositories/staffrepository.h"

#include <QHash>
#include <QJsonObject>

#include <algorithm>

namespace bashgah::services {

using namespace domain;
using storage::Connection;

namespace {

/// The rules with who is what, as long as neither may have changed.
struct Access
{
    StaffRules rules;
    QHash<qint64, StaffRole> roles; ///< of active ones
};

std::shared_ptr<const Access> readAccess(Connection &connection)
{
    auto access = std::make_shared<Access>();
    storage::ShopRepository shop(connection);
    const auto text = [&](const QString &key) { return shop.setting(key).value_or(QString()); };
    access->rules.on = text(staffkeys::pins) == u"1";
    if (!access->rules.on)
        return access;
    access->rules.matrix = PermissionMatrix::fromText(text(staffkeys::matrix));
    access->rules.limits = StaffLimits::fromText(text(staffkeys::limits));
    for (const storage::StaffRecord &person : storage::StaffRepository(connection).all()) {
        if (person.active)
            access->roles.insert(person.id.value(), person.role);
    }
    return access;
}

const Access &accessOf(Connection &connection)
{
    Connection::Kept &kept = connection.keptAccess();
    const quint64 stamp = connection.seldomStamp();
    if (!kept.value || kept.stamp != stamp)
        kept = {stamp, readAccess(connection)};
    return *static_cast<const Access *>(kept.value.get());
}

QString textOf(SecondPerson why, const LimitedAct &act)
{
    QJsonObject told{{QStringLiteral("limit"), secondPersonKey(why)},
                     {QStringLiteral("action"), act.action},
                     {QStringLiteral("subject"), act.subject},
                     {QStringLiteral("amount"), act.amount.minor()},
                     {QStringLiteral("points"), (act.manualPoints + act.partnerPoints).value()}}; // one of them is 0
    if (!act.manualCredit.isZero())
        told.insert(QStringLiteral("credit"), act.manualCredit.minor());
    if (!act.tier.isEmpty())
        told.insert(QStringLiteral("tier"), act.tier);
    if (!act.handDiscount.isZero())
        told.insert(QStringLiteral("discount"), act.handDiscount.minor());
    return compactJson(told);
}

bool isOneOf(MemberId member, const std::vector<MemberId> &members)
{
    return std::find(members.begin(), members.end(), member) != members.end();
}

/// The most that one of the act's members got or lost, and what all did.
struct Moved { qint64 member = 0; qint64 all = 0; };
Moved movedOf(const std::vector<storage::MovedByHand> &rows, const LimitedAct &act, bool gives)
{
    Moved moved;
    for (const storage::MovedByHand &row : rows) {
        const qint64 part = gives ? row.given : row.taken;
        moved.all += part;
        if (isOneOf(row.member, act.members))
            moved.member = std::max(moved.member, part);
    }
    return moved;
}

/// What `who` moved by hand today as the act would; read only where a limit asks for it.
HandSoFar handSoFar(Connection &connection, const StaffLimits &limits, const LimitedAct &act, StaffId who)
{
    HandSoFar soFar;
    const bool points = !act.manualPoints.isZero() && (limits.manualPoints || limits.manualPointsDay);
    const bool credit = act.manualCredit.isPositive() && (limits.credit || limits.creditDay);
    const bool discount = act.handDiscount.isPositive() && limits.discountDay;
    const bool partner = act.partnerPoints > Points(0) && limits.partnerDay;
    if (!points && !credit && !discount && !partner)
        return soFar;
    const ShopCalendar calendar = readProfile(connection).calendar;
    const Instant from = calendar.beginOf(calendar.localDay(act.at));
    storage::AuditRepository trail(connection);
    if (points) {
        const Moved moved = movedOf(trail.pointsByHand(who, from), act, act.manualPoints > Points(0));
        soFar.member = Points(moved.member);
        soFar.all = Points(moved.all);
    }
    if (credit) {
        const Moved moved = movedOf(trail.creditByHand(who, from), act, true);
        soFar.creditMember = Money::fromMinor(moved.member);
        soFar.creditAll = Money::fromMinor(moved.all);
    }
    if (discount)
        soFar.discounts = trail.discountsByHand(who, from);
    if (partner)
        soFar.partnerPoints = trail.pointsToPartners(who, from);
    return soFar;
}

/// Args of NeedsSecondPerson.
QStringList argsOf(const StaffLimits &limits, SecondPerson why, const LimitedAct &act, const HandSoFar &soFar)
{
    QStringList args{secondPersonKey(why), act.key()};
    if (const auto left = leftAlone(limits, why, soFar))
        args.append(QString::number(*left));
    return args;
}

class StaffGuard final : public storage::TrailGuard
{
public:
    explicit StaffGuard(std::shared_ptr<DeskState> desk) : m_desk(std::move(desk)) {}
    [[nodiscard]] const std::shared_ptr<DeskState> &desk() const { return m_desk; }

    Result<std::optional<StaffId>> admit(Connection &connection, const TrailFacts &line) override
    {
        const Access &access = accessOf(connection);
        if (!access.rules.on)
            return line.staff ? line.staff : m_desk->current();
        const auto needed = neededFor(line.action);
        const auto who = m_desk->actor(line.staff);
        if (!needed)
            return line.staff ? line.staff : who;
        if (!mayDo(access, who, *needed))
            return fail(ErrorCode::NotAllowed, {staffActionKey(*needed)});
        return who;
    }

    Result<void> admitTo(Connection &connection, StaffAction action) override
    {
        const Access &access = accessOf(connection);
        if (!access.rules.on || mayDo(access, m_desk->actor({}), action))
            return {};
        return fail(ErrorCode::NotAllowed, {staffActionKey(action)});
    }

    Result<void> admit(Connection &connection, const LimitedAct &act) override
    {
        const Access &access = accessOf(connection);
        if (!access.rules.on)
            return {};
        const auto who = m_desk->actor({});
        if (isOwner(access, who))
            return {}; // there is nobody above the owner
        const StaffLimits &limits = access.rules.limits;
        const HandSoFar soFar = who ? handSoFar(connection, limits, act, *who) : HandSoFar{};
        const auto why = secondPersonFor(limits, act, soFar);
        if (!why)
            return {};
        const auto second = m_desk->takeConfirmation(act.key());
        if (!second || second == who)
            return fail(ErrorCode::NeedsSecondPerson, argsOf(limits, *why, act, soFar));
        storage::AuditRepository(connection)
            .append({m_desk->now(), second, QStringLiteral("signin.confirm"),
                     who ? subjectOf(*who) : QString(), QString(), textOf(*why, act)});
        return {};
    }

    std::optional<StaffId> present() const override { return m_desk->current(); }

    Result<void> admitOwner(Connection &connection) override
    {
        const Access &access = accessOf(connection);
        if (!access.rules.on || isOwner(access, m_desk->actor({})))
            return {};
        return fail(Error{ErrorCode::NotAllowed, {staffRoleKey(StaffRole::Owner)}, {}, QStringLiteral("owner")});
    }

private:
    [[nodiscard]] static bool mayDo(const Access &access, std::optional<StaffId> who, StaffAction action)
    {
        const auto role = who ? access.roles.constFind(who->value()) : access.roles.constEnd();
        return role != access.roles.constEnd() && access.rules.matrix.may(*role, action);
    }
    [[nodiscard]] static bool isOwner(const Access &access, std::optional<StaffId> who)
    {
        return who && access.roles.value(who->value(), StaffRole::Cashier) == StaffRole::Owner;
    }

    std::shared_ptr<DeskState> m_desk;
};

} // namespace

std::shared_ptr<DeskState> deskOf(storage::Database &database)
{
    if (const auto *guard = dynamic_cast<const StaffGuard *>(database.trailGuard().get()))
        return guard->desk();
    auto desk = std::make_shared<DeskState>();
    database.setTrailGuard(std::make_shared<StaffGuard>(desk));
    return desk;
}

Result<void> checkLimits(Connection &connection, const LimitedAct &act)
{
    storage::TrailGuard *guard = connection.trailGuard();
    return guard ? guard->admit(connection, act) : Result<void>();
}

std::optional<StaffId> whoDoes(Connection &connection, std::optional<StaffId> said)
{
    const storage::TrailGuard *guard = connection.trailGuard();
    return said || !guard ? said : guard->present();
}

Result<void> checkMay(Connection &connection, StaffAction action)
{
    storage::TrailGuard *guard = connection.trailGuard();
    return guard ? guard->admitTo(connection, action) : Result<void>();
}

Result<void> checkOwner(Connection &connection)
{
    storage::TrailGuard *guard = connection.trailGuard();
    return guard ? guard->admitOwner(connection) : Result<void>();
}

} // namespace bashgah::services
