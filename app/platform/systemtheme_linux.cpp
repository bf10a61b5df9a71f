// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/systemtheme.h"

#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QString>

namespace bashgah::platform {
namespace {

QString configFile(const QString &name)
{
    return QStandardPaths::locate(QStandardPaths::GenericConfigLocation, name);
}

bool gtkPrefersDark()
{
    const QString path = configFile(QStringLiteral("gtk-3.0/settings.ini"));
    if (path.isEmpty())
        return false;
    const QSettings settings(path, QSettings::IniFormat);
    const QString prefers =
        settings.value(QStringLiteral("Settings/gtk-application-prefer-dark-theme")).toString();
    return prefers == u"1" || prefers == u"true"
        || settings.value(QStringLiteral("Settings/gtk-theme-name")).toString().endsWith(
            u"dark", Qt::CaseInsensitive);
}

bool kdePrefersDark()
{
    const QString path = configFile(QStringLiteral("kdeglobals"));
    if (path.isEmpty())
        return false;
    const QSettings settings(path, QSettings::IniFormat);
    return settings.value(QStringLiteral("General/ColorScheme")).toString().contains(
        u"dark", Qt::CaseInsensitive);
}

} // namespace

bool systemPrefersDark()
{
    if (qEnvironmentVariable("GTK_THEME").endsWith(u"dark", Qt::CaseInsensitive))
        return true;
    return gtkPrefersDark() || kdePrefersDark();
}

} // namespace bashgah::platform
