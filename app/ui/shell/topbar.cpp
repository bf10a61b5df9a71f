// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "services/shop/shopservice.h"
#include "ui/actions/actionregistry.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/apprequests.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/jobtray.h"
#include "ui/shell/navigator.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace bashgah::ui {

TopBar::TopBar(AppContext &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("topBar"));
    m_row->setContentsMargins(Theme::gap, Theme::smallGap, Theme::gap, Theme::smallGap);
    m_row->setSpacing(Theme::smallGap);
    m_back = addButton(QStringLiteral("arrow-left"), tr("Back"));
    m_forward = addButton(QStringLiteral("arrow-right"), tr("Forward"));
    connect(m_back, &QToolButton::clicked, &context.navigator, &Navigator::back);
    connect(m_forward, &QToolButton::clicked, &context.navigator, &Navigator::forward);
    addShopName();
    m_row->addStretch(1);
    addPaletteField();
    m_row->addStretch(1);
    m_row->addWidget(new JobTray(context));
    addStaff();
    QToolButton *help = addButton(QStringLiteral("circle-help"), tr("Help on this page"));
    connect(help, &QToolButton::clicked, this, &TopBar::helpWanted);
    setHistory(false, false);
}

QToolButton *TopBar::addButton(const QString &icon, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(icons::icon(icon));
    const int side = fontMetrics().height();
    button->setIconSize({side, side});
    button->setToolTip(name);
    button->setAccessibleName(name);
    m_row->addWidget(button);
    return button;
}

void TopBar::addShopName()
{
    auto *name = new QLabel(Bidi::isolateAuto(m_context.shop.name));
    name->setFont(Theme::font(TextSize::Strong));
    m_row->addWidget(name);
    if (!m_context.shop.isDemo)
        return;
    auto *demo = new QLabel(tr("Demo shop"));
    demo->setObjectName(QStringLiteral("demoFrame"));
    m_row->addWidget(demo);
}

void TopBar::addPaletteField()
{
    auto *field = new QPushButton(tr("Search or command… (%1)").arg(Bidi::isolate(u"Ctrl+K")));
    field->setObjectName(QStringLiteral("paletteButton"));
    field->setIcon(icons::icon(u"search", Tone::Muted));
    field->setMinimumWidth(300);
    field->setAccessibleName(tr("Search or command"));
    connect(field, &QPushButton::clicked, this, &TopBar::paletteWanted);
    const auto showKey = [&actions = m_context.actions, field] {
        const QAction *open = actions.action(QStringLiteral("view.palette"));
        const QKeySequence key = open ? open->shortcut() : QKeySequence();
        field->setText(key.isEmpty() ? tr("Search or command…")
                                     : tr("Search or command… (%1)")
                                           .arg(Bidi::isolate(key.toString(QKeySequence::NativeText))));
    };
    connect(&m_context.actions, &ActionRegistry::added, field, showKey);
    connect(&m_context.actions, &ActionRegistry::keysChanged, field, showKey);
    m_row->addWidget(field);
}

/// Only where the shop keeps names at all.
void TopBar::addStaff()
{
    m_staff = addButton(QStringLiteral("id-card"), tr("Lock or switch staff (%1)").arg(Bidi::isolate(u"F12")));
    m_staff->setObjectName(QStringLiteral("staffButton"));
    m_staff->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_staff, &QToolButton::clicked, &m_context.requests, &AppRequests::switchStaff);
    connect(&m_context.events, &DataEvents::changed, this, &TopBar::showStaff);
    showStaff();
}

void TopBar::showStaff()
{
    const auto staff = m_context.shopService.staff();
    const auto who = chosenStaff(m_context.settings);
    QString name = tr("Nobody");
    bool any = false;
    for (const services::StaffMember &member : staff.value_or(std::vector<services::StaffMember>())) {
        any = any || member.active;
        if (who == member.id)
            name = Bidi::isolateAuto(member.name);
    }
    m_staff->setText(name);
    m_staff->setAccessibleName(tr("Lock or switch staff; now %1").arg(name));
    m_staff->setVisible(any);
}

void TopBar::setHistory(bool canGoBack, bool canGoForward)
{
    m_back->setEnabled(canGoBack);
    m_forward->setEnabled(canGoForward);
}

} // namespace bashgah::ui
