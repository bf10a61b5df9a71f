// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace bashgah::domain {

/// What a member of staff is in the shop. The owner may always do everything.
enum class StaffRole { Owner, Manager, Cashier };

inline constexpr std::array allStaffRoles{StaffRole::Owner, StaffRole::Manager, StaffRole::Cashier};

/// "owner", "manager", "cashier".
[[nodiscard]] QString staffRoleKey(StaffRole role);
[[nodiscard]] std::optional<StaffRole> staffRoleFromKey(QStringView key);

} // namespace bashgah::domain
