// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/route.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace bashgah::ui {

/// The way from page to page; pages never know each other. Keeps the history for back and forward.
class Navigator final : public QObject
{
    Q_OBJECT
public:
    explicit Navigator(QObject *parent = nullptr) : QObject(parent) {}

    /// Goes there unless the gate is closed or the current page wants to be asked first (Page::canLeave).
    void open(const Route &route);
    void open(const QString &page, const QVariantMap &args = {}) { open(Route{page, args}); }
    /// Shows it as it was left, in a window made anew: what its arguments once began is not begun again.
    void resume(const Route &route);
    /// Goes there unasked: the page is not for who is here now. What was typed in it stays.
    void moveAway(const Route &route);
    /// Past what the gate does not let through.
    void back();
    void forward();
    /// Goes where the guard just refused to go, once its reason is gone (the draft was discarded).
    void goOn();
    [[nodiscard]] bool canGoBack() const { return before().has_value(); }
    [[nodiscard]] bool canGoForward() const { return after().has_value(); }
    [[nodiscard]] Route current() const;

    /// The host answers whether the page may be left now.
    void setGuard(std::function<bool()> guard) { m_guard = std::move(guard); }
    /// Whether a page may be shown at all.
    void setGate(std::function<bool(const QString &page)> gate) { m_gate = std::move(gate); }

signals:
    void refused(const bashgah::ui::Route &route);
    void routeChanged(const bashgah::ui::Route &route, bashgah::ui::Arrival arrival);

private:
    [[nodiscard]] bool mayLeave(std::function<void()> refused);
    void moveTo(size_t position);
    void arrive(const Route &route, Arrival arrival = Arrival::Opened);
    [[nodiscard]] bool admits(const Route &route) const { return !m_gate || m_gate(route.page); }
    [[nodiscard]] std::optional<size_t> before() const;
    [[nodiscard]] std::optional<size_t> after() const;

    std::vector<Route> m_history;
    size_t m_position = 0;
    std::function<bool()> m_guard;
    std::function<bool(const QString &)> m_gate;
    std::function<void()> m_refused;
};

} // namespace bashgah::ui
