// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/nightlyjob.h"
#include "services/coupons/couponservice.h"
#include "services/desk/receiptservice.h"
#include "services/members/memberservice.h"
#include "services/programs/trialservice.h"
#include "storage/db/statementwatch.h"
#include "support/countershop.h"
#include "support/must.h"
#include "support/refusal.h"
#include "support/testregistry.h"

#include <QTest>

#include <thread>

namespace tst_automaticdiscounts {

using namespace bashgah;
using namespace bashgah::domain;
using bashgah::test::CounterShop;
using bashgah::test::codeOf;
using bashgah::test::must;
using bashgah::test::TestShop;
using services::CouponService;
using services::TrialBill;

namespace {

CouponRule tenPercent()
{
    CouponRule rule;
    rule.discount.name = QStringLiteral("ten");
    rule.discount.effect = PercentOff{Percent::whole(10), {}};
    rule.automatic = true;
    return rule;
}

struct Club : CounterShop
{
    explicit Club(TestShop::Where where = TestShop::Where::Memory)
        : CounterShop(where), coupons(shop.database(), shop.clock), ann(addMember(QStringLiteral("ann"))),
          bob(addMember(QStringLiteral("bob")))
    {
    }
    [[nodiscard]] CouponBatchId start(const CouponRule &rule) { return must(coupons.make({rule, 1, {}, {}})); }
    [[nodiscard]] services::CounterPreview preview(std::optional<MemberId> who, const PurchaseDraft &draft)
    {
        return counter.preview(must(counter.snapshot(who)), draft);
    }
    [[nodiscard]] Money due(MemberId who, qint64 amount) { return must(counter.record(draft(who, amount))).due; }

