// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/guitest.h"
#include "support/testregistry.h"
#include "ui/shell/scannerfilter.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace bashgah;
using ui::ScanBurst;
using ui::ScannerFilter;
using ui::ScanTiming;
using ui::ScanVerdict;

namespace {

/// A window with an amount and a button, watched by a filter whose clock stands in the test's hand.
struct Desk
{
    Desk()
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(&amount);
        column->addWidget(&button);
        QObject::connect(&filter, &ScannerFilter::scanned, &filter, [this](const QString &code) { scans << code; });
        QObject::connect(&button, &QPushButton::clicked, &button, [this] { ++clicks; });
        button.setAutoDefault(true);
        button.setDefault(true);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
        amount.setFocus();
        filter.install();
    }
    void send(QEvent::Type type, int key, const QString &text)
    {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        event.setTimestamp(static_cast<quint64>(now));
        QApplication::sendEvent(QApplication::focusWidget(), &event);
    }
    void press(int key, const QString &text)
    {
        send(QEvent::KeyPress, key, text);
        send(QEvent::KeyRelease, key, text);
    }
    void keys(const QString &text, int gap)
    {
        for (const QChar c : text) {
            press(c.unicode(), QString(c));
            now += gap;
        }
    }
    void enter() { press(Qt::Key_Return, QStringLiteral("\r")); }

    QWidget window;
    QLineEdit amount;
    QPushButton button;
    qint64 now = 1000;
    ScannerFilter filter;
    QStringList scans;
    int clicks = 0;
};

} // namespace

