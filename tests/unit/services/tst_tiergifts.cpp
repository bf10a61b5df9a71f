// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/nightlyjob.h"
#include "services/imports/importservice.h"
#include "services/members/erasureservice.h"
#include "services/members/memberservice.h"
#include "services/programs/backtestservice.h"
#include "services/programs/tierservice.h"
#include "services/rewards/rewardservice.h"
#include "storage/db/connection.h"
#include "storage/db/database.h"
#include "storage/db/sqlfailure.h"
#include "support/countershop.h"
#include "support/importfile.h"
#include "support/must.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_tiergifts {

using namespace bashgah;
using namespace bashgah::domain;
using bashgah::test::CounterShop;
using bashgah::test::must;
using bashgah::test::TestShop;
using services::RecordedPurchase;

namespace {

constexpr qint64 gold = 10'000; ///< needed for the tier

/// A cup for 80 points that costs the shop 30; Gold from 10,000 gives it.
struct Club : CounterShop
{
    explicit Club(TestShop::Where where = TestShop::Where::Memory)
        : CounterShop(where), rewards(shop.database(), shop.clock), members(shop.database(), shop.clock)
    {
        Reward reward;
        reward.name = QStringLiteral("cup");
        reward.points = Points(80);
        reward.shopCost = Money::fromMinor(30);
        cup = must(rewards.add(reward));
    }
    [[nodiscard]] Programme tiered(std::optional<RewardId> gift, MissingPoints missing = MissingPoints::Clamp) const
    {
        Programme programme = plainProgramme();
        programme.clawback.missing = missing;
        Tier base{QStringLiteral("b"), QStringLiteral("B"), TierScore()};
        Tier high{QStringLiteral("g"), QStringLiteral("Gold"), TierScore::of(gold)};
        if (gift)
            high.reward = PromisedReward{*gift, 0};
        programme.tiers = TierPolicy{{base, high}};
        return programme;
    }
    RecordedPurchase buy(MemberId member, qint64 amount = gold)
    {
        shop.clock.advanceMinutes(1);
        return must(counter.record(draft(member, amount)));
    }
    MemberId join(const QString &code)
    {
        services::Registration request;
        request.details.code = code;
        request.details.name = QString(QStringLiteral("Member ") + code);
        return must(members.registerMember(request)).id;
    }
    [[nodiscard]] std::vector<services::ReadyGift> gifts(MemberId member)
    {
        return must(rewards.offers(member)).gifts;
    }

    services::RewardService rewards;
    services::MemberService members;
    RewardId cup{1};
};

} // namespace

/// Rewards of the catalogue that tiers and occasions give.
class TierGiftsTest final : public QObject
{
    Q_OBJECT

private slots:
    void aTierGivesItsRewardOnceInTheDaysThatCount()
    {
        Club club;
        Programme programme = club.tiered(club.cup);
        programme.tiers->windowMonths = 1;
        programme.tiers->graceDays = 0;
        programme.tiers->downgrade = Downgrade::ByScore;
        club.save(programme, club.today());
        const MemberId ann = club.addMember(QStringLiteral("ann"));
        (void)club.buy(ann, gold - 100);
        QVERIFY(club.gifts(ann).empty());
        const RecordedPurchase reaching = club.buy(ann, 100);
        QCOMPARE(reaching.newTierId, std::optional(QStringLiteral("g")));
        QCOMPARE(reaching.tierGift, QStringLiteral("cup"));
        const auto ready = club.gifts(ann);
        QCOMPARE(ready.size(), size_t(1));
        QCOMPARE(ready.front().taking.source, std::optional(GiftSource{GiftSource::Kind::Tier, QStringLiteral("g")}));
        QCOMPARE(club.buy(ann).tierGift, QString());
        QCOMPARE(club.gifts(ann).size(), size_t(1));
        club.shop.clock.advanceDays(45); // down, and up again
        (void)must(services::NightlyJob(club.shop.database(), club.shop.clock).run());
        (void)club.buy(ann);
        QCOMPARE(club.gifts(ann).size(), size_t(2));
        QCOMPARE(club.problems(), QString());
    }

    // What was taken back once is given again once, not in every window in which the tier is kept.
    void aGiftThatWasGivenAgainIsNotGivenForKeepingTheTier()
    {
        Club club;
        Programme programme = club.tiered(club.cup);
        programme.tiers->windowMonths = 1;
        programme.tiers->graceDays = 0;
        programme.tiers->downgrade = Downgrade::ByScore;
        club.save(programme, club.today());
        const MemberId ann = club.addMember(QStringLiteral("ann"));
        const RecordedPurchase first = club.buy(ann);
        (void)must(club.counter.refund(CounterShop::refundOf(first.id)));
        QVERIFY(club.gifts(ann).empty());
        (void)club.buy(ann);
        QCOMPARE(club.gifts(ann).size(), size_t(1));
        for (int visit = 0; visit < 3; ++visit) { // never below the minimum
            club.shop.clock.advanceDays(20);
            (void)must(services::NightlyJob(club.shop.database(), club.shop.clock).run());
            QCOMPARE(club.buy(ann).tierGift, QString());
        }
        QCOMPARE(club.gifts(ann).size(), size_t(1));
        QCOMPARE(club.problems(), QString());
    }

