// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

#include <functional>
#include <utility>
#include <vector>

class QAction;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace bashgah::ui {

class ActionRegistry;

/// Ctrl+K: a filter line over all actions of the registry, last used first, and from two letters on
/// over what the source offers (members). Enter runs, Esc closes.
class CommandPalette final : public QFrame
{
    Q_OBJECT
public:
    /// Something else than an action that fits the filter.
    struct Offer { QString text; QString icon; std::function<void()> run; };
    using Source = std::function<std::vector<Offer>(const QString &)>;

    CommandPalette(ActionRegistry &actions, QWidget *window);
    void setSource(Source source) { m_source = std::move(source); }
    void popUp();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QString &filter);
    void addItem(QAction *action);
    void addOffers(const QString &filter);
    void run(QListWidgetItem *item);
    void moveSelection(int by);

    ActionRegistry &m_actions;
    QLineEdit *m_filter = nullptr;
    QListWidget *m_list = nullptr;
    QStringList m_recent;
    Source m_source;
    std::vector<Offer> m_offers;
};

} // namespace bashgah::ui
