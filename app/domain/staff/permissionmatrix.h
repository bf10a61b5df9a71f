// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/staff/staffaction.h"
#include "domain/staff/staffrole.h"

#include <bitset>

namespace bashgah::domain {

/// Which role may do what. The owner's row is always full: nobody can lock the shop's owner out.
class PermissionMatrix final
{
public:
    /// As it is shipped: the cashier sells and registers, the manager does all but settings and staff.
    PermissionMatrix();

    [[nodiscard]] bool may(StaffRole role, StaffAction action) const;
    /// Nothing happens for the owner.
    void allow(StaffRole role, StaffAction action, bool allowed);

    /// "cashier:sell,edit_members;manager:..." as the shop's settings keep it.
    [[nodiscard]] QString text() const;
    /// Unknown words are left out; an empty text is the matrix as shipped.
    [[nodiscard]] static PermissionMatrix fromText(QStringView text);

    bool operator==(const PermissionMatrix &) const = default;

private:
    using Row = std::bitset<allStaffActions.size()>;
    [[nodiscard]] const Row &row(StaffRole role) const { return role == StaffRole::Manager ? m_manager : m_cashier; }
    [[nodiscard]] Row &row(StaffRole role) { return role == StaffRole::Manager ? m_manager : m_cashier; }

    Row m_manager;
    Row m_cashier;
};

} // namespace bashgah::domain
