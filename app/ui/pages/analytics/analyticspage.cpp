// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/analytics/analyticspage.h"

#include "domain/member/memberfilter.h"
#include "reports/csvreport.h"
#include "reports/reportfile.h"
#include "reports/segmenttext.h"
#include "services/exports/exporttrail.h"
#include "services/jobs/jobs.h"
#include "services/staff/staffdesk.h"
#include "ui/appcontext.h"
#include "ui/charts/rfmgridwidget.h"
#include "ui/charts/sharewidget.h"
#include "ui/format/bidi.h"
#include "ui/pages/analytics/rfmwords.h"
#include "ui/shell/banner.h"
#include "ui/shell/dialogs/dialogs.h"
#include "ui/shell/navigator.h"
#include "ui/shell/route.h"
#include "ui/shell/toasts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columnscroll.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterchoice.h"
#include "ui/widgets/jalalidateedit.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/tablepane.h"
#include "ui/widgets/wholelabel.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>

#include <algorithm>

namespace bashgah::ui {

using domain::Segment;
using reports::GridMeasure;
using services::RfmTable;

namespace {

/// Fifths of fewer members say little (ANALYTICS: show the list instead).
constexpr qint64 enoughMembers = 50;

/// Letters of width from which the list of members has all its columns.
constexpr int allColumnsFrom = 130;

const std::pair<const char *, GridMeasure> measures[] = {
    {"members", GridMeasure::Members},
    {"revenue", GridMeasure::Revenue},
    {"average", GridMeasure::AverageReceipt},
    {"reachable", GridMeasure::Reachable},
};

} // namespace

PageInfo AnalyticsPage::pageInfo()
{
    return {pages::analytics, tr("Analytics"), QStringLiteral("chart-column")};
}

AnalyticsPage::AnalyticsPage(AppContext &context, QWidget *parent)
    : Page(pageInfo(), parent), m_context(context)
{
    buildFilter();
    buildDate();
    fillFilters();
    m_state = new EmptyState;
    m_content = new ColumnScroll(buildContent());
    m_faces = new QStackedWidget;
    m_faces->addWidget(m_content);
    m_faces->addWidget(m_state);
    m_faces->setCurrentWidget(m_state);
    body()->addWidget(m_faces, 1);
    connectSignals();
}

void AnalyticsPage::connectSignals()
{
    connect(m_date, &JalaliDateEdit::valueChanged, this, [this] { load(); });
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this] { load(); });
    connect(m_measure, &SegmentedSwitch::chosen, this, [this](const QString &id) {
        for (const auto &[key, measure] : measures) {
            if (id == QLatin1String(key))
                m_grid->setMeasure(measure);
        }
    });
    connect(m_grid, &RfmGridWidget::cellOpened, this, [this](int r, int f) {
        choose({domain::segmentOf(r, f), reports::GridCell{r, f}});
    });
    connect(m_shares, &ShareWidget::segmentOpened, this,
            [this](Segment segment) { choose({segment, std::nullopt}); });
    connect(m_segments, &TablePane::opened, this, [this](const QModelIndex &index) {
        choose({m_segmentModel->row(index.row()).segment, std::nullopt});
    });
    connect(m_members, &TablePane::opened, this,
            [this](const QModelIndex &index) { openMember(index.row()); });
    connect(m_back, &QPushButton::clicked, this, [this] { showSegments(); });
    connect(m_write, &QPushButton::clicked, this, [this] { writeToChosen(); });
    connect(m_export, &QPushButton::clicked, this, [this] { exportList(); });
    setCommand(PageCommand::Export, [this] { exportList(); });
    setCommand(PageCommand::Find, [this] { m_date->setFocus(); }, tr("Choose the day"));
}

void AnalyticsPage::activate(const QVariantMap &args)
{
    const auto segment = domain::segmentFromKey(args.value(QStringLiteral("segment")).toString());
    if (segment)
        m_chosen = Chosen{*segment, std::nullopt};
    fillFilters();
    load();
}

void AnalyticsPage::fillFilters()
{
    auto kept = m_context.savedFilters.list();
    if (!kept) {
        banner().showError(kept.error(), m_context.format);
        return;
    }
    m_filter->setFilters(std::move(*kept));
}

