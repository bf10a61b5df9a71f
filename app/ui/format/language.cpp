// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/language.h"

namespace bashgah::ui {

QString languageCode(Language language)
{
    return language == Language::Persian ? QStringLiteral("fa") : QStringLiteral("en");
}

Language languageFromCode(QStringView code)
{
    return code.startsWith(u"fa") ? Language::Persian : Language::English;
}

Qt::LayoutDirection directionOf(Language language)
{
    return language == Language::Persian ? Qt::RightToLeft : Qt::LeftToRight;
}

QLocale localeOf(Language language)
{
    return language == Language::Persian ? QLocale(QLocale::Persian, QLocale::Iran)
                                         : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace bashgah::ui
