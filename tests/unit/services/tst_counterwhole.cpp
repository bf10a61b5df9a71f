// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/products/productservice.h"
#include "services/staff/shiftservice.h"
#include "services/staff/staffdesk.h"
#include "services/staff/staffservice.h"
#include "services/staff/trailservice.h"
#include "support/countershop.h"
#include "support/must.h"
#include "support/plainpins.h"
#include "support/testregistry.h"

#include <QTest>

#include <algorithm>

namespace tst_counterwhole {

using namespace bashgah;
using namespace bashgah::domain;
using test::CounterShop;
using test::must;

namespace {

const QString ownerPin = QStringLiteral("2580");
const QString cashierPin = QStringLiteral("8642");

/// A counter with milk at 300, and with PINs a cashier who may not give discounts.
struct Till
{
    Till()
    {
        Product product;
        product.code = QStringLiteral("626");
        product.name = QStringLiteral("Milk");
        product.price = Money::fromMinor(300);
        milk = must(products.add(product));
        product.code = QStringLiteral("700");
        product.name = QStringLiteral("Bread");
        product.price.reset();
        bread = must(products.add(product));
    }
    void turnPinsOn()
    {
        services::ShopService names = club.shop.shop();
        owner = must(names.addStaff(QStringLiteral("Mina")));
        cashier = must(names.addStaff(QStringLiteral("Reza")));
        must(staff.setRole(owner, StaffRole::Owner));
        must(staff.setPin(owner, ownerPin));
        must(staff.setPin(cashier, cashierPin));
        PermissionMatrix matrix;
        matrix.allow(StaffRole::Cashier, StaffAction::GiveDiscount, false);
        must(staff.setMatrix(matrix));
        (void)must(staff.turnOn());
    }
    /// Two pieces.
    [[nodiscard]] static PurchaseDraft two(ProductId product, const QString &code, qint64 price)
    {
        PurchaseLine line;
        line.product = product;
        line.code = code;
        line.quantity = Quantity::whole(2);
        line.price = Money::fromMinor(price);
        line.gross = Money::fromMinor(2 * price);
        PurchaseDraft draft;
        draft.lines.push_back(line);
        draft.amount = line.gross;
        return draft;
    }
    [[nodiscard]] PurchaseDraft milkAt(qint64 price) const { return two(milk, QStringLiteral("626"), price); }
    /// 400 in cash, 600 by card.
    [[nodiscard]] PurchaseId sellSplit()
    {
        PurchaseDraft draft = CounterShop::draft({}, 1000);
        draft.extras.payments = {{QStringLiteral("card"), Money::fromMinor(600)}, {QStringLiteral("cash"), Money::fromMinor(400)}};
        return must(club.counter.record(draft)).id;
    }
    /// What went back by a kind during the open shift.
    [[nodiscard]] qint64 paidBack(const QString &kind)
    {
        const auto shift = must(shifts.current({}));
        for (const ShiftPayment &payment : shift->payments) {
            if (payment.kind == kind)
                return payment.paidBack.minor();
        }
        return 0;
    }

    CounterShop club{test::TestShop::Where::File};
    test::PlainPins pins;
    services::ProductService products{club.shop.database(), club.shop.clock};
    services::StaffDesk desk{club.shop.database(), club.shop.clock, pins};
    services::StaffService staff{club.shop.database(), club.shop.clock, pins};
    services::ShiftService shifts{club.shop.database(), club.shop.clock};
    services::TrailService trail{club.shop.database(), club.shop.clock};
    ProductId milk{0};
    ProductId bread{0};
    StaffId owner{0};
    StaffId cashier{0};
};

} // namespace

class CounterWholeTest final : public QObject
{
    Q_OBJECT

private slots:
    void aPriceBelowTheListNeedsThePermissionOfADiscount()
    {
        Till till;
        till.turnPinsOn();
        (void)must(till.desk.signIn(till.cashier, cashierPin));
        const auto refused = till.club.counter.record(till.milkAt(290));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotAllowed);
        QCOMPARE(refused.error().args, QStringList{QStringLiteral("give_discount")});
        QVERIFY(must(till.club.counter.today()).empty()); // all of it or nothing
        PurchaseDraft byCode = till.milkAt(290);          // the code alone names the goods as well
        byCode.lines.front().product.reset();
        QCOMPARE(till.club.counter.record(byCode).error().code, ErrorCode::NotAllowed);
        (void)must(till.club.counter.record(till.milkAt(300)));
        (void)must(till.club.counter.record(till.milkAt(310)));
        (void)must(till.club.counter.record(Till::two(till.bread, QStringLiteral("700"), 1))); // no list price
        (void)must(till.desk.signIn(till.owner, ownerPin));
        (void)must(till.club.counter.record(till.milkAt(290)));
    }

    void theTrailTellsOfAPriceBelowTheList()
    {
        Till till;
        PurchaseDraft draft = till.milkAt(290);
        draft.discount = Money::fromMinor(5);
        draft.extras.discountReason = QStringLiteral("dented");
        const auto sold = must(till.club.counter.record(draft));
        const auto lines = must(till.trail.lines({}));
        const auto line = std::find_if(lines.begin(), lines.end(), [](const services::TrailLine &one) {
            return one.facts.action == u"purchase.discount";
        });
        QVERIFY(line != lines.end());
        QCOMPARE(line->facts.subject, QStringLiteral("purchase:%1").arg(sold.id.value()));
        QCOMPARE(line->facts.after, QStringLiteral(R"({"discount":25,"reason":"dented","below_list":20})"));
    }

