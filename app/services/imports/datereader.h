// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/shopcalendar.h"
#include "services/imports/importvalues.h"

#include <QHash>

#include <optional>
#include <vector>

namespace bashgah::services {

/// A date, perhaps with a time, as written: in the shop's zone unless it names its own. The day is the
/// shop's.
struct WrittenMoment
{
    QDate day;
    domain::Instant instant; ///< midday when no time was written
    bool timed = false;      ///< a time was written
    bool operator==(const WrittenMoment &) const = default;
};

/// Which of the first two numbers of 1/2/2010 is the day.
enum class DateOrder { Unknown, DayFirst, MonthFirst };

/// Reads one column of dates. Without a format: yyyy-mm-dd, yyyy/mm/dd, yyyymmdd, yy/mm/dd (Jalali
/// shops), d/m/yyyy when the order is known, "30 آبان 1405", "1 Dec 2010"; any digits; a year of
/// 1200..1599 is Jalali. A time (8:26, 08:26:00, 8:26 PM) may follow, and behind it Z, UTC or
/// the distance from it (+03:30, -0500, +2).
class DateReader final
{
public:
    /// `format`: yyyy yy MM M dd d HH H mm m ss s AP Z (the zone, at the end) and other characters as
    /// they are, or %Y %m %d %H %M %S %z; empty: guess. Error UnknownValue (the format) without year,
    /// month or day.
    [[nodiscard]] static domain::Result<DateReader> create(const domain::ShopCalendar &calendar,
                                                           const QString &format);

    /// Also takes yyyy-mm-dd where a format is given: so a spreadsheet's real dates come, whatever
    /// form those have that were typed as text.
    void acceptIso(bool accept) { m_acceptsIso = accept; }
    /// What the column's values tell of the order; give it all of them when needsOrder() says so.
    void learnOrder(QByteArrayView text);
    [[nodiscard]] bool needsOrder(QByteArrayView text) const;
    [[nodiscard]] bool knowsOrder() const { return m_sawDayFirst || m_sawMonthFirst; }

    /// Reasons: Empty, NotADate, ImpossibleDate, AmbiguousDate.
    [[nodiscard]] CellValue<WrittenMoment> read(QByteArrayView text);

private:
    struct Parts { int year = -1; int month = -1; int day = -1; bool shortYear = false; };
    struct Time
    {
        int hour = 12;
        int minute = 0;
        int second = 0;
        bool known = false;
        std::optional<int> zone = {}; ///< seconds ahead of UTC; absent: the shop's zone
    };
    struct Token { char field = 0; int width = 0; QString literal; };

    explicit DateReader(const domain::ShopCalendar &calendar) : m_calendar(calendar) {}
    [[nodiscard]] static bool takeZone(QString &text, Time &time);
    [[nodiscard]] static bool takeTime(QString &text, Time &time);
    [[nodiscard]] static std::vector<Token> tokensOf(const QString &format);
    [[nodiscard]] static bool takeLiteral(const Token &token, const QString &text, qsizetype &at);
    [[nodiscard]] static bool takeNumber(const Token &token, qsizetype most, const QString &text,
                                         qsizetype &at, Parts &parts, Time &time);
    [[nodiscard]] bool takeToken(size_t index, const QString &text, qsizetype &at, Parts &parts,
                                 Time &time) const;
    [[nodiscard]] CellValue<WrittenMoment> readNew(const QString &text);
    [[nodiscard]] CellValue<Parts> readByFormat(const QString &text, Time &time) const;
    [[nodiscard]] CellValue<Parts> guessParts(const QString &text, Time &time) const;
    [[nodiscard]] CellValue<Parts> partsOfNumbers(const QStringList &numbers) const;
    [[nodiscard]] CellValue<QDate> dayOf(const Parts &parts) const;
    [[nodiscard]] WrittenMoment momentOf(QDate day, const Time &time);

    domain::ShopCalendar m_calendar;
    std::vector<Token> m_tokens;
    bool m_acceptsIso = false;
    bool m_sawDayFirst = false;
    bool m_sawMonthFirst = false;
    QByteArray m_lastText;
    CellValue<WrittenMoment> m_last = tl::unexpected(RowReason::Empty);
    QHash<qint64, qint64> m_hours; ///< day * 24 + hour -> instant of its beginning
};

} // namespace bashgah::services