    CouponService coupons;
    MemberId ann;
    MemberId bob;
};

} // namespace

class AutomaticDiscountsTest final : public QObject
{
    Q_OBJECT

private slots:
    void theCounterTakesItByItself()
    {
        Club club;
        (void)club.start(tenPercent());
        const PurchaseDraft bill = CounterShop::draft(club.ann, 20'000);
        const auto preview = club.preview(club.ann, bill);
        QVERIFY(!preview.refusal);
        QCOMPARE(preview.byCodes.applied.size(), size_t(1));
        QCOMPARE(preview.byCodes.applied.front().name, QStringLiteral("ten"));
        const auto sale = must(club.counter.record(bill));
        QCOMPARE(sale.due, preview.due);
        QCOMPARE(sale.due, Money::fromMinor(18'000));
        QCOMPARE(sale.earned, Points(180));
        const auto batch = must(club.coupons.batches()).front();
        QCOMPARE(batch.uses, qint64(1));
        QCOMPARE(batch.takenOff, Money::fromMinor(2'000));
        QVERIFY(batch.rule.automatic);
        QCOMPARE(club.problems(), QString());
    }

    // Most shops have none: then a sale asks once and no more, and of the member only what one of them asks.
    void aSaleReadsOfTheMemberOnlyWhatADiscountAsks()
    {
        Club club;
        const auto asked = [&club] {
            const storage::StatementWatch watch;
            (void)must(club.counter.record(CounterShop::draft(club.ann, 1'000)));
            return std::pair(watch.count(QStringLiteral("coupon/automatic")), watch.count(QStringLiteral("coupon/shopper")));
        };
        QCOMPARE(asked(), std::pair(1, 0));
        (void)club.start(tenPercent());
        QCOMPARE(asked(), std::pair(1, 0));
        CouponRule first = tenPercent();
        first.firstPurchase = true;
        (void)club.start(first);
        QCOMPARE(asked(), std::pair(1, 1));
    }

    void whoIsNoMemberSeesWhyNot()
    {
        Club club;
        (void)club.start(tenPercent());
        const auto preview = club.preview({}, CounterShop::draft({}, 20'000));
        QVERIFY(!preview.refusal);
        QCOMPARE(preview.due, Money::fromMinor(20'000));
        QCOMPARE(preview.notTaken.front().why.code, ErrorCode::NotForMember);
        QCOMPARE(must(club.counter.record(CounterShop::draft({}, 20'000))).due, Money::fromMinor(20'000));
    }

    void nobodyTypesItsCode()
    {
        Club club;
        const CouponBatchId batch = club.start(tenPercent());
        QVERIFY(must(club.coupons.codes(batch)).empty());
        const QString hidden = must(club.counter.snapshot(club.ann)).automatic.vouchers.front().code;
        QCOMPARE(codeOf(club.coupons.look(hidden, club.ann)), ErrorCode::NotFound);
        PurchaseDraft bill = CounterShop::draft({}, 1'000);
        bill.codes = {hidden};
        QCOMPARE(codeOf(club.counter.record(bill)), ErrorCode::NotFound);
    }

    // With a queue at the counter nobody looks for the chip to take away: the larger discount stays, and so does the code.
    void aSaleGoesOnWithoutACodeThatTakesOffLess()
    {
        Club club;
        (void)club.start(tenPercent());
        CouponRule five = tenPercent();
        five.automatic = false;
        five.discount.name = QStringLiteral("five");
        five.discount.effect = PercentOff{Percent::whole(5), {}};
        const CouponBatchId batch = must(club.coupons.make({five, 1, {}, {}}));
        PurchaseDraft bill = CounterShop::draft(club.ann, 20'000);
        bill.codes = {must(club.coupons.codes(batch)).front().code};
        bill.key = QStringLiteral("once");
        auto snapshot = must(club.counter.snapshot(club.ann));
        snapshot.vouchers = {must(club.coupons.look(bill.codes.front(), club.ann))};
        const auto preview = club.counter.preview(snapshot, bill);
        QVERIFY(!preview.refusal);
        QCOMPARE(preview.gaveWay.size(), size_t(1));
        const auto sale = must(club.counter.record(bill));
        QCOMPARE(sale.due, Money::fromMinor(18'000));
        QCOMPARE(sale.due, preview.due);
        QCOMPARE(sale.unusedCodes, preview.gaveWay);
        QCOMPARE(sale.unusedCodes.front().id, bill.codes.front());
        QCOMPARE(sale.unusedCodes.front().why.args, (QStringList{QStringLiteral("five"), QStringLiteral("ten")}));
        QCOMPARE(must(club.counter.record(bill)).unusedCodes, sale.unusedCodes); // pressed again
        const services::ReceiptService receipts(club.shop.database(), club.counter);
        const auto printed = must(receipts.receipt(sale.id)).unusedCodes;
        QCOMPARE(printed.size(), size_t(1));
        QCOMPARE(printed.front().other, QStringLiteral("ten"));
        const auto look = must(club.coupons.look(bill.codes.front(), club.ann));
        QCOMPARE(look.used, 0); // still good: with no member nothing applies by itself
        bill.member.reset();
        bill.key = QStringLiteral("twice");
        const auto second = must(club.counter.record(bill));
        QCOMPARE(second.due, Money::fromMinor(19'000));
        QVERIFY(second.unusedCodes.empty());
        QCOMPARE(club.problems(), QString());
    }

    void aWrongCodeIsRefusedWhateverAppliesByItself()
    {
        Club club;
        (void)club.start(tenPercent());
        CouponRule five = tenPercent();
        five.automatic = false;
        five.until = club.today();
        const CouponBatchId batch = must(club.coupons.make({five, 1, {}, {}}));
        club.shop.clock.advanceDays(1);
        PurchaseDraft bill = CounterShop::draft(club.ann, 20'000);
        bill.codes = {must(club.coupons.codes(batch)).front().code};
        QCOMPARE(codeOf(club.counter.record(bill)), ErrorCode::NoLongerValid);
        bill.codes = {QStringLiteral("000000000000")};
        QCOMPARE(codeOf(club.counter.record(bill)), ErrorCode::NotFound);
    }

    // The limits come back with the whole purchase, not with a part of it.
    void limitsAreTakenAndGivenBack()
    {
        Club club;
        CouponRule rule = tenPercent();
        rule.perMember = 1;
        rule.inAll = 2;
        (void)club.start(rule);
        const auto first = must(club.counter.record(CounterShop::draft(club.ann, 10'000)));
        QCOMPARE(first.due, Money::fromMinor(9'000));
        QCOMPARE(club.due(club.ann, 10'000), Money::fromMinor(10'000));
        QCOMPARE(club.due(club.bob, 10'000), Money::fromMinor(9'000));
        (void)must(club.counter.refund(CounterShop::refundOf(first.id, 4'000)));
        QCOMPARE(club.preview(club.ann, CounterShop::draft(club.ann, 100)).notTaken.front().why.code, ErrorCode::SoldOut);
        (void)must(club.counter.refund(CounterShop::refundOf(first.id)));
        QCOMPARE(club.due(club.ann, 10'000), Money::fromMinor(9'000));
        QCOMPARE(club.problems(), QString());
    }

    // A till whose clock is moved on and back: what is used is used, and the days are those of the clock.
    void limitsForgetNothingWhenTheClockIsMoved()
    {
        constexpr qint64 fortyDays = qint64(40) * 86'400'000;
        Club club;
        CouponRule rule = tenPercent();
        rule.perMember = 1;
        rule.inAll = 2;
        rule.until = club.today().addDays(60);
        (void)club.start(rule);
        club.shop.clock.jump(fortyDays);
        QCOMPARE(club.due(club.ann, 1'000), Money::fromMinor(900));
        club.shop.clock.jump(-fortyDays); // no day was closed between
        QCOMPARE(club.due(club.ann, 1'000), Money::fromMinor(1'000));
        QCOMPARE(club.due(club.bob, 1'000), Money::fromMinor(900));
        const MemberId cem = club.addMember(QStringLiteral("cem"));
        QCOMPARE(club.due(cem, 1'000), Money::fromMinor(1'000));
        club.shop.clock.jump(fortyDays);
        QCOMPARE(club.due(cem, 1'000), Money::fromMinor(1'000));
        club.shop.clock.jump(fortyDays); // past its last day: nobody, and back: whoever has not had it
        QCOMPARE(club.due(cem, 1'000), Money::fromMinor(1'000));
        QVERIFY(club.preview(cem, CounterShop::draft(cem, 1'000)).notTaken.empty());
        QCOMPARE(club.problems(), QString());
    }

    // Days that a wrong clock closed do not come again: no second night, no second limit.
    void aClosedDayCannotBeGoneBackTo()
    {
        Club club;
        CouponRule rule = tenPercent();
        rule.perMember = 1;
        (void)club.start(rule);
        QCOMPARE(club.due(club.ann, 1'000), Money::fromMinor(900));
        club.shop.clock.jump(qint64(3) * 86'400'000);
        (void)must(services::NightlyJob(club.shop.database(), club.shop.clock).run());
        club.shop.clock.jump(-qint64(3) * 86'400'000);
        QCOMPARE(codeOf(club.counter.record(CounterShop::draft(club.ann, 1'000))), ErrorCode::ClockBackwards);
    }

    void theDaysOfTheRuleCount()
    {
        Club club;
        CouponRule rule = tenPercent();
        rule.from = club.today().addDays(1);
        rule.until = club.today().addDays(2);
        (void)club.start(rule);
        QCOMPARE(club.due(club.ann, 1'000), Money::fromMinor(1'000));
        for (const qint64 due : {900, 900, 1'000}) { // both days included
            club.shop.clock.advanceDays(1);
            QCOMPARE(club.due(club.ann, 1'000), Money::fromMinor(due));
        }
    }

    // The notebook of yesterday, when it was the last day.
    void aPurchaseOfAnEarlierDayHasTheDiscountsOfItsDay()
    {
        Club club;
        CouponRule rule = tenPercent();
        rule.until = club.today();
        (void)club.start(rule);
        club.shop.clock.advanceDays(1);
        PurchaseDraft bill = CounterShop::draft(club.ann, 1'000);
        QCOMPARE(club.preview(club.ann, bill).due, Money::fromMinor(1'000));
        bill.extras.day = club.today().addDays(-1);
        QCOMPARE(club.preview(club.ann, bill).due, Money::fromMinor(900));
        QCOMPARE(must(club.counter.record(bill)).due, Money::fromMinor(900));
    }

    void whatIsEndedAppliesNoMore()
    {
        Club club;
        const CouponBatchId batch = club.start(tenPercent());
        QCOMPARE(must(club.coupons.makeVoid(batch)), 1);
        QCOMPARE(club.due(club.ann, 1'000), Money::fromMinor(1'000));
        QVERIFY(club.preview(club.ann, CounterShop::draft(club.ann, 1'000)).notTaken.empty());
    }

    // Who is called by the code alone has no name yet.
    void aCompleteProfileIsNameMobileBirthdayAndGender()
    {
        Club club;
        CouponRule rule = tenPercent();
        rule.wholeProfile = true;
        rule.firstPurchase = true;
        (void)club.start(rule);
        services::MemberService members(club.shop.database(), club.shop.clock);
        auto known = must(members.member(club.ann));
        known.member.details.mobile = *MobileNumber::parse(QStringLiteral("09121112233"));
        known.member.details.birthday = QDate(1990, 5, 20);
        known.member.details.gender = Gender::Female;
        const qint64 version = must(members.update(club.ann, known.member.details, known.version));
        const PurchaseDraft bill = CounterShop::draft(club.ann, 1'000);
        QCOMPARE(club.preview(club.ann, bill).notTaken.front().why.code, ErrorCode::ProfileIncomplete);
        known.member.details.name = QStringLiteral("Ann");
        (void)must(members.update(club.ann, known.member.details, version));
        const auto sale = must(club.counter.record(bill));
        QCOMPARE(sale.due, Money::fromMinor(900));
        QCOMPARE(club.preview(club.ann, bill).notTaken.front().why.code, ErrorCode::NotFirstPurchase);
        (void)must(club.counter.undo(sale.id, {}));
        QCOMPARE(club.due(club.ann, 1'000), Money::fromMinor(900)); // a void purchase was none
    }

    void ownersAreNotForWhatEverybodyGets()
    {
        Club club;
        QCOMPARE(codeOf(club.coupons.make({tenPercent(), 1, {club.ann}, {}})), ErrorCode::NotAllowed);
        QVERIFY(must(club.coupons.batches()).empty());
    }

    void verifyFindsMoreUsesThanTheLimit()
    {
        Club club;
        CouponRule rule = tenPercent();
        rule.inAll = 1;
        (void)club.start(rule);
        (void)must(club.counter.record(CounterShop::draft(club.ann, 1'000)));
        const auto second = must(club.counter.record(CounterShop::draft(club.bob, 1'000)));
        QCOMPARE(club.problems(), QString());
        QVERIFY(club.shop.database().write([&](storage::Connection &c) -> Result<void> {
            c.run(QStringLiteral("INSERT INTO voucher_use (voucher_id, batch_id, purchase_id, member_id, amount, at) "
                                 "SELECT voucher_id, batch_id, %1, member_id, 1, at FROM voucher_use").arg(second.id.value()));
            return {};
        }));
        QVERIFY2(club.problems().contains(QStringLiteral("coupon_batch:1 at most 1 uses, 2 stand")),
                 qPrintable(club.problems()));
    }

    /// I15: however two counters press at once, no more uses than the limit.
    void twoWritersNeverUseMoreThanTheLimit()
    {
        constexpr int each = 8;
        Club club(TestShop::Where::File);
        CouponRule rule = tenPercent();
        rule.inAll = each;
        (void)club.start(rule);
        const auto press = [&](int *used) {
            const auto database = club.shop.openAgain();
            services::CounterService counter(*database, club.shop.clock);
            for (int i = 0; i < each;) {
                const auto done = counter.record(CounterShop::draft(club.ann, 1'000));
                if (!done && done.error().code == ErrorCode::Busy)
                    continue;
                *used += done && done->due == Money::fromMinor(900) ? 1 : 0;
                ++i;
            }
        };
        int one = 0;
        int two = 0;
        std::thread first(press, &one);
        std::thread second(press, &two);
        first.join();
        second.join();
        QCOMPARE(one + two, each);
        QCOMPARE(must(club.coupons.batches()).front().uses, qint64(each));
        QCOMPARE(club.problems(), QString());
    }

    void theTestBenchAgreesWithTheCounter()
    {
        Club club;
        (void)club.start(tenPercent());
        CouponRule typed = tenPercent();
        typed.automatic = false;
        typed.discount.name = QStringLiteral("fifty");
        typed.discount.effect = AmountOff{Money::fromMinor(50)};
        const CouponBatchId batch = must(club.coupons.make({typed, 1, {}, {}}));
        const QString code = must(club.coupons.codes(batch)).front().code;
        (void)must(club.counter.adjust({club.ann, Points(300), QStringLiteral("start"), {}, {}}));
        const services::TrialService bench(club.shop.database(), club.shop.clock);
        TrialBill bill;
        bill.draft = CounterShop::draft(club.ann, 2'000, 100);
        bill.draft.codes = {code};
        bill.day = club.today();
        const auto trial = must(bench.run(CounterShop::plainProgramme(), bill));
        QCOMPARE(trial.byCodes.applied.size(), size_t(2));
        QCOMPARE(trial.redemption.points, Points(100));
        const auto sale = must(club.counter.record(bill.draft));
        QCOMPARE(trial.due, sale.due);
        QCOMPARE(sale.due, Money::fromMinor(2'000 - 200 - 50 - 100));
        QCOMPARE(trial.evaluation.total, sale.earned);
        bill.draft.codes.clear();
        bill.batch = batch; // its only code is used; another one of it is tried
        QCOMPARE(must(bench.run(CounterShop::plainProgramme(), bill)).byCodes.applied.size(), size_t(2));
    }

    void theTestBenchSaysWhyNot()
    {
        Club club;
        CouponRule rule = tenPercent();
        rule.wholeProfile = true;
        rule.firstPurchase = true;
        (void)club.start(rule);
        const services::TrialService bench(club.shop.database(), club.shop.clock);
        TrialBill bill;
        bill.draft = CounterShop::draft(club.ann, 2'000, 100);
        bill.draft.codes = {QStringLiteral("000000000000")};
        bill.day = club.today();
        const auto poor = must(bench.run(CounterShop::plainProgramme(), bill));
        QCOMPARE(poor.notRedeemed->code, ErrorCode::NotEnoughPoints);
        QCOMPARE(poor.due, Money::fromMinor(2'000));
        QCOMPARE(poor.byCodes.refused.front().why.code, ErrorCode::NotFound);
        QCOMPARE(poor.notTaken.front().why.code, ErrorCode::ProfileIncomplete);
        bill.draft.member.reset(); // made up: has what is said of them, and the points
        bill.draft.codes.clear();
        bill.made.purchaseNumber = 1;
        const auto made = must(bench.run(CounterShop::plainProgramme(), bill));
        QCOMPARE(made.due, Money::fromMinor(2'000 - 200 - 100));
        bill.wholeProfile = false;
        QCOMPARE(must(bench.run(CounterShop::plainProgramme(), bill)).notTaken.front().why.code,
                 ErrorCode::ProfileIncomplete);
    }
};

BASHGAH_TEST(tst_automaticdiscounts, AutomaticDiscountsTest)

} // namespace tst_automaticdiscounts

#include "tst_automaticdiscounts.moc"
