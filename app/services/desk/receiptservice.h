// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/receipt/receipt.h"

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

class CounterService;

/// Key of the shop's setting: the owner's words at the foot of every receipt.
inline const QString receiptFooterKey = QStringLiteral("receipt.footer");

/// Collects what a receipt says. Reads only.
class ReceiptService final
{
public:
    ReceiptService(storage::Database &database, const CounterService &counter);
    /// Errors: PurchaseNotFound.
    [[nodiscard]] domain::Result<domain::Receipt> receipt(domain::PurchaseId id) const;

private:
    [[nodiscard]] std::optional<domain::ReceiptStanding> standing(const domain::Purchase &purchase) const;

    storage::Database &m_database;
    const CounterService &m_counter;
};

} // namespace bashgah::services
