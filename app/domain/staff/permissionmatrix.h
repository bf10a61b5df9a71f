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

    /// The one place that says what a role may do before the shop decides: for a new matrix, and for every permission
    /// that a stored one does not know because it came with a later version.
    [[nodiscard]] static bool asShipped(StaffRole role, StaffAction action);

    /// "manager:...;cashier:sell,edit_members;known:..." as the shop's settings keep it: what each role may, and which
    /// permissions were there to be decided on.
    [[nodiscard]] QString text() const;
    /// Unknown words are left out; an empty text, and what a text does not know, is as shipped. A text without "known"
    /// is of the first matrices, which had no give_discount.
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
