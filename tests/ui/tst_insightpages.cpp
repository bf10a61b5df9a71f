// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bootstrap/session.h"
#include "domain/member/memberfilter.h"
#include "reports/segmenttext.h"
#include "services/demo/demoshop.h"
#include "services/jobs/jobs.h"
#include "services/members/savedfilterservice.h"
#include "services/staff/trailservice.h"
#include "support/fakedialogs.h"
#include "support/guitest.h"
#include "support/must.h"
#include "support/guistray.h"
#include "support/testregistry.h"
#include "support/testshop.h"
#include "ui/charts/dailywidget.h"
#include "ui/charts/rfmgridwidget.h"
#include "ui/charts/sharewidget.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/jalalidateedit.h"
#include "ui/widgets/tablepane.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QPixmap>
#include <QPrinterInfo>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace bashgah;
using reports::GridCell;

namespace {

/// The window on a shop, empty or with a demo history, at the size of an old shop PC.
class Window final
{
public:
    explicit Window(ui::Language language, bool filled, QSize size = {1024, 640})
    {
        if (filled)
            (void)test::must(services::DemoShop::fill(m_shop.database(), {120, 6, 3}, m_shop.clock));
        m_settings.set(ui::settings::language, language);
        m_settings.set(ui::settings::digits, language == ui::Language::Persian ? ui::Digits::Persian
                                                                              : ui::Digits::Latin);
        m_session = std::make_unique<bootstrap::Session>(m_shop.openAgain(), m_shop.profile(), m_shop.clock,
                                                         m_settings, m_jobs, &dialogs);
        m_session->window().resize(size);
        m_session->window().show();
    }
    ui::MainWindow &window() { return m_session->window(); }
    ui::Navigator &navigator() { return m_session->context().navigator; }
    bootstrap::ShopServices &services() { return m_session->services(); }
    /// What stands in the trail as taken out of the shop, newest first.
    QStringList taken()
    {
        const services::TrailService trail(m_shop.database(), m_shop.clock);
        QStringList subjects;
        for (const services::TrailLine &line : test::must(trail.lines({}))) {
            if (line.facts.action == u"member.list")
                subjects.append(line.facts.subject);
        }
        return subjects;
    }
    /// Asks for PINs; Sara, a manager who may not export, is signed in.
    void signInWhoMayNotExport()
    {
        services::ShopService names(m_shop.database(), m_shop.clock);
        const domain::StaffId mina = test::must(names.addStaff(QStringLiteral("Mina")));
        const domain::StaffId sara = test::must(names.addStaff(QStringLiteral("Sara")));
        services::StaffService &staff = services().staff;
        (void)test::must(staff.setRole(mina, domain::StaffRole::Owner));
        (void)test::must(staff.setRole(sara, domain::StaffRole::Manager));
        (void)test::must(staff.setPin(mina, u"2580"));
        (void)test::must(staff.setPin(sara, u"1379"));
        domain::PermissionMatrix matrix;
        matrix.allow(domain::StaffRole::Manager, domain::StaffAction::ExportData, false);
        (void)test::must(staff.setMatrix(matrix));
        (void)test::must(staff.turnOn());
        (void)test::must(services().desk.signIn(sara, u"1379"));
    }
    void keepFilter(const QString &name, const domain::MemberFilter &filter)
    {
        (void)test::must(services::SavedFilterService(m_shop.database(), m_shop.clock).save(name, filter));
    }
    services::RfmTable table()
    {
        const services::RfmService service(m_shop.database(), m_shop.clock);
        return test::must(service.table(test::must(service.asOfToday())));
    }
    template <typename T>
    T *find(const char *name = "")
    {
        T *const found = window().currentPage()->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }

    test::FakeDialogs dialogs;
    test::StrayWindows stray;

private:
    test::TestShop m_shop;
    ui::DeviceSettings m_settings;
    services::Jobs m_jobs;
    std::unique_ptr<bootstrap::Session> m_session;
};

bool hasText(QWidget *page, const QString &text)
{
    const QList<QLabel *> labels = page->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(text);
    });
}

