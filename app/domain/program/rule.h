// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/rational.h"
#include "domain/money/money.h"
#include "domain/points/points.h"

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace bashgah::domain {

enum class EarnMode {
    Block,        ///< floor(basis / per) x points
    Proportional, ///< basis x points / per, exact until the one rounding at the end
};

/// So many points for each `per` of the basis.
struct PerMoneyRule
{
    Points points{1};
    Money per; ///< minor units; nothing is earned when it is zero
    EarnMode mode = EarnMode::Proportional;
    bool operator==(const PerMoneyRule &) const = default;
};

/// The same number of points for each purchase.
struct FixedRule
{
    Points points{1};
    int units = 1;
    bool operator==(const FixedRule &) const = default;
};

/// Everything the other rules gave times num / den.
struct MultiplierRule
{
    int num = 1;
    int den = 1;
    bool operator==(const MultiplierRule &) const = default;
};

using RuleEffect = std::variant<PerMoneyRule, FixedRule, MultiplierRule>;

/// One sentence of the programme. Rules add up; an exclusive one silences the other points rules
/// (the highest priority wins, then the first); multipliers always apply, as a product.
struct Rule
{
    QString id; ///< stable within the programme, kept from version to version
    RuleEffect effect;
    Money minimum{}; ///< smallest basis (included) for which the rule holds
    bool exclusive = false;
    int priority = 0;
    bool enabled = true;
    bool operator==(const Rule &) const = default;
};

/// Which part of a bill earns.
struct BasisPolicy
{
    bool afterDiscount = true;          ///< off: points on the price before discounts
    bool excludePaidWithPoints = true;  ///< off: also on what was paid with points
    QStringList excludedCategories;     ///< product categories that never earn
    bool operator==(const BasisPolicy &) const = default;
};

struct EarningPolicy
{
    std::vector<Rule> rules;
    Rounding rounding = Rounding::Floor; ///< applied once, at the end
    BasisPolicy basis;
    int pendingDays = 0; ///< days until new points may be spent
    bool operator==(const EarningPolicy &) const = default;
};

} // namespace bashgah::domain
