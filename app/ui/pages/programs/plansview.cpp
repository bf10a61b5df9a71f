// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/plansview.h"

#include "services/jobs/jobs.h"
#include "services/membership/planservice.h"
#include "services/programs/programservice.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/format/planwords.h"
#include "ui/pages/programs/giveuppanel.h"
#include "ui/pages/programs/planform.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/emptyoffer.h"
#include "ui/shell/navigator.h"
#include "ui/shell/toasts.h"
#include "ui/shell/typedwork.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columnscroll.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/leading.h"
#include "ui/widgets/tablepane.h"
#include "ui/widgets/wholelabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace bashgah::ui {

using services::Membership;
using services::MembershipState;
using services::PlanReport;

namespace {

constexpr int sideLetters = 34;
const QString fieldsKey = QStringLiteral("fields");

} // namespace

PlansView::PlansView(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::gap);
    auto *column = new QVBoxLayout;
    column->setSpacing(Theme::gap);
    buildTables(column);
    row->addLayout(column, 1);
    auto *side = new QWidget;
    side->setProperty("plain", true);
    auto *cards = new QVBoxLayout(side);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(Theme::gap);
    buildSide(cards);
    auto *area = new ColumnScroll(side);
    area->setFixedWidth(sideLetters * fontMetrics().averageCharWidth());
    row->addWidget(area);
}

void PlansView::buildTables(QVBoxLayout *column)
{
    m_planModel = std::make_unique<PlanModel>(planColumns(), [](const PlanRow &row) { return row.id; });
    m_planPane = new TablePane(tr("Plans"));
    m_planPane->setObjectName(QStringLiteral("plans"));
    m_planPane->setModel(m_planModel.get());
    m_planPane->empty().setWords(QStringLiteral("award"), tr("No paid membership yet"),
                                 tr("A plan has a price, a term and benefits; the counter sells it."));
    m_planPane->fitColumns({{16, 0}, {14, 0}, {10, 4}, {8, 0}, {8, 3}, {16, 1}, {16, 2}}, 0, m_context.settings,
                           QStringLiteral("programme.plans.widths"));
    m_model = std::make_unique<Model>(columns(), [](const Membership &row) { return row.id.value(); });
    m_pane = new TablePane(tr("Members with a membership"));
    m_pane->setObjectName(QStringLiteral("memberships"));
    m_pane->setModel(m_model.get());
    m_pane->view().setSelectionMode(QAbstractItemView::SingleSelection);
    m_pane->empty().setWords(QStringLiteral("user"), tr("Nobody has one yet"),
                             tr("Choose a member at the counter and press Membership there."));
    m_pane->fitColumns({{16, 0}, {14, 3}, {14, 0}, {15, 2}, {14, 1}}, 0, m_context.settings,
                       QStringLiteral("programme.memberships.widths"));
    m_planOffer = new EmptyOffer(m_planPane->empty(), m_context);
    (new EmptyOffer(m_pane->empty(), m_context))
        ->offerPage(tr("Open the counter"), pages::counter, {}, {domain::StaffAction::Sell});
    m_planPane->showLoading();
    m_pane->hide(); // until there is a plan that somebody can have
    column->addWidget(m_planPane, 1);
    column->addWidget(m_pane, 2);
    connect(m_pane, &TablePane::currentChanged, this, &PlansView::showChosen);
    connect(m_planPane, &TablePane::currentChanged, this, &PlansView::showChosen);
    connect(m_pane, &TablePane::opened, this, [this](const QModelIndex &index) {
        m_context.navigator.open(pages::memberProfile,
                                 {{QStringLiteral("member"), m_model->row(index.row()).member.value()}});
    });
}

