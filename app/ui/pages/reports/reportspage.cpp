// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/reportspage.h"

#include "services/jobs/jobs.h"
#include "services/reports/reportservice.h"
#include "ui/appcontext.h"
#include "ui/charts/chartmenu.h"
#include "ui/charts/dailywidget.h"
#include "ui/pages/reports/figuretiles.h"
#include "ui/pages/reports/reporttablecard.h"
#include "ui/shell/banner.h"
#include "ui/shell/navigator.h"
#include "ui/shell/route.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columnscroll.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterchoice.h"
#include "ui/widgets/segmentedswitch.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace bashgah::ui {

using domain::CalendarSystem;
using domain::MonthlyReport;
using domain::MonthRef;
using domain::Result;

namespace {

const QString jalali = QStringLiteral("jalali");
const QString gregorian = QStringLiteral("gregorian");

QVariant toData(MonthRef month)
{
    return month.year * 100 + month.month;
}

MonthRef fromData(const QVariant &data)
{
    return {data.toInt() / 100, data.toInt() % 100};
}

} // namespace

PageInfo ReportsPage::pageInfo()
{
    return {pages::reports, tr("Reports"), QStringLiteral("file-chart-column")};
}

ReportsPage::ReportsPage(AppContext &context, QWidget *parent)
    : Page(pageInfo(), parent), m_context(context)
{
    buildTools();
    body()->addWidget(buildChooser());
    m_content = new ColumnScroll(buildContent());
    m_state = new EmptyState;
    m_faces = new QStackedWidget;
    m_faces->addWidget(m_content);
    m_faces->addWidget(m_state);
    m_faces->setCurrentWidget(m_state);
    body()->addWidget(m_faces, 1);
    m_calendar->setCurrent(m_context.shop.calendar.system() == CalendarSystem::Jalali ? jalali : gregorian);
    connect(m_calendar, &SegmentedSwitch::chosen, this, [this] {
        fillMonths();
        load();
    });
    connect(m_months, &QComboBox::currentIndexChanged, this, [this] { load(); });
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this] { load(); });
    connect(m_earlier, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_later, &QToolButton::clicked, this, [this] { step(1); });
}

void ReportsPage::buildTools()
{
    const auto button = [this](const QString &text, const QString &icon, const QString &name, auto run) {
        auto *made = new QPushButton(icons::icon(icon), text);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, run);
        addTool(made);
    };
    button(tr("Print"), QStringLiteral("printer"), QStringLiteral("print"), [this] { print(); });
    button(tr("CSV"), QStringLiteral("file-text"), QStringLiteral("saveCsv"), [this] { saveCsv(); });
    button(tr("Excel"), QStringLiteral("file-spreadsheet"), QStringLiteral("saveXlsx"), [this] { saveXlsx(); });
    setPrimary(tr("Save as PDF"), QStringLiteral("file-down"), [this] { savePdf(); });
    setCommand(PageCommand::Print, [this] { print(); });
    setCommand(PageCommand::Export, [this] { saveXlsx(); }, tr("Save as Excel file"));
    setCommand(PageCommand::Find, [this] { m_months->setFocus(); }, tr("Choose the month"));
}

