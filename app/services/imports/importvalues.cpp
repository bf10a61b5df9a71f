// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/importvalues.h"

#include "domain/money/typednumber.h"
#include "domain/text/persiantext.h"
#include "services/sheets/celltext.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace bashgah::services {

using domain::ConsentState;
using domain::ErrorCode;
using domain::Gender;
using domain::MobileNumber;

namespace {

constexpr qsizetype longestText = 500;
constexpr qsizetype longestNote = 1000;
constexpr qsizetype longestShown = 60;

/// Never between the halves of one character.
KeptText cutAt(const QString &text, qsizetype longest)
{
    if (text.size() <= longest)
        return {text};
    return {text.left(longest - (text.at(longest - 1).isHighSurrogate() ? 1 : 0)), RowReason::TextCut};
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Sign, digits, at most one point: everything a program writes. Anything else is left to domain::readTypedNumber.
CellValue<qint64> readPlain(QByteArrayView text, int decimals)
{
    qint64 value = 0;
    int fraction = -1;
    bool digits = false;
    const bool negative = text.startsWith('-');
    for (const char c : text.sliced(negative ? 1 : 0)) {
        if (c == '.' && fraction < 0) {
            fraction = 0;
            continue;
        }
        if (!isDigit(c))
            return refusedCell(RowReason::NotANumber);
        digits = true;
        if (fraction >= decimals) {
            if (c != '0')
                return refusedCell(RowReason::TooManyDecimals);
            continue;
        }
        if (__builtin_mul_overflow(value, qint64{10}, &value)
            || __builtin_add_overflow(value, qint64{c - '0'}, &value))
            return refusedCell(RowReason::OutOfRange);
        if (fraction >= 0)
            ++fraction;
    }
    if (!digits)
        return refusedCell(RowReason::NotANumber);
    for (int i = std::max(fraction, 0); i < decimals; ++i) {
        if (__builtin_mul_overflow(value, qint64{10}, &value))
            return refusedCell(RowReason::OutOfRange);
    }
    return negative ? -value : value;
}

bool isScientific(QByteArrayView text)
{
    static const QRegularExpression pattern(QStringLiteral("^\\d+([.,]\\d+)?[eE]\\+?\\d+$"));
    return text.size() >= 4 && (text.contains('e') || text.contains('E'))
        && pattern.match(domain::digitsToAscii(QString::fromUtf8(text)).trimmed()).hasMatch();
}

/// "0912..., 0935..." or "0912... 0935...": at least twice as many digits as a number has.
bool isTwoNumbers(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\+?[\\d() ]{10,}\\s*[-,;/\\\\|،؛\\n و]+\\s*\\+?[\\d() ]{8,}$"));
    const auto digits = std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
    return digits >= 18 && pattern.match(domain::digitsToAscii(text).trimmed()).hasMatch();
}

bool beginsAsMobile(const QString &text, const QString &region)
{
    if (text.startsWith(u'+') || text.startsWith(QLatin1String("0098")))
        return true;
    return region == QLatin1String("IR") && text.startsWith(QLatin1String("09")) && text.size() > 4;
}

bool mayBeMobile(const QString &text)
{
    const auto digits = std::count_if(text.cbegin(), text.cend(),
                                      [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits >= 8 && digits <= 16;
}

QString keyOf(QByteArrayView text)
{
    QString key;
    for (const QChar c : domain::searchKey(QString::fromUtf8(text))) {
        if (c.isLetterOrNumber())
            key += c;
    }
    return key;
}

QSet<QString> keysOf(const char16_t *words)
{
    QSet<QString> set;
    for (const QString &word : QString::fromUtf16(words).split(u'|'))
        set << keyOf(word.toUtf8());
    return set;
}

} // namespace

CellValue<qint64> readDecimal(QByteArrayView text, int decimals)
{
    const QByteArrayView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return refusedCell(RowReason::Empty);
    const auto plain = readPlain(trimmed, decimals);
    if (plain || plain.error() != RowReason::NotANumber)
        return plain;
    if (isErrorText(trimmed))
        return refusedCell(RowReason::CellError);
    if (isScientific(trimmed))
        return refusedCell(RowReason::ScientificNumber);
    const auto typed = domain::readTypedNumber(QString::fromUtf8(trimmed));
    return typed ? readPlain(typed->plain().toUtf8(), decimals) : refusedCell(RowReason::NotANumber);
}

CellValue<QString> readText(QByteArrayView text)
{
    if (isErrorText(text))
        return refusedCell(RowReason::CellError);
    QString tidy = domain::tidyText(QString::fromUtf8(withoutGuard(text)));
    if (tidy.size() > longestText)
        return refusedCell(RowReason::TooLong);
    return tidy;
}

QByteArrayView withoutGuard(QByteArrayView text)
{
    qsizetype marks = 0;
    while (marks < text.size() && text.at(marks) == '\'')
        ++marks;
    const char first = marks < text.size() ? text.at(marks) : '\0';
    const bool formula = first == '=' || first == '+' || first == '-' || first == '@' || first == '\t' || first == '\r';
    return marks > 0 && formula ? text.sliced(1) : text;
}

CellValue<QString> readNote(QByteArrayView text)
{
    if (isErrorText(text))
        return refusedCell(RowReason::CellError);
    QString note = QString::fromUtf8(withoutGuard(text));
    note = note.remove(u'\r').trimmed();
    if (note.size() > longestNote)
        return refusedCell(RowReason::TooLong);
    return note;
}

KeptText keptText(QByteArrayView text)
{
    if (isErrorText(text))
        return {{}, RowReason::CellError};
    return cutAt(domain::tidyText(QString::fromUtf8(withoutGuard(text))), longestText);
}

KeptText keptNote(QByteArrayView text)
{
    if (isErrorText(text))
        return {{}, RowReason::CellError};
    QString note = QString::fromUtf8(withoutGuard(text));
    return cutAt(note.remove(u'\r').trimmed(), longestNote);
}

CellValue<QString> readCode(QByteArrayView text)
{
    if (isScientific(text))
        return refusedCell(RowReason::ScientificNumber);
    auto code = readText(text);
    if (!code)
        return code;
    static const QRegularExpression decimal(QStringLiteral("^\\d+\\.0+$"));
    QString ascii = domain::digitsToAscii(*code);
    if (decimal.match(ascii).hasMatch())
        ascii.truncate(ascii.indexOf(u'.'));
    return ascii;
}

CellValue<MobileNumber> readMobile(QByteArrayView text, const QString &region)
{
    const QString typed = QString::fromUtf8(withoutGuard(text)).trimmed();
    if (typed.isEmpty())
        return refusedCell(RowReason::Empty);
    if (isErrorText(text))
        return refusedCell(RowReason::CellError);
    if (isTwoNumbers(typed))
        return refusedCell(RowReason::TwoNumbers);
    const auto mobile = MobileNumber::parse(typed, region);
    if (mobile)
        return *mobile;
    return refusedCell(mobile.error().code == ErrorCode::ScientificNumber ? RowReason::ScientificNumber
                                                                      : RowReason::NotAMobile);
}

CellValue<MemberKey> readMemberKey(QByteArrayView text, const QString &region)
{
    const auto code = readCode(text);
    if (!code)
        return refusedCell(code.error());
    if (code->isEmpty())
        return refusedCell(RowReason::Empty);
    if (isWalkIn(*code))
        return refusedCell(RowReason::WalkIn);
    if (isTwoNumbers(*code))
        return refusedCell(RowReason::TwoNumbers);
    if (mayBeMobile(*code)) {
        if (const auto mobile = MobileNumber::parse(*code, region))
            return MemberKey{true, mobile->canonical()};
    }
    if (beginsAsMobile(*code, region))
        return refusedCell(RowReason::NotAMobile);
    return MemberKey{false, *code};
}

bool isTotalsWord(QByteArrayView text)
{
    static const QSet<QString> words = keysOf(u"total|totals|grand total|sub total|subtotal|sum|overall|"
                                            u"جمع|جمع کل|مجموع|مجموع کل|جمع نهایی|سرجمع|کل|جمع صفحه");
    return words.contains(keyOf(text));
}

InvoiceKind readInvoiceKind(QByteArrayView text)
{
    if (text.trimmed().isEmpty())
        return InvoiceKind::Sale;
    const QString key = keyOf(text);
    const auto says = [&key](const QSet<QString> &words) {
        return std::any_of(words.cbegin(), words.cend(), [&key](const QString &word) { return key.contains(word); });
    };
    static const QSet<QString> other = keysOf(u"پیش فاکتور|پیش‌فاکتور|باطل|ابطال|لغو|proforma|quotation|quote|cancelled|canceled|void");
    static const QSet<QString> back = keysOf(u"return|refund|credit note|credit memo|creditnote|برگشت|مرجوع|عودت");
    if (says(other))
        return InvoiceKind::Other;
    return says(back) ? InvoiceKind::Return : InvoiceKind::Sale;
}

bool isWalkIn(const QString &text)
{
    static const QRegularExpression erased(QStringLiteral("^\\s*erased-\\d+\\s*$"));
    if (erased.match(text).hasMatch())
        return true;
    static const QSet<QString> words = keysOf(
        u"walk in|walk in customer|cash customer|anonymous|guest|unknown|none|n/a|"
        u"مشتری متفرقه|متفرقه|مشتریان متفرقه|مشتری گذری|گذری|مشتری نقدی|فروش نقدی|ناشناس|مهمان");
    return words.contains(keyOf(text.toUtf8()));
}

CellValue<Gender> readGender(QByteArrayView text)
{
    static const QSet<QString> female = keysOf(u"female|f|woman|زن|خانم|مونث|بانو|دختر");
    static const QSet<QString> male = keysOf(u"male|m|man|مرد|آقا|مذکر|پسر");
    const QString key = keyOf(text);
    if (key.isEmpty() || key == u"unknown" || key == u"نامشخص")
        return Gender::Unknown;
    if (female.contains(key))
        return Gender::Female;
    if (male.contains(key))
        return Gender::Male;
    return refusedCell(RowReason::UnknownValue);
}

CellValue<ConsentState> readConsent(QByteArrayView text)
{
    static const QSet<QString> yes = keysOf(u"yes|y|true|1|granted|opt in|بله|بلی|دارد|آری|موافق");
    static const QSet<QString> no = keysOf(u"no|n|false|0|refused|opt out|خیر|نه|ندارد|مخالف");
    const QString key = keyOf(text);
    if (key.isEmpty() || key == u"unknown" || key == u"نامشخص")
        return ConsentState::Unknown;
    if (yes.contains(key))
        return ConsentState::Granted;
    if (no.contains(key))
        return ConsentState::Refused;
    return refusedCell(RowReason::UnknownValue);
}

QString shortened(QByteArrayView text)
{
    const QString whole = QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), 400)));
    return whole.size() <= longestShown ? whole : QString(whole.left(longestShown - 1) + u'…');
}

} // namespace bashgah::services
