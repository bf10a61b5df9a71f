// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/figuretiles.h"

#include "reports/charts/charttext.h"
#include "ui/format/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace bashgah::ui {
namespace {

constexpr int tilesPerRow = 4;

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
}

FigureTiles::Tile FigureTiles::add(const QString &label)
{
    auto *card = new Card;
    card->setAccessibleName(label);
    auto *name = new QLabel(label);
    Theme::setMuted(name);
    auto *value = new QLabel;
    value->setFont(Theme::font(TextSize::Heading));
    auto *note = new QLabel;
    note->setFont(Theme::font(TextSize::Small));
    note->setWordWrap(true);
    Theme::setMuted(note);
    for (QLabel *part : {name, value, note}) {
        // a figure alone would stand at the left in Persian
        if (layoutDirection() == Qt::RightToLeft)
            part->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
        card->body()->addWidget(part);
    }
    card->body()->setSpacing(2);
    card->body()->addStretch(1);
    m_grid->addWidget(card, m_count / tilesPerRow, m_count % tilesPerRow);
    m_grid->setColumnStretch(m_count % tilesPerRow, 1);
    ++m_count;
    return {value, note};
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
}

} // namespace bashgah::ui
