// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/memberprofile/pointsview.h"

#include "services/partners/partnerservice.h"
#include "ui/appcontext.h"
#include "ui/pages/memberprofile/adjustpanel.h"
#include "ui/pages/memberprofile/carrypanel.h"
#include "ui/pages/memberprofile/creditcard.h"
#include "ui/pages/memberprofile/ledgertext.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/emptyoffer.h"
#include "ui/shell/route.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/activitybutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/leading.h"
#include "ui/widgets/tablepane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace bashgah::ui {
namespace {

constexpr int pointsSideLetters = 32;
constexpr size_t daysListed = 6;
const QString carryPanel = QStringLiteral("carry");

} // namespace

PointsView::PointsView(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::gap);
    m_model = std::make_unique<Model>(columns(), [](const Row &line) { return line.id; });
    m_pane = new TablePane(tr("Points ledger"));
    m_pane->setObjectName(QStringLiteral("ledger"));
    m_pane->setModel(m_model.get());
    m_pane->view().setSelectionMode(QAbstractItemView::SingleSelection);
    m_pane->empty().setWords(QStringLiteral("coins"), tr("No points yet"),
                             tr("The first purchase writes the first line."));
    m_pane->fitColumns({{13, 1}, {22, 0}, {11, 0}, {12, 2}}, 1, context.settings, QStringLiteral("member.ledger.widths"));
    m_offer = new EmptyOffer(m_pane->empty(), context);
    row->addWidget(m_pane, 1);
    auto *side = new QWidget;
    side->setProperty("plain", true);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    buildSide(column);
    auto *area = new QScrollArea;
    area->setWidget(side);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(pointsSideLetters * fontMetrics().averageCharWidth());
    row->addWidget(area);
    connect(m_pane, &TablePane::currentChanged, this, &PointsView::showWhy);
}

void PointsView::buildSide(QVBoxLayout *column)
{
    m_adjustCard = new Card(tr("Adjust points"));
    m_adjust = new AdjustPanel(m_context);
    m_adjustCard->body()->addWidget(m_adjust);
    m_adjustCard->hide();
    m_whyCard = new Card(tr("Why these points?"));
    m_why = new QLabel;
    m_why->setObjectName(QStringLiteral("ledgerWhy"));
    m_whyCard->body()->addWidget(m_why);
    auto *sums = new Card(tr("Now"));
    m_sums = new QLabel;
    m_sums->setObjectName(QStringLiteral("ledgerSums"));
    m_expiry = new QLabel;
    Theme::setMuted(m_expiry);
    m_adjustButton = new QPushButton(icons::icon(u"pencil"), tr("Adjust points…"));
    m_adjustButton->setObjectName(QStringLiteral("adjust"));
    for (QWidget *part : {static_cast<QWidget *>(m_sums), static_cast<QWidget *>(m_expiry),
                          static_cast<QWidget *>(m_adjustButton)}) {
        sums->body()->addWidget(part);
    }
    for (QLabel *label : {m_why, m_sums, m_expiry}) {
        label->setWordWrap(true);
        alignLeading(label);
    }
    buildCarry(column, sums);
    for (Card *card : {m_adjustCard, m_whyCard, sums})
        column->addWidget(card);
    m_credit = new CreditCard(m_context);
    column->addWidget(m_credit);
    column->addStretch(1);
    connectAdjust();
}

void PointsView::connectAdjust()
{
    connect(m_adjustButton, &QPushButton::clicked, this, [this] {
        if (!m_member)
            return;
        m_adjustCard->show();
        m_adjust->begin(*m_member);
    });
    connect(m_adjust, &AdjustPanel::cancelled, this, [this] { (void)stepBack(); });
    connect(m_adjust, &AdjustPanel::adjusted, this, [this] {
        (void)stepBack();
        emit changed();
    });
}

void PointsView::buildActivity(Card *sums)
{
    m_activity = new ActivityButton(m_context);
    sums->body()->addWidget(m_activity);
    connect(m_activity, &ActivityButton::confirmed, this, &PointsView::changed);
    connect(m_activity, &ActivityButton::undone, this, &PointsView::changed);
    connect(m_activity, &ActivityButton::failed, this, &PointsView::failed);
}

void PointsView::buildCarry(QVBoxLayout *column, Card *sums)
{
    buildActivity(sums);
    m_carryCard = new Card(tr("Move points to a partner"));
    m_carry = new CarryPanel(m_context);
    m_carryCard->body()->addWidget(m_carry);
    m_carryCard->hide();
    column->addWidget(m_carryCard);
    m_carryButton = new QPushButton(icons::icon(u"handshake"), tr("Move points to a partner…"));
    m_carryButton->setObjectName(QStringLiteral("carry"));
    sums->body()->addWidget(m_carryButton);
    connect(m_carryButton, &QPushButton::clicked, this, [this] {
        if (!m_member)
            return;
        m_carryCard->show();
        m_carry->begin(*m_member);
    });
    connect(m_carry, &CarryPanel::cancelled, this, [this] {
        (void)stepBack();
        emit changed(); // a voucher may have been made
    });
    connect(m_carry, &CarryPanel::carried, this, [this] {
        (void)stepBack();
        emit changed();
    });
}

