// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/datereader.h"

#include "domain/text/persiantext.h"
#include "services/imports/monthnames.h"

#include <QRegularExpression>

#include <algorithm>
#include <string_view>

namespace bashgah::services {

using domain::CalendarSystem;
using domain::fail;
using domain::Instant;
using domain::Result;
using domain::ShopCalendar;

namespace {

const QRegularExpression &numbersPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{1,4})\\s*[-/.]\\s*(\\d{1,2})\\s*[-/.]\\s*(\\d{1,4})$"));
    return pattern;
}

const QRegularExpression &timePattern()
{
    static const QRegularExpression pattern(QStringLiteral(
        "(?:^|[T\\s])(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*([AaPp][Mm])?$"));
    return pattern;
}

QString asciiOf(QByteArrayView text)
{
    QString ascii = domain::digitsToAscii(QString::fromUtf8(text));
    ascii.removeIf([](QChar c) { return c.unicode() >= 0x200B && c.unicode() <= 0x200F; });
    return ascii.simplified();
}

QString ownFormat(QString format)
{
    static const std::pair<const char *, const char *> pairs[] = {
        {"%Y", "yyyy"}, {"%y", "yy"}, {"%m", "MM"}, {"%d", "dd"}, {"%H", "HH"}, {"%M", "mm"},
        {"%S", "ss"}, {"%p", "AP"}, {"%I", "HH"}, {"%z", "Z"}};
    for (const auto &[from, to] : pairs)
        format.replace(QLatin1String(from), QLatin1String(to));
    return format;
}

} // namespace

/// Takes the zone off the end of a text with a time. False: no place on earth is that far from UTC.
bool DateReader::takeZone(QString &text, Time &time)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:^|(?<=[\\dMm]))\\s*(?:Z|UTC|GMT|([+-])(\\d{1,2}):?(\\d{2})?)$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return true;
    const int hours = match.captured(2).toInt();
    const int minutes = match.captured(3).toInt();
    time.zone = (hours * 60 + minutes) * (match.captured(1) == u"-" ? -60 : 60);
    text = text.left(match.capturedStart());
    return hours * 60 + minutes <= 14 * 60 && minutes < 60;
}

/// Takes a time off the end of the text. False: there is one, but not of a day's hours.
bool DateReader::takeTime(QString &text, Time &time)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return true;
    const bool bare = text.back().isDigit() && text.indexOf(u'+', colon) < 0 && text.indexOf(u'-', colon) < 0;
    if (!bare && !takeZone(text, time))
        return false;
    const auto match = timePattern().match(text);
    if (!match.hasMatch())
        return false;
    time.known = true;
    time.hour = match.captured(1).toInt();
    time.minute = match.captured(2).toInt();
    time.second = match.captured(3).toInt();
    const QString half = match.captured(4).toLower();
    if (!half.isEmpty() && (time.hour < 1 || time.hour > 12))
        return false;
    if (!half.isEmpty())
        time.hour = time.hour % 12 + (half == u"pm" ? 12 : 0);
    text = text.left(match.capturedStart()).trimmed();
    return time.hour < 24 && time.minute < 60 && time.second < 60;
}

std::vector<DateReader::Token> DateReader::tokensOf(const QString &format)
{
    std::vector<Token> tokens;
    static const QRegularExpression pieces(QStringLiteral("y+|M+|d+|[Hh]+|m+|s+|AP|ap|Z|."));
    auto matches = pieces.globalMatch(ownFormat(format.trimmed()));
    while (matches.hasNext()) {
        const QString piece = matches.next().captured();
        const char first = piece.at(0).toLatin1();
        if (piece.compare(QLatin1String("ap"), Qt::CaseInsensitive) == 0)
            tokens.push_back({'a', 2, {}});
        else if (first == 'Z')
            tokens.push_back({'Z', 1, {}});
        else if (first != 0 && std::string_view("yMdHhms").find(first) != std::string_view::npos)
            tokens.push_back({first == 'h' ? 'H' : first, static_cast<int>(piece.size()), {}});
        else
            tokens.push_back({0, 0, piece});
    }
    return tokens;
}

Result<DateReader> DateReader::create(const ShopCalendar &calendar, const QString &format)
{
    DateReader reader(calendar);
    if (format.trimmed().isEmpty())
        return reader;
    reader.m_tokens = tokensOf(format);
    for (const char needed : {'y', 'M', 'd'}) {
        if (std::none_of(reader.m_tokens.cbegin(), reader.m_tokens.cend(),
                         [&](const Token &token) { return token.field == needed; })) {
            return fail(domain::Error{domain::ErrorCode::UnknownValue,
                                      {format, QStringLiteral("yyyy MM dd HH mm ss")},
                                      {},
                                      QStringLiteral("date_format")});
        }
    }
    return reader;
}

