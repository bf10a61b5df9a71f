// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money/currency.h"

#include "domain/money/typednumber.h"

namespace bashgah::domain {
namespace {

qint64 powerOfTen(int exponent)
{
    qint64 value = 1;
    for (int i = 0; i < exponent; ++i)
        value *= 10;
    return value;
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
    auto number = readTypedNumber(text);
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
