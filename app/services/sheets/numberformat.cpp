// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sheets/numberformat.h"

#include <algorithm>

namespace bashgah::services {
namespace {

/// The first section without quoted text, escaped characters and brackets; elapsed hours, minutes
/// and seconds ([h]) stay.
QString plainSection(QStringView code)
{
    QString plain;
    for (qsizetype i = 0; i < code.size() && code.at(i) != u';'; ++i) {
        const QChar c = code.at(i).toLower();
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i + 1);
            const QString inside = end < 0 ? QString() : code.mid(i + 1, end - i - 1).toString().toLower();
            if (!inside.isEmpty() && QStringLiteral("hms").contains(inside.at(0)) && inside.count(inside.at(0)) == inside.size())
                plain += inside;
            i = end < 0 ? code.size() : end;
        } else {
            plain += c;
        }
    }
    return plain;
}

} // namespace

NumberFormat readNumberFormat(QStringView code)
{
    QString plain = plainSection(code);
    plain.remove(QStringLiteral("general")).remove(QStringLiteral("standard"));
    NumberFormat format;
    format.time = plain.contains(u'h') || plain.contains(u's');
    format.date = plain.contains(u'y') || plain.contains(u'd') || (plain.contains(u'm') && !format.time);
    const bool onlyZeros = plain.size() > 1 && plain.count(u'0') == plain.size();
    format.zeros = onlyZeros ? static_cast<int>(std::min<qsizetype>(plain.size(), 30)) : 0;
    return format;
}

NumberFormat builtInNumberFormat(int id)
{
    // 27..36 and 50..58 are dates in East Asian Excel, where they are written without a code
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || id == 57 || id == 58)
        return {true, false, 0};
    if (id == 22)
        return {true, true, 0};
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id == 55 || id == 56)
        return {false, true, 0};
    return {};
}

} // namespace bashgah::services