void PlansView::buildSide(QVBoxLayout *column)
{
    m_formCard = new Card(tr("New plan"));
    m_form = new PlanForm(m_context);
    m_formCard->body()->addWidget(m_form);
    m_giveUpCard = new Card(tr("Give the membership up"));
    m_giveUpPanel = new GiveUpPanel(m_context);
    m_giveUpCard->body()->addWidget(m_giveUpPanel);
    auto *now = new Card(tr("In all"));
    m_sums = new WholeLabel;
    m_sums->setObjectName(QStringLiteral("planSums"));
    m_chosen = new WholeLabel;
    m_chosen->setObjectName(QStringLiteral("membershipChosen"));
    m_add = new QPushButton(icons::icon(u"plus"), tr("New plan…"));
    m_add->setObjectName(QStringLiteral("addPlan"));
    m_retire = new QPushButton(tr("Stop selling this plan"));
    m_retire->setObjectName(QStringLiteral("retirePlan"));
    m_giveUp = new QPushButton(tr("Give up…"));
    m_giveUp->setObjectName(QStringLiteral("giveUp"));
    for (WholeLabel *label : {m_sums, m_chosen})
        alignLeading(label);
    Theme::setMuted(m_chosen);
    for (QWidget *part : {static_cast<QWidget *>(m_sums), static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_retire),
                          static_cast<QWidget *>(m_chosen), static_cast<QWidget *>(m_giveUp)})
        now->body()->addWidget(part);
    for (Card *card : {m_formCard, m_giveUpCard, now})
        column->addWidget(card);
    column->addStretch(1);
    m_formCard->hide();
    m_giveUpCard->hide();
    connectSide();
}

void PlansView::connectSide()
{
    connect(m_add, &QPushButton::clicked, this, &PlansView::beginPlan);
    connect(m_retire, &QPushButton::clicked, this, &PlansView::retire);
    connect(m_giveUp, &QPushButton::clicked, this, &PlansView::beginGivingUp);
    const auto done = [this] {
        (void)stepBack();
        m_context.events.notify();
        refresh();
    };
    connect(m_form, &PlanForm::added, this, done);
    connect(m_giveUpPanel, &GiveUpPanel::givenUp, this, done);
    connect(m_form, &PlanForm::cancelled, this, [this] { (void)stepBack(); });
    connect(m_giveUpPanel, &GiveUpPanel::cancelled, this, [this] { (void)stepBack(); });
}

void PlansView::beginPlan()
{
    openPanel(m_formCard);
    m_form->begin();
}

void PlansView::beginGivingUp()
{
    const QModelIndex index = m_pane->view().currentIndex();
    if (!index.isValid())
        return;
    openPanel(m_giveUpCard);
    m_giveUpPanel->begin(m_model->row(index.row()));
}

QVariantMap PlansView::unsaved() const
{
    if (!m_formCard->isHidden())
        return {{typedwork::formKey, 0}, {fieldsKey, typedwork::of(*m_form)}};
    const auto membership = m_giveUpPanel->membership();
    if (m_giveUpCard->isHidden() || !membership)
        return {};
    return {{typedwork::formKey, membership->value()}, {fieldsKey, typedwork::of(*m_giveUpPanel)}};
}

void PlansView::takeUp(const QVariantMap &work)
{
    if (!work.contains(typedwork::formKey))
        return;
    if (work.value(typedwork::formKey).toLongLong() == 0) {
        beginPlan();
        typedwork::put(*m_form, work.value(fieldsKey).toMap());
        return;
    }
    m_takenUp = work;
    reopenGivingUp();
}

void PlansView::reopenGivingUp()
{
    const auto row = m_model->indexOfKey(m_takenUp.value(typedwork::formKey).toLongLong());
    if (!row)
        return;
    m_pane->view().setCurrentIndex(m_model->index(*row, 0));
    beginGivingUp();
    typedwork::put(*m_giveUpPanel, std::exchange(m_takenUp, {}).value(fieldsKey).toMap());
}

void PlansView::openPanel(Card *card)
{
    m_formCard->setVisible(card == m_formCard);
    m_giveUpCard->setVisible(card == m_giveUpCard);
}

void PlansView::refresh()
{
    const quint64 generation = ++m_generation;
    const services::PlanService &plans = m_context.plans;
    m_context.jobs.run<PlanReport>(
        tr("Paid memberships"), services::Jobs::Pool::Db,
        [&plans](services::JobControl &) { return plans.report(); }, this,
        [this, generation](services::Job &, const domain::Result<PlanReport> &report) {
            if (generation != m_generation)
                return;
            if (report)
                show(*report);
            else
                showFailure(report.error());
        },
        services::Jobs::Show::Quiet);
}

