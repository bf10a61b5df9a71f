// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
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
/// A shortcut belongs to one action; the second claim is refused and logged. The user's own keys go before those
/// of the program.
class ActionRegistry final : public QObject
{
    Q_OBJECT
public:
    struct Entry { ActionSpec spec; QAction *action; };
    using Keys = QHash<QString, QKeySequence>; ///< by id of the action; empty: none

    explicit ActionRegistry(QObject *parent = nullptr);

    QAction *add(const ActionSpec &spec);
    [[nodiscard]] QAction *action(const QString &id) const; ///< nullptr when unknown
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }

    /// What the user chose instead of the program's keys, for actions there are and those yet to come.
    void setOwnKeys(const Keys &keys);
    [[nodiscard]] const Keys &ownKeys() const { return m_own; }
    /// Who has the key, but for `exceptId`; nullptr: nobody.
    [[nodiscard]] QAction *holder(const QKeySequence &key, const QString &exceptId = {}) const;
    /// False, and nothing changes, when another action has the key. An empty key takes it away.
    bool setKey(const QString &id, const QKeySequence &key);
    /// The program's own key again; false when another action has it now.
    bool resetKey(const QString &id);
    void resetKeys();

    /// Calls `show` with the action's key (empty: none) now and whenever it changes, as long as `shown` is there.
    void showKey(const QString &id, QObject *shown, std::function<void(const QKeySequence &)> show) const;
    /// How people call for it: its key, else its words.
    [[nodiscard]] QString callOf(const QString &id) const;

    [[nodiscard]] static QString groupTitle(ActionGroup group);
    /// "Find member (F2)".
    [[nodiscard]] static QString withKey(const QString &text, const QKeySequence &key);

signals:
    void added(QAction *action);
    void triggered(const QString &id);
    void keysChanged();

private:
    [[nodiscard]] bool isPromised(const QKeySequence &key, const QString &exceptId) const;
    void give(const Entry &entry, const QKeySequence &key);

    Keys m_own;
    std::vector<Entry> m_entries;
};

} // namespace bashgah::ui
