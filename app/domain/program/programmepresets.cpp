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
    for (NextVisitRule &rule : programme.nextVisit) {
        rule.minimum = scaled(rule.minimum, factor);
        rule.step = scaled(rule.step, factor);
    }
    if (programme.tiers && isMoney(programme.tiers->measure)) {
        for (Tier &tier : programme.tiers->tiers) {
            tier.minimum = scaled(tier.minimum.money(), factor);
            if (tier.keep)
                tier.keep = scaled(tier.keep->money(), factor);
            if (tier.reenter)
                tier.reenter = scaled(tier.reenter->money(), factor);
        }
    }
    return programme;
}

/// What belongs to a kind beside its document.
void addFirst(ProgrammePreset &preset, Rational factor)
{
    if (preset.id == QLatin1String("premium") || preset.id == QLatin1String("hybrid")) {
        PlanTerms plan;
        plan.price = scaled(Money::fromMinor(3'000'000), factor);
        plan.num = 3;
        plan.den = 2;
        plan.discount = Percent::whole(5);
        preset.plan = plan;
    }
    if (preset.id == QLatin1String("charity") || preset.id == QLatin1String("hybrid")) {
        Cause cause;
        cause.matching = Percent::whole(50);
        cause.matchingMost = scaled(Money::fromMinor(50'000'000), factor);
        preset.cause = cause;
    }
}

} // namespace

std::vector<ProgrammePreset> programmePresets(const Currency &currency)
{
    initPresets();
    std::vector<ProgrammePreset> presets;
    for (const QString &id :
         {QStringLiteral("points"), QStringLiteral("tiers"), QStringLiteral("premium"), QStringLiteral("coalition"),
          QStringLiteral("cashback"), QStringLiteral("charity"), QStringLiteral("hybrid")}) {
        QFile file(QStringLiteral(":/presets/preset_%1.json").arg(id));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto programme = programmeFromJsonText(file.readAll());
        if (!programme)
            continue;
        presets.push_back({id, scaled(*programme, scaleOf(currency))});
        addFirst(presets.back(), scaleOf(currency));
    }
    return presets;
}

} // namespace bashgah::domain