    void aTierReachedByAnImportThatIsUndoneOrComesBackGivesNothing_data()
    {
        QTest::addColumn<bool>("undone");
        QTest::newRow("undone") << true;
        QTest::newRow("came back") << false;
    }

    void aTierReachedByAnImportThatIsUndoneOrComesBackGivesNothing()
    {
        QFETCH(const bool, undone);
        Club club;
        club.save(club.tiered(club.cup), club.today());
        const MemberId ann = club.addMember(QStringLiteral("ann"));
        test::ImportFiles files;
        services::ImportService imports(club.shop.database(), club.shop.clock);
        const auto import = [&](const char *invoice, int quantity, QDate day) {
            const QString csv = QStringLiteral("invoice,date,member,product,quantity,price\n%1,%2,ann,P,%3,990\n")
                                    .arg(QLatin1String(invoice), day.toString(Qt::ISODate)).arg(quantity);
            return must(imports.run(services::ImportKind::Purchases, files.write(csv.toUtf8()), {})).batch;
        };
        const auto batch = import("77", 1, club.today().addDays(-2));
        QVERIFY(batch.has_value());
        QCOMPARE(club.buy(ann, 100).tierGift, QStringLiteral("cup")); // 9,900 and 100
        if (undone)
            (void)must(imports.undo(*batch));
        else
            (void)import("C77", -1, club.today());
        QVERIFY(club.gifts(ann).empty());
        QCOMPARE(club.problems(), QString());
    }

    void aFetchedGiftIsAskedForByThePolicy_data()
    {
        QTest::addColumn<int>("policy");
        QTest::addColumn<qint64>("kept");  // by the till
        QTest::addColumn<qint64>("debt");  // in points
        QTest::addColumn<qsizetype>("again"); // gifts, when the tier is reached once more
        QTest::newRow("written off") << int(MissingPoints::Clamp) << qint64(0) << qint64(0) << qsizetype(0);
        QTest::newRow("kept back") << int(MissingPoints::DeductFromRefund) << qint64(80) << qint64(0) << qsizetype(1);
        QTest::newRow("owed") << int(MissingPoints::Negative) << qint64(0) << qint64(80) << qsizetype(1);
    }

    void aFetchedGiftIsAskedForByThePolicy()
    {
        QFETCH(const int, policy);
        QFETCH(const qint64, kept);
        QFETCH(const qint64, debt);
        Club club;
        club.save(club.tiered(club.cup, static_cast<MissingPoints>(policy)), club.today());
        const MemberId ann = club.addMember(QStringLiteral("ann"));
        const RecordedPurchase bought = club.buy(ann);
        const TakingId id = club.gifts(ann).front().taking.id;
        (void)must(club.rewards.handOver(id));
        const auto refund = must(club.counter.refund(CounterShop::refundOf(bought.id)));
        QCOMPARE(refund.rewardsGone, QStringList{QStringLiteral("cup")});
        QCOMPARE(refund.missingKept, Money::fromMinor(kept));
        QCOMPARE(refund.missingDebt, Points(debt));
        QCOMPARE(refund.payBack, Money::fromMinor(gold - kept));
        QCOMPARE(club.balance(ann), -debt);
        QCOMPARE(club.rewards.giveBack(id, {}).error().code, ErrorCode::AlreadyVoid);
        QCOMPARE(club.problems(), QString());
        (void)club.buy(ann);
        QTEST(qsizetype(club.gifts(ann).size()), "again");
        QCOMPARE(club.problems(), QString());
    }

