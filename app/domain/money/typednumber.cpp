// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money/typednumber.h"

#include "domain/text/persiantext.h"

namespace bashgah::domain {
namespace {

bool isGroupMark(QChar c)
{
    return c == u',' || c == QChar(0x066C) || c == QChar(0x060C) || c == u'/' || c == u'\'' || c.isSpace();
}

/// Left by programs around numbers in right-to-left text and at the start of a file.
bool isInvisible(QChar c)
{
    return c == QChar(0x200E) || c == QChar(0x200F) || c == QChar(0xFEFF);
}

/// A mark may follow one to three first digits, then each three: "12,50" is no amount.
bool closesGroup(const QString &whole, qsizetype group)
{
    return group < 0 ? !whole.isEmpty() && whole.size() <= 3 : group == 3;
}

} // namespace

QString TypedNumber::plain() const
{
    QString text = negative ? QStringLiteral("-") : QString();
    text += whole.isEmpty() ? QStringLiteral("0") : whole;
    if (!fraction.isEmpty())
        text += u'.' + fraction;
    return text;
}

Result<TypedNumber> readTypedNumber(QStringView typed)
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
        if (isInvisible(c))
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

} // namespace bashgah::domain
