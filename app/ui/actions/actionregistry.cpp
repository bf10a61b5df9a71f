// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actionregistry.h"

#include "ui/format/bidi.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QLoggingCategory>

#include <algorithm>

namespace bashgah::ui {
namespace {

Q_LOGGING_CATEGORY(log, "bashgah.ui.actions")

} // namespace

ActionRegistry::ActionRegistry(QObject *parent) : QObject(parent) {}

bool ActionRegistry::isTaken(const QKeySequence &key) const
{
    return !key.isEmpty() && std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return entry.action->shortcut() == key;
    });
}

QAction *ActionRegistry::add(const ActionSpec &spec)
{
    auto *action = new QAction(spec.text, this);
    action->setObjectName(spec.id);
    if (!spec.icon.isEmpty())
        action->setIcon(icons::icon(spec.icon));
    if (isTaken(spec.shortcut))
        qCWarning(log) << "shortcut taken twice:" << spec.id << spec.shortcut;
    else
        action->setShortcut(spec.shortcut);
    action->setToolTip(withKey(spec.text, action->shortcut()));
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
