// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A whole shift by keyboard and scanner alone, in both languages: fifty sales of every kind, with PINs, under locks that
// come in the middle of a sale, and with every key through the filter for scanners. What the window did is added up from
// outside and compared with what the services say at the end.
#include "cashier.h"
#include "services/counter/verifyservice.h"
#include "services/coupons/couponservice.h"
#include "services/products/productservice.h"
#include "services/shop/shopservice.h"
#include "services/staff/staffdesk.h"
#include "services/staff/staffservice.h"
#include "support/crowd.h"
#include "support/must.h"
#include "support/testregistry.h"
#include "testwindow.h"
#include "twostaff.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/lockscreen.h"

#include <algorithm>
#include <functional>

using namespace bashgah;
using domain::Money;
using test::Cashier;
using test::must;
using test::Window;
using ui::Language;

namespace {

constexpr int sales = 50;
constexpr int regulars = 8;
constexpr int kinds = 10;
constexpr qint64 pointsToStart = 20'000;
constexpr int minutesUntilItLocks = 10;
const QString minasPin = QStringLiteral("2580");
const QString rezasPin = QStringLiteral("8642");
constexpr int whenTheKeyLocks = 10; ///< both would be plain sales
constexpr int whenItLocksItself = 39;

void addRegulars(Window &w, Language language)
{
    for (int i = 0; i < regulars; ++i) {
        const QString name = language == Language::Persian ? QStringLiteral("مشتری %1") : QStringLiteral("Customer %1");
        test::addMember(w.shop.database(), w.shop.clock, name.arg(i), QStringLiteral("0912700%1").arg(4100 + i));
    }
}

void addMilk(Window &w)
{
    domain::Product milk;
    milk.code = Cashier::milkCode();
    milk.name = QStringLiteral("شیر");
    milk.category = QStringLiteral("لبنیات");
    milk.price = Money::fromMinor(Cashier::milkThousands * Q_INT64_C(10'000));
    (void)must(services::ProductService(w.shop.database(), w.shop.clock).add(milk));
}

QStringList makeCoupons(Window &w, int count)
{
    domain::CouponRule rule;
    rule.discount.name = QStringLiteral("ten");
    rule.discount.effect = domain::PercentOff{domain::Percent::whole(10), {}};
    services::CouponService coupons(w.shop.database(), w.shop.clock);
    QStringList codes;
    for (const auto &made : must(coupons.codes(must(coupons.make({rule, count, {}, {}})))))
        codes << made.code;
    return codes;
}

void givePoints(Window &w)
{
    for (int i = 0; i < regulars; ++i) {
        const auto members = must(w.services().members.search(QString::number(4100 + i)));
        (void)must(w.services().counter.adjust(
            {members.front().id, domain::Points(pointsToStart), QStringLiteral("start"), {}, {}}));
    }
}

/// Nobody touches anything until the desk locks itself.
void leaveTheDesk(Window &w)
{
    w.shop.clock.advanceMinutes(minutesUntilItLocks);
    w.find<ui::LockScreen>(QStringLiteral("lockScreen"))->idle().check();
    QCoreApplication::processEvents();
}

/// The n-th customer of the shift.
void serve(Cashier &cashier, int n, const QStringList &coupons)
{
    const int thousands = 120 + 3 * n;
    const int regular = n % regulars;
    switch (n % kinds) {
    case 1:
        cashier.sellScanned(regular, n / kinds % 2 == 0, n / kinds % 3 != 0);
        break;
    case 2:
        cashier.sellParked(regular, thousands);
        break;
    case 3:
        cashier.sellToNobody(thousands);
        break;
    case 4:
        cashier.registerAndSell(n, thousands);
        break;
    case 5:
        cashier.sellForPoints(regular, thousands);
        break;
    case 6:
        cashier.sellWithCoupon(regular, thousands, coupons.at(n / kinds));
        break;
    case 7:
        cashier.sell(regular, thousands);
        cashier.undoLast(thousands);
        break;
    case 8:
        cashier.sell(regular, thousands);
        cashier.refundLast(25);
        cashier.toCounter();
        break;
    default:
        cashier.sell(regular, thousands);
    }
}

Cashier::Expected added(const std::vector<services::TodayRow> &rows)
{
    Cashier::Expected sum;
    for (const services::TodayRow &row : rows) {
        if (row.purchase.state() == domain::PurchaseState::Void) {
            ++sum.taken;
            continue;
        }
        ++sum.purchases;
        sum.gross += row.purchase.gross;
        sum.discount += row.purchase.discount;
        sum.refunded += row.purchase.refunded;
        sum.redeemed += row.purchase.redeemedPoints > domain::Points() ? 1 : 0;
        sum.anonymous += row.purchase.member ? 0 : 1;
    }
    return sum;
}

} // namespace

class ShiftTest final : public QObject
{
    Q_OBJECT

private slots:
    void fiftyMixedSalesComeOutRight_data()
    {
        test::eachLanguage();
    }
    void fiftyMixedSalesComeOutRight();
    void theCommonestTasksTakeFewKeys_data() { fiftyMixedSalesComeOutRight_data(); }
    void theCommonestTasksTakeFewKeys();
};

void ShiftTest::fiftyMixedSalesComeOutRight()
{
    QFETCH(Language, language);
    Window w(language);
    addRegulars(w, language);
    addMilk(w);
    const QStringList coupons = makeCoupons(w, sales / kinds);
    const test::TwoStaff staff(w); // Mina owns the shop, Reza is its cashier
    w.open(ui::pages::counter);
    givePoints(w);
    (void)must(w.services().staff.setIdleMinutes(minutesUntilItLocks));
    staff.askPins(w);
    Cashier cashier(w, language);
    cashier.signIn(minasPin);
    QCOMPARE(w.services().desk.current(), staff.mina);
    cashier.toCounter();
    for (int n = 0; n < sales; ++n) {
        if (n == sales / 2) {
            cashier.handOver(rezasPin);
            QCOMPARE(w.services().desk.current(), staff.reza);
            cashier.toCounter();
        }
        QCOMPARE(w.focusName(), QStringLiteral("findMember"));
        if (n == whenTheKeyLocks)
            QCOMPARE(cashier.sellAroundALock(n % regulars, 120 + n, [&] { cashier.lock(); }, minasPin), QString());
        else if (n == whenItLocksItself)
            QCOMPARE(cashier.sellAroundALock(n % regulars, 120 + n, [&] { leaveTheDesk(w); }, rezasPin), QString());
        else
            serve(cashier, n, coupons);
        QVERIFY2(!w.dialogSeen, qPrintable(QString::number(n)));
        QCOMPARE(must(w.services().counter.today(2 * sales)).size(), static_cast<size_t>(n + 1));
        w.shop.clock.advanceMinutes(5);
    }
    const auto rows = must(w.services().counter.today(2 * sales));
    const Cashier::Expected sum = added(rows);
    const Cashier::Expected &wanted = cashier.expected;
    QCOMPARE(sum.gross, wanted.gross);
    QCOMPARE(sum.discount, wanted.discount);
    QCOMPARE(sum.refunded, wanted.refunded);
    QCOMPARE(sum.purchases, wanted.purchases);
    QCOMPARE(sum.taken, wanted.taken);
    QCOMPARE(sum.redeemed, wanted.redeemed);
    QCOMPARE(sum.anonymous, wanted.anonymous);
    QCOMPARE(must(w.services().members.count({})), qint64(regulars + wanted.registered));
    const auto byReza = std::count_if(rows.begin(), rows.end(), [&](const services::TodayRow &row) {
        return row.purchase.staff == std::optional(staff.reza);
    });
    QCOMPARE(byReza, sales / 2);
    const auto totals = must(w.services().counter.shiftTotals(w.shop.profile().calendar.localDay(w.shop.clock.now())));
    QCOMPARE(totals.purchases, wanted.purchases);
    QCOMPARE(totals.refunds, wanted.refunded);
    QCOMPARE(totals.newMembers, regulars + wanted.registered);
    QVERIFY(must(services::VerifyService(w.shop.database()).verify()).empty());
}

// UX §4: a regular's purchase takes twelve keys at most; the other five tasks as many as their facts have letters.
void ShiftTest::theCommonestTasksTakeFewKeys()
{
    QFETCH(Language, language);
    Window w(language);
    addRegulars(w, language);
    w.open(ui::pages::counter);
    givePoints(w);
    Cashier cashier(w, language);
    cashier.toCounter();
    const auto keysOf = [&](const std::function<void()> &task) {
        const int before = w.keys;
        task();
        w.shop.clock.advanceMinutes(1);
        return w.keys - before;
    };
    QCOMPARE(keysOf([&] { cashier.sell(0, 125); }), 11);
    QCOMPARE(keysOf([&] { cashier.undoLast(125); }), 1);
    QCOMPARE(keysOf([&] { cashier.sellToNobody(125); }), 7);
    QCOMPARE(keysOf([&] { cashier.sellForPoints(1, 125); }), 11);
    QCOMPARE(keysOf([&] { cashier.registerAndSell(1, 125); }), 25); // eleven of the mobile, four of the name
    QCOMPARE(keysOf([&] { cashier.refundLast(25); }), 7);
    const Cashier::Expected sum = added(must(w.services().counter.today(10)));
    QCOMPARE(sum.purchases, 3);
    QCOMPARE(sum.taken, 1);
    QCOMPARE(sum.refunded, cashier.expected.refunded);
    QVERIFY(!w.dialogSeen);
}

BASHGAH_TEST(tst_shift, ShiftTest)
#include "tst_shift.moc"
