// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/backtestpast.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_tierreplay {

using namespace bashgah;
using namespace bashgah::domain;
using namespace bashgah::test::past;

namespace {

/// Purchases of one member, a point for each full 100; Silver has twice the points.
Past pastOf(const std::vector<std::pair<QDate, qint64>> &sums)
{
    Past past;
    past.members = {person(1, sh(1404, 1, 1))};
    past.days = {sh(1404, 1, 1), sh(1404, 12, 29)};
    for (const auto &[day, money] : sums)
        past.purchases.push_back(bought(0, day, money));
    return past;
}

Programme doubleForSilver(int months = 12)
{
    Programme draft = plain();
    draft.tiers = silverFrom(months);
    draft.tiers->tiers.back().num = 2;
    return draft;
}

} // namespace

/// Tiers of the past by settings that differ from the usual ones, by numbers worked out by hand.
class TierReplayTest final : public QObject
{
    Q_OBJECT

private slots:
    // 10,000 twice: 100 and 200, or 200 at once.
    void aPurchaseMayCountForItsOwnTier()
    {
        const Past past = pastOf({{sh(1404, 2, 1), 10'000}, {sh(1404, 2, 5), 10'000}});
        Programme draft = doubleForSilver();
        QCOMPARE(past.play(draft).draft.given, Points(300));
        draft.tiers->reading = TierReading::WithPurchase;
        QCOMPARE(past.play(draft).draft.given, Points(400));
    }

    // 10,000 and 100 give 100 and twice 1; after 5,000 no purchase leads to Silver any more.
    void theFirstPurchaseAloneMayDecide()
    {
        Programme draft = doubleForSilver();
        draft.tiers->measure = TierMeasure::FirstPurchase;
        draft.tiers->window = TierWindow::Lifetime;
        QCOMPARE(pastOf({{sh(1404, 2, 1), 10'000}, {sh(1404, 2, 1), 100}}).play(draft).draft.given, Points(102));
        QCOMPARE(pastOf({{sh(1404, 2, 1), 5'000}, {sh(1404, 2, 9), 20'000}, {sh(1404, 3, 9), 100}}).play(draft).draft.given,
                 Points(251));
    }

    // Points of 1 Ordibehesht can be spent from the 11th on: the purchase of the 5th is of no tier yet.
    void pointsThatWaitMayCountLater()
    {
        const Past past = pastOf({{sh(1404, 2, 1), 10'000}, {sh(1404, 2, 5), 10'000}, {sh(1404, 2, 12), 10'000}});
        Programme draft = doubleForSilver();
        draft.earning.pendingDays = 10;
        draft.tiers->measure = TierMeasure::Points;
        draft.tiers->tiers.back().minimum = TierScore::of(100);
        QCOMPARE(past.play(draft).draft.given, Points(500));
        draft.tiers->pending = PendingPoints::WaitUntilUsable;
        QCOMPARE(past.play(draft).draft.given, Points(400));
    }

    // Silver of the month from 10,000; who went down needs 15,000.
    void comingBackMayAskForMore()
    {
        const Past past = pastOf({{sh(1404, 2, 1), 10'000}, {sh(1404, 3, 5), 10'000}, {sh(1404, 3, 6), 5'000},
                                  {sh(1404, 3, 7), 1'000}});
        Programme draft = doubleForSilver();
        draft.tiers->window = TierWindow::Month;
        draft.tiers->validity = TierValidity::Period;
        QCOMPARE(past.play(draft).draft.given, Points(100 + 100 + 100 + 20));
        draft.tiers->tiers.back().reenter = TierScore::of(15'000);
        QCOMPARE(past.play(draft).draft.given, Points(100 + 100 + 50 + 20));
    }

    // Silver of one month from 15 Ordibehesht on takes 10 % off until 14 Khordad, whether anybody looks or not.
    void aTierThatIsOverTakesNothingOff()
    {
        Programme draft = doubleForSilver(1);
        draft.tiers->tiers.back().discount = Percent::whole(10);
        const auto play = [&](QDate second) {
            return pastOf({{sh(1404, 2, 15), 10'000}, {second, 10'000}}).play(draft).draft;
        };
        const BacktestSide in = play(sh(1404, 3, 14));
        QCOMPARE(in.discounts.tiers, Money::fromMinor(1'000));
        QCOMPARE(in.given, Points(100 + 2 * 90));
        QCOMPARE(in.worth, Money::fromMinor(280 + 1'000));
        const BacktestSide over = play(sh(1404, 3, 20));
        QCOMPARE(over.discounts, ReplayedDiscounts());
        QCOMPARE(over.given, Points(200));
    }

    // A code took 900 of 1,000: half of it would be 500, but only 100 are left to take off.
    void aTierTakesOffNoMoreThanCodesLeave()
    {
        Programme draft = doubleForSilver();
        draft.tiers->tiers.front().discount = Percent::whole(50);
        Past past = pastOf({{sh(1404, 2, 1), 1'000}});
        past.purchases.front().bill.lines.front().discount = Money::fromMinor(900);
        past.purchases.front().codes = Money::fromMinor(900);
        const BacktestSide side = past.play(draft).draft;
        QCOMPARE(side.discounts.tiers, Money::fromMinor(100));
        QCOMPARE(side.given, Points(0));
    }

    // 9,000 of 10,000 after the discount are not enough for what 10,000 would have reached.
    void aTierCountsWhatWasPaidAfterItsDiscount()
    {
        Programme draft = doubleForSilver();
        draft.tiers->tiers.front().discount = Percent::whole(10);
        const Past past = pastOf({{sh(1404, 2, 1), 10'000}, {sh(1404, 2, 5), 1'000}});
        QCOMPARE(past.play(draft).draft.given, Points(90 + 9));
        QCOMPARE(past.play(draft).draft.discounts.tiers, Money::fromMinor(1'000 + 100));
    }
};

BASHGAH_TEST(tst_tierreplay, TierReplayTest)

} // namespace tst_tierreplay

#include "tst_tierreplay.moc"
