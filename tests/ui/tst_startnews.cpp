// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the program says when it starts: of a new version, a shop of an older one, a folder it cannot write.
#include "bootstrap/bootstrap.h"
#include "bootstrap/session.h"
#include "platform/buildinfo.h"
#include "services/backup/backupservice.h"
#include "starthome.h"
#include "storage/db/database.h"
#include "support/must.h"
#include "support/testpaths.h"
#include "support/testregistry.h"
#include "support/testshop.h"
#include "ui/format/bidi.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/apprequests.h"
#include "ui/shell/banner.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigator.h"
#include "ui/shell/toasts.h"
#include "ui/widgets/emptystate.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace bashgah;
using test::shownPage;
using test::TestShop;

class StartNewsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_home = std::make_unique<test::StartHome>(); }
    void whatIsNewIsSaidOnceAfterAnUpdate_data();
    void whatIsNewIsSaidOnceAfterAnUpdate();
    void anOlderShopIsUpdatedWhileAPageSaysSo();
    void theCopyBeforeAnUpdateCanBePutBack();
    void aDataFolderThatCannotBeWrittenIsToldOnce();
    void helpAndVersionNeedNoScreen_data();
    void helpAndVersionNeedNoScreen();

private:
    /// A shop that an older version made.
    [[nodiscard]] QString olderShop() const;

    std::unique_ptr<test::StartHome> m_home;
};

void StartNewsTest::whatIsNewIsSaidOnceAfterAnUpdate_data()
{
    QTest::addColumn<QString>("seen");
    QTest::addColumn<bool>("said");
    QTest::newRow("an older version ran here") << QStringLiteral("0.0.9") << true;
    QTest::newRow("this version ran here") << platform::BuildInfo::current().version << false;
    QTest::newRow("none ran here") << QString() << false;
}

void StartNewsTest::whatIsNewIsSaidOnceAfterAnUpdate()
{
    QFETCH(QString, seen);
    QFETCH(bool, said);
    bootstrap::StartOptions options;
    options.language = ui::Language::English;
    options.shop = olderShop();
    ui::DeviceSettings(ui::DeviceSettings::defaultPath()).set(ui::settings::seenVersion, seen);
    for (const bool expected : {said, false}) {
        bootstrap::Bootstrap program(*qApp, options);
        program.start();
        QTRY_VERIFY_WITH_TIMEOUT(program.session(), 60'000);
        QCOMPARE(program.session()->context().toasts.text().startsWith(QStringLiteral("Bashgah was updated to")), expected);
    }
}

QString StartNewsTest::olderShop() const
{
    QFile packed(QStringLiteral(BASHGAH_TEST_DATA "/shops/schema-0001.bashgah.z"));
    QFile shop(m_home->filePath(QStringLiteral("shop.bashgah")));
    if (!packed.open(QIODevice::ReadOnly) || !shop.open(QIODevice::WriteOnly) || shop.write(qUncompress(packed.readAll())) <= 0)
        qFatal("no older shop");
    return shop.fileName();
}

/// A large one takes its time, in which the window must not look as if it hung.
void StartNewsTest::anOlderShopIsUpdatedWhileAPageSaysSo()
{
    bootstrap::StartOptions options;
    options.language = ui::Language::English;
    options.keepSettings = false;
    options.shop = olderShop();
    bootstrap::Bootstrap program(*qApp, options);
    program.start();
    QVERIFY(!program.session());
    const auto *page = shownPage<ui::EmptyState>();
    QVERIFY(page);
    const auto labels = page->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->text() == u"Updating the shop file; a backup is made first…";
    }));
    QTRY_VERIFY_WITH_TIMEOUT(program.session(), 60'000);
    QVERIFY(program.session()->window().isVisible());
    const QString said = ui::Bidi::strip(program.session()->context().toasts.text());
    QVERIFY2(said.contains(QDir::toNativeSeparators(QString(options.shop + QStringLiteral(".before-1")))), qPrintable(said));
}

void StartNewsTest::theCopyBeforeAnUpdateCanBePutBack()
{
    bootstrap::StartOptions options;
    options.language = ui::Language::English;
    options.keepSettings = false;
    options.shop = olderShop();
    bootstrap::Bootstrap program(*qApp, options);
    program.start();
    QTRY_VERIFY_WITH_TIMEOUT(program.session(), 60'000);
    const auto copy = program.session()->services().backup.newestBeforeUpdate();
    QVERIFY(copy);
    program.session()->context().navigator.open(ui::pages::settings, {{QStringLiteral("section"), QStringLiteral("backup")}});
    const auto labels = program.session()->window().findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->text().endsWith(u", before an update of the shop file");
    }));
    QTRY_VERIFY(program.session()->context().jobs.isIdle()); // the first daily backup, the work of the night
    QSignalSpy opened(&program, &bootstrap::Bootstrap::shopOpened);
    program.session()->context().requests.restoreBackup(copy->path);
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 60'000);
    QVERIFY(program.session()->context().toasts.text().startsWith(u"The backup is in place."));
    QVERIFY(QFile::exists(copy->path));
}

void StartNewsTest::aDataFolderThatCannotBeWrittenIsToldOnce()
{
#ifdef Q_OS_WIN
    QSKIP("Windows takes the data folder from nobody's environment");
#endif
    QFile inTheWay(m_home->filePath(QStringLiteral(".qttest"))); // where Qt's test mode puts the data folder
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const test::FakeClock clock;
    bootstrap::StartOptions options;
    options.language = ui::Language::English;
    options.shop = m_home->filePath(QStringLiteral("shop.bashgah"));
    (void)test::must(services::ShopService::create(options.shop, TestShop::defaultShop(), clock));
    bootstrap::Bootstrap program(*qApp, options);
    program.start();
    QTRY_VERIFY(program.session());
    QVERIFY(program.session()->window().standing().text().contains(u"will be forgotten when the program ends"));
    QSignalSpy rebuilt(&program, &bootstrap::Bootstrap::shopOpened);
    program.session()->context().requests.rebuildWindow();
    QTRY_COMPARE(rebuilt.count(), 1);
    QVERIFY(program.session()->window().standing().text().isEmpty());
}

void StartNewsTest::helpAndVersionNeedNoScreen_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QByteArray>("begin");
    const QByteArray version = "bashgah " + platform::BuildInfo::current().version.toUtf8();
    QTest::newRow("--version") << QStringLiteral("--version") << version;
    QTest::newRow("-v") << QStringLiteral("-v") << version;
    QTest::newRow("--help") << QStringLiteral("--help") << QByteArray("Usage: ");
}

void StartNewsTest::helpAndVersionNeedNoScreen()
{
#ifdef Q_OS_WIN
    QSKIP("there is always a screen");
#endif
    QFETCH(QString, argument);
    QFETCH(QByteArray, begin);
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(BASHGAH_BIN_DIR "/bashgah"), {argument});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    const QByteArray said = program.readAllStandardOutput();
    QVERIFY2(said.startsWith(begin), said.constData());
}

BASHGAH_TEST(tst_startnews, StartNewsTest)
#include "tst_startnews.moc"
