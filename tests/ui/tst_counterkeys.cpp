// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The six commonest tasks at the counter by keyboard alone, in both languages, with their keys counted.
#include "services/counter/parkingservice.h"
#include "services/products/productservice.h"
#include "support/must.h"
#include "support/testregistry.h"
#include "testwindow.h"
#include "ui/pages/counter/counterpage.h"
#include "ui/shell/toasts.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace bashgah;
using domain::Money;
using domain::Points;
using test::Window;

Q_DECLARE_METATYPE(bashgah::ui::Language)

namespace {

void addMilk(Window &w, int favourite = 1)
{
    domain::Product milk;
    milk.code = QStringLiteral("626");
    milk.name = QStringLiteral("شیر");
    milk.category = QStringLiteral("لبنیات");
    milk.price = Money::fromMinor(300'000);
    milk.favourite = favourite;
    static_cast<void>(test::must(services::ProductService(w.shop.database(), w.shop.clock).add(milk)));
}

std::vector<services::TodayRow> today(Window &w)
{
    return *w.services().counter.today();
}

} // namespace

class CounterKeysTest final : public QObject
{
    Q_OBJECT

private slots:
    void regularSale_data() { test::eachLanguage(); }
    void regularSale()
    {
        QFETCH(ui::Language, language);
        Window w(language);
        test::addSara(w);
        w.open(ui::pages::counter);
        w.type(QStringLiteral("4567"));
        w.press(Qt::Key_Return);
        w.type(QStringLiteral("125."));
        w.press(Qt::Key_Return);
        w.press(Qt::Key_Return);
        QCOMPARE(w.keys, 11);
        QCOMPARE(today(w).size(), size_t(1));
        QVERIFY(!w.dialogSeen);
    }

