// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money/amounterror.h"

#include <utility>

namespace bashgah::domain {

Error amountError(ErrorCode code, std::initializer_list<Money> amounts, QString field)
{
    Error error{code, {}, {}, std::move(field), true};
    for (const Money amount : amounts)
        error.args << QString::number(amount.minor());
    return error;
}

Error withAmountsAs(Error error, const std::function<QString(Money)> &text)
{
    if (!std::exchange(error.hasAmounts, false))
        return error;
    for (QString &argument : error.args)
        argument = text(Money::fromMinor(argument.toLongLong()));
    return error;
}

Error inMajorUnits(Error error, const Currency &currency)
{
    return withAmountsAs(std::move(error),
                         [&currency](Money amount) { return plainMajor(amount, currency); });
}

} // namespace bashgah::domain
