// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bootstrap/bootstrap.h"
#include "bootstrap/session.h"
#include "platform/buildinfo.h"
#include "services/backup/backupservice.h"
#include "storage/db/connection.h"
#include "storage/db/database.h"
#include "support/fakedialogs.h"
#include "support/guitest.h"
#include "support/must.h"
#include "support/testpaths.h"
#include "support/testregistry.h"
#include "support/testshop.h"
#include "ui/format/bidi.h"
#include "ui/format/format.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/apprequests.h"
#include "ui/shell/banner.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page.h"
#include "ui/shell/toasts.h"
#include "ui/start/firstrunpage.h"
#include "ui/start/openerrorpage.h"
#include "ui/start/startwindow.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/segmentedswitch.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QProcessEnvironment>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace bashgah;
using domain::Error;
using domain::ErrorCode;
using test::TestShop;
using ui::FirstRunAnswers;

namespace {

QPushButton *buttonCalled(QWidget *page, const QString &text)
{
    for (QPushButton *button : page->findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

template <typename P>
P *shownPage()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (!window->isVisible())
            continue;
        for (P *page : window->findChildren<P *>()) {
            if (page->isVisible())
                return page;
        }
    }
    return nullptr;
}

} // namespace

class StartTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyQuestionHasADefault();
    void missingNameIsMarkedAtItsField();
    void anotherLanguageKeepsTheAnswers();
    void firstPageFitsWithLargeLetters();
    void fileNameComesFromTheShopsName();
    void backupIsOfferedWhereItHelps_data();
    void backupIsOfferedWhereItHelps();
    void fromFirstPageToAnOpenShop();
    void nothingHalfMadeStaysWhenThePresetFails();
    void changeOfLooksWaitsForRunningWork();
    void demoShopOpens();
    void damagedShopIsRestoredFromItsBackup();
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
    /// The first page, with a folder of the test in place of the user's documents, whose place Windows takes
    /// from nobody's environment.
    [[nodiscard]] ui::FirstRunPage *firstPage() const;

    std::unique_ptr<QTemporaryDir> m_home;
};

void StartTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"})
        qputenv(name, m_home->path().toLocal8Bit());
    QStandardPaths::setTestModeEnabled(true); // Windows does not ask the environment
}

ui::FirstRunPage *StartTest::firstPage() const
{
    auto *page = shownPage<ui::FirstRunPage>();
    if (!page)
        return nullptr;
    FirstRunAnswers answers;
    answers.path = m_home->filePath(QStringLiteral("Documents/shop.bashgah"));
    emit page->lookChanged(answers); // as after a change of language: the page is made anew with what was answered
    return shownPage<ui::FirstRunPage>();
}

void StartTest::everyQuestionHasADefault()
{
    ui::DeviceSettings settings;
    const ui::Format format;
    test::FakeDialogs dialogs;
    ui::FirstRunPage page(settings, format, dialogs, {});
    QSignalSpy wanted(&page, &ui::FirstRunPage::createWanted);
    QTest::mouseClick(buttonCalled(&page, QStringLiteral("Start empty")), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    const auto answers = wanted.at(0).at(0).value<FirstRunAnswers>();
    QCOMPARE(answers.shopName, u"My shop");
    QCOMPARE(answers.unit, domain::MoneyUnit::Toman);
    QCOMPARE(answers.presetId, u"points");
    // "My shop 2" where a shop of that name is there already
    QVERIFY(QFileInfo(answers.path).fileName().startsWith(u"My shop") && answers.path.endsWith(u".bashgah"));
    QVERIFY(!answers.thenImport);
}

void StartTest::missingNameIsMarkedAtItsField()
{
    ui::DeviceSettings settings;
    const ui::Format format;
    test::FakeDialogs dialogs;
    ui::FirstRunPage page(settings, format, dialogs, {});
    QSignalSpy wanted(&page, &ui::FirstRunPage::createWanted);
    auto *name = page.findChild<QLineEdit *>(QStringLiteral("name"));
    name->setText(QStringLiteral("  "));
    QTest::mouseClick(buttonCalled(&page, QStringLiteral("Start empty")), Qt::LeftButton);
    QCOMPARE(wanted.count(), 0);
    QVERIFY(name->property("invalid").toBool());
    QVERIFY(!name->accessibleDescription().isEmpty());
}

void StartTest::anotherLanguageKeepsTheAnswers()
{
    ui::DeviceSettings settings;
    const ui::Format format;
    test::FakeDialogs dialogs;
    ui::FirstRunPage page(settings, format, dialogs, {});
    page.findChild<QLineEdit *>(QStringLiteral("name"))->setText(QStringLiteral("Sara"));
    QSignalSpy changed(&page, &ui::FirstRunPage::lookChanged);
    QTest::mouseClick(buttonCalled(&page, QStringLiteral("English")), Qt::LeftButton);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).value<FirstRunAnswers>().shopName, u"Sara");
    QCOMPARE(settings.value(ui::settings::language), ui::Language::English);
    QCOMPARE(settings.value(ui::settings::digits), ui::Digits::Latin);
}

