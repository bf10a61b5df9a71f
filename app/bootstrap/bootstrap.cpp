// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bootstrap/bootstrap.h"

#include "bootstrap/session.h"
#include "platform/logfile.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QStandardPaths>

#include <utility>

namespace bashgah::bootstrap {

Bootstrap::Bootstrap(QApplication &application, StartOptions options)
    : m_application(application), m_options(std::move(options)),
      m_settings(m_options.keepSettings ? ui::DeviceSettings::defaultPath() : QString())
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(data);
    platform::startLogging(data, m_clock);
    adoptOptions();
    applyLook();
}

Bootstrap::~Bootstrap()
{
    m_session.reset();
    platform::stopLogging();
}

void Bootstrap::adoptOptions()
{
    if (m_options.language)
        m_settings.set(ui::settings::language, *m_options.language);
    if (m_options.language)
        m_settings.set(ui::settings::digits, *m_options.language == ui::Language::Persian
                                                 ? ui::Digits::Persian
                                                 : ui::Digits::Latin);
    if (m_options.theme)
        m_settings.set(ui::settings::theme, *m_options.theme);
    if (m_options.fontPercent)
        m_settings.set(ui::settings::fontPercent, *m_options.fontPercent);
}

void Bootstrap::applyLook()
{
    const ui::Language language = m_settings.value(ui::settings::language);
    loadTranslations(language);
    QLocale::setDefault(ui::localeOf(language));
    ui::Theme::apply(m_application, m_settings.value(ui::settings::theme),
                     m_settings.value(ui::settings::fontPercent), language);
}

void Bootstrap::loadTranslations(ui::Language language)
{
    const QString code = ui::languageCode(language);
    QApplication::removeTranslator(&m_qt);
    QApplication::removeTranslator(&m_own);
    if (m_qt.load(QStringLiteral(":/i18n/qtbase_%1.qm").arg(code)))
        QApplication::installTranslator(&m_qt);
    if (m_own.load(QStringLiteral(":/i18n/bashgah_%1.qm").arg(code)))
        QApplication::installTranslator(&m_own);
}

void Bootstrap::start()
{
    const QString path = m_options.shop.isEmpty() ? m_settings.value(ui::settings::lastShop)
                                                  : m_options.shop;
    const auto opened = openShop(path);
    if (!opened)
        qCritical("%s", qUtf8Printable(domain::errorKey(opened.error().code)));
}

domain::Result<void> Bootstrap::openShop(const QString &path)
{
    auto database = services::ShopService::open(path);
    if (!database)
        return domain::fail(database.error());
    return open(std::move(*database));
}

domain::Result<void> Bootstrap::open(std::unique_ptr<storage::Database> database)
{
    const QString path = database->path();
    const auto profile = services::ShopService(*database, m_clock).profile();
    if (!profile)
        return domain::fail(profile.error());
    m_session = std::make_unique<Session>(std::move(database), *profile, m_clock, m_settings, m_jobs);
    m_settings.set(ui::settings::lastShop, path);
    m_session->window().show();
    return {};
}

} // namespace bashgah::bootstrap
