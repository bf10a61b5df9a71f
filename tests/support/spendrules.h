// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/spendpolicy.h"

namespace bashgah::test {

/// The rules of spend that real shops publish; money in rials.
[[nodiscard]] inline domain::SpendRule golriz()
{
    constexpr qint64 million = 1'000'000;
    domain::SpendRule rule;
    rule.id = QStringLiteral("gift");
    rule.measure = domain::SpendRule::Measure::Year;
    rule.steps = {{domain::Money::fromMinor(9 * million), domain::Percent::whole(7), {}},
                  {domain::Money::fromMinor(50 * million), domain::Percent::whole(15), {}},
                  {domain::Money::fromMinor(100 * million), domain::Percent::whole(20), {}},
                  {domain::Money::fromMinor(200 * million), domain::Percent::whole(25), {}}};
    rule.exceptTags = {QStringLiteral("organisation")};
    rule.delayDays = 25;
    rule.yearlyCap = domain::Money::fromMinor(250 * million);
    return rule;
}

[[nodiscard]] inline domain::SpendRule waggon()
{
    constexpr qint64 millionTomans = 10'000'000;
    domain::SpendRule rule;
    rule.id = QStringLiteral("first");
    rule.steps = {{domain::Money::fromMinor(millionTomans / 2), domain::Percent::whole(10), {}},
                  {domain::Money::fromMinor(5 * millionTomans), domain::Percent::whole(15), {}},
                  {domain::Money::fromMinor(15 * millionTomans), domain::Percent::whole(20), {}}};
    rule.firstPurchaseOnly = true;
    rule.life = domain::SpendRule::Life::NextSeasonEnd;
    return rule;
}

/// A share of every purchase.
[[nodiscard]] inline domain::SpendRule cashback(int percent)
{
    domain::SpendRule rule;
    rule.id = QStringLiteral("back");
    rule.steps = {{domain::Money(), domain::Percent::whole(percent), {}}};
    return rule;
}

} // namespace bashgah::test
