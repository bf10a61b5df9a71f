// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportflow.h"

#include "reports/charts/charttext.h"
#include "reports/charts/dailychart.h"
#include "reports/charts/rfmgridchart.h"
#include "reports/charts/sharechart.h"
#include "reports/pdfreport.h"
#include "reports/tablemeasures.h"

#include <QFontMetricsF>
#include <QTextOption>

#include <algorithm>

namespace bashgah::reports {
namespace {

constexpr qreal cellPadding = 4;
constexpr int tilesPerRow = 4;
constexpr qreal tileHeight = 46;
constexpr qreal tileGap = 8;

} // namespace

ReportFlow::ReportFlow(const domain::MonthlyReport &report, const ReportDocument &document,
                       const ui::Format &format, qreal width)
    : m_report(report), m_document(document), m_format(format), m_width(width)
{
    m_style.font = reportFont(bodySize);
}

std::vector<FlowItem> ReportFlow::items() const
{
    std::vector<FlowItem> items;
    items.push_back(paragraph(m_document.title, reportFont(19, true), m_style.text));
    items.push_back(paragraph(m_document.subtitle, reportFont(bodySize), m_style.muted));
    items.push_back(gap(6));
    items.push_back(paragraph(m_document.finding, reportFont(11), m_style.text));
    items.push_back(gap(8));
    items.push_back(tiles());
    items.push_back(gap(6));
    if (m_report.sales.purchases > 0) {
        items.push_back(heading(tr("Revenue of each day (%1)").arg(m_format.moneyUnit())));
        items.push_back(dailyChart());
    }
    for (const ReportTable &table : m_document.tables) {
        items.push_back(heading(table.title));
        if (table.key == QLatin1String("segments"))
            items.push_back(rfmCharts());
        addTable(items, table);
    }
    return items;
}

FlowItem ReportFlow::heading(const QString &text) const
{
    const QFont font = reportFont(12, true);
    return {30, [=, this](QPainter &painter, const QRectF &box) {
                painter.setPen(m_style.main);
                drawFitted(painter, box.adjusted(0, 10, 0, -3),
                           (m_format.direction() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft)
                               | Qt::AlignVCenter,
                           text, font, m_format.direction());
            }, true, {}};
}

FlowItem ReportFlow::paragraph(const QString &text, const QFont &font, const QColor &color) const
{
    const QFontMetricsF metrics(font);
    const QRectF needed = metrics.boundingRect(QRectF(0, 0, m_width, 10'000),
                                               Qt::TextWordWrap | Qt::AlignLeft, text);
    return {needed.height() + 4, [=, this](QPainter &painter, const QRectF &box) {
                QTextOption option(m_format.direction() == Qt::RightToLeft
                                       ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft);
                option.setTextDirection(m_format.direction());
                painter.setFont(font);
                painter.setPen(color);
                painter.drawText(box, text, option);
            }};
}

/// The eight figures an owner looks at first.
FlowItem ReportFlow::tiles() const
{
    const domain::MonthlyReport &r = m_report;
    struct Tile { QString label; QString value; };
    const auto money = [this](domain::Money amount) { return ChartText::shortMoney(amount, m_format); };
    const QString unit = m_format.moneyUnit();
    const std::vector<Tile> figures{
        {tr("Revenue (%1)").arg(unit), money(r.sales.revenue())},
        {tr("With members"), m_format.share(r.sales.memberRevenue().minor(), r.sales.revenue().minor())},
        {tr("Purchases"), m_format.number(r.sales.purchases)},
        {tr("New members"), m_format.number(r.newMembers)},
        {tr("Repeat rate so far"), m_format.percent(domain::Percent(r.repeatRate().basisPoints() / 10 * 10))},
        {tr("Points earned"), m_format.number(r.points.earned.value())},
        {tr("Points spent"), m_format.number(r.points.spent.value())},
        {tr("Open points (%1)").arg(unit), r.points.openValue ? money(*r.points.openValue) : QStringLiteral("–")}};
    return {2 * tileHeight + tileGap, [=, this](QPainter &painter, const QRectF &box) {
        const bool rightToLeft = m_format.direction() == Qt::RightToLeft;
        const qreal width = (box.width() - (tilesPerRow - 1) * tileGap) / tilesPerRow;
        for (size_t i = 0; i < figures.size(); ++i) {
            const auto place = static_cast<int>(i) % tilesPerRow;
            const int column = rightToLeft ? tilesPerRow - 1 - place : place;
            const auto line = static_cast<qreal>(i / tilesPerRow);
            const QRectF tile(box.left() + column * (width + tileGap),
                              box.top() + line * (tileHeight + tileGap), width, tileHeight);
            painter.setPen(QPen(m_style.grid, 0.8));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(tile, 5, 5);
            const Qt::Alignment side = rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
            painter.setPen(m_style.muted);
            drawFitted(painter, tile.adjusted(8, 5, -8, -26), side | Qt::AlignVCenter, figures[i].label,
                       reportFont(8), m_format.direction());
            painter.setPen(m_style.text);
            drawFitted(painter, tile.adjusted(8, 19, -8, -4), side | Qt::AlignVCenter, figures[i].value,
                       reportFont(14, true), m_format.direction());
        }
    }};
}

FlowItem ReportFlow::dailyChart() const
{
    return {170, [this](QPainter &painter, const QRectF &box) {
                const DailyChart chart{m_report.daily, m_report.calendar, m_style, m_format};
                chart.paint(painter, chart.layout(box));
            }};
}

FlowItem ReportFlow::rfmCharts() const
{
    return {230, [this](QPainter &painter, const QRectF &box) {
                const QRectF left(box.left(), box.top(), box.width() * 0.5 - 8, box.height() - 8);
                const QRectF right(box.left() + box.width() * 0.5 + 8, box.top(), box.width() * 0.5 - 8,
                                   box.height() - 8);
                ChartStyle small = m_style;
                small.font = reportFont(bodySize - 1);
                const RfmGridChart grid{m_report.rfm, GridMeasure::Members, small, m_format};
                grid.paint(painter, RfmGridLayout::of(left, QFontMetricsF(small.font).height()));
                const ShareChart shares{m_report.rfm, small, m_format};
                shares.paint(painter, shares.layout(right));
            }, true, {}};
}

std::vector<QRectF> ReportFlow::columnsOf(const ReportTable &table) const
{
    std::vector<qreal> wanted;
    const QFontMetricsF metrics(m_style.font);
    for (size_t i = 0; i < table.columns.size(); ++i) {
        qreal widest = QFontMetricsF(reportFont(bodySize, true)).horizontalAdvance(table.columns[i].title);
        for (const ReportRow &row : table.rows)
            widest = std::max(widest, metrics.horizontalAdvance(row.cells[i].shown(m_format)));
        wanted.push_back(std::min(widest + 2 * cellPadding + 2, m_width * 0.6));
    }
    qreal sum = 0;
    for (const qreal width : wanted)
        sum += width;
    const bool rightToLeft = m_format.direction() == Qt::RightToLeft;
    std::vector<QRectF> columns;
    qreal used = 0;
    for (const qreal width : wanted) {
        const qreal share = width / sum * m_width;
        columns.emplace_back(rightToLeft ? m_width - used - share : used, 0, share, rowHeight);
        used += share;
    }
    return columns;
}

void ReportFlow::addTable(std::vector<FlowItem> &items, const ReportTable &table) const
{
    const std::vector<QRectF> columns = columnsOf(table);
    const auto head = std::make_shared<FlowItem>(tableHead(table, columns));
    items.push_back(*head);
    bool shaded = false;
    for (const ReportRow &row : table.rows) {
        FlowItem item = tableRow(row, columns, shaded);
        item.repeat = head;
        items.push_back(std::move(item));
        shaded = !shaded;
    }
}

FlowItem ReportFlow::tableHead(const ReportTable &table, const std::vector<QRectF> &columns) const
{
    return {rowHeight + 2, [this, &table, columns](QPainter &painter, const QRectF &box) {
                const bool rightToLeft = m_format.direction() == Qt::RightToLeft;
                for (size_t i = 0; i < columns.size(); ++i) {
                    const bool number = !table.rows.empty() && table.rows.front().cells[i].isNumeric();
                    const bool atRight = number != rightToLeft;
                    painter.setPen(m_style.text);
                    drawFitted(painter, columns[i].translated(box.topLeft()).adjusted(cellPadding, 0, -cellPadding, 0),
                               (atRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                               table.columns[i].title, reportFont(bodySize, true), m_format.direction());
                }
                painter.setPen(QPen(m_style.main, 1));
                painter.drawLine(box.bottomLeft() - QPointF(0, 1.5), box.bottomRight() - QPointF(0, 1.5));
            }, true, {}};
}

FlowItem ReportFlow::tableRow(const ReportRow &row, const std::vector<QRectF> &columns, bool shaded) const
{
    return {rowHeight, [this, &row, columns, shaded](QPainter &painter, const QRectF &box) {
                const bool rightToLeft = m_format.direction() == Qt::RightToLeft;
                if (shaded)
                    painter.fillRect(box, QColor(0xF5, 0xF7, 0xF9));
                painter.setPen(m_style.text);
                for (size_t i = 0; i < columns.size(); ++i) {
                    // numbers at the trailing edge
                    const bool atRight = row.cells[i].isNumeric() != rightToLeft;
                    drawFitted(painter, columns[i].translated(box.topLeft()).adjusted(cellPadding, 0, -cellPadding, 0),
                               (atRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                               row.cells[i].shown(m_format), m_style.font, m_format.direction());
                }
            }};
}

} // namespace bashgah::reports
