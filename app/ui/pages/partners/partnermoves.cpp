// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/partners/partnermoves.h"

#include "reports/partnersheet.h"
#include "services/partners/partnerservice.h"
#include "ui/appcontext.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/emptyoffer.h"
#include "ui/shell/navigator.h"
#include "ui/shell/route.h"
#include "ui/shell/toasts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/tablepane.h"
#include "ui/widgets/tablerows.h"

#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace bashgah::ui {

using domain::PartnerMove;
using domain::PartnerMoveKind;
using domain::Points;

namespace {

constexpr int mostShown = 500;

struct MoveColumns
{
    Q_DECLARE_TR_FUNCTIONS(MoveColumns)
};

QString stateOf(const PartnerMove &move, const Format &format)
{
    if (move.reversed)
        return MoveColumns::tr("taken back");
    if (move.settlement)
        return MoveColumns::tr("settled");
    if (domain::isBlock(move.kind))
        return MoveColumns::tr("noted");
    if (move.file) //: %1 the number of a file
        return MoveColumns::tr("file %1").arg(format.number(*move.file));
    return MoveColumns::tr("to be sent");
}

std::vector<Column<PartnerMove>> columns(const Format &format, const QHash<qint64, QString> &names)
{
    std::vector<Column<PartnerMove>> all;
    all.push_back(textColumn<PartnerMove>(QStringLiteral("day"), MoveColumns::tr("Day"),
                                          [&format](const PartnerMove &m) { return format.dateShort(m.day); }));
    all.push_back(textColumn<PartnerMove>(QStringLiteral("partner"), MoveColumns::tr("Partner"),
                                          [&names](const PartnerMove &m) { return names.value(m.partner.value()); }));
    all.push_back(textColumn<PartnerMove>(QStringLiteral("what"), MoveColumns::tr("What"), [](const PartnerMove &m) {
        return reports::PartnerSheet::kindText(m.kind);
    }));
    all.push_back(textColumn<PartnerMove>(QStringLiteral("member"), MoveColumns::tr("Member"),
                                          [](const PartnerMove &m) { return m.memberName; }));
    all.push_back(textColumn<PartnerMove>(
        QStringLiteral("points"), MoveColumns::tr("Points"),
        [&format](const PartnerMove &m) { return format.signedNumber(m.points.value()); }, numberAlignment));
    all.push_back(textColumn<PartnerMove>(QStringLiteral("state"), MoveColumns::tr("State"),
                                          [&format](const PartnerMove &m) { return stateOf(m, format); }));
    return all;
}

} // namespace

PartnerMoves::PartnerMoves(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_model(std::make_unique<Model>(columns(context.format, m_names), [](const PartnerMove &move) { return move.id; }))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::smallGap);
    m_pane = new TablePane(tr("Moves"));
    m_pane->setObjectName(QStringLiteral("partnerMoves"));
    m_pane->setModel(m_model.get());
    m_pane->view().setSelectionMode(QAbstractItemView::SingleSelection);
    m_pane->fitColumns({{15, 4}, {20, 3}, {17, 1}, {12, 0}, {9, 2}, {12, 5}}, 3, context.settings,
                       QStringLiteral("partners.moves.widths"));
    m_offer = new EmptyOffer(m_pane->empty(), context);
    column->addWidget(m_pane, 1);
    m_back = new QPushButton(tr("Take the move back"));
    m_back->setObjectName(QStringLiteral("moveBack"));
    m_back->setToolTip(tr("The points return to the member; the next file tells the partner"));
    m_member = new QPushButton(tr("Open the member"));
    auto *row = new FlowLayout(nullptr, Theme::smallGap, Theme::smallGap);
    row->addWidget(m_back);
    row->addWidget(m_member);
    column->addLayout(row);
    connect(m_pane, &TablePane::currentChanged, this, &PartnerMoves::showButtons);
    connect(m_pane, &TablePane::opened, this, &PartnerMoves::openMember);
    connect(m_back, &QPushButton::clicked, this, &PartnerMoves::takeBack);
    connect(m_member, &QPushButton::clicked, this, &PartnerMoves::openMember);
    showButtons();
}

void PartnerMoves::reload()
{
    const auto partners = m_context.partners.list();
    auto moves = m_context.partners.moves({}, {}, mostShown);
    if (!partners || !moves) {
        m_pane->showError(partners ? moves.error() : partners.error(), m_context.format, [this] { reload(); });
        return;
    }
    for (const services::PartnerRow &row : *partners)
        m_names.insert(row.id.value(), row.partner.name);
    showEmptyWords(!partners->empty());
    m_model->setRows(std::move(*moves));
    m_pane->showRows();
    showButtons();
}

void PartnerMoves::showEmptyWords(bool hasPartners)
{
    EmptyState &empty = m_pane->empty();
    if (hasPartners) {
        empty.setWords(QStringLiteral("handshake"), tr("Nothing has moved yet"),
                       tr("On a member's page, \"Move points to a partner\" begins."));
        m_offer->offerPage(tr("Choose a member"), pages::members);
        return;
    }
    empty.setWords(QStringLiteral("handshake"), tr("No partners yet"), tr("Points move once there is a partner shop."));
    m_offer->offer(tr("New partner"), [this] { emit newWanted(); }, {domain::StaffAction::ManagePartners});
}

void PartnerMoves::takeFocus()
{
    m_pane->view().setFocus();
}

void PartnerMoves::showButtons()
{
    const auto move = current();
    m_back->setEnabled(move && move->kind == PartnerMoveKind::Out && move->points > Points(0) && !move->reversed);
    m_member->setEnabled(move && move->member);
}

void PartnerMoves::takeBack()
{
    const auto move = current();
    if (!move)
        return;
    const auto staff = chosenStaff(m_context.settings);
    if (const auto done = m_context.partners.takeBack(move->id, staff); !done)
        emit failed(done.error());
    else
        m_context.toasts.show(tr("Taken back: %1 for %2").arg(m_context.format.points(move->points), move->memberName));
    emit changed();
}

void PartnerMoves::openMember()
{
    const auto move = current();
    if (move && move->member)
        m_context.navigator.open(pages::memberProfile, {{QStringLiteral("member"), move->member->value()}});
}

std::optional<PartnerMove> PartnerMoves::current() const
{
    return chosenRow(*m_pane, *m_model);
}

} // namespace bashgah::ui
