// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/staff/staffservice.h"

#include "domain/base/fielderror.h"
#include "domain/base/numbered.h"
#include "domain/code/shopcode.h"
#include "domain/staff/auditsubject.h"
#include "services/staff/newpin.h"
#include "services/staff/pincheck.h"
#include "services/staff/staffguard.h"
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

bool isOwner(const StaffRecord &record)
{
    return record.active && record.role == StaffRole::Owner;
}

/// Who could still sign in as owner if `who` were none.
bool leavesAnOwner(const std::vector<StaffRecord> &all, StaffId who, bool withPin)
{
    return std::any_of(all.begin(), all.end(), [&](const StaffRecord &each) {
        return each.id != who && isOwner(each) && (!withPin || !each.pinHash.isEmpty());
    });
}

/// What belongs to an owner only an owner changes.
Result<void> checkOwnersOwn(Connection &connection, const StaffRecord &record)
{
    return record.role == StaffRole::Owner ? checkOwner(connection) : Result<void>();
}

} // namespace

StaffService::StaffService(storage::Database &database, const Clock &clock, const PinHasher &hasher)
    : m_database(database), m_clock(clock), m_hasher(hasher), m_wait(database, clock)
{
}

Result<std::vector<StaffPerson>> StaffService::people() const
{
    return m_database.read([](Connection &connection) -> Result<std::vector<StaffPerson>> {
        std::vector<StaffPerson> people;
        for (const StaffRecord &record : StaffRepository(connection).all()) {
            people.push_back({record.id, record.name, record.active, record.role, !record.pinHash.isEmpty(),
                              record.mobile});
        }
        return people;
    });
}

Result<void> StaffService::setRole(StaffId who, StaffRole role)
{
    return m_database.write([&](Connection &connection) -> Result<void> {
        StaffRepository staff(connection);
        const std::vector<StaffRecord> all = staff.all();
        const auto record = std::find_if(all.begin(), all.end(), [&](const StaffRecord &row) { return row.id == who; });
        if (record == all.end())
            return failNotFound(who);
        if (record->role == role)
            return {};
        // nobody makes an owner of somebody, or of themselves, but an owner; nor takes it from one
        if (record->role == StaffRole::Owner || role == StaffRole::Owner) {
            if (auto allowed = checkOwner(connection); !allowed)
                return allowed;
        }
        storage::ShopRepository shop(connection);
        const bool asked = shop.setting(staffkeys::pins).value_or(QString()) == u"1";
        if (isOwner(*record) && !leavesAnOwner(all, who, asked))
            return failField(ErrorCode::NotAllowed, "role");
        // first the line: nobody is asked by the role they would give themselves
        shop.audit(m_clock.now(), {}, QStringLiteral("staff.role"), subjectOf(who), staffRoleKey(record->role),
                   staffRoleKey(role));
        staff.setRole(who, role);
        return {};
    });
}

Result<void> StaffService::setMobile(StaffId who, const QString &mobile)
{
    return m_database.write([&](Connection &connection) -> Result<void> {
        StaffRepository staff(connection);
        const auto record = staff.find(who);
        if (!record)
            return failNotFound(who);
        if (auto allowed = checkOwnersOwn(connection, *record); !allowed)
            return allowed;
        storage::ShopRepository(connection)
            .audit(m_clock.now(), {}, QStringLiteral("staff.mobile"), subjectOf(who), record->mobile, mobile);
        staff.setMobile(who, mobile);
        return {};
    });
}

Result<void> StaffService::writePin(const NewPin &change)
{
    const auto pin = parsePin(change.typed);
    if (!pin)
        return fail(pin.error());
    const QString hash = m_hasher.hash(*pin);
    if (hash.isEmpty())
        return fail(ErrorCode::Internal, {}, QStringLiteral("no memory to hash a PIN"));
    return m_database.write([&](Connection &connection) -> Result<void> {
        StaffRepository staff(connection);
        const auto record = staff.find(change.who);
        if (!record || !record->active || (change.recovers && record->role != StaffRole::Owner))
            return failNotFound(change.who);
        if (auto holds = change.stillHolds ? change.stillHolds(connection, *record) : Result<void>(); !holds)
            return holds;
        storage::ShopRepository shop(connection);
        // first the line: who may not write it changes nothing
        shop.audit(m_clock.now(), change.own ? std::optional(change.who) : std::nullopt, change.action,
                   subjectOf(change.who), {}, {});
        staff.setPin(change.who, hash);
        if (change.recovers) {
            shop.putSetting(staffkeys::recovered, QString::number(m_clock.now().msecs));
            RecoveryWait::end(connection);
        }
        return {};
    });
}

