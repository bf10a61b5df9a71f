// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/shopcalendar.h"
#include "domain/money/money.h"

namespace bashgah::test {

/// Short words for values in tests.
[[nodiscard]] inline domain::Money rials(qint64 amount)
{
    return domain::Money::fromMinor(amount);
}

[[nodiscard]] inline QDate jalali(int year, int month, int day)
{
    return domain::ShopCalendar().day(year, month, day);
}

} // namespace bashgah::test
