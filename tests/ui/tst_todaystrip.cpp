// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of today at the counter: whose purchases it shows, and that it says so.
#include "services/counter/counterservice.h"
#include "services/shop/shopservice.h"
#include "storage/db/connection.h"
#include "support/crowd.h"
#include "support/guiwindow.h"
#include "support/must.h"
#include "support/testregistry.h"
#include "testwindow.h"
#include "ui/pages/counter/todaystrip.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/navigator.h"

#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QTableView>

using namespace bashgah;
using test::must;
using test::Window;

namespace {

void sellAt(Window &w, const QString &till, qint64 tomans)
{
    domain::PurchaseDraft draft;
    draft.amount = domain::Money::fromMinor(10 * tomans);
    draft.till = till;
    (void)must(w.services().counter.record(draft));
    w.context().events.notify();
    QCoreApplication::processEvents();
}

int listed(Window &w)
{
    return w.find<QWidget>(QStringLiteral("today"))->findChild<QTableView *>()->model()->rowCount();
}

QString words(Window &w, const char *label)
{
    return w.find<QLabel>(QLatin1String(label))->text();
}

void toggleAll(Window &w)
{
    w.press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
}

const QString elsewhere = QStringLiteral("another till");

} // namespace

class TodayStripTest final : public QObject
{
    Q_OBJECT

private slots:
    void aDayWithoutSalesSaysSo()
    {
        Window w(ui::Language::English);
        w.open(ui::pages::counter);
        QCOMPARE(words(w, "todayTotals"), QStringLiteral("No purchases today yet"));
        QVERIFY(w.find<QLabel>(QStringLiteral("todayScope"))->isHidden());
    }

