// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/exchange.h"

#include <QDate>

#include <vector>

namespace bashgah::domain {

/// Points of one member as automatic exchange sees them: what was given, until it ends, is paid with or becomes
/// credit. What ends first goes first, as in the ledger.
class ExchangeReplay final
{
public:
    struct Lot
    {
        QDate given;
        QDate usable;                ///< first day on which it can be spent
        std::optional<QDate> last{}; ///< absent: for ever
        Points points;
        bool lasting = false;        ///< was counted among the points still valid a year on
    };
    struct Done
    {
        QDate day;
        Exchange what;
        Points lasting; ///< of its points
    };

    void give(const Lot &lot);
    /// As far as there are points that can be spent on the day.
    void pay(Points points, QDate day);
    /// What the nights up to the one that begins `day` exchange, in their order.
    [[nodiscard]] std::vector<Done> nights(const ExchangeRule &rule, QDate day);
    /// At once; nothing where too little can be spent.
    [[nodiscard]] std::optional<Done> exchange(const ExchangeRule &rule, QDate day);

private:
    struct Held
    {
        Lot lot;
        QDate night; ///< the first that may exchange it; invalid: has been
    };
    [[nodiscard]] std::optional<QDate> nextNight(QDate until);
    [[nodiscard]] Points spendable(QDate day) const;
    /// Those of them that were lasting.
    Points take(Points points, QDate day);

    std::vector<Held> m_held; ///< by their last day, then as they were given
};

} // namespace bashgah::domain
