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

#include <QAbstractButton>
#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QToolButton>

#include <algorithm>

namespace bashgah::ui {
namespace {

constexpr int paletteWidth = 300;
constexpr int shopLetters = 24; ///< a longer name is shortened
constexpr int staffLetters = 18;

// What gives way to a lack of room, one after the other.
constexpr int paletteKey = 1;
constexpr int trayWords = 2;
constexpr int paletteWords = 3;
constexpr int staffName = 4;

} // namespace

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
    m_tray = new JobTray(context);
    m_row->addWidget(m_tray);
    connect(m_tray, &JobTray::wordsChanged, this, &TopBar::fit);
    addStaff();
    QToolButton *help = addButton(QStringLiteral("circle-help"), tr("Help on this page"));
    connect(help, &QToolButton::clicked, this, &TopBar::helpWanted);
    setHistory(false, false);
    fit();
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
    auto *name = new QLabel(Bidi::isolateAuto(shortened(m_context.shop.name, shopLetters)));
    name->setFont(Theme::font(TextSize::Strong));
    name->setToolTip(m_context.shop.name);
    m_row->addWidget(name);
    if (!m_context.shop.isDemo)
        return;
    auto *demo = new QLabel(tr("Demo shop"));
    demo->setObjectName(QStringLiteral("demoFrame"));
    m_row->addWidget(demo);
}

void TopBar::addPaletteField()
{
    m_palette = new QPushButton;
    m_palette->setObjectName(QStringLiteral("paletteButton"));
    m_palette->setIcon(icons::icon(u"search", Tone::Muted));
    m_palette->setAccessibleName(tr("Search or command"));
    connect(m_palette, &QPushButton::clicked, this, &TopBar::paletteWanted);
    connect(&m_context.actions, &ActionRegistry::added, this, &TopBar::showPalette);
    connect(&m_context.actions, &ActionRegistry::keysChanged, this, &TopBar::showPalette);
    m_row->addWidget(m_palette);
    m_paletteWords = tr("Search or command… (%1)").arg(Bidi::isolate(u"Ctrl+K"));
}

void TopBar::showPalette()
{
    const QAction *open = m_context.actions.action(QStringLiteral("view.palette"));
    const QKeySequence key = open ? open->shortcut() : QKeySequence();
    const QString words = key.isEmpty() ? tr("Search or command…")
                                        : tr("Search or command… (%1)")
                                              .arg(Bidi::isolate(key.toString(QKeySequence::NativeText)));
    if (words == m_paletteWords)
        return;
    m_paletteWords = words;
    fit();
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
            name = member.name;
    }
    if (name == m_staffName && any != m_staff->isHidden())
        return;
    m_staffName = name;
    m_staff->setAccessibleName(tr("Lock or switch staff; now %1").arg(Bidi::isolateAuto(name)));
    m_staff->setVisible(any);
    fit();
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

QString TopBar::shortened(const QString &name, int letters) const
{
    return fontMetrics().elidedText(name, Qt::ElideRight, letters * fontMetrics().averageCharWidth());
}

/// The least width the style gives to buttons would let their words be squeezed: they need what they ask for.
int TopBar::neededWidth() const
{
    int needed = m_row->minimumSize().width();
    for (int i = 0; i < m_row->count(); ++i) {
        const QLayoutItem *item = m_row->itemAt(i);
        const auto *button = qobject_cast<const QAbstractButton *>(item->widget());
        if (button && !button->isHidden())
            needed += std::max(0, button->sizeHint().width() - item->minimumSize().width());
    }
    return needed;
}

void TopBar::fit()
{
    for (int step = 0; step <= staffName; ++step) {
        giveWay(step);
        m_row->invalidate();
        if (neededWidth() <= width())
            return;
    }
}

void TopBar::giveWay(int step)
{
    m_palette->setText(step >= paletteWords ? QString() : step >= paletteKey ? tr("Search or command…") : m_paletteWords);
    m_palette->setMinimumWidth(step == 0 ? std::max(paletteWidth, m_palette->sizeHint().width()) : 0);
    m_palette->setToolTip(step >= paletteKey ? m_paletteWords : QString());
    m_tray->setIconOnly(step >= trayWords);
    const QString shown = shortened(m_staffName, staffLetters);
    const bool whole = step < staffName && shown == m_staffName;
    const QString tip = tr("Lock or switch staff (%1)").arg(Bidi::isolate(u"F12"));
    m_staff->setToolButtonStyle(step >= staffName ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_staff->setText(Bidi::isolateAuto(shown));
    m_staff->setToolTip(whole ? tip : QString(m_staffName + u'\n' + tip));
}

/// It gives way itself, so it never holds the window wide.
QSize TopBar::minimumSizeHint() const
{
    return {0, QFrame::minimumSizeHint().height()};
}

void TopBar::setHistory(bool canGoBack, bool canGoForward)
{
    m_back->setEnabled(canGoBack);
    m_forward->setEnabled(canGoForward);
}

} // namespace bashgah::ui
