// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/shopcalendar.h"

#include <QDate>
#include <QFrame>

#include <array>

class QGridLayout;
class QLabel;
class QToolButton;

namespace bashgah::ui {

class Format;

/// A month of the shop's calendar as a grid of days. Arrows move, Page Up and Down change the month,
/// Enter takes the day, Esc closes. The week begins on Saturday for Jalali, Monday for Gregorian.
class CalendarPopup final : public QFrame
{
    Q_OBJECT
public:
    CalendarPopup(const Format &format, QDate today, QWidget *parent);
    void popUp(QDate chosen, QPoint place);
    [[nodiscard]] QDate day() const { return m_day; }

signals:
    void chosen(QDate day);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    static constexpr int cells = 42;

    void buildHeader(QGridLayout *grid);
    void buildDays(QGridLayout *grid);
    void moveTo(QDate day);
    void moveMonth(int by);
    void fill();
    [[nodiscard]] int firstWeekday() const;
    [[nodiscard]] bool isDayOff(QDate day) const;

    const Format &m_format;
    QDate m_today;
    QDate m_day;
    QDate m_firstCell;
    QLabel *m_title = nullptr;
    std::array<QToolButton *, cells> m_days{};
};

} // namespace bashgah::ui
