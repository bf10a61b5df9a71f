// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/code/shopcode.h"
#include "services/coupons/couponservice.h"
#include "support/countershop.h"
#include "support/must.h"
#include "support/refusal.h"
#include "support/testregistry.h"

#include <QTest>

#include <thread>

namespace tst_couponservice {

using namespace bashgah;
using namespace bashgah::domain;
using bashgah::test::CounterShop;
using bashgah::test::codeOf;
using bashgah::test::must;
using bashgah::test::TestShop;
using services::CouponService;

namespace {

CouponRule tenPercent()
{
    CouponRule rule;
    rule.discount.name = QStringLiteral("ten");
    rule.discount.effect = PercentOff{Percent::whole(10), {}};
    return rule;
}

struct Club : CounterShop
{
    explicit Club(TestShop::Where where = TestShop::Where::Memory)
        : CounterShop(where), coupons(shop.database(), shop.clock), member(addMember(QStringLiteral("m")))
    {
    }
    [[nodiscard]] QStringList codes(const CouponRule &rule, int count = 1, std::vector<MemberId> owners = {})
    {
        const CouponBatchId batch = must(coupons.make({rule, count, std::move(owners), {}}));
        QStringList codes;
        for (const services::CouponCode &code : must(coupons.codes(batch)))
            codes.append(code.code);
        return codes;
    }
    [[nodiscard]] PurchaseDraft bill(std::optional<MemberId> who, qint64 amount, const QStringList &with) const
    {
        PurchaseDraft bill = draft(who, amount);
        bill.codes = with;
        return bill;
    }

