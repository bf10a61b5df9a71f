// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace bashgah::ui {

struct AppContext;
class MainWindow;

/// What the window's status bar tells: the last backup, how many messages wait to go out, since when the shift is open.
/// What there is nothing to tell of is left out.
class StatusLine final : public QObject
{
    Q_OBJECT
public:
    StatusLine(AppContext &context, MainWindow &window, QObject *parent = nullptr);

    /// Looks again; it does so by itself when the shop's data, the outbox, the shift or who is signed in changed.
    void show();

private:
    [[nodiscard]] QString backup() const;
    [[nodiscard]] QString outbox() const;
    [[nodiscard]] QString shift() const;

    AppContext &m_context;
    MainWindow &m_window;
};

} // namespace bashgah::ui
