// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/format.h"

#include "domain/text/persiantext.h"
#include "ui/format/amountwords.h"
#include "ui/format/bidi.h"
#include "ui/format/padded.h"

#include <utility>

namespace bashgah::ui {
namespace {

using domain::Money;
using domain::MoneyUnit;

constexpr QChar minusSign(0x2212);
constexpr QChar persianGroup(0x066C);
constexpr QChar persianDecimal(0x066B);
constexpr QChar persianPercent(0x066A);
constexpr QChar noBreakSpace(0x00A0);

QString currencySymbol(const QString &code)
{
    if (code == u"GBP")
        return QStringLiteral("£");
    if (code == u"EUR")
        return QStringLiteral("€");
    return code == u"USD" ? QStringLiteral("$") : QString();
}

} // namespace

Format::Format(Language language, Digits digits, domain::Currency currency,
               domain::ShopCalendar calendar)
    : m_language(language), m_digits(digits), m_currency(std::move(currency)),
      m_calendar(std::move(calendar))
{
}

QString Format::localDigits(QStringView text) const
{
    return m_digits == Digits::Persian ? domain::digitsToPersian(text) : domain::digitsToAscii(text);
}

QString Format::grouped(QStringView whole, QStringView fraction, bool negative) const
{
    const bool persian = m_digits == Digits::Persian;
    QString text;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        if (i > 0 && (whole.size() - i) % 3 == 0)
            text += persian ? persianGroup : QChar(u',');
        text += whole.at(i);
    }
    if (!fraction.isEmpty())
        text += (persian ? persianDecimal : QChar(u'.')) + fraction.toString();
    text = localDigits(text);
    return negative ? Bidi::isolate(QString(minusSign + text)) : text;
}

QString Format::number(qint64 value) const
{
    return decimal(QString::number(value));
}

QString Format::signedNumber(qint64 value) const
{
    return value > 0 ? Bidi::isolate(QString(u'+' + number(value))) : number(value);
}

QString Format::decimal(QStringView plain) const
{
    const bool negative = plain.startsWith(u'-');
    const QStringView magnitude = negative ? plain.mid(1) : plain;
    const qsizetype point = magnitude.indexOf(u'.');
    return point < 0 ? grouped(magnitude, {}, negative)
                     : grouped(magnitude.left(point), magnitude.mid(point + 1), negative);
}

QString Format::percentSign() const
{
    return m_digits == Digits::Persian ? persianPercent : QChar(u'%');
}

QString Format::percent(domain::Percent share) const
{
    const int basis = share.basisPoints();
    const int magnitude = basis < 0 ? -basis : basis;
    QString fraction = padded(magnitude % 100, 2);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    const QString text = grouped(QString::number(magnitude / 100), fraction, false) + percentSign();
    return basis < 0 ? Bidi::isolate(QString(minusSign + text)) : text;
}

QString Format::share(qint64 part, qint64 whole) const
{
    if (whole == 0)
        return QStringLiteral("–");
    // tenths of a percent, half up; huge sums lose digits nobody would see
    const qint64 scale = whole > 9'000'000'000'000'000 ? 1'000'000 : 1;
    const qint64 numerator = part / scale * 1000;
    const qint64 denominator = whole / scale;
    const qint64 tenths = (2 * numerator + denominator) / (2 * denominator);
    return percent(domain::Percent(static_cast<int>(tenths * 10)));
}

QString Format::counted(const char *source, qint64 count, const QString &shown) const
{
    // the number itself is ours (digits setting); n only chooses the plural form
    const int form = count == 1 || count == -1 ? 1 : 2;
    return tr(source, nullptr, form).arg(shown);
}

QString Format::points(domain::Points points) const
{
    return counted(QT_TR_N_NOOP("%1 points"), points.value(), number(points.value()));
}

QString Format::signedPoints(domain::Points points) const
{
    return counted(QT_TR_N_NOOP("%1 points"), points.value(), signedNumber(points.value()));
}

QString Format::majorNumber(Money amount, const domain::Currency &currency) const
{
    QString plain = domain::plainMajor(amount, currency);
    if (currency.unit == MoneyUnit::None && currency.decimals > 0) {
        // pounds always show their pence
        const qsizetype point = plain.indexOf(u'.');
        const qsizetype shown = point < 0 ? 0 : plain.size() - point - 1;
        if (point < 0)
            plain += u'.';
        plain += QString(std::max<qsizetype>(0, std::min(2, currency.decimals) - shown), u'0');
    }
    return decimal(plain);
}