Result<void> StaffService::setPin(StaffId who, QStringView pin)
{
    return writePin({who, pin, QStringLiteral("staff.pin"), checkOwnersOwn});
}

Result<void> StaffService::changeOwnPin(StaffId who, QStringView oldPin, QStringView newPin)
{
    if (const auto pin = parsePin(newPin); !pin)
        return fail(pin.error());
    const auto before = m_database.read([&](Connection &connection) -> Result<QString> {
        const auto record = StaffRepository(connection).find(who);
        return record ? record->pinHash : QString();
    });
    if (!before)
        return fail(before.error());
    if (auto right = PinCheck(m_database, m_clock, m_hasher).pin(who, oldPin); !right)
        return right;
    const auto sameAsChecked = [&](Connection &, const StaffRecord &record) {
        return record.pinHash == *before ? Result<void>() : Result<void>(failField(ErrorCode::WrongPin, "pin"));
    };
    return writePin({who, newPin, QStringLiteral("signin.own_pin"), sameAsChecked, true});
}

Result<QString> StaffService::turnOn()
{
    const ShopCode code = ShopCode::make(CodeKind::GiftCard, [this] {
        quint64 number = 0;
        for (const char byte : m_hasher.random(sizeof(number)))
            number = number << 8 | static_cast<quint8>(byte);
        return number;
    }());
    const QString hash = m_hasher.hash(code.text());
    const auto done = m_database.write([&](Connection &connection) -> Result<void> {
        const std::vector<StaffRecord> all = StaffRepository(connection).all();
        if (std::none_of(all.begin(), all.end(), [](const StaffRecord &r) { return isOwner(r) && !r.pinHash.isEmpty(); }))
            return failField(ErrorCode::NotFound, "owner", {staffRoleKey(StaffRole::Owner)});
        if (auto allowed = checkOwner(connection); !allowed) // done again it makes a new recovery code
            return allowed;
        storage::ShopRepository shop(connection);
        shop.audit(m_clock.now(), {}, QStringLiteral("staff.on"), {}, {}, {});
        shop.putSetting(staffkeys::recovery, hash);
        shop.putSetting(staffkeys::pins, QStringLiteral("1"));
        return {};
    });
    return done ? Result<QString>(code.text()) : Result<QString>(fail(done.error()));
}

Result<void> StaffService::turnOff()
{
    return m_database.write([&](Connection &connection) -> Result<void> {
        if (auto allowed = checkOwner(connection); !allowed)
            return allowed;
        return change(connection, staffkeys::pins, QStringLiteral("0"), QStringLiteral("staff.off"));
    });
}

/// The line of the trail is written first, so that the guard asks by the rules of before.
Result<void> StaffService::change(Connection &connection, const QString &key, const QString &value,
                                  const QString &action)
{
    storage::ShopRepository shop(connection);
    const QString before = shop.setting(key).value_or(QString());
    if (before == value)
        return {};
    shop.audit(m_clock.now(), {}, action, key, before, value);
    shop.putSetting(key, value);
    return {};
}

Result<void> StaffService::change(const QString &key, const QString &value, const QString &action)
{
    return m_database.write([&](Connection &connection) { return change(connection, key, value, action); });
}

Result<StaffRules> StaffService::rules() const
{
    return m_database.read([](Connection &connection) -> Result<StaffRules> {
        storage::ShopRepository shop(connection);
        const auto text = [&](const QString &key) { return shop.setting(key).value_or(QString()); };
        return StaffRules{text(staffkeys::pins) == u"1", PermissionMatrix::fromText(text(staffkeys::matrix)),
                          StaffLimits::fromText(text(staffkeys::limits)), text(staffkeys::idleMinutes).toInt()};
    });
}

Result<void> StaffService::setMatrix(const PermissionMatrix &matrix)
{
    return change(staffkeys::matrix, matrix.text(), QStringLiteral("staff.matrix"));
}

Result<void> StaffService::setLimits(const StaffLimits &limits)
{
    return change(staffkeys::limits, limits.text(), QStringLiteral("staff.limits"));
}

Result<void> StaffService::setIdleMinutes(int minutes)
{
    constexpr int day = 24 * 60;
    if (minutes < 0 || minutes > day)
        return failField(ErrorCode::OutOfRange, "idle", {QString::number(minutes)});
    return change(staffkeys::idleMinutes, QString::number(minutes), QStringLiteral("staff.idle"));
}

} // namespace bashgah::services