int rowsOf(ui::TablePane *pane)
{
    return pane->view().model()->rowCount();
}

} // namespace

class InsightPagesTest final : public QObject
{
    Q_OBJECT

private slots:
    void gridOpensTheMembersOfACellByKeyboard()
    {
        Window w(ui::Language::English, true);
        w.navigator().open(ui::pages::analytics);
        auto *grid = w.find<ui::RfmGridWidget>("rfmGrid");
        QTRY_VERIFY(grid->isVisible());
        QVERIFY(!w.find<QLabel>("finding")->text().isEmpty());
        QCOMPARE(rowsOf(w.find<ui::TablePane>("segmentTable")), 10);

        const services::RfmTable table = w.table();
        grid->setFocus();
        test::pressKey(grid, Qt::Key_Down);
        QCOMPARE(grid->focusedCell(), (GridCell{4, 5}));
        QVERIFY(grid->accessibleDescription().contains(QStringLiteral("Loyal")));
        test::pressKey(grid, Qt::Key_Return);
        auto *members = w.find<ui::TablePane>("memberTable");
        QVERIFY(members->isVisible());
        QCOMPARE(static_cast<qint64>(rowsOf(members)), table.summary.cell(4, 5).members);
        QVERIFY(w.window().currentPage()->stepBack()); // Esc
        QVERIFY(w.find<ui::TablePane>("segmentTable")->isVisible());
        QVERIFY(!w.window().currentPage()->stepBack());
    }

    void aKeptFilterRestrictsThePage()
    {
        Window w(ui::Language::English, true);
        domain::MemberFilter often;
        often.clauses = {{domain::ClauseSubject::Visits, domain::ClauseTest::AtLeast, {}, {}, 5, 0}};
        w.keepFilter(QStringLiteral("Regulars"), often);
        w.navigator().open(ui::pages::analytics);
        auto *grid = w.find<ui::RfmGridWidget>("rfmGrid");
        QTRY_VERIFY(grid->isVisible());
        auto *filter = w.find<QComboBox>("analyticsFilter");
        QVERIFY(filter->isVisible());
        const QString all = w.find<QLabel>("finding")->text();
        filter->setCurrentIndex(filter->findText(QStringLiteral("Regulars")));
        QTRY_VERIFY(hasText(w.window().currentPage(), QStringLiteral("among all members")));
        QVERIFY(hasText(w.window().currentPage(), QStringLiteral("Regulars")));
        filter->setCurrentIndex(0);
        QTRY_VERIFY(!hasText(w.window().currentPage(), QStringLiteral("among all members")));
        QCOMPARE(w.find<QLabel>("finding")->text(), all);
    }

    void clickedBarLeadsToACampaignForTheSegment()
    {
        Window w(ui::Language::Persian, true);
        const test::LookGuard look(ui::Language::Persian);
        w.navigator().open(ui::pages::analytics);
        auto *shares = w.find<ui::ShareWidget>("shares");
        QTRY_VERIFY(shares->isVisible());
        const auto row = shares->chartLayout().rows[static_cast<size_t>(domain::Segment::Hibernating)];
        QTest::mouseClick(shares, Qt::LeftButton, {}, row.center().toPoint());
        QCOMPARE(static_cast<qint64>(rowsOf(w.find<ui::TablePane>("memberTable"))),
                 w.table().summary.of(domain::Segment::Hibernating).members);
        QTemporaryDir folder;
        w.dialogs.path = folder.filePath(QStringLiteral("list.csv"));
        w.find<QPushButton>("exportList")->click();
        QVERIFY(QFileInfo(w.dialogs.path).size() > 60);
        QCOMPARE(w.taken(), QStringList{QStringLiteral("scored_members:%1").arg(rowsOf(w.find<ui::TablePane>("memberTable")))});
        w.find<QPushButton>("writeToSegment")->click();
        QCOMPARE(w.navigator().current().page, ui::pages::campaigns);
        const auto filter = test::must(domain::memberFilterFromJsonText(
            w.navigator().current().args[QStringLiteral("filter")].toString()));
        QCOMPARE(filter.segment, QStringLiteral("hibernating"));
        QVERIFY(!filter.cell);
    }

