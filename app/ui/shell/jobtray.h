// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QToolButton>

#include <vector>

class QFrame;
class QPushButton;
class QVBoxLayout;

namespace bashgah::ui {

struct AppContext;
class JobLine;

/// Button of the top bar with the number of running jobs; opens the list of jobs with progress,
/// cancel, retry and results. Its words may give way to the icon; then the tip says them.
class JobTray final : public QToolButton
{
    Q_OBJECT
public:
    explicit JobTray(AppContext &context, QWidget *parent = nullptr);

    void setIconOnly(bool iconOnly);

signals:
    /// It needs another width, or comes or goes.
    void wordsChanged();

private:
    void buildList();
    void updateButton();
    void updateList();
    void openList();

    AppContext &m_context;
    QFrame *m_popup = nullptr;
    QVBoxLayout *m_column = nullptr;
    QPushButton *m_clear = nullptr;
    std::vector<JobLine *> m_lines;
    QTimer m_tick; ///< progress is read a few times a second while something runs
};

} // namespace bashgah::ui
