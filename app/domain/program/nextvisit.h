// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money/money.h"
#include "domain/program/itemmatch.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace bashgah::domain {

struct Bill;

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
    int units = 0;         ///< whole pieces of this purchase, at least; of the goods it asks for where it does
    Worth worth = Worth::Amount;
    Percent share{};       ///< of both kinds of share
    Money amount{};        ///< with Worth::Amount
    Money step{};          ///< a share of this purchase is rounded half up to it; 0: to the smallest unit
    Money nextMinimum{};   ///< of the purchase that uses it
    int fromDays = 1;      ///< usable so many days after this purchase; 0: the same day
    int lifeDays = 30;     ///< for so many days
    bool enabled = true;
    QStringList tiers{};   ///< only for members of these, by id; empty: for all
    ItemFilter items{};    ///< only with such goods in the purchase; all: whatever is bought
    bool operator==(const NextVisitRule &) const = default;
};

/// What a rule looks at: of a purchase, or of what is kept of one.
struct NextVisitBasis
{
    /// A line of the purchase, for rules that ask for goods.
    struct Line
    {
        ItemNames names;
        qint64 pieces = 0;
        bool kept = true; ///< something of it
    };
    Money net;           ///< less what points paid
    qint64 units = 0;    ///< whole pieces; 0 when they are not known
    std::vector<Line> lines{};
    std::optional<QString> tierId{}; ///< of the member before the purchase
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
    std::vector<int> lines{};       ///< of the goods that the rule asks for: their places in the purchase
    bool operator==(const NextVisitGain &) const = default;
};

/// What the rules look at, of a bill that is to be paid with `net`. What is sold by weight counts its whole units.
[[nodiscard]] NextVisitBasis nextVisitBasis(const Bill &bill, Money net, std::optional<QString> tierId);

/// Absent: the purchase does not reach what the rule asks, or it would be worth nothing.
[[nodiscard]] std::optional<NextVisitGain> nextVisitGain(const NextVisitRule &rule, const NextVisitBasis &basis,
                                                         QDate day);
/// The same for what was kept of a purchase that had the code: the member had a tier that is asked for, and the
/// goods lay at `lines` then.
[[nodiscard]] std::optional<NextVisitGain> nextVisitKept(const NextVisitRule &rule, const NextVisitBasis &kept,
                                                         const std::vector<int> &lines, QDate day);
/// By every rule, in the programme's order.
[[nodiscard]] std::vector<NextVisitGain> nextVisitGains(const std::vector<NextVisitRule> &rules,
                                                        const NextVisitBasis &basis, QDate day);

} // namespace bashgah::domain
