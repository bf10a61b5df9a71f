// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace bashgah::services {
class Job;
}

namespace bashgah::ui {

class Format;

/// One job in the tray: title, progress, state, and what can be done with it. Updates in place, so
/// that a button under the mouse stays.
class JobLine final : public QWidget
{
    Q_OBJECT
public:
    JobLine(services::Job *job, const Format &format, QWidget *parent = nullptr);
    [[nodiscard]] services::Job *job() const;
    void showState();

private:
    QPushButton *addButton(const QString &name, const QString &text);
    [[nodiscard]] QString stateText() const;

    QPointer<services::Job> m_job;
    const Format &m_format;
    QProgressBar *m_bar = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_file = nullptr;
};

} // namespace bashgah::ui
