// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/charity/causelist.h"

#include "services/charity/causeservice.h"
#include "ui/appcontext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/tablepane.h"
#include "ui/widgets/tablerows.h"

#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace bashgah::ui {

using services::CauseRow;

namespace {

struct CauseColumns
{
    Q_DECLARE_TR_FUNCTIONS(CauseColumns)
};

Column<CauseRow> moneyColumn(const QString &id, const QString &header, const Format &format,
                             std::function<domain::Money(const CauseRow &)> amount)
{
    return textColumn<CauseRow>(
        id, header, [&format, amount = std::move(amount)](const CauseRow &row) { return format.moneyNumber(amount(row)); },
        numberAlignment);
}

std::vector<Column<CauseRow>> columns(const Format &format)
{
    std::vector<Column<CauseRow>> all;
    all.push_back(textColumn<CauseRow>(QStringLiteral("name"), CauseColumns::tr("Cause"),
                                       [](const CauseRow &row) { return row.cause.name; }));
    all.back().tooltip = [](const CauseRow &row) { return row.cause.description; };
    all.push_back(textColumn<CauseRow>(
        QStringLiteral("points"), CauseColumns::tr("Points given"),
        [&format](const CauseRow &row) { return format.number(row.points.value()); }, numberAlignment));
    all.push_back(textColumn<CauseRow>(
        QStringLiteral("givers"), CauseColumns::tr("Members"),
        [&format](const CauseRow &row) { return format.number(row.givers); }, numberAlignment));
    all.push_back(moneyColumn(QStringLiteral("promised"), CauseColumns::tr("Promised"), format,
                              [](const CauseRow &row) { return row.promised(); }));
    all.back().tooltip = [&format](const CauseRow &row) {
        //: amounts of money promised to a good cause
        return CauseColumns::tr("By members %1, added by the shop %2, share of sales %3")
            .arg(format.money(row.given), format.money(row.matched), format.money(row.share));
    };
    all.push_back(moneyColumn(QStringLiteral("paid"), CauseColumns::tr("Paid"), format,
                              [](const CauseRow &row) { return row.paid; }));
    all.push_back(moneyColumn(QStringLiteral("open"), CauseColumns::tr("Still to pay"), format,
                              [](const CauseRow &row) { return row.open(); }));
    all.push_back(textColumn<CauseRow>(QStringLiteral("state"), CauseColumns::tr("State"), [](const CauseRow &row) {
        return row.cause.open ? CauseColumns::tr("members can give") : CauseColumns::tr("closed");
    }));
    return all;
}

} // namespace

CauseList::CauseList(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_model(std::make_unique<Model>(columns(context.format), [](const CauseRow &row) { return row.id; }))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::smallGap);
    m_pane = new TablePane(tr("Causes"));
    m_pane->setObjectName(QStringLiteral("causeList"));
    m_pane->setModel(m_model.get());
    m_pane->view().setSelectionMode(QAbstractItemView::SingleSelection);
    m_pane->fitColumns({{18, 0}, {14, 3}, {11, 5}, {14, 1}, {14, 2}, {14, 0}, {18, 4}}, 0, context.settings,
                       QStringLiteral("causes.list.widths"));
    m_pane->empty().setWords(QStringLiteral("heart"), tr("No causes yet"),
                             tr("Members can give their points to a good cause; the shop can add to it and pays the money."));
    m_pane->empty().setAction(tr("New cause"), [this] { emit newWanted(); });
    column->addWidget(m_pane, 1);
    buildButtons();
    connect(m_pane, &TablePane::currentChanged, this, [this] {
        showButtons();
        emit currentChanged();
    });
    connect(m_pane, &TablePane::opened, this, &CauseList::opened);
    showButtons();
}

void CauseList::buildButtons()
{
    m_edit = new QPushButton(tr("Edit"));
    m_edit->setObjectName(QStringLiteral("causeEdit"));
    m_pay = new QPushButton(tr("Record a payment"));
    m_pay->setObjectName(QStringLiteral("causePay"));
    m_ledger = new QPushButton(tr("Ledger of the cause"));
    m_ledger->setObjectName(QStringLiteral("causeLedger"));
    auto *row = new FlowLayout(nullptr, Theme::smallGap, Theme::smallGap);
    for (QPushButton *button : {m_edit, m_pay, m_ledger})
        row->addWidget(button);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_edit, &QPushButton::clicked, this, &CauseList::opened);
    connect(m_pay, &QPushButton::clicked, this, &CauseList::paymentWanted);
    connect(m_ledger, &QPushButton::clicked, this, &CauseList::ledgerWanted);
}

void CauseList::showButtons()
{
    for (QPushButton *button : {m_edit, m_pay, m_ledger})
        button->setEnabled(current().has_value());
}

void CauseList::reload()
{
    if (!showRows(*m_pane, *m_model, m_context.causes.list(), m_context.format, [this] { reload(); }))
        return;
    chooseFirst(*m_pane);
    showButtons();
    emit currentChanged();
}

void CauseList::takeFocus()
{
    m_pane->view().setFocus();
}

std::optional<CauseRow> CauseList::current() const
{
    return chosenRow(*m_pane, *m_model);
}

void CauseList::choose(domain::CauseId id)
{
    chooseRow(*m_pane, *m_model, id);
}

} // namespace bashgah::ui
