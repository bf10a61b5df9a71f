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

    void pointsThatPayNothingGiveNothingBack()
    {
        Programme programme = onePercent();
        programme.redemption.enabled = false;
        QVERIFY(!giveBack(programme, ordinary));
    }
};

BASHGAH_TEST(tst_rulecheck, RuleCheckTest)

#include "tst_rulecheck.moc"
