// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Goods, cards and parked purchases at the counter as hands and scanner bring them.
#include "keyboard.h"
#include "services/counter/counterservice.h"
#include "services/counter/parkingservice.h"
#include "services/desk/cardservice.h"
#include "services/products/productservice.h"
#include "storage/db/statementwatch.h"
#include "support/must.h"
#include "support/testregistry.h"
#include "testwindow.h"
#include "ui/shell/apprequests.h"
#include "ui/shell/toasts.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

using namespace bashgah;
using domain::Money;
using test::Keyboard;
using test::must;
using test::Window;

namespace {

domain::ProductId addMilk(Window &w)
{
    domain::Product milk;
    milk.code = QStringLiteral("6260001");
    milk.name = QStringLiteral("شیر");
    milk.price = Money::fromMinor(300'000);
    milk.favourite = 1;
    return must(services::ProductService(w.shop.database(), w.shop.clock).add(milk));
}

std::vector<services::TodayRow> today(Window &w)
{
    return *w.services().counter.today();
}

/// Without a member, from the finder with the caret.
void sellToNobody(Window &w)
{
    w.press(Qt::Key_F2);
    w.press(Qt::Key_Return);
    w.press(Qt::Key_Return);
    w.press(Qt::Key_Return);
}

} // namespace

class CounterScansTest final : public QObject
{
    Q_OBJECT

private slots:
    void aTypedCountWaitsForTheScan()
    {
        Window w;
        addMilk(w);
        w.open(ui::pages::counter);
        Keyboard keyboard(w);
        w.press(Qt::Key_G, Qt::ControlModifier);
        keyboard.types(QStringLiteral("3*"));
        keyboard.scans(QStringLiteral("6260001"));
        QVERIFY(w.find<QLineEdit>(QStringLiteral("goodsSearch"))->text().isEmpty()); // used up
        keyboard.scans(QStringLiteral("6260001"));
        sellToNobody(w);
        QCOMPARE(today(w).size(), size_t(1));
        QCOMPARE(today(w).front().purchase.gross, Money::fromMinor(4 * 300'000));
    }

    void aTypedCountWaitsPastAnUnknownCodeAndForFavourites()
    {
        Window w;
        addMilk(w);
        w.open(ui::pages::counter);
        Keyboard keyboard(w);
        w.press(Qt::Key_G, Qt::ControlModifier);
        keyboard.types(QStringLiteral("2*"));
        keyboard.scans(QStringLiteral("9990001"));
        QCOMPARE(w.find<QLineEdit>(QStringLiteral("goodsSearch"))->text(), QStringLiteral("2*"));
        w.press(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
        sellToNobody(w);
        QCOMPARE(today(w).front().purchase.gross, Money::fromMinor(2 * 300'000));
    }

    void aLowerPriceShowsOnItsLineAndAsksForAReason()
    {
        Window w;
        addMilk(w);
        w.open(ui::pages::counter);
        w.press(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
        const auto *cut = w.find<QLabel>(QStringLiteral("goodsCut"));
        QVERIFY(cut->isHidden());
        auto *price = w.find<QLineEdit>(QStringLiteral("goodsPrice"));
        price->setFocus();
        price->selectAll();
        w.type(QStringLiteral("29.")); // thousand tomans, of 30
        QVERIFY(!cut->isHidden());
        const auto *table = w.find<QTableView>(QStringLiteral("goodsTable"));
        QVERIFY(table->model()->index(0, 2).data().toString().contains(u'↓'));
        sellToNobody(w);
        QVERIFY(today(w).empty());
        QCOMPARE(w.focusName(), QStringLiteral("discountReason"));
        w.type(QStringLiteral("فردا"));
        w.press(Qt::Key_F9);
        QCOMPARE(today(w).size(), size_t(1));
        QCOMPARE(today(w).front().purchase.gross, Money::fromMinor(290'000));
    }

    void aScannedCardTakesThePurchaseThatWaitsForItsMember()
    {
        Window w;
        const auto sara = test::addSara(w);
        w.open(ui::pages::counter);
        const QString card = must(w.context().cards.give(sara));
        w.press(Qt::Key_Return);
        w.type(QStringLiteral("125."));
        w.press(Qt::Key_Return);
        w.press(Qt::Key_Return);
        w.press(Qt::Key_Down, Qt::ControlModifier);
        w.press(Qt::Key_Insert);
        QCOMPARE(w.focusName(), QStringLiteral("attachMember"));
        Keyboard(w).scans(card);
        QCOMPARE(today(w).front().purchase.member, std::optional(sara));
        QVERIFY(!w.window().currentPage()->shownMember()); // nobody was chosen behind it
        QVERIFY(!w.dialogSeen);
    }

    void goodsAreNotAddedToAPurchaseThatIsNotSeen()
    {
        Window w;
        addMilk(w);
        const auto sara = addSara(w);
        w.open(ui::pages::counter);
        w.open(ui::pages::memberProfile, {{QStringLiteral("member"), sara.value()}, {QStringLiteral("focus"), QStringLiteral("details")}});
        w.find<QLineEdit>(QStringLiteral("mobile"))->setText(QStringLiteral("09121234568"));
        w.context().requests.scan(QStringLiteral("6260001"));
        QCOMPARE(w.context().navigator.current().page, ui::pages::memberProfile);
        QVERIFY(w.context().toasts.text().contains(QStringLiteral("شیر")));
        w.find<QPushButton>(QStringLiteral("saveDetails"))->click();
        w.context().requests.scan(QStringLiteral("6260001"));
        QCOMPARE(w.context().navigator.current().page, ui::pages::counter);
        sellToNobody(w);
        QCOMPARE(today(w).size(), size_t(1));
        QCOMPARE(today(w).front().purchase.gross, Money::fromMinor(300'000)); // once
    }

    void aScanClosesTheMenuThatHangsOpen()
    {
        Window w;
        addMilk(w);
        w.open(ui::pages::counter);
        QMenu menu(&w.window());
        menu.addAction(QStringLiteral("x"));
        menu.popup(w.window().mapToGlobal(QPoint(50, 50)));
        QVERIFY(QApplication::activePopupWidget());
        w.context().requests.scan(QStringLiteral("6260001"));
        QVERIFY(!QApplication::activePopupWidget());
        w.window().activateWindow(); // keys go to it again, as after a menu on a desktop
        QVERIFY(QTest::qWaitForWindowActive(&w.window()));
        sellToNobody(w);
        QVERIFY2(today(w).size() == 1, qPrintable(w.focusName() + w.context().toasts.text()));
        QCOMPARE(today(w).front().purchase.gross, Money::fromMinor(300'000));
    }

    void aScanUnderAQuestionIsSaidToBeLost()
    {
        Window w;
        addMilk(w);
        w.open(ui::pages::counter);
        QDialog question(&w.window());
        question.open();
        w.context().requests.scan(QStringLiteral("6260001"));
        QVERIFY(!w.context().toasts.text().isEmpty());
        question.reject();
    }

    void aSaleReadsNoListOfGoods()
    {
        Window w;
        const auto milk = addMilk(w);
        w.open(ui::pages::counter);
        {
            const storage::StatementWatch watch;
            w.press(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
            sellToNobody(w);
            QCOMPARE(today(w).size(), size_t(1));
            QCOMPARE(watch.count(QStringLiteral("product/all")), 0);
        }
        domain::StoredProduct dearer = must(w.services().products.byCode(QStringLiteral("6260001")));
        dearer.product.price = Money::fromMinor(400'000);
        must(w.services().products.change(milk, dearer.version, dearer.product));
        w.press(Qt::Key_F2);
        w.press(Qt::Key_Return);
        w.type(QStringLiteral("1."));
        w.press(Qt::Key_Return);
        w.press(Qt::Key_Return); // the page looks again
        w.press(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
        sellToNobody(w);
        QCOMPARE(today(w).front().purchase.gross, Money::fromMinor(400'000));
    }

    void parkingIsUndoneByKey()
    {
        Window w;
        const auto sara = test::addSara(w);
        addMilk(w);
        w.open(ui::pages::counter);
        w.type(QStringLiteral("4567"));
        w.press(Qt::Key_Return);
        w.press(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
        w.press(Qt::Key_F8);
        QCOMPARE(*w.services().parking.count(), 1);
        w.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(*w.services().parking.count(), 0);
        QCOMPARE(w.window().currentPage()->shownMember(), std::optional(sara));
        QVERIFY(w.find<QLineEdit>(QStringLiteral("amount"))->isReadOnly()); // the milk
        w.press(Qt::Key_F8);
        w.context().toasts.triggerAction();
        QCOMPARE(*w.services().parking.count(), 0);
        QVERIFY(!w.dialogSeen);
    }

    void givingUpIsUndoneByKey()
    {
        Window w;
        test::addSara(w);
        w.open(ui::pages::counter);
        w.type(QStringLiteral("4567"));
        w.press(Qt::Key_Return);
        w.type(QStringLiteral("125."));
        w.press(Qt::Key_F8);
        w.press(Qt::Key_F8);
        w.press(Qt::Key_Delete);
        QCOMPARE(*w.services().parking.count(), 0);
        QVERIFY(QApplication::focusWidget());
        w.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(*w.services().parking.count(), 1);
    }

    void theStripListsTenAndAllByKey()
    {
        Window w;
        domain::PurchaseDraft draft;
        draft.amount = Money::fromMinor(100'000);
        services::CounterService before(w.shop.database(), w.shop.clock);
        for (int i = 0; i < 12; ++i)
            static_cast<void>(must(before.record(draft)));
        w.open(ui::pages::counter);
        const auto rows = [&w] { return w.find<QWidget>(QStringLiteral("today"))->findChild<QTableView *>()->model()->rowCount(); };
        QCOMPARE(rows(), 10);
        w.press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(rows(), 12);
        w.press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(rows(), 10);
    }
};

BASHGAH_TEST(tst_counterscans, CounterScansTest)

#include "tst_counterscans.moc"
