// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analytics/rfm.h"

#include <array>
#include <optional>

namespace bashgah::domain {

/// Where the fifths of one scoring end: says the segment of one member without the rows of all. For a member who was
/// scored with them it is the very segment of that scoring.
class RfmScale final
{
public:
    /// Of scored or unscored rows alike.
    explicit RfmScale(std::span<const RfmRow> rows);

    /// Fewer than fifty buyers are no scale: fifths of so few say nothing.
    [[nodiscard]] bool isEnough() const { return m_members >= leastMembers; }
    [[nodiscard]] Segment segmentOf(qint64 recencyDays, qint64 receipts) const;

    static constexpr qint64 leastMembers = 50;

private:
    /// The least value of each fifth but the first; absent: nobody is in it or above.
    using Steps = std::array<std::optional<qint64>, 4>;
    [[nodiscard]] static Steps stepsOf(std::vector<qint64> values);
    [[nodiscard]] static int fifthOf(const Steps &steps, qint64 value);

    qint64 m_members;
    Steps m_recency;
    Steps m_frequency;
};

} // namespace bashgah::domain
