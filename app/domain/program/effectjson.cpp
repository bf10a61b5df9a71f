// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/effectjson.h"

namespace bashgah::domain {

void EffectWriter::operator()(const PerMoneyRule &rule) const
{
    json[QStringLiteral("type")] = QStringLiteral("per_money");
    json[pointsKey] = rule.points.value();
    json[QStringLiteral("per")] = rule.per.minor();
    json[QStringLiteral("mode")] =
        rule.mode == EarnMode::Block ? QStringLiteral("block") : QStringLiteral("proportional");
}

void EffectWriter::operator()(const FixedRule &rule) const
{
    json[QStringLiteral("type")] = QStringLiteral("fixed");
    json[pointsKey] = rule.points.value();
    json[QStringLiteral("units")] = rule.units;
}

void EffectWriter::operator()(const PerUnitRule &rule) const
{
    json[QStringLiteral("type")] = QStringLiteral("per_unit");
    json[pointsKey] = rule.points.value();
    json[QStringLiteral("units")] = rule.units;
}

void EffectWriter::operator()(const MultiplierRule &rule) const
{
    json[QStringLiteral("type")] = QStringLiteral("multiplier");
    json[QStringLiteral("num")] = rule.num;
    json[QStringLiteral("den")] = rule.den;
}

} // namespace bashgah::domain
