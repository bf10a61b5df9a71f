// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Test your scanner" in the settings: what a burst is taken for, why not, and the settings that would fit.
#include "support/guitest.h"
#include "support/guiwindow.h"
#include "support/testregistry.h"
#include "ui/settings/desksettings.h"
#include "ui/shell/apprequests.h"
#include "ui/shell/route.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace bashgah;
using test::TestShop;
using test::TestWindow;

namespace {

/// The settings with the caret in the field to try a scanner in.
struct Bench
{
    Bench()
    {
        window.window().activateWindow();
        (void)QTest::qWaitForWindowActive(&window.window());
        page = &window.open(ui::pages::settings, {{QStringLiteral("section"), QStringLiteral("desk")}});
        QCoreApplication::processEvents();
        probe = page->findChild<QLineEdit *>(QStringLiteral("scanProbe"));
        probe->setFocus();
    }
    void send(int key, const QString &text)
    {
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, Qt::NoModifier, text);
            event.setTimestamp(static_cast<quint64>(now));
            QApplication::sendEvent(probe, &event);
        }
    }
    void scan(const QString &code, int gap, Qt::Key end = Qt::Key_Return)
    {
        for (const QChar c : code) {
            send(c.unicode(), QString(c));
            now += gap;
        }
        send(end, end == Qt::Key_Tab ? QStringLiteral("\t") : QStringLiteral("\r"));
        now += 1000;
    }
    [[nodiscard]] QString verdict() const { return page->findChild<QLabel *>(QStringLiteral("scanVerdict"))->text(); }
    [[nodiscard]] QPushButton *adopt() const { return page->findChild<QPushButton *>(QStringLiteral("scanAdopt")); }

    TestShop shop;
    TestWindow window{shop};
    ui::Page *page = nullptr;
    QLineEdit *probe = nullptr;
    qint64 now = 1000;
};

const QString code = QStringLiteral("6260100123458");

} // namespace

class ScannerTestTest final : public QObject
{
    Q_OBJECT

private slots:
    void aBurstIsJudgedAsThePagesWouldTakeIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("gap");
        QTest::addColumn<QString>("said");
        QTest::newRow("scanner") << code << 8 << QStringLiteral("This is taken as a scan.");
        QTest::newRow("Persian digits") << QStringLiteral("۶۲۶۰۱۰۰۱۲۳۴۵۸") << 8 << QStringLiteral("This is taken as a scan.");
        QTest::newRow("short") << QStringLiteral("62601") << 8
                               << QStringLiteral("Taken as typing: the code is shorter than the settings ask for.");
        QTest::newRow("slow") << code << 40 << QStringLiteral("Taken as typing: the characters came too slowly.");
    }
    void aBurstIsJudgedAsThePagesWouldTakeIt()
    {
        QFETCH(QString, typed);
        QFETCH(int, gap);
        QFETCH(QString, said);
        Bench bench;
        QVERIFY(bench.probe->hasFocus());
        const QSignalSpy scanned(&bench.window.context().requests, &ui::AppRequests::scanned);
        bench.scan(typed, gap);
        QCOMPARE(bench.verdict(), said);
        QVERIFY(bench.probe->text().isEmpty()); // ready for the next one
        QVERIFY(bench.probe->hasFocus());
        QCOMPARE(scanned.size(), 0); // it is only tried out
    }

    void aScannerThatEndsWithTabStaysInTheField()
    {
        Bench bench;
        bench.scan(code, 8, Qt::Key_Tab);
        QCOMPARE(bench.verdict(), QStringLiteral("This is taken as a scan."));
        QVERIFY(bench.probe->hasFocus());
    }

    void settingsThatFitASlowScannerAreTakenOver()
    {
        Bench bench;
        bench.scan(code, 8);
        QVERIFY(!bench.adopt()->isVisible()); // it works already
        bench.scan(code, 40);
        QVERIFY(bench.adopt()->isVisible());
        bench.adopt()->click();
        const ui::ScanTiming now = ui::scanTiming(bench.window.settings);
        QVERIFY2(now.meanGap > 40 && now.longestPause > 40, qPrintable(QString::number(now.meanGap)));
        bench.probe->setFocus();
        bench.scan(code, 40);
        QCOMPARE(bench.verdict(), QStringLiteral("This is taken as a scan."));
        QVERIFY(!bench.adopt()->isVisible());
    }

    void withoutItsPrefixNothingIsAScan()
    {
        Bench bench;
        bench.window.settings.set(ui::settings::scannerPrefix, QStringLiteral("%"));
        bench.scan(code, 8);
        QCOMPARE(bench.verdict(), QStringLiteral("Taken as typing: the first character of a scan is missing."));
        bench.scan(u'%' + code, 8);
        QCOMPARE(bench.verdict(), QStringLiteral("This is taken as a scan."));
    }
};

BASHGAH_TEST(tst_scannertest, ScannerTestTest)
#include "tst_scannertest.moc"
