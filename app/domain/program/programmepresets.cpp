// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/programmepresets.h"

#include "domain/program/programmejson.h"

#include <QFile>
#include <QResource>

#include <algorithm>

// A static library's resources must be named once from outside the functions' namespace.
static void initPresets()
{
    Q_INIT_RESOURCE(domain_presets);
}

namespace bashgah::domain {
namespace {

Rational scaleOf(const Currency &currency)
{
    if (currency.code == QLatin1String("IRR"))
        return Rational(currency.unit == MoneyUnit::Toman ? currency.minorPerMajor() / 10
                                                          : currency.minorPerMajor());
    return Rational(currency.minorPerMajor(), 100'000);
}

Money scaled(Money amount, Rational factor)
{
    if (amount.isZero())
        return amount;
    return std::max(amount.times(factor, Rounding::HalfUp), Money::fromMinor(1));
}

void scale(SpendRule &rule, Rational factor)
{
    for (SpendStep &step : rule.steps) {
        step.from = scaled(step.from, factor);
        if (step.amount)
            step.amount = scaled(*step.amount, factor);
    }
    if (rule.yearlyCap)
        rule.yearlyCap = scaled(*rule.yearlyCap, factor);
}

Programme scaled(Programme programme, Rational factor)
{
    for (Rule &rule : programme.earning.rules) {
        rule.minimum = scaled(rule.minimum, factor);
        if (auto *money = std::get_if<PerMoneyRule>(&rule.effect))
            money->per = scaled(money->per, factor);
    }
    programme.redemption.convAmount = scaled(programme.redemption.convAmount, factor);
    for (SpendRule &rule : programme.spend)
        scale(rule, factor);
    if (programme.tiers && programme.tiers->measure == TierMeasure::Spend) {
        for (Tier &tier : programme.tiers->tiers) {
            tier.minimum = scaled(tier.minimum.money(), factor);
            if (tier.keep)
                tier.keep = scaled(tier.keep->money(), factor);
        }
    }
    return programme;
}

} // namespace

std::vector<ProgrammePreset> programmePresets(const Currency &currency)
{
    initPresets();
    std::vector<ProgrammePreset> presets;
    for (const QString &id :
         {QStringLiteral("points"), QStringLiteral("tiers"), QStringLiteral("cashback")}) {
        QFile file(QStringLiteral(":/presets/preset_%1.json").arg(id));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto programme = programmeFromJsonText(file.readAll());
        if (programme)
            presets.push_back({id, scaled(*programme, scaleOf(currency))});
    }
    return presets;
}

} // namespace bashgah::domain
