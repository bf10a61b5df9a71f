// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/member/mobilenumber.h"

#include "domain/text/persiantext.h"

#include <QRegularExpression>

#include <phonenumbers/phonenumberutil.h>

namespace bashgah::domain {
namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

bool canBeMobile(PhoneNumberUtil::PhoneNumberType type)
{
    return type == PhoneNumberUtil::MOBILE || type == PhoneNumberUtil::FIXED_LINE_OR_MOBILE;
}

} // namespace

Result<MobileNumber> MobileNumber::parse(QStringView text, const QString &region)
{
    QString typed = digitsToAscii(text).trimmed();
    if (typed.isEmpty())
        return fail(ErrorCode::Empty);
    static const QRegularExpression scientific(QStringLiteral("^\\d+([.,]\\d+)?[eE]\\+?\\d+$"));
    if (scientific.match(typed).hasMatch())
        return fail(ErrorCode::ScientificNumber, {text.toString()});
    static const QRegularExpression allowed(QStringLiteral("^[+0-9 ()\\-.\\x{200e}\\x{200f}\\x{202a}-\\x{202c}]+$"));
    if (!allowed.match(typed).hasMatch())
        return fail(ErrorCode::NotAMobile, {text.toString()});
    if (typed.endsWith(QLatin1String(".0"))) // a spreadsheet's decimal
        typed.chop(2);
    if (typed.startsWith(QLatin1String("00")))
        typed = u'+' + typed.mid(2);

    const PhoneNumberUtil *util = PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    const auto parsed = util->Parse(typed.toStdString(), region.toStdString(), &number);
    if (parsed != PhoneNumberUtil::NO_PARSING_ERROR || !util->IsValidNumber(number)
        || !canBeMobile(util->GetNumberType(number))) {
        return fail(ErrorCode::NotAMobile, {text.toString()});
    }
    std::string e164;
    util->Format(number, PhoneNumberUtil::E164, &e164);
    return MobileNumber(QString::fromStdString(e164));
}

MobileNumber MobileNumber::fromStored(QString canonical)
{
    return MobileNumber(std::move(canonical));
}

QString MobileNumber::national() const
{
    return m_canonical.startsWith(QLatin1String("+98")) ? QString(u'0' + m_canonical.mid(3)) : m_canonical;
}

QString MobileNumber::masked() const
{
    const QString number = national();
    return number.left(4) + QLatin1String("***") + number.right(4);
}

} // namespace bashgah::domain
