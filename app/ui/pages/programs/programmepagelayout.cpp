// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The head of the programme's page: its views and buttons, with words where there is room for them.
#include "ui/pages/programs/backtestview.h"
#include "ui/pages/programs/editsteps.h"
#include "ui/pages/programs/fallingview.h"
#include "ui/pages/programs/overviewview.h"
#include "ui/pages/programs/plansview.h"
#include "ui/pages/programs/programmeeditor.h"
#include "ui/pages/programs/programmehistory.h"
#include "ui/pages/programs/programmepage.h"
#include "ui/pages/programs/programmeviews.h"
#include "ui/pages/programs/rulesandbench.h"
#include "ui/pages/programs/trialview.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmentedswitch.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace bashgah::ui {

using namespace programmeviews;

namespace {

constexpr int switchInHeadFrom = 170; ///< seven views need a line of their own before

} // namespace

void ProgrammePage::buildSwitch()
{
    m_switch = new SegmentedSwitch(tr("View"));
    m_switch->setSwitchesViews();
    const auto addView = [this](const QString &id, const QString &name, QWidget *view) {
        m_switch->addChoice(id, name);
        m_views->addWidget(view);
        m_viewOf.insert(id, view);
    };
    addView(overviewView, tr("Overview"), m_overview);
    addView(rulesView, tr("Rules"), m_rules);
    addView(trialView, tr("Try a bill"), m_rules->ownPlace());
    addView(backtestView, tr("Past purchases"), m_backtest);
    addView(historyView, tr("Versions"), m_history);
    addView(fallingView, tr("Going down"), m_falling);
    addView(plansView, tr("Membership"), m_plans);
    m_switch->setCurrent(rulesView);
    m_views->setCurrentWidget(m_rules);
    connect(m_switch, &SegmentedSwitch::chosen, this, &ProgrammePage::showView);
    m_headPlace = new QWidget;
    m_bodyPlace = new QWidget;
    for (QWidget *place : {m_headPlace, m_bodyPlace})
        (new QHBoxLayout(place))->setContentsMargins(0, 0, 0, 0);
    m_headPlace->layout()->addWidget(m_switch);
    static_cast<QHBoxLayout *>(m_bodyPlace->layout())->addStretch(1);
    addTool(m_headPlace);
    m_bodyPlace->hide();
    body()->addWidget(m_bodyPlace);
}

void ProgrammePage::buildHeader()
{
    buildSwitch();
    m_templates = new QPushButton(icons::icon(u"layout-template"), tr("Templates"));
    m_templates->setObjectName(QStringLiteral("templates"));
    m_templates->setToolTip(tr("Begin the draft from a programme of your trade"));
    addTool(m_templates);
    buildTemplates();
    m_templates->setAccessibleName(tr("Templates"));
    m_steps = new EditSteps(m_editor);
    addTool(m_steps);
    m_discard = new QPushButton(icons::icon(u"x"), tr("Discard changes"));
    m_discard->setAccessibleName(tr("Discard changes"));
    m_discard->setToolTip(tr("Discard changes"));
    m_discard->setObjectName(QStringLiteral("discard"));
    Theme::setRole(m_discard, ButtonRole::Quiet);
    connect(m_discard, &QPushButton::clicked, this, &ProgrammePage::discard);
    addTool(m_discard);
    m_save = setPrimary(tr("Save new version"), QStringLiteral("check"), [this] { save(); });
}

void ProgrammePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitHeader();
}

/// Where the switch has no room beside the title it stands below.
void ProgrammePage::fitHeader()
{
    const int letters = width() / fontMetrics().averageCharWidth();
    const bool below = letters < switchInHeadFrom;
    QWidget *place = below ? m_bodyPlace : m_headPlace;
    if (m_switch->parentWidget() != place)
        static_cast<QHBoxLayout *>(place->layout())->insertWidget(0, m_switch);
    m_headPlace->setVisible(!below);
    m_bodyPlace->setVisible(below);
    fitTools();
}

} // namespace bashgah::ui
