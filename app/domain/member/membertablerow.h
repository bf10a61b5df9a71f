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

    /// A household, by a label that no other one of the table has: its name, or "Ahmadi #2".
    struct Home
    {
        QString label;
        bool pooled = false;    ///< its points are spent together
        bool ownPoints = false; ///< but those of this member
        bool operator==(const Home &) const = default;
    };
    /// Who brought the member: at least one of code and mobile.
    struct Referrer
    {
        std::optional<QString> code;
        std::optional<MobileNumber> mobile;
        QDate on;
        std::optional<QDate> rewarded{};
        std::optional<QDate> taken{}; ///< the reward again
        bool operator==(const Referrer &) const = default;
    };

    MemberDetails details;
    ConsentState consent = ConsentState::Unknown;
    std::vector<Share> points; ///< by last day, those that stay at the end
    std::optional<QDate> consentOn{};
    std::optional<Home> home{};
    std::optional<Referrer> referrer{};
};

} // namespace bashgah::domain
