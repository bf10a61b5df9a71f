// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/counterpolicy.h"
#include "services/counter/nightlyjob.h"
#include "services/shop/shopservice.h"
#include "support/countershop.h"
#include "support/refusal.h"
#include "support/testregistry.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_counterservice {

using namespace bashgah;
using namespace bashgah::domain;
using bashgah::test::CounterShop;
using bashgah::test::TestShop;
using bashgah::test::codeOf;

class CounterServiceTest : public QObject
{
    Q_OBJECT

private slots:
    void aRefundSaysWhyWhereTheShopAsks()
    {
        CounterShop club;
        const MemberId member = club.addMember(QStringLiteral("ann"));
        const auto bought = club.counter.record(CounterShop::draft(member, 10'000));
        QVERIFY(bought);
        domain::RefundRequest request = CounterShop::refundOf(bought->id, 4'000);
        request.reason = QStringLiteral(" ");
        QCOMPARE(club.counter.asksRefundReason().value_or(true), false);
        services::ShopService shop(club.shop.database(), club.shop.clock);
        QVERIFY(shop.setSetting(services::counterkeys::refundReason, QStringLiteral("yes"), {}));
        QCOMPARE(club.counter.asksRefundReason().value_or(false), true);
        QVERIFY(club.counter.previewRefund(request)); // what comes back is seen before a reason is typed
        const auto refused = club.counter.refund(request);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Empty);
        QCOMPARE(refused.error().field, QStringLiteral("reason"));
        request.reason = QStringLiteral("torn");
        QVERIFY(club.counter.refund(request));
        QVERIFY(club.counter.undo(club.counter.record(CounterShop::draft(member, 1'000))->id, {})); // a mistake needs none
    }

    void pointsPayOfADayNoMoreThanItsLimit()
    {
        Programme programme = CounterShop::plainProgramme();
        programme.redemption.mostPerDay = Money::fromMinor(300);
        CounterShop club(TestShop::Where::Memory, programme);
        const MemberId member = club.addMember(QStringLiteral("ann"));
        QVERIFY(club.counter.record(CounterShop::draft(member, 100'000)));
        const auto paid = club.counter.record(CounterShop::draft(member, 1'000, 200));
        QVERIFY(paid);
        const auto snapshot = club.counter.snapshot(member);
        QCOMPARE(snapshot->paidToday, Money::fromMinor(200));
        const auto preview = club.counter.preview(*snapshot, CounterShop::draft(member, 1'000, 101));
        QCOMPARE(preview.mostRedeemable.points, Points(100));
        QCOMPARE(preview.refusal->args.at(2), QStringLiteral("day"));
        QCOMPARE(codeOf(club.counter.record(CounterShop::draft(member, 1'000, 101))), ErrorCode::AboveMaximumShare);
        QVERIFY(club.counter.refund(CounterShop::refundOf(paid->id, 500))); // half of what was paid comes back
        QVERIFY(club.counter.record(CounterShop::draft(member, 1'000, 200)));
        QCOMPARE(codeOf(club.counter.record(CounterShop::draft(member, 1'000, 1))), ErrorCode::AboveMaximumShare);
        club.shop.clock.advanceDays(1);
        QVERIFY(club.counter.record(CounterShop::draft(member, 1'000, 300)));
    }

    void recordsWhatThePreviewSaid()
    {
        CounterShop club;
        const MemberId member = club.addMember(QStringLiteral("m1"));
        QVERIFY(club.counter.record(CounterShop::draft(member, 20'000)));
        const auto snapshot = club.counter.snapshot(member);
        const PurchaseDraft draft = CounterShop::draft(member, 10'000, 150);
        const services::CounterPreview preview = club.counter.preview(*snapshot, draft);
        QVERIFY(!preview.refusal);
        const auto recorded = club.counter.record(draft);
        QVERIFY(recorded);
        QCOMPARE(recorded->earned, preview.earning.total);
        QCOMPARE(recorded->earned, Points(98));
        QCOMPARE(recorded->redeemed, preview.redemption);
        QCOMPARE(recorded->due, preview.due);
        QCOMPARE(recorded->balance, preview.balanceAfter);
        QCOMPARE(recorded->balance, Points(200 - 150 + 98));
        QCOMPARE(club.problems(), QString());
    }

    void anonymousPurchasesEarnNothing()
    {
        CounterShop club;
        const auto recorded = club.counter.record(CounterShop::draft({}, 10'000));
        QVERIFY(recorded);
        QCOMPARE(recorded->earned, Points(0));
        QCOMPARE(club.counter.today()->size(), size_t(1));
        QCOMPARE(codeOf(club.counter.record(CounterShop::draft({}, 10'000, 5))), ErrorCode::NotAllowed);
    }

    void refusesAmountsThatAreNone_data()
    {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<qint64>("discount");
        QTest::newRow("zero") << qint64(0) << qint64(0);
        QTest::newRow("negative") << qint64(-5) << qint64(0);
        QTest::newRow("discount above goods") << qint64(100) << qint64(101);
        QTest::newRow("beyond every bill") << largestAmount.minor() + 1 << qint64(0);
    }

    void refusesAmountsThatAreNone()
    {
        QFETCH(qint64, amount);
        QFETCH(qint64, discount);
        CounterShop club;
        PurchaseDraft draft = CounterShop::draft(club.addMember(QStringLiteral("m")), amount);
        draft.discount = Money::fromMinor(discount);
        QVERIFY(!club.counter.record(draft));
        QCOMPARE(club.counter.today()->size(), size_t(0));
    }

    void refusesToRedeemMoreThanThereIsOrTheBillAllows()
    {
        CounterShop club;
        const MemberId member = club.addMember(QStringLiteral("m"));
        QVERIFY(club.counter.record(CounterShop::draft(member, 1'000)));
        QCOMPARE(codeOf(club.counter.record(CounterShop::draft(member, 1'000, 11))), ErrorCode::NotEnoughPoints);
        QCOMPARE(codeOf(club.counter.record(CounterShop::draft(member, 9, 10))), ErrorCode::AboveMaximumShare);
        QCOMPARE(club.balance(member), 10);
        QCOMPARE(club.problems(), QString());
    }

    void sameRequestTwiceIsRecordedOnce()
    {
        CounterShop club;
        const MemberId member = club.addMember(QStringLiteral("m"));
        PurchaseDraft draft = CounterShop::draft(member, 5'000);
        draft.key = QStringLiteral("till-1:17");
        const auto first = club.counter.record(draft);
        const auto second = club.counter.record(draft);
        QVERIFY(first && second);
        QVERIFY(second->repeated);
        QCOMPARE(second->id, first->id);
        QCOMPARE(second->balance, Points(50));
        QCOMPARE(club.balance(member), 50);
        draft.amount = Money::fromMinor(6'000);
        QCOMPARE(codeOf(club.counter.record(draft)), ErrorCode::DuplicateRequest);
    }

    void aSecondReceiptWithTheSameNumberIsRefused()
    {
        CounterShop club;
        const MemberId member = club.addMember(QStringLiteral("m"));
        PurchaseDraft draft = CounterShop::draft(member, 5'000);
        draft.ref = QStringLiteral("INV-7");
        const auto first = club.counter.record(draft);
        QVERIFY(first);
        QCOMPARE(codeOf(club.counter.record(draft)), ErrorCode::AlreadyExists);
        QVERIFY(club.counter.undo(first->id, QStringLiteral("typed wrong")));
        QVERIFY(club.counter.record(draft));
    }

    // cases/loyalty.json D08: balance 200; purchase earns 70 and redeems 150; half comes back.
    void halfARefundReturnsHalfOfBothPoints()
    {
        Programme programme = CounterShop::plainProgramme();
        programme.earning.basis.excludePaidWithPoints = false;
        CounterShop club(TestShop::Where::Memory, programme);
        const MemberId member = club.addMember(QStringLiteral("m"));
        QVERIFY(club.counter.record(CounterShop::draft(member, 20'000)));
        const auto bought = club.counter.record(CounterShop::draft(member, 7'000, 150));
        QCOMPARE(bought->balance, Points(120));
        const auto refunded = club.counter.refund(CounterShop::refundOf(bought->id, 3'500));
        QVERIFY(refunded);
        QCOMPARE(refunded->taken, Points(35));
        QCOMPARE(refunded->returned, Points(75));
        QCOMPARE(refunded->balance, Points(160));
        QCOMPARE(refunded->payBack, Money::fromMinor(3'500 - 75));
        QCOMPARE(club.problems(), QString());
    }

    // cases/loyalty.json D10: 2 points on 21.90, refunded in five parts.
    void splittingARefundDoesNotMatter()
    {
        Programme programme = CounterShop::plainProgramme();
        programme.earning.rules.front().effect =
            PerMoneyRule{Points(1), Money::fromMinor(1000), EarnMode::Block};
        CounterShop club(TestShop::Where::Memory, programme);
        const MemberId member = club.addMember(QStringLiteral("m"));
        const auto bought = club.counter.record(CounterShop::draft(member, 2'190));
        std::vector<qint64> taken;
        for (const qint64 part : {500, 500, 500, 500, 190}) {
            const auto refunded = club.counter.refund(CounterShop::refundOf(bought->id, part));
            QVERIFY(refunded);
            taken.push_back(refunded->taken.value());
        }
        QCOMPARE(taken, (std::vector<qint64>{1, 0, 1, 0, 0}));
        QCOMPARE(club.balance(member), 0);
        QCOMPARE(club.problems(), QString());
    }

    // cases/loyalty.json D12: the version of the day of purchase decides.
    void refundUsesTheVersionOfThatDay()
    {
        CounterShop club;
        const MemberId member = club.addMember(QStringLiteral("m"));
        const auto bought = club.counter.record(CounterShop::draft(member, 5'000));
        club.shop.clock.advanceDays(3);
        Programme doubled = CounterShop::plainProgramme();
        doubled.earning.rules.front().effect =
            PerMoneyRule{Points(2), Money::fromMinor(100), EarnMode::Block};
        club.save(doubled, club.today());
        QCOMPARE(club.counter.record(CounterShop::draft(member, 1'000))->earned, Points(20));
        const auto part = club.counter.refund(CounterShop::refundOf(bought->id, 2'000));
        QCOMPARE(part->taken, Points(20)); // the kept 3,000 earn 30, not 60
        const auto refunded = club.counter.refund(CounterShop::refundOf(bought->id));
        QCOMPARE(refunded->taken, Points(30));
        QCOMPARE(club.balance(member), 20);
        QCOMPARE(club.problems(), QString());
    }

    void refundByLinesTakesTheirPoints()
    {
        CounterShop club;
        const MemberId member = club.addMember(QStringLiteral("m"));
        PurchaseDraft draft = CounterShop::draft(member, 0);
        for (const qint64 gross : {4'000, 6'000}) {
            PurchaseLine line;
            line.gross = Money::fromMinor(gross);
            line.price = line.gross;
            draft.lines.push_back(line);
        }
        const auto bought = club.counter.record(draft);
        QCOMPARE(bought->earned, Points(100));
        RefundRequest request = CounterShop::refundOf(bought->id);
        request.lines = {{2, Money::fromMinor(6'000), Quantity::whole(1)}};
        QCOMPARE(club.counter.refund(request)->taken, Points(60));
        QCOMPARE(codeOf(club.counter.refund(request)), ErrorCode::RefundTooLarge);
        QCOMPARE(club.counter.refund(CounterShop::refundOf(bought->id))->amount, Money::fromMinor(4'000));
        QCOMPARE(codeOf(club.counter.refund(CounterShop::refundOf(bought->id))), ErrorCode::AlreadyRefunded);
        QCOMPARE(club.balance(member), 0);
        QCOMPARE(club.problems(), QString());
    }

    void refundingMoreThanWasBoughtChangesNothing()
    {
        CounterShop club;
        const MemberId member = club.addMember(QStringLiteral("m"));
        const auto bought = club.counter.record(CounterShop::draft(member, 5'000));
        const auto refused = club.counter.refund(CounterShop::refundOf(bought->id, 5'001));
        QCOMPARE(codeOf(refused), ErrorCode::RefundTooLarge);
        QCOMPARE(refused.error().args.value(1), QStringLiteral("5000"));
        QCOMPARE(codeOf(club.counter.refund(CounterShop::refundOf(bought->id, 0))), ErrorCode::NotPositive);
        QCOMPARE(club.balance(member), 50);
        QCOMPARE(club.counter.purchase(bought->id)->refunded, Money());
    }

    void missingPointsFollowThePolicy_data()
    {
        QTest::addColumn<int>("policy");
        QTest::addColumn<qint64>("balance");
        QTest::addColumn<qint64>("keptBack");
        QTest::newRow("clamp") << int(MissingPoints::Clamp) << qint64(0) << qint64(0);
        QTest::newRow("negative") << int(MissingPoints::Negative) << qint64(-100) << qint64(0);
        QTest::newRow("deduct") << int(MissingPoints::DeductFromRefund) << qint64(0) << qint64(100);
    }

    void missingPointsFollowThePolicy()
    {
        QFETCH(int, policy);
        Programme programme = CounterShop::plainProgramme();
        programme.clawback.missing = static_cast<MissingPoints>(policy);
        programme.earning.basis.excludePaidWithPoints = true;
        CounterShop club(TestShop::Where::Memory, programme);
        const MemberId member = club.addMember(QStringLiteral("m"));
        const auto bought = club.counter.record(CounterShop::draft(member, 10'000));
        QVERIFY(club.counter.record(CounterShop::draft(member, 100, 100)));
        const auto refunded = club.counter.refund(CounterShop::refundOf(bought->id));
        QVERIFY(refunded);
        QTEST(club.balance(member), "balance");
        QTEST(refunded->keptBack.minor(), "keptBack");
        QCOMPARE(refunded->payBack + refunded->keptBack, Money::fromMinor(10'000));
        QCOMPARE(club.problems(), QString());
    }

    // Three points pay 100. Spent, then missing one at a time: 33, 33 and 34 are kept back, as 100 are at once.
    void keptBackComesToTheSameHoweverTheReturnIsSplit()
    {
        Programme programme = CounterShop::plainProgramme();
        programme.clawback.missing = MissingPoints::DeductFromRefund;
        programme.earning.basis.excludePaidWithPoints = true;
        programme.redemption.convPoints = Points(3);
        programme.redemption.convAmount = Money::fromMinor(100);
        for (const std::vector<qint64> &parts : {std::vector<qint64>{300}, std::vector<qint64>{100, 100, 100}}) {
            CounterShop club(TestShop::Where::Memory, programme);
            const MemberId member = club.addMember(QStringLiteral("m"));
            const auto bought = club.counter.record(CounterShop::draft(member, 300));
            QVERIFY(club.counter.record(CounterShop::draft(member, 100, 3)));
            Money kept;
            Points gone;
            for (const qint64 part : parts) {
                const auto refunded = club.counter.refund(CounterShop::refundOf(bought->id, part));
                QVERIFY(refunded);
                kept += refunded->keptBack;
                gone += refunded->writtenOff;
            }
            QCOMPARE(gone, Points(3));
            QCOMPARE(kept, Money::fromMinor(100));
            QCOMPARE(club.problems(), QString());
        }
    }

    void undoLeavesNoTraceInTheBalance()
    {
        CounterShop club;
        const MemberId member = club.addMember(QStringLiteral("m"));
        QVERIFY(club.counter.record(CounterShop::draft(member, 20'000)));
        const auto before = club.counter.snapshot(member);
        const auto mistake = club.counter.record(CounterShop::draft(member, 9'000, 200));
        QVERIFY(club.counter.undo(mistake->id, QStringLiteral("wrong member")));
        const auto after = club.counter.snapshot(member);
        QCOMPARE(after->balance, before->balance);
        QCOMPARE(after->expiring, before->expiring);
        QCOMPARE(club.counter.purchase(mistake->id)->state(), PurchaseState::Void);
        QCOMPARE(codeOf(club.counter.undo(mistake->id, {})), ErrorCode::AlreadyVoid);
        QCOMPARE(codeOf(club.counter.refund(CounterShop::refundOf(mistake->id))), ErrorCode::AlreadyVoid);
        QCOMPARE(club.problems(), QString());
    }

    void pendingPointsCannotBeSpentYet()
    {
        Programme programme = CounterShop::plainProgramme();
        programme.earning.pendingDays = 7;
        CounterShop club(TestShop::Where::Memory, programme);
        const MemberId member = club.addMember(QStringLiteral("m"));
        const auto bought = club.counter.record(CounterShop::draft(member, 5'000));
        QCOMPARE(club.counter.snapshot(member)->pending, Points(50));
        QCOMPARE(codeOf(club.counter.record(CounterShop::draft(member, 5'000, 10))), ErrorCode::NotEnoughPoints);
        club.shop.clock.advanceDays(7);
        QCOMPARE(club.counter.snapshot(member)->spendable, Points(50));
        QVERIFY(club.counter.record(CounterShop::draft(member, 5'000, 10)));
        QCOMPARE(club.counter.refund(CounterShop::refundOf(bought->id))->taken, Points(40));
        QCOMPARE(club.problems(), QString());
    }

    void adjustmentsNeedAReasonAndPoints()
    {
        CounterShop club;
        const MemberId member = club.addMember(QStringLiteral("m"));
        services::AdjustRequest request{member, Points(30), QStringLiteral("apology"), {}, {}};
        QCOMPARE(*club.counter.adjust(request), Points(30));
        request.points = Points(-31);
        QCOMPARE(club.counter.adjust(request).error().code, ErrorCode::NotEnoughPoints);
        request.points = Points(-30);
        QCOMPARE(*club.counter.adjust(request), Points(0));
        request.reason = QStringLiteral("  ");
        QCOMPARE(club.counter.adjust(request).error().field, QStringLiteral("reason"));
        QCOMPARE(club.problems(), QString());
    }

    void spendLiftsTheTierAtOnce()
    {
        Programme programme = CounterShop::plainProgramme();
        programme.tiers = TierPolicy{};
        programme.tiers->tiers = {
            {QStringLiteral("bronze"), QStringLiteral("Bronze"), Money(), 1, 1},
            {QStringLiteral("silver"), QStringLiteral("Silver"), Money::fromMinor(10'000), 3, 2}};
        CounterShop club(TestShop::Where::Memory, programme);
        const MemberId member = club.addMember(QStringLiteral("m"));
        const auto first = club.counter.record(CounterShop::draft(member, 10'000));
        QCOMPARE(first->earned, Points(100));
        QCOMPARE(first->newTierId, std::optional<QString>(QStringLiteral("silver")));
        const auto second = club.counter.record(CounterShop::draft(member, 1'000));
        QCOMPARE(second->earned, Points(15));
        QVERIFY(!second->newTierId);
        QCOMPARE(club.counter.snapshot(member)->tier->id, QStringLiteral("silver"));
        // Half back: the spend is too low now, but the tier holds for the days of grace.
        QVERIFY(club.counter.refund(CounterShop::refundOf(first->id, 5'000)));
        QCOMPARE(club.counter.snapshot(member)->tier->id, QStringLiteral("silver"));
        club.shop.clock.advanceDays(31);
        QVERIFY(services::NightlyJob(club.shop.database(), club.shop.clock).run());
        QCOMPARE(club.counter.snapshot(member)->tier->id, QStringLiteral("bronze"));
        QCOMPARE(club.problems(), QString());
    }

    void aClockSetBackIsNoticed()
    {
        CounterShop club;
        const MemberId member = club.addMember(QStringLiteral("m"));
        QVERIFY(services::NightlyJob(club.shop.database(), club.shop.clock).run());
        club.shop.clock.advanceDays(-2);
        QCOMPARE(codeOf(club.counter.record(CounterShop::draft(member, 100))), ErrorCode::ClockBackwards);
    }

    void signalsComeAfterTheCommitOnly()
    {
        CounterShop club;
        const MemberId member = club.addMember(QStringLiteral("m"));
        QSignalSpy recorded(&club.counter, &services::CounterService::purchaseRecorded);
        QVERIFY(!club.counter.record(CounterShop::draft(member, 0)));
        QCOMPARE(recorded.count(), 0);
        QVERIFY(club.counter.record(CounterShop::draft(member, 100)));
        QCOMPARE(recorded.count(), 1);
    }

    void twoTillsSeeEachOthersSales()
    {
        CounterShop club(TestShop::Where::File);
        const MemberId member = club.addMember(QStringLiteral("m"));
        const auto other = club.shop.openAgain();
        services::CounterService second(*other, club.shop.clock);
        QVERIFY(club.counter.record(CounterShop::draft(member, 5'000)));
        QCOMPARE(second.snapshot(member)->balance, Points(50));
        QVERIFY(second.record(CounterShop::draft(member, 5'000, 50)));
        QCOMPARE(codeOf(club.counter.record(CounterShop::draft(member, 5'000, 60))), ErrorCode::NotEnoughPoints);
        QCOMPARE(club.balance(member), 49);
        QCOMPARE(club.problems(), QString());
    }

    void shiftTotalsAreNetOfRefundsAndVoids()
    {
        CounterShop club;
        const MemberId member = club.addMember(QStringLiteral("m"));
        const auto kept = club.counter.record(CounterShop::draft(member, 5'000));
        QVERIFY(club.counter.record(CounterShop::draft({}, 700)));
        const auto mistake = club.counter.record(CounterShop::draft(member, 900));
        QVERIFY(club.counter.undo(mistake->id, QStringLiteral("x")));
        QVERIFY(club.counter.refund(CounterShop::refundOf(kept->id, 1'000)));
        const auto totals = club.counter.shiftTotals(club.today());
        QCOMPARE(totals->purchases, 2);
        QCOMPARE(totals->memberPurchases, 1);
        QCOMPARE(totals->revenue, Money::fromMinor(4'700));
        QCOMPARE(totals->refunds, Money::fromMinor(1'000));
        QCOMPARE(totals->newMembers, 1);
    }

    // Taken back, a purchase was never there: neither are the points that it gave and took.
    void shiftTotalsForgetThePointsOfWhatIsVoid()
    {
        CounterShop club;
        const MemberId member = club.addMember(QStringLiteral("m"));
        QVERIFY(club.counter.record(CounterShop::draft(member, 5'000)));
        const auto before = club.counter.shiftTotals(club.today());
        const auto mistake = club.counter.record(CounterShop::draft(member, 5'000, 40));
        QCOMPARE(club.counter.shiftTotals(club.today())->spent, Points(40));
        QVERIFY(club.counter.undo(mistake->id, QStringLiteral("x")));
        const auto totals = club.counter.shiftTotals(club.today());
        QCOMPARE(totals->spent, Points());
        QCOMPARE(totals->spentBeside, Points());
        QCOMPARE(totals->earned, before->earned);
    }
};

BASHGAH_TEST(tst_counterservice, CounterServiceTest)

} // namespace tst_counterservice

#include "tst_counterservice.moc"
