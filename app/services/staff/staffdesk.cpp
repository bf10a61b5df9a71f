// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/staff/staffdesk.h"

#include "domain/base/numbered.h"
#include "domain/staff/auditsubject.h"
#include "services/shop/shopprofilecache.h"
#include "services/staff/deskstate.h"
#include "services/staff/pincheck.h"
#include "storage/db/database.h"
#include "storage/repositories/auditrepository.h"
#include "storage/repositories/shoprepository.h"
#include "storage/repositories/staffrepository.h"

#include <algorithm>

namespace bashgah::services {

using namespace domain;
using storage::Connection;
using storage::StaffRecord;
using storage::StaffRepository;

namespace {

StaffPerson personOf(const StaffRecord &record)
{
    return {record.id, record.name, record.active, record.role, !record.pinHash.isEmpty(), record.mobile};
}

Error inPin(ErrorCode code)
{
    return Error{code, {}, {}, QStringLiteral("pin")};
}

} // namespace

StaffDesk::StaffDesk(storage::Database &database, const Clock &clock, const PinHasher &hasher, QObject *parent)
    : QObject(parent), m_database(database), m_clock(clock), m_hasher(hasher), m_state(deskOf(database))
{
}

StaffDesk::~StaffDesk() = default;

StaffRules StaffDesk::rules() const
{
    const auto read = m_database.read([](Connection &connection) -> Result<StaffRules> {
        storage::ShopRepository shop(connection);
        const auto text = [&](const QString &key) { return shop.setting(key).value_or(QString()); };
        return StaffRules{text(staffkeys::pins) == u"1", PermissionMatrix::fromText(text(staffkeys::matrix)),
                          StaffLimits::fromText(text(staffkeys::limits)), text(staffkeys::idleMinutes).toInt()};
    });
    return read.value_or(StaffRules{});
}

bool StaffDesk::isLocked() const
{
    return !m_state->current() && rules().on;
}

std::optional<StaffId> StaffDesk::current() const
{
    return m_state->current();
}

std::optional<StaffRole> StaffDesk::role() const
{
    const auto who = m_state->current();
    const auto role = m_database.read([&](Connection &connection) -> Result<std::optional<StaffRole>> {
        const auto record = who ? StaffRepository(connection).find(*who) : std::nullopt;
        return record && record->active ? std::optional(record->role) : std::nullopt;
    });
    return role.value_or(std::nullopt);
}

StaffAllowance StaffDesk::allowance() const
{
    StaffAllowance now{rules()};
    if (now.rules.on)
        now.role = role();
    return now;
}

bool StaffDesk::may(StaffAction action) const
{
    return allowance().may(action);
}

Result<void> StaffDesk::check(StaffAction action) const
{
    if (may(action))
        return {};
    return fail(ErrorCode::NotAllowed, {staffActionKey(action)});
}

bool StaffDesk::isOwner() const
{
    return !rules().on || role() == StaffRole::Owner;
}

Result<std::vector<StaffPerson>> StaffDesk::people() const
{
    return m_database.read([](Connection &connection) -> Result<std::vector<StaffPerson>> {
        std::vector<StaffPerson> people;
        for (const StaffRecord &record : StaffRepository(connection).all()) {
            if (record.active && !record.pinHash.isEmpty())
                people.push_back(personOf(record));
        }
        return people;
    });
}

Result<void> StaffDesk::checkPin(StaffId who, QStringView typed)
{
    return PinCheck(m_database, m_clock, m_hasher).pin(who, typed);
}

Result<void> StaffDesk::signIn(StaffId who, QStringView pin)
{
    if (auto right = checkPin(who, pin); !right)
        return right;
    const auto noted = m_database.write([&](Connection &connection) -> Result<void> {
        storage::ShopRepository(connection)
            .audit(m_clock.now(), who, QStringLiteral("signin.in"), subjectOf(who), {}, {});
        return {};
    });
    if (!noted)
        return noted;
    m_state->signIn(who);
    emit signedIn(who);
    return {};
}

void StaffDesk::take(StaffId who)
{
    if (!rules().on)
        m_state->signIn(who);
}

void StaffDesk::lock()
{
    m_state->signOut();
    emit locked();
}

/// Whoever set somebody's PIN could be both of them. An owner could do it alone.
Result<void> StaffDesk::checkTwo(StaffId one, StaffId other) const
{
    return m_database.readSnapshot([&](Connection &connection) -> Result<void> {
        const ShopCalendar calendar = readProfile(connection).calendar;
        const Instant day = calendar.beginOf(calendar.localDay(m_clock.now()));
        StaffRepository staff(connection);
        storage::AuditRepository trail(connection);
        const auto mayBeBoth = [&](StaffId giver, StaffId holder) {
            const auto record = staff.find(giver);
            return record && record->role != StaffRole::Owner && trail.hasGivenPin(giver, subjectOf(holder), day);
        };
        if (mayBeBoth(one, other) || mayBeBoth(other, one))
            return fail(Error{ErrorCode::NotAllowed, {}, {}, QStringLiteral("second")});
        return {};
    });
}

Result<void> StaffDesk::confirm(StaffId second, QStringView pin, const QString &act)
{
    const auto who = m_state->current();
    const auto known = people();
    if (!known)
        return fail(known.error());
    const auto person =
        std::find_if(known->begin(), known->end(), [&](const StaffPerson &each) { return each.id == second; });
    if (person == known->end())
        return failNotFound(second);
    if (who == second || !rules().matrix.may(person->role, StaffAction::ConfirmOthers))
        return fail(inPin(ErrorCode::NotAllowed));
    if (auto two = who ? checkTwo(*who, second) : Result<void>(); !two)
        return two;
    if (auto right = checkPin(second, pin); !right)
        return right;
    m_state->confirm(second, act, confirmationMsecs, m_clock);
    return {};
}

} // namespace bashgah::services

#include "moc_staffdesk.cpp"
