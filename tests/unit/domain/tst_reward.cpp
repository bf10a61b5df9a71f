// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reward/taking.h"
#include "domain/reward/tiergiftinhand.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_reward {

using namespace bashgah::domain;

namespace {

const QDate today(2026, 8, 22);

Reward cup()
{
    Reward reward;
    reward.name = QStringLiteral("cup");
    reward.points = Points(100);
    return reward;
}

RewardFacts rich()
{
    RewardFacts facts;
    facts.day = today;
    facts.spendable = Points(100);
    return facts;
}

} // namespace

class RewardTest final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhyItCannotBeTaken_data()
    {
        QTest::addColumn<Reward>("reward");
        QTest::addColumn<RewardFacts>("facts");
        QTest::addColumn<int>("code"); // 0: it can
        const auto row = [](const char *name, const auto &change, int code) {
            Reward reward = cup();
            RewardFacts facts = rich();
            change(reward, facts);
            QTest::newRow(name) << reward << facts << code;
        };
        const auto no = [](ErrorCode code) { return static_cast<int>(code); };
        row("just enough points", [](Reward &, RewardFacts &) {}, 0);
        row("one point short", [](Reward &, RewardFacts &f) { f.spendable = Points(99); }, no(ErrorCode::NotEnoughPoints));
        row("paused", [](Reward &r, RewardFacts &) { r.paused = true; }, no(ErrorCode::Paused));
        row("first day", [](Reward &r, RewardFacts &) { r.from = today; }, 0);
        row("a day early", [](Reward &r, RewardFacts &) { r.from = today.addDays(1); }, no(ErrorCode::NotYetValid));
        row("last day", [](Reward &r, RewardFacts &) { r.until = today; }, 0);
        row("a day late", [](Reward &r, RewardFacts &) { r.until = today.addDays(-1); }, no(ErrorCode::NoLongerValid));
        row("last one", [](Reward &r, RewardFacts &f) { r.stock = 5; f.gone = 4; }, 0);
        row("none left", [](Reward &r, RewardFacts &f) { r.stock = 5; f.gone = 5; }, no(ErrorCode::SoldOut));
        row("second of two", [](Reward &r, RewardFacts &f) { r.perMember = 2; f.goneToMember = 1; }, 0);
        row("third of two", [](Reward &r, RewardFacts &f) { r.perMember = 2; f.goneToMember = 2; }, no(ErrorCode::LimitReached));
        row("gold only, gold", [](Reward &r, RewardFacts &f) { r.tiers = {QStringLiteral("gold")}; f.tierId = QStringLiteral("gold"); }, 0);
        row("gold only, silver", [](Reward &r, RewardFacts &f) { r.tiers = {QStringLiteral("gold")}; f.tierId = QStringLiteral("silver"); }, no(ErrorCode::NotForMember));
        row("gold only, no tier", [](Reward &r, RewardFacts &) { r.tiers = {QStringLiteral("gold")}; }, no(ErrorCode::NotForMember));
        row("segment, unknown", [](Reward &r, RewardFacts &) { r.segments = {Segment::AtRisk}; }, no(ErrorCode::NotForMember));
        row("segment", [](Reward &r, RewardFacts &f) { r.segments = {Segment::AtRisk}; f.segment = Segment::AtRisk; }, 0);
    }

    void saysWhyItCannotBeTaken()
    {
        QFETCH(Reward, reward);
        QFETCH(RewardFacts, facts);
        QFETCH(int, code);
        const auto price = checkReward(reward, facts);
        QCOMPARE(price ? 0 : static_cast<int>(price.error().code), code);
        if (price)
            QCOMPARE(*price, Points(100));
        else
            QVERIFY(!price.error().args.isEmpty());
    }

    void aTierPaysItsOwnPrice()
    {
        Reward reward = cup();
        reward.tierPrices = {{QStringLiteral("gold"), Points(60)}};
        QCOMPARE(priceOf(reward, QStringLiteral("gold")), Points(60));
        QCOMPARE(priceOf(reward, QStringLiteral("silver")), Points(100));
        QCOMPARE(priceOf(reward, std::nullopt), Points(100));
    }

    void aSegmentPaysItsOwnPriceAndTheLowerOneCounts()
    {
        Reward reward = cup();
        reward.tierPrices = {{QStringLiteral("gold"), Points(60)}};
        reward.segmentPrices = {{Segment::AtRisk, Points(40)}, {Segment::New, Points(120)}};
        QCOMPARE(priceOf(reward, std::nullopt, Segment::AtRisk), Points(40));
        QCOMPARE(priceOf(reward, QStringLiteral("gold"), Segment::AtRisk), Points(40));
        QCOMPARE(priceOf(reward, QStringLiteral("gold"), Segment::New), Points(60));
        QCOMPARE(priceOf(reward, std::nullopt, Segment::New), Points(120)); // dearer, if the owner says so
        QCOMPARE(priceOf(reward, QStringLiteral("gold"), Segment::Loyal), Points(60));
        QCOMPARE(priceOf(reward, std::nullopt, std::nullopt), Points(100)); // not known: the usual price
        QVERIFY(asksForSegment(reward));
        QVERIFY(!asksForSegment(cup()));
        RewardFacts facts;
        facts.day = today;
        facts.segment = Segment::AtRisk;
        facts.spendable = Points(40);
        QCOMPARE(checkReward(reward, facts).value_or(Points()), Points(40));
        facts.spendable = Points(39);
        QCOMPARE(checkReward(reward, facts).error().code, ErrorCode::NotEnoughPoints);
    }

    void refusesWhatCannotBeSold_data()
    {
        QTest::addColumn<Reward>("reward");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *field, const auto &change) {
            Reward reward = cup();
            change(reward);
            QTest::newRow(field) << reward << QString::fromLatin1(field);
        };
        row("name", [](Reward &r) { r.name = QStringLiteral("  "); });
        row("points", [](Reward &r) { r.points = Points(0); });
        row("value", [](Reward &r) { r.kind = RewardKind::Discount; });
        row("shopCost", [](Reward &r) { r.shopCost = Money::fromMinor(-1); });
        row("stock", [](Reward &r) { r.stock = -1; });
        row("perMember", [](Reward &r) { r.perMember = 0; });
        row("tierPrices.gold", [](Reward &r) { r.tierPrices = {{QStringLiteral("gold"), Points(0)}}; });
        row("segmentPrices.new", [](Reward &r) { r.segmentPrices = {{Segment::New, Points(0)}}; });
        row("until", [](Reward &r) { r.from = today; r.until = today.addDays(-1); });
    }

    void refusesWhatCannotBeSold()
    {
        QFETCH(Reward, reward);
        QFETCH(QString, field);
        const auto valid = validate(reward);
        QVERIFY(!valid);
        QCOMPARE(valid.error().field, field);
        QVERIFY(validate(cup()));
    }

    void rulesComeBackAsTheyWere()
    {
        Reward reward = cup();
        reward.tiers = {QStringLiteral("gold"), QStringLiteral("silver")};
        reward.segments = {Segment::Champions, Segment::AtRisk};
        reward.tierPrices = {{QStringLiteral("gold"), Points(60)}};
        reward.segmentPrices = {{Segment::AtRisk, Points(40)}};
        Reward again = cup();
        QVERIFY(readRewardRules(rewardRulesToJson(reward), again));
        QCOMPARE(again, reward);
        Reward plain = cup();
        QVERIFY(readRewardRules(QStringLiteral("{}"), plain));
        QCOMPARE(plain, cup());
        for (const char *wrong : {"", "[]", "{\"tiers\":3}", "{\"genders\":[]}", "{\"segments\":[\"kings\"]}",
                                  "{\"prices\":[{\"segment\":\"kings\",\"points\":5}]}"}) {
            Reward broken = cup();
            QVERIFY2(!readRewardRules(QString::fromLatin1(wrong), broken), wrong);
        }
    }

    // Two members had a gift of the tier each and are one: given in Mordad, by the last twelve months.
    void ofTwoGiftsOfATierOneServes_data()
    {
        QTest::addColumn<TierGiftInHand>("first");
        QTest::addColumn<TierGiftInHand>("second");
        QTest::addColumn<int>("serves"); // 0: each for itself
        const QDate since = today.addDays(-364);
        const TierGiftInHand a{TakingId(1), MemberId(1), false, {}, today, since};
        const TierGiftInHand b{TakingId(2), MemberId(2), false, {}, today, since};
        const auto with = [](TierGiftInHand gift, const auto &change) {
            change(gift);
            return gift;
        };
        const auto out = [](TierGiftInHand &gift) { gift.isOut = true; };
        const auto soon = [](TierGiftInHand &gift) { gift.until = Instant{1'000}; };
        const auto later = [](TierGiftInHand &gift) { gift.until = Instant{2'000}; };
        QTest::newRow("the earlier") << a << b << 1;
        QTest::newRow("the one that is out") << a << with(b, out) << 2;
        QTest::newRow("the one without end") << with(a, soon) << b << 2;
        QTest::newRow("the one that lasts longer") << with(a, soon) << with(b, later) << 2;
        QTest::newRow("both are out") << with(a, out) << with(b, out) << 0;
        QTest::newRow("of one member") << a << with(b, [](TierGiftInHand &gift) { gift.givenTo = MemberId(1); }) << 0;
        const auto yearAgo = [&](TierGiftInHand &gift) { gift.day = since.addDays(-1); };
        QTest::newRow("the day before those that count") << with(a, yearAgo) << b << 0;
        QTest::newRow("the first that counts") << with(a, [&](TierGiftInHand &gift) { gift.day = since; }) << b << 1;
    }

    void ofTwoGiftsOfATierOneServes()
    {
        QFETCH(const TierGiftInHand, first);
        QFETCH(const TierGiftInHand, second);
        QFETCH(const int, serves);
        QCOMPARE(isServedBy(second, first), serves == 1);
        QCOMPARE(isServedBy(first, second), serves == 2);
    }

    void everyKeyComesBack()
    {
        for (const auto kind : {RewardKind::Goods, RewardKind::Discount, RewardKind::Service, RewardKind::Delivery})
            QCOMPARE(rewardKindFromKey(rewardKindKey(kind)), std::optional(kind));
        for (const auto state : {TakingState::Reserved, TakingState::Taken, TakingState::Returned,
                                 TakingState::Released, TakingState::Lapsed, TakingState::Ready, TakingState::Withdrawn})
            QCOMPARE(takingStateFromKey(takingStateKey(state)), std::optional(state));
        QVERIFY(!rewardKindFromKey(u"gift"));
        QVERIFY(!takingStateFromKey(u""));
    }
};

BASHGAH_TEST(tst_reward, RewardTest)

} // namespace tst_reward

#include "tst_reward.moc"