    void whoMayNotExportSeesTheListButSavesNone()
    {
        Window w(ui::Language::English, true);
        w.signInWhoMayNotExport();
        w.navigator().open(ui::pages::analytics);
        auto *shares = w.find<ui::ShareWidget>("shares");
        QTRY_VERIFY(shares->isVisible());
        QTemporaryDir folder;
        w.dialogs.path = folder.filePath(QStringLiteral("list.csv"));
        w.find<QPushButton>("exportList")->click();
        QVERIFY(w.dialogs.toSave.isEmpty()); // before a name is typed in vain
        QVERIFY(!QFileInfo::exists(w.dialogs.path));
        QCOMPARE(w.taken(), QStringList());
    }

    void cellLeadsToACampaignForExactlyItsMembers()
    {
        Window w(ui::Language::English, true);
        w.navigator().open(ui::pages::analytics);
        auto *grid = w.find<ui::RfmGridWidget>("rfmGrid");
        QTRY_VERIFY(grid->isVisible());
        grid->setFocus();
        test::pressKey(grid, Qt::Key_Return);
        const services::RfmTable table = w.table();
        QCOMPARE(static_cast<qint64>(rowsOf(w.find<ui::TablePane>("memberTable"))),
                 table.summary.cell(5, 5).members);
        w.find<QPushButton>("writeToSegment")->click();
        const auto filter = test::must(domain::memberFilterFromJsonText(
            w.navigator().current().args[QStringLiteral("filter")].toString()));
        QCOMPARE(filter.cell, (domain::ScoreCell{5, 5}));
        QCOMPARE(filter.scoredAsOf, table.asOf);
        // and the composer counts them, no more
        auto *counts = w.find<QLabel>("audienceCounts");
        QTRY_VERIFY(counts->text().contains(
            QStringLiteral("of %1 members").arg(table.summary.cell(5, 5).members)));
    }

    void everyMarkIsThereForScreenReaders()
    {
        Window w(ui::Language::English, true);
        w.navigator().open(ui::pages::analytics);
        auto *grid = w.find<ui::RfmGridWidget>("rfmGrid");
        QTRY_VERIFY(grid->isVisible());
        QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(grid);
        QVERIFY(chart);
        QCOMPARE(chart->role(), QAccessible::Chart);
        QCOMPARE(chart->childCount(), 25);
        QAccessibleInterface *loyal = chart->child(9); // second row, last cell: R 4, F 5
        QCOMPARE(chart->indexOfChild(loyal), 9);
        QVERIFY2(loyal->text(QAccessible::Name).startsWith(QStringLiteral("Loyal: recency 4, frequency 5")),
                 qPrintable(loyal->text(QAccessible::Name)));
        QVERIFY(!loyal->text(QAccessible::Description).isEmpty());
        QVERIFY(chart->rect().contains(loyal->rect()));
        const QPoint middle = loyal->rect().center();
        QCOMPARE(chart->childAt(middle.x(), middle.y()), loyal);
        loyal->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(grid->focusedCell(), (GridCell{4, 5}));
        QVERIFY(w.find<ui::TablePane>("memberTable")->isVisible());
        QCOMPARE(QAccessible::queryAccessibleInterface(w.find<ui::ShareWidget>("shares"))->childCount(), 10);
    }

