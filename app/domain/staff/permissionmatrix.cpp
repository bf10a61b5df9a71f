// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/staff/permissionmatrix.h"

#include <QStringList>

namespace bashgah::domain {
namespace {

constexpr size_t place(StaffAction action)
{
    return static_cast<size_t>(action);
}

} // namespace

PermissionMatrix::PermissionMatrix()
{
    for (const StaffAction action : allStaffActions)
        m_manager.set(place(action), action != StaffAction::ChangeSettings && action != StaffAction::ManageStaff);
    for (const StaffAction action : {StaffAction::Sell, StaffAction::Refund, StaffAction::EditMembers, StaffAction::GiveDiscount})
        m_cashier.set(place(action));
}

bool PermissionMatrix::may(StaffRole role, StaffAction action) const
{
    return role == StaffRole::Owner || row(role).test(place(action));
}

void PermissionMatrix::allow(StaffRole role, StaffAction action, bool allowed)
{
    if (role != StaffRole::Owner)
        row(role).set(place(action), allowed);
}

QString PermissionMatrix::text() const
{
    QStringList rows;
    for (const StaffRole role : {StaffRole::Manager, StaffRole::Cashier}) {
        QStringList actions;
        for (const StaffAction action : allStaffActions) {
            if (may(role, action))
                actions.append(staffActionKey(action));
        }
        rows.append(QString(staffRoleKey(role) + u':' + actions.join(u',')));
    }
    return rows.join(u';');
}

PermissionMatrix PermissionMatrix::fromText(QStringView text)
{
    PermissionMatrix matrix;
    for (const QStringView part : text.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype colon = part.indexOf(u':');
        const auto role = colon < 0 ? std::nullopt : staffRoleFromKey(part.left(colon).trimmed());
        if (!role || *role == StaffRole::Owner)
            continue;
        matrix.row(*role).reset();
        for (const QStringView word : part.mid(colon + 1).split(u',', Qt::SkipEmptyParts)) {
            if (const auto action = staffActionFromKey(word.trimmed()))
                matrix.allow(*role, *action, true);
        }
    }
    return matrix;
}

} // namespace bashgah::domain