bool DateReader::needsOrder(QByteArrayView text) const
{
    QString ascii = asciiOf(text);
    Time unused;
    if (!m_tokens.empty() || !takeTime(ascii, unused))
        return false;
    const auto match = numbersPattern().match(ascii);
    return match.hasMatch() && match.capturedLength(1) <= 2 && match.capturedLength(3) == 4;
}

void DateReader::learnOrder(QByteArrayView text)
{
    const auto mark = std::find_if(text.begin(), text.end(),
                                   [](char c) { return c == '/' || c == '-' || c == '.'; });
    if (text.size() < 8 || mark - text.begin() > 2 || !needsOrder(text))
        return;
    QString ascii = asciiOf(text);
    Time unused;
    if (!takeTime(ascii, unused))
        return;
    const auto match = numbersPattern().match(ascii);
    m_sawDayFirst = m_sawDayFirst || match.captured(1).toInt() > 12;
    m_sawMonthFirst = m_sawMonthFirst || match.captured(2).toInt() > 12;
}

CellValue<WrittenMoment> DateReader::read(QByteArrayView text)
{
    if (text == m_lastText && !text.isEmpty())
        return m_last;
    m_last = readNew(asciiOf(text));
    m_lastText = text.toByteArray();
    return m_last;
}

CellValue<WrittenMoment> DateReader::readNew(const QString &text)
{
    if (text.isEmpty())
        return refusedCell(RowReason::Empty);
    Time time;
    auto parts = m_tokens.empty() ? guessParts(text, time) : readByFormat(text, time);
    static const QRegularExpression iso(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}(\\s|$)"));
    if (!parts && m_acceptsIso && !m_tokens.empty() && iso.match(text).hasMatch()) {
        time = {};
        parts = guessParts(text, time);
    }
    if (!parts)
        return refusedCell(parts.error());
    const auto day = dayOf(*parts);
    if (!day)
        return refusedCell(day.error());
    return momentOf(*day, time);
}

CellValue<DateReader::Parts> DateReader::guessParts(const QString &text, Time &time) const
{
    QString date = text;
    if (!takeTime(date, time))
        return refusedCell(RowReason::NotADate);
    const auto numbers = numbersPattern().match(date);
    if (numbers.hasMatch())
        return partsOfNumbers({numbers.captured(1), numbers.captured(2), numbers.captured(3)});
    static const QRegularExpression packed(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})$"));
    const auto whole = packed.match(date);
    if (whole.hasMatch())
        return Parts{whole.captured(1).toInt(), whole.captured(2).toInt(), whole.captured(3).toInt()};
    static const QRegularExpression worded(
        QStringLiteral("^(\\d{1,2})[-\\s]+([^\\d\\s-]+)[-\\s,]+(\\d{4})$"));
    const auto words = worded.match(date);
    if (!words.hasMatch())
        return refusedCell(RowReason::NotADate);
    const auto month = monthByName(words.captured(2), words.captured(3).toInt() < 1700);
    if (!month)
        return refusedCell(RowReason::NotADate);
    return Parts{words.captured(3).toInt(), *month, words.captured(1).toInt()};
}

CellValue<DateReader::Parts> DateReader::partsOfNumbers(const QStringList &numbers) const
{
    const int first = numbers.at(0).toInt();
    const int second = numbers.at(1).toInt();
    const int third = numbers.at(2).toInt();
    if (numbers.at(0).size() == 4)
        return numbers.at(2).size() <= 2 ? CellValue<Parts>(Parts{first, second, third})
                                         : refusedCell(RowReason::NotADate);
    if (numbers.at(0).size() == 3 || numbers.at(2).size() == 3)
        return refusedCell(RowReason::NotADate);
    if (numbers.at(2).size() == 4) {
        if (m_sawDayFirst == m_sawMonthFirst && first != second)
            return refusedCell(RowReason::AmbiguousDate);
        return m_sawMonthFirst ? Parts{third, first, second} : Parts{third, second, first};
    }
    if (m_calendar.system() == CalendarSystem::Jalali)
        return Parts{first, second, third, true};
    return refusedCell(RowReason::AmbiguousDate);
}

