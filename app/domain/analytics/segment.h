// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace bashgah::domain {

/// The ten named groups of the R x F plane, from the best to the coldest.
enum class Segment {
    Champions,
    Loyal,
    PotentialLoyalist,
    New,
    Promising,
    NeedAttention,
    AboutToSleep,
    AtRisk,
    CantLose,
    Hibernating,
};

inline constexpr int segmentCount = 10;
[[nodiscard]] const std::array<Segment, segmentCount> &allSegments();

/// "potential_loyalist": the key of CSV, JSON and stored audiences.
[[nodiscard]] QString segmentKey(Segment segment);
[[nodiscard]] std::optional<Segment> segmentFromKey(QStringView key);

/// The segment of a cell; scores are 1..5 (clamped). Every cell has exactly one.
[[nodiscard]] Segment segmentOf(int recencyScore, int frequencyScore);

} // namespace bashgah::domain
