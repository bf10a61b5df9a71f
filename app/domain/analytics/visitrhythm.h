// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <optional>

namespace bashgah::domain {

/// When a member bought: receipts that stand, the days they were on, the first and the last of these.
struct VisitRhythm
{
    int receipts = 0;
    int days = 0;
    QDate first;
    QDate last;
    bool operator==(const VisitRhythm &) const = default;
};

/// How late a member is, by the days since the last purchase over their own mean gap: from twice of it on late, from
/// three times very late.
enum class VisitState { Expected, Late, VeryLate };

struct ExpectedVisit
{
    QDate day; ///< the last purchase and the mean gap between purchase days (whole days, half up); may be past
    VisitState state = VisitState::Expected;
    bool operator==(const ExpectedVisit &) const = default;
};

/// Nothing with fewer than three purchase days: two gaps are the least that says anything of a habit.
[[nodiscard]] std::optional<ExpectedVisit> expectedVisit(const VisitRhythm &rhythm, QDate today);

} // namespace bashgah::domain
