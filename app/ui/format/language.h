// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <Qt>

namespace bashgah::ui {

/// Languages of the window. Each needs translations/bashgah_<code>.ts and help pages.
enum class Language { Persian, English };
/// Which digits people read; entry accepts all three families whatever this says.
enum class Digits { Persian, Latin };

[[nodiscard]] QString languageCode(Language language); ///< "fa", "en"
/// English for an unknown code.
[[nodiscard]] Language languageFromCode(QStringView code);
[[nodiscard]] Qt::LayoutDirection directionOf(Language language);
/// For collation and Qt's own texts; people's numbers come from Format.
[[nodiscard]] QLocale localeOf(Language language);

} // namespace bashgah::ui
