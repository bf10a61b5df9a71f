// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/discount/discount.h"
#include "domain/program/rulecheck.h"
#include "support/testregistry.h"

#include <QTest>

#include <algorithm>

namespace tst_rulecheck {

using namespace bashgah::domain;
using Kind = RuleRemark::Kind;

namespace {

const QDate today(2026, 11, 22);
const ShopCalendar jalali;

Rule rule(const char *id, RuleEffect effect)
{
    return {QString::fromLatin1(id), effect};
}

/// One point for each 10,000, which pays 100: 1 % of a sale.
Programme onePercent()
{
    Programme programme;
    programme.earning.rules = {
        rule("base", PerMoneyRule{Points(1), Money::fromMinor(10'000), EarnMode::Proportional})};
    programme.redemption.convAmount = Money::fromMinor(100);
    return programme;
}

Tier tier(const char *id, qint64 minimum, int num, int discountPercent)
{
    Tier tier;
    tier.id = tier.name = QString::fromLatin1(id);
    tier.minimum = TierScore::of(minimum);
    tier.num = num;
    tier.discount = Percent::whole(discountPercent);
    return tier;
}

constexpr Money ordinary = Money::fromMinor(1'000'000);

} // namespace

class RuleCheckTest : public QObject
{
    Q_OBJECT

private slots:
    // The shop sells "tea" of the group "drinks" and has members with the tag "vip"; each slip is told once.
    void namesThatTheShopDoesNotKnowAreRemarked()
    {
        Programme programme;
        Rule rule{QStringLiteral("r"), FixedRule{Points(1), 1}};
        rule.items.products = QStringList{QStringLiteral("tea"), QStringLiteral("tae"), QStringLiteral("tae")};
        rule.items.exceptCategories = QStringList{QStringLiteral("drinks"), QStringLiteral("drink")};
        rule.conditions = {TagCondition{{QStringLiteral("vip"), QStringLiteral("vpi")}}};
        programme.earning.rules = {rule};
        const QStringList known{QStringLiteral("tea"), QStringLiteral("drinks"), QStringLiteral("vip")};
        const auto isKnown = [&](RuleRemark::Kind, const QString &name) { return known.contains(name); };
        const std::vector<RuleRemark> expected{{RuleRemark::Kind::UnknownProduct, rule.id, QStringLiteral("tae")},
                                               {RuleRemark::Kind::UnknownGroup, rule.id, QStringLiteral("drink")},
                                               {RuleRemark::Kind::UnknownTag, rule.id, QStringLiteral("vpi")}};
        QVERIFY(unknownNames(programme, isKnown) == expected);
        programme.earning.rules.front().enabled = false;
        QVERIFY(unknownNames(programme, isKnown).empty());
    }

    void rewardsThatAreUnknownOrEndedAreNamed()
    {
        Programme programme;
        Tier tier{QStringLiteral("gold"), QStringLiteral("Gold"), TierScore::of(1)};
        tier.reward = PromisedReward{RewardId(7), 0};
        programme.tiers = TierPolicy{{tier}};
        programme.occasions = {{OccasionKind::Birthday, Points(0), true, {}, PromisedReward{RewardId(8), 0}}};
        const auto isKnown = [](RuleRemark::Kind kind, const QString &name) {
            return name == QLatin1String("8") && kind == RuleRemark::Kind::UnknownReward;
        };
        const std::vector<RuleRemark> expected{
            {RuleRemark::Kind::UnknownReward, QStringLiteral("tier:gold"), QStringLiteral("7")},
            {RuleRemark::Kind::EndedReward, QStringLiteral("occasion:birthday"), QStringLiteral("8")}};
        QVERIFY(unknownNames(programme, isKnown) == expected);
        programme.occasions.front().enabled = false;
        QCOMPARE(unknownNames(programme, isKnown).size(), size_t(1));
    }

    // Every rule with names is looked at, not earning alone; what a coupon calls "tea" may be a code or a category.
    void namesInSpendCodesAndCouponsAreLookedAt()
    {
        const QStringList known{QStringLiteral("tea"), QStringLiteral("vip")};
        const auto isKnown = [&](RuleRemark::Kind, const QString &name) { return known.contains(name); };
        Programme programme;
        SpendRule back;
        back.id = QStringLiteral("back");
        back.exceptTags = QStringList{QStringLiteral("vip"), QStringLiteral("organisaton")};
        programme.spend = {back};
        NextVisitRule next;
        next.id = QStringLiteral("next");
        next.items.categories = QStringList{QStringLiteral("tea"), QStringLiteral("cofee")};
        next.items.exceptBrands = QStringList{QStringLiteral("Onw")};
        programme.nextVisit = {next};
        const std::vector<RuleRemark> expected{{Kind::UnknownTag, back.id, QStringLiteral("organisaton")},
                                               {Kind::UnknownGroup, next.id, QStringLiteral("cofee")},
                                               {Kind::UnknownBrand, next.id, QStringLiteral("Onw")}};
        QVERIFY(unknownNames(programme, isKnown) == expected);
        programme.spend.front().enabled = programme.nextVisit.front().enabled = false;
        QVERIFY(unknownNames(programme, isKnown).empty());

        Discount discount;
        discount.id = QStringLiteral("d");
        discount.products = discount.categories = QStringList{QStringLiteral("tea"), QStringLiteral("tae")};
        discount.except.categories = QStringList{QStringLiteral("delivry")};
        discount.needs = NeededGoods{1, Goods{QStringList{QStringLiteral("cake")}, {}}};
        discount.effect = BuyGet{1, 1, Percent::whole(100), Goods{QStringList{QStringLiteral("cup")}, {}}};
        const std::vector<RuleRemark> slips{{Kind::UnknownGoods, discount.id, QStringLiteral("tae")},
                                            {Kind::UnknownGroup, discount.id, QStringLiteral("delivry")},
                                            {Kind::UnknownProduct, discount.id, QStringLiteral("cake")},
                                            {Kind::UnknownProduct, discount.id, QStringLiteral("cup")}};
        QVERIFY(unknownNames(discount, isKnown) == slips);
    }

    void plainRulesAreNotRemarkedOn()
    {
        QVERIFY(ruleRemarks(onePercent(), today, jalali).empty());
    }

    void oddRulesAreNamed_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("which");
        QTest::newRow("larger bill, fewer points") << int(Kind::MayShrink) << 0;
        QTest::newRow("ended yesterday") << int(Kind::Over) << 1;
        QTest::newRow("two weekdays at once") << int(Kind::Contradiction) << 2;
        QTest::newRow("days that do not meet") << int(Kind::Contradiction) << 3;
        QTest::newRow("multiplies by one") << int(Kind::MultipliesByOne) << 4;
    }
    void oddRulesAreNamed()
    {
        QFETCH(int, kind);
        QFETCH(int, which);
        const std::vector<Condition> conditions[] = {
            {},
            {DateCondition{{}, today.addDays(-1)}},
            {WeekdayCondition{1U << 0}, WeekdayCondition{1U << 4}},
            {DateCondition{{}, today.addDays(5)}, DateCondition{today.addDays(6), {}}},
            {},
        };
        Programme programme = onePercent();
        Rule odd = rule("odd", FixedRule{Points(5), 1});
        if (which == 0) { // exclusive from a minimum on: silences what a smaller bill would earn
            odd.minimum = Money::fromMinor(1'000'000);
            odd.exclusive = true;
        }
        if (which == 4)
            odd.effect = MultiplierRule{3, 3};
        odd.conditions = conditions[which];
        programme.earning.rules.push_back(odd);
        const auto remarks = ruleRemarks(programme, today, jalali);
        QCOMPARE(remarks.size(), size_t(1));
        QCOMPARE(remarks.front(), (RuleRemark{static_cast<Kind>(kind), QStringLiteral("odd"), {}}));
        programme.earning.rules.back().enabled = false;
        QVERIFY(ruleRemarks(programme, today, jalali).empty());
    }

    void rulesThatCanNeverHoldAreNamed_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<bool>("never");
        QTest::newRow("hours that do not meet") << 0 << true;
        QTest::newRow("hours that meet over midnight") << 1 << false;
        QTest::newRow("with a tag and without it") << 2 << true;
        QTest::newRow("with one of two tags and without one") << 3 << false;
        QTest::newRow("the seventh and every third") << 4 << true;
        QTest::newRow("the ninth and every third") << 5 << false;
        QTest::newRow("a Friday in three days without one") << 6 << true;
        QTest::newRow("a Monday in those days") << 7 << false;
    }
    void rulesThatCanNeverHoldAreNamed()
    {
        QFETCH(int, which);
        QFETCH(bool, never);
        const QString trade = QStringLiteral("trade");
        const QString staff = QStringLiteral("staff");
        const DateCondition sundayToTuesday{today, today.addDays(2)}; // 22 November 2026 is a Sunday
        const std::vector<Condition> conditions[] = {
            {HourCondition{8 * 60, 12 * 60}, HourCondition{12 * 60, 14 * 60}},
            {HourCondition{22 * 60, 2 * 60}, HourCondition{0, 60}},
            {TagCondition{{trade}, false}, TagCondition{{staff, trade}, true}},
            {TagCondition{{trade, staff}, false}, TagCondition{{trade}, true}},
            {PurchaseNumberCondition{7, false}, PurchaseNumberCondition{3, true}},
            {PurchaseNumberCondition{3, true}, PurchaseNumberCondition{9, false}},
            {WeekdayCondition{1U << 4}, sundayToTuesday},
            {sundayToTuesday, WeekdayCondition{1U << 0}},
        };
        Programme programme = onePercent();
        programme.earning.rules.front().conditions = conditions[which];
        const auto remarks = ruleRemarks(programme, today, jalali);
        QCOMPARE(remarks.size(), size_t(never ? 1 : 0));
        if (never)
            QCOMPARE(remarks.front().kind, Kind::Contradiction);
    }

    // Only in Farvardin, whose first day is 21 March 2027: a campaign up to the 20th never sees it, one up to the 21st does.
    void datesOutsideTheMonthsAreNamed_data()
    {
        QTest::addColumn<QDate>("last");
        QTest::addColumn<bool>("never");
        QTest::newRow("the day before") << QDate(2027, 3, 20) << true;
        QTest::newRow("its first day") << QDate(2027, 3, 21) << false;
        QTest::newRow("more than a year") << QDate(2028, 6, 1) << false;
    }
    void datesOutsideTheMonthsAreNamed()
    {
        QFETCH(QDate, last);
        QFETCH(bool, never);
        Programme programme = onePercent();
        programme.earning.rules.front().conditions = {MonthCondition{1U << 0}, DateCondition{QDate(2026, 12, 1), last}};
        const auto remarks = ruleRemarks(programme, today, jalali);
        QCOMPARE(remarks.size(), size_t(never ? 1 : 0));
        if (never)
            QCOMPARE(remarks.front().kind, Kind::Contradiction);
        programme.earning.rules.front().conditions = {MonthCondition{1U << 0}, DateCondition{{}, last}};
        QVERIFY(ruleRemarks(programme, today, jalali).empty());
    }

    void aRuleForExceptedGoodsOnlyIsNamed()
    {
        const QString tobacco = QStringLiteral("tobacco");
        Programme programme = onePercent();
        Rule &rule = programme.earning.rules.front();
        rule.items.categories = {tobacco};
        programme.earning.basis.excludedCategories = {tobacco};
        QCOMPARE(ruleRemarks(programme, today, jalali).front().kind, Kind::NoGoods);
        rule.items.categories << QStringLiteral("tea");
        QVERIFY(ruleRemarks(programme, today, jalali).empty());
        rule.items.exceptCategories = {QStringLiteral("tea")};
        QCOMPARE(ruleRemarks(programme, today, jalali).front().kind, Kind::NoGoods);
    }

    // 18 to 30 and 30 to 40, both ends included, as real tables have it.
    void bandsThatOverlapOrLeaveOneOutAreNamed_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("until");
        QTest::addColumn<int>("kind");
        QTest::newRow("30 is in both") << 30 << 40 << int(Kind::Overlap);
        QTest::newRow("31 is in none") << 32 << 40 << int(Kind::Gap);
        QTest::newRow("side by side") << 31 << 40 << -1;
        QTest::newRow("one holds the other") << 20 << 25 << -1;
        QTest::newRow("far apart") << 60 << 99 << -1;
    }
    void bandsThatOverlapOrLeaveOneOutAreNamed()
    {
        QFETCH(int, from);
        QFETCH(int, until);
        QFETCH(int, kind);
        Programme programme = onePercent();
        programme.earning.rules.push_back(rule("young", FixedRule{Points(5), 1}));
        programme.earning.rules.back().conditions = {AgeCondition{18, 30}};
        programme.earning.rules.push_back(rule("other", FixedRule{Points(9), 1}));
        programme.earning.rules.back().conditions = {AgeCondition{from, until}};
        std::vector<RuleRemark> expected;
        if (kind >= 0)
            expected.push_back({static_cast<Kind>(kind), QStringLiteral("other"), QStringLiteral("young")});
        QCOMPARE(ruleRemarks(programme, today, jalali), expected);
        std::swap(programme.earning.rules[1], programme.earning.rules[2]); // the order does not matter
        QCOMPARE(ruleRemarks(programme, today, jalali), expected);
        programme.earning.rules.back().minimum = Money::fromMinor(5); // they differ in more than the band
        QVERIFY(ruleRemarks(programme, today, jalali).empty());
    }

    void theEndOfAnHourIsNotIncludedInABand()
    {
        Programme programme = onePercent();
        const auto add = [&](const char *id, int from, int until) {
            programme.earning.rules.push_back(rule(id, FixedRule{Points(5), 1}));
            programme.earning.rules.back().conditions = {HourCondition{from, until}};
        };
        add("morning", 8 * 60, 12 * 60);
        add("noon", 12 * 60, 14 * 60);
        QVERIFY(ruleRemarks(programme, today, jalali).empty());
        add("early", 6 * 60, 8 * 60 - 1); // 7:59 is in none
        QCOMPARE(ruleRemarks(programme, today, jalali),
                 (std::vector<RuleRemark>{{Kind::Gap, QStringLiteral("morning"), QStringLiteral("early")}}));
    }

    // 20:00 to 2:00 and 1:00 to 6:00 both hold from 1:00 to 2:00; of 2:01 to 6:00 the minute after two is in none.
    void bandsMeetOverMidnight_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("kind");
        QTest::newRow("both hold after one") << 60 << int(Kind::Overlap);
        QTest::newRow("a minute is left out") << 2 * 60 + 1 << int(Kind::Gap);
        QTest::newRow("side by side") << 2 * 60 << -1;
    }
    void bandsMeetOverMidnight()
    {
        QFETCH(int, from);
        QFETCH(int, kind);
        Programme programme = onePercent();
        programme.earning.rules.push_back(rule("night", FixedRule{Points(5), 1}));
        programme.earning.rules.back().conditions = {HourCondition{20 * 60, 2 * 60}};
        programme.earning.rules.push_back(rule("late", FixedRule{Points(9), 1}));
        programme.earning.rules.back().conditions = {HourCondition{from, 6 * 60}};
        std::vector<RuleRemark> expected;
        if (kind >= 0)
            expected.push_back({static_cast<Kind>(kind), QStringLiteral("late"), QStringLiteral("night")});
        QCOMPARE(ruleRemarks(programme, today, jalali), expected);
        std::swap(programme.earning.rules[1], programme.earning.rules[2]);
        QCOMPARE(ruleRemarks(programme, today, jalali), expected);
    }

