// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/staff/permissionmatrix.h"

#include <QStringList>

#include <functional>
#include <utility>
#include <vector>

namespace bashgah::domain {
namespace {

constexpr size_t place(StaffAction action)
{
    return static_cast<size_t>(action);
}

/// What a matrix knew that was stored before matrices said so: all but what came later.
constexpr bool isOfTheFirstMatrices(StaffAction action)
{
    return place(action) < place(StaffAction::GiveDiscount);
}

const QString knownWord = QStringLiteral("known");

QString joined(const std::function<bool(StaffAction)> &isIn)
{
    QStringList words;
    for (const StaffAction action : allStaffActions) {
        if (isIn(action))
            words.append(staffActionKey(action));
    }
    return words.join(u',');
}

} // namespace

bool PermissionMatrix::asShipped(StaffRole role, StaffAction action)
{
    switch (role) {
    case StaffRole::Owner:
        return true;
    case StaffRole::Manager:
        return action != StaffAction::ChangeSettings && action != StaffAction::ManageStaff;
    case StaffRole::Cashier:
        break;
    }
    return action == StaffAction::Sell || action == StaffAction::Refund || action == StaffAction::EditMembers
        || action == StaffAction::GiveDiscount;
}

PermissionMatrix::PermissionMatrix()
{
    for (const StaffAction action : allStaffActions) {
        m_manager.set(place(action), asShipped(StaffRole::Manager, action));
        m_cashier.set(place(action), asShipped(StaffRole::Cashier, action));
    }
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
        const QString actions = joined([&](StaffAction action) { return may(role, action); });
        rows.append(QString(staffRoleKey(role) + u':' + actions));
    }
    rows.append(QString(knownWord + u':' + joined([](StaffAction) { return true; })));
    return rows.join(u';');
}

PermissionMatrix PermissionMatrix::fromText(QStringView text)
{
    PermissionMatrix matrix;
    Row known;
    bool saysWhatItKnows = false;
    std::vector<std::pair<StaffRole, Row>> rows;
    for (const QStringView part : text.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype colon = part.indexOf(u':');
        const QStringView name = colon < 0 ? QStringView() : part.left(colon).trimmed();
        Row named;
        for (const QStringView word : part.mid(colon + 1).split(u',', Qt::SkipEmptyParts)) {
            if (const auto action = staffActionFromKey(word.trimmed()))
                named.set(place(*action));
        }
        const auto role = staffRoleFromKey(name);
        saysWhatItKnows = saysWhatItKnows || name == knownWord;
        if (name == knownWord || role)
            known |= named; // what stands in a row is known as well
        if (role && *role != StaffRole::Owner)
            rows.emplace_back(*role, named);
    }
    for (const StaffAction action : allStaffActions) {
        if (!saysWhatItKnows && isOfTheFirstMatrices(action))
            known.set(place(action));
    }
    for (const auto &[role, named] : rows)
        matrix.row(role) = (named & known) | (matrix.row(role) & ~known);
    return matrix;
}

} // namespace bashgah::domain
