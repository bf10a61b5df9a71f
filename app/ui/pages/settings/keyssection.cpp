// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/keyssection.h"

#include "domain/text/persiantext.h"
#include "ui/actions/actionregistry.h"
#include "ui/actions/keysheet.h"
#include "ui/actions/ownkeys.h"
#include "ui/format/bidi.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/banner.h"
#include "ui/shell/dialogs/dialogs.h"
#include "ui/shell/toasts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keyedit.h"
#include "ui/widgets/searchedit.h"

#include <QAction>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

namespace bashgah::ui {
namespace {

constexpr int shownLines = 11;
constexpr int idRole = Qt::UserRole;

QString plainText(const QAction &action)
{
    return QString(action.text()).remove(u'&');
}

QString keyText(const QKeySequence &key)
{
    return Bidi::isolate(key.toString(QKeySequence::NativeText));
}

} // namespace

KeysSection::KeysSection(AppContext &context)
    : SettingsSection(context, QStringLiteral("keys"), tr("Keys"), QStringLiteral("keyboard"),
                      tr("keyboard shortcuts hotkeys commands"))
{
    m_search = new SearchEdit(tr("Search commands and keys"));
    m_search->setObjectName(QStringLiteral("keysSearch"));
    body()->addWidget(m_search);
    buildTable();
    buildEditor();
    buildButtons();
    connect(m_search, &SearchEdit::searchWanted, this, &KeysSection::filter);
    connect(&context.actions, &ActionRegistry::added, this, &KeysSection::fill);
    connect(&context.actions, &ActionRegistry::keysChanged, this, &KeysSection::fill);
    fill();
}

void KeysSection::buildTable()
{
    m_table = new QTreeWidget;
    m_table->setObjectName(QStringLiteral("keysTable"));
    m_table->setAccessibleName(tr("Commands and their keys"));
    m_table->setHeaderLabels({tr("Command"), tr("Key")});
    m_table->setUniformRowHeights(true);
    m_table->setRootIsDecorated(false);
    m_table->setItemsExpandable(false);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->setFixedHeight(shownLines * 2 * fontMetrics().height());
    body()->addWidget(m_table);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &KeysSection::showCurrent);
    connect(m_table, &QTreeWidget::itemActivated, this, [this] { m_key->setFocus(Qt::OtherFocusReason); });
}

void KeysSection::buildEditor()
{
    auto *row = new QHBoxLayout;
    m_key = new KeyEdit;
    m_key->setObjectName(QStringLiteral("keysKey"));
    m_key->setAccessibleName(tr("Press the new key"));
    m_key->setPlaceholderText(tr("Press the new key"));
    m_none = new QPushButton(tr("No key"));
    m_none->setObjectName(QStringLiteral("keysNone"));
    m_reset = new QPushButton(tr("Reset"));
    m_reset->setObjectName(QStringLiteral("keysReset"));
    row->addWidget(m_key, 1);
    row->addWidget(m_none);
    row->addWidget(m_reset);
    body()->addLayout(row);
    m_note = new QLabel;
    m_note->setObjectName(QStringLiteral("keysNote"));
    m_note->setWordWrap(true);
    body()->addWidget(m_note);
    connect(m_key, &KeyEdit::keyPressed, this, &KeysSection::change);
    connect(m_none, &QPushButton::clicked, this, &KeysSection::takeAway);
    connect(m_reset, &QPushButton::clicked, this, &KeysSection::resetOne);
}

void KeysSection::buildButtons()
{
    auto *row = new QHBoxLayout;
    m_resetAll = new QPushButton(icons::icon(u"rotate-ccw"), tr("Reset all keys"));
    m_resetAll->setObjectName(QStringLiteral("keysResetAll"));
    auto *sheet = new QPushButton(icons::icon(u"file-down"), tr("Key sheet to print…"));
    sheet->setObjectName(QStringLiteral("keysSheet"));
    row->addWidget(m_resetAll);
    row->addStretch(1);
    row->addWidget(sheet);
    body()->addLayout(row);
    connect(m_resetAll, &QPushButton::clicked, this, &KeysSection::resetAll);
    connect(sheet, &QPushButton::clicked, this, &KeysSection::savePdf);
}

void KeysSection::refresh()
{
    fill();
}

void KeysSection::fill()
{
    const QString id = currentId();
    {
        const QSignalBlocker quiet(m_table);
        m_table->clear();
        for (const auto group : {ActionGroup::Counter, ActionGroup::Edit, ActionGroup::Go, ActionGroup::View,
                                 ActionGroup::Help, ActionGroup::File})
            fillGroup(static_cast<int>(group));
        m_table->expandAll();
        filter(m_search->text());
        QTreeWidgetItem *wanted = nullptr;
        for (QTreeWidgetItemIterator it(m_table); *it; ++it) {
            const QString each = (*it)->data(0, idRole).toString();
            if (!each.isEmpty() && (!wanted || each == id))
                wanted = *it;
        }
        m_table->setCurrentItem(wanted);
    }
    showCurrent();
}

