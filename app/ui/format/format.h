// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/shopcalendar.h"
#include "domain/member/mobilenumber.h"
#include "domain/money/currency.h"
#include "domain/money/money.h"
#include "domain/points/points.h"
#include "ui/format/language.h"

#include <QCoreApplication>
#include <QString>

namespace bashgah::ui {

/// How values become text that people read: the only way a number, amount or date reaches a
/// window, report or receipt. Needs domain only, so reports and bashgahctl use it too
/// (library bashgah_format). Negative and signed numbers come isolated (Bidi).
class Format final
{
    Q_DECLARE_TR_FUNCTIONS(Format)
public:
    explicit Format(Language language = Language::English, Digits digits = Digits::Latin,
                    domain::Currency currency = {}, domain::ShopCalendar calendar = domain::ShopCalendar());

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] Digits digits() const { return m_digits; }
    [[nodiscard]] const domain::Currency &currency() const { return m_currency; }
    [[nodiscard]] const domain::ShopCalendar &calendar() const { return m_calendar; }
    [[nodiscard]] Qt::LayoutDirection direction() const { return directionOf(m_language); }

    /// Digits of a finished text (a code, a plain number) in the people's digits, nothing else.
    [[nodiscard]] QString localDigits(QStringView text) const;
    [[nodiscard]] QString number(qint64 value) const;       ///< 1,250
    [[nodiscard]] QString signedNumber(qint64 value) const; ///< +125, −40, 0
    /// Plain C decimal text ("1234.50", as plainMajor gives) grouped and in the people's digits.
    [[nodiscard]] QString decimal(QStringView plain) const;
    [[nodiscard]] QString percent(domain::Percent share) const; ///< 12.5%
    [[nodiscard]] QString percentSign() const; ///< beside a field for a share
    /// part of whole in percent with at most one decimal, rounded half up; a dash when whole is 0.
    [[nodiscard]] QString share(qint64 part, qint64 whole) const;

    [[nodiscard]] QString points(domain::Points points) const;       ///< 1,250 points
    [[nodiscard]] QString signedPoints(domain::Points points) const; ///< +125 points
    [[nodiscard]] QString money(domain::Money amount) const;         ///< 125,000 tomans
    /// For a hint: nobody counts parts of a toman, so a toman shop reads whole tomans, other shops what money() says.
    /// Down for what may be done (never more than is allowed), up for what must be.
    enum class Whole { Down, Up };
    [[nodiscard]] QString wholeMoney(domain::Money amount, Whole side) const;
    [[nodiscard]] QString moneyNumber(domain::Money amount) const;   ///< 125,000
    /// The same amount in rials for a toman shop and the other way; empty for other currencies.
    [[nodiscard]] QString moneyOtherUnit(domain::Money amount) const;
    [[nodiscard]] QString moneyUnit() const;                         ///< tomans, rials, GBP
    /// "one million two hundred thousand tomans"; empty for currencies without a spoken unit.
    [[nodiscard]] QString moneyWords(domain::Money amount) const;

    [[nodiscard]] QString dateShort(QDate day) const; ///< 1405/05/31
    [[nodiscard]] QString dateLong(QDate day) const;  ///< 31 Mordad 1405
    [[nodiscard]] QString dayMonth(QDate day) const;  ///< 31 Mordad
    [[nodiscard]] QString weekday(QDate day) const;   ///< Saturday
    [[nodiscard]] QString month(domain::MonthRef month) const; ///< Mordad 1405, in its own calendar
    [[nodiscard]] QString monthName(int month) const;          ///< of the shop's calendar
    [[nodiscard]] QString time(domain::Instant instant) const; ///< 10:30 in the shop's zone
    [[nodiscard]] QString dateTime(domain::Instant instant) const; ///< 1405/05/31 10:30
    /// today, yesterday, 5 days ago, in 3 days; beyond 30 days the long date.
    [[nodiscard]] QString relativeDay(QDate day, QDate today) const;

    [[nodiscard]] QString mobile(const domain::MobileNumber &mobile) const; ///< 0912 345 6789
    [[nodiscard]] QString fileSize(qint64 bytes) const;
    [[nodiscard]] QString duration(qint64 seconds) const; ///< 42 seconds, 3 minutes

private:
    [[nodiscard]] QString counted(const char *source, qint64 count, const QString &shown) const;
    [[nodiscard]] QString grouped(QStringView whole, QStringView fraction, bool negative) const;
    [[nodiscard]] QString unitPhrase(domain::MoneyUnit unit, const QString &number, bool one) const;
    [[nodiscard]] QString monthNameIn(domain::CalendarSystem system, int month, int year) const;
    [[nodiscard]] QString majorNumber(domain::Money amount, const domain::Currency &currency) const;

    Language m_language;
    Digits m_digits;
    domain::Currency m_currency;
    domain::ShopCalendar m_calendar;
};

} // namespace bashgah::ui
