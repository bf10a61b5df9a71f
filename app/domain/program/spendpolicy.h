// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money/money.h"
#include "domain/points/points.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace bashgah::domain {

/// What is given from an amount on: a share of what was bought, or a fixed amount. Exactly one of the two.
struct SpendStep
{
    Money from;                     ///< inclusive
    std::optional<Percent> share{};
    std::optional<Money> amount{};
    bool operator==(const SpendStep &) const = default;
};

/// Credit for what a member buys: "cashback" for each purchase, or for the whole of a month, season or year.
struct SpendRule
{
    enum class Measure { Purchase, Month, Season, Year };
    /// When the credit ends: its last valid day.
    enum class Life { Never, Days, MonthEnd, SeasonEnd, NextSeasonEnd, YearEnd };

    QString id;
    Measure measure = Measure::Purchase;
    std::vector<SpendStep> steps;      ///< rising; the highest one reached counts
    bool firstPurchaseOnly = false;    ///< with Measure::Purchase
    QStringList exceptTags{};          ///< members with one of these get nothing (wholesale, organisations)
    QStringList tiers{};               ///< ids: only their members, by the tier the purchase is read with or when the period
                                       ///< is closed; empty: everybody
    int delayDays = 0;                 ///< usable so many days after the purchase, or after the period's end
    Life life = Life::Never;
    int lifeDays = 0;                  ///< with Life::Days
    std::optional<Money> yearlyCap{};  ///< for one member in a year of the shop's calendar
    bool enabled = true;
    bool operator==(const SpendRule &) const = default;
};

} // namespace bashgah::domain
