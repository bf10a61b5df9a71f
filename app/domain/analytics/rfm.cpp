// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/analytics/rfm.h"

#include <algorithm>
#include <functional>

namespace bashgah::domain {

std::vector<int> fifths(std::span<const qint64> values)
{
    std::vector<qint64> sorted(values.begin(), values.end());
    std::sort(sorted.begin(), sorted.end());
    const qint64 n = static_cast<qint64>(sorted.size());
    std::vector<int> ranks;
    ranks.reserve(values.size());
    for (const qint64 value : values) {
        const auto smaller = std::lower_bound(sorted.begin(), sorted.end(), value) - sorted.begin();
        ranks.push_back(static_cast<int>(5 * static_cast<qint64>(smaller) / n));
    }
    return ranks;
}

void scoreRfm(std::span<RfmRow> rows)
{
    const auto ranked = [rows](auto value) {
        std::vector<qint64> values;
        values.reserve(rows.size());
        for (const RfmRow &row : rows)
            values.push_back(value(row));
        return fifths(values);
    };
    const auto recency = ranked([](const RfmRow &row) { return row.recencyDays; });
    const auto frequency = ranked([](const RfmRow &row) { return row.frequency; });
    const auto monetary = ranked([](const RfmRow &row) { return row.monetary.minor(); });
    for (size_t i = 0; i < rows.size(); ++i) {
        rows[i].r = 5 - recency[i];
        rows[i].f = 1 + frequency[i];
        rows[i].m = 1 + monetary[i];
        rows[i].segment = segmentOf(rows[i].r, rows[i].f);
    }
}

void RfmGroup::add(const RfmRow &row)
{
    ++members;
    reachable += row.reachable ? 1 : 0;
    receipts += row.frequency;
    revenue += row.monetary;
}

Money RfmGroup::averageReceipt() const
{
    if (receipts == 0)
        return {};
    return revenue.times(Rational(Rational::Wide(1), Rational::Wide(receipts)), Rounding::HalfUp);
}

const RfmGroup &RfmSummary::cell(int r, int f) const
{
    return cells.at(static_cast<size_t>(r - 1)).at(static_cast<size_t>(f - 1));
}

const RfmGroup &RfmSummary::of(Segment segment) const
{
    return segments.at(static_cast<size_t>(segment));
}

RfmSummary summarise(std::span<const RfmRow> rows)
{
    RfmSummary summary;
    for (const RfmRow &row : rows) {
        summary.all.add(row);
        summary.cells.at(static_cast<size_t>(row.r - 1)).at(static_cast<size_t>(row.f - 1)).add(row);
        summary.segments.at(static_cast<size_t>(row.segment)).add(row);
        summary.repeaters += row.frequency >= 2 ? 1 : 0;
    }
    return summary;
}

Percent shareOf(qint64 part, qint64 whole)
{
    if (whole == 0)
        return {};
    const Rational ratio(Rational::Wide(part) * 10000, Rational::Wide(whole));
    constexpr qint64 bound = 1'000'000'000;
    return Percent(static_cast<int>(std::clamp(ratio.rounded(Rounding::HalfUp), -bound, bound)));
}

Concentration concentration(std::span<const RfmRow> rows, Percent share)
{
    std::vector<qint64> values;
    values.reserve(rows.size());
    Money total;
    for (const RfmRow &row : rows) {
        values.push_back(row.monetary.minor());
        total += row.monetary;
    }
    std::sort(values.begin(), values.end(), std::greater<>());
    const qint64 n = static_cast<qint64>(values.size());
    const qint64 best = (n * share.basisPoints() + 9999) / 10000;
    Concentration result{best, {}, {}};
    for (qint64 i = 0; i < best; ++i)
        result.revenue += Money::fromMinor(values[static_cast<size_t>(i)]);
    result.ofRevenue = shareOf(result.revenue.minor(), total.minor());
    return result;
}

} // namespace bashgah::domain
