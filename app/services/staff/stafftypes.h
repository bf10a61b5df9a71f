// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/staff/staffrole.h"

#include <QString>

namespace bashgah::services {

/// One member of staff as settings and lock screen show them.
struct StaffPerson
{
    domain::StaffId id;
    QString name;
    bool active = true;
    domain::StaffRole role = domain::StaffRole::Cashier;
    bool hasPin = false;
    QString mobile; ///< own number, E.164 or empty
    bool operator==(const StaffPerson &) const = default;
};

} // namespace bashgah::services
