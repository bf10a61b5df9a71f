// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/staff/permissionmatrix.h"
#include "domain/staff/stafflimits.h"

#include <QString>

#include <optional>

namespace bashgah::services {

/// Keys of the shop's settings about staff.
namespace staffkeys {
inline const QString pins = QStringLiteral("staff.pins");               ///< "1": PINs are asked
inline const QString matrix = QStringLiteral("staff.matrix");
inline const QString limits = QStringLiteral("staff.limits");
inline const QString idleMinutes = QStringLiteral("staff.idle_minutes"); ///< 0: never locks by itself
inline const QString recovery = QStringLiteral("staff.recovery");       ///< hash of the recovery code
inline const QString recoveryAsked = QStringLiteral("staff.recovery_asked"); ///< msecs since 1970
inline const QString recoveryOpen = QStringLiteral("staff.recovery_open");   ///< RecoveryWait's counting
inline const QString recovered = QStringLiteral("staff.recovered");     ///< msecs; until an owner has seen it
inline const QString anomalies = QStringLiteral("staff.anomalies");
} // namespace staffkeys

/// What staff may do in this shop.
struct StaffRules
{
    bool on = false; ///< PINs are asked, and the rest counts
    domain::PermissionMatrix matrix;
    domain::StaffLimits limits;
    int idleMinutes = 0;
    bool operator==(const StaffRules &) const = default;
};

/// What may be done at a desk now, read once for asking about many things.
struct StaffAllowance
{
    StaffRules rules;
    std::optional<domain::StaffRole> role{}; ///< of who is signed in
    /// Without PINs everything, with nobody signed in nothing.
    [[nodiscard]] bool may(domain::StaffAction action) const
    {
        return !rules.on || (role && rules.matrix.may(*role, action));
    }
    bool operator==(const StaffAllowance &) const = default;
};

} // namespace bashgah::services