void StartTest::firstPageFitsWithLargeLetters()
{
    const test::LookGuard look(ui::Language::Persian, ui::ThemeChoice::Dark, 150);
    ui::DeviceSettings settings;
    const ui::Format format(ui::Language::Persian, ui::Digits::Persian);
    test::FakeDialogs dialogs;
    ui::StartWindow window;
    window.setPage(new ui::FirstRunPage(settings, format, dialogs, {}));
    window.resize(1024, 640);
    window.show();
    QTest::qWait(20);
    (void)test::grabWidget(&window, QStringLiteral("firstrun.fa.large"));
    QCOMPARE(window.width(), 1024);
    QVERIFY2(window.page()->minimumSizeHint().width() <= 1024,
             qPrintable(QString::number(window.page()->minimumSizeHint().width())));
}

void StartTest::fileNameComesFromTheShopsName()
{
    QVERIFY(ui::proposedShopPath(QStringLiteral("نان/شیرینی: ۲")).endsWith(u"/نان-شیرینی- ۲.bashgah"));
    QVERIFY(ui::proposedShopPath(QString()).endsWith(u"/shop.bashgah"));
}

void StartTest::backupIsOfferedWhereItHelps_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<bool>("restore");
    QTest::addColumn<bool>("retry");
    QTest::newRow("damaged") << ErrorCode::Damaged << true << false;
    QTest::newRow("gone") << ErrorCode::FileNotFound << true << true;
    QTest::newRow("newer") << ErrorCode::NewerShop << false << false;
    QTest::newRow("read-only") << ErrorCode::ReadOnly << false << true;
    QTest::newRow("busy") << ErrorCode::Busy << false << true;
    QTest::newRow("network share") << ErrorCode::NetworkShare << false << false;
}

void StartTest::backupIsOfferedWhereItHelps()
{
    QFETCH(ErrorCode, code);
    const ui::Format format;
    ui::OpenErrorPage page(Error{code, {QStringLiteral("a"), QStringLiteral("2"), QStringLiteral("1")}, {}, {}},
                           QStringLiteral("a.bashgah"), QStringLiteral("copy"), {}, format);
    QTEST(buttonCalled(&page, QStringLiteral("Restore the last backup")) != nullptr, "restore");
    QTEST(buttonCalled(&page, QStringLiteral("Try again")) != nullptr, "retry");
    QVERIFY(buttonCalled(&page, QStringLiteral("Open another shop…")));
}

void StartTest::fromFirstPageToAnOpenShop()
{
    bootstrap::StartOptions options;
    options.language = ui::Language::English;
    options.keepSettings = false;
    bootstrap::Bootstrap program(*qApp, options);
    program.start();
    auto *page = firstPage();
    QVERIFY(page);
    (void)test::grabWidget(page->window(), QStringLiteral("firstrun.en.light"));
    page->window()->resize(1024, 640);
    QTest::qWait(20);
    (void)test::grabWidget(page->window(), QStringLiteral("firstrun.en.small"));
    page->findChild<QLineEdit *>(QStringLiteral("name"))->setText(QStringLiteral("Corner shop"));
    QTest::mouseClick(buttonCalled(page, QStringLiteral("Start empty")), Qt::LeftButton);
    QTRY_VERIFY(program.session());
    QCOMPARE(program.session()->context().shop.name, u"Corner shop");
    QVERIFY(program.session()->window().isVisible());
    QVERIFY(program.session()->services().programs.current()); // the chosen preset is live
    QTRY_VERIFY(program.session()->services().backup.newest()); // and the first backup is taken
    const auto closedDays = [&program] {
        return program.session()->services().database->read([](storage::Connection &connection) -> domain::Result<qint64> {
            return connection.number(QStringLiteral("SELECT count(*) FROM closed_day"));
        });
    };
    QTRY_COMPARE(*closedDays(), qint64(1)); // the night's work needs nobody to start it
}

void StartTest::nothingHalfMadeStaysWhenThePresetFails()
{
    bootstrap::StartOptions options;
    options.language = ui::Language::English;
    options.keepSettings = false;
    bootstrap::Bootstrap program(*qApp, options);
    program.start();
    auto *page = shownPage<ui::FirstRunPage>();
    QVERIFY(page);
    FirstRunAnswers answers;
    answers.shopName = QStringLiteral("Corner shop");
    answers.presetId = QStringLiteral("no such preset");
    answers.path = m_home->filePath(QStringLiteral("shops/corner.bashgah"));
    emit page->createWanted(answers);
    QVERIFY(!program.session());
    QVERIFY(page->isVisible());
    const QDir folder(m_home->filePath(QStringLiteral("shops")));
    QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden), QStringList());
    answers.presetId = QStringLiteral("points"); // the name is free for the next try
    emit page->createWanted(answers);
    QVERIFY(program.session());
}

