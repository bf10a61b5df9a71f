// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money/money.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace bashgah::domain {

struct PurchaseLine;

/// A purchase gives its member a code for another one.
struct NextVisitRule
{
    enum class Worth {
        ShareOfThis, ///< a share of this purchase, as an amount
        Amount,
        ShareOfNext, ///< a share of the purchase that uses it
    };
    QString id;
    QString name;          ///< of the code, as members read it
    Money minimum{};       ///< of this purchase, net of discounts and points
    int units = 0;         ///< whole pieces of this purchase, at least
    Worth worth = Worth::Amount;
    Percent share{};       ///< of both kinds of share
    Money amount{};        ///< with Worth::Amount
    Money step{};          ///< a share of this purchase is rounded half up to it; 0: to the smallest unit
    Money nextMinimum{};   ///< of the purchase that uses it
    int fromDays = 1;      ///< usable so many days after this purchase; 0: the same day
    int lifeDays = 30;     ///< for so many days
    bool enabled = true;
    bool operator==(const NextVisitRule &) const = default;
};

/// What a rule looks at: of a purchase, or of what is kept of one.
struct NextVisitBasis
{
    Money net;           ///< less what points paid
    qint64 units = 0;    ///< whole pieces; 0 when they are not known
};

/// What a purchase gives for the next one.
struct NextVisitGain
{
    QString ruleId;
    QString name;
    std::optional<Percent> share{}; ///< of the next purchase; absent: an amount
    Money amount{};
    QDate from;
    QDate until;                    ///< last day
    QString code{};                 ///< empty until the purchase is recorded
    bool operator==(const NextVisitGain &) const = default;
};

/// Whole pieces; what is sold by weight counts its whole units.
[[nodiscard]] qint64 wholePieces(const std::vector<PurchaseLine> &lines);

/// Absent: the purchase does not reach what the rule asks, or it would be worth nothing.
[[nodiscard]] std::optional<NextVisitGain> nextVisitGain(const NextVisitRule &rule, const NextVisitBasis &basis,
                                                         QDate day);
/// By every rule, in the programme's order.
[[nodiscard]] std::vector<NextVisitGain> nextVisitGains(const std::vector<NextVisitRule> &rules,
                                                        const NextVisitBasis &basis, QDate day);

} // namespace bashgah::domain
