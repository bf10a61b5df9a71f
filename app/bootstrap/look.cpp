// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bootstrap/look.h"

#include <QApplication>
#include <QLocale>

namespace bashgah::bootstrap {

void Look::apply(QApplication &application, const ui::DeviceSettings &settings)
{
    const ui::Language language = settings.value(ui::settings::language);
    loadTranslations(language);
    QLocale::setDefault(ui::localeOf(language));
    ui::Theme::apply(application, settings.value(ui::settings::theme),
                     settings.value(ui::settings::fontPercent), language);
}

void Look::loadTranslations(ui::Language language)
{
    const QString code = ui::languageCode(language);
    QApplication::removeTranslator(&m_qt);
    QApplication::removeTranslator(&m_own);
    if (m_qt.load(QStringLiteral(":/i18n/qtbase_%1.qm").arg(code)))
        QApplication::installTranslator(&m_qt);
    if (m_own.load(QStringLiteral(":/i18n/bashgah_%1.qm").arg(code)))
        QApplication::installTranslator(&m_own);
}

} // namespace bashgah::bootstrap
