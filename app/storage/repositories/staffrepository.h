// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/staff/pin.h"
#include "domain/staff/staffrole.h"

#include <QString>

#include <optional>
#include <vector>

namespace bashgah::storage {

class Connection;

/// One member of staff with all that the shop keeps of them.
struct StaffRecord
{
    domain::StaffId id;
    QString name;
    bool active = true;
    domain::StaffRole role = domain::StaffRole::Cashier;
    QString pinHash; ///< empty: no PIN
    domain::PinFailures failures;
    QString mobile;  ///< E.164 or empty
};

/// Roles, PINs and own numbers of staff. Throws SqlFailure; never begins a transaction.
class StaffRepository final
{
public:
    explicit StaffRepository(Connection &connection) : m_connection(connection) {}

    /// Active ones first.
    [[nodiscard]] std::vector<StaffRecord> all();
    [[nodiscard]] std::optional<StaffRecord> find(domain::StaffId id);
    void setRole(domain::StaffId id, domain::StaffRole role);
    void setMobile(domain::StaffId id, const QString &mobile);
    /// Forgets wrong ones as well.
    void setPin(domain::StaffId id, const QString &hash);
    void setFailures(domain::StaffId id, const domain::PinFailures &failures);

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