    void scanSale_data() { test::eachLanguage(); }
    void scanSale()
    {
        QFETCH(ui::Language, language);
        Window w(language);
        const auto sara = test::addSara(w);
        addMilk(w);
        w.open(ui::pages::counter);
        auto *page = w.window().findChild<ui::CounterPage *>();
        QVERIFY(page);
        QVERIFY(page->addScanned(QStringLiteral("626")));
        QVERIFY(page->addScanned(QStringLiteral("626")));
        QVERIFY(!page->addScanned(QStringLiteral("999")));
        QVERIFY(w.find<QLineEdit>(QStringLiteral("amount"))->isReadOnly());
        w.type(QStringLiteral("4567"));
        w.press(Qt::Key_Return);
        w.press(Qt::Key_Return);
        w.press(Qt::Key_Return);
        QCOMPARE(w.keys, 7);
        QCOMPARE(today(w).size(), size_t(1));
        QCOMPARE(today(w).front().purchase.gross, Money::fromMinor(600'000));
        QCOMPARE(today(w).front().purchase.member, std::optional(sara));
        QVERIFY(!w.find<QLineEdit>(QStringLiteral("amount"))->isReadOnly());
        QVERIFY(!w.dialogSeen);
    }

    void registrationAndSale_data() { test::eachLanguage(); }
    void registrationAndSale()
    {
        QFETCH(ui::Language, language);
        Window w(language);
        w.open(ui::pages::counter);
        w.type(QStringLiteral("09351112233"));
        w.press(Qt::Key_Return);
        w.type(QStringLiteral("مینا راد"));
        for (int i = 0; i < 3; ++i)
            w.press(Qt::Key_Return);
        QCOMPARE(w.focusName(), QStringLiteral("amount"));
        w.type(QStringLiteral("125."));
        w.press(Qt::Key_Return);
        w.press(Qt::Key_Return);
        QVERIFY2(w.keys <= 30, qPrintable(QString::number(w.keys)));
        QCOMPARE(today(w).size(), size_t(1));
        QVERIFY(today(w).front().purchase.member);
        QVERIFY(!w.dialogSeen);
    }

    void redemption_data() { test::eachLanguage(); }
    void redemption()
    {
        QFETCH(ui::Language, language);
        Window w(language);
        const auto sara = test::addSara(w);
        w.open(ui::pages::counter);
        static_cast<void>(test::must(w.services().counter.adjust({sara, Points(5000), QStringLiteral("opening"), {}, {}})));
        w.type(QStringLiteral("4567"));
        w.press(Qt::Key_Return);
        w.type(QStringLiteral("125."));
        w.press(Qt::Key_F6);
        w.press(Qt::Key_Return);
        w.press(Qt::Key_Return);
        QCOMPARE(w.keys, 12);
        QCOMPARE(today(w).size(), size_t(1));
        QVERIFY(today(w).front().purchase.redeemedPoints > Points(0));
        QVERIFY(!w.dialogSeen);
    }

    void undo_data() { test::eachLanguage(); }
    void undo()
    {
        QFETCH(ui::Language, language);
        Window w(language);
        test::addSara(w);
        w.open(ui::pages::counter);
        w.type(QStringLiteral("4567"));
        w.press(Qt::Key_Return);
        w.type(QStringLiteral("125."));
        w.press(Qt::Key_Return);
        w.press(Qt::Key_Return);
        w.keys = 0;
        w.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(w.keys, 1);
        QVERIFY(today(w).front().purchase.voidAt);
        QVERIFY(!w.dialogSeen);
    }

    void undoGoesOnPastWhatIsGone()
    {
        Window w;
        test::addSara(w);
        w.open(ui::pages::counter);
        for (int i = 0; i < 2; ++i) {
            w.type(QStringLiteral("4567"));
            w.press(Qt::Key_Return);
            w.type(QStringLiteral("125."));
            w.press(Qt::Key_Return);
            w.press(Qt::Key_Return);
        }
        QCOMPARE(today(w).size(), size_t(2));
        static_cast<void>(test::must(w.services().counter.undo(today(w).front().purchase.id, {}, {}))); // another desk
        w.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!today(w).back().purchase.voidAt);
        w.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(today(w).back().purchase.voidAt);
    }

    void parkAndTakeBack_data() { test::eachLanguage(); }
    void parkAndTakeBack()
    {
        QFETCH(ui::Language, language);
        Window w(language);
        const auto sara = test::addSara(w);
        addMilk(w);
        w.open(ui::pages::counter);
        w.type(QStringLiteral("4567"));
        w.press(Qt::Key_Return);
        w.press(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
        w.press(Qt::Key_F8);
        QCOMPARE(w.focusName(), QStringLiteral("findMember"));
        QVERIFY(w.find<QPushButton>(QStringLiteral("parkedBadge"))->isVisible());
        QVERIFY(!w.find<QLineEdit>(QStringLiteral("amount"))->isReadOnly());
        QCOMPARE(*w.services().parking.count(), 1);
        w.press(Qt::Key_F8);
        QCOMPARE(w.focusName(), QStringLiteral("parkedTable"));
        w.press(Qt::Key_Return);
        QCOMPARE(w.focusName(), QStringLiteral("amount"));
        QCOMPARE(*w.services().parking.count(), 0);
        w.press(Qt::Key_Return);
        w.press(Qt::Key_Return);
        QCOMPARE(w.keys, 11);
        QCOMPARE(today(w).size(), size_t(1));
        QCOMPARE(today(w).front().purchase.gross, Money::fromMinor(300'000));
        QCOMPARE(today(w).front().purchase.member, std::optional(sara));
        QVERIFY(!w.dialogSeen);
    }

    void whatIsOnTheScreenWaitsWhenAnotherIsTakenBack()
    {
        Window w;
        test::addSara(w);
        addMilk(w);
        w.open(ui::pages::counter);
        w.press(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
        w.press(Qt::Key_F8);
        w.type(QStringLiteral("4567"));
        w.press(Qt::Key_Return);
        w.type(QStringLiteral("125."));
        w.find<QPushButton>(QStringLiteral("parkedBadge"))->click();
        w.press(Qt::Key_Return);
        const auto waiting = *w.services().parking.list();
        QCOMPARE(waiting.size(), size_t(1));
        QCOMPARE(waiting.front().memberName, QStringLiteral("سارا احمدی"));
        QVERIFY(w.find<QLineEdit>(QStringLiteral("amount"))->isReadOnly()); // the milk
        QVERIFY(!w.dialogSeen);
    }

    void goodsAreTypedSteppedAndRemoved()
    {
        Window w;
        addMilk(w);
        w.open(ui::pages::counter);
        w.press(Qt::Key_G, Qt::ControlModifier);
        QCOMPARE(w.focusName(), QStringLiteral("goodsSearch"));
        w.type(QStringLiteral("3*شي")); // the Arabic yeh
        w.press(Qt::Key_Return);
        const auto *amount = w.find<QLineEdit>(QStringLiteral("amount"));
        QVERIFY(amount->isReadOnly());
        w.press(Qt::Key_Plus);
        w.press(Qt::Key_Return);
        w.press(Qt::Key_F2);
        w.press(Qt::Key_Return); // nobody
        w.press(Qt::Key_Return);
        w.press(Qt::Key_Return);
        QCOMPARE(today(w).size(), size_t(1));
        QCOMPARE(today(w).front().purchase.gross, Money::fromMinor(1'200'000));
        w.press(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(amount->isReadOnly());
        w.find<QTableView>(QStringLiteral("goodsTable"))->setFocus();
        w.press(Qt::Key_Delete);
        QVERIFY(!amount->isReadOnly());
        QVERIFY(amount->text().isEmpty());
        QVERIFY(!w.dialogSeen);
    }

    void aDiscountAsksForItsReason()
    {
        Window w;
        test::addSara(w);
        w.open(ui::pages::counter);
        w.type(QStringLiteral("4567"));
        w.press(Qt::Key_Return);
        w.type(QStringLiteral("125."));
        w.press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(w.focusName(), QStringLiteral("discount"));
        w.type(QStringLiteral("5."));
        w.press(Qt::Key_F9);
        QCOMPARE(w.focusName(), QStringLiteral("discountReason"));
        QVERIFY(today(w).empty());
        w.type(QStringLiteral("همسایه"));
        w.press(Qt::Key_F9);
        QCOMPARE(today(w).size(), size_t(1));
        QCOMPARE(today(w).front().purchase.discount, Money::fromMinor(50'000));
        QVERIFY(!w.dialogSeen);
    }

    void anAnonymousPurchaseIsGivenToItsMember()
    {
        Window w;
        const auto sara = test::addSara(w);
        w.open(ui::pages::counter);
        w.press(Qt::Key_Return);
        w.type(QStringLiteral("125."));
        w.press(Qt::Key_Return);
        w.press(Qt::Key_Return);
        w.press(Qt::Key_Down, Qt::ControlModifier);
        w.press(Qt::Key_Insert);
        QCOMPARE(w.focusName(), QStringLiteral("attachMember"));
        w.type(QStringLiteral("4567"));
        w.press(Qt::Key_Return);
        QCOMPARE(today(w).front().purchase.member, std::optional(sara));
        QVERIFY(today(w).front().purchase.earned > Points(0));
        QVERIFY(!w.dialogSeen);
    }
};

BASHGAH_TEST(tst_counterkeys, CounterKeysTest)

#include "tst_counterkeys.moc"