    // An exclusive rule on Thursdays and Fridays leaves one on Fridays nothing, though their conditions are not the same.
    void aWiderExclusiveRuleSilencesToo_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<bool>("silenced");
        QTest::newRow("two weekdays over one") << 0 << true;
        QTest::newRow("one weekday over two") << 1 << false;
        QTest::newRow("ages around ages, both ends alike") << 2 << true;
        QTest::newRow("ages one year too few") << 3 << false;
        QTest::newRow("a night around its end") << 4 << true;
        QTest::newRow("an evening that ends before") << 5 << false;
        QTest::newRow("one of two tags over one of them") << 6 << true;
        QTest::newRow("without two tags over without one") << 7 << false;
        QTest::newRow("every third over the ninth") << 8 << true;
    }
    void aWiderExclusiveRuleSilencesToo()
    {
        QFETCH(int, which);
        QFETCH(bool, silenced);
        constexpr unsigned thursday = 1U << 3;
        constexpr unsigned friday = 1U << 4;
        const QStringList a{QStringLiteral("a")};
        const QStringList ab{QStringLiteral("a"), QStringLiteral("b")};
        const std::pair<Condition, Condition> wideAndNarrow[] = {
            {WeekdayCondition{thursday | friday}, WeekdayCondition{friday}},
            {WeekdayCondition{friday}, WeekdayCondition{thursday | friday}},
            {AgeCondition{18, 30}, AgeCondition{18, 30}},
            {AgeCondition{18, 29}, AgeCondition{18, 30}},
            {HourCondition{20 * 60, 6 * 60}, HourCondition{60, 6 * 60}},
            {HourCondition{20 * 60, 6 * 60}, HourCondition{60, 6 * 60 + 1}},
            {TagCondition{ab, false}, TagCondition{a, false}},
            {TagCondition{ab, true}, TagCondition{a, true}},
            {PurchaseNumberCondition{3, true}, PurchaseNumberCondition{9, false}},
        };
        Programme programme;
        programme.redemption.convAmount = Money::fromMinor(100);
        programme.earning.rules = {rule("narrow", FixedRule{Points(9), 1}), rule("wide", FixedRule{Points(5), 1})};
        programme.earning.rules.front().conditions = {wideAndNarrow[which].second};
        programme.earning.rules.back().conditions = {wideAndNarrow[which].first};
        programme.earning.rules.back().exclusive = true;
        const auto remarks = ruleRemarks(programme, today, jalali);
        const RuleRemark never{Kind::AlwaysSilenced, QStringLiteral("narrow"), QStringLiteral("wide")};
        QCOMPARE(std::find(remarks.begin(), remarks.end(), never) != remarks.end(), silenced);
    }

