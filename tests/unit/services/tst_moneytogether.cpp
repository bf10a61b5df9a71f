// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/members/erasureservice.h"
#include "support/street.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_moneytogether {

using namespace bashgah;
using namespace bashgah::domain;
using bashgah::test::CounterShop;
using bashgah::test::must;
using bashgah::test::ninetyDays;
using bashgah::test::Street;

/// What several features do to the same points: households, merges, gifts, reservations.
class MoneyTogetherTest final : public QObject
{
    Q_OBJECT

private slots:
    void aGiverMergedAndUnmergedGetsThePointsBack()
    {
        Street street;
        street.earn(street.ali, 40);
        const PurchaseId id = street.spend(street.sara, 25);
        street.merge(street.reza, street.ali);
        street.back(id, 10);
        QCOMPARE(street.balance(street.reza), 25); // 15 that were left, 10 back
        QCOMPARE(street.problems(), QString());
        (void)must(street.merges.undo(street.reza, street.ali));
        QCOMPARE(street.balance(street.ali), 25);
        QCOMPARE(street.problems(), QString());
        street.back(id);
        QCOMPARE(street.balance(street.ali), 40);
        QCOMPARE(street.balance(street.reza), 0);
        QCOMPARE(street.balance(street.sara), 0);
        QCOMPARE(street.problems(), QString());
    }

    void aSpenderMergedAndUnmergedKeepsNothingOfTheGiver()
    {
        Street street;
        street.earn(street.ali, 40);
        street.earn(street.sara, 10);
        const PurchaseId id = street.spend(street.sara, 30); // 10 of her own, 20 of his
        street.merge(street.reza, street.sara);
        street.back(id, 15); // what was taken last comes back first: his
        QCOMPARE(street.balance(street.ali), 35);
        QCOMPARE(street.balance(street.reza), 0);
        QCOMPARE(street.problems(), QString());
        (void)must(street.merges.undo(street.reza, street.sara));
        street.back(id);
        QCOMPARE(street.balance(street.ali), 40);
        QCOMPARE(street.balance(street.sara), 10);
        QCOMPARE(street.balance(street.reza), 0);
        QCOMPARE(street.problems(), QString());
    }

    void twoOfAHouseholdWhoAreOnePersonGetOneBalance()
    {
        Street street;
        street.earn(street.ali, 40);
        const PurchaseId id = street.spend(street.sara, 25);
        street.merge(street.sara, street.ali);
        QCOMPARE(street.balance(street.sara), 15);
        street.back(id);
        QCOMPARE(street.balance(street.sara), 40);
        QCOMPARE(street.problems(), QString());
        (void)must(street.merges.undo(street.sara, street.ali));
        QCOMPARE(street.balance(street.ali), 40);
        QCOMPARE(street.balance(street.sara), 0);
        QCOMPARE(street.problems(), QString());
    }

    void pointsBackAfterTheEndOfTheirLotWasBookedEndOnceMore()
    {
        Street street;
        street.earn(street.ali, 40);
        const PurchaseId id = street.spend(street.sara, 25);
        street.shop.clock.advanceDays(100);
        street.night();
        QCOMPARE(street.balance(street.ali), 0); // 15 ended
        street.back(id, 10);
        street.back(id);
        QCOMPARE(street.balance(street.ali), 25);
        QCOMPARE(street.balance(street.sara), 0);
        QCOMPARE(street.problems(), QString());
        street.shop.clock.advanceDays(1);
        street.night();
        QCOMPARE(street.balance(street.ali), 0);
        QCOMPARE(street.problems(), QString());
    }

