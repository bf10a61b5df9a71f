// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/analytics/analyticspage.h"

#include "ui/appcontext.h"
#include "ui/charts/chartmenu.h"
#include "ui/charts/rfmgridwidget.h"
#include "ui/charts/sharewidget.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterchoice.h"
#include "ui/widgets/jalalidateedit.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/tablepane.h"
#include "ui/widgets/wholelabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

// How the page is laid out; what it does is in analyticspage.cpp.
namespace bashgah::ui {

void AnalyticsPage::buildDate()
{
    auto *label = new QLabel(tr("Purchases up to"));
    m_date = new JalaliDateEdit(m_context.format, m_context.today());
    m_date->setObjectName(QStringLiteral("lastDay"));
    m_date->setAccessibleName(tr("Last day that counts"));
    m_date->setToolTip(tr("The last day whose purchases count; recency is counted from the day after it."));
    m_date->setRange({}, m_context.today());
    m_date->setValue(m_context.today());
    m_date->setFixedWidth(fontMetrics().horizontalAdvance(u'0') * 16);
    label->setBuddy(m_date);
    addTool(label);
    addTool(m_date);
}

void AnalyticsPage::buildFilter()
{
    m_filter = new FilterChoice(12);
    m_filter->setObjectName(QStringLiteral("analyticsFilter"));
    m_filter->setAccessibleName(tr("Members the page is about"));
    m_filter->setToolTip(tr("Everybody, or the members of a kept filter. Scores always compare with all members."));
    body()->addWidget(m_filter, 0, Qt::AlignLeading);
}

QWidget *AnalyticsPage::buildContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    m_finding = new WholeLabel;
    m_finding->setObjectName(QStringLiteral("finding"));
    m_finding->setFont(Theme::font(TextSize::Strong));
    m_caption = new WholeLabel;
    Theme::setMuted(m_caption);
    column->addWidget(m_finding);
    column->addWidget(buildCharts());
    column->addWidget(m_caption);
    column->addWidget(buildList());
    return content;
}

QWidget *AnalyticsPage::buildCharts()
{
    auto *charts = new QWidget;
    m_charts = new QBoxLayout(QBoxLayout::LeftToRight, charts);
    m_charts->setContentsMargins(0, 0, 0, 0);
    m_charts->setSpacing(Theme::gap);
    auto *gridCard = new Card(tr("Recency and frequency"));
    m_measure = new SegmentedSwitch(tr("What the cells show"));
    m_measure->addChoice(QStringLiteral("members"), tr("Members"));
    m_measure->addChoice(QStringLiteral("revenue"), tr("Revenue"));
    m_measure->addChoice(QStringLiteral("average"), tr("Receipt"));
    m_measure->addChoice(QStringLiteral("reachable"), tr("By SMS"));
    m_grid = new RfmGridWidget(m_context.format);
    new ChartMenu(m_context, banner(), m_grid);
    gridCard->body()->addWidget(m_measure, 0, Qt::AlignLeading);
    gridCard->body()->addWidget(m_grid, 1);
    auto *shareCard = new Card(tr("Share of members and of revenue"));
    m_shares = new ShareWidget(m_context.format);
    new ChartMenu(m_context, banner(), m_shares);
    shareCard->body()->addWidget(m_shares, 1);
    m_charts->addWidget(gridCard, 1);
    m_charts->addWidget(shareCard, 1);
    return charts;
}

QWidget *AnalyticsPage::buildList()
{
    m_list = new Card(tr("Segments"));
    m_write = new QPushButton(icons::onAccent(u"send"), QString());
    m_write->setObjectName(QStringLiteral("writeToSegment"));
    Theme::setRole(m_write, ButtonRole::Primary);
    m_back = new QPushButton(icons::icon(u"arrow-left"), tr("All segments"));
    m_back->setObjectName(QStringLiteral("allSegments"));
    m_export = new QPushButton(icons::icon(u"file-down"), tr("Save list as CSV"));
    m_export->setObjectName(QStringLiteral("exportList"));
    auto *ways = new QHBoxLayout;
    ways->addWidget(m_back);
    ways->addWidget(m_write);
    ways->addStretch(1);
    ways->addWidget(m_export);
    m_list->body()->addLayout(ways);
    m_segmentModel = RfmTables::segments(m_context.format, this);
    m_segments = new TablePane(tr("Segments"));
    m_segments->setObjectName(QStringLiteral("segmentTable"));
    m_segments->setModel(m_segmentModel);
    m_memberModel = RfmTables::members(m_context.format, this);
    m_members = new TablePane(tr("Members of the chosen cells"));
    m_members->setObjectName(QStringLiteral("memberTable"));
    m_members->setModel(m_memberModel);
    m_members->empty().setWords(QStringLiteral("users"), tr("No member here"),
                                tr("Nobody has these scores on that day."));
    for (const TablePane *pane : {m_segments, m_members}) {
        QHeaderView *header = pane->view().horizontalHeader();
        header->setMinimumSectionSize(fontMetrics().averageCharWidth() * 9);
        header->setSectionResizeMode(QHeaderView::ResizeToContents);
        header->setSectionResizeMode(0, QHeaderView::Stretch); // the name takes what is left
    }
    m_tables = new QStackedWidget;
    m_tables->addWidget(m_segments);
    m_tables->addWidget(m_members);
    const int line = m_segments->view().verticalHeader()->defaultSectionSize();
    m_tables->setMinimumHeight(line * 11 + 12); // ten segments and the heading
    m_list->body()->addWidget(m_tables, 1);
    return m_list;
}

} // namespace bashgah::ui
