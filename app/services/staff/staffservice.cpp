// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/staff/staffservice.h"

#include "domain/code/shopcode.h"
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

QString subjectOf(StaffId who)
{
    return QStringLiteral("staff:%1").arg(who.value());
}

Error inField(ErrorCode code, const char *field, QStringList args = {})
{
    return Error{code, std::move(args), {}, QString::fromLatin1(field)};
}

Error unknown(StaffId who)
{
    return {ErrorCode::NotFound, {QString(u'#' + QString::number(who.value()))}, {}, {}};
}

bool isOwner(const StaffRecord &record)
{
    return record.active && record.role == StaffRole::Owner;
}

std::optional<Instant> instantOf(storage::ShopRepository &shop, const QString &key)
{
    const qint64 msecs = shop.setting(key).value_or(QString()).toLongLong();
    return msecs > 0 ? std::optional(Instant{msecs}) : std::nullopt;
}

} // namespace

StaffService::StaffService(storage::Database &database, const Clock &clock, const PinHasher &hasher)
    : m_database(database), m_clock(clock), m_hasher(hasher)
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
            return fail(unknown(who));
        if (record->role == role)
            return {};
        const auto owners = std::count_if(all.begin(), all.end(), isOwner);
        if (isOwner(*record) && owners == 1)
            return fail(inField(ErrorCode::NotAllowed, "role"));
        // first the line: nobody is asked by the role they would give themselves
        storage::ShopRepository(connection)
            .audit(m_clock.now(), {}, QStringLiteral("staff.role"), subjectOf(who), staffRoleKey(record->role),
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
            return fail(unknown(who));
        storage::ShopRepository(connection)
            .audit(m_clock.now(), {}, QStringLiteral("staff.mobile"), subjectOf(who), record->mobile, mobile);
        staff.setMobile(who, mobile);
        return {};
    });
}

Result<void> StaffService::writePin(StaffId who, QStringView typed, const QString &action, bool ownersOnly)
{
    const auto pin = parsePin(typed);
    if (!pin)
        return fail(pin.error());
    const QString hash = m_hasher.hash(*pin);
    if (hash.isEmpty())
        return fail(ErrorCode::Internal, {}, QStringLiteral("no memory to hash a PIN"));
    return m_database.write([&](Connection &connection) -> Result<void> {
        StaffRepository staff(connection);
        const auto record = staff.find(who);
        if (!record || !record->active || (ownersOnly && record->role != StaffRole::Owner))
            return fail(unknown(who));
        storage::ShopRepository shop(connection);
        // first the line: who may not write it changes nothing
        shop.audit(m_clock.now(), {}, action, subjectOf(who), {}, {});
        staff.setPin(who, hash);
        if (ownersOnly) {
            shop.putSetting(staffkeys::recovered, QString::number(m_clock.now().msecs));
            shop.putSetting(staffkeys::recoveryAsked, {});
        }
        return {};
    });
}

Result<void> StaffService::setPin(StaffId who, QStringView pin)
{
    return writePin(who, pin, QStringLiteral("staff.pin"));
}

Result<void> StaffService::changeOwnPin(StaffId who, QStringView pin)
{
    return writePin(who, pin, QStringLiteral("signin.own_pin"));
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
            return fail(inField(ErrorCode::NotFound, "owner", {staffRoleKey(StaffRole::Owner)}));
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
    return change(staffkeys::pins, QStringLiteral("0"), QStringLiteral("staff.off"));
}

/// The line of the trail is written first, so that the guard asks by the rules of before.
Result<void> StaffService::change(const QString &key, const QString &value, const QString &action)
{
    return m_database.write([&](Connection &connection) -> Result<void> {
        storage::ShopRepository shop(connection);
        const QString before = shop.setting(key).value_or(QString());
        if (before == value)
            return {};
        shop.audit(m_clock.now(), {}, action, key, before, value);
        shop.putSetting(key, value);
        return {};
    });
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
        return fail(inField(ErrorCode::OutOfRange, "idle", {QString::number(minutes)}));
    return change(staffkeys::idleMinutes, QString::number(minutes), QStringLiteral("staff.idle"));
}

