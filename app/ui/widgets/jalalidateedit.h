// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace bashgah::ui {

class CalendarPopup;
class Format;

/// A day in the shop's calendar (Jalali or Gregorian) as a line of text, left to right, any digits:
/// 1405/05/31, 14050531, 1405-5-31. Impossible days are marked when the field is left. Alt+Down or
/// the button opens a month grid; Up and Down step a day.
class JalaliDateEdit final : public QLineEdit
{
    Q_OBJECT
public:
    /// `today` is marked in the grid and shown first when the field is empty.
    JalaliDateEdit(const Format &format, QDate today, QWidget *parent = nullptr);

    /// Empty while nothing or nothing right is typed.
    [[nodiscard]] std::optional<QDate> value() const;
    /// The same with the reason: Empty, NotADate, ImpossibleDate, OutOfRange (setRange).
    [[nodiscard]] domain::Result<QDate> result() const;
    void setValue(std::optional<QDate> day);
    /// Both included; null: open.
    void setRange(QDate first, QDate last);
    void openPopup();

signals:
    /// Another day, or none any more.
    void valueChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void tidyDigits(const QString &typed);
    void markImpossible();
    void describe(const QString &wrong);
    void tell();
    void step(int days);

    const Format &m_format;
    QDate m_today;
    QDate m_first;
    QDate m_last;
    std::optional<QDate> m_told;
    QString m_wrong;     ///< what is said of an impossible day
    QString m_described; ///< what was said before it
    CalendarPopup *m_popup = nullptr;
};

} // namespace bashgah::ui
