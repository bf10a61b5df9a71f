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
    if (!admits(route)) {
        emit refused(route);
        return;
    }
    if (!m_history.empty() && !mayLeave([this, route] { open(route); }))
        return;
    arrive(route);
}

void Navigator::resume(const Route &route)
{
    if (admits(route))
        arrive(route, Arrival::Returned);
    else
        emit refused(route);
}

void Navigator::moveAway(const Route &route)
{
    m_refused = {}; // of who was here before
    arrive(route);
}

void Navigator::arrive(const Route &route, Arrival arrival)
{
    if (m_history.empty() || !(current() == route)) {
        m_history.resize(m_history.empty() ? 0 : m_position + 1);
        m_history.push_back(route);
        if (m_history.size() > longestHistory)
            m_history.erase(m_history.begin());
        m_position = m_history.size() - 1;
    }
    emit routeChanged(route, arrival);
}

void Navigator::moveTo(size_t position)
{
    if (!mayLeave([this, position] { moveTo(position); }))
        return;
    m_position = position;
    emit routeChanged(current(), Arrival::Returned);
}

std::optional<size_t> Navigator::before() const
{
    for (size_t place = m_position; place > 0; --place) {
        if (admits(m_history.at(place - 1)))
            return place - 1;
    }
    return std::nullopt;
}

std::optional<size_t> Navigator::after() const
{
    for (size_t place = m_position + 1; place < m_history.size(); ++place) {
        if (admits(m_history.at(place)))
            return place;
    }
    return std::nullopt;
}

void Navigator::back()
{
    if (const auto place = before())
        moveTo(*place);
}

void Navigator::forward()
{
    if (const auto place = after())
        moveTo(*place);
}

} // namespace bashgah::ui
