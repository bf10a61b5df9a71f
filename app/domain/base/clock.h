// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace bashgah::domain {

/// A moment, as UTC milliseconds since 1970.
struct Instant
{
    qint64 msecs = 0;
    auto operator<=>(const Instant &) const = default;
};

/// Where the program learns the time. Tests advance their own (tests/support/fakeclock.h).
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
    /// Milliseconds that really pass while the computer runs: setting its clock moves it not at all. Begins
    /// anew when the computer starts and may stand still while it sleeps, so a difference of two is never
    /// more than the time between them. Of another computer it says nothing.
    [[nodiscard]] virtual qint64 steadyMsecs() const = 0;
};

} // namespace bashgah::domain
