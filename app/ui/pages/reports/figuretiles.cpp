// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/figuretiles.h"

#include "reports/charts/charttext.h"
#include "ui/format/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/wholelabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace bashgah::ui {
namespace {

constexpr int mostPerRow = 4;

} // namespace

FigureTiles::FigureTiles(QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_revenue(add(tr("Revenue"))),
      m_members(add(tr("With members"))), m_purchases(add(tr("Purchases"))),
      m_new(add(tr("New members"))), m_repeat(add(tr("Repeat rate so far"))),
      m_earned(add(tr("Points earned"))), m_spent(add(tr("Points spent"))),
      m_open(add(tr("Open points")))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Theme::smallGap);
    arrange();
}

FigureTiles::Tile FigureTiles::add(const QString &label)
{
    auto *card = new Card;
    card->setAccessibleName(label);
    auto *name = new QLabel(label);
    Theme::setMuted(name);
    auto *value = new QLabel;
    value->setFont(Theme::font(TextSize::Heading));
    auto *note = new WholeLabel;
    note->setFont(Theme::font(TextSize::Small));
    Theme::setMuted(note);
    for (QLabel *part : {name, value, static_cast<QLabel *>(note)}) {
        // a figure alone would stand at the left in Persian
        if (layoutDirection() == Qt::RightToLeft)
            part->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
        card->body()->addWidget(part);
    }
    card->body()->setSpacing(2);
    card->body()->addStretch(1);
    m_cards.push_back(card);
    return {value, note};
}

void FigureTiles::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// Whole rows only: eight tiles fill each of these.
void FigureTiles::arrange()
{
    int widest = 1;
    for (const Card *card : m_cards)
        widest = std::max(widest, card->minimumSizeHint().width());
    const int room = (width() + Theme::smallGap) / (widest + Theme::smallGap);
    const int perRow = room >= mostPerRow ? mostPerRow : room >= 2 ? 2 : 1;
    if (perRow == m_perRow)
        return;
    m_perRow = perRow;
    for (Card *card : m_cards)
        m_grid->removeWidget(card);
    for (size_t i = 0; i < m_cards.size(); ++i) {
        const int place = static_cast<int>(i);
        m_grid->addWidget(m_cards[i], place / perRow, place % perRow);
    }
    for (int column = 0; column < mostPerRow; ++column)
        m_grid->setColumnStretch(column, column < perRow ? 1 : 0);
}

void FigureTiles::set(const Tile &tile, const QString &value, const QString &note)
{
    tile.value->setText(value);
    tile.note->setText(note);
}

void FigureTiles::setReport(const domain::MonthlyReport &report, const Format &format)
{
    const domain::SalesFigures &sales = report.sales;
    const domain::PointsFigures &points = report.points;
    const auto money = [&](domain::Money amount) { return reports::ChartText::shortMoney(amount, format); };
    set(m_revenue, money(sales.revenue()), format.moneyUnit());
    set(m_members, format.share(sales.memberRevenue().minor(), sales.revenue().minor()), tr("of the revenue"));
    set(m_purchases, format.number(sales.purchases),
        tr("%1 by members").arg(format.number(sales.memberPurchases)));
    set(m_new, format.number(report.newMembers),
        tr("%1 members in all").arg(format.number(report.allMembers)));
    set(m_repeat, format.share(report.rfm.repeaters, report.rfm.all.members), tr("bought twice or more"));
    set(m_earned, format.number(points.earned.value()),
        tr("%1 expired").arg(format.number(points.expired.value())));
    set(m_spent, format.number(points.spent.value()),
        tr("%Ln purchases", nullptr, static_cast<int>(sales.redemptions)));
    set(m_open, format.number(points.open.value()),
        points.openValue ? tr("worth %1 %2").arg(money(*points.openValue), format.moneyUnit()) : QString());
    arrange();
}

} // namespace bashgah::ui
