// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QToolButton>

class QFrame;
class QVBoxLayout;

namespace bashgah::services {
class Job;
}

namespace bashgah::ui {

struct AppContext;

/// Button of the top bar with the number of running jobs; opens the list of jobs with progress,
/// cancel, retry and results.
class JobTray final : public QToolButton
{
    Q_OBJECT
public:
    explicit JobTray(AppContext &context, QWidget *parent = nullptr);

private:
    void updateButton();
    void openList();
    void fillList();
    QWidget *lineOf(services::Job *job);
    void addActions(services::Job *job, QVBoxLayout *column);
    [[nodiscard]] QString stateText(const services::Job &job) const;

    AppContext &m_context;
    QFrame *m_popup = nullptr;
    QVBoxLayout *m_lines = nullptr;
    QTimer m_tick; ///< progress is read a few times a second while the list is open
};

} // namespace bashgah::ui