std::vector<Column<PointsView::Row>> PointsView::columns() const
{
    const Format &format = m_context.format;
    std::vector<Column<Row>> all;
    all.push_back(textColumn<Row>(QStringLiteral("day"), tr("Day"),
                                  [&format](const Row &row) { return format.dateShort(row.line.day); }));
    all.push_back(textColumn<Row>(QStringLiteral("what"), tr("What", "happened"),
                                  [&format](const Row &row) { return LedgerText(format).title(row.line); }));
    all.back().tooltip = [&format](const Row &row) { return LedgerText(format).why(row.line).join(u'\n'); };
    all.push_back(textColumn<Row>(
        QStringLiteral("points"), tr("Points"),
        [&format](const Row &row) { return format.signedNumber(row.line.points.value()); }, numberAlignment));
    all.push_back(textColumn<Row>(
        QStringLiteral("balance"), tr("Balance"),
        [&format](const Row &row) { return format.number(row.line.balance.value()); }, numberAlignment));
    return all;
}

void PointsView::showMember(domain::MemberId member)
{
    if (m_member != member) { // what is typed there was meant for the one before
        m_carryCard->hide();
        m_adjustCard->hide();
    }
    m_member = member;
    m_offer->offerPage(tr("Record a purchase"), pages::counter, {{QStringLiteral("member"), member.value()}},
                       {domain::StaffAction::Sell});
    m_credit->showMember(member);
    m_activity->showMember(member);
    const auto ledger = m_context.memberLedgers.ledger(member);
    if (!ledger) {
        m_pane->showError(ledger.error(), m_context.format, [this, member] { showMember(member); });
        return;
    }
    std::vector<Row> rows;
    for (auto line = ledger->rows.rbegin(); line != ledger->rows.rend(); ++line)
        rows.push_back({line->id.value(), *line});
    m_model->setRows(std::move(rows));
    m_pane->showRows();
    if (!m_pane->view().currentIndex().isValid() && m_model->rowCount() > 0)
        m_pane->view().setCurrentIndex(m_model->index(0, 0));
    showSums(*ledger);
    const auto partners = m_context.partners.list();
    m_carryButton->setVisible(partners && !partners->empty());
    showWhy();
}

void PointsView::showSums(const services::MemberLedger &ledger)
{
    const Format &format = m_context.format;
    QStringList sums{tr("Balance: %1").arg(format.points(ledger.balance)),
                     tr("Can be spent: %1").arg(format.points(ledger.spendable))};
    if (ledger.together)
        sums << tr("Can be spent with the household: %1").arg(format.points(*ledger.together));
    if (ledger.pending > domain::Points())
        sums << tr("Pending: %1").arg(format.points(ledger.pending));
    if (ledger.deficit > domain::Points())
        sums << tr("Owed: %1").arg(format.points(ledger.deficit));
    m_sums->setText(sums.join(u'\n'));
    QStringList days;
    for (size_t i = 0; i < std::min(daysListed, ledger.expiring.size()); ++i) {
        days << tr("%1 valid until %2").arg(format.points(ledger.expiring[i].points),
                                            format.dateLong(ledger.expiring[i].lastDay));
    }
    m_expiry->setText(days.isEmpty() ? tr("Nothing expires.") : days.join(u'\n'));
}

void PointsView::showWhy()
{
    const QModelIndex index = m_pane->view().currentIndex();
    const bool any = index.isValid() && index.row() < m_model->rowCount();
    m_whyCard->setVisible(any);
    if (any)
        m_why->setText(LedgerText(m_context.format).why(m_model->row(index.row()).line).join(u'\n'));
}

bool PointsView::stepBack()
{
    if (!m_carryCard->isHidden()) {
        m_carryCard->hide();
        m_carryButton->setFocus();
        return true;
    }
    if (m_adjustCard->isHidden())
        return false;
    m_adjustCard->hide();
    m_adjustButton->setFocus();
    return true;
}

QVariant PointsView::openPanel() const
{
    if (!m_adjustCard->isHidden())
        return m_adjust->direction();
    return m_carryCard->isHidden() ? QVariant() : QVariant(carryPanel);
}

void PointsView::reopenPanel(const QVariant &which)
{
    if (which.toString() == carryPanel) {
        m_carryButton->click();
    } else if (which.isValid()) {
        m_adjustButton->click();
        m_adjust->setDirection(which.toString());
    }
}

} // namespace bashgah::ui