Result<std::optional<Error>> StaffService::tryCode(Connection &connection, const StaffRecord &owner, const QString &code)
{
    const auto inCode = [](ErrorCode error, QStringList args = {}) {
        return Error{error, std::move(args), {}, QStringLiteral("code")};
    };
    const Instant now = m_clock.now();
    if (const qint64 wait = stillLocked(owner.failures, now); wait > 0)
        return std::optional(inCode(ErrorCode::TooManyAttempts, {QString::number((wait + 999) / 1000)}));
    storage::ShopRepository shop(connection);
    const QString hash = shop.setting(staffkeys::recovery).value_or(QString());
    if (!hash.isEmpty() && m_hasher.matches(code, hash))
        return std::optional<Error>();
    StaffRepository(connection).setFailures(owner.id, {owner.failures.count + 1, now});
    shop.audit(now, {}, QStringLiteral("signin.wrong_code"), subjectOf(owner.id), {},
               QString::number(owner.failures.count + 1));
    return std::optional(inCode(ErrorCode::WrongPin));
}

Result<void> StaffService::recover(StaffId who, const QString &typed, QStringView newPin)
{
    if (const auto pin = parsePin(newPin); !pin)
        return fail(pin.error());
    const auto code = ShopCode::parse(typed);
    const auto refusal = m_database.write([&](Connection &connection) -> Result<std::optional<Error>> {
        const auto owner = StaffRepository(connection).find(who);
        if (!owner || !isOwner(*owner))
            return fail(unknown(who));
        return tryCode(connection, *owner, code ? code->text() : QString());
    });
    if (!refusal)
        return fail(refusal.error());
    if (*refusal)
        return fail(**refusal);
    return writePin(who, newPin, QStringLiteral("signin.recovered"), true);
}

Result<Instant> StaffService::askRecovery()
{
    return m_database.write([&](Connection &connection) -> Result<Instant> {
        storage::ShopRepository shop(connection);
        const Instant now = m_clock.now();
        if (const auto asked = instantOf(shop, staffkeys::recoveryAsked))
            return Instant{asked->msecs + recoveryMsecs};
        shop.audit(now, {}, QStringLiteral("signin.recovery_asked"), {}, {}, {});
        shop.putSetting(staffkeys::recoveryAsked, QString::number(now.msecs));
        return Instant{now.msecs + recoveryMsecs};
    });
}

Result<void> StaffService::recoverAfterWait(StaffId owner, QStringView newPin)
{
    const auto now = notice();
    if (!now)
        return fail(now.error());
    if (!now->asked)
        return fail(ErrorCode::NotFound, {QStringLiteral("recovery")});
    constexpr qint64 minute = 60'000;
    const qint64 left = now->asked->msecs + recoveryMsecs - m_clock.now().msecs;
    if (left > 0)
        return fail(ErrorCode::TooSoon, {QStringLiteral("recovery"), QString::number((left + minute - 1) / minute)});
    return writePin(owner, newPin, QStringLiteral("signin.recovered"), true);
}

Result<void> StaffService::cancelRecovery()
{
    return change(staffkeys::recoveryAsked, {}, QStringLiteral("staff.recovery_cancelled"));
}

Result<StaffService::Notice> StaffService::notice() const
{
    return m_database.read([](Connection &connection) -> Result<Notice> {
        storage::ShopRepository shop(connection);
        return Notice{instantOf(shop, staffkeys::recoveryAsked), instantOf(shop, staffkeys::recovered)};
    });
}

Result<void> StaffService::acknowledge()
{
    return change(staffkeys::recovered, {}, QStringLiteral("staff.recovery_seen"));
}

} // namespace bashgah::services