QWidget *ReportsPage::buildChooser()
{
    auto *chooser = new QWidget;
    auto *row = new QHBoxLayout(chooser);
    row->setContentsMargins(0, 0, 0, 0);
    m_calendar = new SegmentedSwitch(tr("Calendar of the month"));
    m_calendar->addChoice(jalali, tr("Jalali"));
    m_calendar->addChoice(gregorian, tr("Gregorian"));
    auto *label = new QLabel(tr("Month"));
    m_months = new QComboBox;
    m_months->setObjectName(QStringLiteral("month"));
    m_months->setAccessibleName(tr("Month of the report"));
    m_months->setMinimumWidth(fontMetrics().averageCharWidth() * 22);
    label->setBuddy(m_months);
    const auto arrow = [](const QString &icon, const QString &name) {
        auto *button = new QToolButton;
        button->setIcon(icons::icon(icon));
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setMinimumSize(Theme::hitSize, Theme::hitSize);
        return button;
    };
    m_earlier = arrow(QStringLiteral("chevron-left"), tr("Month before"));
    m_later = arrow(QStringLiteral("chevron-right"), tr("Month after"));
    row->addWidget(m_calendar);
    row->addSpacing(Theme::gap);
    row->addWidget(label);
    row->addWidget(m_earlier);
    row->addWidget(m_months);
    row->addWidget(m_later);
    m_filter = new FilterChoice(14);
    m_filter->setObjectName(QStringLiteral("reportFilter"));
    m_filter->setAccessibleName(tr("Members the report is about"));
    row->addWidget(m_filter, 1);
    row->addStretch(1);
    return chooser;
}

QWidget *ReportsPage::buildContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    m_finding = new QLabel;
    m_finding->setObjectName(QStringLiteral("finding"));
    m_finding->setWordWrap(true);
    m_finding->setFont(Theme::font(TextSize::Strong));
    m_caption = new QLabel;
    m_caption->setWordWrap(true);
    Theme::setMuted(m_caption);
    m_tiles = new FigureTiles;
    auto *chart = new Card(tr("Revenue of each day"));
    m_daily = new DailyWidget(m_context.format);
    new ChartMenu(m_context, banner(), m_daily);
    chart->body()->addWidget(m_daily);
    m_tables = new QVBoxLayout;
    m_tables->setSpacing(Theme::gap);
    column->addWidget(m_finding);
    column->addWidget(m_caption);
    column->addWidget(m_tiles);
    column->addWidget(chart);
    column->addLayout(m_tables);
    column->addStretch(1);
    return content;
}

void ReportsPage::activate(const QVariantMap &args)
{
    if (m_months->count() == 0)
        fillMonths();
    fillFilters();
    const int wanted = m_months->findData(args.value(QStringLiteral("month")));
    if (args.contains(QStringLiteral("month")) && wanted >= 0) {
        const QSignalBlocker quiet(m_months);
        m_months->setCurrentIndex(wanted);
    }
    load();
}

std::vector<PagePlace> ReportsPage::places()
{
    constexpr int offeredMonths = 12;
    if (m_months->count() == 0)
        fillMonths();
    std::vector<PagePlace> all;
    for (int i = 0; i < std::min(offeredMonths, m_months->count()); ++i)
        all.push_back({m_months->itemData(i).toString(), tr("Report of %1").arg(m_months->itemText(i)), {}, info().icon,
                       {{QStringLiteral("month"), m_months->itemData(i)}}});
    return all;
}

void ReportsPage::refresh()
{
    fillMonths();
    fillFilters();
    load();
}

/// From the month of the first purchase to the running one, newest first; the choice is kept.
void ReportsPage::fillMonths()
{
    const domain::ShopCalendar calendar(m_calendar->current() == jalali ? CalendarSystem::Jalali
                                                                        : CalendarSystem::Gregorian,
                                        m_context.shop.calendar.zone());
    const auto span = m_context.reports.purchaseSpan();
    if (!span) {
        banner().showError(span.error(), m_context.format);
        return;
    }
    const QVariant kept = m_months->currentData();
    const MonthRef now = calendar.monthOf(m_context.today());
    const MonthRef first = *span ? calendar.monthOf((*span)->first) : now;
    const QSignalBlocker quiet(m_months);
    m_months->clear();
    for (MonthRef month = now; month >= first; month = calendar.addMonths(month, -1))
        m_months->addItem(m_context.format.month(month), toData(month));
    const int place = m_months->findData(kept);
    m_months->setCurrentIndex(std::max(0, place));
}