void AnalyticsPage::refresh()
{
    m_date->setRange({}, m_context.today());
    fillFilters();
    load();
}

void AnalyticsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // side by side only where both have room
    const bool narrow = width() < 2 * (m_grid->minimumSizeHint().width() + 60);
    m_charts->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // names before codes; the scores are those of the chosen cell; the grid tells the average receipt
    const bool few = width() < fontMetrics().averageCharWidth() * allColumnsFrom;
    m_segments->view().setColumnHidden(RfmTables::averageColumn, few);
    for (const int column : {RfmTables::codeColumn, RfmTables::scoresColumn})
        m_members->view().setColumnHidden(column, few);
}

bool AnalyticsPage::stepBack()
{
    if (!m_chosen)
        return false;
    showSegments();
    return true;
}

void AnalyticsPage::load()
{
    const auto day = m_date->value();
    if (!day)
        return; // the field says what is wrong with it
    if (!m_table) {
        m_state->setWords(QStringLiteral("loader"), tr("Scoring the members…"), {});
        m_state->setAction({}, {});
    }
    const quint64 generation = ++m_generation;
    const services::RfmService &service = m_context.rfm;
    const auto only = m_filter->chosen() ? std::optional(m_filter->chosen()->filter) : std::nullopt;
    m_context.jobs.run<RfmTable>(
        tr("RFM scores"), services::Jobs::Pool::Db,
        [&service, only, asOf = day->addDays(1)](services::JobControl &) {
            return only ? service.table(asOf, *only) : service.table(asOf);
        },
        this,
        [this, generation](services::Job &, const domain::Result<RfmTable> &result) {
            if (generation != m_generation)
                return;
            if (result)
                show(*result);
            else
                banner().showError(result.error(), m_context.format);
        },
        services::Jobs::Show::Quiet);
}

void AnalyticsPage::show(const RfmTable &table)
{
    m_table = std::make_shared<const RfmTable>(table);
    banner().clear();
    if (table.rows.empty()) {
        showEmpty();
        return;
    }
    m_faces->setCurrentWidget(m_content);
    m_grid->setSummary(table.summary);
    m_shares->setSummary(table.summary);
    m_segmentModel->setRows(RfmTables::rowsOf(table.summary));
    showWords();
    if (m_chosen)
        showMembers();
    else
        showSegments();
}

void AnalyticsPage::showEmpty()
{
    if (m_filter->chosen()) {
        m_state->setWords(QStringLiteral("chart-column"), tr("Nobody here has scores"),
                          tr("No member of the filter “%1” bought anything up to that day.").arg(Bidi::isolateAuto(m_filter->chosen()->name)));
        m_state->setAction(tr("Show everybody"), [this] { m_filter->chooseEverybody(); });
    } else {
        m_state->setWords(QStringLiteral("chart-column"), tr("No purchases by members yet"),
                          tr("Scores need members who bought something: at least one to show anything, "
                             "fifty or more to be worth acting on. Record purchases with members at the "
                             "counter, or bring in past sales."));
        m_state->setAction(tr("Bring in past sales"), [this] { m_context.navigator.open(pages::imports); });
    }
    m_faces->setCurrentWidget(m_state);
}

void AnalyticsPage::showWords()
{
    const Format &format = m_context.format;
    m_finding->setText(RfmWords::finding(m_table->summary, format));
    const QString members = format.number(m_table->summary.all.members);
    QString caption = tr("%1 members with %2 purchases up to %3; returns are taken off. Scores 1 to 5 compare "
                         "the members with each other, 5 is best.")
                          .arg(members, format.number(m_table->summary.all.receipts),
                               format.dateLong(m_table->asOf.addDays(-1)));
    if (m_filter->chosen())
        caption += u' ' + tr("Only members of the filter “%1”; their scores say how they stand among all members.").arg(Bidi::isolateAuto(m_filter->chosen()->name));
    else if (m_table->summary.all.members < enoughMembers)
        caption += u' ' + tr("With fewer than %1 members the scores say little yet.").arg(format.number(enoughMembers));
    m_caption->setText(caption);
}

