// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analytics/segment.h"
#include "domain/base/id.h"
#include "domain/money/money.h"

#include <QDate>
#include <QString>

#include <array>
#include <span>
#include <vector>

namespace bashgah::domain {

/// Whether returns are netted (the default: a fully returned receipt is no visit and its money is
/// gone) or sales alone are counted.
enum class RfmBasis { Net, Gross };

/// One member's raw values and scores as of a reference date.
struct RfmRow
{
    MemberId member;
    QString code{};          ///< the member's code; the mobile (E.164) when there is none
    QString name{};          ///< as shown in lists
    bool reachable = false;  ///< consent given, a mobile, and not opted out
    qint64 recencyDays = 0;  ///< whole local days; 1: bought on the last counted day
    qint64 frequency = 0;    ///< receipts
    Money monetary{};        ///< their value; may be negative after stand-alone returns
    int r = 0;               ///< scores 1..5, 5 is best
    int f = 0;
    int m = 0;
    Segment segment = Segment::Hibernating;

    bool operator==(const RfmRow &) const = default;
};

/// k(v) = floor(5 * #{strictly smaller} / n) of each value, 0..4: equal values get equal ranks, and
/// the order of the rows has no effect.
[[nodiscard]] std::vector<int> fifths(std::span<const qint64> values);

/// Fills r = 5 - k(recency), f = 1 + k(frequency), m = 1 + k(monetary) and the segment.
void scoreRfm(std::span<RfmRow> rows);

/// What a cell or a segment holds.
struct RfmGroup
{
    qint64 members = 0;
    qint64 reachable = 0;
    qint64 receipts = 0;
    Money revenue;

    bool operator==(const RfmGroup &) const = default;
    void add(const RfmRow &row);
    /// Revenue per receipt, rounded half up; zero without receipts.
    [[nodiscard]] Money averageReceipt() const;
};

/// The R x F grid, the ten segments and the whole of one scoring.
struct RfmSummary
{
    std::array<std::array<RfmGroup, 5>, 5> cells; ///< [r - 1][f - 1]
    std::array<RfmGroup, segmentCount> segments;  ///< by Segment
    RfmGroup all;
    qint64 repeaters = 0; ///< members with two receipts or more

    bool operator==(const RfmSummary &) const = default;
    [[nodiscard]] const RfmGroup &cell(int r, int f) const;
    [[nodiscard]] const RfmGroup &of(Segment segment) const;
};

[[nodiscard]] RfmSummary summarise(std::span<const RfmRow> rows);

/// part / whole in basis points, rounded half up; 0 when there is no whole. Parts of sums with
/// negative members may lie outside 0..10000.
[[nodiscard]] Percent shareOf(qint64 part, qint64 whole);

/// What the best `share` of the members (rounded up to a whole member) bring.
struct Concentration
{
    qint64 members = 0;
    Money revenue;
    Percent ofRevenue;
};
[[nodiscard]] Concentration concentration(std::span<const RfmRow> rows, Percent share);

} // namespace bashgah::domain