    void chartGivesItsPictureAndItsFigures()
    {
        Window w(ui::Language::English, true);
        w.navigator().open(ui::pages::analytics);
        auto *grid = w.find<ui::RfmGridWidget>("rfmGrid");
        QTRY_VERIFY(grid->isVisible());
        auto *menu = grid->findChild<QMenu *>(QStringLiteral("chartMenu"));
        QVERIFY(menu);
        grid->setFocus();
        test::pressKey(grid, Qt::Key_F10, Qt::ShiftModifier);
        QVERIFY(menu->isVisible());
        menu->close();
        test::pressKey(grid, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 26);
        QCOMPARE(lines.first().count(u'\t'), 6);
        const services::RfmTable table = w.table();
        QVERIFY2(lines.at(1).startsWith(QStringLiteral("New\t5\t1\t%1\t").arg(table.summary.cell(5, 1).members)),
                 qPrintable(lines.at(1)));
        menu->findChild<QAction *>(QStringLiteral("copyPicture"))->trigger();
        QCOMPARE(QGuiApplication::clipboard()->pixmap().size(), grid->size() * grid->devicePixelRatioF());
        QTemporaryDir folder;
        w.dialogs.path = folder.filePath(QStringLiteral("grid.png"));
        menu->findChild<QAction *>(QStringLiteral("savePicture"))->trigger();
        QCOMPARE(QImage(w.dialogs.path).size(), grid->size() * grid->devicePixelRatioF());
        w.dialogs.path = folder.filePath(QStringLiteral("grid.csv"));
        menu->findChild<QAction *>(QStringLiteral("saveData"))->trigger();
        QVERIFY(QFileInfo(w.dialogs.path).size() > 500);
    }

    void anotherDayGivesOtherScores()
    {
        Window w(ui::Language::English, true);
        w.navigator().open(ui::pages::analytics);
        QTRY_VERIFY(w.find<ui::RfmGridWidget>("rfmGrid")->isVisible());
        const QString before = w.find<QLabel>("finding")->text();
        w.find<ui::JalaliDateEdit>("lastDay")->setValue(QDate(2026, 6, 1));
        QTRY_VERIFY(hasText(w.window().currentPage(), QStringLiteral("11 Khordad 1405")));
        QVERIFY(w.find<QLabel>("finding")->text() != before);
    }

    void emptyShopSaysWhatIsNeeded()
    {
        Window w(ui::Language::English, false);
        w.navigator().open(ui::pages::analytics);
        QTRY_VERIFY(hasText(w.window().currentPage(), QStringLiteral("No purchases by members yet")));
        w.navigator().open(ui::pages::reports);
        QTRY_VERIFY(hasText(w.window().currentPage(), QStringLiteral("Nothing to report yet")));
    }

    void reportShowsTheChosenMonthAndCalendar()
    {
        Window w(ui::Language::English, true);
        w.navigator().open(ui::pages::reports);
        auto *months = w.find<QComboBox>("month");
        QTRY_VERIFY(w.find<ui::DailyWidget>("dailyChart")->isVisible());
        QCOMPARE(months->currentText(), QStringLiteral("Mordad 1405"));
        QCOMPARE(months->count(), 6);
        months->setCurrentIndex(1);
        QTRY_VERIFY(hasText(w.window().currentPage(), QStringLiteral("1405/04/01")));
        QCOMPARE(rowsOf(w.find<ui::TablePane>("report_days")), 31);
        auto *daily = w.find<ui::DailyWidget>("dailyChart");
        daily->setFocus();
        test::pressKey(daily, Qt::Key_Right);
        QVERIFY(daily->accessibleDescription().contains(QStringLiteral("2 Tir 1405")));
    }

    void reportIsSavedWhereAsked()
    {
        Window w(ui::Language::English, true);
        w.navigator().open(ui::pages::reports);
        QTRY_VERIFY(w.find<ui::DailyWidget>("dailyChart")->isVisible());
        QTemporaryDir folder;
        for (const char *suffix : {"xlsx", "csv"}) { // the PDF has the same way and its own test
            const QString path = folder.filePath(QStringLiteral("r.") + QLatin1String(suffix));
            w.dialogs.path = path;
            w.find<QPushButton>(suffix[0] == 'x' ? "saveXlsx" : "saveCsv")->click();
            QTRY_VERIFY(QFileInfo(path).size() > 100);
        }
    }

