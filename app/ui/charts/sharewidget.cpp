// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sharewidget.h"

#include "reports/segmenttext.h"
#include "ui/charts/charttheme.h"
#include "ui/format/format.h"

#include <QPainter>

namespace bashgah::ui {

using domain::Segment;

ShareWidget::ShareWidget(const Format &format, QWidget *parent)
    : ChartWidget(format, tr("Share of members and of revenue by segment"), parent)
{
    setObjectName(QStringLiteral("shares"));
}

void ShareWidget::setSummary(const domain::RfmSummary &summary)
{
    m_summary = summary;
    focusMoved();
}

void ShareWidget::setChosen(std::optional<Segment> segment)
{
    m_chosen = segment;
    update();
}

reports::ShareChartLayout ShareWidget::chartLayout() const
{
    const reports::ChartStyle style = chartStyle(*this);
    return reports::ShareChart{m_summary, style, m_format}.layout(rect());
}

QSize ShareWidget::sizeHint() const
{
    return QSize(fontMetrics().height() * 25, fontMetrics().height() * 18);
}

QSize ShareWidget::minimumSizeHint() const
{
    return QSize(fontMetrics().height() * 17, fontMetrics().height() * 14);
}

void ShareWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const reports::ChartStyle style = chartStyle(*this);
    reports::ShareChart chart{m_summary, style, m_format};
    chart.chosen = m_chosen;
    if (showsFocus())
        chart.focused = m_focused;
    chart.paint(painter, chart.layout(rect()));
}

QString ShareWidget::wordsOf(Segment segment) const
{
    const domain::RfmGroup &group = m_summary.of(segment);
    return tr("%1: %2 of the members, %3 of the revenue\n%4 members, revenue %5\n%6")
        .arg(reports::SegmentText::name(segment),
             m_format.share(group.members, m_summary.all.members),
             m_format.share(group.revenue.minor(), m_summary.all.revenue.minor()),
             m_format.number(group.members), m_format.money(group.revenue),
             reports::SegmentText::meaning(segment));
}

int ShareWidget::markCount() const
{
    return domain::segmentCount;
}

QString ShareWidget::markWords(int mark) const
{
    return wordsOf(static_cast<Segment>(mark));
}

QRectF ShareWidget::markRect(int mark) const
{
    return chartLayout().rows[static_cast<size_t>(mark)];
}

int ShareWidget::focusedMark() const
{
    return static_cast<int>(m_focused);
}

int ShareWidget::markAt(QPointF point) const
{
    const auto segment = chartLayout().segmentAt(point);
    return segment ? static_cast<int>(*segment) : -1;
}

void ShareWidget::setFocusedMark(int mark)
{
    m_focused = static_cast<Segment>(mark);
}

ChartTable ShareWidget::table() const
{
    const auto percent = [](domain::Percent share) {
        return QString::number(share.basisPoints() / 100.0, 'f', 2);
    };
    ChartTable table{{tr("Segment"), tr("Members"), tr("Members, percent"), tr("Revenue"),
                      tr("Revenue, percent")}};
    for (const Segment segment : domain::allSegments()) {
        const domain::RfmGroup &group = m_summary.of(segment);
        table.push_back({reports::SegmentText::name(segment), QString::number(group.members),
                         percent(reports::memberShare(m_summary, segment)),
                         domain::plainMajor(group.revenue, m_format.currency()),
                         percent(reports::revenueShare(m_summary, segment))});
    }
    return table;
}

bool ShareWidget::moveFocus(int x, int y)
{
    const int target = static_cast<int>(m_focused) - y;
    if (x != 0 || target < 0 || target >= domain::segmentCount)
        return false;
    m_focused = static_cast<Segment>(target);
    return true;
}

} // namespace bashgah::ui