class ScannerFilterTest final : public QObject
{
    Q_OBJECT

private slots:
    void aBurstEndedByEnterIsAScan_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("gap");
        QTest::addColumn<bool>("isScan");
        QTest::newRow("scanner") << QStringLiteral("6260100123458") << 8 << true;
        QTest::newRow("slow scanner") << QStringLiteral("626010") << 30 << true;
        QTest::newRow("at the limit") << QStringLiteral("626010") << 35 << false;
        QTest::newRow("fast typist") << QStringLiteral("1250000") << 55 << false;
        QTest::newRow("typist") << QStringLiteral("1250000") << 140 << false;
        QTest::newRow("short") << QStringLiteral("12500") << 8 << false;
    }
    void aBurstEndedByEnterIsAScan()
    {
        QFETCH(QString, code);
        QFETCH(int, gap);
        QFETCH(bool, isScan);
        ScanBurst burst;
        qint64 at = 0;
        bool typing = false;
        for (const QChar c : code) {
            typing = burst.character(c, at) != ScanBurst::Step::Hold || typing;
            at += gap;
        }
        QCOMPARE(burst.finish(at - gap + std::min(gap, 20)) && !typing, isScan);
    }

    void keysOfAPersianLayoutAreReadByTheirPlace()
    {
        QCOMPARE(ui::latinKeys(QStringLiteral("۶۲۶۰۱۰۰")), QStringLiteral("6260100"));
        QCOMPARE(ui::latinKeys(QStringLiteral("ضصثقفغ")), QStringLiteral("qwerty")); // ISIRI 9147, upper row
        QCOMPARE(ui::latinKeys(QStringLiteral("شسیبلا")), QStringLiteral("asdfgh"));
        QCOMPARE(ui::latinKeys(QStringLiteral("ظطزرذدپو")), QStringLiteral("zxcvbnm,"));
        QCOMPARE(ui::latinKeys(QStringLiteral("AB-12")), QStringLiteral("AB-12"));
    }

    void aBurstNeverReachesTheAmount()
    {
        Desk desk;
        desk.keys(QStringLiteral("6260100123458"), 8);
        desk.enter();
        QCOMPARE(desk.scans, QStringList{QStringLiteral("6260100123458")});
        QCOMPARE(desk.amount.text(), QString());
        QTest::qWait(120);
        QCOMPARE(desk.amount.text(), QString());
    }

    void aPersianBurstIsTheSameCode()
    {
        Desk desk;
        desk.keys(QStringLiteral("۶۲۶۰۱۰۰۱"), 8);
        desk.enter();
        QCOMPARE(desk.scans, QStringList{QStringLiteral("62601001")});
    }

    void itsEnterPressesNoButton()
    {
        Desk desk;
        desk.button.setFocus();
        desk.keys(QStringLiteral("62601001"), 8);
        desk.enter();
        QCOMPARE(desk.scans.size(), 1);
        QCOMPARE(desk.clicks, 0);
        desk.now += 500;
        desk.press(Qt::Key_Space, QStringLiteral(" ")); // held back, then given to the button
        QTRY_COMPARE(desk.clicks, 1);
    }

    void aSecondEndOfTheScannerPressesNoButtonEither()
    {
        Desk desk;
        desk.button.setFocus();
        desk.keys(QStringLiteral("62601001"), 8);
        desk.enter();
        desk.now += 8;
        desk.enter(); // some end with CR and LF
        QCOMPARE(desk.scans.size(), 1);
        QCOMPARE(desk.clicks, 0);
        desk.now += 500;
        desk.enter(); // a hand
        QCOMPARE(desk.clicks, 1);
    }

    void whatProvesToBeTypingComesInItsOrder()
    {
        Desk desk;
        desk.keys(QStringLiteral("125"), 8); // a start like a scanner's …
        desk.now += 200;
        desk.keys(QStringLiteral("000"), 8); // … and a hand again
        desk.enter();
        QCOMPARE(desk.amount.text(), QStringLiteral("125000"));
        QVERIFY(desk.scans.isEmpty());
    }

    void aFastTypistIsNoScanner()
    {
        Desk desk;
        QSignalSpy entered(&desk.amount, &QLineEdit::returnPressed);
        desk.keys(QStringLiteral("1250000"), 50);
        desk.enter();
        QCOMPARE(desk.amount.text(), QStringLiteral("1250000"));
        QCOMPARE(entered.count(), 1);
        QVERIFY(desk.scans.isEmpty());
    }

    void aLostEndGivesTheCharactersBack()
    {
        Desk desk;
        desk.keys(QStringLiteral("6260100123458"), 8);
        QCOMPARE(desk.amount.text(), QString());
        QTRY_COMPARE(desk.amount.text(), QStringLiteral("6260100123458"));
        QVERIFY(desk.scans.isEmpty());
    }

    void aKeyThatIsNoCharacterFindsAllTypedBefore()
    {
        Desk desk;
        desk.keys(QStringLiteral("12"), 8);
        desk.press(Qt::Key_Backspace, QStringLiteral("\b"));
        QCOMPARE(desk.amount.text(), QStringLiteral("1"));
    }

    void aPrefixMakesShortScansSureAndTypingImmediate()
    {
        Desk desk;
        ScanTiming timing;
        timing.prefix = u'~';
        desk.filter.setTiming(timing);
        desk.keys(QStringLiteral("44"), 8);
        QCOMPARE(desk.amount.text(), QStringLiteral("44")); // not held back at all
        desk.amount.clear();
        desk.now += 500;
        desk.keys(QStringLiteral("~44"), 8);
        desk.enter();
        QCOMPARE(desk.scans, QStringList{QStringLiteral("44")});
        QCOMPARE(desk.amount.text(), QString());
    }

    void framesOfTheScannerCount()
    {
        Desk desk;
        desk.press(Qt::Key_B, QStringLiteral("\x02"));
        desk.keys(QStringLiteral("4417"), 8);
        desk.press(Qt::Key_C, QStringLiteral("\x03"));
        QCOMPARE(desk.scans, QStringList{QStringLiteral("4417")});
        QCOMPARE(desk.amount.text(), QString());
    }

    void aFieldThatTakesScansGetsTheCode()
    {
        Desk desk;
        desk.amount.setProperty("takesScans", true);
        desk.keys(QStringLiteral("62601001"), 8);
        desk.enter();
        QCOMPARE(desk.amount.text(), QStringLiteral("62601001"));
        QVERIFY(desk.scans.isEmpty());
    }

    void switchedOffItTouchesNothing()
    {
        Desk desk;
        desk.filter.setEnabled(false);
        desk.keys(QStringLiteral("62601001"), 8);
        QCOMPARE(desk.amount.text(), QStringLiteral("62601001"));
    }

    void theTestSaysWhyAndWhatWouldFit()
    {
        const ui::ScanMeasure slow{QStringLiteral("62601001"), {50, 48, 52, 50, 50, 50, 50}};
        QCOMPARE(ui::judge(slow, {}), ScanVerdict::TooSlow);
        const ScanTiming fitting = ui::suggestedFor({QStringLiteral("62601001"), {20, 20, 90, 20, 20, 20, 20}}, {});
        QCOMPARE(ui::judge({QStringLiteral("62601001"), {20, 20, 90, 20, 20, 20, 20}}, {}), ScanVerdict::Pauses);
        QCOMPARE(ui::judge({QStringLiteral("62601001"), {20, 20, 90, 20, 20, 20, 20}}, fitting), ScanVerdict::Scan);
        QCOMPARE(ui::judge({QStringLiteral("44"), {8}}, {}), ScanVerdict::TooShort);
    }
};

BASHGAH_TEST(tst_scannerfilter, ScannerFilterTest)
#include "tst_scannerfilter.moc"
