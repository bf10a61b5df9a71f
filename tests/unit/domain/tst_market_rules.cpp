// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/programmejson.h"
#include "support/rules.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_market_rules {

using namespace bashgah::domain;
using namespace bashgah::test;

// The earning rules that real shops publish, with their own numbers; money in rials, a toman is ten.
namespace {

constexpr qint64 tomans = 10;

Rule forTier(const QString &id, RuleEffect effect)
{
    return ruleOf(id, std::move(effect), {TierCondition{{id}}});
}

Programme withTiers(std::vector<Rule> rules, const QStringList &ids)
{
    Programme programme = programmeOf(std::move(rules));
    programme.tiers = TierPolicy{};
    qint64 minimum = 0;
    for (const QString &id : ids)
        programme.tiers->tiers.push_back({id, id, Money::fromMinor(minimum++), 1, 1});
    return programme;
}

MemberState inTier(const char *id)
{
    MemberState state;
    state.tierId = QString::fromLatin1(id);
    return state;
}

} // namespace

class MarketRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void pointsPerFullAmount_data();
    void pointsPerFullAmount();
    void vocheriGivesAShareByTier();
    void golrizGivesByTierUpToAYearlyCapAndNotToOrganisations();
    void waggonGivesByTheFirstInvoice_data();
    void waggonGivesByTheFirstInvoice();

private:
    static void verifyDocument(const Programme &programme)
    {
        const auto again = programmeFromJsonText(toJsonText(programme));
        QVERIFY2(again, qPrintable(again ? QString() : again.error().args.join(u' ')));
        QCOMPARE(*again, programme);
    }
};

void MarketRulesTest::pointsPerFullAmount_data()
{
    QTest::addColumn<qint64>("points");
    QTest::addColumn<qint64>("per");
    QTest::addColumn<qint64>("bill");
    QTest::addColumn<qint64>("expected");
    const auto row = [](const char *name, qint64 points, qint64 per, qint64 bill, qint64 expected) {
        QTest::newRow(name) << points << per << bill << expected;
    };
    row("alamdaryazd, one short", 1, 150'000 * tomans, 150'000 * tomans - 1, 0);
    row("alamdaryazd", 1, 150'000 * tomans, 150'000 * tomans, 1);
    row("alamdaryazd, fourteen", 1, 150'000 * tomans, 2'100'000 * tomans, 14);
    row("tarsimstore", 1, 200'000 * tomans, 599'999 * tomans, 2);
    row("zarinyazd, in rials", 1, 500'000, 1'500'000, 3);
    row("dibashop, 4 per 100,000", 4, 100'000 * tomans, 350'000 * tomans, 12);
    row("hnbcandles", 1, 10'000 * tomans, 255'000 * tomans, 25);
}

void MarketRulesTest::pointsPerFullAmount()
{
    QFETCH(qint64, points);
    QFETCH(qint64, per);
    QFETCH(qint64, bill);
    const Programme programme = programmeOf({ruleOf(QStringLiteral("base"), bashgah::test::per(points, per))});
    verifyDocument(programme);
    QTEST(pointsFor(programme, amountOf(bill)), "expected");
}

// classic 2 %, silver 3 %, gold 6 % of each purchase.
void MarketRulesTest::vocheriGivesAShareByTier()
{
    const auto share = [](const char *tier, qint64 percent) {
        return forTier(QString::fromLatin1(tier), per(percent, 100, EarnMode::Proportional));
    };
    const Programme programme = withTiers({share("classic", 2), share("silver", 3), share("gold", 6)},
                                          {QStringLiteral("classic"), QStringLiteral("silver"), QStringLiteral("gold")});
    verifyDocument(programme);
    QCOMPARE(pointsFor(programme, amountOf(1'000'000), inTier("classic")), 20'000);
    QCOMPARE(pointsFor(programme, amountOf(1'000'000), inTier("silver")), 30'000);
    QCOMPARE(pointsFor(programme, amountOf(1'000'000), inTier("gold")), 60'000);
    QCOMPARE(pointsFor(programme, amountOf(1'000'000)), 0);
}

// 7 / 15 / 20 / 25 % by yearly spend, at most 250 million rials a year, nothing for organisations.
void MarketRulesTest::golrizGivesByTierUpToAYearlyCapAndNotToOrganisations()
{
    std::vector<Rule> rules;
    QStringList tiers;
    const QString organisation = QStringLiteral("organisation");
    for (const auto &[tier, percent] : {std::pair("t9", 7), {"t50", 15}, {"t100", 20}, {"t200", 25}}) {
        tiers << QString::fromLatin1(tier);
        rules.push_back(forTier(tiers.back(), per(percent, 100, EarnMode::Proportional)));
        rules.back().conditions.push_back(TagCondition{{organisation}, true});
    }
    Programme programme = withTiers(rules, tiers);
    programme.earning.caps = {{CapPeriod::Year, Points(250'000'000)}};
    verifyDocument(programme);
    MemberState member = inTier("t200");
    member.tags = QStringList{};
    QCOMPARE(pointsFor(programme, amountOf(400'000'000), member), 100'000'000);
    GivenPoints given;
    given.year = Points(200'000'000);
    member.given = {given};
    const Evaluation trimmed = evaluate(programme, member, Bill(amountOf(400'000'000)));
    QCOMPARE(trimmed.total, Points(50'000'000));
    QCOMPARE(trimmed.trimmed.front().points, Points(50'000'000));
    member.tags = QStringList{organisation};
    QCOMPARE(pointsFor(programme, amountOf(400'000'000), member), 0);
}

// The first invoice over 0.5 / 5 / 15 million tomans: 10 / 15 / 20 % credit.
void MarketRulesTest::waggonGivesByTheFirstInvoice_data()
{
    QTest::addColumn<qint64>("bill");
    QTest::addColumn<int>("purchase");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("below") << qint64{499'999} * tomans << 1 << qint64{0};
    QTest::newRow("white") << qint64{500'000} * tomans << 1 << qint64{50'000} * tomans;
    QTest::newRow("silver") << qint64{5'000'000} * tomans << 1 << qint64{750'000} * tomans;
    QTest::newRow("gold") << qint64{20'000'000} * tomans << 1 << qint64{4'000'000} * tomans;
    QTest::newRow("second invoice") << qint64{20'000'000} * tomans << 2 << qint64{0};
}

void MarketRulesTest::waggonGivesByTheFirstInvoice()
{
    std::vector<Rule> rules;
    for (const auto &[minimum, percent] : {std::pair(qint64{500'000}, 10), {5'000'000, 15}, {15'000'000, 20}}) {
        Rule rule = ruleOf(QString::number(percent), per(percent, 100, EarnMode::Proportional),
                           {PurchaseNumberCondition{1, false}});
        rule.minimum = Money::fromMinor(minimum * tomans);
        rule.exclusive = true;
        rule.priority = percent;
        rules.push_back(rule);
    }
    const Programme programme = programmeOf(rules);
    verifyDocument(programme);
    QFETCH(qint64, bill);
    QFETCH(int, purchase);
    MemberState state;
    state.purchaseNumber = purchase;
    QTEST(pointsFor(programme, amountOf(bill), state), "expected");
}

BASHGAH_TEST(tst_market_rules, MarketRulesTest)

} // namespace tst_market_rules

#include "tst_market_rules.moc"
