// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/partners/partnerlist.h"

#include "services/partners/partnerservice.h"
#include "ui/appcontext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tablepane.h"
#include "ui/widgets/tablerows.h"

#include <QTableView>
#include <QVBoxLayout>

namespace bashgah::ui {

using services::PartnerRow;

namespace {

struct PartnerColumns
{
    Q_DECLARE_TR_FUNCTIONS(PartnerColumns)
};

QString owing(const PartnerRow &row, const Format &format)
{
    const domain::Money open = row.balance.unsettled;
    if (open.isZero())
        return QStringLiteral("–");
    return open.isPositive() ? PartnerColumns::tr("they owe %1").arg(format.moneyNumber(open))
                             : PartnerColumns::tr("we owe %1").arg(format.moneyNumber(-open));
}

QString filesOf(const PartnerRow &row, const Format &format)
{
    if (row.partner.paused)
        return PartnerColumns::tr("paused");
    if (row.balance.unsent > 0) //: %1 a number of lines
        return PartnerColumns::tr("%1 to be sent").arg(format.number(row.balance.unsent));
    if (row.balance.lastOut > row.acknowledged) //: %1 the number of a file
        return PartnerColumns::tr("file %1 not confirmed").arg(format.number(row.acknowledged + 1));
    return PartnerColumns::tr("all sent");
}

std::vector<Column<PartnerRow>> partnerColumns(const Format &format)
{
    std::vector<Column<PartnerRow>> all;
    all.push_back(textColumn<PartnerRow>(QStringLiteral("name"), PartnerColumns::tr("Partner"),
                                         [](const PartnerRow &row) { return row.partner.name; }));
    all.back().tooltip = [](const PartnerRow &row) { return row.partner.key.fingerprint(); };
    all.push_back(textColumn<PartnerRow>(
        QStringLiteral("in"), PartnerColumns::tr("Came here"),
        [&format](const PartnerRow &row) { return format.number(row.balance.issued.value()); }, numberAlignment));
    all.push_back(textColumn<PartnerRow>(
        QStringLiteral("open"), PartnerColumns::tr("of it open"),
        [&format](const PartnerRow &row) { return format.number(row.balance.open.value()); }, numberAlignment));
    all.push_back(textColumn<PartnerRow>(
        QStringLiteral("out"), PartnerColumns::tr("Went there"),
        [&format](const PartnerRow &row) { return format.number(row.balance.out.value()); }, numberAlignment));
    all.push_back(textColumn<PartnerRow>(QStringLiteral("owing"), PartnerColumns::tr("Not settled"),
                                         [&format](const PartnerRow &row) { return owing(row, format); }));
    all.push_back(textColumn<PartnerRow>(QStringLiteral("files"), PartnerColumns::tr("Files"),
                                         [&format](const PartnerRow &row) { return filesOf(row, format); }));
    return all;
}

} // namespace

PartnerList::PartnerList(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_model(std::make_unique<Model>(partnerColumns(context.format), [](const PartnerRow &row) { return row.id; }))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_pane = new TablePane(tr("Partners"));
    m_pane->setObjectName(QStringLiteral("partnerList"));
    m_pane->setModel(m_model.get());
    m_pane->view().setSelectionMode(QAbstractItemView::SingleSelection);
    m_pane->fitColumns({{14, 0}, {12, 4}, {12, 5}, {12, 3}, {24, 1}, {16, 2}}, 0, context.settings,
                       QStringLiteral("partners.list.widths"));
    m_pane->empty().setWords(QStringLiteral("handshake"), tr("No partners yet"),
                             tr("Shops where your members' points are good, and theirs here: a bakery, a café next door."));
    m_pane->empty().setAction(tr("New partner"), [this] { emit newWanted(); });
    column->addWidget(m_pane, 1);
    connect(m_pane, &TablePane::currentChanged, this, &PartnerList::currentChanged);
    connect(m_pane, &TablePane::opened, this, &PartnerList::opened);
}

void PartnerList::reload()
{
    if (!showRows(*m_pane, *m_model, m_context.partners.list(), m_context.format, [this] { reload(); }))
        return;
    chooseFirst(*m_pane);
    emit currentChanged();
}

void PartnerList::takeFocus()
{
    m_pane->view().setFocus();
}

void PartnerList::choose(domain::PartnerId id)
{
    chooseRow(*m_pane, *m_model, id);
}

std::optional<PartnerRow> PartnerList::current() const
{
    return chosenRow(*m_pane, *m_model);
}

} // namespace bashgah::ui
