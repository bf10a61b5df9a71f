// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/systemclock.h"

#include <QDateTime>
#include <QElapsedTimer>

namespace bashgah::platform {

domain::Instant SystemClock::now() const
{
    return {QDateTime::currentMSecsSinceEpoch()};
}

qint64 SystemClock::steadyMsecs() const
{
    QElapsedTimer timer; // its reference is the start of the computer
    timer.start();
    return timer.msecsSinceReference();
}

} // namespace bashgah::platform