    void aRefundOfASplitPaymentIsCountedByItsKinds()
    {
        Till till;
        (void)must(till.shifts.open({}, Money()));
        const PurchaseId id = till.sellSplit();
        const auto first = must(till.club.counter.refund(CounterShop::refundOf(id, 300)));
        QCOMPARE(first.paidBack, (std::vector<PaymentPart>{{QStringLiteral("cash"), Money::fromMinor(300)}}));
        const auto second = must(till.club.counter.refund(CounterShop::refundOf(id, 300)));
        QCOMPARE(second.paidBack, (std::vector<PaymentPart>{{QStringLiteral("cash"), Money::fromMinor(100)},
                                                            {QStringLiteral("card"), Money::fromMinor(200)}}));
        QCOMPARE(till.paidBack(QStringLiteral("cash")), Q_INT64_C(400));
        QCOMPARE(till.paidBack(QStringLiteral("card")), Q_INT64_C(200));
        QCOMPARE(must(till.shifts.current({}))->expectedCash(), Money());
        const QString said = must(till.trail.lines({.group = QStringLiteral("purchase")})).front().facts.after;
        QVERIFY2(said.contains(QStringLiteral(R"("paid_back":{"card":200,"cash":100})")), qPrintable(said));
    }

    void aSplitPurchaseTakenBackLeavesNothingOfAnyKind()
    {
        Till till;
        (void)must(till.shifts.open({}, Money()));
        (void)must(till.club.counter.undo(till.sellSplit(), {}));
        QCOMPARE(till.paidBack(QStringLiteral("cash")), Q_INT64_C(400));
        QCOMPARE(till.paidBack(QStringLiteral("card")), Q_INT64_C(600));
    }

    void theCashierChoosesTheKindThatGoesBack()
    {
        Till till;
        (void)must(till.shifts.open({}, Money()));
        PurchaseDraft byCard = CounterShop::draft({}, 1000);
        byCard.payment = QStringLiteral("card");
        RefundRequest request = CounterShop::refundOf(must(till.club.counter.record(byCard)).id, 250);
        request.payBack = QStringLiteral("cash");
        request.key = QStringLiteral("k");
        const auto preview = must(till.club.counter.previewRefund(request));
        QCOMPARE(preview.paidBack.size(), size_t(1));
        const auto done = must(till.club.counter.refund(request));
        QCOMPARE(done.paidBack, (std::vector<PaymentPart>{{QStringLiteral("cash"), Money::fromMinor(250)}}));
        const auto again = must(till.club.counter.refund(request));
        QVERIFY(again.repeated);
        QCOMPARE(again.paidBack, done.paidBack);
        QCOMPARE(till.paidBack(QStringLiteral("cash")), Q_INT64_C(250));
        QCOMPARE(till.paidBack(QStringLiteral("card")), Q_INT64_C(0));
        request.payBack = QStringLiteral("shells");
        request.key.clear();
        const auto unknown = till.club.counter.refund(request);
        QCOMPARE(unknown.error().code, ErrorCode::UnknownValue);
        QCOMPARE(unknown.error().field, QStringLiteral("payBack"));
    }

    void aSaleDoesNotChangeTheGoodsAndAnyChangeDoes()
    {
        Till till;
        const qint64 before = must(till.products.revision());
        (void)must(till.club.counter.record(till.milkAt(300)));
        QCOMPARE(must(till.products.revision()), before);
        const auto other = till.club.shop.openAgain(); // another program on the file
        must(services::ProductService(*other, till.club.shop.clock).retire(till.bread, true));
        QVERIFY(must(till.products.revision()) > before);
    }

    void todayMayBeOneTillsWithWhatNoTillRecorded()
    {
        Till till;
        PurchaseDraft first = CounterShop::draft({}, 500);
        first.till = QStringLiteral("one");
        PurchaseDraft second = CounterShop::draft({}, 600);
        second.till = QStringLiteral("two");
        const auto here = must(till.club.counter.record(first));
        (void)must(till.club.counter.record(second));
        const auto imported = must(till.club.counter.record(CounterShop::draft({}, 700)));
        QCOMPARE(must(till.club.counter.today()).size(), size_t(3));
        const auto rows = must(till.club.counter.today(10, QStringLiteral("one")));
        QCOMPARE(rows.size(), size_t(2));
        QCOMPARE(rows.front().purchase.id, imported.id);
        QCOMPARE(rows.back().purchase.id, here.id);
        QCOMPARE(rows.back().purchase.till, QStringLiteral("one"));
        QCOMPARE(must(till.club.counter.today(10, QStringLiteral("three"))).size(), size_t(1));
    }
};

BASHGAH_TEST(tst_counterwhole, CounterWholeTest)

} // namespace tst_counterwhole

#include "tst_counterwhole.moc"
