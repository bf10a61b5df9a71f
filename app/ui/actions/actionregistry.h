// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>
#include <QString>

#include <functional>
#include <vector>

class QAction;

namespace bashgah::ui {

/// Where an action stands in the menu bar and in the command palette.
enum class ActionGroup { File, Edit, Counter, Go, View, Help };

struct ActionSpec
{
    QString id;   ///< "counter.find"
    QString text; ///< translated, verb first
    QString icon; ///< Lucide name or empty
    QKeySequence shortcut;
    ActionGroup group = ActionGroup::Edit;
    std::function<void()> handler;
};

/// Every command of the window once: feeds menus, palette, tooltips, shortcuts and the key sheet.
/// A shortcut belongs to one action; the second claim is refused and logged.
class ActionRegistry final : public QObject
{
    Q_OBJECT
public:
    struct Entry { ActionSpec spec; QAction *action; };

    explicit ActionRegistry(QObject *parent = nullptr);

    QAction *add(const ActionSpec &spec);
    [[nodiscard]] QAction *action(const QString &id) const; ///< nullptr when unknown
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    [[nodiscard]] static QString groupTitle(ActionGroup group);
    /// "Find member (F2)".
    [[nodiscard]] static QString withKey(const QString &text, const QKeySequence &key);

signals:
    void added(QAction *action);
    void triggered(const QString &id);

private:
    [[nodiscard]] bool isTaken(const QKeySequence &key) const;

    std::vector<Entry> m_entries;
};

} // namespace bashgah::ui
