// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/staff/staffguard.h"

#include "domain/staff/auditsubject.h"
#include "domain/text/jsontext.h"
#include "services/staff/deskstate.h"
#include "services/staff/staffrules.h"
#include "storage/db/database.h"
#include "storage/db/trailguard.h"
#include "storage/repositories/auditrepository.h"
#include "storage/repositories/shoprepository.h"
#include "storage/repositories/staffrepository.h"

#include <QHash>
#include <QJsonObject>

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
    return compactJson({{QStringLiteral("limit"), secondPersonKey(why)},
                        {QStringLiteral("action"), act.action},
                        {QStringLiteral("subject"), act.subject},
                        {QStringLiteral("amount"), act.amount.minor()},
                        {QStringLiteral("points"), act.manualPoints.value()}});
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
        const auto role = who ? access.roles.constFind(who->value()) : access.roles.constEnd();
        if (role == access.roles.constEnd() || !access.rules.matrix.may(*role, *needed))
            return fail(ErrorCode::NotAllowed, {staffActionKey(*needed)});
        return who;
    }

    Result<void> admit(Connection &connection, const LimitedAct &act) override
    {
        const Access &access = accessOf(connection);
        const auto why = access.rules.on ? secondPersonFor(access.rules.limits, act) : std::nullopt;
        const auto who = why ? m_desk->actor({}) : std::nullopt;
        if (!why || (who && access.roles.value(who->value(), StaffRole::Cashier) == StaffRole::Owner))
            return {}; // there is nobody above the owner
        const auto second = m_desk->takeConfirmation(act.key());
        if (!second || second == who)
            return fail(ErrorCode::NeedsSecondPerson, {secondPersonKey(*why), act.key()});
        storage::AuditRepository(connection)
            .append({m_desk->now(), second, QStringLiteral("signin.confirm"),
                     who ? subjectOf(*who) : QString(), QString(), textOf(*why, act)});
        return {};
    }

private:
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

} // namespace bashgah::services
