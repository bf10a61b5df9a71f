// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backtest/backtestreport.h"

#include "domain/program/redemption.h"

#include <algorithm>
#include <limits>
#include <map>

namespace bashgah::domain {
namespace {

constexpr size_t listed = 10;
/// Upper ends of the bands of gains, in basis points; the last band has none.
constexpr int bandEnds[] = {-500, -200, -100, -1, 0, 100, 200, 500};

Money worthOf(const ProgrammeReplay &replay, Points points)
{
    const RedemptionPolicy &policy = replay.programme().redemption;
    return policy.enabled ? valueOf(policy, points) : Money();
}

/// Points that were exchanged cost what they became. They may be older than the counted days: then what members
/// hold has become dearer or cheaper by it.
Money worthOf(const ProgrammeReplay &replay, const ReplayedSums &sums)
{
    return worthOf(replay, sums.given - sums.exchanged.points - sums.setAside.points) + sums.credit
        + sums.exchanged.credit + sums.setAside.cost + sums.rewards + sums.discounts.all();
}

QString tierName(const ProgrammeReplay &replay, size_t member)
{
    const Tier *tier = replay.tierOf(member);
    return tier ? tier->name : QString();
}

BacktestSide sideOf(const ProgrammeReplay &replay, const std::vector<PastMember> &members)
{
    BacktestSide side;
    const ReplayedSums &sums = replay.sums();
    side.given = sums.given;
    side.credit = sums.credit;
    side.sources = replay.sources();
    side.exchanged = sums.exchanged;
    side.setAside = sums.setAside;
    side.codes = replay.codes();
    side.rewards = replay.ofTiers();
    side.occasionRewards = replay.ofOccasions();
    side.discounts = sums.discounts;
    side.worth = worthOf(replay, sums);
    side.worthBeside = worthOf(replay, side.sources.all()) + sums.rewards;
    side.rewardedPurchases = replay.rewardedPurchases();
    side.validAfterAYear = replay.validAfterAYear();
    for (const ReplayedMember &member : replay.members())
        side.rewardedMembers += member.given > Points(0) ? 1 : 0;
    if (!replay.programme().tiers)
        return side;
    for (const Tier &tier : replay.programme().tiers->tiers)
        side.tiers.push_back({tier.name, 0});
    side.tiers.push_back({});
    for (size_t i = 0; i < members.size(); ++i) {
        if (!members[i].isActive)
            continue;
        const Tier *tier = replay.tierOf(i);
        const auto place =
            tier ? tier - replay.programme().tiers->tiers.data() : qsizetype(side.tiers.size()) - 1;
        ++side.tiers[static_cast<size_t>(place)].members;
    }
    return side;
}

std::vector<TierMove> movesBetween(const ProgrammeReplay &live, const ProgrammeReplay &draft,
                                   const std::vector<PastMember> &members)
{
    std::map<std::pair<QString, QString>, qint64> counts;
    for (size_t i = 0; i < live.members().size(); ++i) {
        const QString from = tierName(live, i);
        const QString to = tierName(draft, i);
        if (from != to && members[i].isActive)
            ++counts[{from, to}];
    }
    std::vector<TierMove> moves;
    for (const auto &[names, moved] : counts)
        moves.push_back({names.first, names.second, moved});
    std::stable_sort(moves.begin(), moves.end(),
                     [](const TierMove &a, const TierMove &b) { return a.members > b.members; });
    return moves;
}

/// The first `listed` of those on one side of zero, by size and then by member.
std::vector<BacktestMember> largest(std::vector<BacktestMember> all, bool gains)
{
    std::erase_if(all, [&](const BacktestMember &one) {
        return gains ? !one.gain.isPositive() : !one.gain.isNegative();
    });
    const auto before = [&](const BacktestMember &a, const BacktestMember &b) {
        if (a.gain != b.gain)
            return gains ? a.gain > b.gain : a.gain < b.gain;
        return a.id < b.id;
    };
    const auto end = all.begin() + qsizetype(std::min(listed, all.size()));
    std::partial_sort(all.begin(), end, all.end(), before);
    all.erase(end, all.end());
    return all;
}

std::vector<GainBand> emptyBands()
{
    std::vector<GainBand> bands;
    std::optional<int> above;
    for (const int end : bandEnds) {
        bands.push_back({above, end, 0});
        above = end;
    }
    bands.push_back({above, std::nullopt, 0});
    return bands;
}

/// The band of a gain. Below a basis point it still is a gain or a loss, never "the same".
GainBand &bandOf(std::vector<GainBand> &bands, Money gain, Money spent)
{
    int share = partOf(gain, spent).value_or(0);
    if (share == 0 && !gain.isZero())
        share = gain.isPositive() ? 1 : -1;
    return *std::find_if(bands.begin(), bands.end(), [&](const GainBand &band) {
        return !band.upTo || share <= *band.upTo;
    });
}

} // namespace

Money TestedSales::marginBeforeDiscounts() const
{
    if (!net.isPositive())
        return margin;
    return margin + discounts.times(Rational(withCost.minor(), net.minor()), Rounding::HalfUp);
}

std::optional<int> partOf(Money part, Money whole)
{
    if (!whole.isPositive())
        return std::nullopt;
    const qint64 share = (Rational(part.minor(), whole.minor()) * Rational(10'000)).rounded(Rounding::HalfUp);
    constexpr qint64 bound = std::numeric_limits<int>::max();
    return static_cast<int>(std::clamp(share, -bound, bound));
}

BacktestReport compare(const ProgrammeReplay &draft, const ProgrammeReplay &live,
                       const std::vector<PastMember> &members,
                       const std::vector<std::optional<Money>> &spent, DayRange days,
                       const TestedSales &sales)
{
    BacktestReport report;
    report.days = days;
    report.sales = sales;
    report.draft = sideOf(draft, members);
    report.live = sideOf(live, members);
    report.tierMoves = movesBetween(live, draft, members);
    report.gains = emptyBands();
    std::vector<BacktestMember> changes;
    for (size_t i = 0; i < members.size(); ++i) {
        if (!spent[i])
            continue;
        ++report.members;
        const ReplayedMember &now = live.members()[i];
        const ReplayedMember &then = draft.members()[i];
        const Money gain = worthOf(draft, then) - worthOf(live, now);
        ++bandOf(report.gains, gain, *spent[i]).members;
        if (!gain.isZero())
            changes.push_back({members[i].id, then.given, now.given, gain});
    }
    report.winners = largest(changes, true);
    report.losers = largest(std::move(changes), false);
    return report;
}

} // namespace bashgah::domain
