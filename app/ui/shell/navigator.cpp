// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigator.h"

#include <utility>

namespace bashgah::ui {
namespace {

constexpr size_t longestHistory = 100;

} // namespace

Route Navigator::current() const
{
    return m_history.empty() ? Route{} : m_history.at(m_position);
}

bool Navigator::mayLeave(std::function<void()> refused)
{
    m_refused = std::move(refused); // before asking: the answer may call goOn() at once
    if (m_guard && !m_guard())
        return false;
    m_refused = {};
    return true;
}

void Navigator::goOn()
{
    const auto refused = std::exchange(m_refused, {});
    if (refused)
        refused();
}

void Navigator::open(const Route &route)
{
    if (!m_history.empty() && !mayLeave([this, route] { open(route); }))
        return;
    if (m_history.empty() || !(current() == route)) {
        m_history.resize(m_history.empty() ? 0 : m_position + 1);
        m_history.push_back(route);
        if (m_history.size() > longestHistory)
            m_history.erase(m_history.begin());
        m_position = m_history.size() - 1;
    }
    emit routeChanged(route, Arrival::Opened);
}

void Navigator::moveTo(size_t position)
{
    if (!mayLeave([this, position] { moveTo(position); }))
        return;
    m_position = position;
    emit routeChanged(current(), Arrival::Returned);
}

void Navigator::back()
{
    if (canGoBack())
        moveTo(m_position - 1);
}

void Navigator::forward()
{
    if (canGoForward())
        moveTo(m_position + 1);
}

} // namespace bashgah::ui
