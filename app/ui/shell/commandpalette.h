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
class DeviceSettings;

/// Ctrl+K: a filter line over all actions of the registry (pages are among them), and from two letters on over
/// what the sources offer: members, settings, reports, articles of the help. Last used first, also after a new
/// start. Enter runs, Esc closes.
class CommandPalette final : public QFrame
{
    Q_OBJECT
public:
    /// Something else than an action that fits the filter.
    struct Offer { QString id; QString text; QString icon; std::function<void()> run; };
    using Source = std::function<std::vector<Offer>(const QString &)>;

    CommandPalette(ActionRegistry &actions, DeviceSettings &settings, QWidget *window);
    void addSource(Source source) { m_sources.push_back(std::move(source)); }
    void popUp();
    /// Every word of the filter stands somewhere in the text, however it is spelt.
    [[nodiscard]] static bool matches(const QString &text, const QString &filter);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QString &filter);
    void addItem(QAction *action);
    void addOffers(const QString &filter);
    void run(QListWidgetItem *item);
    void moveSelection(int by);
    void remember(const QString &id);

    ActionRegistry &m_actions;
    DeviceSettings &m_settings;
    QLineEdit *m_filter = nullptr;
    QListWidget *m_list = nullptr;
    QStringList m_recent;
    std::vector<Source> m_sources;
    std::vector<Offer> m_offers;
};

} // namespace bashgah::ui
