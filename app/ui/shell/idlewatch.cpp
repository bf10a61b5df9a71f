// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace bashgah::ui {

IdleWatch::IdleWatch(const domain::Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_touched(clock.steadyMsecs())
{
    constexpr int everyFiveSeconds = 5000;
    m_timer.setInterval(everyFiveSeconds);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::check);
}

void IdleWatch::setMinutes(int minutes)
{
    if (minutes == m_minutes)
        return;
    m_minutes = minutes;
    settle();
    if (minutes > 0) {
        qApp->installEventFilter(this);
        m_timer.start();
    } else {
        qApp->removeEventFilter(this);
        m_timer.stop();
    }
}

void IdleWatch::check()
{
    constexpr qint64 minute = 60'000;
    const qint64 still = m_clock.steadyMsecs() - m_touched;
    m_due = m_due || still >= m_minutes * minute;
    if (m_minutes > 0 && m_due)
        emit idled();
}

void IdleWatch::settle()
{
    m_touched = m_clock.steadyMsecs();
    m_due = false;
}

bool IdleWatch::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: // the only sign of a key that is a shortcut
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        m_touched = m_clock.steadyMsecs();
        break;
    default:
        break;
    }
    return false;
}

} // namespace bashgah::ui
