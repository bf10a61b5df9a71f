// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member/member.h"
#include "domain/points/points.h"

#include <vector>

namespace bashgah::domain {

/// A member as a table for another program (or another shop) shows it: what an import can bring.
struct MemberTableRow
{
    /// Points that can be spent until a day.
    struct Share
    {
        Points points;
        std::optional<QDate> until; ///< last valid day; absent: they do not expire
        bool operator==(const Share &) const = default;
    };

    MemberDetails details;
    ConsentState consent = ConsentState::Unknown;
    std::vector<Share> points; ///< by last day, those that stay at the end
};

} // namespace bashgah::domain
