// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"

#include <optional>
#include <utility>

namespace bashgah::storage {

class Connection;

/// Anonymous purchases that found their member. Throws SqlFailure; never begins a transaction.
class AttachmentRepository final
{
public:
    explicit AttachmentRepository(Connection &connection) : m_connection(connection) {}

    void insert(domain::PurchaseId former, domain::PurchaseId now, domain::Instant at);
    void undo(domain::PurchaseId purchase, domain::PurchaseId restored, domain::Instant at);
    /// The anonymous one that it was.
    [[nodiscard]] std::optional<domain::PurchaseId> formerOf(domain::PurchaseId purchase);
    /// What an anonymous one became, and whose.
    [[nodiscard]] std::optional<std::pair<domain::PurchaseId, domain::MemberId>> becameOf(domain::PurchaseId former);
    /// Coupons, gift cards or credit had to do with it.
    [[nodiscard]] bool isPaidOtherwise(domain::PurchaseId purchase);
    /// A code that it gave was used since.
    [[nodiscard]] bool isCodeUsed(domain::PurchaseId purchase);
    /// The import it came with.
    [[nodiscard]] std::optional<domain::BatchId> batchOf(domain::PurchaseId purchase);

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
