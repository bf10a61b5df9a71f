// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How an owner who forgot the PIN comes in again.
#include "domain/base/fielderror.h"
#include "services/staff/newpin.h"
#include "services/staff/pincheck.h"
#include "services/staff/staffguard.h"
#include "storage/db/database.h"
#include "storage/repositories/shoprepository.h"
#include "storage/repositories/staffrepository.h"

namespace bashgah::services {

using namespace domain;
using storage::Connection;
using storage::StaffRecord;

namespace {

std::optional<Instant> instantOf(storage::ShopRepository &shop, const QString &key)
{
    const qint64 msecs = shop.setting(key).value_or(QString()).toLongLong();
    return msecs > 0 ? std::optional(Instant{msecs}) : std::nullopt;
}

} // namespace

Result<void> StaffService::recover(StaffId who, const QString &typed, QStringView newPin)
{
    if (const auto pin = parsePin(newPin); !pin)
        return fail(pin.error());
    if (auto right = PinCheck(m_database, m_clock, m_hasher).recoveryCode(who, typed); !right)
        return right;
    return writePin({who, newPin, QStringLiteral("signin.recovered"), {}, false, true});
}

Result<qint64> StaffService::askRecovery()
{
    return m_database.write([&](Connection &connection) -> Result<qint64> {
        storage::ShopRepository shop(connection);
        if (instantOf(shop, staffkeys::recoveryAsked))
            return RecoveryWait::leftMsecs(connection);
        const Instant now = m_clock.now();
        shop.audit(now, {}, QStringLiteral("signin.recovery_asked"), {}, {}, {});
        RecoveryWait::end(connection);
        shop.putSetting(staffkeys::recoveryAsked, QString::number(now.msecs));
        return RecoveryWait::neededMsecs;
    });
}

Result<void> StaffService::recoverAfterWait(StaffId owner, QStringView newPin)
{
    const auto waited = [](Connection &connection, const StaffRecord &) -> Result<void> {
        storage::ShopRepository shop(connection);
        if (!instantOf(shop, staffkeys::recoveryAsked))
            return fail(ErrorCode::NotFound, {QStringLiteral("recovery")});
        constexpr qint64 minute = 60'000;
        const qint64 left = RecoveryWait::leftMsecs(connection);
        if (left > 0)
            return fail(fieldError(ErrorCode::TooSoon, "recovery",
                                {QStringLiteral("recovery"), QString::number((left + minute - 1) / minute)}));
        return {};
    };
    return writePin({owner, newPin, QStringLiteral("signin.recovered"), waited, false, true});
}

Result<void> StaffService::cancelRecovery()
{
    return m_database.write([&](Connection &connection) -> Result<void> {
        storage::ShopRepository shop(connection);
        const QString asked = shop.setting(staffkeys::recoveryAsked).value_or(QString());
        if (asked.isEmpty())
            return {};
        shop.audit(m_clock.now(), {}, QStringLiteral("staff.recovery_cancelled"), {}, {}, {});
        RecoveryWait::end(connection);
        return {};
    });
}

Result<StaffService::Notice> StaffService::notice() const
{
    return m_database.read([](Connection &connection) -> Result<Notice> {
        storage::ShopRepository shop(connection);
        const auto asked = instantOf(shop, staffkeys::recoveryAsked);
        return Notice{asked, instantOf(shop, staffkeys::recovered), asked ? RecoveryWait::leftMsecs(connection) : 0};
    });
}

Result<void> StaffService::acknowledge()
{
    return m_database.write([&](Connection &connection) -> Result<void> {
        if (auto allowed = checkOwner(connection); !allowed)
            return allowed;
        return change(connection, staffkeys::recovered, {}, QStringLiteral("staff.recovery_seen"));
    });
}

} // namespace bashgah::services
