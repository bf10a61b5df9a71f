// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sheets/celltext.h"

#include <QDate>
#include <QLocale>
#include <QTime>

#include <algorithm>
#include <cmath>
#include <optional>

namespace bashgah::services {
namespace {

constexpr int exactDigits = 15; ///< what spreadsheet programs compute with
constexpr int largestExponent = 400;
constexpr int secondsOfDay = 86'400;
constexpr qint64 lastDay = 2'958'465; ///< 9999-12-31

struct Decimal
{
    bool negative = false;
    QByteArray digits; ///< without leading zeros
    qsizetype point = 0; ///< digits before the decimal point; may be negative or beyond the end
};

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// The exponent behind "e"; nothing when it is none.
std::optional<int> exponentOf(const QByteArray &text)
{
    bool ok = false;
    const int exponent = text.toInt(&ok);
    if (!ok || exponent > largestExponent || exponent < -largestExponent)
        return std::nullopt;
    return exponent;
}

std::optional<Decimal> decimalOf(const QByteArray &written)
{
    Decimal decimal;
    const QByteArray text = written.trimmed();
    qsizetype at = text.startsWith('-') || text.startsWith('+') ? 1 : 0;
    decimal.negative = text.startsWith('-');
    bool behindPoint = false;
    bool any = false;
    for (; at < text.size(); ++at) {
        const char c = text.at(at);
        if (c == '.' && !behindPoint) {
            behindPoint = true;
        } else if (isDigit(c)) {
            any = true;
            if (c != '0' || !decimal.digits.isEmpty()) {
                decimal.digits += c;
                decimal.point += behindPoint ? 0 : 1;
            } else {
                decimal.point -= behindPoint ? 1 : 0;
            }
        } else {
            break;
        }
    }
    if (!any)
        return std::nullopt;
    if (at < text.size()) {
        const auto exponent = text.at(at) == 'e' || text.at(at) == 'E' ? exponentOf(text.mid(at + 1)) : std::nullopt;
        if (!exponent)
            return std::nullopt;
        decimal.point += *exponent;
    }
    return decimal;
}

/// Rounds up the last of the digits that stay; a carry out of the first makes one digit more.
void roundUp(Decimal &decimal)
{
    qsizetype at = decimal.digits.size() - 1;
    while (at >= 0 && decimal.digits.at(at) == '9')
        decimal.digits[at--] = '0';
    if (at >= 0) {
        ++decimal.digits[at];
        return;
    }
    decimal.digits.prepend('1');
    ++decimal.point;
}

void roundToExact(Decimal &decimal)
{
    while (decimal.digits.size() > std::max<qsizetype>(decimal.point, 0) && decimal.digits.endsWith('0'))
        decimal.digits.chop(1);
    const bool fraction = decimal.digits.size() > decimal.point;
    if (!fraction || decimal.digits.size() <= exactDigits || decimal.point > exactDigits)
        return;
    const bool up = decimal.digits.at(exactDigits) >= '5';
    decimal.digits.truncate(exactDigits);
    if (up)
        roundUp(decimal);
    while (decimal.digits.size() > std::max<qsizetype>(decimal.point, 0) && decimal.digits.endsWith('0'))
        decimal.digits.chop(1);
}

QString textOf(const Decimal &decimal)
{
    QByteArray text = decimal.negative && !decimal.digits.isEmpty() ? QByteArray("-") : QByteArray();
    if (decimal.digits.isEmpty())
        return QStringLiteral("0");
    if (decimal.point <= 0) {
        text += "0.";
        text += QByteArray(-decimal.point, '0') + decimal.digits;
    } else if (decimal.point >= decimal.digits.size()) {
        text += decimal.digits + QByteArray(decimal.point - decimal.digits.size(), '0');
    } else {
        text += decimal.digits.left(decimal.point) + '.' + decimal.digits.mid(decimal.point);
    }
    return QString::fromLatin1(text);
}

struct Moment { qint64 day = 0; int second = 0; };

std::optional<Moment> momentOf(const QString &plain)
{
    bool ok = false;
    const double serial = plain.toDouble(&ok);
    if (!ok || serial < 0 || serial >= static_cast<double>(lastDay) + 1)
        return std::nullopt;
    Moment moment{static_cast<qint64>(serial), 0};
    moment.second = static_cast<int>(std::lround((serial - static_cast<double>(moment.day)) * secondsOfDay));
    if (moment.second == secondsOfDay)
        return Moment{moment.day + 1, 0};
    return moment;
}

QDate dayOf(qint64 serial, DateSystem system)
{
    if (system == DateSystem::From1904)
        return QDate(1904, 1, 1).addDays(serial);
    // day 60 is 1900-02-29, which never was: before it the count is one less
    return QDate(1899, 12, 30).addDays(serial < 60 ? serial + 1 : serial);
}

} // namespace

QString plainNumber(const QByteArray &written)
{
    auto decimal = decimalOf(written);
    if (!decimal)
        return {};
    roundToExact(*decimal);
    return textOf(*decimal);
}

QString plainNumber(double value)
{
    if (!std::isfinite(value))
        return {};
    return plainNumber(QByteArray::number(value, 'e', QLocale::FloatingPointShortest));
}

QString numberText(const QString &plain, const NumberFormat &format, DateSystem system)
{
    const bool whole = !plain.contains(u'.') && !plain.startsWith(u'-');
    if (format.zeros > 0 && whole)
        return plain.rightJustified(format.zeros, u'0');
    if (!format.date && !format.time)
        return plain;
    const auto moment = momentOf(plain);
    if (!moment)
        return plain;
    const QString time = QTime(0, 0).addSecs(moment->second).toString(QStringLiteral("HH:mm:ss"));
    const bool dayZero = moment->day == 0 && system == DateSystem::From1900;
    if (dayZero || (!format.date && moment->day == 0))
        return format.time || moment->second > 0 ? time : QString();
    const QString day = dayOf(moment->day, system).toString(Qt::ISODate);
    return moment->second > 0 ? QString(day + u' ' + time) : day;
}

QString truthText(bool value)
{
    return value ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
}

QString missingResultText()
{
    return QStringLiteral("#FORMULA!");
}

bool isErrorText(QByteArrayView text)
{
    static const QByteArray words[] = {"#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!",
                                       "#SPILL!", "#CALC!", "#GETTING_DATA", "#FORMULA!"};
    const QByteArrayView trimmed = text.trimmed();
    if (trimmed.startsWith('#'))
        return std::any_of(std::begin(words), std::end(words), [&](const QByteArray &word) { return trimmed == word; });
    return trimmed.startsWith("Err:") && trimmed.size() == 7 && std::all_of(trimmed.begin() + 4, trimmed.end(), isDigit);
}

} // namespace bashgah::services