void AnalyticsPage::choose(const Chosen &chosen)
{
    m_chosen = chosen;
    showMembers();
    m_content->ensureWidgetVisible(m_list);
}

void AnalyticsPage::showMembers()
{
    fillMembers();
    const Segment segment = m_chosen->segment;
    m_grid->setChosen(segment);
    m_shares->setChosen(segment);
    m_write->setText(tr("Write to these %Ln members", nullptr, m_memberModel->rowCount()));
    m_write->setEnabled(m_memberModel->rowCount() > 0);
    m_write->show();
    m_back->show();
    m_tables->setCurrentWidget(m_members);
}

void AnalyticsPage::fillMembers()
{
    std::vector<domain::RfmRow> rows;
    for (const domain::RfmRow &row : m_table->rows) {
        const bool inCell = !m_chosen->cell || (row.r == m_chosen->cell->r && row.f == m_chosen->cell->f);
        if (row.segment == m_chosen->segment && inCell)
            rows.push_back(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const domain::RfmRow &a, const domain::RfmRow &b) {
        return a.monetary > b.monetary;
    });
    m_list->setTitle(chosenTitle(static_cast<qint64>(rows.size())));
    m_memberModel->setRows(std::move(rows));
    m_members->view().scrollToTop();
}

QString AnalyticsPage::chosenTitle(qint64 members) const
{
    const Format &format = m_context.format;
    const QString name = reports::SegmentText::name(m_chosen->segment);
    if (!m_chosen->cell)
        return tr("%1: %2 members").arg(name, format.number(members));
    return tr("%1, R %2 and F %3: %4 members")
        .arg(name, format.number(m_chosen->cell->r), format.number(m_chosen->cell->f), format.number(members));
}

void AnalyticsPage::showSegments()
{
    m_chosen.reset();
    m_grid->setChosen(std::nullopt);
    m_shares->setChosen(std::nullopt);
    m_list->setTitle(tr("Segments"));
    m_write->hide();
    m_back->hide();
    m_tables->setCurrentWidget(m_segments);
}

void AnalyticsPage::openMember(int row)
{
    m_context.navigator.open(pages::memberProfile,
                             {{QStringLiteral("member"), m_memberModel->row(row).member.value()}});
}

/// The members on screen, or all that were scored.
void AnalyticsPage::exportList()
{
    if (!m_table || m_table->rows.empty())
        return;
    if (const auto may = m_context.desk.check(domain::StaffAction::ExportData); !may) {
        banner().showError(may.error(), m_context.format);
        return;
    }
    const std::vector<domain::RfmRow> rows = m_chosen ? m_memberModel->rows() : m_table->rows;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = m_chosen ? domain::segmentKey(m_chosen->segment) : QStringLiteral("rfm");
    m_context.dialogs.saveFile({tr("Save list as CSV"), QString(folder + u'/' + name + QStringLiteral(".csv")),
                                {tr("CSV (*.csv)")}}, this,
                               [this, rows](const QString &path) {
        if (path.isEmpty())
            return;
        const auto noted = m_context.exports.list(services::ExportedList::Scores, static_cast<qint64>(rows.size()));
        const auto written = noted ? reports::writeFile(path, reports::rfmCsv(rows, m_context.shop.currency)) : noted;
        if (written)
            m_context.toasts.show(tr("Saved as %1").arg(Bidi::isolate(QFileInfo(path).fileName())));
        else
            banner().showError(written.error(), m_context.format);
    });
}

void AnalyticsPage::writeToChosen()
{
    if (!m_chosen || !m_table)
        return;
    // those on screen, whenever it is sent: the scores of the chosen day
    domain::MemberFilter filter = m_filter->chosen() ? m_filter->chosen()->filter : domain::MemberFilter();
    filter.segment = domain::segmentKey(m_chosen->segment);
    filter.scoredAsOf = m_table->asOf;
    filter.cell = m_chosen->cell ? std::optional(domain::ScoreCell{m_chosen->cell->r, m_chosen->cell->f}) : std::nullopt;
    m_context.navigator.open(pages::campaigns, {{QStringLiteral("filter"), domain::toJsonText(filter)}});
}

} // namespace bashgah::ui
