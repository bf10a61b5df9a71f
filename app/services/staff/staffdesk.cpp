// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/staff/staffdesk.h"

#include "domain/text/persiantext.h"
#include "services/staff/deskstate.h"
#include "storage/db/database.h"
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

Error inPin(ErrorCode code, QStringList args = {})
{
    return Error{code, std::move(args), {}, QStringLiteral("pin")};
}

/// Seconds, rounded up.
Error waitError(qint64 msecs)
{
    return inPin(ErrorCode::TooManyAttempts, {QString::number((msecs + 999) / 1000)});
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

bool StaffDesk::may(StaffAction action) const
{
    const StaffRules now = rules();
    if (!now.on)
        return true;
    const auto who = m_state->current();
    const auto role = m_database.read([&](Connection &connection) -> Result<std::optional<StaffRole>> {
        const auto record = who ? StaffRepository(connection).find(*who) : std::nullopt;
        return record && record->active ? std::optional(record->role) : std::nullopt;
    });
    return role && *role && now.matrix.may(**role, action);
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
    const QString pin = digitsToAscii(typed.trimmed());
    if (pin.isEmpty())
        return fail(inPin(ErrorCode::Empty));
    // a wrong PIN is written down, so it is no failure of the transaction
    const auto refusal = m_database.write([&](Connection &connection) -> Result<std::optional<Error>> {
        StaffRepository staff(connection);
        const auto record = staff.find(who);
        if (!record || !record->active || record->pinHash.isEmpty())
            return fail(ErrorCode::NotFound, {QString(u'#' + QString::number(who.value()))});
        const Instant now = m_clock.now();
        if (const qint64 wait = stillLocked(record->failures, now); wait > 0)
            return std::optional(waitError(wait));
        if (m_hasher.matches(pin, record->pinHash)) {
            if (record->failures.count > 0)
                staff.setFailures(who, {});
            return std::optional<Error>();
        }
        const PinFailures failures{record->failures.count + 1, now};
        staff.setFailures(who, failures);
        storage::ShopRepository(connection)
            .audit(now, {}, QStringLiteral("signin.wrong_pin"), QStringLiteral("staff:%1").arg(who.value()), {},
                   QString::number(failures.count));
        const qint64 wait = lockoutMsecs(failures.count);
        return std::optional(wait > 0 ? waitError(wait) : inPin(ErrorCode::WrongPin));
    });
    if (!refusal)
        return fail(refusal.error());
    return *refusal ? Result<void>(fail(**refusal)) : Result<void>();
}

Result<void> StaffDesk::signIn(StaffId who, QStringView pin)
{
    if (auto right = checkPin(who, pin); !right)
        return right;
    const auto noted = m_database.write([&](Connection &connection) -> Result<void> {
        storage::ShopRepository(connection)
            .audit(m_clock.now(), who, QStringLiteral("signin.in"), QStringLiteral("staff:%1").arg(who.value()), {}, {});
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

Result<void> StaffDesk::confirm(StaffId second, QStringView pin)
{
    const auto who = m_state->current();
    const auto known = people();
    if (!known)
        return fail(known.error());
    const auto person =
        std::find_if(known->begin(), known->end(), [&](const StaffPerson &each) { return each.id == second; });
    if (person == known->end())
        return fail(ErrorCode::NotFound, {QString(u'#' + QString::number(second.value()))});
    if (who == second || !rules().matrix.may(person->role, StaffAction::ConfirmOthers))
        return fail(inPin(ErrorCode::NotAllowed));
    if (auto right = checkPin(second, pin); !right)
        return right;
    m_state->confirm(second, {m_clock.now().msecs + confirmationMsecs}, m_clock);
    return {};
}

} // namespace bashgah::services

#include "moc_staffdesk.cpp"
