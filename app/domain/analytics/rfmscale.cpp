// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/analytics/rfmscale.h"

#include <algorithm>

namespace bashgah::domain {

RfmScale::RfmScale(std::span<const RfmRow> rows) : m_members(static_cast<qint64>(rows.size()))
{
    std::vector<qint64> recency;
    std::vector<qint64> frequency;
    recency.reserve(rows.size());
    frequency.reserve(rows.size());
    for (const RfmRow &row : rows) {
        recency.push_back(row.recencyDays);
        frequency.push_back(row.frequency);
    }
    m_recency = stepsOf(std::move(recency));
    m_frequency = stepsOf(std::move(frequency));
}

RfmScale::Steps RfmScale::stepsOf(std::vector<qint64> values)
{
    std::sort(values.begin(), values.end());
    const std::vector<int> ranks = fifths(values); // rising, as the values are
    Steps steps;
    for (size_t step = 0; step < steps.size(); ++step) {
        const auto first = std::lower_bound(ranks.begin(), ranks.end(), static_cast<int>(step) + 1);
        if (first != ranks.end())
            steps[step] = values[static_cast<size_t>(first - ranks.begin())];
    }
    return steps;
}

int RfmScale::fifthOf(const Steps &steps, qint64 value)
{
    return static_cast<int>(std::count_if(steps.begin(), steps.end(), [value](const std::optional<qint64> &least) {
        return least && value >= *least;
    }));
}

Segment RfmScale::segmentOf(qint64 recencyDays, qint64 receipts) const
{
    return domain::segmentOf(5 - fifthOf(m_recency, recencyDays), 1 + fifthOf(m_frequency, receipts));
}

} // namespace bashgah::domain
