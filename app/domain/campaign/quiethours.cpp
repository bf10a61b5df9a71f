// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/campaign/quiethours.h"

namespace bashgah::domain {

bool SendingHours::isOpen(Instant now, const ShopCalendar &calendar) const
{
    const QTime time = calendar.localTime(now).time();
    return opens <= time && time < closes;
}

Instant SendingHours::nextOpening(Instant now, const ShopCalendar &calendar) const
{
    if (isOpen(now, calendar) || opens >= closes)
        return now;
    const QDate today = calendar.localTime(now).date();
    const bool isEarly = calendar.localTime(now).time() < opens;
    return calendar.instantAt(isEarly ? today : today.addDays(1), opens);
}

} // namespace bashgah::domain
