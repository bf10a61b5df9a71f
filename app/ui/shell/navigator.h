// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/route.h"

#include <QObject>

#include <functional>
#include <vector>

namespace bashgah::ui {

/// The way from page to page; pages never know each other. Keeps the history for back and forward.
class Navigator final : public QObject
{
    Q_OBJECT
public:
    explicit Navigator(QObject *parent = nullptr) : QObject(parent) {}

    /// Goes there unless the current page wants to be asked first (Page::canLeave).
    void open(const Route &route);
    void open(const QString &page, const QVariantMap &args = {}) { open(Route{page, args}); }
    void back();
    void forward();
    /// Goes where the guard just refused to go, once its reason is gone (the draft was discarded).
    void goOn();
    [[nodiscard]] bool canGoBack() const { return m_position > 0; }
    [[nodiscard]] bool canGoForward() const { return m_position + 1 < m_history.size(); }
    [[nodiscard]] Route current() const;

    /// The host answers whether the page may be left now.
    void setGuard(std::function<bool()> guard) { m_guard = std::move(guard); }

signals:
    void routeChanged(const bashgah::ui::Route &route, bashgah::ui::Arrival arrival);

private:
    [[nodiscard]] bool mayLeave(std::function<void()> refused);
    void moveTo(size_t position);

    std::vector<Route> m_history;
    size_t m_position = 0;
    std::function<bool()> m_guard;
    std::function<void()> m_refused;
};

} // namespace bashgah::ui
