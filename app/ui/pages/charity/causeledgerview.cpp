// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/charity/causeledgerview.h"

#include "reports/causesheet.h"
#include "reports/reportfile.h"
#include "services/charity/causeservice.h"
#include "services/exports/exporttrail.h"
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
#include "ui/widgets/tablepane.h"

#include <QComboBox>
#include <QFileInfo>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

namespace bashgah::ui {

using domain::CauseLine;
using domain::CauseLineKind;

namespace {

struct LineColumns
{
    Q_DECLARE_TR_FUNCTIONS(CauseLineColumns)
};

QString detailOf(const CauseLine &line, const Format &format)
{
    switch (line.kind) {
    case CauseLineKind::Gift:
    case CauseLineKind::TakenBack:
        //: a member and how many points they gave
        return LineColumns::tr("%1, %2").arg(Bidi::isolateAuto(line.who), format.points(line.points));
    case CauseLineKind::Share:
        //: %1 a month, %2 what members bought in it
        return LineColumns::tr("%1, of %2").arg(format.month(*line.month), format.money(line.sales));
    case CauseLineKind::Payment:
    case CauseLineKind::PaymentBack:
        //: %1 who got the money, %2 number of the receipt
        return LineColumns::tr("%1, receipt %2").arg(Bidi::isolateAuto(line.who), Bidi::isolate(format.localDigits(line.receipt)));
    }
    return {};
}

QString amountOrNothing(domain::Money amount, const Format &format)
{
    return amount.isZero() ? QString() : format.moneyNumber(amount);
}

} // namespace

CauseLedgerView::CauseLedgerView(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_model(std::make_unique<Model>(columns(context.format), [](const Row &row) { return row.id; }))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::smallGap);
    m_choice = new QComboBox;
    m_choice->setObjectName(QStringLiteral("ledgerCause"));
    m_choice->setAccessibleName(tr("Cause"));
    column->addWidget(m_choice);
    m_pane = new TablePane(tr("Ledger of the cause"));
    m_pane->setObjectName(QStringLiteral("causeLines"));
    m_pane->setModel(m_model.get());
    m_pane->view().setSelectionMode(QAbstractItemView::SingleSelection);
    m_pane->fitColumns({{15, 2}, {17, 1}, {26, 0}, {13, 0}, {13, 0}, {13, 3}}, 2, context.settings,
                       QStringLiteral("causes.ledger.widths"));
    m_offer = new EmptyOffer(m_pane->empty(), context);
    column->addWidget(m_pane, 1);
    buildButtons();
    connect(m_choice, &QComboBox::currentIndexChanged, this, &CauseLedgerView::showLines);
    connect(m_pane, &TablePane::currentChanged, this, &CauseLedgerView::showButtons);
    showButtons();
}

std::vector<Column<CauseLedgerView::Row>> CauseLedgerView::columns(const Format &format)
{
    std::vector<Column<Row>> all;
    all.push_back(textColumn<Row>(QStringLiteral("day"), LineColumns::tr("Day"),
                                  [&format](const Row &row) { return format.dateShort(row.line.day); }));
    all.push_back(textColumn<Row>(QStringLiteral("kind"), LineColumns::tr("What", "happened"),
                                  [](const Row &row) { return reports::CauseSheet::kind(row.line.kind); }));
    all.push_back(textColumn<Row>(QStringLiteral("detail"), LineColumns::tr("Details"),
                                  [&format](const Row &row) { return detailOf(row.line, format); }));
    all.back().tooltip = [](const Row &row) { return row.line.note; };
    all.push_back(textColumn<Row>(
        QStringLiteral("promised"), LineColumns::tr("Promised"),
        [&format](const Row &row) { return amountOrNothing(row.line.promised, format); }, numberAlignment));
    all.back().tooltip = [&format](const Row &row) {
        return row.line.matched.isZero() ? QString()
                                         : LineColumns::tr("of it added by the shop: %1").arg(format.money(row.line.matched));
    };
    all.push_back(textColumn<Row>(
        QStringLiteral("paid"), LineColumns::tr("Paid"),
        [&format](const Row &row) { return amountOrNothing(row.line.paid, format); }, numberAlignment));
    all.push_back(textColumn<Row>(
        QStringLiteral("open"), LineColumns::tr("Still to pay"),
        [&format](const Row &row) { return format.moneyNumber(row.line.open); }, numberAlignment));
    return all;
}

void CauseLedgerView::buildButtons()
{
    m_pay = new QPushButton(tr("Record a payment"));
    m_pay->setObjectName(QStringLiteral("ledgerPay"));
    m_back = new QPushButton(tr("Take the payment back"));
    m_back->setObjectName(QStringLiteral("ledgerBack"));
    m_csv = new QPushButton(tr("CSV"));
    m_csv->setObjectName(QStringLiteral("ledgerCsv"));
    m_xlsx = new QPushButton(tr("Excel"));
    m_xlsx->setObjectName(QStringLiteral("ledgerXlsx"));
    auto *row = new FlowLayout(nullptr, Theme::smallGap, Theme::smallGap);
    for (QPushButton *button : {m_pay, m_back, m_csv, m_xlsx})
        row->addWidget(button);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_pay, &QPushButton::clicked, this, &CauseLedgerView::paymentWanted);
    connect(m_back, &QPushButton::clicked, this, &CauseLedgerView::takeBack);
    connect(m_csv, &QPushButton::clicked, this, &CauseLedgerView::saveCsv);
    connect(m_xlsx, &QPushButton::clicked, this, &CauseLedgerView::saveXlsx);
}

