// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/dailywidget.h"

#include "ui/charts/charttheme.h"
#include "ui/format/bidi.h"
#include "ui/format/format.h"

#include <QPainter>

#include <algorithm>

namespace bashgah::ui {

DailyWidget::DailyWidget(const Format &format, QWidget *parent)
    : ChartWidget(format, tr("Revenue of each day"), parent)
{
    setObjectName(QStringLiteral("dailyChart"));
}

void DailyWidget::setDays(std::vector<domain::DayFigures> days, const domain::ShopCalendar &calendar)
{
    m_days = std::move(days);
    m_calendar = calendar;
    m_focused = std::min(m_focused, m_days.empty() ? 0 : m_days.size() - 1);
    focusMoved();
}

reports::DailyChartLayout DailyWidget::chartLayout() const
{
    const reports::ChartStyle style = chartStyle(*this);
    return reports::DailyChart{m_days, m_calendar, style, m_format}.layout(rect());
}

QSize DailyWidget::sizeHint() const
{
    return QSize(fontMetrics().height() * 36, fontMetrics().height() * 13);
}

QSize DailyWidget::minimumSizeHint() const
{
    return QSize(fontMetrics().height() * 20, fontMetrics().height() * 10);
}

void DailyWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const reports::ChartStyle style = chartStyle(*this);
    reports::DailyChart chart{m_days, m_calendar, style, m_format};
    if (showsFocus() && !m_days.empty())
        chart.focused = m_focused;
    chart.paint(painter, chart.layout(rect()));
}

QString DailyWidget::wordsOf(size_t day) const
{
    const domain::DayFigures &figures = m_days.at(day);
    const Format own(m_format.language(), m_format.digits(), m_format.currency(), m_calendar);
    return tr("%1 %2\n%3 purchases, revenue %4, with members %5\n%6 new members")
        .arg(own.weekday(figures.day), own.dateLong(figures.day), own.number(figures.purchases),
             own.money(figures.revenue), own.money(figures.memberRevenue),
             own.number(figures.newMembers));
}

int DailyWidget::markCount() const
{
    return static_cast<int>(m_days.size());
}

QString DailyWidget::markWords(int mark) const
{
    return wordsOf(static_cast<size_t>(mark));
}

QRectF DailyWidget::markRect(int mark) const
{
    return chartLayout().columns.at(static_cast<size_t>(mark));
}

int DailyWidget::focusedMark() const
{
    return m_days.empty() ? -1 : static_cast<int>(m_focused);
}

int DailyWidget::markAt(QPointF point) const
{
    const auto day = chartLayout().dayAt(point);
    return day ? static_cast<int>(*day) : -1;
}

void DailyWidget::setFocusedMark(int mark)
{
    m_focused = static_cast<size_t>(mark);
}

ChartTable DailyWidget::table() const
{
    const Format latin(m_format.language(), Digits::Latin, m_format.currency(), m_calendar);
    ChartTable table{{tr("Day"), tr("Purchases"), tr("Revenue"), tr("Revenue with members"), tr("New members")}};
    for (const domain::DayFigures &day : m_days) {
        table.push_back({Bidi::strip(latin.dateShort(day.day)), QString::number(day.purchases),
                         domain::plainMajor(day.revenue, m_format.currency()),
                         domain::plainMajor(day.memberRevenue, m_format.currency()),
                         QString::number(day.newMembers)});
    }
    return table;
}

bool DailyWidget::moveFocus(int x, int y)
{
    if (y != 0 || m_days.empty() || (x < 0 && m_focused == 0)
        || (x > 0 && m_focused + 1 >= m_days.size()))
        return false;
    m_focused = x < 0 ? m_focused - 1 : m_focused + 1;
    return true;
}

} // namespace bashgah::ui
