// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/evaluate.h"
#include "domain/program/lotlife.h"
#include "domain/program/pointworth.h"
#include "domain/program/programmejson.h"
#include "domain/program/programmepresets.h"
#include "domain/program/redemption.h"
#include "domain/program/tier.h"
#include "domain/purchase/refund.h"
#include "support/property.h"
#include "support/rules.h"
#include "support/schemareader.h"
#include "support/testregistry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <numeric>

namespace tst_programme {

using namespace bashgah::domain;
using bashgah::test::Chance;
using bashgah::test::amountOf;
using bashgah::test::counterexample;

namespace {

Programme randomProgramme(Chance &chance)
{
    static const qint64 pers[] = {100, 250, 1000, 3000, 10'000};
    Programme programme;
    programme.redemption.convAmount = Money::fromMinor(10);
    const qint64 count = chance.between(1, 4);
    for (qint64 i = 0; i < count; ++i) {
        Rule rule;
        rule.id = QString::number(i);
        rule.enabled = !chance.oneIn(8);
        switch (chance.between(0, 3)) {
        case 0:
            rule.effect = FixedRule{Points(chance.between(1, 200)), 1};
            rule.minimum = Money::fromMinor(chance.between(0, 50'000));
            break;
        case 1:
            rule.effect = MultiplierRule{static_cast<int>(chance.between(2, 5)), 2};
            break;
        default:
            rule.effect = PerMoneyRule{Points(chance.between(1, 7)),
                                       Money::fromMinor(pers[chance.between(0, 4)]),
                                       static_cast<EarnMode>(chance.between(0, 1))};
            rule.minimum = Money::fromMinor(chance.between(0, 5000));
        }
        rule.exclusive = rule.minimum.isZero() && chance.oneIn(5);
        rule.priority = static_cast<int>(chance.between(0, 9));
        programme.earning.rules.push_back(rule);
    }
    programme.earning.rounding = static_cast<Rounding>(chance.between(0, 2));
    programme.tiers = TierPolicy{};
    programme.tiers->tiers = {{QStringLiteral("a"), QStringLiteral("A"), Money(), 1, 1},
                              {QStringLiteral("b"), QStringLiteral("B"), Money::fromMinor(1), 5, 4}};
    return programme;
}

MemberState tierB()
{
    return {QStringLiteral("b")};
}

/// The points before rounding, by fractions alone.
Rational exact(const Programme &programme, Money basis)
{
    Programme fine = programme;
    Rational sum;
    Rational product(5, 4);
    const Rule *alone = nullptr;
    for (const Rule &rule : fine.earning.rules) {
        if (!rule.enabled || basis < rule.minimum)
            continue;
        const auto *multiplier = std::get_if<MultiplierRule>(&rule.effect);
        if (multiplier)
            product = product * Rational(multiplier->num, multiplier->den);
        else if (rule.exclusive && (!alone || rule.priority > alone->priority))
            alone = &rule;
    }
    for (const Rule &rule : fine.earning.rules) {
        if (!rule.enabled || basis < rule.minimum || (alone && &rule != alone))
            continue;
        if (const auto *fixed = std::get_if<FixedRule>(&rule.effect))
            sum = sum + Rational(fixed->points.value());
        if (const auto *per = std::get_if<PerMoneyRule>(&rule.effect)) {
            sum = sum + (per->mode == EarnMode::Block
                ? Rational(basis.minor() / per->per.minor() * per->points.value())
                : Rational(basis.minor() * per->points.value(), per->per.minor()));
        }
    }
    return sum * product;
}

QString storyOf(const char *what, const Programme &programme, qint64 amount)
{
    return QStringLiteral("%1, with %2, on %3")
        .arg(QLatin1String(what)).arg(amount).arg(QString::fromUtf8(toJsonText(programme)));
}

QString pathOf(const QByteArray &json)
{
    const auto programme = programmeFromJsonText(json);
    return programme ? QStringLiteral("accepted") : programme.error().args.value(0);
}

QByteArray presetText(const char *from, const char *to)
{
    QFile file(QStringLiteral(":/presets/preset_tiers.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QByteArray(file.readAll()).replace(from, to);
}

} // namespace

class ProgrammeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QCOMPARE(programmePresets(Currency{}).size(), size_t(7)); } // one for each kind

    // I17 and I18 on random programmes.
    void moreMoneyNeverEarnsLessAndRoundingStaysBelowAPoint()
    {
        const QString found = counterexample(1500, [](Chance &chance) -> QString {
            const Programme programme = randomProgramme(chance);
            if (!rulesThatMayShrink(programme).isEmpty())
                return storyOf("rules that may shrink", programme, 0);
            Points last;
            qint64 amount = 0;
            for (int i = 0; i < 40; ++i) {
                amount += chance.between(1, 3000);
                const Evaluation result = evaluate(programme, tierB(), amountOf(amount));
                if (result.total < last)
                    return storyOf("more money earns less", programme, amount);
                last = result.total;
                const Rational off = Rational(result.total.value()) - exact(programme, Money::fromMinor(amount));
                if (!(off < Rational(1) && Rational(-1) < off))
                    return storyOf("a point is lost by rounding", programme, amount);
                Points shares;
                for (const AppliedRule &rule : result.rules)
                    shares += rule.points;
                if (shares != result.total)
                    return storyOf("the shares are not the total", programme, amount);
            }
            return {};
        });
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }

    // I7: any order and split of the same refunds takes the same points in all.
    void clawbackDependsOnTheKeptLinesOnly()
    {
        const QString found = counterexample(1500, [](Chance &chance) -> QString {
            const Programme programme = randomProgramme(chance);
            std::vector<KeptLine> lines;
            Bill bill;
            for (qint64 i = chance.between(1, 4); i > 0; --i) {
                const Money gross = Money::fromMinor(chance.between(1, 20'000));
                bill.lines.push_back({gross, Money(), Money(), QString()});
                lines.push_back({gross, gross});
            }
            const Evaluation bought = evaluate(programme, tierB(), bill);
            Points taken;
            for (int refund = 0; refund < 6; ++refund) {
                KeptLine &line = lines[static_cast<size_t>(chance.between(0, qint64(lines.size()) - 1))];
                line.kept -= Money::fromMinor(chance.between(0, line.kept.minor()));
                const Points still = evaluateKept(programme, bought, lines).total;
                taken += clawbackDue(bought.total, still, taken, Points(0));
                if (taken != bought.total - still)
                    return storyOf("the steps take something else", programme, taken.value());
            }
            for (KeptLine &line : lines)
                line.kept = Money();
            return evaluateKept(programme, bought, lines).total.isZero()
                ? QString()
                : storyOf("nothing kept still earns", programme, bought.total.value());
        });
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }

    void explanationSurvivesStorage()
    {
        const QString found = counterexample(200, [](Chance &chance) -> QString {
            const Programme programme = randomProgramme(chance);
            const qint64 amount = chance.between(1, 99'999);
            const Evaluation result = evaluate(programme, tierB(), amountOf(amount));
            const auto again = evaluationFromJson(toJson(result));
            if (!again || *again != result)
                return storyOf("the explanation changed", programme, amount);
            return evaluateKept(programme, *again, {{result.basis, result.basis}}).total == result.total
                ? QString()
                : storyOf("keeping everything changes the points", programme, amount);
        });
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }

    void documentSurvivesStorage()
    {
        for (quint64 seed = 1; seed <= 200; ++seed) {
            Chance chance(seed);
            const Programme programme = randomProgramme(chance);
            const auto again = programmeFromJsonText(toJsonText(programme));
            QVERIFY2(again, qPrintable(again ? QString() : again.error().args.join(u' ')));
            QCOMPARE(*again, programme);
        }
    }

    void rewardsOfTiersAndOccasionsSurviveStorage()
    {
        Chance chance(1);
        Programme programme = randomProgramme(chance);
        programme.tiers->tiers.back().reward = PromisedReward{RewardId(3), 30};
        programme.occasions = {{OccasionKind::Joining, Points(0), true, {}, PromisedReward{RewardId(4), 0}},
                               {OccasionKind::Birthday, Points(5), true, {}, PromisedReward{RewardId(5), 7}}};
        const QByteArray text = toJsonText(programme);
        const auto again = programmeFromJsonText(text);
        QVERIFY2(again, qPrintable(again ? QString() : again.error().args.join(u' ')));
        QCOMPARE(*again, programme);
        const auto refused = [&text](const char *was, const char *is) {
            QByteArray changed = text;
            changed.replace(was, is);
            return pathOf(changed);
        };
        QCOMPARE(refused("\"reward_days\":30", "\"reward_days\":3661"), QStringLiteral("$.tiers.list[1].reward_days"));
        QCOMPARE(refused("\"reward\":3,", ""), QStringLiteral("$.tiers.list[1].reward_days"));
        QCOMPARE(refused("\"type\":\"joining\"", "\"type\":\"referee\""), QStringLiteral("$.occasions[0].reward"));
        QCOMPARE(refused("\"reward\":4,", ""), QStringLiteral("$.occasions[0].points"));
        programme.tiers->tiers.front().reward = PromisedReward{RewardId(3), 0}; // everybody begins there
        QCOMPARE(pathOf(toJsonText(programme)), QStringLiteral("$.tiers.list[0].reward"));
    }

    // DOMAIN 3.1, case A25: what is not understood earns nothing.
    void whatIsNotUnderstoodIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("path");
        QTest::newRow("no JSON") << QByteArray("{") << QStringLiteral("$");
        QTest::newRow("rule type") << presetText("per_money", "per_moon") << QStringLiteral("$.earning.rules[0].type");
        QTest::newRow("kind") << presetText("\"kind\": \"points\"", "\"kind\": \"coalition\"") << QStringLiteral("$.kind");
        QTest::newRow("key") << presetText("\"grace_days\"", "\"grace_dayz\"") << QStringLiteral("$.tiers.grace_days");
        QTest::newRow("format") << presetText("\"format\": 1", "\"format\": 2") << QStringLiteral("$.format");
        QTest::newRow("divisor") << presetText("\"per\": 100000", "\"per\": 0") << QStringLiteral("$.earning.rules[0].per");
        QTest::newRow("fraction") << presetText("\"per\": 100000", "\"per\": 0.5") << QStringLiteral("$.earning.rules[0].per");
        QTest::newRow("falling tiers") << presetText("\"minimum\": 500000000", "\"minimum\": 5") << QStringLiteral("$.tiers.list[2].minimum");
        QTest::newRow("share") << presetText("\"max_share\": 5000", "\"max_share\": 10001") << QStringLiteral("$.redemption.max_share");
        QTest::newRow("unchanged") << presetText("@", "@") << QStringLiteral("accepted");
    }

    void whatIsNotUnderstoodIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, json);
        QTEST(pathOf(json), "path");
    }

    void schemaNamesEveryKeyOfADocument()
    {
        QFile file(QStringLiteral(":/schema/programme.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonObject parts = schema.value(QLatin1String("properties")).toObject();
        const auto document = programmeFromJsonText(presetText("@", "@"));
        const QJsonObject json = toJson(*document);
        for (auto part = json.begin(); part != json.end(); ++part) {
            QVERIFY2(parts.contains(part.key()), qPrintable(part.key()));
            const QJsonObject keys = part.value().toObject();
            const QJsonObject known =
                parts.value(part.key()).toObject().value(QLatin1String("properties")).toObject();
            for (auto key = keys.begin(); key != keys.end(); ++key)
                QVERIFY2(known.contains(key.key()), qPrintable(key.key()));
        }
    }

    void presetsFitTheSchema()
    {
        QFile file(QStringLiteral(":/schema/programme.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
        for (const ProgrammePreset &preset : programmePresets(Currency{}))
            QCOMPARE(bashgah::test::schemaFault(schema, toJson(preset.programme)), QString());
    }

    void presetsFitTheCurrency()
    {
        const Currency pounds{QStringLiteral("GBP"), 2, MoneyUnit::None};
        for (const ProgrammePreset &preset : programmePresets(pounds)) {
            QVERIFY2(validate(preset.programme), qPrintable(preset.id));
            PlanTerms plan = preset.plan.value_or(PlanTerms{{}, Money::fromMinor(1)});
            plan.name = QStringLiteral("Card");
            QVERIFY2(validate(plan), qPrintable(preset.id));
            Cause cause = preset.cause.value_or(Cause());
            cause.name = QStringLiteral("School");
            QVERIFY2(validate(cause), qPrintable(preset.id));
        }
        const auto rule = programmePresets(pounds).front().programme.earning.rules.front();
        QCOMPARE(std::get<PerMoneyRule>(rule.effect).per, Money::fromMinor(100));
        const auto rials = programmePresets(Currency{}).front().programme.earning.rules.front();
        QCOMPARE(std::get<PerMoneyRule>(rials.effect).per, Money::fromMinor(100'000));
    }

    void basisFollowsTheSwitches()
    {
        Programme programme = programmePresets(Currency{}).front().programme;
        programme.earning.rules.front().effect = PerMoneyRule{Points(1), Money::fromMinor(1), EarnMode::Block};
        const Bill bill{{BillLine{Money::fromMinor(100), Money::fromMinor(10), Money::fromMinor(20), QStringLiteral("food")},
                         BillLine{Money::fromMinor(50), Money(), Money(), QStringLiteral("gift card")}}};
        BasisPolicy &basis = programme.earning.basis;
        QCOMPARE(evaluate(programme, {}, bill).total, Points(120));
        basis.excludePaidWithPoints = false;
        QCOMPARE(evaluate(programme, {}, bill).total, Points(140));
        basis.afterDiscount = false;
        QCOMPARE(evaluate(programme, {}, bill).total, Points(150));
        basis.excludedCategories = {QStringLiteral("gift card")};
        QCOMPARE(evaluate(programme, {}, bill).linePoints, (std::vector<Points>{Points(100), Points(0)}));
    }

    // Case A11: the stored breakdown.
    void eachRuleGetsItsShare()
    {
        Programme programme;
        programme.earning.rules = {
            {QStringLiteral("7"), PerMoneyRule{Points(1), Money::fromMinor(100), EarnMode::Block}, {}},
            {QStringLiteral("9"), FixedRule{Points(5), 1}, {}}};
        const Evaluation result = evaluate(programme, {}, amountOf(1999));
        QCOMPARE(result.total, Points(24));
        QCOMPARE(result.rules[0].points, Points(19));
        QCOMPARE(result.rules[1].points, Points(5));
    }

    // The largest bill under the finest rules the editor lets through stays exact.
    void theLargestBillIsExact()
    {
        Programme programme;
        programme.redemption.convAmount = Money::fromMinor(1);
        programme.earning.rules = {
            {QStringLiteral("a"), PerMoneyRule{Points(98), Money::fromMinor(99'991), EarnMode::Proportional}, {}},
            {QStringLiteral("b"), PerMoneyRule{Points(1), Money::fromMinor(999'983), EarnMode::Proportional}, {}},
            {QStringLiteral("x"), MultiplierRule{997, 1}, {}}};
        QVERIFY(validate(programme));
        const Evaluation result = evaluate(programme, {}, amountOf(largestAmount.minor()));
        // floor(10^15 * (98/99991 + 1/999983) * 997), by arbitrary-precision arithmetic
        QCOMPARE(result.total, Points(Q_INT64_C(978144960264186)));
    }

    void aMinimumThatIsNoLongerReachedFollowsThePolicy()
    {
        Programme programme;
        programme.earning.rules = {
            {QStringLiteral("r"), PerMoneyRule{Points(1), Money::fromMinor(100), EarnMode::Block}, Money::fromMinor(5000)}};
        const Evaluation bought = evaluate(programme, {}, amountOf(6000));
        QCOMPARE(bought.total, Points(60));
        const std::vector<KeptLine> kept{{Money::fromMinor(6000), Money::fromMinor(4000)}};
        QCOMPARE(evaluateKept(programme, bought, kept).total, Points(40));
        programme.clawback.recheckMinimum = true;
        QCOMPARE(evaluateKept(programme, bought, kept).total, Points(0));
    }

    void redemptionIsRefusedWithItsReason()
    {
        RedemptionPolicy policy;
        policy.convAmount = Money::fromMinor(10);
        policy.minimum = Points(50);
        policy.block = Points(20);
        const auto code = [&](qint64 points, qint64 spendable, qint64 bill) {
            const auto result = checkRedemption(policy, Points(points), Points(spendable), Money::fromMinor(bill));
            return result ? ErrorCode::Internal : result.error().code;
        };
        QCOMPARE(code(101, 100, 10'000), ErrorCode::NotEnoughPoints);
        QCOMPARE(code(40, 100, 10'000), ErrorCode::BelowMinimumRedemption);
        QCOMPARE(code(100, 100, 1'000), ErrorCode::AboveMaximumShare);
        QCOMPARE(code(-1, 100, 1'000), ErrorCode::NotPositive);
        QCOMPARE(checkRedemption(policy, Points(79), Points(100), Money::fromMinor(10'000))->points, Points(60));
        policy.enabled = false;
        QCOMPARE(code(60, 100, 10'000), ErrorCode::NotAllowed);
    }

    // A bill of 1,000.00 that points may pay half of: 20 a purchase, 30 a day; a point pays 0.10.
    void pointsPayNoMoreThanTheLimits()
    {
        RedemptionPolicy policy;
        policy.convAmount = Money::fromMinor(10);
        policy.minimum = Points(0);
        const Money bill = Money::fromMinor(100'000);
        const auto most = [&](qint64 paidToday) {
            return largestRedemption(policy, Points(9'000), bill, Money::fromMinor(paidToday)).amount.minor();
        };
        QCOMPARE(most(0), 50'000);
        QCOMPARE(spendLimitOf(policy, bill), SpendLimit::Share);
        policy.mostPerPurchase = Money::fromMinor(2'000);
        QCOMPARE(most(0), 2'000);
        policy.mostPerDay = Money::fromMinor(3'000);
        QCOMPARE(most(1'000), 2'000);
        QCOMPARE(spendLimitOf(policy, bill, Money::fromMinor(1'000)), SpendLimit::Purchase);
        QCOMPARE(most(1'001), 1'990);
        QCOMPARE(spendLimitOf(policy, bill, Money::fromMinor(1'001)), SpendLimit::Day);
        QCOMPARE(most(4'000), 0);
        QCOMPARE(spendLimitOf(policy, Money::fromMinor(1'000)), SpendLimit::Share);
        const auto refused = checkRedemption(policy, Points(201), Points(9'000), bill);
        QCOMPARE(refused.error().code, ErrorCode::AboveMaximumShare);
        QCOMPARE(refused.error().args, (QStringList{QStringLiteral("201"), QStringLiteral("200"), QStringLiteral("purchase")}));
        QCOMPARE(checkRedemption(policy, Points(200), Points(9'000), bill, Money::fromMinor(2'000)).error().args.at(2),
                 QStringLiteral("day"));
    }

    // 50 at least; of 10.00 a day 6.00 are paid: the 40 points that are left of it cannot be spent, 50 of 5.00 can.
    void aRefusalNamesWhatIsStillPossible()
    {
        RedemptionPolicy policy;
        policy.convAmount = Money::fromMinor(10);
        policy.mostPerDay = Money::fromMinor(1'000);
        const Money bill = Money::fromMinor(100'000);
        const auto refused = [&](qint64 points, qint64 spendable, qint64 paidToday) {
            return checkRedemption(policy, Points(points), Points(spendable), bill, Money::fromMinor(paidToday)).error().args;
        };
        const QString day = QStringLiteral("day");
        QCOMPARE(refused(60, 9'000, 600), (QStringList{QStringLiteral("60"), QStringLiteral("0"), day}));
        QCOMPARE(refused(60, 9'000, 500), (QStringList{QStringLiteral("60"), QStringLiteral("50"), day}));
        QCOMPARE(checkRedemption(policy, Points(50), Points(9'000), bill, Money::fromMinor(500))->points, Points(50));
    }

    void whatPointsAreWorthIsNeverMoreThanTheMoney()
    {
        Programme programme;
        programme.redemption.convPoints = Points(3);
        programme.redemption.convAmount = Money::fromMinor(10);
        QCOMPARE(pointsWorth(programme, Money::fromMinor(10)), Points(3));
        QCOMPARE(pointsWorth(programme, Money::fromMinor(9)), Points(2));
        QCOMPARE(pointsPaidBy(programme, Points(6), Money::fromMinor(20)), Points(6));
        QCOMPARE(pointsPaidBy(programme, Points(6), Money::fromMinor(19)), Points(5));
        QCOMPARE(pointsPaidBy(programme, Points(6), Money()), Points(0));
        programme.redemption.enabled = false;
        QCOMPARE(pointsPaidBy(programme, Points(6), Money::fromMinor(20)), Points(0));
    }

    // 100 points become 10,000: 100 each; three are 300, and 299 hold two. At 150 each the counter is the dearer.
    void pointsThatBecomeCreditAreWorthIt()
    {
        Programme programme;
        programme.redemption.enabled = false;
        programme.exchange = ExchangeRule{Points(100), Money::fromMinor(10'000), true};
        QCOMPARE(worthOf(programme, Points(3)), Money::fromMinor(300));
        QCOMPARE(pointsWorth(programme, Money::fromMinor(299)), Points(2));
        programme.redemption.enabled = true;
        programme.redemption.convAmount = Money::fromMinor(150);
        QCOMPARE(worthOf(programme, Points(3)), Money::fromMinor(450));
        programme.redemption.convAmount = Money::fromMinor(50);
        QCOMPARE(worthOf(programme, Points(3)), Money::fromMinor(300));
        programme.exchange->enabled = false;
        QCOMPARE(worthOf(programme, Points(3)), Money::fromMinor(150));
        programme.redemption.enabled = false;
        QVERIFY(!pointWorth(programme));
        QCOMPARE(worthOf(programme, Points(3)), Money());
        programme.exchange = ExchangeRule{Points(100), Money(), true, 0, true, RewardId(1)}; // a reward is no money
        QVERIFY(!pointWorth(programme));
    }

    // Three points are 100: one after the other 33, 33 and 34.
    void worthOfSeveralSumsEndsWhereOneEnds()
    {
        Programme programme;
        programme.redemption.convPoints = Points(3);
        programme.redemption.convAmount = Money::fromMinor(100);
        QCOMPARE(worthOfMore(programme, Points(0), Points(1)), Money::fromMinor(33));
        QCOMPARE(worthOfMore(programme, Points(1), Points(1)), Money::fromMinor(33));
        QCOMPARE(worthOfMore(programme, Points(2), Points(1)), Money::fromMinor(34));
    }

    void limitsOfSpendingAreKeptAndRefusedWhenNothingFits()
    {
        Programme programme;
        programme.redemption.convAmount = Money::fromMinor(10);
        programme.redemption.mostPerPurchase = Money::fromMinor(499); // fifty points pay 500
        QCOMPARE(validate(programme).error().args.front(), QStringLiteral("$.redemption.most_per_purchase"));
        programme.redemption.mostPerPurchase = Money::fromMinor(500);
        programme.redemption.mostPerDay = Money::fromMinor(499);
        QCOMPARE(validate(programme).error().args.front(), QStringLiteral("$.redemption.most_per_day"));
        programme.redemption.mostPerDay = Money::fromMinor(900);
        QVERIFY(validate(programme));
        const auto read = programmeFromJsonText(toJsonText(programme));
        QVERIFY(read);
        QCOMPARE(read->redemption, programme.redemption);
        QVERIFY(!toJsonText(Programme()).contains("most_per_"));
    }

    void tiersGoUpAtOnceAndDownAfterGrace()
    {
        TierPolicy policy;
        policy.tiers = {{QStringLiteral("b"), QStringLiteral("B"), Money(), 1, 1},
                        {QStringLiteral("s"), QStringLiteral("S"), Money::fromMinor(100), 1, 1},
                        {QStringLiteral("g"), QStringLiteral("G"), Money::fromMinor(200), 1, 1}};
        const QDate day(2026, 8, 22);
        const auto decide = [&](const TierStanding &standing, qint64 score, QDate today) {
            return decideTier(policy, standing, {TierScore::of(score)}, today, ShopCalendar()).standing;
        };
        TierStanding standing = decide({}, 250, day);
        QCOMPARE(standing.tierId, std::optional<QString>(QStringLiteral("g")));
        standing = decide(standing, 10, day);
        QCOMPARE(standing, (TierStanding{QStringLiteral("g"), day.addDays(29)}));
        QCOMPARE(decide(standing, 10, day.addDays(29)), standing);
        QCOMPARE(decide(standing, 10, day.addDays(30)), (TierStanding{QStringLiteral("s"), day.addDays(59)}));
        policy.downgrade = Downgrade::ByScore;
        QCOMPARE(decide(standing, 10, day.addDays(30)).tierId, std::optional<QString>(QStringLiteral("b")));
        QCOMPARE(decide(standing, 200, day.addDays(30)), (TierStanding{QStringLiteral("g"), std::nullopt}));
        policy.downgrade = Downgrade::Never;
        QCOMPARE(decide({QStringLiteral("g"), {}}, 0, day).tierId, std::optional<QString>(QStringLiteral("g")));
    }

    // DOMAIN 6: Jalali months clamp to their end.
    void lastDaysFollowTheShopsCalendar()
    {
        const ShopCalendar jalali;
        const auto last = [&](int year, int month, int day, int months, ExpiryPolicy::Round round) {
            const ExpiryPolicy policy{ExpiryPolicy::Kind::Months, months, round};
            return jalali.isoText(*lastValidDay(policy, jalali.day(year, month, day), jalali));
        };
        using Round = ExpiryPolicy::Round;
        QCOMPARE(last(1405, 6, 31, 1, Round::None), QStringLiteral("1405-07-30"));
        QCOMPARE(last(1403, 12, 30, 12, Round::None), QStringLiteral("1404-12-29"));
        QCOMPARE(last(1405, 5, 10, 12, Round::MonthEnd), QStringLiteral("1406-05-31"));
        QCOMPARE(last(1405, 5, 10, 0, Round::YearEnd), QStringLiteral("1405-12-29"));
        QVERIFY(!lastValidDay({ExpiryPolicy::Kind::Never, 0, Round::None}, QDate(2026, 1, 1), jalali));
    }

    // 1405 is a common year: Esfand has 29 days; 1408 has 30.
    void pointsMayEndOnOneDayOfEveryYear()
    {
        const ShopCalendar jalali;
        const auto last = [&](QDate from, int fewest, int month, int day, const ShopCalendar &calendar) {
            const ExpiryPolicy policy{ExpiryPolicy::Kind::FixedDay, fewest, ExpiryPolicy::Round::None, month, day};
            return calendar.isoText(*lastValidDay(policy, from, calendar));
        };
        QCOMPARE(last(jalali.day(1405, 5, 10), 0, 12, 29, jalali), QStringLiteral("1405-12-29"));
        QCOMPARE(last(jalali.day(1405, 12, 29), 0, 12, 29, jalali), QStringLiteral("1405-12-29")); // through that day
        QCOMPARE(last(jalali.day(1405, 12, 29), 1, 12, 29, jalali), QStringLiteral("1406-12-29"));
        QCOMPARE(last(jalali.day(1405, 5, 10), 0, 4, 31, jalali), QStringLiteral("1406-04-31"));
        QCOMPARE(last(jalali.day(1405, 5, 10), 0, 12, 30, jalali), QStringLiteral("1405-12-29")); // clamped
        QCOMPARE(last(jalali.day(1408, 5, 10), 0, 12, 30, jalali), QStringLiteral("1408-12-30"));
        // 60 days from 29 Dey: 30 in Bahman and 29 in Esfand follow
        QCOMPARE(last(jalali.day(1405, 10, 29), 60, 12, 29, jalali), QStringLiteral("1405-12-29"));
        QCOMPARE(last(jalali.day(1405, 10, 30), 60, 12, 29, jalali), QStringLiteral("1406-12-29"));
        const ShopCalendar gregorian(CalendarSystem::Gregorian);
        QCOMPARE(last(QDate(2026, 3, 1), 0, 12, 31, gregorian), QStringLiteral("2026-12-31"));
        QCOMPARE(last(QDate(2026, 3, 1), 0, 2, 29, gregorian), QStringLiteral("2027-02-28"));
    }

    // Three months after the last purchase, usable since 10 Mordad: given to 10 Aban.
    void aPurchaseLetsPointsLiveOn()
    {
        const ShopCalendar jalali;
        const auto day = [&](int month, int dayOfMonth) { return jalali.day(1405, month, dayOfMonth); };
        ExpiryPolicy policy{ExpiryPolicy::Kind::AfterActivity, 3, ExpiryPolicy::Round::None};
        QCOMPARE(*lastValidDay(policy, day(5, 10), jalali), day(8, 10));
        const LotLife given{day(5, 10), day(8, 10), day(8, 10)};
        QCOMPARE(extendedBy(policy, given, day(6, 1), jalali), std::optional(day(9, 1)));
        QCOMPARE(extendedBy(policy, given, day(8, 10), jalali), std::optional(day(11, 10))); // on the last day
        QVERIFY(!extendedBy(policy, given, day(8, 11), jalali)); // they had ended
        QVERIFY(!extendedBy(policy, given, day(5, 10), jalali)); // the purchase that gave them
        const LotLife extended{day(5, 10), day(8, 10), day(9, 1)};
        QVERIFY(!extendedBy(policy, extended, day(5, 20), jalali)); // never shorter
        QCOMPARE(extendedBy(policy, extended, day(8, 20), jalali), std::optional(day(11, 20)));
        const LotLife shorter{day(5, 10), day(6, 10), day(6, 10)}; // an end of their own
        QVERIFY(!extendedBy(policy, shorter, day(6, 1), jalali));
        policy.kind = ExpiryPolicy::Kind::Months;
        QVERIFY(!extendedBy(policy, given, day(6, 1), jalali));
    }

    void rewardsAndActivitiesMayLetPointsLiveOnToo()
    {
        ExpiryPolicy policy{ExpiryPolicy::Kind::AfterActivity, 3, ExpiryPolicy::Round::None};
        const QDate first(2026, 8, 22);
        const LastDone done{first, first.addDays(2), first.addDays(1)};
        QCOMPARE(lastActivity(policy, done), std::optional(first));
        QVERIFY(!lastActivity(policy, {{}, first, first}));
        policy.byActivities = true;
        QCOMPARE(lastActivity(policy, done), std::optional(first.addDays(1)));
        policy.byRedeeming = true;
        QCOMPARE(lastActivity(policy, done), std::optional(first.addDays(2)));
        QCOMPARE(lastActivity(policy, {first.addDays(3), first, {}}), std::optional(first.addDays(3)));
        QVERIFY(!lastActivity(policy, {}));
        Programme programme = programmePresets(Currency{}).front().programme;
        programme.expiry = policy;
        QCOMPARE(programmeFromJsonText(toJsonText(programme))->expiry, policy);
        programme.expiry.kind = ExpiryPolicy::Kind::Months; // which nothing begins anew
        QCOMPARE(validate(programme).error().args.front(), QStringLiteral("$.expiry.kind"));
    }

    void aFixedDayIsReadAndWritten()
    {
        Programme programme = programmePresets(Currency{}).front().programme;
        QVERIFY(!toJson(programme).value(QLatin1String("expiry")).toObject().contains(QLatin1String("day")));
        programme.expiry = {ExpiryPolicy::Kind::FixedDay, 60, ExpiryPolicy::Round::None, 12, 29};
        const auto again = programmeFromJsonText(toJsonText(programme));
        QVERIFY(again);
        QCOMPARE(again->expiry, programme.expiry);
        programme.expiry = {ExpiryPolicy::Kind::AfterActivity, 6, ExpiryPolicy::Round::MonthEnd};
        QCOMPARE(programmeFromJsonText(toJsonText(programme))->expiry, programme.expiry);
        programme.expiry = again->expiry;
        programme.expiry.month = 13;
        QCOMPARE(pathOf(toJsonText(programme)), QStringLiteral("$.expiry.month"));
        programme.expiry.month = 12;
        programme.expiry.round = ExpiryPolicy::Round::YearEnd;
        QCOMPARE(pathOf(toJsonText(programme)), QStringLiteral("$.expiry.round"));
    }
};

BASHGAH_TEST(tst_programme, ProgrammeTest)

} // namespace tst_programme

#include "tst_programme.moc"
