// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/staff/deskstate.h"

#include <QMutexLocker>

namespace bashgah::services {

using domain::StaffId;

void DeskState::signIn(StaffId staff)
{
    const QMutexLocker lock(&m_mutex);
    m_current = staff;
    m_seen.insert(staff.value());
    m_second.reset();
    m_desk = QThread::currentThread();
}

void DeskState::signOut()
{
    const QMutexLocker lock(&m_mutex);
    m_current.reset();
    m_second.reset();
}

std::optional<StaffId> DeskState::current() const
{
    const QMutexLocker lock(&m_mutex);
    return m_current;
}

std::optional<StaffId> DeskState::actor(std::optional<StaffId> said) const
{
    const QMutexLocker lock(&m_mutex);
    if (!said || said == m_current)
        return m_current;
    const bool background = QThread::currentThread() != m_desk;
    return background && m_seen.contains(said->value()) ? said : std::nullopt;
}

void DeskState::confirm(StaffId second, const QString &act, qint64 msecs, const domain::Clock &clock)
{
    const QMutexLocker lock(&m_mutex);
    m_second = second;
    m_act = act;
    m_until = clock.steadyMsecs() + msecs;
    m_clock = &clock;
}

domain::Instant DeskState::now() const
{
    const QMutexLocker lock(&m_mutex);
    return m_clock ? m_clock->now() : domain::Instant{};
}

std::optional<StaffId> DeskState::takeConfirmation(const QString &act)
{
    const QMutexLocker lock(&m_mutex);
    if (m_act != act)
        return std::nullopt;
    const auto second = m_second;
    m_second.reset();
    return second && m_clock && m_clock->steadyMsecs() <= m_until ? second : std::nullopt;
}

} // namespace bashgah::services
