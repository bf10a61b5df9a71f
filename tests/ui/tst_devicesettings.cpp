// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/smalldisk.h"
#include "support/testregistry.h"
#include "ui/settings/devicesettings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace bashgah;
using ui::DeviceSettings;
namespace settings = ui::settings;

class DeviceSettingsTest final : public QObject
{
    Q_OBJECT

private slots:
    void saysTheDefaultWithoutAFile();
    void keepsValuesInTheFile();
    void nonsenseInTheFileReadsAsTheDefault();
    void commandLineHoldsForOneRunOnly();
    void aChangeByTheUserIsKept();
    void eachComputerIsATillOfItsOwn();
    void saysWhenNothingCanBeKept();

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("settings.ini"));
};

void DeviceSettingsTest::saysTheDefaultWithoutAFile()
{
    const DeviceSettings device;
    QCOMPARE(device.value(settings::language), ui::Language::Persian);
    QCOMPARE(device.value(settings::theme), ui::ThemeChoice::System);
    QCOMPARE(device.value(settings::fontPercent), 100);
    QVERIFY(device.value(settings::lastShop).isEmpty());
}

void DeviceSettingsTest::keepsValuesInTheFile()
{
    {
        DeviceSettings device(m_path);
        device.set(settings::theme, ui::ThemeChoice::Dark);
        device.set(settings::fontPercent, 130);
        device.setViewState(QStringLiteral("members"), QByteArrayLiteral("\x01\x02"));
    }
    const DeviceSettings again(m_path);
    QCOMPARE(again.value(settings::theme), ui::ThemeChoice::Dark);
    QCOMPARE(again.value(settings::fontPercent), 130);
    QCOMPARE(again.viewState(QStringLiteral("members")), QByteArrayLiteral("\x01\x02"));
}

void DeviceSettingsTest::eachComputerIsATillOfItsOwn()
{
    QString till;
    {
        DeviceSettings device(m_path);
        till = ui::tillOf(device);
        QVERIFY(!till.isEmpty());
        QCOMPARE(ui::tillOf(device), till);
    }
    DeviceSettings again(m_path);
    QCOMPARE(ui::tillOf(again), till);
    DeviceSettings other(m_folder.filePath(QStringLiteral("other.ini")));
    QVERIFY(ui::tillOf(other) != till);
}

void DeviceSettingsTest::nonsenseInTheFileReadsAsTheDefault()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("[look]\ntheme=pink\ndigits=roman\n");
    file.close();
    const DeviceSettings device(m_path);
    QCOMPARE(device.value(settings::theme), ui::ThemeChoice::System);
    QCOMPARE(device.value(settings::digits), ui::Digits::Persian);
}

void DeviceSettingsTest::commandLineHoldsForOneRunOnly()
{
    {
        DeviceSettings device(m_path);
        device.set(settings::language, ui::Language::Persian);
        device.setForThisRun(settings::language, ui::Language::English);
        QCOMPARE(device.value(settings::language), ui::Language::English);
    }
    QCOMPARE(DeviceSettings(m_path).value(settings::language), ui::Language::Persian);
}

void DeviceSettingsTest::aChangeByTheUserIsKept()
{
    {
        DeviceSettings device(m_path);
        device.setForThisRun(settings::theme, ui::ThemeChoice::Dark);
        device.set(settings::theme, ui::ThemeChoice::Light);
        QCOMPARE(device.value(settings::theme), ui::ThemeChoice::Light);
    }
    QCOMPARE(DeviceSettings(m_path).value(settings::theme), ui::ThemeChoice::Light);
}

void DeviceSettingsTest::saysWhenNothingCanBeKept()
{
    QVERIFY(DeviceSettings().canKeep()); // nothing is meant to be
    QVERIFY(DeviceSettings(m_path).canKeep());
    QFile file(m_folder.filePath(QStringLiteral("a file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    DeviceSettings nowhere(file.fileName() + QStringLiteral("/settings.ini"));
    nowhere.set(settings::theme, ui::ThemeChoice::Dark);
    QVERIFY(!nowhere.canKeep());
    const test::SmallDisk disk(QStringLiteral("64k"));
    if (!disk.isThere())
        QSKIP("no disk can be mounted here");
    const QString path = disk.path() + QStringLiteral("/settings.ini");
    QVERIFY(DeviceSettings(path).canKeep());
    QVERIFY(disk.makeReadOnly());
    QVERIFY(!DeviceSettings(path).canKeep());
}

BASHGAH_TEST(tst_devicesettings, DeviceSettingsTest)
#include "tst_devicesettings.moc"