void StartTest::changeOfLooksWaitsForRunningWork()
{
    bootstrap::StartOptions options;
    options.language = ui::Language::English;
    options.keepSettings = false;
    bootstrap::Bootstrap program(*qApp, options);
    program.start();
    QTest::mouseClick(buttonCalled(firstPage(), QStringLiteral("Start empty")), Qt::LeftButton);
    QTRY_VERIFY(program.session());
    ui::AppContext &context = program.session()->context();
    QTRY_VERIFY(context.jobs.isIdle()); // the first backup
    QSemaphore mayEnd;
    QSignalSpy rebuilt(&program, &bootstrap::Bootstrap::shopOpened);
    std::optional<bool> cancelled;
    context.jobs.run<bool>(
        QStringLiteral("Import"), services::Jobs::Pool::Io,
        [&mayEnd](services::JobControl &control) -> domain::Result<bool> {
            mayEnd.acquire();
            return control.isCancelled();
        },
        &program, [&](services::Job &, const domain::Result<bool> &result) { cancelled = test::must(result); });
    context.requests.rebuildWindow();
    context.requests.rebuildWindow(); // a second change joins the first
    QTest::qWait(100);
    QCOMPARE(rebuilt.count(), 0);
    QVERIFY(!context.toasts.text().isEmpty());
    mayEnd.release();
    QTRY_COMPARE(rebuilt.count(), 1);
    QCOMPARE(cancelled, std::optional(false));
}

void StartTest::demoShopOpens()
{
    bootstrap::StartOptions options;
    options.language = ui::Language::Persian;
    options.demo = true;
    options.keepSettings = false;
    bootstrap::Bootstrap program(*qApp, options);
    QSignalSpy opened(&program, &bootstrap::Bootstrap::shopOpened);
    program.start();
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 60'000);
    QVERIFY(program.session()->context().shop.isDemo);
    QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
    const test::LookGuard back(ui::Language::English);
}

void StartTest::damagedShopIsRestoredFromItsBackup()
{
    const test::FakeClock clock;
    const QString path = m_home->filePath(QStringLiteral("shop.bashgah"));
    (void)test::must(services::ShopService::create(path, TestShop::defaultShop(), clock));
    (void)test::must(services::BackupService(path, {}, clock).backUp());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(100));
    file.write(QByteArray(20'000, '\x5a'));
    file.close();

    bootstrap::StartOptions options;
    options.language = ui::Language::English;
    options.shop = path;
    options.keepSettings = false;
    bootstrap::Bootstrap program(*qApp, options);
    program.start();
    QVERIFY(!program.session());
    auto *page = shownPage<ui::OpenErrorPage>();
    QVERIFY(page);
    (void)test::grabWidget(page->window(), QStringLiteral("openerror.en.light"));
    QTest::mouseClick(buttonCalled(page, QStringLiteral("Restore the last backup")), Qt::LeftButton);
    QTRY_VERIFY(program.session());
    QCOMPARE(program.session()->context().shop.name, TestShop::defaultShop().name);
    QVERIFY(!QDir(m_home->path()).entryList({QStringLiteral("*.before-restore-*")}, QDir::Files).isEmpty());
}

void StartTest::whatIsNewIsSaidOnceAfterAnUpdate_data()
{
    QTest::addColumn<QString>("seen");
    QTest::addColumn<bool>("said");
    QTest::newRow("an older version ran here") << QStringLiteral("0.0.9") << true;
    QTest::newRow("this version ran here") << platform::BuildInfo::current().version << false;
    QTest::newRow("none ran here") << QString() << false;
}

void StartTest::whatIsNewIsSaidOnceAfterAnUpdate()
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

QString StartTest::olderShop() const
{
    QFile packed(QStringLiteral(BASHGAH_TEST_DATA "/shops/schema-0001.bashgah.z"));
    QFile shop(m_home->filePath(QStringLiteral("shop.bashgah")));
    if (!packed.open(QIODevice::ReadOnly) || !shop.open(QIODevice::WriteOnly) || shop.write(qUncompress(packed.readAll())) <= 0)
        qFatal("no older shop");
    return shop.fileName();
}

/// A large one takes its time, in which the window must not look as if it hung.
void StartTest::anOlderShopIsUpdatedWhileAPageSaysSo()
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

void StartTest::theCopyBeforeAnUpdateCanBePutBack()
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

void StartTest::aDataFolderThatCannotBeWrittenIsToldOnce()
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

void StartTest::helpAndVersionNeedNoScreen_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QByteArray>("begin");
    const QByteArray version = "bashgah " + platform::BuildInfo::current().version.toUtf8();
    QTest::newRow("--version") << QStringLiteral("--version") << version;
    QTest::newRow("-v") << QStringLiteral("-v") << version;
    QTest::newRow("--help") << QStringLiteral("--help") << QByteArray("Usage: ");
}

void StartTest::helpAndVersionNeedNoScreen()
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

BASHGAH_TEST(tst_start, StartTest)
#include "tst_start.moc"
