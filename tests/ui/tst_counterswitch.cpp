// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One buyer after another, and pages in between: nobody gets what was the other's, and nothing is done twice.
#include "services/coupons/couponservice.h"
#include "services/stored/storedvalueservice.h"
#include "support/crowd.h"
#include "support/must.h"
#include "support/testregistry.h"
#include "testwindow.h"

#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace bashgah;
using domain::Money;
using domain::Points;
using test::must;

namespace {

const QString member = QStringLiteral("member");

/// The counter with two members, 4567 and 2222.
struct Counter
{
    Counter()
    {
        sara = test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("سارا احمدی"), QStringLiteral("09121234567"));
        mina = test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("مینا راد"), QStringLiteral("09351112222"));
    }
    void open(const QVariantMap &args = {}) { w.open(ui::pages::counter, args); }
    void openFor(domain::MemberId id) { open({{member, id.value()}}); }
    void choose(const QString &digits)
    {
        w.press(Qt::Key_F2);
        w.type(digits);
        w.press(Qt::Key_Return);
    }
    void give(domain::MemberId id, qint64 points)
    {
        (void)must(w.services().counter.adjust({id, Points(points), QStringLiteral("آزمایش"), {}, {}}));
    }
    void back()
    {
        w.context().navigator.back();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QString coupon()
    {
        domain::CouponRule rule;
        rule.discount.name = QStringLiteral("ten");
        rule.discount.effect = domain::PercentOff{domain::Percent::whole(10), {}};
        services::CouponService coupons(w.shop.database(), w.shop.clock);
        return must(coupons.codes(must(coupons.make({rule, 1, {}, {}})))).front().code;
    }
    [[nodiscard]] QString giftCard()
    {
        services::StoredValueService stored(w.shop.database(), w.shop.clock);
        return must(stored.issue({Money::fromMinor(400'000), QStringLiteral("cash"), {}, {}, {}})).code;
    }
    [[nodiscard]] int chips()
    {
        const auto all = w.window().findChildren<QPushButton *>(QStringLiteral("codeChip"));
        return static_cast<int>(std::count_if(all.begin(), all.end(), [](const auto *chip) { return chip->isVisible(); }));
    }
    [[nodiscard]] QString text(const QString &field) { return w.find<QLineEdit>(field)->text(); }
    [[nodiscard]] std::vector<services::TodayRow> today() { return must(w.services().counter.today()); }
    [[nodiscard]] std::optional<domain::MemberId> buyer() { return w.window().currentPage()->shownMember(); }

    test::Window w;
    domain::MemberId sara{0};
    domain::MemberId mina{0};
};

} // namespace

class CounterSwitchTest final : public QObject
{
    Q_OBJECT

private slots:
    void goingBackKeepsTheBuyerWhoWasChosenSince()
    {
        Counter c;
        c.openFor(c.sara); // her card was scanned
        c.w.type(QStringLiteral("125."));
        c.w.press(Qt::Key_F9);
        QCOMPARE(c.today().size(), size_t(1));
        c.w.type(QStringLiteral("2222"));
        c.w.press(Qt::Key_Return);
        c.w.type(QStringLiteral("50."));
        c.w.open(ui::pages::members);
        c.back();
        QCOMPARE(c.buyer(), std::optional(c.mina));
        QCOMPARE(c.text(QStringLiteral("amount")), QStringLiteral("۵۰٬۰۰۰"));
        c.w.press(Qt::Key_F9);
        QCOMPARE(c.today().size(), size_t(2));
        QCOMPARE(c.today().front().purchase.member, std::optional(c.mina));
    }

    void goingBackFromTheProfileKeepsBuyerAndPointsToSpend()
    {
        Counter c;
        c.open();
        c.give(c.sara, 5000);
        c.choose(QStringLiteral("4567"));
        c.w.type(QStringLiteral("200."));
        c.w.press(Qt::Key_F6);
        const QString points = c.text(QStringLiteral("redeem"));
        QVERIFY(!points.isEmpty());
        c.w.press(Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(c.w.context().navigator.current().page, ui::pages::memberProfile);
        c.back();
        QCOMPARE(c.w.context().navigator.current().page, ui::pages::counter);
        QCOMPARE(c.buyer(), std::optional(c.sara));
        QCOMPARE(c.text(QStringLiteral("redeem")), points);
    }

    void goingBackTakesAScannedCodeNoSecondTime()
    {
        Counter c;
        c.open();
        c.choose(QStringLiteral("4567"));
        c.open({{QStringLiteral("code"), c.coupon()}});
        QCOMPARE(c.chips(), 1);
        c.w.type(QStringLiteral("125."));
        c.w.press(Qt::Key_F9);
        QCOMPARE(c.today().size(), size_t(1));
        c.w.open(ui::pages::settings);
        c.back();
        QCOMPARE(c.chips(), 0);
        QVERIFY(c.text(QStringLiteral("code")).isEmpty());
    }

    void goingBackOpensNoRefundAgain()
    {
        Counter c;
        c.openFor(c.sara);
        c.w.type(QStringLiteral("125."));
        c.w.press(Qt::Key_F9);
        c.open({{QStringLiteral("purchase"), c.today().front().purchase.id.value()}});
        const auto *amount = c.w.find<QLineEdit>(QStringLiteral("refundAmount"));
        QVERIFY(amount->isVisible());
        c.w.press(Qt::Key_Escape);
        QVERIFY(!amount->isVisible());
        c.w.open(ui::pages::settings);
        c.back();
        QVERIFY(!amount->isVisible());
    }

    void goingBackKeepsAMemberWhoIsBeingRegistered()
    {
        Counter c;
        c.open();
        c.w.press(Qt::Key_F3);
        QCOMPARE(c.w.context().navigator.current().page, ui::pages::members);
        auto *name = c.w.window().currentPage()->findChild<QLineEdit *>(QStringLiteral("registerName"));
        QVERIFY(name && name->isVisible());
        name->setFocus();
        c.w.type(QStringLiteral("مینو"));
        c.w.press(Qt::Key_F2);
        QCOMPARE(c.w.context().navigator.current().page, ui::pages::counter);
        c.back();
        QVERIFY(name->isVisible());
        QCOMPARE(name->text(), QStringLiteral("مینو"));
    }

    void goingForwardKeepsThePurchaseToo()
    {
        Counter c;
        c.w.open(ui::pages::home);
        c.openFor(c.sara);
        c.choose(QStringLiteral("2222"));
        c.w.type(QStringLiteral("50."));
        c.w.open(ui::pages::members);
        c.back();
        c.w.context().navigator.back(); // to the route of the card, at the same page
        QCOMPARE(c.buyer(), std::optional(c.mina));
        c.w.context().navigator.forward(); // to that of F2
        QCOMPARE(c.buyer(), std::optional(c.mina));
        QCOMPARE(c.text(QStringLiteral("amount")), QStringLiteral("۵۰٬۰۰۰"));
    }

    void pointsToSpendDoNotPassToTheNextBuyer()
    {
        Counter c;
        c.open();
        c.give(c.sara, 5000);
        c.give(c.mina, 5000);
        c.openFor(c.sara);
        c.w.type(QStringLiteral("200."));
        c.w.press(Qt::Key_F6);
        QVERIFY(!c.text(QStringLiteral("redeem")).isEmpty());
        c.openFor(c.mina); // her card
        QVERIFY(c.text(QStringLiteral("redeem")).isEmpty());
        QCOMPARE(c.text(QStringLiteral("amount")), QStringLiteral("۲۰۰٬۰۰۰"));
        c.w.press(Qt::Key_F9);
        QCOMPARE(c.today().front().purchase.member, std::optional(c.mina));
        QCOMPARE(c.today().front().purchase.redeemedPoints, Points());
    }

    void pointsToSpendStayWhenTheSameCardIsScannedAgain()
    {
        Counter c;
        c.open();
        c.give(c.sara, 5000);
        c.openFor(c.sara);
        c.w.type(QStringLiteral("200."));
        c.w.press(Qt::Key_F6);
        const QString points = c.text(QStringLiteral("redeem"));
        c.openFor(c.sara);
        QCOMPARE(c.text(QStringLiteral("redeem")), points);
    }

    void payingWithCreditDoesNotPassToTheNextBuyer()
    {
        Counter c;
        services::StoredValueService stored(c.w.shop.database(), c.w.shop.clock);
        for (const domain::MemberId id : {c.sara, c.mina})
            (void)must(stored.topUpCredit(id, {Money::fromMinor(400'000), QStringLiteral("cash"), {}, {}, {}}));
        c.openFor(c.sara);
        c.w.type(QStringLiteral("200."));
        auto *credit = c.w.find<QPushButton>(QStringLiteral("useCredit"));
        QVERIFY(credit->isVisible());
        credit->click();
        QVERIFY(credit->isChecked());
        c.openFor(c.mina);
        QVERIFY(credit->isVisible());
        QVERIFY(!credit->isChecked());
        credit->click();
        c.w.press(Qt::Key_F2);
        QVERIFY(!credit->isVisible()); // nobody's
        QVERIFY(!credit->isChecked());
    }

    void giftCardOfOneBuyerIsNotSpentByTheNext()
    {
        Counter c;
        const QString card = c.giftCard();
        c.openFor(c.sara);
        c.w.type(QStringLiteral("200."));
        c.open({{QStringLiteral("code"), card}});
        QCOMPARE(c.chips(), 1);
        c.choose(QStringLiteral("2222"));
        QCOMPARE(c.chips(), 0);
        c.w.press(Qt::Key_F9);
        QCOMPARE(c.today().size(), size_t(1));
        QCOMPARE(must(c.w.services().stored.card(card)).usable, Money::fromMinor(400'000));
    }

    void giftCardOfOneBuyerIsNotSpentByNobody()
    {
        Counter c;
        c.openFor(c.sara);
        c.open({{QStringLiteral("code"), c.giftCard()}});
        c.w.press(Qt::Key_F2);
        c.w.press(Qt::Key_Return); // without a member
        QCOMPARE(c.chips(), 0);
    }

    void codesStayWhenTheBuyerComesAfterThem()
    {
        Counter c;
        c.open({{QStringLiteral("code"), c.giftCard()}});
        QCOMPARE(c.chips(), 1);
        c.choose(QStringLiteral("4567"));
        QCOMPARE(c.chips(), 1);
        c.choose(QStringLiteral("4567")); // found again
        QCOMPARE(c.chips(), 1);
    }

    void escTakesTheCodesAwayOnceNobodyIsChosen()
    {
        Counter c;
        c.openFor(c.sara);
        c.w.type(QStringLiteral("200."));
        c.open({{QStringLiteral("code"), c.giftCard()}});
        c.w.press(Qt::Key_Escape);
        QVERIFY(!c.buyer());
        QCOMPARE(c.chips(), 1);
        c.w.press(Qt::Key_Escape);
        QCOMPARE(c.chips(), 0);
        QCOMPARE(c.text(QStringLiteral("amount")), QStringLiteral("۲۰۰٬۰۰۰"));
    }
};

BASHGAH_TEST(tst_counterswitch, CounterSwitchTest)
#include "tst_counterswitch.moc"
