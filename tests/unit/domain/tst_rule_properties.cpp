// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/programmejson.h"
#include "domain/purchase/refund.h"
#include "support/property.h"
#include "support/rules.h"
#include "support/schemareader.h"
#include "support/testregistry.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

namespace tst_rule_properties {

using namespace bashgah::domain;
using namespace bashgah::test;

namespace {

const QStringList categories{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};

RuleEffect randomEffect(Chance &chance)
{
    static const qint64 pers[] = {100, 250, 1000, 3000};
    switch (chance.between(0, 4)) {
    case 0:
        return visit(chance.between(1, 200));
    case 1:
        return times(static_cast<int>(chance.between(2, 5)), 2);
    case 2:
        return units(chance.between(1, 9), static_cast<int>(chance.between(1, 4)));
    default:
        return per(chance.between(1, 7), pers[chance.between(0, 3)], static_cast<EarnMode>(chance.between(0, 1)));
    }
}

Condition randomCondition(Chance &chance)
{
    switch (chance.between(0, 4)) {
    case 0:
        return WeekdayCondition{static_cast<unsigned>(chance.between(1, 0x7F))};
    case 1:
        return HourCondition{static_cast<int>(chance.between(0, 700)), static_cast<int>(chance.between(701, 1440))};
    case 2:
        return PurchaseNumberCondition{static_cast<int>(chance.between(1, 3)), chance.oneIn(2)};
    case 3:
        return AgeCondition{static_cast<int>(chance.between(0, 40)), static_cast<int>(chance.between(41, 90))};
    default:
        return TagCondition{{QStringLiteral("vip")}, chance.oneIn(2)};
    }
}

std::vector<Cap> randomCaps(Chance &chance)
{
    std::vector<Cap> caps;
    for (int period = 0; period < 7; ++period) {
        if (chance.oneIn(6))
            caps.push_back({static_cast<CapPeriod>(period), Points(chance.between(1, 400))});
    }
    return caps;
}

/// No rule that may shrink: exclusive ones without minimum and items, multipliers of one and more.
Programme randomProgramme(Chance &chance)
{
    std::vector<Rule> rules;
    for (qint64 i = chance.between(1, 6); i > 0; --i) {
        Rule rule = ruleOf(QString::number(i), randomEffect(chance));
        rule.enabled = !chance.oneIn(8);
        rule.exclusive = chance.oneIn(6);
        rule.priority = static_cast<int>(chance.between(0, 3));
        if (!rule.exclusive) {
            rule.minimum = Money::fromMinor(chance.oneIn(2) ? chance.between(0, 20'000) : 0);
            if (chance.oneIn(2))
                rule.items.categories = {categories[chance.between(0, 2)]};
            if (chance.oneIn(4))
                rule.items.exceptCategories = {categories[chance.between(0, 2)]};
        }
        if (chance.oneIn(3))
            rule.conditions.push_back(randomCondition(chance));
        if (chance.oneIn(3))
            rule.caps = randomCaps(chance);
        rule.cooldownDays = chance.oneIn(6) ? static_cast<int>(chance.between(1, 9)) : 0;
        rules.push_back(std::move(rule));
    }
    Programme programme = programmeOf(std::move(rules));
    programme.earning.rounding = static_cast<Rounding>(chance.between(0, 2));
    programme.earning.multipliers = static_cast<Multipliers>(chance.between(0, 1));
    if (chance.oneIn(3))
        programme.earning.caps = randomCaps(chance);
    programme.clawback.recheckMinimum = chance.oneIn(3);
    programme.tiers = TierPolicy{};
    programme.tiers->tiers = {{QStringLiteral("t"), QStringLiteral("T"), Money(), 5, 4}};
    return programme;
}

MemberState randomState(Chance &chance, const Programme &programme)
{
    MemberState state;
    state.day = QDate(2026, 3, 1).addDays(chance.between(0, 400));
    state.minute = static_cast<int>(chance.between(0, 1439));
    state.month = static_cast<int>(chance.between(1, 12));
    state.purchaseNumber = static_cast<int>(chance.between(1, 6));
    state.age = static_cast<int>(chance.between(1, 90));
    state.tags = chance.oneIn(2) ? QStringList{QStringLiteral("vip")} : QStringList{};
    if (chance.oneIn(2))
        state.tierId = QStringLiteral("t");
    for (const FactNeeds::Given &need : factsNeeded(programme).given) {
        GivenPoints given;
        given.ruleId = need.ruleId;
        given.day = Points(chance.between(0, 50));
        given.week = given.day + Points(chance.between(0, 50));
        given.month = given.week + Points(chance.between(0, 50));
        given.year = given.month + Points(chance.between(0, 50));
        given.ever = given.year + Points(chance.between(0, 50));
        given.toAll = given.ever + Points(chance.between(0, 50));
        if (chance.oneIn(2))
            given.last = state.day.addDays(-chance.between(0, 12));
        state.given.push_back(given);
    }
    return state;
}

Bill randomBill(Chance &chance)
{
    Bill bill;
    for (qint64 i = chance.between(1, 4); i > 0; --i)
        bill.lines.push_back(lineOf(chance.between(1, 20'000), categories[chance.between(0, 2)], chance.between(1, 9)));
    return bill;
}

std::vector<KeptLine> allOf(const Bill &bill)
{
    std::vector<KeptLine> kept;
    for (const BillLine &line : bill.lines)
        kept.push_back({line.net(), line.net(), line.quantity});
    return kept;
}

QString story(const char *broken, const Programme &programme, const MemberState &state, const Bill &bill)
{
    QStringList lines;
    for (const BillLine &line : bill.lines) {
        lines << QStringLiteral("%1 of %2 for %3").arg(line.quantity.thousandths() / 1000).arg(line.category)
                     .arg(line.gross.minor());
    }
    return QStringLiteral("%1: %2 on %3 at minute %4, purchase %5, tier %6, by %7")
        .arg(QLatin1String(broken), lines.join(QStringLiteral(", ")), state.day.toString(Qt::ISODate))
        .arg(state.minute.value_or(-1)).arg(state.purchaseNumber.value_or(0))
        .arg(state.tierId.value_or(QStringLiteral("none")), QString::fromUtf8(toJsonText(programme)));
}

/// A purchase of the random world.
struct World
{
    explicit World(Chance &chance)
        : programme(randomProgramme(chance)), state(randomState(chance, programme)), bill(randomBill(chance))
    {
    }
    [[nodiscard]] QString broken(const char *what) const { return story(what, programme, state, bill); }

    Programme programme;
    MemberState state;
    Bill bill;
};

} // namespace

class RulePropertiesTest : public QObject
{
    Q_OBJECT

private slots:
    void documentsAndExplanationsSurviveStorage();
    void moreOfALineNeverEarnsLess();
    void sharesAndLinesSumToTheTotalWithinEveryCap();
    void refundsDependOnWhatIsKeptAlone();
    void aMillionPurchasesAreQuick();
};

void RulePropertiesTest::documentsAndExplanationsSurviveStorage()
{
    QFile file(QStringLiteral(":/schema/programme.schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
    const QString found = counterexample(500, [&schema](Chance &chance) -> QString {
        const World world(chance);
        const auto again = programmeFromJsonText(toJsonText(world.programme));
        if (!again || *again != world.programme)
            return world.broken("the document changed");
        if (const QString fault = schemaFault(schema, toJson(world.programme)); !fault.isEmpty())
            return world.broken(qPrintable(fault));
        const Evaluation bought = evaluate(world.programme, world.state, world.bill);
        const auto stored = evaluationFromJson(toJson(bought));
        if (!stored || *stored != bought)
            return world.broken("the explanation changed");
        const Evaluation kept = evaluateKept(world.programme, *stored, allOf(world.bill));
        return kept.total == bought.total ? QString() : world.broken("keeping everything changes the points");
    });
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

// I17
void RulePropertiesTest::moreOfALineNeverEarnsLess()
{
    const QString found = counterexample(1500, [](Chance &chance) -> QString {
        World world(chance);
        if (!rulesThatMayShrink(world.programme).isEmpty())
            return {};
        Points last;
        for (int i = 0; i < 25; ++i) {
            const auto line = static_cast<size_t>(chance.between(0, qint64(world.bill.lines.size()) - 1));
            world.bill.lines[line].gross += Money::fromMinor(chance.between(1, 3000));
            const Points now = evaluate(world.programme, world.state, world.bill).total;
            if (now < last)
                return world.broken("a larger bill earned less");
            last = now;
        }
        return {};
    });
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

// I11, and no cap is ever passed.
void RulePropertiesTest::sharesAndLinesSumToTheTotalWithinEveryCap()
{
    const QString found = counterexample(1500, [](Chance &chance) -> QString {
        const World world(chance);
        const Evaluation result = evaluate(world.programme, world.state, world.bill);
        Points shares;
        Points lines;
        for (const AppliedRule &rule : result.rules) {
            shares += rule.points;
            if (rule.room && rule.points > *rule.room)
                return world.broken("a rule passed its cap");
        }
        for (const Points &line : result.linePoints)
            lines += line;
        if (shares != result.total || lines != result.total)
            return world.broken("shares do not sum");
        return result.room && result.total > *result.room ? world.broken("the common cap was passed") : QString();
    });
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

// I6, I7: order and split of refunds do not matter, and all comes back with all the goods.
void RulePropertiesTest::refundsDependOnWhatIsKeptAlone()
{
    const QString found = counterexample(1500, [](Chance &chance) -> QString {
        const World world(chance);
        if (!rulesThatMayShrink(world.programme).isEmpty())
            return {};
        const Evaluation bought = evaluate(world.programme, world.state, world.bill);
        std::vector<KeptLine> kept = allOf(world.bill);
        Points taken;
        for (int refund = 0; refund < 6; ++refund) {
            KeptLine &line = kept[static_cast<size_t>(chance.between(0, qint64(kept.size()) - 1))];
            line.kept -= Money::fromMinor(chance.between(0, line.kept.minor()));
            line.quantity.reset();
            const Points still = evaluateKept(world.programme, bought, kept).total;
            taken += clawbackDue(bought.total, still, taken, Points(0));
            if (taken != bought.total - still)
                return world.broken("refunds in steps took something else");
        }
        for (KeptLine &line : kept)
            line.kept = Money();
        return evaluateKept(world.programme, bought, kept).total == Points(0)
            ? QString() : world.broken("points are left when nothing is");
    });
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

// The back-test asks for a million purchases by ten rules in ten seconds on two cores: 20 us each on
// one. A test machine is busy, so this only tells a design that is too slow by far.
void RulePropertiesTest::aMillionPurchasesAreQuick()
{
    Programme programme = programmeOf({});
    for (int i = 0; i < 10; ++i) {
        Rule rule = ruleOf(QString::number(i), i < 6 ? per(1 + i, 1000 * (i + 1), EarnMode::Proportional)
                                                     : i < 8 ? visit(i) : times(11, 10));
        if (i % 3 == 0)
            rule.items.categories = {categories[i % 2]};
        if (i % 4 == 1)
            rule.conditions = {WeekdayCondition{0x7F}, HourCondition{0, 1440}};
        if (i % 5 == 2)
            rule.caps = {{CapPeriod::Month, Points(100'000)}};
        programme.earning.rules.push_back(rule);
    }
    Chance chance(1);
    MemberState state = randomState(chance, programme);
    const Bill bill = Bill{{lineOf(12'345, categories[0], 2), lineOf(67'891, categories[1], 1)}};
    QElapsedTimer timer;
    timer.start();
    constexpr int count = 20'000;
    qint64 sum = 0;
    for (int i = 0; i < count; ++i)
        sum += evaluate(programme, state, bill).total.value();
    const double each = static_cast<double>(timer.nsecsElapsed()) / 1e3 / count;
    qInfo("%.1f us for each evaluation", each);
    QVERIFY(sum > 0);
    QVERIFY2(each < 200, qPrintable(QString::number(each)));
}

BASHGAH_TEST(tst_rule_properties, RulePropertiesTest)

} // namespace tst_rule_properties

#include "tst_rule_properties.moc"