    // By the rules of that day: what Gold asks for since then takes no gift away.
    void aHigherThresholdSinceTakesNoGiftAway()
    {
        Club club;
        club.save(club.tiered(club.cup), club.today());
        const MemberId ann = club.addMember(QStringLiteral("ann"));
        (void)club.buy(ann);
        const RecordedPurchase more = club.buy(ann, 1'000);
        club.shop.clock.advanceDays(1);
        Programme dearer = club.tiered(club.cup);
        dearer.tiers->tiers.back().minimum = TierScore::of(5 * gold);
        club.save(dearer, club.today());
        QCOMPARE(must(club.counter.refund(CounterShop::refundOf(more.id))).rewardsTaken, QStringList());
        QCOMPARE(club.gifts(ann).size(), size_t(1));
        QCOMPARE(club.problems(), QString());
    }

    void aTierSetByHandAndARewardOfAnotherShopGiveNothing()
    {
        Club club;
        club.save(club.tiered(club.cup), club.today());
        const MemberId ann = club.addMember(QStringLiteral("ann"));
        services::TierService tiers(club.shop.database(), club.shop.clock);
        must(tiers.pin({ann, {QStringLiteral("g"), club.today().addDays(9), QStringLiteral("friend")}, {}}));
        QVERIFY(club.gifts(ann).empty());
        club.save(club.tiered(RewardId(99)), club.today());
        const MemberId bob = club.addMember(QStringLiteral("bob"));
        QVERIFY(club.buy(bob).newTierId.has_value());
        QVERIFY(club.gifts(bob).empty());
        QCOMPARE(club.problems(), QString());
    }

    void joiningGivesARewardInsteadOfPointsOnce()
    {
        Club club;
        Programme programme = CounterShop::plainProgramme();
        programme.occasions = {{OccasionKind::Joining, Points(0), true, {}, PromisedReward{club.cup, 7}}};
        club.save(programme, club.today());
        const MemberId ann = club.join(QStringLiteral("ann"));
        QCOMPARE(club.gifts(ann).size(), size_t(1));
        const Taking gift = club.gifts(ann).front().taking;
        QCOMPARE(gift.source, std::optional(GiftSource{GiftSource::Kind::Occasion, QStringLiteral("joining")}));
        QCOMPARE(club.shop.profile().calendar.localDay(*gift.until), club.today().addDays(7));
        QCOMPARE(club.balance(ann), qint64(0));
        QCOMPARE(club.problems(), QString());
    }

    // The shop was closed for longer than the gift waits: the days begin when somebody could hear of it.
    void aGiftOfANightThatIsMadeUpForLaterCanStillBeFetched()
    {
        Club club;
        Programme programme = CounterShop::plainProgramme();
        programme.occasions = {{OccasionKind::Birthday, Points(0), true, {}, PromisedReward{club.cup, 3}}};
        club.save(programme, club.today());
        services::Registration request;
        request.details.code = QStringLiteral("ann");
        request.details.name = QStringLiteral("Ann");
        request.details.birthday = club.shop.profile().calendar.addMonths(club.today().addDays(2), -12 * 30);
        const MemberId ann = must(club.members.registerMember(request)).id;
        QVERIFY(club.gifts(ann).empty());
        club.shop.clock.advanceDays(20);
        (void)must(services::NightlyJob(club.shop.database(), club.shop.clock).run());
        QCOMPARE(club.gifts(ann).size(), size_t(1));
        QCOMPARE(club.shop.profile().calendar.localDay(*club.gifts(ann).front().taking.until), club.today().addDays(3));
        QCOMPARE(club.problems(), QString());
    }

    void anErasedMemberFetchesNothing()
    {
        Club club(TestShop::Where::File);
        Programme programme = CounterShop::plainProgramme();
        programme.occasions = {{OccasionKind::Joining, Points(5), true, {}, PromisedReward{club.cup, 0}}};
        club.save(programme, club.today());
        const MemberId ann = club.join(QStringLiteral("ann"));
        const TakingId id = club.gifts(ann).front().taking.id;
        services::ErasureService erasures(club.shop.database(), club.shop.clock);
        (void)must(erasures.erase(ann, QStringLiteral("Member ann")));
        QCOMPARE(club.rewards.handOver(id).error().code, ErrorCode::AlreadyVoid);
        QCOMPARE(club.problems(), QString());
    }

    // Two members reach Gold, one of them twice within a year: two cups at 30.
    void theBacktestCountsWhatTheRewardsCost()
    {
        Club club;
        const MemberId ann = club.addMember(QStringLiteral("ann"));
        (void)club.buy(ann);
        (void)club.buy(ann);
        (void)club.buy(club.addMember(QStringLiteral("bob")));
        const auto run = [&club](const Programme &draft) {
            return must(services::BacktestService(club.shop.database(), club.shop.clock)
                            .run(draft, {club.today().addDays(-9), club.today()})).report;
        };
        const BacktestReport report = run(club.tiered(club.cup));
        QCOMPARE(report.draft.rewards, (ReplayedRewards{2, Money::fromMinor(60)}));
        QCOMPARE(report.draft.worth, report.live.worth + Money::fromMinor(60));
        QCOMPARE(report.winners.front().gain, Money::fromMinor(30));
        QCOMPARE(run(club.tiered(RewardId(99))).draft.rewards, ReplayedRewards());
    }

    void whatBecameOfAGiftStays_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("of another source") << QStringLiteral("UPDATE reward_taking SET source = 'tier:b'");
        QTest::newRow("of nothing") << QStringLiteral("UPDATE reward_taking SET source = NULL");
        QTest::newRow("taken back and ready") << QStringLiteral("UPDATE reward_taking SET back_at = 1");
        QTest::newRow("twice") << QStringLiteral(
            "INSERT INTO reward_taking (reward_id, member_id, points, shop_cost, state, at, local_day, source, period, "
            "given_to) SELECT reward_id, member_id, 0, 0, 'ready', at, local_day, source, period, given_to "
            "FROM reward_taking");
    }

    void whatBecameOfAGiftStays()
    {
        QFETCH(const QString, sql);
        Club club;
        club.save(club.tiered(club.cup), club.today());
        (void)club.buy(club.addMember(QStringLiteral("ann")));
        QVERIFY_THROWS_EXCEPTION(storage::SqlFailure, club.shop.database().connection().run(sql));
        QCOMPARE(club.problems(), QString());
    }
};

BASHGAH_TEST(tst_tiergifts, TierGiftsTest)

} // namespace tst_tiergifts

#include "tst_tiergifts.moc"
