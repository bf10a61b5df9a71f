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
};

} // namespace bashgah::domain
