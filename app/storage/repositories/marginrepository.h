// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/shopcalendar.h"
#include "domain/margin/margincheck.h"

#include <QHash>

#include <vector>

namespace bashgah::storage {

class Connection;

/// What one unit of a product costs the shop.
struct UnitCost
{
    std::optional<domain::Money> cost; ///< absent: not known
    QString category;
};

/// What the guard said of a recorded purchase.
struct MarginNote
{
    QString explain; ///< JSON of domain/margin/margincheck.h
    QString reason;  ///< of who let it pass; empty: it was only warned
};

/// Goods that members bought and kept, by how their cost is known.
struct KeptGoods
{
    QString category;
    domain::Money net;        ///< what was kept of it
    domain::Money price;      ///< the same before discounts
    bool isKnown = false;     ///< `cost` is the goods' own
    domain::Money cost;
};

/// Costs of goods and what the margin guard wrote down. Throws SqlFailure; never begins a transaction.
class MarginRepository final
{
public:
    explicit MarginRepository(Connection &connection) : m_connection(connection) {}

    /// By the product, or by its code.
    [[nodiscard]] std::optional<UnitCost> goodsCost(std::optional<domain::ProductId> product, const QString &code);
    void note(domain::PurchaseId purchase, const MarginNote &note);
    [[nodiscard]] std::optional<MarginNote> noteOf(domain::PurchaseId purchase);
    /// Purchases of a member that somebody let pass.
    [[nodiscard]] QHash<qint64, MarginNote> passedOf(domain::MemberId member);
    /// Of members' purchases in these days; by the line, or by the purchase where it has no lines.
    [[nodiscard]] std::vector<KeptGoods> keptGoods(domain::DayRange days);

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
