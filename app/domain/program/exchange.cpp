// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/exchange.h"

namespace bashgah::domain {

Exchange exchangeOf(const ExchangeRule &rule, Points spendable)
{
    if (!rule.enabled || rule.reward || rule.every <= Points(0) || spendable < rule.every)
        return {};
    const qint64 times = spendable.value() / rule.every.value();
    return {Points(times * rule.every.value()), Money::fromMinor(times * rule.credit.minor())};
}

} // namespace bashgah::domain
