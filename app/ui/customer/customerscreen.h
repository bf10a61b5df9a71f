// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace bashgah::ui {

struct AppContext;
class CustomerWindow;
class MainWindow;

/// Shows and hides the customer's window (Ctrl+F11): over the whole second screen, or as a window where there is
/// only one. This desk remembers it.
class CustomerScreen final : public QObject
{
    Q_OBJECT
public:
    CustomerScreen(AppContext &context, MainWindow &window, QObject *parent = nullptr);
    ~CustomerScreen() override;

    void toggle();
    [[nodiscard]] CustomerWindow *window() const { return m_window.get(); }

private:
    void follow();
    void show();

    AppContext &m_context;
    MainWindow &m_main;
    std::unique_ptr<CustomerWindow> m_window;
};

} // namespace bashgah::ui
