// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/staff/anomalyview.h"

#include "services/jobs/jobs.h"
#include "services/staff/trailservice.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/shell/navigator.h"
#include "ui/shell/toasts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/pointsedit.h"
#include "ui/widgets/sidepair.h"
#include "ui/widgets/tablepane.h"

#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace bashgah::ui {

using domain::Anomaly;
using domain::AnomalyKind;

AnomalyView::AnomalyView(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    m_model = std::make_unique<Model>(columns(), [](const Row &row) { return row.place; });
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::smallGap);
    m_pane = new TablePane(tr("What looks odd"));
    m_pane->setObjectName(QStringLiteral("oddList"));
    m_pane->setModel(m_model.get());
    m_pane->fitColumns({{14, 0}, {28, 0}, {14, 1}, {16, 0}, {8, 3}, {10, 2}}, 1, context.settings, QStringLiteral("staff.odd.widths"));
    m_pane->empty().setWords(QStringLiteral("circle-check"), tr("Nothing looks odd"),
                             tr("Looked at: points to one's own number, many purchases on one card, refunds after points "
                                "were spent, points and credit by hand, odd hours."));
    column->addWidget(m_pane, 1);
    buildButtons(column);
    m_pair = new SidePair(list, buildForm());
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_pair);
    connect(m_pane, &TablePane::currentChanged, this, &AnomalyView::showDetail);
}

void AnomalyView::buildButtons(QVBoxLayout *column)
{
    m_detail = new QLabel;
    m_detail->setObjectName(QStringLiteral("oddDetail"));
    m_detail->setWordWrap(true);
    m_detail->setTextFormat(Qt::PlainText);
    column->addWidget(m_detail);
    auto *buttons = new FlowLayout(nullptr, Theme::smallGap, Theme::smallGap);
    m_lines = new QPushButton(tr("What was done that day"));
    m_lines->setObjectName(QStringLiteral("oddLines"));
    m_member = new QPushButton(tr("Open the member"));
    m_member->setObjectName(QStringLiteral("oddMember"));
    auto *thresholds = new QPushButton(tr("Thresholds…"));
    thresholds->setObjectName(QStringLiteral("oddThresholds"));
    for (QPushButton *button : {m_lines, m_member, thresholds})
        buttons->addWidget(button);
    column->addLayout(buttons);
    connect(m_lines, &QPushButton::clicked, this, [this] {
        if (const auto row = current())
            emit trailWanted(row->day, row->staff);
    });
    connect(m_member, &QPushButton::clicked, this, [this] {
        if (const auto row = current(); row && row->member)
            m_context.navigator.open(pages::memberProfile, {{QStringLiteral("member"), row->member->value()}});
    });
    connect(thresholds, &QPushButton::clicked, this, [this] {
        showThresholds();
        m_pair->openSide();
        m_purchases->setFocus();
    });
}

QWidget *AnomalyView::buildForm()
{
    auto *form = new QWidget;
    auto *fields = new QWidget;
    m_form.emplace(fields);
    const auto number = [&](const QString &name, const QString &label, int least, int most, const QString &help = {}) {
        auto *box = new QSpinBox;
        box->setObjectName(name);
        box->setRange(least, most);
        m_form->row(label, box, help);
        return box;
    };
    m_purchases = number(QStringLiteral("oddPurchases"), tr("Purchases of one member in a day, from"), 2, 1000);
    m_refundDays = number(QStringLiteral("oddRefundDays"), tr("Refund within days after points were spent"), 0, 365);
    m_points = new PointsEdit(m_context.format);
    m_points->setObjectName(QStringLiteral("oddPoints"));
    m_form->row(tr("Points by hand of one person in a day, from"), m_points);
    m_credit = new MoneyEdit(m_context.format);
    m_credit->setObjectName(QStringLiteral("oddCredit"));
    m_form->row(tr("Credit by hand of one person in a day, from"), m_credit);
    m_opens = number(QStringLiteral("oddOpens"), tr("Usual from hour"), 0, 23);
    m_closes = number(QStringLiteral("oddCloses"), tr("Usual up to hour"), 1, 24, tr("What is recorded outside is odd."));
    auto *saveButton = new QPushButton(tr("Save"));
    saveButton->setObjectName(QStringLiteral("oddSave"));
    Theme::setRole(saveButton, ButtonRole::Primary);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *row = new FlowLayout(nullptr, Theme::smallGap, Theme::smallGap);
    row->addWidget(saveButton);
    row->addWidget(cancel);
    auto *column = new QVBoxLayout(form);
    column->addWidget(fields);
    column->addLayout(row);
    column->addStretch(1);
    connect(saveButton, &QPushButton::clicked, this, &AnomalyView::save);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_pair->closeSide();
        takeFocus();
    });
    return form;
}

