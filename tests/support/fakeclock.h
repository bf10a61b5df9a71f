// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/calendar/shopcalendar.h"

namespace bashgah::test {

/// A clock that stands at 1405/05/31 10:30 in Tehran until told otherwise. Time passes by set and advance; jump is
/// somebody setting the computer's clock.
class FakeClock final : public domain::Clock
{
public:
    FakeClock() { set(QDate(2026, 8, 22), QTime(10, 30)); }
    [[nodiscard]] domain::Instant now() const override { return m_now; }
    [[nodiscard]] qint64 steadyMsecs() const override { return m_now.msecs - m_jumped - m_started; }
    void jump(qint64 msecs)
    {
        m_now.msecs += msecs;
        m_jumped += msecs;
    }
    /// The computer starts anew: what passes is counted from nothing.
    void restartComputer() { m_started = m_now.msecs - m_jumped; }
    void set(QDate day, QTime time) { m_now = domain::ShopCalendar().instantAt(day, time); }
    void set(domain::Instant instant) { m_now = instant; }
    void advanceDays(int days) { m_now.msecs += static_cast<qint64>(days) * 86'400'000; }
    void advanceMinutes(int minutes) { m_now.msecs += static_cast<qint64>(minutes) * 60'000; }

private:
    domain::Instant m_now;
    qint64 m_jumped = 0;
    qint64 m_started = 0;
};

} // namespace bashgah::test
