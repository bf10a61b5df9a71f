// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/code/shopcode.h"

#include "domain/text/persiantext.h"

namespace bashgah::domain {
namespace {

/// The totally anti-symmetric quasigroup of H. M. Damm's thesis (2004).
constexpr int damm[10][10] = {
    {0, 3, 1, 7, 5, 9, 8, 6, 4, 2}, {7, 0, 9, 2, 1, 5, 4, 8, 6, 3}, {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
    {1, 7, 5, 0, 9, 8, 3, 4, 2, 6}, {6, 1, 2, 3, 0, 4, 5, 9, 7, 8}, {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
    {5, 8, 6, 9, 7, 2, 0, 1, 3, 4}, {8, 9, 4, 5, 3, 6, 2, 0, 1, 7}, {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
    {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}};

constexpr quint64 randomRange = 10'000'000'000ULL; // ten digits
constexpr QChar receiptDigit = u'5';
constexpr QChar memberDigit = u'6';
constexpr QChar couponDigit = u'7';
constexpr QChar giftDigit = u'8';
constexpr int groupSize = 4;

/// 0 for digits that end in their check digit.
int checkOf(QStringView digits)
{
    int interim = 0;
    for (const QChar c : digits)
        interim = damm[interim][c.unicode() - u'0'];
    return interim;
}

QChar digitOf(CodeKind kind)
{
    switch (kind) {
    case CodeKind::Coupon:
        return couponDigit;
    case CodeKind::GiftCard:
        return giftDigit;
    case CodeKind::MemberCard:
        return memberDigit;
    case CodeKind::Receipt:
        return receiptDigit;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<ShopCode> ShopCode::parse(QStringView typed)
{
    auto code = parseAny(typed);
    if (code && code->kind() != CodeKind::Coupon && code->kind() != CodeKind::GiftCard)
        return fail(ErrorCode::WrongCode, {typed.toString()});
    return code;
}

Result<ShopCode> ShopCode::parseAny(QStringView typed)
{
    QString digits;
    const QString ascii = digitsToAscii(typed.toString());
    for (const QChar c : ascii) {
        if (c >= u'0' && c <= u'9')
            digits.append(c);
        else if (!c.isSpace() && c != u'-' && c != u'\u200c')
            return fail(ErrorCode::WrongCode, {typed.toString()});
    }
    if (digits.isEmpty())
        return fail(ErrorCode::Empty);
    const bool known = digits.front() >= receiptDigit && digits.front() <= giftDigit;
    if (digits.size() != length || !known || checkOf(digits) != 0)
        return fail(ErrorCode::WrongCode, {typed.toString()});
    return ShopCode(digits);
}

ShopCode ShopCode::make(CodeKind kind, quint64 random)
{
    QString digits(digitOf(kind));
    digits += QString::number(random % randomRange).rightJustified(length - 2, u'0');
    digits += QString::number(checkOf(digits));
    return ShopCode(digits);
}

CodeKind ShopCode::kind() const
{
    for (const CodeKind kind : {CodeKind::Coupon, CodeKind::GiftCard, CodeKind::MemberCard}) {
        if (m_text.front() == digitOf(kind))
            return kind;
    }
    return CodeKind::Receipt;
}

qint64 ShopCode::number() const
{
    return m_text.mid(1, length - 2).toLongLong();
}

QString ShopCode::grouped() const
{
    return QString(m_text.first(groupSize) + u' ' + m_text.mid(groupSize, groupSize) + u' ' + m_text.mid(2 * groupSize));
}

} // namespace bashgah::domain
