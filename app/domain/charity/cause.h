// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/base/result.h"
#include "domain/money/money.h"
#include "domain/points/points.h"

#include <QDate>
#include <QString>

#include <optional>

namespace bashgah::domain {

using CauseId = Id<struct CauseTag>;
using DonationId = Id<struct DonationTag>;
using CausePaymentId = Id<struct CausePaymentTag>;

/// What the shop gives of its members' purchases.
struct SalesShare
{
    Percent rate;             ///< of what they paid, returns taken off; > 0
    QDate first;
    std::optional<QDate> last; ///< included; absent: goes on
    bool operator==(const SalesShare &) const = default;
};

/// A good cause, as the owner describes it.
struct Cause
{
    QString name;
    QString description;
    bool open = true;                  ///< members may give to it
    std::optional<Money> pointValue;   ///< of one point, > 0; absent: what the programme pays for it
    Percent matching;                  ///< what the shop adds to what members give
    std::optional<Money> matchingMost; ///< in all, > 0; absent: no end
    std::optional<SalesShare> share;
    bool operator==(const Cause &) const = default;
};

/// What points that are given come to in money.
struct GiftWorth
{
    Money value;
    Money matched; ///< what the shop adds
    bool operator==(const GiftWorth &) const = default;
    [[nodiscard]] Money sum() const { return value + matched; }
};

/// Errors: Empty (name), TooLong (name, description), NotPositive (pointValue, matchingMost), OutOfRange
/// (matching, shareRate, shareUntil), Empty (shareFrom); `field` is named in brackets.
[[nodiscard]] Result<void> validate(const Cause &cause);

/// `usual`: what the programme pays for these points; `matched`: what the shop has added to the cause before.
/// Both parts are rounded down. Error NoProgramme: the cause names no value and there is no usual one.
[[nodiscard]] Result<GiftWorth> worthOf(const Cause &cause, Points points, std::optional<Money> usual, Money matched);

} // namespace bashgah::domain