void AnomalyView::showThresholds()
{
    const domain::AnomalyThresholds now = m_context.trail.thresholds().value_or(domain::AnomalyThresholds{});
    m_purchases->setValue(now.purchasesADay);
    m_refundDays->setValue(now.refundWithinDays);
    m_points->setValue(now.manualPointsADay);
    m_credit->setValue(now.manualCreditADay);
    m_opens->setValue(now.opensAtHour);
    m_closes->setValue(now.closesAtHour);
}

void AnomalyView::save()
{
    domain::AnomalyThresholds wanted;
    wanted.purchasesADay = m_purchases->value();
    wanted.refundWithinDays = m_refundDays->value();
    wanted.manualPointsADay = m_points->value().value_or(wanted.manualPointsADay);
    if (const auto credit = m_credit->value(); credit && credit->isPositive())
        wanted.manualCreditADay = *credit;
    wanted.opensAtHour = m_opens->value();
    wanted.closesAtHour = m_closes->value();
    if (const auto done = m_context.trail.setThresholds(wanted); !done) {
        emit failed(done.error());
        return;
    }
    m_pair->closeSide();
    reload();
    takeFocus();
}

QString AnomalyView::kindWord(AnomalyKind kind)
{
    switch (kind) {
    case AnomalyKind::OwnNumber:
        return tr("Points to one's own number");
    case AnomalyKind::BusyCard:
        return tr("Many purchases on one card");
    case AnomalyKind::RefundAfterRedemption:
        return tr("Refund after points were spent");
    case AnomalyKind::ManualPoints:
        return tr("Many points by hand");
    case AnomalyKind::ManualCredit:
        return tr("Much credit by hand");
    case AnomalyKind::OddHours:
        break;
    }
    return tr("Recorded at an odd hour");
}

std::vector<Column<AnomalyView::Row>> AnomalyView::columns() const
{
    const Format &format = m_context.format;
    return {textColumn<Row>(QStringLiteral("day"), tr("Day"),
                            [&format](const Row &row) { return format.dateShort(row.anomaly.day); }),
            textColumn<Row>(QStringLiteral("kind"), tr("What"), [](const Row &row) { return kindWord(row.anomaly.kind); }),
            textColumn<Row>(QStringLiteral("staff"), tr("Who"), [](const Row &row) { return row.anomaly.staffName; }),
            textColumn<Row>(QStringLiteral("member"), tr("Member"), [](const Row &row) { return row.anomaly.memberName; }),
            textColumn<Row>(
                QStringLiteral("count"), tr("Times"), [&format](const Row &row) { return format.number(row.anomaly.count); },
                numberAlignment),
            textColumn<Row>(
                QStringLiteral("points"), tr("Points or credit"),
                [&format](const Row &row) {
                    return row.anomaly.kind == AnomalyKind::ManualCredit ? format.money(row.anomaly.credit)
                                                                         : format.number(row.anomaly.points.value());
                },
                numberAlignment)};
}

void AnomalyView::reload()
{
    if (m_running)
        return;
    m_running = true;
    if (m_model->rowCount() == 0)
        m_pane->showLoading();
    const QDate last = m_context.today();
    const domain::DayRange span{last.addDays(1 - days), last};
    m_context.jobs.run<std::vector<Anomaly>>(
        tr("Looking for what is odd"), services::Jobs::Pool::Db,
        [trail = &m_context.trail, span](services::JobControl &) { return trail->anomalies(span); }, this,
        [this](services::Job &, const domain::Result<std::vector<Anomaly>> &found) {
            m_running = false;
            if (found)
                showRows(*found);
            else
                m_pane->showError(found.error(), m_context.format, [this] { reload(); });
        },
        services::Jobs::Show::Quiet);
}

void AnomalyView::showRows(const std::vector<Anomaly> &found)
{
    std::vector<Row> rows;
    for (const Anomaly &each : found)
        rows.push_back({static_cast<qint64>(rows.size()), each});
    m_model->setRows(std::move(rows));
    m_pane->showRows();
    if (!m_pane->view().currentIndex().isValid() && m_model->rowCount() > 0)
        m_pane->view().setCurrentIndex(m_model->index(0, 0));
    showDetail();
}

std::optional<Anomaly> AnomalyView::current() const
{
    const QModelIndex index = m_pane->view().currentIndex();
    if (!index.isValid() || index.row() >= m_model->rowCount())
        return std::nullopt;
    return m_model->row(index.row()).anomaly;
}

void AnomalyView::showDetail()
{
    const auto row = current();
    m_lines->setEnabled(row.has_value());
    m_member->setEnabled(row && row->member);
    if (!row) {
        m_detail->clear();
        return;
    }
    const QString evidence = Bidi::isolateAuto(m_context.format.localDigits(row->evidence));
    const bool byHand = row->kind == AnomalyKind::ManualPoints || row->kind == AnomalyKind::ManualCredit;
    m_detail->setText(byHand ? tr("Reasons given: %1").arg(evidence) : tr("Receipts: %1").arg(evidence));
}

void AnomalyView::takeFocus()
{
    m_pane->view().setFocus();
}

} // namespace bashgah::ui
