// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/overviewview.h"

#include "services/jobs/jobs.h"
#include "ui/appcontext.h"
#include "ui/pages/programs/programmeviews.h"
#include "ui/shell/navigator.h"
#include "ui/theme/theme.h"
#include "ui/widgets/leading.h"
#include "ui/widgets/tablepane.h"

#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace bashgah::ui {

using services::KindStanding;
using services::ProgrammeOverview;

OverviewView::OverviewView(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    m_head = new QLabel;
    m_head->setObjectName(QStringLiteral("overviewHead"));
    m_head->setWordWrap(true);
    alignLeading(m_head);
    column->addWidget(m_head);
    m_model = std::make_unique<Model>(columns(), [](const KindStanding &kind) { return kind.figures.kind; });
    m_pane = new TablePane(tr("Kinds of programme"));
    m_pane->setObjectName(QStringLiteral("overview"));
    m_pane->setModel(m_model.get());
    m_pane->fitColumns({{20, 0}, {16, 0}, {16, 2}, {14, 0}, {18, 0}}, 0, context.settings,
                       QStringLiteral("programme.overview.widths"));
    m_pane->showLoading();
    column->addWidget(m_pane, 1);
    connect(m_pane, &TablePane::opened, this,
            [this](const QModelIndex &index) { open(m_model->row(index.row()).figures.kind); });
}

namespace {

QString kindName(const QString &kind)
{
    if (kind == u"points")
        return OverviewView::tr("Points");
    if (kind == u"tiers")
        return OverviewView::tr("Tiers");
    if (kind == u"membership")
        return OverviewView::tr("Paid membership");
    if (kind == u"spend")
        return OverviewView::tr("Credit for spending");
    return kind == u"partners" ? OverviewView::tr("Partners") : OverviewView::tr("Good causes");
}

QString partsText(const KindStanding &kind)
{
    const int parts = kind.parts;
    if (parts == 0)
        return {};
    if (kind.figures.kind == u"tiers")
        return OverviewView::tr("%Ln tiers", nullptr, parts);
    if (kind.figures.kind == u"membership")
        return OverviewView::tr("%Ln plans on sale", nullptr, parts);
    if (kind.figures.kind == u"partners")
        return OverviewView::tr("%Ln partners", nullptr, parts);
    if (kind.figures.kind == u"causes")
        return OverviewView::tr("%Ln good causes", nullptr, parts);
    return OverviewView::tr("%Ln rules", nullptr, parts);
}

} // namespace

QString OverviewView::state(const KindStanding &kind) const
{
    switch (kind.state) {
    case KindStanding::State::On: return tr("In force");
    case KindStanding::State::Planned: return tr("From %1").arg(m_context.format.dateLong(kind.from));
    case KindStanding::State::Off: break;
    }
    return tr("Not used");
}

std::vector<Column<KindStanding>> OverviewView::columns() const
{
    const Format &format = m_context.format;
    std::vector<Column<KindStanding>> all;
    all.push_back(textColumn<KindStanding>(QStringLiteral("kind"), tr("Kind"),
                                           [](const KindStanding &kind) { return kindName(kind.figures.kind); }));
    all.push_back(textColumn<KindStanding>(QStringLiteral("state"), tr("State"),
                                           [this](const KindStanding &kind) { return state(kind); }));
    all.push_back(textColumn<KindStanding>(QStringLiteral("parts"), tr("Made of"), partsText));
    all.push_back(textColumn<KindStanding>(
        QStringLiteral("members"), tr("Members this month"),
        [&format](const KindStanding &kind) { return format.number(kind.figures.members); }, numberAlignment));
    all.push_back(textColumn<KindStanding>(
        QStringLiteral("cost"), tr("Cost this month"),
        [&format](const KindStanding &kind) { return kind.figures.cost ? format.money(*kind.figures.cost) : QString(); },
        numberAlignment));
    return all;
}

void OverviewView::refresh()
{
    const quint64 generation = ++m_generation;
    m_context.jobs.run<ProgrammeOverview>(
        tr("Kinds of programme"), services::Jobs::Pool::Db,
        [&programs = std::as_const(m_context.programs)](services::JobControl &) { return programs.overview(); }, this,
        [this, generation](services::Job &, const domain::Result<ProgrammeOverview> &overview) {
            if (generation != m_generation)
                return;
            m_head->setVisible(overview.has_value());
            if (overview)
                show(*overview);
            else
                m_pane->showError(overview.error(), m_context.format, [this] { refresh(); });
        },
        services::Jobs::Show::Quiet);
}

void OverviewView::show(const ProgrammeOverview &overview)
{
    const int inForce = overview.inForce();
    m_head->setText((inForce == 0 ? tr("No kind is in force.") : tr("%Ln kinds are in force.", nullptr, inForce)) + u' '
                    + tr("The month is counted from %1 to today.").arg(m_context.format.dateLong(overview.days.first)));
    m_model->setRows(overview.kinds);
    m_pane->showRows();
}

void OverviewView::open(const QString &kind)
{
    if (kind == u"partners" || kind == u"causes") {
        m_context.navigator.open(kind == u"partners" ? pages::partners : pages::charity);
        return;
    }
    const QString view = kind == u"membership" ? programmeviews::plansView : programmeviews::rulesView;
    m_context.navigator.open(pages::programme, {{QStringLiteral("focus"), view}});
}

} // namespace bashgah::ui
