// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/rule.h"

#include <QLatin1String>

namespace bashgah::domain {

/// Writes a rule's effect into an object (QJsonObject or JsonText) that already holds the rest of the
/// rule; for std::visit. What it gives stands under `points` in a programme and under another key where
/// `points` says what a purchase earned by it.
template <typename Object>
struct EffectWriter
{
    Object &json;
    QLatin1String pointsKey{"points"};

    void operator()(const PerMoneyRule &rule) const
    {
        json.insert(QLatin1String("type"), QLatin1String("per_money"));
        json.insert(pointsKey, qint64(rule.points.value()));
        json.insert(QLatin1String("per"), qint64(rule.per.minor()));
        json.insert(QLatin1String("mode"),
                    rule.mode == EarnMode::Block ? QLatin1String("block") : QLatin1String("proportional"));
    }

    void operator()(const FixedRule &rule) const { perUnits(QLatin1String("fixed"), rule); }
    void operator()(const PerUnitRule &rule) const { perUnits(QLatin1String("per_unit"), rule); }

    void operator()(const MultiplierRule &rule) const
    {
        json.insert(QLatin1String("type"), QLatin1String("multiplier"));
        json.insert(QLatin1String("num"), qint64(rule.num));
        json.insert(QLatin1String("den"), qint64(rule.den));
    }

private:
    template <typename Rule>
    void perUnits(QLatin1String type, const Rule &rule) const
    {
        json.insert(QLatin1String("type"), type);
        json.insert(pointsKey, qint64(rule.points.value()));
        json.insert(QLatin1String("units"), qint64(rule.units));
    }
};

template <typename Object>
EffectWriter(Object &) -> EffectWriter<Object>;

} // namespace bashgah::domain