    void twoTillsWithoutNamesListTheirOwnSales()
    {
        Window w(ui::Language::English);
        w.open(ui::pages::counter);
        sellAt(w, elsewhere, 1'000);
        QCOMPARE(listed(w), 0);
        QVERIFY(!w.find<QLabel>(QStringLiteral("todayScope"))->isHidden());
        QCOMPARE(words(w, "todayScope"), QStringLiteral("This till has sold nothing today"));
        sellAt(w, ui::tillOf(w.context().settings), 2'000);
        QCOMPARE(listed(w), 1);
        QCOMPARE(words(w, "todayScope"), QStringLiteral("This till"));
        QVERIFY2(words(w, "todayTotals").startsWith(QStringLiteral("Whole shop today: 2 purchases, 3,000 tomans")),
                 qPrintable(words(w, "todayTotals")));
        toggleAll(w);
        QCOMPARE(listed(w), 2);
        QCOMPARE(words(w, "todayScope"), QStringLiteral("Whole shop"));
        const auto *table = w.find<QWidget>(QStringLiteral("today"))->findChild<QTableView *>();
        QCOMPARE(table->accessibleDescription(), QStringLiteral("Whole shop"));
        toggleAll(w);
        QCOMPARE(listed(w), 1);
        QVERIFY(!w.dialogSeen);
    }

    void whatNoTillRecordedStandsAtEachOfThem()
    {
        Window w;
        w.open(ui::pages::counter);
        sellAt(w, {}, 1'000);
        QCOMPARE(listed(w), 1);
    }

    void aSaleByKeyboardIsThisTills()
    {
        Window w;
        (void)test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("سارا احمدی"), QStringLiteral("09121234567"));
        w.open(ui::pages::counter);
        w.type(QStringLiteral("4567"));
        w.press(Qt::Key_Return);
        w.type(QStringLiteral("125."));
        w.press(Qt::Key_Return);
        w.press(Qt::Key_Return);
        const auto sold = must(w.services().counter.today());
        QCOMPARE(sold.size(), size_t(1));
        QCOMPARE(sold.front().purchase.till, ui::tillOf(w.context().settings));
        QVERIFY(!sold.front().purchase.till.isEmpty());
    }

    void whatCannotBeReadIsSaidAndComesBack()
    {
        Window w(ui::Language::English);
        w.open(ui::pages::counter);
        sellAt(w, {}, 1'000);
        storage::Connection &file = w.shop.database().connection();
        file.run(QStringLiteral("ALTER TABLE purchase RENAME COLUMN till TO lost"));
        w.context().events.notify();
        QCOMPARE(words(w, "todayTotals"), QStringLiteral("The purchases of today cannot be read."));
        QCOMPARE(listed(w), 0);
        file.run(QStringLiteral("ALTER TABLE purchase RENAME COLUMN lost TO till"));
        w.context().events.notify();
        QCOMPARE(listed(w), 1);
        QVERIFY(!words(w, "todayTotals").contains(QStringLiteral("cannot")));
    }

    void inALowWindowItIsWholeAndGivesTheRoomBack_data() { test::eachLanguage(); }
    void inALowWindowItIsWholeAndGivesTheRoomBack();
    void theLastReceiptIsFoundHoweverManyCameAfter();
};

// Opened by a refund that begins in it, and closed again: no more height than its one line needs.
void TodayStripTest::inALowWindowItIsWholeAndGivesTheRoomBack()
{
    QFETCH(ui::Language, language);
    const test::LookGuard guard(language, ui::ThemeChoice::Light, 150);
    test::TestShop shop;
    test::TestWindow window(shop, language);
    window.window().resize(1024, 640);
    ui::Page &page = window.open(ui::pages::counter);
    domain::PurchaseDraft draft;
    draft.amount = domain::Money::fromMinor(123'456'780);
    for (int i = 0; i < 12; ++i)
        (void)must(window.services().counter.record(draft));
    window.context().events.notify();
    auto *strip = page.findChild<ui::TodayStrip *>();
    auto *totals = page.findChild<QLabel *>(QStringLiteral("todayTotals"));
    const auto isOneLine = [&] { return strip->height() == strip->layout()->totalHeightForWidth(strip->width()); };
    QTRY_VERIFY(isOneLine());
    page.runCommand(ui::PageCommand::Today);
    QVERIFY(strip->isUnfolded());
    QTRY_VERIFY(totals->height() >= totals->heightForWidth(totals->width()));
    page.findChild<QPushButton *>(QStringLiteral("stripRefund"))->click();
    page.findChild<QPushButton *>(QStringLiteral("refundSubmit"))->click();
    QVERIFY(strip->isUnfolded()); // the caret is in it again
    QTRY_VERIFY(totals->height() >= totals->heightForWidth(totals->width()));
    QVERIFY(page.stepBack());
    QVERIFY(!strip->isUnfolded());
    QTRY_VERIFY(isOneLine());
    QCOMPARE(window.window().size(), QSize(1024, 640));
}

void TodayStripTest::theLastReceiptIsFoundHoweverManyCameAfter()
{
    Window w;
    services::ShopService names(w.shop.database(), w.shop.clock);
    const auto mina = must(names.addStaff(QStringLiteral("مینا")));
    const auto reza = must(names.addStaff(QStringLiteral("رضا")));
    w.open(ui::pages::counter);
    const auto sell = [&](domain::StaffId staff) {
        domain::PurchaseDraft draft;
        draft.amount = domain::Money::fromMinor(100'000);
        draft.till = ui::tillOf(w.context().settings);
        draft.staff = staff;
        w.shop.clock.advanceMinutes(1);
        return must(w.services().counter.record(draft)).id;
    };
    const domain::PurchaseId own = sell(mina);
    for (int i = 0; i < 60; ++i)
        (void)sell(reza);
    w.context().settings.set(ui::settings::staff, static_cast<int>(mina.value()));
    w.context().events.notify();
    w.window().currentPage()->runCommand(ui::PageCommand::Preview);
    QCOMPARE(w.context().navigator.current().page, ui::pages::print);
    QCOMPARE(w.context().navigator.current().args.value(QStringLiteral("purchase")).toLongLong(), own.value());
}

BASHGAH_TEST(tst_todaystrip, TodayStripTest)
#include "tst_todaystrip.moc"
