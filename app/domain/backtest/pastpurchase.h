// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/evaluate.h"

namespace bashgah::domain {

/// What a back-test knows of a member. Tags and segment are those of today or of the month: the shop
/// keeps no history of them.
struct PastMember
{
    MemberId id;
    QDate joined;
    Gender gender = Gender::Unknown;
    std::optional<QDate> birthday{};
    QStringList tags{};
};

/// One standing purchase of a member's, as the rules of any programme may see it.
struct PastPurchase
{
    size_t member = 0; ///< place among the members of the back-test
    Instant at;
    QDate day;         ///< of the shop
    bool timed = true; ///< off: of `at` only the day is known
    Bill bill;
    std::vector<KeptLine> kept{}; ///< one per line; empty: nothing came back
    QString payment{};
    std::optional<Segment> segment{}; ///< if a rule asks for it

    [[nodiscard]] Money net() const;
    /// What was not taken back.
    [[nodiscard]] Money keptNet() const;
};

} // namespace bashgah::domain
