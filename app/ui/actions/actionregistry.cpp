// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actionregistry.h"

#include "ui/format/bidi.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace bashgah::ui {
namespace {

Q_LOGGING_CATEGORY(log, "bashgah.ui.actions")

} // namespace

ActionRegistry::ActionRegistry(QObject *parent) : QObject(parent) {}

QAction *ActionRegistry::holder(const QKeySequence &key, const QString &exceptId) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return !key.isEmpty() && entry.action->shortcut() == key && entry.spec.id != exceptId;
    });
    return found == m_entries.end() ? nullptr : found->action;
}

/// The user gave it to another action, which may not be there yet.
bool ActionRegistry::isPromised(const QKeySequence &key, const QString &exceptId) const
{
    for (auto own = m_own.cbegin(); own != m_own.cend(); ++own) {
        if (!key.isEmpty() && own.value() == key && own.key() != exceptId)
            return true;
    }
    return false;
}

void ActionRegistry::give(const Entry &entry, const QKeySequence &key)
{
    entry.action->setShortcut(key);
    entry.action->setToolTip(withKey(entry.action->text(), key));
}

QAction *ActionRegistry::add(const ActionSpec &spec)
{
    auto *action = new QAction(spec.text, this);
    action->setObjectName(spec.id);
    if (!spec.icon.isEmpty())
        action->setIcon(icons::icon(spec.icon));
    const bool isOwn = m_own.contains(spec.id);
    const QKeySequence key = m_own.value(spec.id, spec.shortcut);
    const bool free = !holder(key) && (isOwn || !isPromised(key, spec.id));
    if (!free && !isPromised(key, spec.id))
        qCWarning(log) << "shortcut taken twice:" << spec.id << key;
    give({spec, action}, free ? key : QKeySequence());
    connect(action, &QAction::triggered, this, [this, handler = spec.handler, id = spec.id] {
        emit triggered(id);
        if (handler)
            handler();
    });
    m_entries.push_back({spec, action});
    emit added(action);
    return action;
}

QAction *ActionRegistry::action(const QString &id) const
{
    for (const Entry &entry : m_entries) {
        if (entry.spec.id == id)
            return entry.action;
    }
    return nullptr;
}

void ActionRegistry::setOwnKeys(const Keys &keys)
{
    m_own = keys;
    for (const Entry &entry : m_entries) // first all free, then each its own: keys may have changed places
        give(entry, {});
    for (const bool own : {true, false}) {
        for (const Entry &entry : m_entries) {
            const QKeySequence key = m_own.value(entry.spec.id, entry.spec.shortcut);
            if (m_own.contains(entry.spec.id) == own && !holder(key))
                give(entry, key);
        }
    }
    emit keysChanged();
}

bool ActionRegistry::setKey(const QString &id, const QKeySequence &key)
{
    if (holder(key, id) || isPromised(key, id))
        return false;
    for (const Entry &entry : m_entries) {
        if (entry.spec.id != id)
            continue;
        if (key == entry.spec.shortcut)
            m_own.remove(id);
        else
            m_own.insert(id, key);
        give(entry, key);
        emit keysChanged();
        return true;
    }
    return false;
}

bool ActionRegistry::resetKey(const QString &id)
{
    for (const Entry &entry : m_entries) {
        if (entry.spec.id == id)
            return setKey(id, entry.spec.shortcut);
    }
    return false;
}

void ActionRegistry::resetKeys()
{
    setOwnKeys({});
}

void ActionRegistry::showKey(const QString &id, QObject *shown, std::function<void(const QKeySequence &)> show) const
{
    const auto now = [this, id, show = std::move(show)] {
        const QAction *known = action(id);
        show(known ? known->shortcut() : QKeySequence());
    };
    now();
    connect(this, &ActionRegistry::keysChanged, shown, now);
}

QString ActionRegistry::callOf(const QString &id) const
{
    const QAction *known = action(id);
    if (!known)
        return {};
    const QKeySequence key = known->shortcut();
    return key.isEmpty() ? Bidi::isolateAuto(known->text()) : Bidi::isolate(key.toString(QKeySequence::NativeText));
}

QString ActionRegistry::groupTitle(ActionGroup group)
{
    // no mnemonic marks: they tear joined Persian letters apart; Alt alone reaches the menu bar
    switch (group) {
    case ActionGroup::File:
        return tr("Shop");
    case ActionGroup::Edit:
        return tr("Edit");
    case ActionGroup::Counter:
        return tr("Counter");
    case ActionGroup::Go:
        return tr("Go");
    case ActionGroup::View:
        return tr("View");
    case ActionGroup::Help:
        return tr("Help");
    }
    Q_UNREACHABLE();
}

QString ActionRegistry::withKey(const QString &text, const QKeySequence &key)
{
    QString plain = text;
    plain.remove(u'&');
    return key.isEmpty()
        ? plain
        : tr("%1 (%2)").arg(plain, Bidi::isolate(key.toString(QKeySequence::NativeText)));
}

} // namespace bashgah::ui
