// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/programmejson.h"
#include "domain/purchase/purchase.h"
#include "domain/purchase/refund.h"
#include "support/rules.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_rules {

using namespace bashgah::domain;
using namespace bashgah::test;

namespace {

const QString dairy = QStringLiteral("Dairy");
const QString bread = QStringLiteral("Bread");

Rule forItems(Rule rule, const QStringList &categories)
{
    rule.items.categories = categories;
    return rule;
}

Rule capped(Rule rule, CapPeriod period, qint64 most)
{
    rule.caps.push_back({period, Points(most)});
    return rule;
}

Bill basket(std::initializer_list<BillLine> lines)
{
    Bill bill;
    bill.lines = lines;
    return bill;
}

/// A member to whom the rule gave so much in each period.
MemberState givenBefore(const QString &ruleId, qint64 day, qint64 month, qint64 ever, qint64 toAll)
{
    MemberState state;
    state.day = QDate(2026, 8, 22);
    GivenPoints given;
    given.ruleId = ruleId;
    given.day = Points(day);
    given.week = Points(day);
    given.month = Points(month);
    given.year = Points(month);
    given.ever = Points(ever);
    given.toAll = Points(toAll);
    state.given = {given};
    return state;
}

std::vector<KeptLine> keepAll(const Bill &bill)
{
    std::vector<KeptLine> kept;
    for (const BillLine &line : bill.lines)
        kept.push_back({line.net(), line.net()});
    return kept;
}

} // namespace

