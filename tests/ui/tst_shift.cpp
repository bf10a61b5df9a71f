// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A whole shift by keyboard alone, in both languages: fifty sales of every kind. What the window did is added up from
// outside and compared with what the services say at the end.
#include "domain/text/persiantext.h"
#include "services/counter/verifyservice.h"
#include "services/coupons/couponservice.h"
#include "services/products/productservice.h"
#include "services/shop/shopservice.h"
#include "support/crowd.h"
#include "support/must.h"
#include "support/testregistry.h"
#include "testwindow.h"
#include "ui/shell/apprequests.h"

#include <algorithm>
#include <functional>

using namespace bashgah;
using domain::Money;
using test::must;
using test::Window;
using ui::Language;

namespace {

constexpr int hurry = 450;
constexpr int sales = 50;
constexpr int regulars = 8;
constexpr int kinds = 10;
constexpr int milkThousands = 90;
constexpr qint64 pointsToStart = 20'000;

/// What the shift must come to, counted beside the program.
struct Expected
{
    Money gross;
    Money discount;
    Money refunded;
    int purchases = 0; ///< that stand
    int taken = 0;     ///< taken back
    int redeemed = 0;
    int anonymous = 0;
    int registered = 0;
};

/// The hands of whoever stands at the counter. A method is one customer; the keys are counted by the window.
class Cashier final
{
public:
    Cashier(Window &window, Language language) : m_w(window), m_persian(language == Language::Persian) {}

    Expected expected;