    void theJournalOfPointsIsSavedForTheAccountant()
    {
        Window w(ui::Language::English, true);
        w.navigator().open(ui::pages::reports);
        QTRY_VERIFY(w.find<ui::DailyWidget>("dailyChart")->isVisible());
        QTemporaryDir folder;
        w.dialogs.path = folder.filePath(QStringLiteral("journal.csv"));
        w.find<QPushButton>("saveJournal")->click();
        QTRY_VERIFY(QFileInfo::exists(w.dialogs.path));
        QFile file(w.dialogs.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.startsWith("\xEF\xBB\xBF" "date,debit,credit,points,amount\r\n"), text.constData());
        QVERIFY2(text.contains("points_given,points_liability"), text.constData());
    }

    void withoutAPrinterPrintingSaysWhatToDo()
    {
        if (!QPrinterInfo::availablePrinterNames().isEmpty())
            QSKIP("there is a printer here");
        Window w(ui::Language::English, true);
        w.navigator().open(ui::pages::reports);
        QTRY_VERIFY(w.find<ui::DailyWidget>("dailyChart")->isVisible());
        w.find<QPushButton>("print")->click();
        QTRY_VERIFY(hasText(w.window().currentPage(), QStringLiteral("No printer is set up")));
    }

    void pictures_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<int>("theme");
        QTest::addColumn<int>("percent");
        QTest::addColumn<QSize>("size");
        const int fa = static_cast<int>(ui::Language::Persian);
        const int en = static_cast<int>(ui::Language::English);
        const int light = static_cast<int>(ui::ThemeChoice::Light);
        const int dark = static_cast<int>(ui::ThemeChoice::Dark);
        QTest::newRow("fa") << fa << light << 100 << QSize(1280, 1000);
        QTest::newRow("en_dark") << en << dark << 100 << QSize(1280, 1000);
        QTest::newRow("fa_dark_small") << fa << dark << 100 << QSize(1024, 640);
        QTest::newRow("fa_large") << fa << light << 150 << QSize(1024, 640);
    }
    /// Nothing of the charts may be cut off at the smallest window and the largest font.
    void pictures()
    {
        QFETCH(int, language);
        QFETCH(int, theme);
        QFETCH(int, percent);
        QFETCH(QSize, size);
        const test::LookGuard look(static_cast<ui::Language>(language), static_cast<ui::ThemeChoice>(theme), percent);
        Window w(static_cast<ui::Language>(language), true, size);
        w.navigator().open(ui::pages::analytics);
        auto *grid = w.find<ui::RfmGridWidget>("rfmGrid");
        QTRY_VERIFY(grid->isVisible());
        QTest::qWait(50);
        (void)test::grabWidget(&w.window(), QStringLiteral("analytics_") + QLatin1String(QTest::currentDataTag()));
        QVERIFY(grid->width() >= grid->minimumSizeHint().width());
        QVERIFY(w.window().width() <= size.width()); // nothing forces the window to grow
        grid->setFocus();
        test::pressKey(grid, Qt::Key_Return);
        QTest::qWait(50);
        (void)test::grabWidget(&w.window(), QStringLiteral("analytics_members_") + QLatin1String(QTest::currentDataTag()));
        w.navigator().open(ui::pages::reports);
        QTRY_VERIFY(w.find<ui::DailyWidget>("dailyChart")->isVisible());
        QTest::qWait(50);
        (void)test::grabWidget(&w.window(), QStringLiteral("reports_") + QLatin1String(QTest::currentDataTag()));
        QVERIFY(w.window().width() <= size.width());
    }
};

BASHGAH_TEST(tst_insightpages, InsightPagesTest)
#include "tst_insightpages.moc"
