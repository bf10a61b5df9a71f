// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace bashgah::ui {

struct AppContext;
class MainWindow;

/// Prints the privacy notice for the whole window, or saves it as PDF. What goes wrong is said over the page, with
/// the way out.
class NoticeDesk final : public QObject
{
    Q_OBJECT
public:
    NoticeDesk(AppContext &context, MainWindow &window, QObject *parent = nullptr);

    /// `version` 0: the one in force. `member`: the name on it; empty: a line to write it on.
    void print(qint64 version, const QString &member);
    void save(qint64 version, const QString &member);

private:
    template <typename Work>
    void withSheet(qint64 version, const QString &member, Work work);

    AppContext &m_context;
    MainWindow &m_window;
};

} // namespace bashgah::ui
