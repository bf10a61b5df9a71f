// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/calendar/shopcalendar.h"
#include "domain/challenge/challenge.h"

namespace bashgah::domain {

/// One line of a purchase as far as it was kept.
struct CountedLine
{
    QString code;     ///< of the product
    QString category; ///< of the product
    qint64 units = 0; ///< thousandths
    bool operator==(const CountedLine &) const = default;
};

/// A purchase as games count it: what of it was kept.
struct CountedPurchase
{
    Instant at;
    QDate day;
    Money kept;    ///< net value of the kept goods; none: it does not count
    Points earned; ///< and not taken back
    std::vector<CountedLine> lines{}; ///< read only for games that name goods
    std::optional<PurchaseId> id{};   ///< absent: not recorded yet
    bool operator==(const CountedPurchase &) const = default;
};

/// Where a member stands in a game.
struct ChallengeProgress
{
    qint64 done = 0;     ///< on the card of now, in the measure's unit; of a badge: all
    qint64 target = 0;   ///< of the card, or the badge's next level; zero: nothing more to reach
    int reached = 0;     ///< cards that were filled, or the badge's level
    bool over = false;   ///< once only, and that was
    std::optional<QDate> deadline{}; ///< last day of the card of now, or of the game
    bool operator==(const ChallengeProgress &) const = default;
};

/// Of purchases in the order of time. It follows from the kept purchases alone: what came back might never have
/// been bought. `today` tells whether the card of now, or the streak, has lapsed meanwhile; `gifts`: of other
/// games, for badges that count them.
[[nodiscard]] ChallengeProgress progressOf(const Challenge &challenge, const std::vector<CountedPurchase> &purchases,
                                           QDate today, const ShopCalendar &calendar, int gifts = 0);

/// What a purchase counts in the measure's unit: nothing if it is below the minimum or out of the days.
[[nodiscard]] qint64 countOf(const Challenge &challenge, const CountedPurchase &purchase);

} // namespace bashgah::domain
