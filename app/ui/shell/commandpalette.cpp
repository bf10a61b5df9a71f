// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "domain/text/persiantext.h"
#include "ui/actions/actionregistry.h"
#include "ui/settings/devicesettings.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace bashgah::ui {
namespace {

constexpr int rememberedActions = 8;
constexpr int palettePopupWidth = 560;
constexpr int palettePopupHeight = 380;

} // namespace

bool CommandPalette::matches(const QString &text, const QString &filter)
{
    const QString key = domain::searchKey(text);
    const QStringList words = domain::searchKey(filter).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return key.contains(word); });
}

CommandPalette::CommandPalette(ActionRegistry &actions, DeviceSettings &settings, QWidget *window)
    : QFrame(window, Qt::Popup), m_actions(actions), m_settings(settings),
      m_recent(settings.value(settings::recentCommands).split(u' ', Qt::SkipEmptyParts))
{
    setObjectName(QStringLiteral("palettePopup"));
    setAccessibleName(tr("Command palette"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    m_filter = new QLineEdit;
    m_filter->setPlaceholderText(tr("Type a page or a command"));
    m_filter->setAccessibleName(tr("Page or command"));
    m_filter->installEventFilter(this);
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_filter);
    column->addWidget(m_list);
    connect(m_filter, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    connect(&actions, &ActionRegistry::triggered, this, &CommandPalette::remember);
}

void CommandPalette::remember(const QString &id)
{
    if (id == u"view.palette" || id == u"view.step_back" || (!m_recent.isEmpty() && m_recent.first() == id))
        return;
    m_recent.removeAll(id);
    m_recent.prepend(id);
    m_recent = m_recent.mid(0, rememberedActions);
    m_settings.set(settings::recentCommands, m_recent.join(u' '));
}

void CommandPalette::popUp()
{
    m_filter->clear();
    fill({});
    const QWidget *window = parentWidget();
    resize(palettePopupWidth, palettePopupHeight);
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, 64)));
    show();
    m_filter->setFocus();
}

void CommandPalette::addItem(QAction *action)
{
    QString text = action->text();
    text.remove(u'&');
    auto *item = new QListWidgetItem(action->icon(),
                                     ActionRegistry::withKey(text, action->shortcut()), m_list);
    item->setData(Qt::UserRole, action->objectName());
    item->setSizeHint({0, std::max(Theme::hitSize, 2 * fontMetrics().height())});
}

void CommandPalette::fill(const QString &filter)
{
    m_list->clear();
    const auto fits = [&](const QAction *action) {
        return action->isEnabled() && !action->objectName().startsWith(u"view.palette")
            && matches(action->text(), filter);
    };
    for (const QString &id : m_recent) {
        if (QAction *action = m_actions.action(id); action && fits(action))
            addItem(action);
    }
    for (const ActionRegistry::Entry &entry : m_actions.entries()) {
        if (!m_recent.contains(entry.spec.id) && fits(entry.action))
            addItem(entry.action);
    }
    addOffers(filter);
    m_list->setCurrentRow(0);
}

void CommandPalette::addOffers(const QString &filter)
{
    constexpr qsizetype enoughLetters = 2;
    m_offers.clear();
    if (filter.trimmed().size() < enoughLetters)
        return;
    for (const Source &source : m_sources) {
        for (Offer &offer : source(filter))
            m_offers.push_back(std::move(offer));
    }
    std::stable_partition(m_offers.begin(), m_offers.end(),
                          [this](const Offer &offer) { return m_recent.contains(offer.id); });
    for (size_t i = 0; i < m_offers.size(); ++i) {
        auto *item = new QListWidgetItem(icons::icon(m_offers[i].icon), m_offers[i].text, m_list);
        item->setData(Qt::UserRole + 1, static_cast<int>(i));
        item->setSizeHint({0, std::max(Theme::hitSize, 2 * fontMetrics().height())});
    }
}

void CommandPalette::run(QListWidgetItem *item)
{
    if (!item)
        return;
    const QVariant offer = item->data(Qt::UserRole + 1);
    if (offer.isValid()) {
        const Offer &chosen = m_offers.at(static_cast<size_t>(offer.toInt()));
        const auto go = chosen.run;
        if (!chosen.id.isEmpty())
            remember(chosen.id);
        hide();
        go();
        return;
    }
    QAction *action = m_actions.action(item->data(Qt::UserRole).toString());
    hide();
    if (action)
        action->trigger();
}

void CommandPalette::moveSelection(int by)
{
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, m_list->count() - 1));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            moveSelection(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            run(m_list->currentItem());
            return true;
        }
        if (key == Qt::Key_Escape) {
            hide();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace bashgah::ui
