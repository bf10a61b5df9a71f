// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backtest/backtestnotes.h"
#include "domain/backtest/programmereplay.h"

namespace bashgah::domain {

/// What the shop sold to members in the tested days, returns off.
struct TestedSales
{
    qint64 purchases = 0;
    Money net;
    Money withCost; ///< of the net, goods whose cost is known or estimated (margin/marginpolicy.h)
    Money margin;   ///< of those goods: net less cost
    Money discounts{}; ///< what tiers and memberships really took off, returns off; not in the net
    bool operator==(const TestedSales &) const = default;
    /// The same for both programmes, and what shares of the cost are of.
    [[nodiscard]] Money beforeDiscounts() const { return net + discounts; }
    /// The margin if tiers and memberships had taken nothing off: the goods whose cost is known bear their part of it.
    [[nodiscard]] Money marginBeforeDiscounts() const;
};

/// How many members who ever bought, or did what staff confirmed, end in a tier; the last entry are those without one.
struct TestedTier
{
    QString name; ///< empty: none
    qint64 members = 0;
    bool operator==(const TestedTier &) const = default;
};

/// What one programme would have given.
struct BacktestSide
{
    Points given;
    Money worth; ///< if all were spent, by that programme's redemption; with credit, rewards, discounts; without codes
    qint64 rewardedPurchases = 0;
    qint64 rewardedMembers = 0;
    Points validAfterAYear;
    std::vector<TestedTier> tiers{}; ///< by rising minimum; empty: the programme has none
    Money credit{}; ///< for spending, all of it
    ReplayedSources sources{}; ///< of the points given
    Exchange exchanged{};     ///< points that are no longer, and the credit they became
    ReplayedSetAside setAside{}; ///< their cost is in the worth, their points are not
    ReplayedCodes codes{};    ///< for the next visit
    ReplayedRewards rewards{}; ///< of tiers; their cost is in the worth
    ReplayedRewards occasionRewards{}; ///< in the same way
    Money worthBeside{}; ///< of the worth, what no purchase brought: points at the counter's rate, and the rewards above
    ReplayedDiscounts discounts{}; ///< of tiers and memberships, off bills; in the worth
    bool operator==(const BacktestSide &) const = default;
    /// With every code used that could have been; `worth` is with none.
    [[nodiscard]] Money mostWorth() const { return worth + codes.most; }
    /// With bonuses for points in a short time.
    [[nodiscard]] Points byPurchases() const { return given - sources.all(); }
};

/// A member to whom the draft would have given more or less.
struct BacktestMember
{
    MemberId id;
    Points draft;
    Points live;
    Money gain; ///< worth of the draft's points, credit, rewards and discounts less worth of the live one's; without codes
    bool operator==(const BacktestMember &) const = default;
};

struct TierMove
{
    QString from; ///< name under the live programme; empty: none
    QString to;   ///< under the draft
    qint64 members = 0;
    bool operator==(const TierMove &) const = default;
};

/// Members by what they would gain, in basis points of what they bought.
struct GainBand
{
    std::optional<int> above; ///< absent: no lower bound; otherwise not included
    std::optional<int> upTo;  ///< included
    qint64 members = 0;
    bool operator==(const GainBand &) const = default;
};

struct BacktestReport
{
    DayRange days;
    TestedSales sales;
    qint64 members = 0; ///< who bought in these days
    BacktestSide draft;
    BacktestSide live;
    std::vector<TierMove> tierMoves{};  ///< most members first; only members whose tier's name differs
    std::vector<BacktestMember> winners{}; ///< at most 10, largest gain first
    std::vector<BacktestMember> losers{};  ///< at most 10, largest loss first
    std::vector<GainBand> gains{};
    std::vector<BacktestNote> notes{}; ///< what could not be known (notesFor)
    bool operator==(const BacktestReport &) const = default;
};

/// `spent`: what each member bought in the tested days, returns off; nothing: did not buy.
[[nodiscard]] BacktestReport compare(const ProgrammeReplay &draft, const ProgrammeReplay &live,
                                     const std::vector<PastMember> &members,
                                     const std::vector<std::optional<Money>> &spent,
                                     DayRange days, const TestedSales &sales);

/// In basis points of `whole`, rounded half up; absent when `whole` is not above zero.
[[nodiscard]] std::optional<int> partOf(Money part, Money whole);

} // namespace bashgah::domain
