// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationrail.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QToolButton>
#include <QVBoxLayout>
#include <QVariant>

#include <algorithm>

namespace bashgah::ui {

NavigationRail::NavigationRail(QWidget *parent) : QFrame(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Pages"));
    // nine pages with large letters must fit into 640 pixels
    const int edge = Theme::isLarge() ? 4 : Theme::gap;
    m_layout->setContentsMargins(10, edge, 10, edge);
    m_layout->setSpacing(Theme::isLarge() ? 0 : 4);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void NavigationRail::addPage(QAction *action, const QString &pageId)
{
    auto *button = new QToolButton;
    // the style leaves no room between icon and word
    button->setText(QString(QChar(0x2002) + action->text()));
    button->setIcon(action->icon());
    button->setToolTip(action->toolTip());
    connect(button, &QToolButton::clicked, action, [this, action] {
        action->trigger();
        setCurrent(m_current); // the page may not let go
    });
    button->setObjectName(QString(u"rail." + pageId));
    button->setProperty("page", pageId);
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
}

void NavigationRail::addGap()
{
    m_layout->addStretch(1);
}

void NavigationRail::setCurrent(const QString &pageId)
{
    m_current = pageId;
    for (QToolButton *button : m_buttons) {
        const bool current = button->property("page").toString() == pageId;
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
