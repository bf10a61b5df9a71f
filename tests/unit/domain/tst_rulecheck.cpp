// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/rulecheck.h"
#include "support/testregistry.h"

#include <QTest>

using namespace bashgah::domain;
using Kind = RuleRemark::Kind;

namespace {

const QDate today(2026, 11, 22);

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

    void plainRulesAreNotRemarkedOn()
    {
        QVERIFY(ruleRemarks(onePercent(), today).empty());
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
        const auto remarks = ruleRemarks(programme, today);
        QCOMPARE(remarks.size(), size_t(1));
        QCOMPARE(remarks.front(), (RuleRemark{static_cast<Kind>(kind), QStringLiteral("odd"), {}}));
        programme.earning.rules.back().enabled = false;
        QVERIFY(ruleRemarks(programme, today).empty());
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
        const auto remarks = ruleRemarks(programme, today);
        QCOMPARE(remarks.size(), size_t(never ? 1 : 0));
        if (never)
            QCOMPARE(remarks.front().kind, Kind::Contradiction);
    }

    void aRuleForExceptedGoodsOnlyIsNamed()
    {
        const QString tobacco = QStringLiteral("tobacco");
        Programme programme = onePercent();
        Rule &rule = programme.earning.rules.front();
        rule.items.categories = {tobacco};
        programme.earning.basis.excludedCategories = {tobacco};
        QCOMPARE(ruleRemarks(programme, today).front().kind, Kind::NoGoods);
        rule.items.categories << QStringLiteral("tea");
        QVERIFY(ruleRemarks(programme, today).empty());
        rule.items.exceptCategories = {QStringLiteral("tea")};
        QCOMPARE(ruleRemarks(programme, today).front().kind, Kind::NoGoods);
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
        QCOMPARE(ruleRemarks(programme, today), expected);
        std::swap(programme.earning.rules[1], programme.earning.rules[2]); // the order does not matter
        QCOMPARE(ruleRemarks(programme, today), expected);
        programme.earning.rules.back().minimum = Money::fromMinor(5); // they differ in more than the band
        QVERIFY(ruleRemarks(programme, today).empty());
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
        QVERIFY(ruleRemarks(programme, today).empty());
        add("early", 6 * 60, 8 * 60 - 1); // 7:59 is in none
        QCOMPARE(ruleRemarks(programme, today),
                 (std::vector<RuleRemark>{{Kind::Gap, QStringLiteral("morning"), QStringLiteral("early")}}));
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
        QCOMPARE(ruleRemarks(programme, today),
                 (std::vector<RuleRemark>{{Kind::AlwaysSilenced, QStringLiteral("friday"), QStringLiteral("alone")}}));
    }

    void theLastDayItselfIsNotOver()
    {
        Programme programme = onePercent();
        programme.earning.rules.front().conditions = {DateCondition{{}, today}};
        QVERIFY(ruleRemarks(programme, today).empty());
    }

    void anExclusiveRuleThatAlwaysHoldsSilencesTheOthers()
    {
        Programme programme = onePercent();
        Rule alone = rule("alone", FixedRule{Points(5), 1});
        alone.exclusive = true;
        programme.earning.rules.push_back(alone);
        const std::vector<RuleRemark> silenced{{Kind::AlwaysSilenced, QStringLiteral("base"), QStringLiteral("alone")}};
        QCOMPARE(ruleRemarks(programme, today), silenced);
        // One that holds on some days only leaves room for the others.
        programme.earning.rules.back().conditions = {WeekdayCondition{1}};
        QVERIFY(ruleRemarks(programme, today).empty());
        // Of two exclusive rules the higher priority counts, whichever comes first.
        programme.earning.rules.back().conditions.clear();
        programme.earning.rules.front().exclusive = true;
        programme.earning.rules.front().priority = 1;
        const auto other = ruleRemarks(programme, today);
        QCOMPARE(other.size(), size_t(1));
        QCOMPARE(other.front().ruleId, QStringLiteral("alone"));
    }

    void aMultiplierNeedsSomethingToMultiply()
    {
        Programme programme = onePercent();
        programme.earning.rules.front().enabled = false;
        programme.earning.rules.push_back(rule("double", MultiplierRule{2, 1}));
        QCOMPARE(ruleRemarks(programme, today).front().kind, Kind::NothingToMultiply);
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

    void pointsThatPayNothingGiveNothingBack()
    {
        Programme programme = onePercent();
        programme.redemption.enabled = false;
        QVERIFY(!giveBack(programme, ordinary));
    }
};

BASHGAH_TEST(tst_rulecheck, RuleCheckTest)

#include "tst_rulecheck.moc"