    // A multiplier of Fridays where points are given on Mondays alone; of tea where coffee alone gives points, or visits.
    void aMultiplierThatMeetsNoPointsIsNamed()
    {
        Programme programme = onePercent();
        Rule &base = programme.earning.rules.front();
        base.conditions = {WeekdayCondition{1U << 0}};
        Rule twice = rule("twice", MultiplierRule{2, 1});
        twice.conditions = {WeekdayCondition{1U << 4}};
        programme.earning.rules.push_back(twice);
        const std::vector<RuleRemark> nothing{{Kind::NothingToMultiply, twice.id}};
        QCOMPARE(ruleRemarks(programme, today, jalali), nothing);
        programme.earning.rules.front().conditions = {};
        QVERIFY(ruleRemarks(programme, today, jalali).empty());
        programme.earning.rules.front().items.categories = QStringList{QStringLiteral("coffee")};
        programme.earning.rules.back().items.categories = QStringList{QStringLiteral("tea")};
        QCOMPARE(ruleRemarks(programme, today, jalali), nothing);
        programme.earning.rules.back().items.categories << QStringLiteral("coffee");
        QVERIFY(ruleRemarks(programme, today, jalali).empty());
        programme.earning.rules.front() = rule("visit", FixedRule{Points(5), 1});
        QCOMPARE(ruleRemarks(programme, today, jalali), nothing);
    }

