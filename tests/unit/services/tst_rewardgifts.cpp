// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/challenges/challengeservice.h"
#include "services/rewards/rewardservice.h"
#include "services/stored/storedvalueservice.h"
#include "storage/db/connection.h"
#include "storage/db/database.h"
#include "storage/db/sqlfailure.h"
#include "support/countershop.h"
#include "support/must.h"
#include "support/stampclub.h"
#include "support/testregistry.h"

#include <QTest>

#include <functional>

namespace tst_rewardgifts {

using namespace bashgah;
using namespace bashgah::domain;
using bashgah::test::CounterShop;
using bashgah::test::StampClub;
using bashgah::test::must;
using services::ChallengeService;
using services::RecordedPurchase;

namespace {

constexpr qint64 hundred = StampClub::hundred;

struct Club : StampClub
{
    RewardId cup(services::RewardService &rewards, qint64 stock)
    {
        Reward reward;
        reward.name = QStringLiteral("cup");
        reward.points = Points(80);
        reward.stock = stock;
        return must(rewards.add(reward));
    }
};

} // namespace

/// Gifts of full cards that are rewards of the catalogue, and credit that was spent before its card was no longer full.
class RewardGiftsTest final : public QObject
{
    Q_OBJECT

private slots:
    void spentCreditOfAGiftIsAskedForByThePolicy_data()
    {
        QTest::addColumn<int>("policy");
        QTest::addColumn<qint64>("kept");    // by the till
        QTest::addColumn<qint64>("balance"); // of points
        QTest::addColumn<qint64>("again");   // credit, when the card is filled once more
        QTest::newRow("written off") << int(MissingPoints::Clamp) << qint64(0) << qint64(250) << qint64(2'000);
        QTest::newRow("kept back") << int(MissingPoints::DeductFromRefund) << qint64(5'000) << qint64(250) << qint64(7'000);
        QTest::newRow("owed") << int(MissingPoints::Negative) << qint64(0) << qint64(250 - 5'000) << qint64(7'000);
    }

    // Three stamps give 7,000 of credit; 5,000 of it are spent, with a purchase too small for a stamp.
    void spentCreditOfAGiftIsAskedForByThePolicy()
    {
        QFETCH(const int, policy);
        QFETCH(const qint64, kept);
        Club club;
        Programme programme = CounterShop::plainProgramme();
        programme.clawback.missing = static_cast<MissingPoints>(policy);
        club.save(programme, club.today());
        services::StoredValueService stored(club.shop.database(), club.shop.clock);
        (void)club.card([](Challenge &card) {
            card.points = Points(0);
            card.credit = Money::fromMinor(7'000);
            card.minimum = Money::fromMinor(hundred);
        });
        (void)club.buy();
        (void)club.buy();
        const RecordedPurchase third = club.buy();
        PurchaseDraft paid = CounterShop::draft(club.member, 5'000);
        paid.tenders.push_back({});
        (void)must(club.counter.record(paid));
        const auto refund = club.back(third);
        QCOMPARE(refund.creditTaken, Money::fromMinor(2'000));
        QCOMPARE(refund.creditMissing, Money::fromMinor(5'000));
        QCOMPARE(refund.keptBack, Money::fromMinor(kept));
        QCOMPARE(refund.missingKept, Money::fromMinor(kept));
        QCOMPARE(refund.payBack, Money::fromMinor(hundred - kept));
        QTEST(club.balance(club.member), "balance");
        QCOMPARE(refund.balance, Points(club.balance(club.member)));
        QCOMPARE(club.problems(), QString());
        (void)club.buy();
        QTEST(must(stored.creditOf(club.member))->usable.minor(), "again");
        QCOMPARE(club.problems(), QString());
    }

    void aFullCardMakesARewardReadyThatTakesItsStockWhenItIsHandedOut()
    {
        Club club;
        services::RewardService rewards(club.shop.database(), club.shop.clock);
        const RewardId cup = club.cup(rewards, 1);
        (void)club.card([&](Challenge &card) {
            card.points = Points(0);
            card.reward = cup;
            card.rewardDays = 10;
            card.target = 1;
        });
        QCOMPARE(club.buy().challenges.front().reward.reward, std::optional(cup));
        (void)club.buy();
        auto ready = must(rewards.offers(club.member)).gifts;
        QCOMPARE(ready.size(), size_t(2));
        QVERIFY(!ready.front().refusal);
        QCOMPARE(must(club.challenges.standingOf(club.member)).front().ready, 2);
        QCOMPARE(must(rewards.list()).front().gone(), qint64(0));
        const TakingId first = ready.front().taking.id;
        const auto handed = must(rewards.handOver(first));
        QVERIFY(handed.isGift);
        QCOMPARE(handed.points, Points(0));
        QCOMPARE(club.balance(club.member), 200);
        QCOMPARE(must(rewards.list()).front().taken, qint64(1));
        ready = must(rewards.offers(club.member)).gifts;
        QCOMPARE(ready.size(), size_t(1));
        QCOMPARE(ready.front().refusal->code, ErrorCode::SoldOut);
        QCOMPARE(rewards.handOver(ready.front().taking.id).error().code, ErrorCode::SoldOut);
        QCOMPARE(rewards.handOver(first).error().code, ErrorCode::AlreadyVoid);
        (void)must(rewards.giveBack(first, {}));
        (void)must(rewards.handOver(ready.front().taking.id));
        QCOMPARE(club.problems(), QString());
        club.shop.clock.advanceDays(11);
        QVERIFY(must(rewards.offers(club.member)).gifts.empty());
        QCOMPARE(rewards.handOver(first).error().code, ErrorCode::NoLongerValid);
        QCOMPARE(club.problems(), QString());
    }

    void aReadyRewardGoesWithThePurchaseThatFilledItsCard()
    {
        Club club;
        services::RewardService rewards(club.shop.database(), club.shop.clock);
        const RewardId cup = club.cup(rewards, 5);
        (void)club.card([&](Challenge &card) {
            card.points = Points(0);
            card.reward = cup;
        });
        (void)club.buy();
        (void)club.buy();
        const auto refund = club.back(club.buy());
        QCOMPARE(refund.rewardsTaken, QStringList{QStringLiteral("cup")});
        QVERIFY(must(rewards.offers(club.member)).gifts.empty());
        QCOMPARE(club.problems(), QString());
        const RecordedPurchase again = club.buy();
        const TakingId id = must(rewards.offers(club.member)).gifts.front().taking.id;
        (void)must(rewards.handOver(id));
        QCOMPARE(club.back(again).rewardsGone, QStringList{QStringLiteral("cup")});
        QCOMPARE(rewards.giveBack(id, {}).error().code, ErrorCode::AlreadyVoid);
        (void)club.buy();
        QVERIFY(must(rewards.offers(club.member)).gifts.empty()); // the member has had the cup of this card
        QCOMPARE(club.problems(), QString());
    }

    void aDiscountAsAGiftIsACodeThatEndsAndRevives()
    {
        Club club;
        services::RewardService rewards(club.shop.database(), club.shop.clock);
        Reward off;
        off.name = QStringLiteral("half price");
        off.kind = RewardKind::Discount;
        off.points = Points(80);
        off.value = Money::fromMinor(4'000);
        const RewardId half = must(rewards.add(off));
        (void)club.card([&](Challenge &card) {
            card.points = Points(0);
            card.reward = half;
        });
        (void)club.buy();
        (void)club.buy();
        const RecordedPurchase third = club.buy();
        const TakingId id = must(rewards.offers(club.member)).gifts.front().taking.id;
        const QString code = must(rewards.handOver(id)).code;
        QVERIFY(!code.isEmpty());
        QCOMPARE(must(rewards.giveBack(id, {})).code, code);
        QCOMPARE(must(rewards.handOver(id)).code, code);
        QCOMPARE(club.back(third).rewardsTaken, QStringList{off.name}); // nobody has used the code
        QCOMPARE(club.problems(), QString());
    }

    void aRewardThatIsNotInTheCatalogueIsRefused()
    {
        Club club;
        Challenge card;
        card.name = QStringLiteral("coffee");
        card.reward = RewardId(99);
        const Error error = club.challenges.add(card).error();
        QCOMPARE(error.code, ErrorCode::NotFound);
        QCOMPARE(error.field, QStringLiteral("reward"));
    }

    void whatBecameOfGiftsAndWhatWasAskedStays_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("a claim changes") << QStringLiteral("UPDATE missing_claim SET amount = 1");
        QTest::newRow("a claim goes") << QStringLiteral("DELETE FROM missing_claim");
        QTest::newRow("a taking is of another gift") << QStringLiteral("UPDATE reward_taking SET challenge_gift_id = NULL");
        QTest::newRow("a gift is of another reward") << QStringLiteral("UPDATE challenge_gift SET reward_id = NULL");
        QTest::newRow("a gift that is out is reserved")
            << QStringLiteral("UPDATE reward_taking SET state = 'lapsed', out_day = NULL");
        QTest::newRow("a card gives something else") << QStringLiteral("UPDATE challenge SET reward_days = 1");
    }

    void whatBecameOfGiftsAndWhatWasAskedStays()
    {
        QFETCH(const QString, sql);
        Club club;
        Programme programme = CounterShop::plainProgramme();
        programme.clawback.missing = MissingPoints::DeductFromRefund;
        club.save(programme, club.today());
        services::RewardService rewards(club.shop.database(), club.shop.clock);
        const RewardId cup = club.cup(rewards, 5);
        (void)club.card([&](Challenge &card) {
            card.points = Points(0);
            card.reward = cup;
            card.target = 1;
        });
        const RecordedPurchase only = club.buy();
        (void)must(rewards.handOver(must(rewards.offers(club.member)).gifts.front().taking.id));
        QCOMPARE(club.back(only).missingKept, Money::fromMinor(80)); // its price, at one rial a point
        QVERIFY_THROWS_EXCEPTION(storage::SqlFailure, club.shop.database().connection().run(sql));
        QCOMPARE(club.problems(), QString());
    }
};

BASHGAH_TEST(tst_rewardgifts, RewardGiftsTest)

} // namespace tst_rewardgifts

#include "tst_rewardgifts.moc"