bool DateReader::takeLiteral(const Token &token, const QString &text, qsizetype &at)
{
    if (token.literal == u" ") {
        while (at < text.size() && text.at(at).isSpace())
            ++at;
        return true;
    }
    if (at >= text.size() || text.at(at) != token.literal.at(0))
        return false;
    ++at;
    return true;
}

bool DateReader::takeNumber(const Token &token, qsizetype most, const QString &text, qsizetype &at,
                            Parts &parts, Time &time)
{
    qsizetype end = at;
    while (end < text.size() && end - at < most && text.at(end) >= u'0' && text.at(end) <= u'9')
        ++end;
    if (end == at)
        return false;
    const int value = QStringView(text).sliced(at, end - at).toInt();
    at = end;
    switch (token.field) {
    case 'y':
        parts.year = value;
        parts.shortYear = token.width <= 2;
        break;
    case 'M': parts.month = value; break;
    case 'd': parts.day = value; break;
    case 'H': time = {value, 0, 0, true}; break;
    case 'm': time.minute = value; break;
    default: time.second = value; break;
    }
    return true;
}

bool DateReader::takeToken(size_t index, const QString &text, qsizetype &at, Parts &parts, Time &time) const
{
    const Token &token = m_tokens[index];
    if (token.field == 0)
        return takeLiteral(token, text, at);
    if (token.field == 'Z') {
        QString rest = text.mid(at);
        if (!takeZone(rest, time) || !time.zone || !rest.isEmpty())
            return false;
        at = text.size();
        return true;
    }
    if (token.field == 'a') {
        const QString half = text.mid(at, 2).toLower();
        time.hour = time.hour % 12 + (half == u"pm" ? 12 : 0);
        at += 2;
        return half == u"am" || half == u"pm";
    }
    const bool packed = index + 1 < m_tokens.size() && m_tokens[index + 1].field != 0;
    const int most = token.field == 'y' ? std::max(token.width, 2) : packed ? token.width : 2;
    return takeNumber(token, most, text, at, parts, time);
}

CellValue<DateReader::Parts> DateReader::readByFormat(const QString &text, Time &time) const
{
    Parts parts;
    qsizetype at = 0;
    for (size_t i = 0; i < m_tokens.size(); ++i) {
        if (!takeToken(i, text, at, parts, time))
            return refusedCell(RowReason::NotADate);
    }
    const bool hasTime = std::any_of(m_tokens.cbegin(), m_tokens.cend(),
                                     [](const Token &token) { return token.field == 'H'; });
    QString rest = text.mid(at);
    if (!(hasTime ? takeZone(rest, time) : takeTime(rest, time)))
        return refusedCell(RowReason::NotADate);
    if (!rest.trimmed().isEmpty() || time.hour > 23 || time.minute > 59 || time.second > 59)
        return refusedCell(RowReason::NotADate);
    return parts;
}

CellValue<QDate> DateReader::dayOf(const Parts &parts) const
{
    int year = parts.year;
    if (parts.shortYear && m_calendar.system() == CalendarSystem::Jalali)
        year += year < 50 ? 1400 : 1300;
    else if (parts.shortYear)
        year += year < 70 ? 2000 : 1900;
    const bool jalali = year >= 1200 && year <= 1599;
    if (!jalali && (year < 1800 || year > 2999))
        return refusedCell(RowReason::NotADate);
    const QCalendar calendar(jalali ? QCalendar::System::Jalali : QCalendar::System::Gregorian);
    const QDate day = calendar.dateFromParts(year, parts.month, parts.day);
    return day.isValid() ? CellValue<QDate>(day) : refusedCell(RowReason::ImpossibleDate);
}

WrittenMoment DateReader::momentOf(QDate day, const Time &time)
{
    if (time.zone) {
        const QDateTime written(day, QTime(time.hour, time.minute, time.second), Qt::OffsetFromUTC, *time.zone);
        const Instant instant{written.toMSecsSinceEpoch()};
        return {m_calendar.localDay(instant), instant, time.known};
    }
    const qint64 key = day.toJulianDay() * 24 + time.hour;
    auto hour = m_hours.constFind(key);
    if (hour == m_hours.cend())
        hour = m_hours.insert(key, m_calendar.instantAt(day, QTime(time.hour, 0)).msecs);
    // what was sold after midnight and before the business day ended belongs to the day before
    const bool isEarly = time.known && time.hour * 60 + time.minute < m_calendar.dayEndsAt();
    return {isEarly ? day.addDays(-1) : day, Instant{*hour + (time.minute * 60 + time.second) * 1000}, time.known};
}

} // namespace bashgah::services
