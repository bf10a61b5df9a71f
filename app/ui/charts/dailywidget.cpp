// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/dailywidget.h"

#include "ui/charts/charttheme.h"
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
    if (hasFocus() && !m_days.empty())
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

QString DailyWidget::wordsAt(QPointF point) const
{
    const auto day = chartLayout().dayAt(point);
    return day ? wordsOf(*day) : QString();
}

QString DailyWidget::focusedWords() const
{
    return m_days.empty() ? QString() : wordsOf(m_focused);
}

bool DailyWidget::moveFocus(int x, int y)
{
    if (y != 0 || m_days.empty() || (x < 0 && m_focused == 0)
        || (x > 0 && m_focused + 1 >= m_days.size()))
        return false;
    m_focused = x < 0 ? m_focused - 1 : m_focused + 1;
    return true;
}

void DailyWidget::openAt(QPointF point)
{
    if (const auto day = chartLayout().dayAt(point)) {
        m_focused = *day;
        focusMoved();
    }
}

} // namespace bashgah::ui
