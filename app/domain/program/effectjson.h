// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/rule.h"

#include <QJsonObject>

namespace bashgah::domain {

/// Writes a rule's effect into an object that already holds the rest of the rule; for std::visit.
/// What it gives stands under `points` in a programme and under another key where `points` says
/// what a purchase earned by it.
struct EffectWriter
{
    QJsonObject &json;
    QString pointsKey = QStringLiteral("points");

    void operator()(const PerMoneyRule &rule) const;
    void operator()(const FixedRule &rule) const;
    void operator()(const PerUnitRule &rule) const;
    void operator()(const MultiplierRule &rule) const;
};

} // namespace bashgah::domain
