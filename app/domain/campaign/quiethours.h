// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/shopcalendar.h"

#include <QTime>

namespace bashgah::domain {

/// When promotional messages may go out, in the shop's time. Outside they are held, never dropped.
struct SendingHours
{
    QTime opens{9, 0};
    QTime closes{21, 0}; ///< not any more at this minute
    bool operator==(const SendingHours &) const = default;

    [[nodiscard]] bool isOpen(Instant now, const ShopCalendar &calendar) const;
    /// `now` when open, else the next opening.
    [[nodiscard]] Instant nextOpening(Instant now, const ShopCalendar &calendar) const;
};

} // namespace bashgah::domain
