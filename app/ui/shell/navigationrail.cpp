// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationrail.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>
#include <QVariant>

#include <algorithm>

namespace bashgah::ui {

NavigationRail::NavigationRail(QWidget *parent) : QFrame(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Pages"));
    // a dozen buttons with large letters must fit into 640 pixels
    const int edge = Theme::isLarge() ? 4 : Theme::gap;
    m_layout->setContentsMargins(10, edge, 10, edge);
    m_layout->setSpacing(Theme::isLarge() ? 0 : 4);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

QToolButton *NavigationRail::addButton(QAction *action, const QString &name)
{
    auto *button = new QToolButton;
    // the style leaves no room between icon and word
    button->setText(QString(QChar(0x2002) + action->text()));
    button->setIcon(action->icon());
    connect(button, &QToolButton::clicked, action, [this, action] {
        action->trigger();
        setCurrent(m_current); // the page may not let go
    });
    const auto follow = [button, action] {
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
        button->setAccessibleDescription(action->isEnabled() ? QString() : action->toolTip()); // why it is grey
    };
    connect(action, &QAction::changed, button, follow);
    follow();
    button->setObjectName(name);
    button->setAccessibleName(action->text());
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const int side = fontMetrics().height() + 2;
    button->setIconSize({side, side});
    button->setFocusPolicy(Qt::TabFocus);
    m_layout->addWidget(button);
    m_buttons.push_back(button);
    setWordsShown(m_words);
    return button;
}

void NavigationRail::addPage(QAction *action, const QString &pageId)
{
    addButton(action, QString(u"rail." + pageId))->setProperty("page", pageId);
}

void NavigationRail::addMore(QAction *open, const std::vector<std::pair<QAction *, QString>> &pages)
{
    if (pages.empty())
        return;
    m_more = addButton(open, QStringLiteral("rail.more"));
    m_moreMenu = new QMenu(m_more);
    m_moreMenu->setAccessibleName(open->text());
    QStringList ids;
    for (const auto &[action, id] : pages) {
        m_moreMenu->addAction(action);
        ids << id;
    }
    m_more->setProperty("pages", ids);
}

void NavigationRail::openMore()
{
    if (!m_more)
        return;
    const int x = isRightToLeft() ? -m_moreMenu->sizeHint().width() : m_more->width();
    m_moreMenu->popup(m_more->mapToGlobal(QPoint(x, 0)));
    m_moreMenu->setActiveAction(m_moreMenu->actions().constFirst());
}

void NavigationRail::addGap()
{
    m_layout->addStretch(1);
}

void NavigationRail::setCurrent(const QString &pageId)
{
    m_current = pageId;
    for (QToolButton *button : m_buttons) {
        const bool current = button->property("page").toString() == pageId
            || button->property("pages").toStringList().contains(pageId);
        button->setChecked(current);
    }
}

void NavigationRail::setWordsShown(bool shown)
{
    m_words = shown;
    int widest = 0;
    for (QToolButton *button : m_buttons) {
        button->setToolButtonStyle(shown ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        widest = std::max(widest, fontMetrics().horizontalAdvance(button->text()));
    }
    const int icon = fontMetrics().height() + 2;
    setFixedWidth(20 + (shown ? widest + icon + 44 : icon + 28));
}

} // namespace bashgah::ui
