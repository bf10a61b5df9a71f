// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QAction;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace bashgah::ui {

class ActionRegistry;

/// Ctrl+K: a filter line over all actions of the registry, last used first. Enter runs, Esc closes.
class CommandPalette final : public QFrame
{
    Q_OBJECT
public:
    CommandPalette(ActionRegistry &actions, QWidget *window);
    void popUp();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QString &filter);
    void addItem(QAction *action);
    void run(QListWidgetItem *item);
    void moveSelection(int by);

    ActionRegistry &m_actions;
    QLineEdit *m_filter = nullptr;
    QListWidget *m_list = nullptr;
    QStringList m_recent;
};

} // namespace bashgah::ui
