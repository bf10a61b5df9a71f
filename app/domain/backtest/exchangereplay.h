// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/exchange.h"

#include <QDate>

#include <vector>

namespace bashgah::domain {

/// Points of one member as automatic exchange sees them: what was given, until it ends, is paid with or becomes
/// credit. What ends first goes first, as in the ledger. Purchases may let it live longer.
class ExchangeReplay final
{
public:
    struct Lot
    {
        QDate given;
        QDate usable;                ///< first day on which it can be spent
        std::optional<QDate> last{}; ///< absent: for ever
        Points points;
        bool lasting = false;        ///< counts among the points still valid a year on, or may if it lives so long
        bool follows = false;        ///< ends as the programme says, no sooner
    };
    struct Done
    {
        QDate day;
        Exchange what;
        Points lasting; ///< of its points
    };

    /// `notBefore`: of the first night that may exchange it.
    void give(const Lot &lot, QDate notBefore = {});
    /// One that no night exchanges: only what may be lasting is kept.
    void hold(const Lot &lot);
    /// The end of what follows the programme and had not ended before the day of a purchase. No life becomes shorter.
    void extend(QDate activity, QDate until);
    /// Like take(), but lasting() still counts them.
    void pay(Points points, QDate day);
    /// Of what is neither exchanged nor ended by a day, that which is lasting.
    [[nodiscard]] Points lasting(QDate day) const;
    [[nodiscard]] Points spendable(QDate day) const;
    /// Takes as far as there are points that can be spent on the day; returns those of them that were lasting.
    Points take(Points points, QDate day);
    /// The first night with new points to look at, up to the one that begins `until`; each is named once.
    [[nodiscard]] std::optional<QDate> nextNight(QDate until);
    /// Nothing where too little can be spent.
    [[nodiscard]] std::optional<Done> exchange(const ExchangeRule &rule, QDate day);

private:
    struct Held
    {
        Lot lot;
        QDate night;   ///< the first that may exchange it; invalid: has been
        Points paid{}; ///< gone from it
    };

    void insert(const Held &held);
    void joinAlike(QDate day);

    std::vector<Held> m_held; ///< by their last day, then as they were given
};

} // namespace bashgah::domain
