// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/persiantext.h"

#include <algorithm>

namespace bashgah::domain {
namespace {

bool isPersianDigit(QChar c) { return c >= QChar(0x06F0) && c <= QChar(0x06F9); }
bool isArabicDigit(QChar c) { return c >= QChar(0x0660) && c <= QChar(0x0669); }

QChar persianLetter(QChar c)
{
    switch (c.unicode()) {
    case 0x064A: // ي
    case 0x0649: // ى
        return QChar(0x06CC);
    case 0x0643: // ك
        return QChar(0x06A9);
    default:
        return c;
    }
}

/// Without its accent: é as e.
QChar latinLetter(QChar c)
{
    if (c.unicode() < 0x00C0 || c.unicode() > 0x017F)
        return c;
    const QString parts = c.decomposition();
    return parts.isEmpty() ? c : parts.front();
}

QChar searchLetter(QChar c)
{
    switch (c.unicode()) {
    case 0x0622: // آ
    case 0x0623: // أ
    case 0x0625: // إ
    case 0x0671: // ٱ
        return QChar(0x0627);
    case 0x0629: // ة
    case 0x06C0: // ۀ
    case 0x06BE: // ھ
    case 0x06C1: // ہ
    case 0x06C3: // ۃ
    case 0x06D5: // ە
        return QChar(0x0647);
    case 0x06AA: // ڪ
        return QChar(0x06A9);
    case 0x06CD: // ۍ
    case 0x06D0: // ې
    case 0x06D2: // ے
        return QChar(0x06CC);
    case 0x0624: // ؤ
        return QChar(0x0648);
    case 0x0626: // ئ
        return QChar(0x06CC);
    default:
        return latinLetter(c);
    }
}

bool isIgnoredInSearch(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x0621 /* a lone hamza: زهراء */ || (u >= 0x0300 && u <= 0x036F) || (u >= 0x064B && u <= 0x065F) || u == 0x0670 || u == 0x0640 || (u >= 0x200B && u <= 0x200F)
        || u == 0x00AD || u == 0xFEFF || (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
}

/// A letter in the shape it has in a place of a word (ﺳﺎﺭﺍ), as texts copied from PDF files hold them.
bool isShape(QChar c)
{
    const char16_t u = c.unicode();
    return ((u >= 0xFB50 && u <= 0xFDFF) || (u >= 0xFE70 && u <= 0xFEFC)) && c.decompositionTag() != QChar::NoDecomposition;
}

} // namespace

QString digitsToAscii(QStringView text)
{
    QString out = text.toString();
    for (QChar &c : out) {
        if (isPersianDigit(c))
            c = QChar(u'0' + (c.unicode() - 0x06F0));
        else if (isArabicDigit(c))
            c = QChar(u'0' + (c.unicode() - 0x0660));
    }
    return out;
}

QString digitsToPersian(QStringView text)
{
    QString out = text.toString();
    for (QChar &c : out) {
        if (c >= u'0' && c <= u'9')
            c = QChar(0x06F0 + (c.unicode() - u'0'));
        else if (isArabicDigit(c))
            c = QChar(0x06F0 + (c.unicode() - 0x0660));
    }
    return out;
}

QString tidyText(QStringView text)
{
    QString out = text.toString().simplified();
    for (QChar &c : out)
        c = persianLetter(c);
    return out;
}

QString searchKey(QStringView text)
{
    if (std::any_of(text.begin(), text.end(), isShape))
        return searchKey(text.toString().normalized(QString::NormalizationForm_KC));
    QString out;
    out.reserve(text.size());
    bool space = false;
    for (const QChar raw : text) {
        if (isIgnoredInSearch(raw))
            continue;
        if (raw.isSpace()) {
            space = !out.isEmpty();
            continue;
        }
        if (space)
            out += u' ';
        space = false;
        out += searchLetter(persianLetter(raw)).toLower();
    }
    return digitsToAscii(out);
}

QString sortKey(QStringView text)
{
    static const QString alphabet = QStringLiteral("ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی");
    constexpr char16_t firstPrivate = 0xE000;
    QString key = searchKey(text);
    for (QChar &c : key) {
        if (const auto place = alphabet.indexOf(c); place >= 0)
            c = QChar(static_cast<char16_t>(firstPrivate + place));
    }
    return key;
}

} // namespace bashgah::domain