    void anExclusiveRuleOnTheSameDaysSilences()
    {
        Programme programme = onePercent();
        Rule friday = rule("friday", FixedRule{Points(5), 1});
        friday.conditions = {WeekdayCondition{1U << 4}};
        programme.earning.rules.push_back(friday);
        programme.earning.rules.back().minimum = Money::fromMinor(1'000);
        friday.id = QStringLiteral("alone");
        friday.exclusive = true;
        programme.earning.rules.push_back(friday);
        QCOMPARE(ruleRemarks(programme, today, jalali),
                 (std::vector<RuleRemark>{{Kind::AlwaysSilenced, QStringLiteral("friday"), QStringLiteral("alone")}}));
    }

    void theLastDayItselfIsNotOver()
    {
        Programme programme = onePercent();
        programme.earning.rules.front().conditions = {DateCondition{{}, today}};
        QVERIFY(ruleRemarks(programme, today, jalali).empty());
    }

    void anExclusiveRuleThatAlwaysHoldsSilencesTheOthers()
    {
        Programme programme = onePercent();
        Rule alone = rule("alone", FixedRule{Points(5), 1});
        alone.exclusive = true;
        programme.earning.rules.push_back(alone);
        const std::vector<RuleRemark> silenced{{Kind::AlwaysSilenced, QStringLiteral("base"), QStringLiteral("alone")}};
        QCOMPARE(ruleRemarks(programme, today, jalali), silenced);
        // One that holds on some days only leaves room for the others.
        programme.earning.rules.back().conditions = {WeekdayCondition{1}};
        QVERIFY(ruleRemarks(programme, today, jalali).empty());
        // Of two exclusive rules the higher priority counts, whichever comes first.
        programme.earning.rules.back().conditions.clear();
        programme.earning.rules.front().exclusive = true;
        programme.earning.rules.front().priority = 1;
        const auto other = ruleRemarks(programme, today, jalali);
        QCOMPARE(other.size(), size_t(1));
        QCOMPARE(other.front().ruleId, QStringLiteral("alone"));
    }

    void aMultiplierNeedsSomethingToMultiply()
    {
        Programme programme = onePercent();
        programme.earning.rules.front().enabled = false;
        programme.earning.rules.push_back(rule("double", MultiplierRule{2, 1}));
        QCOMPARE(ruleRemarks(programme, today, jalali).front().kind, Kind::NothingToMultiply);
    }

    void givesBackWhatThePointsPay()
    {
        const auto back = giveBack(onePercent(), ordinary);
        QCOMPARE(back->usual, Percent::whole(1));
        QCOMPARE(back->most, Percent::whole(1));
    }

    // Gold: double points (2 %) and 5 % off the price; points only on the other 95 %: 5 + 1.9 = 6.9 %.
    // Tripled on Fridays: 5 + 5.7 = 10.7 %.
    void theDearestBillHasEveryRuleAndTheBestTier()
    {
        Programme programme = onePercent();
        programme.tiers = TierPolicy();
        programme.tiers->tiers = {tier("plain", 0, 1, 0), tier("gold", 50'000'000, 2, 5)};
        QCOMPARE(giveBack(programme, ordinary)->usual, Percent::whole(1));
        QCOMPARE(giveBack(programme, ordinary)->most, Percent(690));
        Rule friday = rule("friday", MultiplierRule{3, 1});
        friday.conditions = {WeekdayCondition{1U << 4}};
        programme.earning.rules.push_back(friday);
        const auto back = giveBack(programme, ordinary);
        QCOMPARE(back->usual, Percent::whole(1));
        QCOMPARE(back->most, Percent(1'070));
        QCOMPARE(*back->mostTier, QStringLiteral("gold"));
    }

    // 500 points (50,000) on a bill of 200,000 are a quarter of it, more than of the ordinary bill.
    void aBonusIsDearestOnTheSmallestBillThatGetsIt()
    {
        Programme programme = onePercent();
        Rule bonus = rule("bonus", FixedRule{Points(500), 1});
        bonus.minimum = Money::fromMinor(200'000);
        programme.earning.rules.push_back(bonus);
        const auto back = giveBack(programme, ordinary);
        QCOMPARE(back->mostAt, Money::fromMinor(200'000));
        QCOMPARE(back->most, Percent(2'600));
    }

    // 3 % of each purchase beside 1 % in points; 25 % of a year's purchases only where everything comes together.
    void creditForSpendingIsGivenBackToo()
    {
        Programme programme = onePercent();
        SpendRule each;
        each.id = QStringLiteral("each");
        each.steps = {{Money(), Percent::whole(3), {}}};
        SpendRule year = each;
        year.id = QStringLiteral("year");
        year.measure = SpendRule::Measure::Year;
        year.steps = {{Money::fromMinor(9'000'000), Percent::whole(7), {}},
                      {Money::fromMinor(200'000'000), Percent::whole(25), {}}};
        programme.spend = {each, year};
        QCOMPARE(giveBack(programme, ordinary)->usual, Percent::whole(4));
        QCOMPARE(giveBack(programme, ordinary)->most, Percent::whole(29));
        programme.redemption.enabled = false;
        QCOMPARE(giveBack(programme, ordinary)->usual, Percent::whole(3));
        // 40,000 from 500,000 on are dearest just there: 8 %; of the first purchase only, so not usual.
        each.steps = {{Money::fromMinor(500'000), {}, Money::fromMinor(40'000)}};
        each.firstPurchaseOnly = true;
        programme.spend = {each};
        QCOMPARE(giveBack(programme, ordinary)->usual, Percent());
        QCOMPARE(giveBack(programme, ordinary)->most, Percent::whole(8));
        QCOMPARE(giveBack(programme, ordinary)->mostAt, Money::fromMinor(500'000));
        programme.spend.front().enabled = false;
        QVERIFY(!giveBack(programme, ordinary));
    }

    // Alone on Fridays half a percent: it must not hide the one percent of all other days, nor what halves points then.
    void whatSilencesOrTakesAwayDoesNotHideTheDearestBill()
    {
        Programme programme = onePercent();
        Rule friday = rule("friday", PerMoneyRule{Points(1), Money::fromMinor(20'000), EarnMode::Proportional});
        friday.conditions = {WeekdayCondition{1U << 4}};
        friday.exclusive = true;
        Rule half = rule("half", MultiplierRule{1, 2});
        half.conditions = {WeekdayCondition{1U << 0}};
        programme.earning.rules.insert(programme.earning.rules.end(), {friday, half});
        QCOMPARE(giveBack(programme, ordinary)->most, Percent::whole(1));
        // Dearer alone, it is the dearest: 3 %.
        programme.earning.rules[1].effect = PerMoneyRule{Points(3), Money::fromMinor(10'000), EarnMode::Proportional};
        QCOMPARE(giveBack(programme, ordinary)->most, Percent::whole(3));
        QCOMPARE(giveBack(programme, ordinary)->usual, Percent::whole(1));
    }

    // 100 points become 20,000 by themselves: 200 each, twice what one pays; at the counter they pay nothing.
    void exchangedPointsCostWhatTheyBecome()
    {
        Programme programme = onePercent();
        programme.exchange = ExchangeRule{Points(100), Money::fromMinor(20'000), false, 0, true, {}};
        QCOMPARE(giveBack(programme, ordinary)->usual, Percent::whole(2));
        programme.redemption.enabled = false;
        QCOMPARE(giveBack(programme, ordinary)->usual, Percent::whole(2));
    }

    // Points for the catalogue alone: there is no money to keep back. Owed points need a worth for credit and codes only.
    void aPolicyForMissingPointsThatComesToWritingOffIsRemarked()
    {
        Programme programme = onePercent();
        programme.clawback.missing = MissingPoints::DeductFromRefund;
        QVERIFY(ruleRemarks(programme, today, jalali).empty());
        programme.redemption.enabled = false;
        QCOMPARE(ruleRemarks(programme, today, jalali),
                 (std::vector<RuleRemark>{{Kind::NothingToKeepBack, clawbackRemarkId()}}));
        programme.exchange = ExchangeRule{Points(100), Money::fromMinor(20'000), false, 0, true, {}};
        QVERIFY(ruleRemarks(programme, today, jalali).empty());
        programme.exchange.reset();
        programme.clawback.missing = MissingPoints::Negative;
        QVERIFY(ruleRemarks(programme, today, jalali).empty());
        SpendRule back;
        back.id = QStringLiteral("back");
        back.steps = {{Money(), Percent::whole(3), {}}};
        programme.spend = {back};
        QCOMPARE(ruleRemarks(programme, today, jalali),
                 (std::vector<RuleRemark>{{Kind::NothingToOwe, clawbackRemarkId()}}));
        programme.clawback.missing = MissingPoints::Clamp;
        QVERIFY(ruleRemarks(programme, today, jalali).empty());
    }

    // A tenth as a code beside 1 % in points; 100,000 from 200,000 on are half of the smallest bill that gets them.
    void codesForTheNextVisitAreGivenBackToo()
    {
        Programme programme = onePercent();
        NextVisitRule next;
        next.id = QStringLiteral("next");
        next.worth = NextVisitRule::Worth::ShareOfThis;
        next.share = Percent::whole(10);
        programme.nextVisit = {next};
        QCOMPARE(giveBack(programme, ordinary)->usual, Percent::whole(11));
        next.worth = NextVisitRule::Worth::Amount;
        next.amount = Money::fromMinor(100'000);
        next.minimum = Money::fromMinor(200'000);
        next.tiers = QStringList{QStringLiteral("gold")};
        programme.nextVisit = {next};
        programme.redemption.enabled = false;
        QCOMPARE(giveBack(programme, ordinary)->usual, Percent());
        QCOMPARE(giveBack(programme, ordinary)->most, Percent::whole(50));
        QCOMPARE(giveBack(programme, ordinary)->mostAt, Money::fromMinor(200'000));
    }

    // 7 points for each full 700,000, a point pays 1,000: 0.7 % of 1,000,000, but a whole percent where nothing is left over.
    void fullBlocksAreDearest()
    {
        Programme programme = onePercent();
        programme.earning.rules = {
            rule("base", PerMoneyRule{Points(7), Money::fromMinor(700'000), EarnMode::Block})};
        programme.redemption.convAmount = Money::fromMinor(1'000);
        QCOMPARE(giveBack(programme, ordinary)->usual, Percent(70));
        QCOMPARE(giveBack(programme, ordinary)->most, Percent::whole(1));
    }

    void pointsThatPayNothingGiveNothingBack()
    {
        Programme programme = onePercent();
        programme.redemption.enabled = false;
        QVERIFY(!giveBack(programme, ordinary));
    }
};

BASHGAH_TEST(tst_rulecheck, RuleCheckTest)

} // namespace tst_rulecheck

#include "tst_rulecheck.moc"