QString Format::moneyNumber(Money amount) const
{
    return majorNumber(amount, m_currency);
}

QString Format::unitPhrase(MoneyUnit unit, const QString &number, bool one) const
{
    const int form = one ? 1 : 2;
    return unit == MoneyUnit::Toman ? tr("%1 tomans", nullptr, form).arg(number)
                                    : tr("%1 rials", nullptr, form).arg(number);
}

QString Format::money(Money amount) const
{
    const QString shown = moneyNumber(amount);
    const bool one = amount.minor() == m_currency.minorPerMajor();
    if (m_currency.unit != MoneyUnit::None)
        return unitPhrase(m_currency.unit, shown, one);
    const QString symbol = currencySymbol(m_currency.code);
    if (symbol.isEmpty())
        return Bidi::isolate(QString(Bidi::strip(shown) + noBreakSpace + m_currency.code));
    const QString magnitude = Bidi::strip(shown);
    return Bidi::isolate(magnitude.startsWith(minusSign)
                             ? QString(minusSign + symbol + magnitude.mid(1))
                             : QString(symbol + magnitude));
}

QString Format::wholeMoney(Money amount, Whole side) const
{
    const qint64 toman = m_currency.minorPerMajor();
    const qint64 over = amount.minor() % toman; // with the sign of the amount
    if (m_currency.unit != MoneyUnit::Toman || over == 0)
        return money(amount);
    qint64 whole = amount.minor() - over; // towards zero
    if (side == Whole::Up && over > 0)
        whole += toman;
    else if (side == Whole::Down && over < 0)
        whole -= toman;
    return money(Money::fromMinor(whole));
}

QString Format::moneyOtherUnit(Money amount) const
{
    if (m_currency.unit == MoneyUnit::None)
        return {};
    domain::Currency other = m_currency;
    other.unit = m_currency.unit == MoneyUnit::Toman ? MoneyUnit::Rial : MoneyUnit::Toman;
    return unitPhrase(other.unit, majorNumber(amount, other),
                      amount.minor() == other.minorPerMajor());
}

QString Format::moneyUnit() const
{
    switch (m_currency.unit) {
    case MoneyUnit::Toman:
        return tr("tomans");
    case MoneyUnit::Rial:
        return tr("rials");
    case MoneyUnit::None:
        break;
    }
    return m_currency.code;
}

QString Format::moneyWords(Money amount) const
{
    if (m_currency.unit == MoneyUnit::None)
        return {};
    const qint64 per = m_currency.minorPerMajor();
    if (amount.minor() % per != 0)
        return {}; // parts of a toman have no common words; the figure says it
    const qint64 whole = amount.minor() / per;
    return unitPhrase(m_currency.unit, numberInWords(whole, m_language), whole == 1);
}

QString Format::mobile(const domain::MobileNumber &mobile) const
{
    QString national = mobile.national();
    if (national.size() == 11 && national.startsWith(u'0'))
        national = QString(national.left(4) + noBreakSpace + national.mid(4, 3) + noBreakSpace + national.mid(7));
    return Bidi::isolate(localDigits(national));
}

QString Format::fileSize(qint64 bytes) const
{
    constexpr qint64 kilo = 1000;
    if (bytes < kilo * kilo)
        return tr("%1 KB").arg(number((bytes + kilo - 1) / kilo));
    const qint64 tenths = (bytes + kilo * kilo / 20) / (kilo * kilo / 10);
    QString plain = QString::number(tenths / 10);
    if (tenths % 10 != 0)
        plain += u'.' + QString::number(tenths % 10);
    return tr("%1 MB").arg(decimal(plain));
}

QString Format::duration(qint64 seconds) const
{
    if (seconds < 90)
        return counted(QT_TR_N_NOOP("%1 seconds"), seconds, number(seconds));
    const qint64 minutes = (seconds + 30) / 60;
    return counted(QT_TR_N_NOOP("%1 minutes"), minutes, number(minutes));
}

} // namespace bashgah::ui