void KeysSection::fillGroup(int group)
{
    auto *head = new QTreeWidgetItem(m_table, {ActionRegistry::groupTitle(static_cast<ActionGroup>(group))});
    head->setFlags(Qt::ItemIsEnabled);
    head->setFont(0, Theme::font(TextSize::Strong));
    for (const ActionRegistry::Entry &entry : context().actions.entries()) {
        if (static_cast<int>(entry.spec.group) != group)
            continue;
        auto *line = new QTreeWidgetItem(head, {plainText(*entry.action), keyText(entry.action->shortcut())});
        line->setData(0, idRole, entry.spec.id);
        if (context().actions.ownKeys().contains(entry.spec.id))
            line->setFont(1, Theme::font(TextSize::Strong)); // the user's own
    }
}

void KeysSection::filter(const QString &text)
{
    const QString wanted = domain::searchKey(text);
    for (int i = 0; i < m_table->topLevelItemCount(); ++i) {
        QTreeWidgetItem *head = m_table->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < head->childCount(); ++j) {
            QTreeWidgetItem *line = head->child(j);
            const QString words = domain::searchKey(QString(line->text(0) + u' ' + Bidi::strip(line->text(1))));
            line->setHidden(!words.contains(wanted));
            any = any || !line->isHidden();
        }
        head->setHidden(!any);
    }
}

QString KeysSection::currentId() const
{
    const QTreeWidgetItem *item = m_table->currentItem();
    return item ? item->data(0, idRole).toString() : QString();
}

void KeysSection::showCurrent()
{
    const QAction *action = context().actions.action(currentId());
    m_key->setEnabled(action != nullptr);
    m_none->setEnabled(action && !action->shortcut().isEmpty());
    m_reset->setEnabled(context().actions.ownKeys().contains(currentId()));
    m_resetAll->setEnabled(!context().actions.ownKeys().isEmpty());
    m_key->setKey(action ? action->shortcut() : QKeySequence());
    m_key->setAccessibleDescription(action ? plainText(*action) : QString());
    say(action ? tr("Press the new key of “%1” in the field above.").arg(plainText(*action))
               : tr("Choose a command."),
        Tone::Muted);
}

void KeysSection::change(const QKeySequence &key)
{
    const QString wrong = OwnKeys::whyNot(key);
    if (!wrong.isEmpty()) {
        say(wrong, Tone::Error);
        return;
    }
    if (const QAction *other = context().actions.holder(key, currentId())) {
        say(tr("%1 belongs to “%2”. Give that command another key first.").arg(keyText(key), plainText(*other)),
            Tone::Error);
        return;
    }
    if (!context().actions.setKey(currentId(), key)) {
        say(tr("Another command, which is not on screen now, has this key."), Tone::Error);
        return;
    }
    const QString remark = OwnKeys::remark(key);
    changed(remark.isEmpty() ? tr("Changed; it works from now on.") : remark);
}

void KeysSection::takeAway()
{
    if (context().actions.setKey(currentId(), {}))
        changed(tr("The command has no key now; the palette and the menus still have it."));
    m_key->setFocus(Qt::OtherFocusReason); // the button is off now
}

void KeysSection::resetOne()
{
    const QString id = currentId();
    if (context().actions.resetKey(id))
        changed(tr("The key is reset."));
    else
        say(tr("Another command has that key now. Give it another one first."), Tone::Error);
    m_key->setFocus(Qt::OtherFocusReason);
}

void KeysSection::resetAll()
{
    const ActionRegistry::Keys before = context().actions.ownKeys();
    context().actions.resetKeys();
    changed(tr("All keys are reset."));
    m_key->setFocus(Qt::OtherFocusReason);
    context().toasts.show(tr("All keys are reset."), tr("Undo"),
                          [&actions = context().actions, &device = context().settings, before] {
                              actions.setOwnKeys(before);
                              OwnKeys::write(device, before);
                          });
}

/// At once for this window, and kept for the next one.
void KeysSection::changed(const QString &words)
{
    OwnKeys::write(context().settings, context().actions.ownKeys());
    say(words, Tone::Success);
}

void KeysSection::savePdf()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = QString(tr("Keys of Bashgah", "file name") + QStringLiteral(".pdf"));
    context().dialogs.saveFile({tr("Save the key sheet"), QDir(folder).filePath(name), {tr("PDF (*.pdf)")}}, this,
                               [this](const QString &path) {
                                   if (path.isEmpty())
                                       return;
                                   if (const auto saved = KeySheet::savePdf(context().actions, path); !saved)
                                       banner().showError(saved.error(), context().format);
                                   else
                                       context().toasts.show(tr("The key sheet was saved."));
                               });
}

void KeysSection::say(const QString &words, Tone tone)
{
    Theme::setTone(m_note, tone);
    m_note->setText(words);
    m_note->setAccessibleName(words);
}

} // namespace bashgah::ui
