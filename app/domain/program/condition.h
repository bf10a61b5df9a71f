// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analytics/segment.h"
#include "domain/member/member.h"

#include <variant>

namespace bashgah::domain {

/// Days of the week, a bit each: 1 << (QDate::dayOfWeek() - 1), Monday first.
struct WeekdayCondition
{
    unsigned days = 0;
    bool operator==(const WeekdayCondition &) const = default;
};

inline constexpr int minutesOfDay = 24 * 60;

/// Minutes since midnight of the shop: from is included, until is not. An end before the start
/// means over midnight.
struct HourCondition
{
    int from = 0;
    int until = minutesOfDay;
    bool operator==(const HourCondition &) const = default;
};

/// Both days included; an absent one leaves that end open. Also how long a rule is valid.
struct DateCondition
{
    std::optional<QDate> first;
    std::optional<QDate> last;
    bool operator==(const DateCondition &) const = default;
};

/// Months of the shop's calendar, a bit each: 1 << (month - 1). A season is three of them.
struct MonthCondition
{
    unsigned months = 0;
    bool operator==(const MonthCondition &) const = default;
};

/// Any of these tiers, as the member had it before the purchase.
struct TierCondition
{
    QStringList tiers; ///< ids
    bool operator==(const TierCondition &) const = default;
};

/// RFM segments, a bit each: 1 << Segment.
struct SegmentCondition
{
    unsigned segments = 0;
    bool operator==(const SegmentCondition &) const = default;
};

struct GenderCondition
{
    Gender gender = Gender::Female;
    bool operator==(const GenderCondition &) const = default;
};

/// Whole years on the day of the purchase, both included.
struct AgeCondition
{
    int from = 0;
    int until = 150;
    bool operator==(const AgeCondition &) const = default;
};

/// Any of these tags, or none of them.
struct TagCondition
{
    QStringList tags;
    bool without = false;
    bool operator==(const TagCondition &) const = default;
};

/// The member's n-th purchase, or every n-th. Void purchases do not count.
struct PurchaseNumberCondition
{
    int number = 1;
    bool every = false;
    bool operator==(const PurchaseNumberCondition &) const = default;
};

/// Any of these kinds of payment ("cash", "card", "transfer", "account").
struct PaymentCondition
{
    QStringList kinds;
    bool operator==(const PaymentCondition &) const = default;
};

/// A code is typed at the purchase (a word of an advertisement); letter case does not matter.
struct CodeCondition
{
    QString code;
    bool operator==(const CodeCondition &) const = default;
};

/// What must be true of a purchase beside its amount. A fact that is not known makes a condition
/// false (case A25).
using Condition = std::variant<WeekdayCondition, HourCondition, DateCondition, MonthCondition,
                               TierCondition, SegmentCondition, GenderCondition, AgeCondition,
                               TagCondition, PurchaseNumberCondition, PaymentCondition, CodeCondition>;

} // namespace bashgah::domain
