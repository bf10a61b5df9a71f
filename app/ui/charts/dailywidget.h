// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/charts/dailychart.h"
#include "ui/charts/chartwidget.h"

namespace bashgah::ui {

/// Revenue of each day of a month.
class DailyWidget final : public ChartWidget
{
    Q_OBJECT
public:
    /// `format` with the calendar of the month; kept by reference.
    explicit DailyWidget(const Format &format, QWidget *parent = nullptr);

    void setDays(std::vector<domain::DayFigures> days, const domain::ShopCalendar &calendar);
    [[nodiscard]] QString wordsOf(size_t day) const;
    [[nodiscard]] int markCount() const override;
    [[nodiscard]] QString markWords(int mark) const override;
    [[nodiscard]] QRectF markRect(int mark) const override;
    [[nodiscard]] int focusedMark() const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] int markAt(QPointF point) const override;
    void setFocusedMark(int mark) override;
    bool moveFocus(int x, int y) override;

private:
    [[nodiscard]] reports::DailyChartLayout chartLayout() const;

    std::vector<domain::DayFigures> m_days;
    domain::ShopCalendar m_calendar;
    size_t m_focused = 0;
};

} // namespace bashgah::ui
