// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/partners/settlementview.h"

#include "domain/staff/auditsubject.h"
#include "reports/partnersheet.h"
#include "reports/reportfile.h"
#include "services/exports/exporttrail.h"
#include "services/partners/partnerservice.h"
#include "services/staff/staffdesk.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/dialogs/dialogs.h"
#include "ui/shell/emptyoffer.h"
#include "ui/shell/route.h"
#include "ui/shell/toasts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/leading.h"
#include "ui/widgets/tablepane.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace bashgah::ui {

using domain::MonthRef;
using domain::PartnerMove;
using reports::PartnerSheet;

namespace {

constexpr int monthsShown = 24;

struct SettlementColumns
{
    Q_DECLARE_TR_FUNCTIONS(SettlementColumns)
};

std::vector<Column<PartnerMove>> moveColumns(const Format &format)
{
    std::vector<Column<PartnerMove>> all;
    all.push_back(textColumn<PartnerMove>(QStringLiteral("day"), SettlementColumns::tr("Day"),
                                          [&format](const PartnerMove &m) { return format.dateShort(m.day); }));
    all.push_back(textColumn<PartnerMove>(QStringLiteral("what"), SettlementColumns::tr("What"),
                                          [](const PartnerMove &m) { return PartnerSheet::kindText(m.kind); }));
    all.push_back(textColumn<PartnerMove>(QStringLiteral("member"), SettlementColumns::tr("Member"),
                                          [](const PartnerMove &m) { return m.memberName; }));
    all.push_back(textColumn<PartnerMove>(
        QStringLiteral("points"), SettlementColumns::tr("Points"),
        [&format](const PartnerMove &m) { return format.signedNumber(m.points.value()); }, numberAlignment));
    all.push_back(textColumn<PartnerMove>(
        QStringLiteral("amount"), SettlementColumns::tr("Amount"),
        [&format](const PartnerMove &m) { return format.moneyNumber(m.amount); }, numberAlignment));
    return all;
}

} // namespace

SettlementView::SettlementView(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_model(std::make_unique<Model>(moveColumns(context.format), [](const PartnerMove &move) { return move.id; }))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::smallGap);
    buildTop();
    m_pane = new TablePane(tr("What is counted"));
    m_pane->setObjectName(QStringLiteral("settlementMoves"));
    m_pane->setModel(m_model.get());
    m_pane->fitColumns({{15, 3}, {20, 1}, {14, 2}, {10, 0}, {14, 0}}, 2, context.settings,
                       QStringLiteral("partners.settlement.widths"));
    m_offer = new EmptyOffer(m_pane->empty(), context);
    column->addWidget(m_pane, 1);
    buildButtons();
}

void SettlementView::buildTop()
{
    m_partner = new QComboBox;
    m_partner->setObjectName(QStringLiteral("settlementPartner"));
    m_partner->setAccessibleName(tr("Partner"));
    m_month = new QComboBox;
    m_month->setObjectName(QStringLiteral("settlementMonth"));
    m_month->setAccessibleName(tr("Month"));
    const domain::ShopCalendar &calendar = m_context.shop.calendar;
    const MonthRef now = calendar.monthOf(m_context.today());
    for (int back = 0; back < monthsShown; ++back) {
        const MonthRef month = calendar.addMonths(now, -back);
        m_month->addItem(m_context.format.month(month), QVariantList{month.year, month.month});
    }
    auto *row = new FlowLayout(nullptr, Theme::smallGap, Theme::smallGap);
    row->addWidget(m_partner);
    row->addWidget(m_month);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    m_net = new QLabel;
    m_net->setObjectName(QStringLiteral("settlementNet"));
    QFont large = m_net->font();
    large.setBold(true);
    m_net->setFont(large);
    m_sums = new QLabel;
    for (QLabel *label : {m_net, m_sums}) {
        label->setWordWrap(true);
        alignLeading(label);
        layout()->addWidget(label);
    }
    connect(m_partner, &QComboBox::currentIndexChanged, this, &SettlementView::showStatement);
    connect(m_month, &QComboBox::currentIndexChanged, this, &SettlementView::showStatement);
}

void SettlementView::buildButtons()
{
    m_close = new QPushButton(tr("Close the month…"));
    m_close->setObjectName(QStringLiteral("settlementClose"));
    m_pdf = new QPushButton(tr("Save statement as PDF…"));
    m_pdf->setObjectName(QStringLiteral("settlementPdf"));
    m_csv = new QPushButton(tr("as CSV…"));
    m_csv->setObjectName(QStringLiteral("settlementCsv"));
    auto *row = new FlowLayout(nullptr, Theme::smallGap, Theme::smallGap);
    for (QPushButton *button : {m_close, m_pdf, m_csv})
        row->addWidget(button);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_close, &QPushButton::clicked, this, &SettlementView::close);
    connect(m_pdf, &QPushButton::clicked, this, [this] { save(QStringLiteral("pdf")); });
    connect(m_csv, &QPushButton::clicked, this, [this] { save(QStringLiteral("csv")); });
}

void SettlementView::reload()
{
    if (readPartners())
        showStatement();
}

void SettlementView::takeFocus()
{
    m_partner->setFocus();
}