    void whatComesBackToAGiverPaysTheGiversDebt()
    {
        Street street(ninetyDays(MissingPoints::Negative));
        street.earn(street.sara, 5);
        const PurchaseId earned = must(street.counter.record(CounterShop::draft(street.ali, 4'000))).id; // 40
        const PurchaseId spent = street.spend(street.sara, 30); // 5 of her own, 25 of his
        street.back(earned);
        QCOMPARE(street.balance(street.ali), -25);
        street.back(spent);
        QCOMPARE(street.balance(street.ali), 0);
        QCOMPARE(street.balance(street.sara), 5);
        QCOMPARE(street.problems(), QString());
    }

    void ownPointsMakeUpForWhoIsErasedFromAReservation()
    {
        Street street;
        street.earn(street.ali, 40);
        street.earn(street.sara, 30);
        const RewardId cup = street.cup(60);
        const auto held = must(street.rewards.reserve({cup, street.sara, {}, {}}, street.soon())); // 30 and 30
        services::ErasureService erasures(street.shop.database(), street.shop.clock);
        (void)must(erasures.erase(street.ali, street.record(street.ali).member.details.displayName()));
        QCOMPARE(street.problems(), QString());
        QCOMPARE(street.rewards.handOver(held.id).error().code, ErrorCode::NotEnoughPoints);
        street.earn(street.sara, 35);
        (void)must(street.rewards.handOver(held.id));
        QCOMPARE(street.balance(street.sara), 5);
        QCOMPARE(street.problems(), QString());
    }

    void ownPointsMakeUpForThoseOfAGiverThatEndedBeforeTheHandingOver()
    {
        Street street;
        street.earn(street.ali, 40); // until the 90th day
        street.shop.clock.advanceDays(20);
        street.earn(street.sara, 30);
        const RewardId cup = street.cup(50);
        const Instant later{street.shop.clock.now().msecs + qint64(75) * 86'400'000};
        const auto held = must(street.rewards.reserve({cup, street.sara, {}, {}}, later)); // 40 of his, 10 of hers
        street.shop.clock.advanceDays(72);
        street.night();
        QCOMPARE(street.balance(street.ali), 0);
        street.earn(street.sara, 25);
        (void)must(street.rewards.handOver(held.id));
        QCOMPARE(street.balance(street.sara), 5);
        QCOMPARE(street.problems(), QString());
    }

    void aReservationOfWhoIsMergedIsHandedOver()
    {
        Street street;
        street.earn(street.ali, 60); // sara has none of her own
        const RewardId cup = street.cup(50);
        const auto held = must(street.rewards.reserve({cup, street.sara, {}, {}}, street.soon()));
        street.merge(street.reza, street.ali);
        QCOMPARE(must(street.counter.snapshot(street.reza)).spendable.value(), 10);
        (void)must(street.rewards.handOver(held.id));
        QCOMPARE(street.balance(street.reza), 10);
        QCOMPARE(street.problems(), QString());
        (void)must(street.rewards.giveBack(held.id, QStringLiteral("broken")));
        QCOMPARE(street.balance(street.reza), 60);
        (void)must(street.merges.undo(street.reza, street.ali));
        QCOMPARE(street.balance(street.ali), 60);
        QCOMPARE(street.problems(), QString());
    }

    void aReservationMadeAsOneIsHandedOverApart()
    {
        Street street;
        street.earn(street.ali, 40);
        street.earn(street.sara, 30);
        street.merge(street.reza, street.ali); // who lives with sara now
        const RewardId cup = street.cup(60);
        const auto held = must(street.rewards.reserve({cup, street.sara, {}, {}}, street.soon())); // 30 of hers, 30 of reza
        (void)must(street.merges.undo(street.reza, street.ali)); // the points went back to ali, the hold stays with reza
        QCOMPARE(street.balance(street.ali), 40);
        QCOMPARE(street.problems(), QString());
        QCOMPARE(street.rewards.handOver(held.id).error().code, ErrorCode::NotEnoughPoints);
        (void)must(street.rewards.release(held.id));
        (void)must(street.rewards.take({cup, street.sara, {}, {}}));
        QCOMPARE(street.balance(street.ali) + street.balance(street.sara), 10);
        QCOMPARE(street.problems(), QString());
    }

    void pointsThatBecameCreditComeBackThoughOthersSpentTheRest()
    {
        Programme programme = ninetyDays();
        programme.exchange = ExchangeRule{Points(50), Money::fromMinor(50), true, 30, true, {}};
        Street street(programme);
        const PurchaseId first = must(street.counter.record(CounterShop::draft(street.ali, 7'000))).id; // 70: 50 exchanged
        QCOMPARE(street.balance(street.ali), 20);
        const PurchaseId spent = street.spend(street.sara, 15); // his
        const auto refund = must(street.counter.refund(CounterShop::refundOf(first)));
        QCOMPARE(refund.exchangeBack.points.value(), 50);
        QCOMPARE(refund.taken.value(), 55); // 5 that were left and 50 that had become credit
        QCOMPARE(refund.writtenOff.value(), 15);
        QCOMPARE(street.balance(street.ali), 0);
        street.back(spent); // 15 that had been written off
        QCOMPARE(street.balance(street.ali), 0);
        QCOMPARE(street.balance(street.sara), 0);
        QCOMPARE(street.problems(), QString());
    }

    void aGiftThatIsReadyGoesThroughAMergeAndBack()
    {
        Street street;
        const RewardId cup = street.cup(80);
        street.card(cup);
        (void)street.stamp(street.ali);
        const PurchaseId second = street.stamp(street.ali);
        street.merge(street.reza, street.ali);
        QCOMPARE(street.gifts(street.reza).size(), size_t(1));
        QCOMPARE(street.problems(), QString());
        (void)must(street.merges.undo(street.reza, street.ali));
        QVERIFY(street.gifts(street.reza).empty());
        const auto ready = street.gifts(street.ali);
        QCOMPARE(ready.size(), size_t(1));
        (void)must(street.rewards.handOver(ready.front().taking.id));
        street.back(second);
        QCOMPARE(street.problems(), QString());
    }

    /// One stamp each fill a card together; taken apart again, neither has filled one, and nobody did wrong.
    void aGiftOfTwoWhoWereOneForAWhileIsNoMistake()
    {
        Street street;
        const RewardId cup = street.cup(80);
        street.card(cup);
        (void)street.stamp(street.ali);
        street.merge(street.reza, street.ali);
        (void)street.stamp(street.reza);
        QCOMPARE(street.gifts(street.reza).size(), size_t(1));
        (void)must(street.merges.undo(street.reza, street.ali));
        QVERIFY(street.gifts(street.reza).empty());
        QVERIFY(street.gifts(street.ali).empty());
        QCOMPARE(street.problems(), QString());
    }

    /// A card that is filled once only was filled by each of the two before they were one.
    void giftsThatBothHadBeforeAMergeAreNoMistake()
    {
        Street street;
        const RewardId cup = street.cup(80);
        street.card(cup, false);
        (void)street.stamp(street.reza);
        (void)street.stamp(street.reza);
        (void)street.stamp(street.ali);
        const PurchaseId his = street.stamp(street.ali);
        street.merge(street.reza, street.ali);
        QCOMPARE(street.gifts(street.reza).size(), size_t(2));
        QCOMPARE(street.problems(), QString());
        street.shop.clock.advanceMinutes(10);
        const PurchaseId small = must(street.counter.record(CounterShop::draft(street.reza, 500))).id;
        street.back(small); // no stamp of either
        QCOMPARE(street.gifts(street.reza).size(), size_t(2));
        street.back(his); // that one was
        QCOMPARE(street.gifts(street.reza).size(), size_t(1));
        QCOMPARE(street.problems(), QString());
    }

    void aPurchaseWhoseGiftWasFetchedStaysTheirs()
    {
        for (const MissingPoints missing : {MissingPoints::Clamp, MissingPoints::DeductFromRefund, MissingPoints::Negative}) {
            Street street(ninetyDays(missing));
            const RewardId cup = street.cup(80);
            street.card(cup);
            (void)street.stamp(street.ali);
            const auto theirs = must(street.attachments.attach(street.stamp({}), street.ali));
            const auto ready = street.gifts(street.ali);
            QCOMPARE(ready.size(), size_t(1));
            (void)must(street.rewards.handOver(ready.front().taking.id));
            const auto refused = street.attachments.detach(theirs.id);
            QVERIFY(!refused);
            QCOMPARE(refused.error().field, QStringLiteral("spentSince"));
            QCOMPARE(street.balance(street.ali), 20); // nothing moved
            (void)must(street.rewards.giveBack(ready.front().taking.id, QStringLiteral("mistake")));
            (void)must(street.attachments.detach(theirs.id));
            QVERIFY(street.gifts(street.ali).empty());
            QCOMPARE(street.balance(street.ali), 10);
            QCOMPARE(street.problems(), QString());
        }
    }
};

BASHGAH_TEST(tst_moneytogether, MoneyTogetherTest)

} // namespace tst_moneytogether

#include "tst_moneytogether.moc"
