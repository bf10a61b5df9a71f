// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/staff/staffservice.h"

#include <QString>

#include <functional>

namespace bashgah::storage {
struct StaffRecord;
}

namespace bashgah::services {

/// How a PIN comes to be another one.
struct StaffService::NewPin
{
    domain::StaffId who;
    QStringView typed;
    QString action; ///< in the trail
    /// Inside the transaction: whether what was checked before the slow hash still holds. Empty: always.
    std::function<domain::Result<void>(storage::Connection &, const storage::StaffRecord &)> stillHolds{};
    bool own = false;
    bool recovers = false;
};

} // namespace bashgah::services
