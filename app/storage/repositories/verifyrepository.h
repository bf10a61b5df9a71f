// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"

#include <QString>

#include <vector>

namespace bashgah::storage {

class Connection;

/// Something a check found: what it is about and both numbers.
struct CheckRow
{
    QString check;
    QString subject;
    QString detail;
};

/// The checks that are one query each, and SQLite's own. Throws SqlFailure.
class VerifyRepository final
{
public:
    explicit VerifyRepository(Connection &connection) : m_connection(connection) {}

    /// Invariants of the ledger (sql verify/i*.sql).
    [[nodiscard]] std::vector<CheckRow> invariants();
    /// foreign_key_check and integrity_check.
    [[nodiscard]] std::vector<CheckRow> file();
    /// Purchases whose claw-back can be computed again.
    [[nodiscard]] std::vector<domain::PurchaseId> clawedPurchases();

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
