// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/guiwindow.h"
#include "support/importfile.h"
#include "support/testpaths.h"
#include "support/testregistry.h"
#include "ui/pages/imports/importspage.h"
#include "ui/shell/route.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace bashgah;
using test::LookGuard;
using test::TestShop;
using test::TestWindow;
using ui::ImportsPage;
using ui::Language;

namespace {

const char *const persian = "شماره فاکتور,تاریخ,موبایل,مبلغ (تومان),شرح\n"
                            "101,1405/01/02,09121234567,1250000,قهوه\n"
                            "102,1405/01/03,09121234567,850000,چای\n"
                            "103,1405/01/04,مشتری متفرقه,300000,نان\n"
                            "104,1404/12/30,09351234567,300000,نان\n"
                            "105,1405/01/05,9.12E+09,0,نان\n"
                            "جمع,,,2400000,\n";

} // namespace

class ImportsPageTest final : public QObject
{
    Q_OBJECT

private:
    test::ImportFiles m_files;

    static void step(ImportsPage &page, const std::function<void()> &act)
    {
        QSignalSpy done(&page, &ImportsPage::stepDone);
        act();
        if (done.isEmpty())
            QVERIFY(done.wait(20'000));
        QTRY_VERIFY(!page.isBusy());
    }
    static QPushButton *primary(ImportsPage &page) { return page.findChild<QPushButton *>(QStringLiteral("pagePrimary")); }

private slots:
    void aFileIsMatchedCheckedImportedAndTakenBack_data()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("en") << static_cast<int>(Language::English);
        QTest::newRow("fa") << static_cast<int>(Language::Persian);
    }
    void aFileIsMatchedCheckedImportedAndTakenBack()
    {
        QFETCH(int, language);
        const LookGuard look(static_cast<Language>(language));
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        TestShop shop;
        TestWindow window(shop, static_cast<Language>(language));
        auto &page = window.open<ImportsPage>(ui::pages::imports);
        (void)test::grabWidget(&window.window(), QStringLiteral("imports-empty-") + tag);
        step(page, [&] { page.openFile(m_files.write(persian)); });
        auto *amount = page.findChild<QComboBox *>(QStringLiteral("imports.column.3"));
        QVERIFY(amount);
        QCOMPARE(amount->currentData().toInt(), static_cast<int>(services::ImportField::Amount));
        (void)test::grabWidget(&window.window(), QStringLiteral("imports-match-") + tag);
        step(page, [&] { page.runCommand(ui::PageCommand::Primary); });
        QVERIFY(page.report() && page.report()->dryRun);
        QCOMPARE(page.report()->receipts, 3);
        QCOMPARE(page.report()->rejectedRows, 3);
        QTest::qWait(50);
        (void)test::grabWidget(&window.window(), QStringLiteral("imports-checked-") + tag);
        window.dialogs.path = m_files.path(QStringLiteral("problems.csv"));
        page.runCommand(ui::PageCommand::Export);
        QVERIFY(QFile::exists(window.dialogs.path));
        step(page, [&] { page.runCommand(ui::PageCommand::Primary); });
        QVERIFY(page.report() && page.report()->batch);
        QTest::qWait(50);
        (void)test::grabWidget(&window.window(), QStringLiteral("imports-done-") + tag);
        page.runCommand(ui::PageCommand::Primary); // another file: back to the start with the list
        (void)test::grabWidget(&window.window(), QStringLiteral("imports-list-") + tag);
        auto *undo = page.findChild<QPushButton *>(QStringLiteral("imports.undo"));
        QVERIFY(undo->isEnabled());
        step(page, [&] { undo->click(); });
        QCOMPARE(window.dialogs.asked.size(), 1);
        QVERIFY(!undo->isEnabled());
    }

    void theUnitIsAskedWhereNoHeadingNamesIt()
    {
        TestShop shop;
        TestWindow window(shop);
        auto &page = window.open<ImportsPage>(ui::pages::imports);
        step(page, [&] { page.openFile(m_files.write("invoice,date,mobile,amount,field: Table\n1,1405/01/02,09121234567,1250000,5\n")); });
        auto *unit = page.findChild<QComboBox *>(QStringLiteral("imports.unit"));
        const auto says = [&page](const QString &words) {
            const QList<QLabel *> labels = page.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
        };
        QCOMPARE(unit->currentData().toInt(), -1);
        QVERIFY(says(QStringLiteral("one million two hundred and fifty thousand tomans")));
        QVERIFY(says(QStringLiteral("one hundred and twenty-five thousand tomans")));
        step(page, [&] { page.runCommand(ui::PageCommand::Primary); });
        QVERIFY(!page.report());
        QVERIFY(unit->window()->focusWidget() == unit);
        unit->setCurrentIndex(unit->findData(static_cast<int>(domain::MoneyUnit::Rial)));
        QVERIFY(!says(QStringLiteral("one million two hundred and fifty thousand tomans")));
        step(page, [&] { page.runCommand(ui::PageCommand::Primary); });
        QVERIFY(page.report());
        QCOMPARE(page.report()->revenue, domain::Money::fromMinor(1'250'000));
        auto *table = page.findChild<QComboBox *>(QStringLiteral("imports.column.4"));
        QCOMPARE(table->currentText(), QStringLiteral("Table"));
    }

    void rowsThatComeInOtherwiseThanTheySayAreListed()
    {
        TestShop shop;
        TestWindow window(shop);
        auto &page = window.open<ImportsPage>(ui::pages::imports);
        const QByteArray word(600, 'x');
        step(page, [&] { page.openFile(m_files.write("kind,invoice,date,mobile,amount (toman),of invoice,payment,note\n"
                                                     "sale,1,1405/01/02,09121234567,100,," + word + ",ok\n"
                                                     "return,2,1405/01/03,09121234567,50,99,,ok\n")); });
        step(page, [&] { page.runCommand(ui::PageCommand::Primary); });
        QVERIFY(page.report());
        QCOMPARE(page.report()->rejectedRows, 0);
        QCOMPARE(page.report()->problems.size(), size_t(2));
        const QList<QLabel *> labels = page.findChildren<QLabel *>();
        const auto says = [&](const QString &words) {
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(words); });
        };
        QVERIFY(says(QStringLiteral("Remarks on rows that come in")));
        QVERIFY(says(QStringLiteral("the purchase it names is neither in the shop nor earlier in the file")));
        window.dialogs.path = m_files.path(QStringLiteral("remarks.csv"));
        page.runCommand(ui::PageCommand::Export);
        QFile list(window.dialogs.path);
        QVERIFY(list.open(QIODevice::ReadOnly));
        const QByteArray lines = list.readAll();
        QVERIFY2(lines.contains("\r\n2,text_cut,payment,"), lines.constData());
        QVERIFY2(lines.contains("\r\n3,purchase_not_known,of_invoice,\"99\","), lines.constData());
    }

    void householdsAndReferrersAreMatchedAndCounted()
    {
        TestShop shop;
        TestWindow window(shop);
        auto &page = window.open<ImportsPage>(ui::pages::imports);
        step(page, [&] { page.openFile(m_files.write("کد مشتری,نام کامل,خانوار,امتیاز خانوار با هم,معرف\n"
                                                     "A1,سارا,احمدی,بله,\nA2,رضا,احمدی,,\nA3,مینا,,,A1\nA4,کاظم,تنها,,A9\n")); });
        using enum services::ImportField;
        int column = 0;
        for (const services::ImportField field : {Code, Name, Household, HouseholdPooled, Referrer}) {
            auto *box = page.findChild<QComboBox *>(QStringLiteral("imports.column.%1").arg(column++));
            QVERIFY(box);
            QCOMPARE(box->currentData().toInt(), static_cast<int>(field));
        }
        step(page, [&] { page.runCommand(ui::PageCommand::Primary); });
        QVERIFY(page.report());
        QCOMPARE(page.report()->newMembers, 4);
        QCOMPARE(page.report()->rejectedRows, 0);
        QCOMPARE(page.report()->problems.size(), size_t(2));
        const QList<QLabel *> labels = page.findChildren<QLabel *>();
        const auto says = [&](const QString &words) {
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(words); });
        };
        QVERIFY(says(QStringLiteral("New households")));
        QVERIFY(says(QStringLiteral("Members with who brought them")));
        QVERIFY(says(QStringLiteral("nobody else of it is in the file")));
    }

    void aFieldStandsInOneColumnOnlyAndAChangeAsksForANewCheck()
    {
        TestShop shop;
        TestWindow window(shop);
        auto &page = window.open<ImportsPage>(ui::pages::imports);
        step(page, [&] { page.openFile(m_files.write(persian)); });
        step(page, [&] { page.runCommand(ui::PageCommand::Primary); });
        auto *first = page.findChild<QComboBox *>(QStringLiteral("imports.column.0"));
        auto *amount = page.findChild<QComboBox *>(QStringLiteral("imports.column.3"));
        first->setCurrentIndex(first->findData(static_cast<int>(services::ImportField::Amount)));
        QCOMPARE(amount->currentIndex(), 0);
        QVERIFY(!page.report());
    }

    void theSheetOfAWorkbookIsChosenByKeyboard()
    {
        TestShop shop;
        TestWindow window(shop);
        auto &page = window.open<ImportsPage>(ui::pages::imports);
        step(page, [&] { page.openFile(QStringLiteral(BASHGAH_TEST_DATA) + QStringLiteral("/sheets/libreoffice-members.ods")); });
        auto *sheets = page.findChild<QComboBox *>(QStringLiteral("imports.sheet"));
        QCOMPARE(sheets->count(), 3);
        QCOMPARE(sheets->currentIndex(), 1);
        QVERIFY(sheets->isVisible());
        QVERIFY(!page.findChild<QComboBox *>(QStringLiteral("imports.encoding"))->isVisible());
        QVERIFY(page.findChild<QComboBox *>(QStringLiteral("imports.known"))->isVisible());
        step(page, [&] { page.runCommand(ui::PageCommand::Primary); });
        QVERIFY(page.report());
        QCOMPARE(page.report()->newMembers, 4);
        QTest::qWait(200);
        (void)test::grabWidget(&window.window(), QStringLiteral("imports-sheet"));
        sheets->setFocus();
        step(page, [&] { QTest::keyClick(sheets, Qt::Key_Down); });
        QCOMPARE(sheets->currentIndex(), 2);
        QTRY_COMPARE(page.findChildren<QComboBox *>(QRegularExpression(QStringLiteral("^imports\\.column"))).size(), 3);
        step(page, [&] { page.openFile(m_files.write(persian)); }); // another file begins anew
        QVERIFY(!sheets->isVisible());
    }

    void aFileThatCannotBeUsedIsExplained()
    {
        TestShop shop;
        TestWindow window(shop);
        auto &page = window.open<ImportsPage>(ui::pages::imports);
        step(page, [&] { page.openFile(m_files.write(QByteArray("PK\x03\x04 sheet"))); });
        QVERIFY(!page.report());
        QVERIFY(primary(page)->isEnabled());
    }
};

BASHGAH_TEST(tst_importspage, ImportsPageTest)
#include "tst_importspage.moc"
