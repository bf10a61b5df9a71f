// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace bashgah::domain {

/// Persian (۰-۹), Arabic-Indic (٠-٩) digits to ASCII; everything else unchanged.
[[nodiscard]] QString digitsToAscii(QStringView text);
/// ASCII and Arabic-Indic digits to Persian.
[[nodiscard]] QString digitsToPersian(QStringView text);
/// As typed, but with Persian ی and ک for the Arabic letters, and folded outer/inner spaces:
/// what is stored as a name.
[[nodiscard]] QString tidyText(QStringView text);
/// The key names are searched by: tidy, digits ASCII, أإآ to ا, ة to ه, ؤ to و, diacritics, ZWNJ
/// and marks removed, letters in the shape of their place (PDF) as plain ones, lower case.
[[nodiscard]] QString searchKey(QStringView text);
/// Compared by code point it gives the order of the Persian alphabet (پ چ ژ گ in place, و before ه),
/// Latin before Persian: stored where lists are paged in the database.
[[nodiscard]] QString sortKey(QStringView text);

} // namespace bashgah::domain
