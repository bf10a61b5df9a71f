// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/moneyerror.h"

namespace bashgah::ctl {

using domain::ErrorCode;

domain::Error inMajorUnits(domain::Error error, const domain::Currency &currency)
{
    const bool money = error.field == QLatin1String("amount")
        || error.field == QLatin1String("discount");
    const bool counted = error.code == ErrorCode::RefundTooLarge
        || error.code == ErrorCode::OutOfRange || error.code == ErrorCode::NotPositive;
    if (!money || !counted)
        return error;
    for (QString &argument : error.args) {
        bool whole = false;
        const qint64 minor = argument.toLongLong(&whole);
        if (whole)
            argument = domain::plainMajor(domain::Money::fromMinor(minor), currency);
    }
    return error;
}

} // namespace bashgah::ctl