void PlansView::showFailure(const domain::Error &error)
{
    m_planPane->showError(error, m_context.format, [this] { refresh(); });
    m_pane->hide(); // one report, told once
}

/// One way on at a time: the first plan, then the first member who has one.
void PlansView::showOffers(const PlanReport &report)
{
    if (report.plans.empty())
        m_planOffer->offer(tr("New plan…"), [this] { beginPlan(); }, {domain::StaffAction::ManageOffers});
    else
        m_planOffer->withdraw();
    m_pane->setVisible(!report.plans.empty() || !report.memberships.empty());
}

void PlansView::show(const PlanReport &report)
{
    if (const auto live = m_context.programs.current())
        m_programme = live->programme;
    std::vector<PlanRow> rows;
    for (const services::PlanFigures &figures : report.plans)
        rows.push_back({figures.plan.id.value(), figures});
    m_planModel->setRows(std::move(rows));
    m_model->setRows(report.memberships);
    m_planPane->showRows();
    m_pane->showRows();
    showOffers(report);
    const Format &format = m_context.format;
    m_sums->setText(QStringList{tr("Income: %1").arg(format.money(report.income)),
                                tr("Given so far: %1").arg(format.money(report.given)),
                                tr("Given is what was taken off purchases (not of goods that came back) and the "
                                   "additional points at today's value. A membership breaks even when it reaches what "
                                   "it cost.")}
                        .join(u'\n'));
    showChosen();
    if (!m_takenUp.isEmpty())
        reopenGivingUp();
}

void PlansView::showChosen()
{
    const Format &format = m_context.format;
    const QModelIndex plan = m_planPane->view().currentIndex();
    m_retire->setEnabled(plan.isValid() && plan.row() < m_planModel->rowCount()
                         && !m_planModel->row(plan.row()).figures.plan.isRetired);
    QStringList lines;
    if (plan.isValid() && plan.row() < m_planModel->rowCount()) {
        const services::PlanFigures &it = m_planModel->row(plan.row()).figures;
        const PlanWords words(format);
        lines << words.offer(it.plan.terms) << words.benefits(it.plan.terms)
              << tr("When given up: %1").arg(words.refund(it.plan.terms.refund))
              << tr("%1 of %2 broke even").arg(format.number(it.even), format.number(it.sold));
        if (it.evenSpend)
            lines << tr("Breaks even from purchases of %1 in a term").arg(format.money(*it.evenSpend));
        lines.removeAll(QString());
        lines << QString();
    }
    const QModelIndex index = m_pane->view().currentIndex();
    const bool any = index.isValid() && index.row() < m_model->rowCount();
    if (any) {
        const Membership &it = m_model->row(index.row());
        lines << Bidi::isolateAuto(it.name)
              << tr("%1 to %2").arg(format.dateShort(it.term.first), format.dateShort(it.term.last))
              << tr("Paid %1, given %2: %3").arg(format.money(it.paid - it.refunded), format.money(it.given),
                                                 it.isEven() ? tr("broke even") : tr("not broken even yet"));
    }
    m_chosen->setText(lines.join(u'\n'));
    m_giveUp->setEnabled(any && m_model->row(index.row()).state != MembershipState::Lapsed
                         && m_model->row(index.row()).state != MembershipState::GivenUp);
}

void PlansView::retire()
{
    const QModelIndex index = m_planPane->view().currentIndex();
    if (!index.isValid())
        return;
    const auto done = m_context.plans.retire(domain::PlanId(m_planModel->row(index.row()).id),
                                             chosenStaff(m_context.settings));
    if (done)
        m_context.toasts.show(tr("The plan is no longer sold; who has it keeps it."));
    refresh();
}

bool PlansView::stepBack()
{
    if (m_formCard->isHidden() && m_giveUpCard->isHidden())
        return false;
    openPanel(nullptr);
    m_add->setFocus();
    return true;
}

} // namespace bashgah::ui
