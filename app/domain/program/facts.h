// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/shopcalendar.h"
#include "domain/program/programme.h"

namespace bashgah::domain {

/// How many points a rule gave before this purchase. For caps and cooldown.
struct GivenPoints
{
    QString ruleId; ///< empty: all rules together
    Points day;     ///< to this member in the day, week, ... of the purchase
    Points week;
    Points month;
    Points year;
    Points ever;
    Points toAll; ///< to all members; what could not be taken back at a return counts as given
    std::optional<QDate> last{}; ///< newest day on which it gave this member points
    Points toAllInMonth{}; ///< to all members in the month of the purchase
    Points toAllInYear{};
    bool operator==(const GivenPoints &) const = default;
};

/// What the rules may know of the member and the moment, as of before the purchase. What is absent
/// is not known: conditions on it do not hold. Nothing in `given` means nothing was given yet.
struct MemberState
{
    std::optional<QString> tierId{};
    QDate day{};                       ///< of the shop
    std::optional<int> minute{};       ///< since midnight of the shop
    int month = 0;                     ///< of the shop's calendar, 1..12
    std::optional<int> purchaseNumber{}; ///< of this purchase among the member's, from 1
    Gender gender = Gender::Unknown;
    std::optional<int> age{};
    std::optional<QStringList> tags{};
    std::optional<Segment> segment{};
    QString payment{};
    QStringList codes{}; ///< typed ones that rules ask for, tidy (rulecodes.h)
    std::vector<GivenPoints> given{};
    bool operator==(const MemberState &) const = default;
};

/// Which facts a programme's rules look at, so that a sale reads no others.
struct FactNeeds
{
    bool items = false; ///< product, category and brand of the lines
    bool person = false; ///< gender, age
    bool tags = false;
    bool segment = false;
    bool purchaseNumber = false;
    struct Given
    {
        QString ruleId; ///< with caps or a cooldown; empty: all rules together
        bool toAll = false; ///< also what it gave all members: ever, in the month, in the year
        bool toAllInMonth = false;
        bool toAllInYear = false;
    };
    std::vector<Given> given{};
    [[nodiscard]] bool nothing() const
    {
        return !items && !person && !tags && !segment && !purchaseNumber && given.empty();
    }
};
[[nodiscard]] FactNeeds factsNeeded(const Programme &programme);

/// Whole years from birthday to `day` in the shop's calendar; absent when not born yet. 30 Esfand
/// counts as 29 Esfand in a common year.
[[nodiscard]] std::optional<int> ageOn(QDate birthday, QDate day, const ShopCalendar &calendar);

/// Day, minute and month of a moment in the shop.
[[nodiscard]] MemberState stateAt(Instant at, const ShopCalendar &calendar);

[[nodiscard]] bool holds(const Condition &condition, const MemberState &state);

} // namespace bashgah::domain
