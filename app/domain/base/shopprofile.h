// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/shopcalendar.h"
#include "domain/margin/marginpolicy.h"
#include "domain/money/currency.h"

#include <QString>

namespace bashgah::domain {

/// What every layer needs to know of the shop: read once per command from the shop file.
struct ShopProfile
{
    QString name;
    Currency currency;
    ShopCalendar calendar;
    QString region = QStringLiteral("IR"); ///< ISO country of numbers without a country code
    bool isDemo = false;
    MarginPolicy margin{}; ///< read with the rest, so that a sale asks nothing more
};

} // namespace bashgah::domain
