// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/rfmgridwidget.h"

#include "reports/segmenttext.h"
#include "ui/charts/charttheme.h"
#include "ui/format/format.h"

#include <QPainter>

namespace bashgah::ui {

using reports::GridCell;

namespace {

constexpr int side = 5;

GridCell cellOf(int mark)
{
    return {side - mark / side, 1 + mark % side};
}

int markOf(GridCell cell)
{
    return (side - cell.r) * side + cell.f - 1;
}

} // namespace

RfmGridWidget::RfmGridWidget(const Format &format, QWidget *parent)
    : ChartWidget(format, tr("Members by recency and frequency"), parent)
{
    setObjectName(QStringLiteral("rfmGrid"));
}

void RfmGridWidget::setSummary(const domain::RfmSummary &summary)
{
    m_summary = summary;
    focusMoved();
}

void RfmGridWidget::setMeasure(reports::GridMeasure measure)
{
    m_measure = measure;
    update();
}

void RfmGridWidget::setChosen(std::optional<domain::Segment> segment)
{
    m_chosen = segment;
    update();
}

reports::RfmGridLayout RfmGridWidget::chartLayout() const
{
    return reports::RfmGridLayout::of(rect(), fontMetrics().height());
}

QSize RfmGridWidget::sizeHint() const
{
    return QSize(fontMetrics().height() * 25, fontMetrics().height() * 18);
}

QSize RfmGridWidget::minimumSizeHint() const
{
    return QSize(fontMetrics().height() * 17, fontMetrics().height() * 14);
}

void RfmGridWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const reports::ChartStyle style = chartStyle(*this);
    reports::RfmGridChart chart{m_summary, m_measure, style, m_format};
    chart.chosen = m_chosen;
    if (showsFocus())
        chart.focused = m_focused;
    chart.paint(painter, chartLayout());
}

QString RfmGridWidget::wordsOf(GridCell cell) const
{
    const domain::RfmGroup &group = m_summary.cell(cell.r, cell.f);
    const domain::Segment segment = domain::segmentOf(cell.r, cell.f);
    return tr("%1: recency %2, frequency %3\n%4 members (%5), revenue %6 (%7), %8 reachable by SMS\n%9")
        .arg(reports::SegmentText::name(segment), m_format.number(cell.r), m_format.number(cell.f),
             m_format.number(group.members), m_format.share(group.members, m_summary.all.members),
             m_format.money(group.revenue),
             m_format.share(group.revenue.minor(), m_summary.all.revenue.minor()),
             m_format.number(group.reachable), reports::SegmentText::meaning(segment));
}

// Marks in reading order: from the best recency down, by rising frequency.
int RfmGridWidget::markCount() const
{
    return side * side;
}

QString RfmGridWidget::markWords(int mark) const
{
    return wordsOf(cellOf(mark));
}

QRectF RfmGridWidget::markRect(int mark) const
{
    return chartLayout().cell(cellOf(mark));
}

int RfmGridWidget::focusedMark() const
{
    return markOf(m_focused);
}

int RfmGridWidget::markAt(QPointF point) const
{
    const auto cell = chartLayout().cellAt(point);
    return cell ? markOf(*cell) : -1;
}

void RfmGridWidget::setFocusedMark(int mark)
{
    m_focused = cellOf(mark);
}

ChartTable RfmGridWidget::table() const
{
    ChartTable table{{tr("Segment"), tr("Recency"), tr("Frequency"), tr("Members"), tr("Purchases"),
                      tr("Revenue"), tr("Reachable by SMS")}};
    for (int mark = 0; mark < markCount(); ++mark) {
        const GridCell cell = cellOf(mark);
        const domain::RfmGroup &group = m_summary.cell(cell.r, cell.f);
        table.push_back({reports::SegmentText::name(domain::segmentOf(cell.r, cell.f)),
                         QString::number(cell.r), QString::number(cell.f),
                         QString::number(group.members), QString::number(group.receipts),
                         domain::plainMajor(group.revenue, m_format.currency()),
                         QString::number(group.reachable)});
    }
    return table;
}

bool RfmGridWidget::moveFocus(int x, int y)
{
    const GridCell target{m_focused.r + y, m_focused.f + x};
    if (target.r < 1 || target.r > 5 || target.f < 1 || target.f > 5)
        return false;
    m_focused = target;
    return true;
}

} // namespace bashgah::ui
