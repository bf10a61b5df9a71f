// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/purchase/purchase.h"

#include <vector>

namespace bashgah::storage {

class Connection;

struct ParkedRow
{
    domain::ParkedId id;
    domain::Instant at;
    std::optional<domain::MemberId> member;
    QString memberName; ///< as it is now; empty: anonymous
    domain::Money amount;
    domain::PurchaseDraft draft;
};

/// Purchases that were set aside at the counter. Throws SqlFailure; never begins a transaction.
class ParkedRepository final
{
public:
    explicit ParkedRepository(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] domain::ParkedId insert(const domain::PurchaseDraft &draft, domain::Instant at, QDate day);
    /// Newest first.
    [[nodiscard]] std::vector<ParkedRow> ofDay(QDate day);
    [[nodiscard]] int count(QDate day);
    [[nodiscard]] std::optional<ParkedRow> find(domain::ParkedId id);
    void remove(domain::ParkedId id);
    void removeBefore(QDate day);

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
