// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/purchase/purchasetablerow.h"
#include "storage/readmodels/memberids.h"

#include <QHash>

namespace bashgah::storage {

class Connection;

/// Purchases and refunds as rows for another program. Throws SqlFailure.
class PurchaseTable final
{
public:
    /// `only`: of those members; absent: everybody's, and those of nobody.
    explicit PurchaseTable(Connection &connection, const OnlyMembers &only = {})
        : m_connection(connection), m_ids(memberIdsJson(only)) {}

    /// By day, lines in their order. A line that cost nothing at all is left out: no import takes one.
    [[nodiscard]] std::vector<domain::PurchaseTableRow> sales();
    /// After sales(), which know how the lines of each purchase are counted.
    [[nodiscard]] std::vector<domain::PurchaseTableRow> returns();

private:
    void take(qint64 purchase, std::vector<domain::PurchaseTableRow> &lines, std::vector<domain::PurchaseTableRow> &rows);
    [[nodiscard]] int lineInTable(qint64 purchase, int lineNo) const;

    Connection &m_connection;
    std::optional<QString> m_ids;
    QHash<qint64, std::vector<int>> m_leftOut; ///< by purchase: lines that cost nothing
};

} // namespace bashgah::storage
