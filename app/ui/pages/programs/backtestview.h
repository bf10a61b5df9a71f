// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/programme.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace bashgah::services {
class Job;
struct Backtest;
}

namespace bashgah::ui {

struct AppContext;
class EmptyState;
class JalaliDateEdit;

/// Plays the draft of the editor over the shop's own past purchases, beside the live version.
class BacktestView final : public QWidget
{
    Q_OBJECT
public:
    /// `draft`: what is in the editor now; nothing when it is wrong (and marked there).
    using Draft = std::function<std::optional<domain::Programme>()>;
    BacktestView(AppContext &context, Draft draft, QWidget *parent = nullptr);

    /// Fills in the usual days once.
    void prepare();
    /// What is shown is about another draft.
    void draftChanged();

private:
    [[nodiscard]] QWidget *buildChooser();
    [[nodiscard]] QWidget *buildResult();
    void start();
    void show(const services::Backtest &test);
    void showState(const QString &icon, const QString &heading, const QString &sentence);
    void setRunning(bool running);

    AppContext &m_context;
    Draft m_draft;
    JalaliDateEdit *m_from = nullptr;
    JalaliDateEdit *m_to = nullptr;
    QPushButton *m_run = nullptr;
    QStackedWidget *m_faces = nullptr;
    EmptyState *m_state = nullptr;
    QWidget *m_result = nullptr;
    QLabel *m_finding = nullptr;
    QLabel *m_caption = nullptr;
    QLabel *m_notes = nullptr; ///< what could not be known
    QLabel *m_stale = nullptr;
    QVBoxLayout *m_tables = nullptr;
    std::vector<QWidget *> m_cards;
    QPointer<services::Job> m_job;
    bool m_prepared = false;
};

} // namespace bashgah::ui
