// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/programmelimits.h"
#include "ui/format/format.h"
#include "ui/pages/programs/earningsection.h"
#include "ui/pages/programs/inlinechoice.h"
#include "ui/pages/programs/inlinenumber.h"
#include "ui/pages/programs/ruleparts.h"
#include "ui/pages/programs/sentence.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/pointsedit.h"

#include <QCheckBox>

#include <numeric>

namespace bashgah::ui {

using domain::FixedRule;
using domain::MultiplierRule;
using domain::PerMoneyRule;
using domain::PerUnitRule;
using domain::Rule;

void EarningSection::fillRow(Row &row)
{
    if (const auto *money = std::get_if<PerMoneyRule>(&row.rule.effect)) {
        row.points->setValue(money->points);
        row.per->setValue(money->per);
        row.mode->setCurrentIndex(static_cast<int>(money->mode));
    } else if (const auto *fixed = std::get_if<FixedRule>(&row.rule.effect)) {
        row.points->setValue(fixed->points);
    } else if (const auto *unit = std::get_if<PerUnitRule>(&row.rule.effect)) {
        row.points->setValue(unit->points);
        row.units->setWhole(unit->units);
    } else if (const auto *multiplier = std::get_if<MultiplierRule>(&row.rule.effect)) {
        row.factor->setHundredths(multiplier->num * 100 / multiplier->den);
    }
}

bool EarningSection::storeRow(Row &row, Rule &rule) const
{
    rule = row.rule;
    rule.enabled = row.enabled->isChecked();
    rule.exclusive = row.alone && row.alone->currentIndex() == 1;
    rule.minimum = row.minimum->value().value_or(domain::Money());
    const bool parts = row.parts->store(rule);
    return storeEffect(row, rule) && parts;
}

bool EarningSection::storeEffect(Row &row, Rule &rule) const
{
    if (auto *money = std::get_if<PerMoneyRule>(&rule.effect)) {
        money->mode = static_cast<domain::EarnMode>(row.mode->currentIndex());
        const bool points = read(row.sentence, row.points, money->points, 1);
        return read(row.sentence, row.per, money->per, 1) && points;
    }
    if (auto *fixed = std::get_if<FixedRule>(&rule.effect))
        return read(row.sentence, row.points, fixed->points, 1);
    if (auto *unit = std::get_if<PerUnitRule>(&rule.effect)) {
        unit->units = row.units->whole().value_or(0);
        if (unit->units < 1 || unit->units > domain::programmelimits::units) {
            row.sentence->setError(row.units, tr("Enter a number from 1 to %1.").arg(format().number(domain::programmelimits::units)));
            return false;
        }
        return read(row.sentence, row.points, unit->points, 1);
    }
    const auto factor = row.factor->hundredths();
    if (!factor || *factor <= 0) {
        row.sentence->setError(row.factor, tr("Enter a multiplier above zero, such as 2 or 1.5."));
        return false;
    }
    const auto &was = std::get<MultiplierRule>(rule.effect);
    if (*factor == was.num * 100 / was.den)
        return true; // 4/3 stays 4/3 although the field shows 1.33
    const int common = std::gcd(*factor, 100);
    rule.effect = MultiplierRule{*factor / common, 100 / common};
    return true;
}

} // namespace bashgah::ui
