// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/money/money.h"
#include "storage/db/statement.h"
#include "storage/repositories/purchaserepository.h"

namespace bashgah::storage {

class Connection;

/// A member's standing purchase as stored.
struct PastRow
{
    qint64 id = 0;
    domain::MemberId member;
    domain::Instant at;
    QDate day;
    domain::Money gross;
    domain::Money discount;
    domain::Money redeemed;
    domain::Money refunded;
    QString payment;
    bool imported = false;
    domain::Money standing{}; ///< of the discount, what the member's tier or membership took off
    domain::Money codes{};    ///< of the discount, what codes and automatic discounts took off after it
    bool nobodys = false;     ///< sold without a member, who was named later
};

struct PastLine
{
    StoredLine line;
    domain::Money gross; ///< at its price
    QString product;
    QString category;
    QString brand;
};

/// Streams the purchases of members up to a day in the order of time. Throws SqlFailure.
class PastPurchases final
{
public:
    /// `withLines`: linesOf() will be asked, for each row in turn.
    PastPurchases(Connection &connection, QDate last, bool withLines);

    [[nodiscard]] std::optional<PastRow> next();
    /// Empty for a purchase by amount.
    [[nodiscard]] std::vector<PastLine> linesOf(const PastRow &row);

private:
    [[nodiscard]] PastLine line();
    void addDiscounts(PastRow &row);

    Statement m_rows;
    Statement m_discounts;
    bool m_hasDiscount = false;
    std::optional<Statement> m_lines;
    bool m_hasLine = false;
};

} // namespace bashgah::storage
