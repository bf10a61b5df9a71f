// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/paperlanguage.h"

#include <QCoreApplication>
#include <QTranslator>

namespace bashgah::ctl {

domain::Result<ui::Language> paperLanguage(const Arguments &arguments, const domain::ShopProfile &shop)
{
    const auto asked = arguments.value(QStringLiteral("--lang"));
    if (asked && *asked != u"fa" && *asked != u"en")
        return domain::fail(domain::ErrorCode::UnknownValue, {*asked, QStringLiteral("fa, en")});
    const bool rials = shop.currency.code == QLatin1String("IRR");
    return asked ? ui::languageFromCode(*asked) : rials ? ui::Language::Persian : ui::Language::English;
}

ui::Format paperFormat(ui::Language language, const domain::ShopProfile &shop, QTranslator &words)
{
    if (words.load(QStringLiteral(":/i18n/bashgah_") + ui::languageCode(language)))
        QCoreApplication::installTranslator(&words);
    return ui::Format(language, language == ui::Language::Persian ? ui::Digits::Persian : ui::Digits::Latin,
                      shop.currency, shop.calendar);
}

} // namespace bashgah::ctl