void CauseLedgerView::reload()
{
    if (readCauses())
        showLines();
}

bool CauseLedgerView::readCauses()
{
    const QSignalBlocker quiet(m_choice);
    const QVariant kept = m_choice->currentData();
    m_choice->clear();
    auto rows = m_context.causes.list();
    m_causes = rows ? std::move(*rows) : std::vector<services::CauseRow>();
    if (!rows)
        m_pane->showError(rows.error(), m_context.format, [this] { reload(); });
    for (const services::CauseRow &row : m_causes)
        m_choice->addItem(row.cause.name, row.id.value());
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(kept)));
    return rows.has_value();
}

void CauseLedgerView::choose(domain::CauseId id)
{
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(id.value())));
}

std::optional<services::CauseRow> CauseLedgerView::cause() const
{
    const int place = m_choice->currentIndex();
    if (place < 0 || place >= static_cast<int>(m_causes.size()))
        return std::nullopt;
    return m_causes[static_cast<size_t>(place)];
}

void CauseLedgerView::showLines()
{
    const auto chosen = cause();
    m_lines.clear();
    if (chosen) {
        auto lines = m_context.causes.ledger(chosen->id);
        if (!lines) {
            m_pane->showError(lines.error(), m_context.format, [this] { reload(); });
            return;
        }
        m_lines = std::move(*lines);
    }
    std::vector<Row> rows;
    for (size_t i = m_lines.size(); i > 0; --i)
        rows.push_back({static_cast<qint64>(i), m_lines[i - 1]});
    showEmptyWords(chosen.has_value());
    m_model->setRows(std::move(rows));
    m_pane->showRows();
    showButtons();
}

void CauseLedgerView::showEmptyWords(bool hasCause)
{
    EmptyState &empty = m_pane->empty();
    if (hasCause) {
        empty.setWords(QStringLiteral("heart"), tr("Nothing was given yet"),
                       tr("Points are given on the page of a member, under Giving."));
        m_offer->offerPage(tr("Choose a member"), pages::members);
        return;
    }
    empty.setWords(QStringLiteral("heart"), tr("No causes yet"), tr("What is given and paid is told for each cause."));
    m_offer->offer(tr("New cause"), [this] { emit newWanted(); }, {domain::StaffAction::ManageCauses});
}

void CauseLedgerView::takeFocus()
{
    m_pane->view().setFocus();
}

void CauseLedgerView::showButtons()
{
    const QModelIndex index = m_pane->view().currentIndex();
    const bool any = index.isValid() && index.row() < m_model->rowCount();
    const CauseLine line = any ? m_model->row(index.row()).line : CauseLine{};
    m_back->setEnabled(any && line.kind == CauseLineKind::Payment && !line.isBack);
    for (QPushButton *button : {m_pay, m_csv, m_xlsx})
        button->setEnabled(cause().has_value());
}

void CauseLedgerView::takeBack()
{
    const QModelIndex index = m_pane->view().currentIndex();
    if (!index.isValid() || !m_model->row(index.row()).line.payment)
        return;
    const auto staff = chosenStaff(m_context.settings);
    const auto done = m_context.causes.takePaymentBack(*m_model->row(index.row()).line.payment, staff);
    reload();
    if (done)
        emit changed();
    else
        emit failed(done.error());
}

void CauseLedgerView::saveCsv()
{
    save(tr("Save the ledger"), QStringLiteral("csv"), tr("CSV (*.csv)"), [this](const QString &path) {
        return reports::writeFile(path, reports::causeCsv(m_lines, m_context.shop));
    });
}

void CauseLedgerView::saveXlsx()
{
    save(tr("Save the ledger"), QStringLiteral("xlsx"), tr("Excel (*.xlsx)"), [this](const QString &path) {
        const auto chosen = cause();
        return reports::CauseSheet(m_context.shop, m_context.format)
            .writeXlsx(chosen ? chosen->cause.name : QString(), m_lines, path);
    });
}

void CauseLedgerView::save(const QString &title, const QString &suffix, const QString &filter, const Write &write)
{
    const auto chosen = cause();
    if (!chosen)
        return;
    if (const auto may = m_context.desk.check(domain::StaffAction::ExportData); !may && !m_lines.empty()) {
        emit failed(may.error());
        return;
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = QStringLiteral("cause-%1.%2").arg(chosen->id.value()).arg(suffix);
    m_context.dialogs.saveFile({title, QString(folder + u'/' + name), {filter}}, this,
                               [this, write, id = chosen->id](const QString &path) {
        if (path.isEmpty())
            return;
        const auto noted = m_context.exports.list(services::ExportedList::CauseLedger, static_cast<qint64>(m_lines.size()),
                                                  QStringLiteral("cause:%1").arg(id.value()));
        if (const auto written = noted ? write(path) : noted)
            m_context.toasts.show(tr("Saved as %1").arg(Bidi::isolate(QFileInfo(path).fileName())));
        else
            emit failed(written.error());
    });
}

} // namespace bashgah::ui
