// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/devicesettings.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QUuid>

namespace bashgah::ui {

DeviceSettings::DeviceSettings(const QString &path)
{
    if (!path.isEmpty())
        m_file = std::make_unique<QSettings>(path, QSettings::IniFormat);
}

DeviceSettings::~DeviceSettings() = default;

QString DeviceSettings::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        + QStringLiteral("/settings.ini");
}

bool DeviceSettings::canKeep() const
{
    if (!m_file)
        return true;
    m_file->sync();
    if (m_file->status() == QSettings::AccessError || !m_file->isWritable())
        return false;
    // it is written as a new file beside the old one; QFileInfo knows too little of Windows' permissions
    QTemporaryFile probe(QFileInfo(m_file->fileName()).absolutePath() + QStringLiteral("/settings-XXXXXX"));
    return probe.open();
}

QVariant DeviceSettings::raw(const QString &key) const
{
    const auto forNow = m_memory.constFind(key);
    if (forNow != m_memory.cend())
        return *forNow;
    return m_file ? m_file->value(key) : QVariant();
}

void DeviceSettings::setRaw(const QString &key, const QVariant &value)
{
    if (!m_file) {
        m_memory.insert(key, value);
        return;
    }
    m_memory.remove(key);
    m_file->setValue(key, value);
}

QByteArray DeviceSettings::viewState(const QString &key) const
{
    return raw(QStringLiteral("views/") + key).toByteArray();
}

void DeviceSettings::setViewState(const QString &key, const QByteArray &state)
{
    setRaw(QStringLiteral("views/") + key, state);
}

Language DeviceSettings::enumFromText(const QString &text, Language fallback)
{
    return text.isEmpty() ? fallback : languageFromCode(text);
}

Digits DeviceSettings::enumFromText(const QString &text, Digits fallback)
{
    if (text == u"persian")
        return Digits::Persian;
    return text == u"latin" ? Digits::Latin : fallback;
}

ThemeChoice DeviceSettings::enumFromText(const QString &text, ThemeChoice fallback)
{
    return themeFromText(text, fallback);
}

QString DeviceSettings::textOf(Digits value)
{
    return value == Digits::Persian ? QStringLiteral("persian") : QStringLiteral("latin");
}

QString DeviceSettings::textOf(ThemeChoice value)
{
    switch (value) {
    case ThemeChoice::System:
        return QStringLiteral("system");
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    }
    Q_UNREACHABLE();
}

ThemeChoice themeFromText(QStringView text, ThemeChoice fallback)
{
    if (text == u"light")
        return ThemeChoice::Light;
    if (text == u"dark")
        return ThemeChoice::Dark;
    return text == u"system" ? ThemeChoice::System : fallback;
}

QString tillOf(DeviceSettings &device)
{
    constexpr qsizetype letters = 12; // enough that no two tills of a shop are alike
    QString till = device.value(settings::till);
    if (till.isEmpty()) {
        till = QUuid::createUuid().toString(QUuid::Id128).left(letters);
        device.set(settings::till, till);
    }
    return till;
}

std::optional<domain::StaffId> chosenStaff(const DeviceSettings &device)
{
    const int id = device.value(settings::staff);
    return id > 0 ? std::optional(domain::StaffId(id)) : std::nullopt;
}

} // namespace bashgah::ui
