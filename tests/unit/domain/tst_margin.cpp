// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/margin/costshare.h"
#include "domain/margin/margincheck.h"
#include "support/testregistry.h"
#include "support/values.h"

#include <QTest>

namespace tst_margin {

using namespace bashgah::domain;
using bashgah::test::rials;

namespace {

/// Refuses below 10 %; goods cost 80 % of their price, dairy 90 %.
MarginPolicy tenPercent(MarginGuard guard = MarginGuard::Refuse)
{
    return {guard, Percent::whole(10), Percent::whole(80), {{QStringLiteral("Dairy"), Percent::whole(90)}}, false};
}

struct Sale
{
    PurchaseDraft draft;
    Money byPoints;
    std::vector<AppliedDiscount> codes;
    std::vector<Points> points;
    Programme programme;

    Sale(qint64 amount, qint64 discount)
    {
        draft.amount = rials(amount);
        draft.discount = rials(discount);
        programme.redemption.convPoints = Points(1);
        programme.redemption.convAmount = rials(100);
    }
    [[nodiscard]] MarginCheck check(const MarginPolicy &policy = tenPercent()) const
    {
        return checkMargin(policy, {draft, billOf(draft, byPoints), codes, points, &programme});
    }
};

PurchaseLine line(qint64 gross, qint64 discount, std::optional<qint64> cost, const QString &category = {})
{
    PurchaseLine line{{}, category, Quantity::whole(1), rials(gross), rials(gross), rials(discount), {}};
    if (cost)
        line.cost = rials(*cost);
    return line;
}

Programme onePerHundred()
{
    Programme programme;
    programme.earning.rules.push_back({QStringLiteral("base"), PerMoneyRule{Points(1), rials(10'000), EarnMode::Block}});
    programme.redemption.convPoints = Points(1);
    programme.redemption.convAmount = rials(100);
    return programme;
}

} // namespace

class MarginTest : public QObject
{
    Q_OBJECT

private slots:
    // Goods for 1,000,000 cost 800,000. With 111,111 off 888,889 come in and 88,889 stay: 10 % of 888,889 is
    // 88,888.9, rounded up 88,889. One rial more off leaves 88,888 of 888,888, of which 10 % are 88,889.
    void theMinimumIsKeptToTheRial()
    {
        QVERIFY(!Sale(1'000'000, 111'111).check().isShort());
        const MarginCheck check = Sale(1'000'000, 111'112).check();
        QCOMPARE(check.lines.size(), size_t(1));
        QCOMPARE(check.lines.front().takings, rials(888'888));
        QCOMPARE(check.lines.front().margin, rials(88'888));
        QCOMPARE(check.lines.front().least, rials(88'889));
        QCOMPARE(check.giveLess, rials(1));
        QVERIFY(check.isRefused());
    }

    // 150,000 off: 50,000 stay of 850,000, 85,000 must. x less off: 50,000 + x >= 0.1 (850,000 + x), x = 38,889.
    void saysHowMuchLessMustBeGiven()
    {
        const MarginCheck check = Sale(1'000'000, 150'000).check();
        QCOMPARE(check.giveLess, rials(38'889));
        QVERIFY(!Sale(1'000'000, 150'000 - 38'889).check().isShort());
        QVERIFY(Sale(1'000'000, 150'000 - 38'888).check().isShort());
        QCOMPARE(check.takeAway.size(), size_t(1));
        QCOMPARE(marginCauseKey(check.takeAway.front()), QStringLiteral("discount"));
    }

    void offLooksAtNothingAndUnknownCostsAreNotWatched()
    {
        QVERIFY(!Sale(1'000'000, 900'000).check(tenPercent(MarginGuard::Off)).isShort());
        QVERIFY(!Sale(1'000'000, 900'000).check({MarginGuard::Refuse, Percent::whole(10)}).isShort());
    }

    // At 900,000 cost of 1,000,000 the price leaves 10 %; at 950,000 it leaves 5 % without anything given.
    void cheapGoodsAtTheirFullPriceAreNobodysFault()
    {
        Sale sale(0, 0);
        sale.draft.lines = {line(1'000'000, 0, 950'000)};
        QVERIFY(!sale.check().isShort());
        sale.draft.lines = {line(1'000'000, 1, 950'000)};
        QCOMPARE(sale.check().giveLess, rials(1)); // more than was given cannot be taken back
    }

    // A line of 100,000 costs 60,000 of its own; one of dairy 90,000 by its group; one without either 80,000.
    // 11 % off each leaves 89,000: enough for the first (29,000), not for dairy (-1,000) nor the last (9,000 < 8,900: enough).
    void eachLineIsLookedAtByItsOwnCost()
    {
        Sale sale(0, 0);
        sale.draft.lines = {line(100'000, 11'000, 60'000), line(100'000, 11'000, {}, QStringLiteral("Dairy")),
                            line(100'000, 11'000, {})};
        const MarginCheck check = sale.check();
        QCOMPARE(check.lines.size(), size_t(1));
        QCOMPARE(check.lines.front().line, 1);
        QCOMPARE(check.lines.front().cost, (GoodsCost{rials(90'000), CostSource::Category}));
        QCOMPARE(check.lines.front().margin, rials(-1'000));
        sale.draft.lines[1].costGroup = QStringLiteral("Sweets"); // no share of its own: the shop's
        QVERIFY(!sale.check().isShort());
    }

    // 80,000 of 1,000,000 paid with points leave 120,000 of 920,000; 92,000 must stay. The 500 points given are
    // worth 50,000: 70,000 stay.
    void pointsSpentAndPointsGivenCount()
    {
        Sale sale(1'000'000, 0);
        sale.byPoints = rials(80'000);
        QVERIFY(!sale.check().isShort());
        sale.points = {Points(500)};
        const MarginCheck check = sale.check();
        QCOMPARE(check.lines.front().promised, rials(50'000));
        QCOMPARE(check.lines.front().margin, rials(70'000));
        QCOMPARE(marginCauseKey(check.takeAway.front()), QStringLiteral("points"));
        sale.programme.redemption.enabled = false;
        QVERIFY(!sale.check().isShort());
    }

    // 1,500 points worth 150,000 leave 50,000 of 1,000,000; nobody at the counter can take them away.
    void pointsGivenAloneOnlyWarn()
    {
        Sale sale(1'000'000, 0);
        sale.points = {Points(1'500)};
        const MarginCheck check = sale.check();
        QVERIFY(check.isShort());
        QVERIFY(!check.isRefused());
        QVERIFY(check.giveLess.isZero());
    }

    // 38,889 too much (above): the code of 40,000 alone is enough, the typed 110,000 would be more than needed.
    void theCheapestThingThatIsEnoughIsNamed()
    {
        Sale sale(1'000'000, 150'000);
        sale.codes = {{QStringLiteral("123456789012"), QStringLiteral("Spring"), rials(40'000), {rials(40'000)}}};
        MarginCheck check = sale.check();
        QCOMPARE(check.takeAway.size(), size_t(1));
        QCOMPARE(marginCauseKey(check.takeAway.front()), QStringLiteral("code:123456789012"));
        // 20,000 by the code, 20,000 by the tier, 10,000 typed and 100,000 with points of 1,000,000: x = 38,889 as
        // before; the points alone are enough
        sale = Sale(1'000'000, 30'000);
        sale.codes = {{QStringLiteral("c"), QStringLiteral("Spring"), rials(20'000), {rials(20'000)}}};
        sale.draft.standing = StandingDiscount{QStringLiteral("tier:gold"), Percent::whole(2), rials(20'000)};
        sale.byPoints = rials(100'000);
        check = sale.check();
        QCOMPARE(check.giveLess, rials(38'889));
        QCOMPARE(check.takeAway.size(), size_t(1));
        QCOMPARE(marginCauseKey(check.takeAway.front()), QStringLiteral("points"));
    }

    // 150,000 again, in four parts of which none alone is 38,889.
    void whereOneIsNotEnoughSeveralAreNamed()
    {
        Sale sale(1'000'000, 75'000); // half of it by the code
        sale.codes = {{QStringLiteral("c"), QStringLiteral("Spring"), rials(37'500), {rials(37'500)}}};
        sale.draft.standing = StandingDiscount{QStringLiteral("plan:7"), Percent(375), rials(37'501)};
        sale.byPoints = rials(37'499);
        const MarginCheck check = sale.check();
        QCOMPARE(check.giveLess, rials(38'889));
        QCOMPARE(check.takeAway.size(), size_t(2));
        QCOMPARE(marginCauseKey(check.takeAway[0]), QStringLiteral("plan:7")); // the dearest first
        QCOMPARE(marginCauseKey(check.takeAway[1]), QStringLiteral("code:c"));
    }

    // 75,000 off the first of two lines of 500,000 that cost 400,000: 25,000 of 425,000 stay, 0.9 x >= 17,500.
    // A code that took off the other line is none of its business.
    void onlyWhatTouchesAShortLineIsNamed()
    {
        Sale sale(0, 0);
        sale.draft.lines = {line(500'000, 75'000, 400'000), line(500'000, 20'000, 400'000)};
        sale.codes = {{QStringLiteral("c"), QStringLiteral("Spring"), rials(20'000), {Money(), rials(20'000)}}};
        const MarginCheck check = sale.check();
        QCOMPARE(check.giveLess, rials(19'445));
        QCOMPARE(check.takeAway.size(), size_t(1));
        QCOMPARE(marginCauseKey(check.takeAway.front()), QStringLiteral("discount"));
    }

    // Points pay 160,000 of two lines: 120,000 of the first, 600,000 that cost 480,000, and 40,000 of the second,
    // 200,000 that cost nothing. The first must bring 480,000 / 0.9 = 533,334, 53,334 more than it does; three of four
    // points are on it, so that 4/3 of that must go, 71,112.
    void whatIsSpreadOverTheBillGivesALineItsShareOnly()
    {
        Sale sale(0, 0);
        sale.draft.lines = {line(600'000, 0, 480'000), line(200'000, 0, 0)};
        sale.byPoints = rials(160'000);
        const MarginCheck check = sale.check();
        QCOMPARE(check.lines.size(), size_t(1));
        QCOMPARE(check.lines.front().tooMuch, rials(53'334));
        QVERIFY2(check.giveLess >= rials(71'112) && check.giveLess <= rials(71'116),
                 qPrintable(QString::number(check.giveLess.minor())));
        sale.byPoints = rials(160'000) - check.giveLess;
        QVERIFY(!sale.check().isShort());
        sale.byPoints = rials(160'000 - 53'334);
        QVERIFY(sale.check().isShort());
    }

    // 950,000 of 1,000,000 leaves 5 % at the full price; 100 points worth 10,000 are not what makes it short.
    void aPriceBelowTheMinimumIsNamedAsSuch()
    {
        Sale sale(0, 0);
        sale.draft.lines = {line(1'000'000, 0, 950'000)};
        sale.points = {Points(100)};
        QVERIFY(sale.check().isShort());
        QVERIFY(sale.check().isByPrice());
        QVERIFY(sale.check().takeAway.empty());
        sale.draft.lines = {line(1'000'000, 0, 895'000)};
        QVERIFY(sale.check().isShort());
        QVERIFY(!sale.check().isByPrice());
        sale.draft.lines = {line(1'000'000, 50'000, 950'000)};
        QVERIFY(sale.check().isByPrice());
        QVERIFY(sale.check().isRefused());
    }

    void sharesOutOfReasonAreRefused()
    {
        MarginPolicy policy = tenPercent();
        QVERIFY(validate(policy));
        policy.minimum = Percent::whole(91);
        QCOMPARE(validate(policy).error().field, QStringLiteral("minimum"));
        policy = tenPercent();
        policy.categories.push_back({QStringLiteral("Dairy"), Percent::whole(1)});
        QCOMPARE(validate(policy).error().code, ErrorCode::AlreadyExists);
        policy.categories = {{QStringLiteral(" "), Percent::whole(1)}};
        QCOMPARE(validate(policy).error().code, ErrorCode::Empty);
        const auto stored = tenPercent().categories;
        QCOMPARE(categoryCostsFromJson(categoryCostsToJson(stored)), stored);
        QVERIFY(categoryCostsFromJson(QStringLiteral("no json")).empty());
    }

    // A point per 10,000 pays 100: 1 of every 100. Times 3 adds 2. 50 points for a visit are worth 5,000, of an
    // ordinary bill of 500,000 1 of 100; on one of at least 1,000,000, 0.5.
    void rulesSayWhatTheyCost()
    {
        const Programme programme = onePerHundred();
        const Money bill = rials(500'000);
        const auto cost = [&](const Rule &rule) { return costOfRule(programme, rule, bill); };
        QCOMPARE(cost(programme.earning.rules.front()), std::optional(Percent(100)));
        QCOMPARE(cost({QStringLiteral("x"), MultiplierRule{3, 1}}), std::optional(Percent(200)));
        Rule visit{QStringLiteral("v"), FixedRule{Points(50), 1}};
        QCOMPARE(cost(visit), std::optional(Percent(100)));
        visit.minimum = rials(1'000'000);
        QCOMPARE(cost(visit), std::optional(Percent(50)));
        QCOMPARE(cost({QStringLiteral("u"), PerUnitRule{Points(5), 1}}), std::optional<Percent>());
        visit.enabled = false;
        QCOMPARE(cost(visit), std::optional<Percent>());
    }

    // 5 points for two pieces are 250 for each; pieces of 20,000 and 30,000 sell for 25,000 on the average: 1 of 100.
    void aRuleForUnitsCostsByThePriceOfItsGoods()
    {
        const Programme programme = onePerHundred();
        Rule unit{QStringLiteral("u"), PerUnitRule{Points(5), 2}};
        unit.items.categories = {QStringLiteral("coffee")};
        const auto goods = [](qint64 id, const char *category, std::optional<Money> price, bool retired = false) {
            Product product;
            product.code = QString::number(id);
            product.category = QString::fromLatin1(category);
            product.price = price;
            product.retired = retired;
            return StoredProduct{ProductId(id), product};
        };
        const std::vector<StoredProduct> products{goods(1, "coffee", rials(20'000)), goods(2, "coffee", rials(30'000)),
                                                  goods(3, "coffee", std::nullopt), goods(4, "tea", rials(1'000)),
                                                  goods(5, "coffee", rials(1'000), true)};
        const auto price = averagePrice(products, unit.items);
        QCOMPARE(price, std::optional(rials(25'000)));
        QCOMPARE(costOfRule(programme, unit, rials(500'000), price), std::optional(Percent(100)));
        unit.items.categories = {QStringLiteral("bread")};
        QCOMPARE(averagePrice(products, unit.items), std::optional<Money>());
        QCOMPARE(costOfRule(programme, unit, rials(500'000), {}), std::optional<Percent>());
    }

    // A share is itself; 40,000 for reaching 5,000,000 are 0.8; a code of 5,000 on 500,000 is 1 of 100, on a next bill
    // of at least 1,000,000 it is 0.5; a point per 10,000, and 100 of them 20,000 of credit: 2.
    void creditCodesAndExchangeSayWhatTheyCost()
    {
        const Money bill = rials(500'000);
        QCOMPARE(costOfStep({Money(), Percent::whole(3), {}}, bill), Percent(300));
        QCOMPARE(costOfStep({rials(5'000'000), {}, rials(40'000)}, bill), Percent(80));
        QCOMPARE(costOfStep({Money(), {}, rials(5'000)}, bill), Percent(100));
        NextVisitRule code;
        code.worth = NextVisitRule::Worth::ShareOfNext;
        code.share = Percent::whole(10);
        QCOMPARE(costOfCode(code, bill), std::optional(Percent(1'000)));
        code.worth = NextVisitRule::Worth::Amount;
        code.share = Percent();
        code.amount = rials(5'000);
        QCOMPARE(costOfCode(code, bill), std::optional(Percent(100)));
        code.nextMinimum = rials(1'000'000);
        QCOMPARE(costOfCode(code, bill), std::optional(Percent(50)));
        code.enabled = false;
        QCOMPARE(costOfCode(code, bill), std::optional<Percent>());
        const ExchangeRule exchange{Points(100), rials(20'000), true};
        QCOMPARE(costOfExchange(onePerHundred(), exchange, bill), std::optional(Percent(200)));
        QCOMPARE(costOfExchange(Programme(), exchange, bill), std::optional<Percent>());
    }

    // 100 points become 20,000 by themselves: a point per 10,000 costs 200, 2 of every 100. 500 points are 100,000 of
    // 1,000,000: with goods for 800,000 the 100,000 that must stay are there, with 501 points they are not.
    void pointsThatBecomeCreditCostIt()
    {
        Programme programme = onePerHundred();
        programme.redemption.enabled = false;
        const Rule base = programme.earning.rules.front();
        QCOMPARE(costOfRule(programme, base, rials(500'000)), std::optional<Percent>());
        programme.exchange = ExchangeRule{Points(100), rials(20'000), true};
        QCOMPARE(costOfRule(programme, base, rials(500'000)), std::optional(Percent(200)));
        Sale sale(1'000'000, 0);
        sale.programme = programme;
        sale.points = {Points(500)};
        QVERIFY(!sale.check().isShort());
        sale.points = {Points(501)};
        QCOMPARE(sale.check().lines.front().promised, rials(100'200));
    }

    // Half as much again on 1 of 100 is 0.5; with 4 % off: 4 + 0.5 of the 96 left = 4.48.
    void tiersAndRewardsSayWhatTheyCost()
    {
        const Programme programme = onePerHundred();
        Tier tier{QStringLiteral("gold"), QStringLiteral("Gold"), {}, 3, 2};
        QCOMPARE(costOfTier(programme, tier, rials(500'000)), std::optional(Percent(50)));
        tier.discount = Percent::whole(4);
        QCOMPARE(costOfTier(programme, tier, rials(500'000)), std::optional(Percent(448)));
        PlanTerms plan; // the same benefits bought: 600,000 are gone at 600,000 / 4.48 % of purchases
        plan.num = 3;
        plan.den = 2;
        plan.discount = Percent::whole(4);
        QCOMPARE(costOfPlan(programme, plan, rials(500'000)), std::optional(Percent(448)));
        QCOMPARE(spendForPrice(rials(600'000), Percent(448)), rials(13'392'858));
        tier.discount = Percent();
        tier.num = tier.den = 1;
        QCOMPARE(costOfTier(programme, tier, rials(500'000)), std::optional<Percent>());
        // 1,000 points come from 10,000,000 of sales; a reward of 60,000 is 0.6 of every 100 of them
        Reward reward;
        reward.points = Points(1'000);
        reward.shopCost = rials(60'000);
        QCOMPARE(costOfReward(programme, reward), std::optional(Percent(60)));
        QCOMPARE(costOfReward(Programme(), reward), std::optional<Percent>());
    }
};

BASHGAH_TEST(tst_margin, MarginTest)

} // namespace tst_margin

#include "tst_margin.moc"