    CouponService coupons;
    MemberId member;
};

} // namespace

class CouponServiceTest final : public QObject
{
    Q_OBJECT

private slots:
    // A code takes all of it off: nothing was paid, nothing was refunded before.
    void aPurchasePaidByACodeHasNothingToRefund()
    {
        Club club;
        CouponRule rule = tenPercent();
        rule.discount.effect = PercentOff{Percent::whole(100), {}};
        const QStringList all = club.codes(rule);
        const auto sale = must(club.counter.record(club.bill(club.member, 10'000, all)));
        const auto refused = club.counter.refund(CounterShop::refundOf(sale.id));
        QCOMPARE(codeOf(refused), ErrorCode::AlreadyRefunded);
        QCOMPARE(refused.error().field, QStringLiteral("nothingPaid"));
    }

    void aCodeOfARuleNeedsAMember()
    {
        Club club;
        Programme programme = CounterShop::plainProgramme();
        programme.earning.rules.front().conditions.push_back(CodeCondition{QStringLiteral("RADIO")});
        club.save(programme, club.today());
        const auto refused = club.counter.record(club.bill({}, 10'000, {QStringLiteral("radio")}));
        QCOMPARE(codeOf(refused), ErrorCode::NotForMember);
        QCOMPARE(refused.error().field, QStringLiteral("ruleCode"));
        QCOMPARE(must(club.counter.record(club.bill(club.member, 10'000, {QStringLiteral("radio")}))).earned, Points(100));
    }

    // I15: limits are counted on the very bill too.
    void twoCodesOfABatchOnOneBillAreTwoUses()
    {
        Club club;
        CouponRule rule = tenPercent();
        rule.discount.effect = AmountOff{Money::fromMinor(50)};
        rule.perMember = 1;
        const QStringList codes = club.codes(rule, 2);
        QVERIFY(!club.counter.record(club.bill(club.member, 300, codes)));
        QVERIFY(club.counter.record(club.bill(club.member, 300, {codes[0]})));
    }

    void aCodeTakesOffOnceAndLessIsEarned()
    {
        Club club;
        const QStringList codes = club.codes(tenPercent());
        auto snapshot = must(club.counter.snapshot(club.member));
        snapshot.vouchers = {must(club.coupons.look(codes[0], club.member))};
        const PurchaseDraft bill = club.bill(club.member, 20'000, codes);
        const auto preview = club.counter.preview(snapshot, bill);
        QVERIFY(!preview.refusal);
        QCOMPARE(preview.byCodes.total, Money::fromMinor(2'000));
        const auto sale = must(club.counter.record(bill));
        QCOMPARE(sale.due, preview.due);
        QCOMPARE(sale.due, Money::fromMinor(18'000));
        QCOMPARE(sale.earned, Points(180));
        QCOMPARE(codeOf(club.counter.record(bill)), ErrorCode::AlreadyUsed);
        const auto batch = must(club.coupons.batches()).front();
        QCOMPARE(batch.uses, qint64(1));
        QCOMPARE(batch.takenOff, Money::fromMinor(2'000));
        QCOMPARE(batch.sales, Money::fromMinor(18'000));
        QCOMPARE(club.problems(), QString());
    }

    /// DOMAIN 7, D17: the whole purchase back gives the code back with its old date, a part does not.
    void onlyAFullRefundReturnsTheCode()
    {
        Club club;
        CouponRule rule = tenPercent();
        rule.until = club.today();
        const QStringList codes = club.codes(rule);
        const auto sale = must(club.counter.record(club.bill(club.member, 10'000, codes)));
        (void)must(club.counter.refund(CounterShop::refundOf(sale.id, 4'000)));
        QCOMPARE(codeOf(club.counter.record(club.bill(club.member, 10'000, codes))), ErrorCode::AlreadyUsed);
        (void)must(club.counter.refund(CounterShop::refundOf(sale.id)));
        const auto again = must(club.counter.record(club.bill(club.member, 10'000, codes)));
        (void)must(club.counter.undo(again.id, {})); // F40: cancelling and selling again is one use
        (void)must(club.counter.record(club.bill(club.member, 10'000, codes)));
        QCOMPARE(club.problems(), QString());
        club.shop.clock.advanceDays(1);
        QCOMPARE(must(club.coupons.codes(must(club.coupons.batches()).front().id)).front().state, VoucherState::Used);
    }

    /// DOMAIN 7: or, where the programme says so, for some days if it has expired.
    void anExpiredCodeLivesOnAfterAFullRefund()
    {
        Club club;
        Programme programme = CounterShop::plainProgramme();
        programme.clawback.codeDays = 3;
        club.save(programme, club.today());
        CouponRule rule = tenPercent();
        rule.until = club.today();
        const QStringList codes = club.codes(rule, 1, {club.member});
        const auto sale = must(club.counter.record(club.bill(club.member, 10'000, codes)));
        club.shop.clock.advanceDays(5);
        RefundRequest request = CounterShop::refundOf(sale.id);
        request.key = QStringLiteral("once");
        const auto back = must(club.counter.refund(request));
        QCOMPARE(back.codesAgain, codes);
        QCOMPARE(back.codesUntil, std::optional(club.today().addDays(2)));
        const auto repeated = must(club.counter.refund(request));
        QCOMPARE(repeated.codesAgain, codes);
        QCOMPARE(repeated.codesUntil, back.codesUntil);
        QCOMPARE(must(club.coupons.codes(must(club.coupons.batches()).front().id)).front().state, VoucherState::Issued);
        club.shop.clock.advanceDays(2);
        QVERIFY(club.counter.record(club.bill(club.member, 10'000, codes)));
        QCOMPARE(club.problems(), QString());
    }

    /// What many may use ends for all on one day.
    void aCodeForSeveralUsesKeepsItsLastDay()
    {
        Club club;
        Programme programme = CounterShop::plainProgramme();
        programme.clawback.codeDays = 3;
        club.save(programme, club.today());
        CouponRule rule = tenPercent();
        rule.until = club.today();
        rule.uses = 2;
        const QStringList codes = club.codes(rule);
        const auto sale = must(club.counter.record(club.bill(club.member, 10'000, codes)));
        club.shop.clock.advanceDays(1);
        QVERIFY(must(club.counter.refund(CounterShop::refundOf(sale.id))).codesAgain.isEmpty());
        QCOMPARE(codeOf(club.counter.record(club.bill(club.member, 10'000, codes))), ErrorCode::NoLongerValid);
    }

    /// Six of eight are paid for: a line comes back in what was paid for it, the points with it.
    void freePiecesComeBackByWhatWasPaid()
    {
        Club club;
        CouponRule rule = tenPercent();
        rule.discount.effect = BuyGet{3, 1, Percent::whole(100), {}};
        rule.discount.products = {QStringLiteral("x")};
        PurchaseDraft bill = club.bill(club.member, 0, club.codes(rule));
        for (const auto &[code, count, gross] : {std::tuple("x", 8, 800), std::tuple("y", 1, 200)}) {
            PurchaseLine line;
            line.code = QLatin1String(code);
            line.quantity = Quantity::whole(count);
            line.gross = Money::fromMinor(gross);
            bill.lines.push_back(line);
            bill.amount += line.gross;
        }
        const auto sale = must(club.counter.record(bill));
        QCOMPARE(sale.due, Money::fromMinor(800));
        QCOMPARE(sale.earned, Points(8));
        RefundRequest part = CounterShop::refundOf(sale.id);
        part.lines = {{1, Money::fromMinor(300), Quantity::whole(4)}};
        const auto back = must(club.counter.refund(part));
        QCOMPARE(back.payBack, Money::fromMinor(300));
        QCOMPARE(back.taken, Points(3));
        part.lines = {{1, Money::fromMinor(301), {}}};
        QCOMPARE(codeOf(club.counter.refund(part)), ErrorCode::RefundTooLarge); // 300 of it is left
        QCOMPARE(must(club.counter.refund(CounterShop::refundOf(sale.id))).payBack, Money::fromMinor(500));
        QCOMPARE(club.problems(), QString());
    }

    void openCodesOfAMemberAreTheirsUnusedAndNotOver()
    {
        Club club;
        const MemberId other = club.addMember(QStringLiteral("other"));
        const QDate today = club.shop.profile().calendar.localDay(club.shop.clock.now());
        const QStringList used = club.codes(tenPercent(), 1, {club.member});
        (void)must(club.counter.record(club.bill(club.member, 1'000, used)));
        (void)club.codes(tenPercent(), 1, {other});
        (void)club.codes(tenPercent()); // anybody's
        CouponRule soon = tenPercent();
        soon.until = today.addDays(1);
        const QStringList ending = club.codes(soon, 1, {club.member});
        CouponRule later = tenPercent();
        later.from = today.addDays(1);
        const QStringList beginning = club.codes(later, 1, {club.member});
        const auto codesNow = [&club] {
            QStringList codes;
            for (const domain::Voucher &voucher : must(club.coupons.openOf(club.member)))
                codes << voucher.code;
            codes.sort();
            return codes;
        };
        QStringList both = ending + beginning;
        both.sort();
        QCOMPARE(codesNow(), both);
        club.shop.clock.advanceDays(2);
        QCOMPARE(codesNow(), beginning);
    }

    /// Cases F35, F37, F39.
    void limitsAndOwnersAreKept()
    {
        Club club;
        const MemberId other = club.addMember(QStringLiteral("other"));
        CouponRule rule = tenPercent();
        rule.uses = 10;
        rule.perMember = 2;
        const QStringList shared = club.codes(rule);
        for (int i = 0; i < 2; ++i)
            (void)must(club.counter.record(club.bill(club.member, 1'000, shared)));
        QCOMPARE(codeOf(club.counter.record(club.bill(club.member, 1'000, shared))), ErrorCode::LimitReached);
        (void)must(club.counter.record(club.bill(other, 1'000, shared)));
        const QStringList own = club.codes(tenPercent(), 1, {club.member});
        QCOMPARE(codeOf(club.counter.record(club.bill(other, 1'000, own))), ErrorCode::NotForMember);
        QCOMPARE(codeOf(club.counter.record(club.bill({}, 1'000, own))), ErrorCode::NotForMember);
        QCOMPARE(must(club.coupons.ofMember(club.member)).size(), size_t(1));
        (void)must(club.counter.record(club.bill(club.member, 1'000, own)));
        CouponRule few = tenPercent();
        few.inAll = 1;
        const QStringList two = club.codes(few, 2);
        (void)must(club.counter.record(club.bill({}, 1'000, {two[0]})));
        QCOMPARE(codeOf(club.counter.record(club.bill({}, 1'000, {two[1]}))), ErrorCode::SoldOut);
        QCOMPARE(club.problems(), QString());
    }

    void aRefusedCodeRecordsNothing()
    {
        Club club;
        CouponRule rule = tenPercent();
        rule.discount.minimum = Money::fromMinor(5'000);
        const QStringList codes = club.codes(rule);
        const auto refused = club.counter.record(club.bill(club.member, 4'999, codes));
        QCOMPARE(codeOf(refused), ErrorCode::BelowMinimumPurchase);
        QCOMPARE(refused.error().field, QStringLiteral("code"));
        QVERIFY(must(club.counter.today()).empty());
        (void)must(club.counter.record(club.bill(club.member, 5'000, codes)));
    }

    void voidCodesAreRefused()
    {
        Club club;
        const QStringList codes = club.codes(tenPercent(), 3);
        QVERIFY(club.coupons.makeVoid(codes[0]));
        QCOMPARE(codeOf(club.coupons.makeVoid(codes[0])), ErrorCode::NotFound);
        QCOMPARE(codeOf(club.counter.record(club.bill({}, 1'000, {codes[0]}))), ErrorCode::AlreadyVoid);
        QCOMPARE(must(club.coupons.makeVoid(must(club.coupons.batches()).front().id)), 2);
        QCOMPARE(codeOf(club.counter.record(club.bill({}, 1'000, {codes[1]}))), ErrorCode::AlreadyVoid);
    }

    void guessingIsSlowedDown()
    {
        Club club;
        const QString none = ShopCode::make(CodeKind::Coupon, 42).text(); // right, but never made
        for (int i = 0; i < 5; ++i)
            QCOMPARE(codeOf(club.coupons.look(none, {})), ErrorCode::NotFound);
        const QString real = club.codes(tenPercent()).front();
        const auto waits = club.coupons.look(real, {});
        QCOMPARE(codeOf(waits), ErrorCode::TooManyAttempts);
        QCOMPARE(waits.error().args.front(), QStringLiteral("60"));
        club.shop.clock.advanceMinutes(1);
        QVERIFY(club.coupons.look(real, {}));
    }

    /// Each sale of the command line is a program of its own; the second till has its own service too.
    void guessingInSalesIsSlowedDownForAllPrograms()
    {
        Club club;
        const QString real = club.codes(tenPercent()).front();
        for (quint64 number = 1; number <= 5; ++number) {
            services::CounterService till(club.shop.database(), club.shop.clock);
            const QString guess = ShopCode::make(CodeKind::Coupon, number).text();
            QCOMPARE(codeOf(till.record(club.bill(club.member, 1'000, {guess}))), ErrorCode::NotFound);
        }
        services::CounterService other(club.shop.database(), club.shop.clock);
        QCOMPARE(codeOf(other.record(club.bill(club.member, 1'000, {real}))), ErrorCode::TooManyAttempts);
        QCOMPARE(codeOf(CouponService(club.shop.database(), club.shop.clock).look(real, {})),
                 ErrorCode::TooManyAttempts);
        QVERIFY(other.record(club.bill(club.member, 1'000, {}))); // who has no code does not wait
        club.shop.clock.advanceMinutes(1);
        QCOMPARE(must(other.record(club.bill(club.member, 1'000, {real}))).due, Money::fromMinor(900));
        QCOMPARE(club.problems(), QString());
    }

    void batchesAreChecked()
    {
        Club club;
        QCOMPARE(codeOf(club.coupons.make({tenPercent(), 0, {}, {}})), ErrorCode::OutOfRange);
        CouponRule over = tenPercent();
        over.until = club.today().addDays(-1);
        QCOMPARE(codeOf(club.coupons.make({over, 1, {}, {}})), ErrorCode::OutOfRange);
        QCOMPARE(codeOf(club.coupons.make({CouponRule(), 1, {}, {}})), ErrorCode::Empty);
        const QStringList many = club.codes(tenPercent(), 500);
        QCOMPARE(QSet<QString>(many.begin(), many.end()).size(), qsizetype(500));
    }

    /// I15: however two counters press at once, no more uses than the limit.
    void twoWritersNeverUseMoreThanTheLimit()
    {
        constexpr int each = 10;
        Club club(TestShop::Where::File);
        CouponRule rule = tenPercent();
        rule.uses = each;
        const QStringList code = club.codes(rule);
        const auto press = [&](int *used) {
            const auto database = club.shop.openAgain();
            services::CounterService counter(*database, club.shop.clock);
            for (int i = 0; i < each;) {
                const auto done = counter.record(club.bill({}, 1'000, code));
                if (!done && done.error().code == ErrorCode::Busy)
                    continue;
                *used += done ? 1 : 0;
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
};

BASHGAH_TEST(tst_couponservice, CouponServiceTest)

} // namespace tst_couponservice

#include "tst_couponservice.moc"
