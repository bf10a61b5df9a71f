// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/calendarpopup.h"

#include "ui/format/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVariant>

namespace bashgah::ui {
namespace {

constexpr int daysOfWeek = 7;

QToolButton *arrow(const QString &icon, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(icons::icon(icon));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::NoFocus);
    return button;
}

} // namespace

CalendarPopup::CalendarPopup(const Format &format, QDate today, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_format(format), m_today(today), m_day(today)
{
    setObjectName(QStringLiteral("calendarPopup"));
    setAccessibleName(tr("Calendar"));
    setLayoutDirection(format.direction());
    setFocusPolicy(Qt::StrongFocus);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Theme::gap, Theme::gap, Theme::gap, Theme::gap);
    grid->setSpacing(2);
    buildHeader(grid);
    buildDays(grid);
}

void CalendarPopup::buildHeader(QGridLayout *grid)
{
    m_title = new QLabel;
    m_title->setFont(Theme::font(TextSize::Strong));
    m_title->setAlignment(Qt::AlignCenter);
    QToolButton *before = arrow(QStringLiteral("chevron-left"), tr("Previous month"));
    QToolButton *after = arrow(QStringLiteral("chevron-right"), tr("Next month"));
    grid->addWidget(before, 0, 0);
    grid->addWidget(m_title, 0, 1, 1, daysOfWeek - 2);
    grid->addWidget(after, 0, daysOfWeek - 1);
    connect(before, &QToolButton::clicked, this, [this] { moveMonth(-1); });
    connect(after, &QToolButton::clicked, this, [this] { moveMonth(1); });
    const QLocale locale = localeOf(m_format.language());
    for (int column = 0; column < daysOfWeek; ++column) {
        const int weekday = (firstWeekday() - 1 + column) % daysOfWeek + 1;
        auto *name = new QLabel(locale.standaloneDayName(weekday, QLocale::NarrowFormat));
        name->setToolTip(locale.standaloneDayName(weekday));
        name->setAlignment(Qt::AlignCenter);
        Theme::setMuted(name);
        grid->addWidget(name, 1, column);
    }
}

void CalendarPopup::buildDays(QGridLayout *grid)
{
    for (int cell = 0; cell < cells; ++cell) {
        auto *button = new QToolButton;
        button->setProperty("day", true);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::NoFocus);
        button->setMinimumSize(Theme::hitSize, Theme::hitSize);
        grid->addWidget(button, 2 + cell / daysOfWeek, cell % daysOfWeek);
        m_days.at(static_cast<size_t>(cell)) = button;
        connect(button, &QToolButton::clicked, this, [this, cell] {
            hide();
            emit chosen(m_firstCell.addDays(cell));
        });
    }
}

int CalendarPopup::firstWeekday() const
{
    return m_format.calendar().system() == domain::CalendarSystem::Jalali ? Qt::Saturday
                                                                           : Qt::Monday;
}

bool CalendarPopup::isDayOff(QDate day) const
{
    return m_format.calendar().system() == domain::CalendarSystem::Jalali
        ? day.dayOfWeek() == Qt::Friday
        : day.dayOfWeek() == Qt::Sunday;
}

void CalendarPopup::popUp(QDate day, QPoint place)
{
    moveTo(day);
    adjustSize();
    move(place);
    show();
    setFocus();
}

void CalendarPopup::moveTo(QDate day)
{
    m_day = day;
    fill();
}

void CalendarPopup::moveMonth(int by)
{
    moveTo(m_format.calendar().addMonths(m_day, by));
}

void CalendarPopup::fill()
{
    const domain::ShopCalendar &calendar = m_format.calendar();
    const domain::MonthRef month = calendar.monthOf(m_day);
    const QDate first = calendar.daysOf(month).first;
    m_firstCell = first.addDays(-((first.dayOfWeek() - firstWeekday() + daysOfWeek) % daysOfWeek));
    m_title->setText(m_format.month(month));
    for (int cell = 0; cell < cells; ++cell) {
        QToolButton *button = m_days.at(static_cast<size_t>(cell));
        const QDate day = m_firstCell.addDays(cell);
        button->setText(m_format.localDigits(QString::number(calendar.parts(day).day)));
        button->setAccessibleName(m_format.dateLong(day));
        button->setChecked(day == m_day);
        button->setEnabled(calendar.monthOf(day) == month);
        button->setProperty("today", day == m_today);
        button->setProperty("off", isDayOff(day));
        Theme::polish(button);
    }
    setAccessibleDescription(m_format.dateLong(m_day));
}

void CalendarPopup::keyPressEvent(QKeyEvent *event)
{
    // the grid mirrors: in RTL the next day is at the left
    const int forward = m_format.direction() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        return moveTo(m_day.addDays(forward));
    case Qt::Key_Left:
        return moveTo(m_day.addDays(-forward));
    case Qt::Key_Down:
        return moveTo(m_day.addDays(daysOfWeek));
    case Qt::Key_Up:
        return moveTo(m_day.addDays(-daysOfWeek));
    case Qt::Key_PageDown:
        return moveMonth(1);
    case Qt::Key_PageUp:
        return moveMonth(-1);
    case Qt::Key_Home:
        return moveTo(m_today);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        hide();
        emit chosen(m_day);
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace bashgah::ui
