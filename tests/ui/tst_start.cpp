// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bootstrap/bootstrap.h"
#include "bootstrap/session.h"
#include "services/backup/backupservice.h"
#include "starthome.h"
#include "storage/db/connection.h"
#include "storage/db/database.h"
#include "support/fakedialogs.h"
#include "support/guitest.h"
#include "support/must.h"
#include "support/testregistry.h"
#include "support/testshop.h"
#include "ui/format/format.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/apprequests.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/shell/toasts.h"
#include "ui/start/firstrunpage.h"
#include "ui/start/openerrorpage.h"
#include "ui/start/startwindow.h"
#include "ui/widgets/segmentedswitch.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace bashgah;
using domain::Error;
using domain::ErrorCode;
using test::shownPage;
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
    void whoWorksInOneShopIsNobodyInAnother();
    void damagedShopIsRestoredFromItsBackup();

private:
    /// The first page, with a folder of the test in place of the user's documents, whose place Windows takes
    /// from nobody's environment.
    [[nodiscard]] ui::FirstRunPage *firstPage() const;

    std::unique_ptr<test::StartHome> m_home;
};

void StartTest::init()
{
    m_home = std::make_unique<test::StartHome>();
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

// The second one of another shop is not who was chosen here, and the purchase belongs to nobody of this one.
void StartTest::whoWorksInOneShopIsNobodyInAnother()
{
    const test::FakeClock clock;
    const QString one = m_home->filePath(QStringLiteral("one.bashgah"));
    const QString other = m_home->filePath(QStringLiteral("other.bashgah"));
    domain::StaffId second{0};
    for (const QString &path : {one, other}) {
        const auto shop = test::must(services::ShopService::create(path, TestShop::defaultShop(), clock));
        services::ShopService names(*shop, clock);
        (void)test::must(names.addStaff(QStringLiteral("Mina")));
        second = test::must(names.addStaff(QStringLiteral("Sara")));
    }
    bootstrap::StartOptions options;
    options.language = ui::Language::English;
    options.keepSettings = false;
    options.shop = one;
    bootstrap::Bootstrap program(*qApp, options);
    program.start();
    QVERIFY(program.session());
    const auto chosen = [&] { return ui::chosenStaff(program.session()->context().settings); };
    program.session()->context().settings.set(ui::settings::staff, static_cast<int>(second.value()));
    program.open(one); // again: still who was chosen
    QCOMPARE(chosen(), std::optional(second));
    program.open(other);
    QCOMPARE(program.session()->services().database->path(), other);
    QCOMPARE(chosen(), std::nullopt);
    program.session()->context().settings.set(ui::settings::staff, static_cast<int>(second.value()));
    (void)test::must(program.session()->services().shop.updateStaff({second, QStringLiteral("Sara"), false}));
    program.open(other);
    QCOMPARE(chosen(), std::nullopt); // who left works nowhere
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

BASHGAH_TEST(tst_start, StartTest)
#include "tst_start.moc"
