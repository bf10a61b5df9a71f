// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money/currency.h"

#include "domain/text/persiantext.h"

namespace bashgah::domain {
namespace {

qint64 powerOfTen(int exponent)
{
    qint64 value = 1;
    for (int i = 0; i < exponent; ++i)
        value *= 10;
    return value;
}

bool isGroupMark(QChar c)
{
    return c == u',' || c == QChar(0x066C) || c == QChar(0x060C) || c == u'/' || c == u'\'' || c.isSpace();
}

/// A mark may follow one to three first digits, then each three: "12,50" is no amount.
bool closesGroup(const QString &whole, qsizetype group)
{
    return group < 0 ? !whole.isEmpty() && whole.size() <= 3 : group == 3;
}

/// Sign, whole digits and fraction digits of a typed amount.
struct TypedNumber { bool negative = false; QString whole; QString fraction; };

Result<TypedNumber> splitNumber(QStringView typed)
{
    const QString text = digitsToAscii(typed).trimmed();
    if (text.isEmpty())
        return fail(ErrorCode::Empty);
    const auto wrong = [&] { return fail(ErrorCode::NotANumber, {typed.toString()}); };
    TypedNumber number;
    bool fraction = false;
    bool started = false;
    qsizetype group = -1; // digits since the last group mark; -1: no mark yet
    for (const QChar c : text) {
        if (c == QChar(0x200E) || c == QChar(0x200F))
            continue;
        if (!started && (c == u'-' || c == QChar(0x2212) || c == u'+')) {
            number.negative = c != u'+';
            started = true;
        } else if (c >= u'0' && c <= u'9') {
            started = true;
            (fraction ? number.fraction : number.whole) += c;
            group += !fraction && group >= 0 ? 1 : 0;
        } else if (!fraction && (c == u'.' || c == QChar(0x066B))) {
            fraction = true;
            started = true;
        } else if (!fraction && isGroupMark(c) && closesGroup(number.whole, group)) {
            group = 0;
        } else {
            return wrong();
        }
    }
    if ((number.whole.isEmpty() && number.fraction.isEmpty()) || (group >= 0 && group != 3))
        return wrong();
    return number;
}

} // namespace

qint64 Currency::minorPerMajor() const
{
    return unit == MoneyUnit::Toman ? 10 * powerOfTen(decimals) : powerOfTen(decimals);
}

int Currency::majorDecimals() const
{
    return unit == MoneyUnit::Toman ? decimals + 1 : decimals;
}

int defaultDecimals(QStringView currencyCode)
{
    for (const char16_t *whole : {u"IRR", u"JPY", u"KRW", u"VND", u"CLP", u"ISK"}) {
        if (currencyCode == QStringView(whole))
            return 0;
    }
    for (const char16_t *thousandths : {u"KWD", u"BHD", u"OMR", u"IQD", u"JOD", u"TND"}) {
        if (currencyCode == QStringView(thousandths))
            return 3;
    }
    return 2;
}

Result<Money> parseMoney(QStringView text, const Currency &currency)
{
    auto number = splitNumber(text);
    if (!number)
        return fail(number.error());
    while (number->fraction.endsWith(u'0'))
        number->fraction.chop(1);
    const int decimals = currency.majorDecimals();
    if (number->fraction.size() > decimals)
        return fail(ErrorCode::TooManyDecimals, {text.toString(), QString::number(decimals)});
    const QString digits = number->whole + number->fraction.leftJustified(decimals, u'0');
    bool fits = false;
    const qint64 value = digits.toLongLong(&fits);
    if (!fits)
        return fail(ErrorCode::OutOfRange, {text.toString()});
    return Money::fromMinor(number->negative ? -value : value);
}

QString plainMajor(Money amount, const Currency &currency)
{
    const int decimals = currency.majorDecimals();
    const bool negative = amount.isNegative();
    const quint64 magnitude = negative ? 0 - static_cast<quint64>(amount.minor())
                                       : static_cast<quint64>(amount.minor());
    QString digits = QString::number(magnitude).rightJustified(decimals + 1, u'0');
    QString text = digits.left(digits.size() - decimals);
    QString fraction = digits.right(decimals);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    if (!fraction.isEmpty())
        text += u'.' + fraction;
    return negative ? u'-' + text : text;
}

} // namespace bashgah::domain