bool SettlementView::readPartners()
{
    const auto rows = m_context.partners.list();
    if (!rows) {
        m_pane->showError(rows.error(), m_context.format, [this] { reload(); });
        return false;
    }
    const QSignalBlocker quiet(m_partner);
    const QVariant before = m_partner->currentData();
    m_partner->clear();
    for (const services::PartnerRow &row : *rows)
        m_partner->addItem(row.partner.name, row.id.value());
    m_partner->setCurrentIndex(std::max(0, m_partner->findData(before)));
    return true;
}

void SettlementView::showEmptyWords()
{
    EmptyState &empty = m_pane->empty();
    if (!partner()) {
        empty.setWords(QStringLiteral("handshake"), tr("No partners yet"),
                       tr("With a partner shop, each month is counted here."));
        m_offer->offer(tr("New partner"), [this] { emit newWanted(); }, {domain::StaffAction::ManagePartners});
        return;
    }
    empty.setWords(QStringLiteral("receipt"), tr("Nothing in this month"),
                   tr("Points that came or went are counted here, by the day on which it happened."));
    if (m_month->currentIndex() > 0)
        m_offer->offer(tr("Show this month"), [this] { m_month->setCurrentIndex(0); });
    else
        m_offer->offerPage(tr("Choose a member"), pages::members);
}

std::optional<domain::PartnerId> SettlementView::partner() const
{
    const QVariant id = m_partner->currentData();
    return id.isValid() ? std::optional(domain::PartnerId(id.toLongLong())) : std::nullopt;
}

MonthRef SettlementView::month() const
{
    const QVariantList parts = m_month->currentData().toList();
    return {parts.value(0).toInt(), parts.value(1).toInt()};
}

void SettlementView::showStatement()
{
    m_statement.reset();
    std::vector<PartnerMove> moves;
    if (const auto with = partner()) {
        auto statement = m_context.partners.statement(*with, month());
        if (!statement) {
            m_pane->showError(statement.error(), m_context.format, [this] { reload(); });
            return;
        }
        moves = statement->moves;
        m_statement = std::move(*statement);
    }
    showEmptyWords();
    m_model->setRows(std::move(moves));
    m_pane->showRows();
    showSums();
}

void SettlementView::showSums()
{
    const bool any = m_statement.has_value();
    for (QPushButton *button : {m_pdf, m_csv})
        button->setEnabled(any);
    m_close->setEnabled(any && !m_statement->closedAt && m_statement->days.last < m_context.today());
    m_net->setVisible(any);
    m_sums->setVisible(any);
    if (!any)
        return;
    const Format &format = m_context.format;
    const domain::SettlementSums &sums = m_statement->sums;
    m_net->setText(PartnerSheet::netText(sums.net(), format));
    QStringList lines{tr("Came here: %1, %2").arg(format.points(sums.in), format.money(sums.earned)),
                      tr("Went there: %1, %2").arg(format.points(sums.out), format.money(sums.owed))};
    if (!sums.corrections.isZero())
        lines << tr("Corrections of earlier months: %1").arg(format.money(sums.corrections));
    lines << (m_statement->closedAt ? tr("Closed on %1.").arg(format.dateTime(*m_statement->closedAt))
                                    : tr("Not closed yet."));
    m_sums->setText(lines.join(u'\n'));
}

void SettlementView::close()
{
    const auto with = partner();
    if (!with || !m_statement)
        return;
    ConfirmRequest request;
    request.title = tr("Close %1 with %2?").arg(m_context.format.month(month()), Bidi::isolateAuto(m_statement->partner.name));
    request.text = tr("%1. What comes later for these days is counted in the next month.")
                       .arg(PartnerSheet::netText(m_statement->sums.net(), m_context.format));
    request.accept = tr("Close the month");
    m_context.dialogs.confirm(request, this, [this, id = *with, wanted = month()](bool accepted) {
        if (!accepted)
            return;
        const auto staff = chosenStaff(m_context.settings);
        if (const auto closed = m_context.partners.closeMonth(id, wanted, staff); !closed)
            emit failed(closed.error());
        emit changed();
        reload();
    });
}

void SettlementView::save(const QString &suffix)
{
    if (!m_statement)
        return;
    if (const auto may = m_context.desk.check(domain::StaffAction::ExportData); !may && !m_statement->moves.empty()) {
        emit failed(may.error());
        return;
    }
    const MonthRef wanted = m_statement->month;
    FileRequest request;
    request.title = tr("Save statement");
    request.folder = QStringLiteral("%1 %2-%3.%4")
                         .arg(m_statement->partner.name)
                         .arg(wanted.year)
                         .arg(wanted.month, 2, 10, QLatin1Char('0'))
                         .arg(suffix);
    request.filters = {suffix == u"pdf" ? tr("PDF (*.pdf)") : tr("CSV (*.csv)")};
    m_context.dialogs.saveFile(request, this, [this, suffix](const QString &path) {
        if (path.isEmpty() || !m_statement)
            return;
        const PartnerSheet sheet(*m_statement, m_context.format);
        const auto noted = m_context.exports.list(services::ExportedList::PartnerStatement,
                                                  static_cast<qint64>(m_statement->moves.size()),
                                                  domain::subjectOf(m_statement->partnerId));
        const auto written = noted ? reports::writeFile(path, suffix == u"pdf" ? sheet.pdf() : sheet.csv()) : noted;
        if (written)
            m_context.toasts.show(tr("The statement is saved."));
        else
            emit failed(written.error());
    });
}

} // namespace bashgah::ui
