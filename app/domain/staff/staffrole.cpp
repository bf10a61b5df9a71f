// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/staff/staffrole.h"

namespace bashgah::domain {
namespace {

constexpr std::array roleKeys{u"owner", u"manager", u"cashier"};

} // namespace

QString staffRoleKey(StaffRole role)
{
    return QStringView(roleKeys[static_cast<size_t>(role)]).toString();
}

std::optional<StaffRole> staffRoleFromKey(QStringView key)
{
    for (const StaffRole role : allStaffRoles) {
        if (key == roleKeys[static_cast<size_t>(role)])
            return role;
    }
    return std::nullopt;
}

} // namespace bashgah::domain
