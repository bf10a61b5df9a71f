// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/campaign/smstext.h"

#include <QString>

namespace bashgah::domain {
namespace {

constexpr int gsmSingle = 160;
constexpr int ucs2Single = 70;

/// The basic table without the ASCII letters, digits and the escape.
constexpr QStringView gsmOthers =
    u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./:;<=>?¡ÄÖÑÜ§¿äöñüà";
constexpr QStringView gsmExtension = u"\f^{}\\[~]|€";

/// Septets of a character, 0 when the table lacks it.
int septets(QChar c)
{
    const char16_t u = c.unicode();
    if ((u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9'))
        return 1;
    if (gsmOthers.contains(c))
        return 1;
    return gsmExtension.contains(c) ? 2 : 0;
}

bool fitsGsm(QStringView text)
{
    for (const QChar c : text) {
        if (septets(c) == 0)
            return false;
    }
    return true;
}

/// Units of the character at `at`; a surrogate pair is one of two units.
int unitsAt(QStringView text, qsizetype at, SmsEncoding encoding)
{
    if (encoding == SmsEncoding::Gsm7)
        return septets(text[at]);
    const bool pair =
        text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return pair ? 2 : 1;
}

} // namespace

QString smsEncodingKey(SmsEncoding encoding)
{
    return encoding == SmsEncoding::Gsm7 ? QStringLiteral("gsm7") : QStringLiteral("ucs2");
}

SmsCount countSms(QStringView text, const SmsLine &line)
{
    SmsCount count;
    count.encoding = fitsGsm(text) ? SmsEncoding::Gsm7 : SmsEncoding::Ucs2;
    const bool gsm = count.encoding == SmsEncoding::Gsm7;
    const int single = gsm ? gsmSingle : ucs2Single;
    const int perPart = gsm ? line.gsmPerPart : line.ucs2PerPart;
    int closed = 0; // parts already full when text is long
    int filled = 0; // units in the open part
    for (qsizetype i = 0; i < text.size();) {
        const int units = unitsAt(text, i, count.encoding);
        count.units += units;
        if (filled + units > perPart) {
            ++closed;
            filled = 0;
        }
        filled += units;
        i += gsm ? 1 : units;
    }
    if (count.units <= single) {
        count.parts = text.isEmpty() ? 0 : 1;
        count.left = single - count.units;
    } else {
        count.parts = closed + 1;
        count.left = perPart - filled;
    }
    return count;
}

} // namespace bashgah::domain