/// The choice is kept by its name; a filter that went means everybody again.
void ReportsPage::fillFilters()
{
    auto kept = m_context.savedFilters.list();
    if (!kept) {
        banner().showError(kept.error(), m_context.format);
        return;
    }
    m_filter->setFilters(std::move(*kept));
}

void ReportsPage::step(int months)
{
    const int place = m_months->currentIndex() - months; // newest first
    if (place >= 0 && place < m_months->count())
        m_months->setCurrentIndex(place);
}

void ReportsPage::load()
{
    if (m_months->currentIndex() < 0)
        return;
    m_earlier->setEnabled(m_months->currentIndex() + 1 < m_months->count());
    m_later->setEnabled(m_months->currentIndex() > 0);
    if (!m_prepared) {
        m_state->setWords(QStringLiteral("loader"), tr("Adding up the month…"), {});
        m_state->setAction({}, {});
    }
    const quint64 generation = ++m_generation;
    const services::ReportService &service = m_context.reports;
    const auto only = m_filter->chosen() ? std::optional(*m_filter->chosen()) : std::nullopt;
    m_context.jobs.run<MonthlyReport>(
        tr("Monthly report"), services::Jobs::Pool::Db,
        [&service, only, month = fromData(m_months->currentData())](services::JobControl &) {
            return only ? service.monthly(month, only->name, only->filter) : service.monthly(month);
        },
        this,
        [this, generation](services::Job &, const Result<MonthlyReport> &result) {
            if (generation != m_generation)
                return;
            if (result)
                show(*result);
            else
                banner().showError(result.error(), m_context.format);
        },
        services::Jobs::Show::Quiet);
}

void ReportsPage::show(const MonthlyReport &report)
{
    const Format &own = m_context.format;
    Format format(own.language(), own.digits(), report.shop.currency, report.calendar);
    reports::ReportDocument document = reports::ReportWriter(report, format).document();
    const bool sameTables = m_prepared && m_prepared->document.tables == document.tables
        && m_prepared->format.digits() == format.digits();
    m_prepared = std::make_shared<const Prepared>(Prepared{report, std::move(format), std::move(document)});
    if (report.isEmpty()) {
        m_state->setWords(QStringLiteral("file-chart-column"), tr("Nothing to report yet"),
                          tr("The report adds up purchases, members and points of a month. Record a purchase "
                             "at the counter, or bring in past sales."));
        m_state->setAction(tr("Bring in past sales"), [this] { m_context.navigator.open(pages::imports); });
        m_faces->setCurrentWidget(m_state);
        return;
    }
    m_finding->setText(m_prepared->document.finding);
    m_caption->setText(m_prepared->document.subtitle);
    m_tiles->setReport(report, m_prepared->format);
    m_daily->setDays(report.daily, report.calendar);
    if (!sameTables) // the same stay as they were left
        showTables();
    m_faces->setCurrentWidget(m_content);
}

/// What the accountant books of the points whose table this is.
void ReportsPage::addJournal(Card &card)
{
    auto *journal = new QPushButton(icons::icon(QStringLiteral("file-text")), tr("Journal for the accountant (CSV)"));
    journal->setObjectName(QStringLiteral("saveJournal"));
    journal->setToolTip(tr("Double entry of the points, month by month, from the first day of the year on"));
    journal->setAccessibleDescription(journal->toolTip());
    connect(journal, &QPushButton::clicked, this, [this] { saveJournal(); });
    card.body()->addWidget(journal, 0, Qt::AlignLeading);
}

void ReportsPage::showTables()
{
    for (QWidget *card : m_tableCards)
        card->deleteLater();
    m_tableCards.clear();
    for (const reports::ReportTable &table : m_prepared->document.tables) {
        Card *card = reportTableCard(table, m_prepared->format);
        if (table.key == u"open_points")
            addJournal(*card);
        m_tables->addWidget(card);
        m_tableCards.push_back(card);
    }
}

} // namespace bashgah::ui
