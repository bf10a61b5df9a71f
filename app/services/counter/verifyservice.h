// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"

#include <QString>

#include <vector>

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

/// Something that does not add up.
struct Finding
{
    QString check;   ///< "I1".."I9", "foreign_keys", "integrity"
    QString subject; ///< "account:12", "lot:7"
    QString detail;  ///< English, with both numbers
    bool operator==(const Finding &) const = default;
};

/// Replays the ledger from empty and compares (DOMAIN 16), then foreign keys and the file itself.
class VerifyService final
{
public:
    explicit VerifyService(storage::Database &database) : m_database(database) {}
    /// Empty list: all is well.
    [[nodiscard]] domain::Result<std::vector<Finding>> verify() const;

private:
    storage::Database &m_database;
};

} // namespace bashgah::services
