// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/nightlyjob.h"
#include "services/rewards/rewardservice.h"
#include "services/staff/trailservice.h"
#include "support/countershop.h"
#include "support/must.h"
#include "support/refusal.h"
#include "support/testregistry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <thread>

namespace tst_rewardservice {

using namespace bashgah;
using namespace bashgah::domain;
using bashgah::test::CounterShop;
using bashgah::test::codeOf;
using bashgah::test::must;
using bashgah::test::TestShop;
using services::RewardService;

namespace {

constexpr qint64 hour = 3'600'000;

Reward cup(qint64 points = 100)
{
    Reward reward;
    reward.name = QStringLiteral("cup");
    reward.points = Points(points);
    reward.shopCost = Money::fromMinor(5'000);
    return reward;
}

/// A member with this many points, and rewards.
struct Club : CounterShop
{
    explicit Club(qint64 points = 300, TestShop::Where where = TestShop::Where::Memory)
        : CounterShop(where), rewards(shop.database(), shop.clock), member(addMember(QStringLiteral("m")))
    {
        if (points > 0)
            (void)must(counter.record(draft(member, points * 100)));
    }
    [[nodiscard]] services::TakeRequest wish(RewardId reward, const QString &key = {}) const
    {
        return {reward, member, {}, key};
    }
    [[nodiscard]] qint64 spendable() { return must(counter.snapshot(member)).spendable.value(); }
    [[nodiscard]] Instant in(qint64 msecs) const { return {shop.clock.now().msecs + msecs}; }

    RewardService rewards;
    MemberId member;
};

} // namespace

class RewardServiceTest final : public QObject
{
    Q_OBJECT

private slots:
    // Issue 4: automatic exchange at n points into a reward of the catalogue.
    void pointsBecomeARewardByThemselvesWhileThereAreAny()
    {
        Club club(100);
        Reward reward = cup(80);
        reward.stock = 1;
        const RewardId id = must(club.rewards.add(reward));
        Programme programme = CounterShop::plainProgramme();
        programme.exchange = ExchangeRule{Points(100), {}, false, 30, true, id};
        club.save(programme, club.today());
        const MemberId second = club.addMember(QStringLiteral("n"));
        (void)must(club.counter.record(CounterShop::draft(second, 20'000)));
        club.shop.clock.advanceDays(1);
        const auto night = must(services::NightlyJob(club.shop.database(), club.shop.clock).run());
        QCOMPARE(night.heldRewards, 1);
        QCOMPARE(night.exchanged, Points(0));
        QCOMPARE(must(club.rewards.offers(club.member)).reserved.size(), size_t(1));
        QCOMPARE(club.spendable(), 20);
        QCOMPARE(must(club.counter.snapshot(second)).spendable, Points(200));
        const auto waits = must(club.rewards.list()).front().waits;
        QCOMPARE(waits.size(), size_t(1));
        QCOMPARE(waits.front().reason, ErrorCode::SoldOut);
        QCOMPARE(waits.front().members, 1);
        const TakingId taking = must(club.rewards.offers(club.member)).reserved.front().id;
        QVERIFY(club.rewards.handOver(taking)); // fetched at the counter: now the points are spent
        QCOMPARE(club.balance(club.member), 20);
        reward.stock = 2; // a new one comes: the next night gives it
        QVERIFY(club.rewards.change(id, must(club.rewards.list()).front().version, reward));
        club.shop.clock.advanceDays(1);
        QCOMPARE(must(services::NightlyJob(club.shop.database(), club.shop.clock).run()).heldRewards, 1);
        QVERIFY(must(club.rewards.list()).front().waits.empty());
        QVERIFY2(club.problems().isEmpty(), qPrintable(club.problems()));
    }

    void aRewardIsSetAsideWithThePurchaseThatBringsThePoints()
    {
        Club club(0);
        const RewardId id = must(club.rewards.add(cup(100)));
        Programme programme = CounterShop::plainProgramme();
        programme.exchange = ExchangeRule{Points(100), {}, true, 0, true, id};
        club.save(programme, club.today());
        const auto bought = must(club.counter.record(CounterShop::draft(club.member, 20'000)));
        QCOMPARE(bought.held, QStringList({QStringLiteral("cup"), QStringLiteral("cup")}));
        QCOMPARE(club.spendable(), 0);
        QVERIFY2(club.problems().isEmpty(), qPrintable(club.problems()));
    }

    // The bill is forty days old, the reward is kept for thirty: from now on, not from then.
    void aPurchaseOfAnEarlierDaySetsARewardAsideFromNowOn()
    {
        Club club(0);
        const RewardId id = must(club.rewards.add(cup(100)));
        Programme programme = CounterShop::plainProgramme();
        programme.exchange = ExchangeRule{Points(100), {}, true, 30, true, id};
        club.save(programme, club.today());
        PurchaseDraft bill = CounterShop::draft(club.member, 10'000);
        bill.extras.day = club.today();
        club.shop.clock.advanceDays(40);
        const auto bought = must(club.counter.record(bill));
        QCOMPARE(bought.held, QStringList({QStringLiteral("cup")}));
        const auto kept = must(club.rewards.offers(club.member)).reserved;
        QCOMPARE(kept.size(), size_t(1));
        QVERIFY(*kept.front().until > club.in(29LL * 24 * 60 * 60 * 1000));
        QCOMPARE(club.spendable(), 0);
        QVERIFY2(club.problems().isEmpty(), qPrintable(club.problems()));
    }

    void takingSpendsPointsAndStock()
    {
        Club club;
        Reward reward = cup();
        reward.stock = 2;
        const RewardId id = must(club.rewards.add(reward));
        const auto taken = must(club.rewards.take(club.wish(id)));
        QCOMPARE(taken.points, Points(100));
        QCOMPARE(taken.balance, Points(200));
        (void)must(club.rewards.take(club.wish(id)));
        QCOMPARE(codeOf(club.rewards.take(club.wish(id))), ErrorCode::SoldOut);
        QCOMPARE(club.balance(club.member), qint64(100));
        const auto rows = must(club.rewards.list());
        QCOMPARE(rows.front().taken, qint64(2));
        QCOMPARE(rows.front().lately, qint64(2));
        QCOMPARE(rows.front().spent, Money::fromMinor(10'000));
        QCOMPARE(club.problems(), QString());
    }

    void givingBackReturnsThePointsToTheirLots()
    {
        Club club;
        const auto before = must(club.counter.snapshot(club.member)).expiring;
        const RewardId id = must(club.rewards.add(cup(250)));
        const auto taken = must(club.rewards.take(club.wish(id)));
        const auto back = must(club.rewards.giveBack(taken.id, QStringLiteral("broken")));
        QCOMPARE(back.balance, Points(300));
        QCOMPARE(must(club.counter.snapshot(club.member)).expiring, before);
        QCOMPARE(codeOf(club.rewards.giveBack(taken.id, {})), ErrorCode::AlreadyVoid);
        QCOMPARE(must(club.rewards.list()).front().taken, qint64(0));
        const auto ledger = must(services::MemberLedgerService(club.shop.database(), club.shop.clock).ledger(club.member));
        QCOMPARE(ledger.rows.size(), size_t(3));
        QCOMPARE(ledger.rows[1].reward, QStringLiteral("cup"));
        QCOMPARE(ledger.rows[2].reason, QStringLiteral("broken"));
        QCOMPARE(club.problems(), QString());
    }

    void aReservationHoldsPointsUntilItIsFetched()
    {
        Club club;
        Reward reward = cup(200);
        reward.stock = 1;
        const RewardId id = must(club.rewards.add(reward));
        const auto held = must(club.rewards.reserve(club.wish(id), club.in(2 * hour)));
        QCOMPARE(held.balance, Points(300));
        QCOMPARE(held.spendable, Points(100));
        QCOMPARE(club.spendable(), qint64(100));
        QCOMPARE(codeOf(club.rewards.take(club.wish(id))), ErrorCode::SoldOut);
        QCOMPARE(must(club.rewards.offers(club.member)).reserved.size(), size_t(1));
        const auto fetched = must(club.rewards.handOver(held.id));
        QCOMPARE(fetched.balance, Points(100));
        QCOMPARE(codeOf(club.rewards.handOver(held.id)), ErrorCode::AlreadyVoid);
        QCOMPARE(codeOf(club.rewards.release(held.id)), ErrorCode::AlreadyVoid);
        QVERIFY(must(club.rewards.offers(club.member)).reserved.empty());
        QCOMPARE(club.problems(), QString());
    }

    void heldPointsPayForNothingElse()
    {
        Club club;
        const RewardId id = must(club.rewards.add(cup(200)));
        (void)must(club.rewards.reserve(club.wish(id), club.in(hour)));
        QCOMPARE(codeOf(club.counter.record(CounterShop::draft(club.member, 50'000, 101))), ErrorCode::NotEnoughPoints);
        QVERIFY(club.counter.record(CounterShop::draft(club.member, 50'000, 100)));
        QCOMPARE(club.problems(), QString());
    }

    void aReservationLapsesByItself()
    {
        Club club;
        Reward reward = cup(300);
        reward.stock = 1;
        const RewardId id = must(club.rewards.add(reward));
        const auto held = must(club.rewards.reserve(club.wish(id), club.in(hour)));
        club.shop.clock.advanceMinutes(60);
        QCOMPARE(club.spendable(), qint64(300)); // without any job
        QCOMPARE(must(club.rewards.list()).front().reserved, qint64(0));
        QCOMPARE(codeOf(club.rewards.handOver(held.id)), ErrorCode::NoLongerValid);
        (void)must(club.rewards.take(club.wish(id)));
        QCOMPARE(codeOf(club.rewards.release(held.id)), ErrorCode::NoLongerValid);
        QCOMPARE(club.problems(), QString());
    }

    void closingTheDayWritesWhatLapsed()
    {
        Club club;
        const RewardId id = must(club.rewards.add(cup(300)));
        (void)must(club.rewards.reserve(club.wish(id), club.in(hour)));
        club.shop.clock.advanceDays(1);
        const auto night = must(services::NightlyJob(club.shop.database(), club.shop.clock).run());
        QCOMPARE(night.lapsedReservations, 1);
        QCOMPARE(must(club.rewards.takings(id, 5)).front().state, TakingState::Lapsed);
        QCOMPARE(must(services::NightlyJob(club.shop.database(), club.shop.clock).run()).lapsedReservations, 0);
        QCOMPARE(club.problems(), QString());
    }

    void aReleasedReservationFreesItsPoints()
    {
        Club club;
        const RewardId id = must(club.rewards.add(cup(300)));
        const auto held = must(club.rewards.reserve(club.wish(id), club.in(hour)));
        const auto freed = must(club.rewards.release(held.id));
        QCOMPARE(freed.spendable, Points(300));
        QCOMPARE(codeOf(club.rewards.handOver(held.id)), ErrorCode::AlreadyVoid);
        QCOMPARE(codeOf(club.rewards.reserve(club.wish(id), club.in(0))), ErrorCode::OutOfRange);
        QCOMPARE(club.problems(), QString());
    }

    void theSameRequestTwiceTakesOnce()
    {
        Club club;
        const RewardId id = must(club.rewards.add(cup()));
        const RewardId other = must(club.rewards.add(cup()));
        const auto first = must(club.rewards.take(club.wish(id, QStringLiteral("k"))));
        const auto again = must(club.rewards.take(club.wish(id, QStringLiteral("k"))));
        QVERIFY(again.repeated);
        QCOMPARE(again.id, first.id);
        QCOMPARE(again.balance, Points(200));
        QCOMPARE(club.balance(club.member), qint64(200));
        QCOMPARE(codeOf(club.rewards.take(club.wish(other, QStringLiteral("k")))), ErrorCode::DuplicateRequest);
    }

    void offersSayWhatIsInReach()
    {
        Club club(100);
        (void)must(club.rewards.add(cup(101)));
        (void)must(club.rewards.add(cup(100)));
        Reward paused = cup(1);
        paused.paused = true;
        (void)must(club.rewards.add(paused));
        const auto offers = must(club.rewards.offers(club.member)).offers;
        QCOMPARE(offers.size(), size_t(2));
        QVERIFY(!offers[0].refusal);
        QCOMPARE(offers[1].refusal->code, ErrorCode::NotEnoughPoints);
    }

    void tiersPayTheirPriceAndSeeTheirRewards()
    {
        Programme programme = CounterShop::plainProgramme();
        programme.tiers = TierPolicy{{{QStringLiteral("base"), QStringLiteral("Base"), Money(), 1, 1},
                                      {QStringLiteral("gold"), QStringLiteral("Gold"), Money::fromMinor(20'000), 1, 1}},
                                     12, 30, Downgrade::OneStep};
        Club club;
        club.save(programme, club.today());
        Reward reward = cup(250);
        reward.tiers = {QStringLiteral("gold")};
        reward.tierPrices = {{QStringLiteral("gold"), Points(50)}};
        const RewardId id = must(club.rewards.add(reward));
        QCOMPARE(codeOf(club.rewards.take(club.wish(id))), ErrorCode::NotForMember); // not reviewed yet
        (void)must(club.counter.record(CounterShop::draft(club.member, 100)));
        QCOMPARE(must(club.rewards.take(club.wish(id))).points, Points(50));
    }

    void theTrailSaysWhatWasBeforeAndAfterAChange()
    {
        Club club;
        Reward reward = cup();
        reward.stock = 10;
        const RewardId id = must(club.rewards.add(reward));
        reward.stock = 12;
        reward.shopCost = Money::fromMinor(70);
        reward.segmentPrices = {{Segment::AtRisk, Points(40)}};
        QVERIFY(club.rewards.change(id, 1, reward));
        const auto lines = must(services::TrailService(club.shop.database(), club.shop.clock).lines({}));
        const auto change = std::find_if(lines.begin(), lines.end(), [](const services::TrailLine &line) {
            return line.facts.action == u"reward.change";
        });
        QVERIFY(change != lines.end());
        const QJsonObject before = QJsonDocument::fromJson(change->facts.before.toUtf8()).object();
        const QJsonObject after = QJsonDocument::fromJson(change->facts.after.toUtf8()).object();
        QCOMPARE(before.value(QLatin1String("stock")).toInteger(), qint64(10));
        QCOMPARE(after.value(QLatin1String("stock")).toInteger(), qint64(12));
        QCOMPARE(before.value(QLatin1String("cost")).toInteger(), qint64(5'000));
        QCOMPARE(after.value(QLatin1String("cost")).toInteger(), qint64(70));
        QVERIFY(!before.contains(QLatin1String("prices")));
        QCOMPARE(after.value(QLatin1String("prices")).toString(), QStringLiteral("at_risk=40"));
    }

    void changesNeedTheVersionThatWasRead()
    {
        Club club;
        const RewardId id = must(club.rewards.add(cup()));
        Reward changed = cup(150);
        changed.paused = true;
        QVERIFY(club.rewards.change(id, 1, changed));
        QCOMPARE(codeOf(club.rewards.change(id, 1, cup())), ErrorCode::ChangedMeanwhile);
        QCOMPARE(must(club.rewards.list()).front().reward, changed);
        QCOMPARE(codeOf(club.rewards.take(club.wish(id))), ErrorCode::Paused);
        QCOMPARE(codeOf(club.rewards.take(club.wish(RewardId(99)))), ErrorCode::NotFound);
        QCOMPARE(codeOf(club.rewards.add(Reward{})), ErrorCode::Empty);
    }

    void aDeficitBuysNothing()
    {
        Programme programme = CounterShop::plainProgramme();
        programme.clawback.missing = MissingPoints::Negative;
        Club club(0);
        club.save(programme, club.today());
        const auto sale = must(club.counter.record(CounterShop::draft(club.member, 10'000)));
        const RewardId id = must(club.rewards.add(cup(100)));
        const auto taken = must(club.rewards.take(club.wish(id)));
        (void)must(club.counter.refund(CounterShop::refundOf(sale.id)));
        QCOMPARE(club.balance(club.member), qint64(-100));
        QCOMPARE(codeOf(club.rewards.take(club.wish(id))), ErrorCode::NotEnoughPoints);
        (void)must(club.rewards.giveBack(taken.id, {})); // pays the deficit
        QCOMPARE(club.balance(club.member), qint64(0));
        QCOMPARE(club.problems(), QString());
    }

    /// I15: however two counters press at once, no more is taken than there is.
    void twoWritersNeverTakeMoreThanThereIs()
    {
        constexpr int each = 12;
        Club club(100 * 2 * each, TestShop::Where::File);
        Reward reward = cup();
        reward.stock = each;
        const RewardId id = must(club.rewards.add(reward));
        const auto press = [&](int *taken) {
            const auto database = club.shop.openAgain();
            RewardService rewards(*database, club.shop.clock);
            for (int i = 0; i < each;) {
                const auto done = rewards.take(club.wish(id));
                if (!done && done.error().code == ErrorCode::Busy)
                    continue;
                *taken += done ? 1 : 0;
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
        QCOMPARE(club.balance(club.member), qint64(100 * each));
        QCOMPARE(club.problems(), QString());
    }
};

BASHGAH_TEST(tst_rewardservice, RewardServiceTest)

} // namespace tst_rewardservice

#include "tst_rewardservice.moc"
