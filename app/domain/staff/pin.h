// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/result.h"

#include <QString>

namespace bashgah::domain {

/// A staff member's PIN: 4 to 12 digits, any digit family. Errors (field "pin"): Empty, WeakPin (other than
/// digits, too few or many, one digit again and again, 1234). The typed text stands in no error.
[[nodiscard]] Result<QString> parsePin(QStringView typed);

/// Wrong PINs of one person, as the shop file keeps them.
struct PinFailures
{
    int count = 0;
    Instant last;
    qint64 lastSteady = 0; ///< Clock::steadyMsecs of it
    bool operator==(const PinFailures &) const = default;
};

/// How long nothing is accepted after wrong PINs: nothing up to the fourth, then 30 s doubling to 15 min.
[[nodiscard]] qint64 lockoutMsecs(int failures);
/// Milliseconds still to wait; 0: try. Both times have to pass: that of the clock, and the steady one that nobody
/// sets. A clock set forward does not shorten it; one set back leaves it to the steady time. After a new start of
/// the computer the steady time counts from that start. With the file on another computer only its clock counts.
[[nodiscard]] qint64 stillLocked(const PinFailures &failures, Instant now, qint64 steadyMsecs);

} // namespace bashgah::domain