class RulesTest : public QObject
{
    Q_OBJECT

private slots:
    void reductionsNeverTakeMoreThanWasGiven()
    {
        const Rule less = forItems(ruleOf(QStringLiteral("less"), times(2, 5)), {dairy});
        Rule again = less;
        again.id = QStringLiteral("again");
        Programme programme = programmeOf({ruleOf(QStringLiteral("base"), per(1, 100)), less, again});
        programme.earning.multipliers = Multipliers::Product;
        const Evaluation evaluation = evaluate(programme, {}, basket({lineOf(10'000, dairy)}));
        QCOMPARE(evaluation.total, Points(16)); // 100 x 2/5 x 2/5
        Points sum;
        for (const AppliedRule &rule : evaluation.rules)
            sum += rule.points;
        QCOMPARE(sum, evaluation.total);
    }

    void pointsAreRoundedForTheBillAndNotForItsLines();
    void aRuleCountsItsOwnItemsOnly();
    void unitsCountInFullNumbers();
    void anOrderDiscountIsSpreadBeforeACategoryEarns();
    void aMultiplierOfItemsMultipliesTheirPointsOnly();
    void multipliersOfTheSameGoodsMultiplyEachOther();
    void aCappedMultiplierOfGoodsHandsOnWhatItGave();
    void onlyTheBestMultiplierCounts();
    void capsTrimAndSaySo_data();
    void capsTrimAndSaySo();
    void aCapOnAllRulesCutsTheirSharesInProportion();
    void aRuleWithoutRoomGivesWayToOthers();
    void aRuleWithLittleRoomGivesNoLessThanOneWithout();
    void aRuleCoolsDown();
    void refundsAreLineAccurate();
    void refundsKeepTheRoomOfThatDay();
    void refundsCountTheUnitsThatStay();
    void minimumsTestedAgainNeverBringBackWhatWasSilenced();
    void refundsInStepsEndWhereOneRefundEnds();
    void goodsThatCostNothingStayWithTheRestOfTheBill();
    void theCounterIsToldWhyARuleGivesNothing();
    void rulesThatMayShrinkAreNamed();
    void olderDocumentsReadAsTheyWere();
};

// 550 and 450 at a point per 1,000: 0.55 and 0.45 are one point together, and no point line by line. 990 is none.
void RulesTest::pointsAreRoundedForTheBillAndNotForItsLines()
{
    for (const EarnMode mode : {EarnMode::Proportional, EarnMode::Block}) {
        const Programme programme = programmeOf({ruleOf(QStringLiteral("base"), per(1, 1'000, mode))});
        QCOMPARE(pointsFor(programme, basket({lineOf(550, dairy), lineOf(450, bread)})), 1);
        QCOMPARE(pointsFor(programme, basket({lineOf(550, dairy), lineOf(440, bread)})), 0);
    }
}

void RulesTest::aRuleCountsItsOwnItemsOnly()
{
    const Bill bill = basket({lineOf(300, dairy, 1, QStringLiteral("M1"), QStringLiteral("Mihan")),
                              lineOf(200, dairy, 1, QStringLiteral("M2"), QStringLiteral("Kaleh")),
                              lineOf(500, bread, 1, QStringLiteral("B1"))});
    Rule rule = ruleOf(QStringLiteral("r"), per(1, 100));
    const auto points = [&] { return pointsFor(programmeOf({rule}), bill); };
    QCOMPARE(points(), 10);
    rule.items.categories = {dairy};
    QCOMPARE(points(), 5);
    rule.items.exceptBrands = {QStringLiteral("Kaleh")};
    QCOMPARE(points(), 3);
    rule.items = {};
    rule.items.products = {QStringLiteral("B1")};
    rule.items.brands = {QStringLiteral("Mihan")};
    QCOMPARE(points(), 8); // one or the other
    rule.items = {};
    rule.items.exceptCategories = {dairy};
    QCOMPARE(points(), 5);
    rule.minimum = Money::fromMinor(501); // of its own items
    QCOMPARE(points(), 0);
    rule.minimum = Money::fromMinor(500); // includes its amount
    QCOMPARE(points(), 5);
    rule.items = {};
    rule.items.categories = {QStringLiteral("Shoes")};
    rule.effect = visit(10);
    rule.minimum = {};
    QCOMPARE(points(), 0);
}

void RulesTest::unitsCountInFullNumbers()
{
    Bill bill = basket({lineOf(100, dairy, 5), lineOf(100, bread, 4)});
    QCOMPARE(pointsFor(programmeOf({ruleOf(QStringLiteral("r"), units(2, 3))}), bill), 6);
    const Rule milk = forItems(ruleOf(QStringLiteral("r"), units(1, 1)), {dairy});
    QCOMPARE(pointsFor(programmeOf({milk}), bill), 5);
    bill.lines[0].quantity = Quantity::fromThousandths(2750); // kilograms
    QCOMPARE(pointsFor(programmeOf({milk}), bill), 2);
    // Case A45: a reward line is not a unit.
    bill.lines[0].gross = Money();
    QCOMPARE(pointsFor(programmeOf({milk}), bill), 0);
    // A bare amount has no units.
    QCOMPARE(pointsFor(programmeOf({ruleOf(QStringLiteral("r"), units(2, 1))}), amountOf(5000)), 0);
}

// Case A27: only Food earns; 10 % off 150 leaves 90 of Food.
void RulesTest::anOrderDiscountIsSpreadBeforeACategoryEarns()
{
    PurchaseDraft draft;
    for (const auto &[money, category] : {std::pair(10'000, QStringLiteral("Food")), {5'000, QStringLiteral("Other")}}) {
        PurchaseLine line;
        line.gross = Money::fromMinor(money);
        line.category = category;
        draft.lines.push_back(line);
    }
    draft.discount = Money::fromMinor(1'500);
    const Programme programme =
        programmeOf({forItems(ruleOf(QStringLiteral("food"), per(1, 100)), {QStringLiteral("Food")})});
    const Evaluation result = evaluate(programme, {}, billOf(draft, Money()));
    QCOMPARE(result.total, Points(90));
    QCOMPARE(result.linePoints, (std::vector<Points>{Points(90), Points(0)}));
}

void RulesTest::aMultiplierOfItemsMultipliesTheirPointsOnly()
{
    const Rule doubled = forItems(ruleOf(QStringLiteral("x2"), times(2)), {dairy});
    Programme programme = programmeOf({ruleOf(QStringLiteral("base"), per(1, 100)),
                                       ruleOf(QStringLiteral("visit"), visit(5)), doubled});
    const Bill bill = basket({lineOf(300, dairy), lineOf(500, bread)});
    const Evaluation result = evaluate(programme, {}, bill);
    QCOMPARE(result.total, Points(8 + 5 + 3));
    QCOMPARE(result.rules.back().points, Points(3));
    // A multiplier of everything comes after, whatever the order in the document.
    programme.earning.rules.insert(programme.earning.rules.begin(), ruleOf(QStringLiteral("x3"), times(3)));
    QCOMPARE(pointsFor(programme, bill), 48);
    QCOMPARE(pointsFor(programme, basket({lineOf(500, bread)})), 30);
}

void RulesTest::multipliersOfTheSameGoodsMultiplyEachOther()
{
    const Rule doubled = forItems(ruleOf(QStringLiteral("x2"), times(2)), {dairy});
    Rule tripled = ruleOf(QStringLiteral("x3"), times(3));
    tripled.items.products = {QStringLiteral("milk")};
    BillLine milk = lineOf(10'000, dairy);
    milk.product = QStringLiteral("milk");
    const Bill bill = basket({milk, lineOf(10'000, dairy), lineOf(10'000, bread)});
    const Rule base = ruleOf(QStringLiteral("base"), per(1, 100));
    // Milk 100 x 2 x 3, other dairy 100 x 2, bread 100; in either order.
    QCOMPARE(pointsFor(programmeOf({base, doubled, tripled}), bill), 600 + 200 + 100);
    QCOMPARE(pointsFor(programmeOf({base, tripled, doubled}), bill), 600 + 200 + 100);
}

void RulesTest::aCappedMultiplierOfGoodsHandsOnWhatItGave()
{
    const Rule doubled = capped(forItems(ruleOf(QStringLiteral("x2"), times(2)), {dairy}),
                                CapPeriod::Purchase, 30);
    const Rule tripled = forItems(ruleOf(QStringLiteral("x3"), times(3)), {dairy});
    const Programme programme = programmeOf({ruleOf(QStringLiteral("base"), per(1, 100)), doubled, tripled});
    QCOMPARE(pointsFor(programme, basket({lineOf(10'000, dairy)})), (100 + 30) * 3);
}

// DOMAIN 3: best campaign x tier.
void RulesTest::onlyTheBestMultiplierCounts()
{
    Programme programme = programmeOf({ruleOf(QStringLiteral("base"), per(1, 100)), ruleOf(QStringLiteral("x2"), times(2)),
                                       ruleOf(QStringLiteral("x3"), times(3))});
    programme.tiers = TierPolicy{};
    programme.tiers->tiers = {{QStringLiteral("gold"), QStringLiteral("Gold"), Money(), 3, 2}};
    MemberState gold;
    gold.tierId = QStringLiteral("gold");
    QCOMPARE(pointsFor(programme, amountOf(1000), gold), 90);
    programme.earning.multipliers = Multipliers::Best;
    const Evaluation best = evaluate(programme, gold, amountOf(1000));
    QCOMPARE(best.total, Points(45));
    QCOMPARE(best.silenced.size(), size_t(1));
    QCOMPARE(best.silenced.front().ruleId, QStringLiteral("x2"));
    // Three times the dairy is less than twice everything.
    programme.earning.rules[2].items.categories = {dairy};
    const Bill bill = basket({lineOf(300, dairy), lineOf(700, bread)});
    QCOMPARE(pointsFor(programme, bill, gold), 30);
}

void RulesTest::capsTrimAndSaySo_data()
{
    QTest::addColumn<int>("period");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("expected");
    QTest::addColumn<int>("trimmed");
    const auto row = [](const char *name, CapPeriod period, int most, int expected, int trimmed) {
        QTest::newRow(name) << static_cast<int>(period) << most << expected << trimmed;
    };
    // Case A43: 130 points at most 100 a purchase. Given before: day 20, month 90, ever 500, all 1000.
    row("purchase", CapPeriod::Purchase, 100, 100, 30);
    row("just at the cap", CapPeriod::Purchase, 130, 130, 0);
    row("day", CapPeriod::Day, 100, 80, 50);
    row("week", CapPeriod::Week, 100, 80, 50);
    row("month", CapPeriod::Month, 100, 10, 120);
    row("year", CapPeriod::Year, 220, 130, 0);
    row("year, one less", CapPeriod::Year, 219, 129, 1);
    row("member", CapPeriod::Ever, 500, 0, 0);
    row("budget", CapPeriod::Budget, 1001, 1, 129);
}

void RulesTest::capsTrimAndSaySo()
{
    QFETCH(int, period);
    QFETCH(int, most);
    QFETCH(int, expected);
    QFETCH(int, trimmed);
    const auto cap = static_cast<CapPeriod>(period);
    Programme programme = programmeOf({capped(ruleOf(QStringLiteral("r"), per(1, 100)), cap, most)});
    const auto check = [&](const QString &id) {
        const Evaluation result = evaluate(programme, givenBefore(id, 20, 90, 500, 1000), amountOf(13'000));
        QCOMPARE(result.total, Points(expected));
        QCOMPARE(result.trimmed.empty() ? Points(0) : result.trimmed.front().points, Points(trimmed));
        const auto again = evaluationFromJson(toJson(result));
        QVERIFY(again);
        QCOMPARE(*again, result);
    };
    check(QStringLiteral("r"));
    // The same cap on all rules together; a rule without points of its own is then not there.
    programme.earning.caps = std::exchange(programme.earning.rules.front().caps, {});
    if (expected > 0)
        check(QString());
}

void RulesTest::aCapOnAllRulesCutsTheirSharesInProportion()
{
    Programme programme = programmeOf({ruleOf(QStringLiteral("a"), per(3, 100)), ruleOf(QStringLiteral("b"), per(1, 100))});
    programme.earning.caps = {{CapPeriod::Purchase, Points(20)}};
    const Evaluation result = evaluate(programme, {}, amountOf(1000));
    QCOMPARE(result.total, Points(20));
    QCOMPARE(givenBy(result, QStringLiteral("a")), Points(15));
    QCOMPARE(givenBy(result, QStringLiteral("b")), Points(5));
    QCOMPARE(result.trimmed, (std::vector<Trimmed>{{QString(), {CapPeriod::Purchase, Points(20)}, Points(20)}}));
}

void RulesTest::aRuleWithoutRoomGivesWayToOthers()
{
    Rule campaign = capped(ruleOf(QStringLiteral("campaign"), visit(50)), CapPeriod::Budget, 1000);
    campaign.exclusive = true;
    const Programme programme = programmeOf({ruleOf(QStringLiteral("base"), per(1, 100)), campaign});
    QCOMPARE(pointsFor(programme, amountOf(1000), givenBefore(QStringLiteral("campaign"), 0, 0, 0, 900)), 50);
    QCOMPARE(pointsFor(programme, amountOf(1000), givenBefore(QStringLiteral("campaign"), 0, 0, 0, 1000)), 10);
}

// Three points per 10,000 alone, at most 100 a day, beside one per 10,000: 300 and 100 of a bill of 1,000,000.
void RulesTest::aRuleWithLittleRoomGivesNoLessThanOneWithout()
{
    Rule campaign = capped(ruleOf(QStringLiteral("campaign"), per(3, 10'000)), CapPeriod::Day, 100);
    campaign.exclusive = true;
    Programme programme = programmeOf({ruleOf(QStringLiteral("base"), per(1, 10'000)), campaign});
    const auto after = [&](qint64 today, qint64 amount) {
        return evaluate(programme, givenBefore(QStringLiteral("campaign"), today, today, today, today), amountOf(amount));
    };
    QCOMPARE(after(0, 1'000'000).total, Points(100));
    QCOMPARE(after(0, 2'000'000).total, Points(200)); // the base alone is more than what the limit leaves
    QCOMPARE(after(99, 1'000'000).total, Points(100));
    QCOMPARE(after(100, 1'000'000).total, Points(100));
    QCOMPARE(after(40, 300'000).total, Points(60)); // 90 cut to 60: still more than 30
    const Evaluation nearly = after(99, 1'000'000);
    QCOMPARE(givenBy(nearly, QStringLiteral("base")), Points(100));
    QCOMPARE(nearly.silenced.size(), size_t(1));
    QCOMPARE(nearly.silenced.front().ruleId, QStringLiteral("campaign"));
    // half of it came back: by what counted then
    QCOMPARE(evaluateKept(programme, nearly, {{Money::fromMinor(1'000'000), Money::fromMinor(500'000)}}).total, Points(50));
    // what is not cut stays alone, however little it gives
    programme.earning.rules.back().effect = per(1, 100'000);
    QCOMPARE(after(0, 1'000'000).total, Points(10));
}

void RulesTest::aRuleCoolsDown()
{
    Rule rule = ruleOf(QStringLiteral("r"), visit(5));
    rule.cooldownDays = 7;
    const Programme programme = programmeOf({rule});
    MemberState state = givenBefore(QStringLiteral("r"), 0, 5, 5, 5);
    QCOMPARE(pointsFor(programme, amountOf(100), state), 5); // never yet
    state.given.front().last = state.day.addDays(-6);
    QCOMPARE(pointsFor(programme, amountOf(100), state), 0);
    state.given.front().last = state.day.addDays(-7);
    QCOMPARE(pointsFor(programme, amountOf(100), state), 5);
}

// Cases A41 and D16: 40 basic + 10 for item A + 20 for item B; item C comes back.
void RulesTest::refundsAreLineAccurate()
{
    Rule onA = ruleOf(QStringLiteral("a"), visit(10));
    onA.items.products = {QStringLiteral("A")};
    Rule onB = ruleOf(QStringLiteral("b"), visit(20));
    onB.items.products = {QStringLiteral("B")};
    const Programme programme = programmeOf({ruleOf(QStringLiteral("base"), per(1, 100)), onA, onB});
    const Bill bill = basket({lineOf(1000, {}, 1, QStringLiteral("A")), lineOf(1000, {}, 1, QStringLiteral("B")),
                              lineOf(2000, {}, 1, QStringLiteral("C"))});
    const Evaluation bought = evaluate(programme, {}, bill);
    QCOMPARE(bought.total, Points(70));
    QCOMPARE(bought.linePoints, (std::vector<Points>{Points(20), Points(30), Points(20)}));
    std::vector<KeptLine> kept = keepAll(bill);
    kept[2].kept = Money();
    QCOMPARE(clawbackDue(bought.total, evaluateKept(programme, bought, kept).total, Points(0), Points(0)), Points(20));
    kept[1].kept = Money();
    QCOMPARE(evaluateKept(programme, bought, kept).total, Points(20));
}

void RulesTest::refundsKeepTheRoomOfThatDay()
{
    const Programme programme = programmeOf({capped(ruleOf(QStringLiteral("r"), per(1, 100)), CapPeriod::Day, 100)});
    const Evaluation bought = evaluate(programme, givenBefore(QStringLiteral("r"), 40, 40, 40, 40), amountOf(10'000));
    QCOMPARE(bought.total, Points(60));
    const Money whole = Money::fromMinor(10'000);
    const auto stays = [&](qint64 kept) {
        return evaluateKept(programme, bought, {{whole, Money::fromMinor(kept)}}).total.value();
    };
    QCOMPARE(stays(10'000), 60);
    QCOMPARE(stays(6'000), 60);
    QCOMPARE(stays(5'900), 59);
    QCOMPARE(stays(0), 0);
}

void RulesTest::refundsCountTheUnitsThatStay()
{
    const Programme programme = programmeOf({ruleOf(QStringLiteral("r"), units(5, 1))});
    const Bill bill = basket({lineOf(100, dairy, 3)}); // a price that does not divide
    const Evaluation bought = evaluate(programme, {}, bill);
    QCOMPARE(bought.total, Points(15));
    const Money whole = Money::fromMinor(100);
    const auto stays = [&](qint64 kept, std::optional<Quantity> quantity) {
        return evaluateKept(programme, bought, {{whole, Money::fromMinor(kept), quantity}}).total.value();
    };
    QCOMPARE(stays(66, Quantity::whole(2)), 10);
    QCOMPARE(stays(67, {}), 10);
    QCOMPARE(stays(33, Quantity::whole(1)), 5);
    QCOMPARE(stays(0, Quantity::fromThousandths(0)), 0);
}

void RulesTest::minimumsTestedAgainNeverBringBackWhatWasSilenced()
{
    Rule large = ruleOf(QStringLiteral("large"), visit(100));
    large.minimum = Money::fromMinor(5000);
    large.exclusive = true;
    Programme programme = programmeOf({ruleOf(QStringLiteral("base"), per(1, 100)), large});
    const Evaluation bought = evaluate(programme, {}, amountOf(6000));
    QCOMPARE(bought.total, Points(100));
    const std::vector<KeptLine> kept{{Money::fromMinor(6000), Money::fromMinor(4000)}};
    QCOMPARE(evaluateKept(programme, bought, kept).total, Points(100));
    programme.clawback.recheckMinimum = true;
    const auto stored = evaluationFromJson(toJson(bought));
    QCOMPARE(evaluateKept(programme, *stored, kept).total, Points(0));
}

/// Dairy came back in two steps or at once: what was earned falls to the same points (I7).
void RulesTest::refundsInStepsEndWhereOneRefundEnds()
{
    Rule milk = forItems(ruleOf(QStringLiteral("milk"), per(1, 1000)), {dairy});
    milk.exclusive = true;
    milk.minimum = Money::fromMinor(50'000);
    Programme programme = programmeOf({ruleOf(QStringLiteral("base"), per(1, 1000)), milk});
    programme.clawback.recheckMinimum = true;
    const Evaluation bought = evaluate(programme, {}, basket({lineOf(100'000, dairy), lineOf(50'000, bread)}));
    QCOMPARE(bought.total, Points(100));
    qint64 before = bought.total.value();
    for (const qint64 milkKept : {100'000, 60'000, 49'000, 1'000, 0}) {
        const std::vector<KeptLine> kept{{Money::fromMinor(100'000), Money::fromMinor(milkKept)},
                                         {Money::fromMinor(50'000), Money::fromMinor(50'000)}};
        const qint64 now = evaluateKept(programme, bought, kept).total.value();
        QVERIFY2(now <= before, qPrintable(QString::number(milkKept)));
        before = now;
    }
    QCOMPARE(before, 0);
}

// Points on prices before discounts: 10 for the bread, 10 for the milk, 5 for a cup that was free. Nobody brings the cup
// back for money: it stays and goes in the proportion of what was paid for.
void RulesTest::goodsThatCostNothingStayWithTheRestOfTheBill()
{
    Programme programme = programmeOf({ruleOf(QStringLiteral("base"), per(1, 100))});
    programme.earning.basis.afterDiscount = false;
    BillLine cup = lineOf(500);
    cup.discount = cup.gross;
    const Bill bill = basket({lineOf(1000, bread), lineOf(1000, dairy), cup});
    const Evaluation bought = evaluate(programme, {}, bill);
    QCOMPARE(bought.total, Points(25));
    const auto stays = [&](qint64 breadKept, qint64 milkKept) {
        const Money whole = Money::fromMinor(1000);
        return evaluateKept(programme, bought, {{whole, Money::fromMinor(breadKept)}, {whole, Money::fromMinor(milkKept)}, {}})
            .total.value();
    };
    QCOMPARE(stays(1000, 1000), 25);
    QCOMPARE(stays(1000, 0), 10 + 2); // half of the cup is 250
    QCOMPARE(stays(400, 0), 4 + 1);
    QCOMPARE(stays(0, 0), 0);
    QCOMPARE(evaluateKept(programme, bought, {}).total, Points(0)); // void
}

void RulesTest::theCounterIsToldWhyARuleGivesNothing()
{
    Rule off = ruleOf(QStringLiteral("off"), visit(1));
    off.enabled = false;
    Rule large = ruleOf(QStringLiteral("large"), visit(1));
    large.minimum = Money::fromMinor(2000);
    Rule cool = ruleOf(QStringLiteral("cool"), visit(1));
    cool.cooldownDays = 3;
    const Rule men = ruleOf(QStringLiteral("men"), visit(1), {WeekdayCondition{0x7F}, GenderCondition{Gender::Male}});
    Programme programme = programmeOf({off, large, cool, men, forItems(ruleOf(QStringLiteral("milk"), visit(1)), {dairy}),
                                       capped(ruleOf(QStringLiteral("full"), visit(1)), CapPeriod::Budget, 5),
                                       ruleOf(QStringLiteral("x2"), times(2)), ruleOf(QStringLiteral("x3"), times(3)),
                                       ruleOf(QStringLiteral("base"), per(1, 100))});
    programme.earning.multipliers = Multipliers::Best;
    MemberState state = givenBefore(QStringLiteral("full"), 0, 0, 0, 5);
    state.given.push_back(state.given.front());
    state.given.back().ruleId = QStringLiteral("cool");
    state.given.back().last = state.day;
    const std::vector<MissedRule> expected{
        {QStringLiteral("off"), Miss::Off, 0},        {QStringLiteral("large"), Miss::BelowMinimum, 0},
        {QStringLiteral("cool"), Miss::CoolingDown, 0}, {QStringLiteral("men"), Miss::Unmet, 1},
        {QStringLiteral("milk"), Miss::NothingBought, 0}, {QStringLiteral("full"), Miss::UsedUp, 0},
        {QStringLiteral("x2"), Miss::Silenced, 0}};
    QCOMPARE(missedRules(programme, state, amountOf(1000)), expected);
}

// I17: the editor warns of what may give less for more.
void RulesTest::rulesThatMayShrinkAreNamed()
{
    Rule alone = ruleOf(QStringLiteral("alone"), visit(10));
    alone.exclusive = true;
    const auto flagged = [](const Rule &rule) { return !rulesThatMayShrink(programmeOf({rule})).isEmpty(); };
    QVERIFY(!flagged(alone));
    QVERIFY(flagged(forItems(alone, {dairy})));
    QVERIFY(!flagged(forItems(ruleOf(QStringLiteral("r"), visit(10)), {dairy})));
    QVERIFY(flagged(forItems(ruleOf(QStringLiteral("half"), times(1, 2)), {dairy})));
    QVERIFY(!flagged(capped(ruleOf(QStringLiteral("r"), per(1, 100)), CapPeriod::Day, 5)));
}

void RulesTest::olderDocumentsReadAsTheyWere()
{
    const QByteArray old =
        R"({"clawback":{"missing":"clamp","recheck_minimum":false},"earning":{"basis":{"after_discount":true,)"
        R"("exclude_paid_with_points":true,"excluded_categories":[]},"pending_days":0,"rounding":"floor","rules":)"
        R"([{"enabled":true,"exclusive":false,"id":"base","minimum":0,"mode":"block","per":100,"points":1,)"
        R"("priority":0,"type":"per_money"}]},"expiry":{"count":12,"kind":"months","round":"month_end"},"format":1,)"
        R"("kind":"points","name":"","redemption":{"block":1,"conv_amount":1,"conv_points":1,"enabled":true,)"
        R"("max_share":5000,"minimum":50}})";
    const auto read = programmeFromJsonText(old);
    QVERIFY(read);
    QCOMPARE(read->earning.multipliers, Multipliers::Product);
    QCOMPARE(toJsonText(*read), old);
}

BASHGAH_TEST(tst_rules, RulesTest)

} // namespace tst_rules

#include "tst_rules.moc"