    /// Thousands of tomans, as people type them.
    void sell(int regular, int thousands)
    {
        choose(regular);
        amount(thousands);
        enterTwice();
        note(thousands);
    }
    void sellToNobody(int thousands)
    {
        QTest::qWait(hurry); // an Enter too many after the last sale begins none
        m_w.press(Qt::Key_Return);
        amount(thousands);
        enterTwice();
        note(thousands);
        ++expected.anonymous;
    }
    /// A scanner reads the goods before anybody says who buys them.
    void sellScanned(int regular)
    {
        m_w.context().requests.scan(QStringLiteral("626"));
        choose(regular);
        enterTwice();
        note(milkThousands);
    }
    /// Set aside for somebody else, and taken back.
    void sellParked(int regular, int thousands)
    {
        choose(regular);
        amount(thousands);
        m_w.press(Qt::Key_F8);
        m_w.press(Qt::Key_F8);
        m_w.press(Qt::Key_Return);
        enterTwice();
        note(thousands);
    }
    void registerAndSell(int number, int thousands)
    {
        m_w.type(digits(QStringLiteral("0935111%1").arg(2000 + number)));
        m_w.press(Qt::Key_Return);
        m_w.type(m_persian ? QStringLiteral("مینا") : QStringLiteral("Mina"));
        for (int i = 0; i < 3; ++i)
            m_w.press(Qt::Key_Return);
        amount(thousands);
        enterTwice();
        note(thousands);
        ++expected.registered;
    }
    void sellForPoints(int regular, int thousands)
    {
        choose(regular);
        amount(thousands);
        m_w.press(Qt::Key_F6); // as many as may be spent
        m_w.press(Qt::Key_F9);
        note(thousands);
        ++expected.redeemed;
    }
    void sellWithCoupon(int regular, int thousands, const QString &code)
    {
        choose(regular);
        amount(thousands);
        m_w.press(Qt::Key_F7);
        m_w.type(code);
        m_w.press(Qt::Key_Return);
        m_w.press(Qt::Key_F9);
        note(thousands);
        expected.discount += money(thousands).times(domain::Rational(1, 10), domain::Rounding::HalfUp);
    }
    void undoLast(int thousands)
    {
        m_w.press(Qt::Key_Z, Qt::ControlModifier);
        expected.gross -= money(thousands);
        --expected.purchases;
        ++expected.taken;
    }
    /// Part of the newest purchase comes back.
    void refundLast(int thousands)
    {
        m_w.press(Qt::Key_Down, Qt::ControlModifier);
        m_w.press(Qt::Key_Return);
        amount(thousands);
        enterTwice();
        expected.refunded += money(thousands);
    }
    void toCounter() { m_w.press(Qt::Key_F2); }
    void handOver()
    {
        m_w.press(Qt::Key_F12);
        m_w.press(Qt::Key_Down);
        m_w.press(Qt::Key_Return);
    }

private:
    [[nodiscard]] static Money money(int thousands) { return Money::fromMinor(thousands * Q_INT64_C(10'000)); }
    [[nodiscard]] QString digits(const QString &latin) const
    {
        return m_persian ? domain::digitsToPersian(latin) : latin;
    }
    void choose(int regular)
    {
        m_w.type(digits(QString::number(4100 + regular)));
        m_w.press(Qt::Key_Return);
    }
    void amount(int thousands) { m_w.type(digits(QStringLiteral("%1.").arg(thousands))); }
    void enterTwice()
    {
        m_w.press(Qt::Key_Return);
        m_w.press(Qt::Key_Return);
    }
    void note(int thousands)
    {
        expected.gross += money(thousands);
        ++expected.purchases;
    }

    Window &m_w;
    bool m_persian;
};

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
    milk.code = QStringLiteral("626");
    milk.name = QStringLiteral("شیر");
    milk.category = QStringLiteral("لبنیات");
    milk.price = Money::fromMinor(milkThousands * Q_INT64_C(10'000));
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

/// The n-th customer of the shift.
void serve(Cashier &cashier, int n, const QStringList &coupons)
{
    const int thousands = 120 + 3 * n;
    const int regular = n % regulars;
    switch (n % kinds) {
    case 1:
        cashier.sellScanned(regular);
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

Expected added(const std::vector<services::TodayRow> &rows)
{
    Expected sum;
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
    services::ShopService staff(w.shop.database(), w.shop.clock);
    (void)must(staff.addStaff(QStringLiteral("مینا")));
    const auto reza = must(staff.addStaff(QStringLiteral("رضا")));
    w.open(ui::pages::counter);
    givePoints(w);
    Cashier cashier(w, language);
    cashier.toCounter();
    for (int n = 0; n < sales; ++n) {
        if (n == sales / 2) {
            cashier.handOver();
            cashier.toCounter();
        }
        QCOMPARE(w.focusName(), QStringLiteral("findMember"));
        serve(cashier, n, coupons);
        QVERIFY2(!w.dialogSeen, qPrintable(QString::number(n)));
        QCOMPARE(must(w.services().counter.today(2 * sales)).size(), static_cast<size_t>(n + 1));
        w.shop.clock.advanceMinutes(5);
    }
    const auto rows = must(w.services().counter.today(2 * sales));
    const Expected sum = added(rows);
    const Expected &wanted = cashier.expected;
    QCOMPARE(sum.gross, wanted.gross);
    QCOMPARE(sum.discount, wanted.discount);
    QCOMPARE(sum.refunded, wanted.refunded);
    QCOMPARE(sum.purchases, wanted.purchases);
    QCOMPARE(sum.taken, wanted.taken);
    QCOMPARE(sum.redeemed, wanted.redeemed);
    QCOMPARE(sum.anonymous, wanted.anonymous);
    QCOMPARE(must(w.services().members.count({})), qint64(regulars + wanted.registered));
    const auto byReza = std::count_if(rows.begin(), rows.end(), [&](const services::TodayRow &row) {
        return row.purchase.staff == std::optional(reza);
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
    const Expected sum = added(must(w.services().counter.today(10)));
    QCOMPARE(sum.purchases, 3);
    QCOMPARE(sum.taken, 1);
    QCOMPARE(sum.refunded, cashier.expected.refunded);
    QVERIFY(!w.dialogSeen);
}

BASHGAH_TEST(tst_shift, ShiftTest)
#include "tst_shift.moc"
