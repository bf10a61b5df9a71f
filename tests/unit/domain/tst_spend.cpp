// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/programmejson.h"
#include "domain/program/programmepresets.h"
#include "domain/program/spendcredit.h"
#include "support/rules.h"
#include "support/spendrules.h"
#include "support/testregistry.h"
#include "support/values.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace tst_spend {

using namespace bashgah::domain;
using namespace bashgah::test;

namespace {

constexpr qint64 million = 1'000'000;

QByteArray document(const QByteArray &rule)
{
    QJsonObject json = toJson(programmePresets(Currency{}).front().programme);
    json[QStringLiteral("spend")] = QJsonArray{QJsonDocument::fromJson(rule).object()};
    return QJsonDocument(json).toJson();
}

} // namespace

class SpendTest final : public QObject
{
    Q_OBJECT

private slots:
    /// golrizpaper.net: 9-50 / 50-100 / 100-200 / 200+ million rials a year give 7 / 15 / 20 / 25 %, at most
    /// 250 million a year.
    void golrizGivesByTheYear_data()
    {
        QTest::addColumn<qint64>("bought");
        QTest::addColumn<qint64>("full");
        QTest::addColumn<qint64>("given");
        QTest::newRow("below") << 9 * million - 1 << qint64(0) << qint64(0);
        QTest::newRow("first, included") << 9 * million << qint64(630'000) << qint64(630'000);
        QTest::newRow("rounded down") << 50 * million - 1 << qint64(3'499'999) << qint64(3'499'999);
        QTest::newRow("second") << 50 * million << qint64(7'500'000) << qint64(7'500'000);
        QTest::newRow("third") << 100 * million << 20 * million << 20 * million;
        QTest::newRow("fourth") << 200 * million << 50 * million << 50 * million;
        QTest::newRow("at the cap") << 1000 * million << 250 * million << 250 * million;
        QTest::newRow("above the cap") << 2000 * million << 500 * million << 250 * million;
    }

    void golrizGivesByTheYear()
    {
        QFETCH(qint64, bought);
        QFETCH(qint64, full);
        QFETCH(qint64, given);
        const auto gain = spendGain(golriz(), {}, rials(bought), jalali(1404, 12, 29), ShopCalendar());
        QCOMPARE(gain.has_value(), full > 0);
        if (!gain)
            return;
        QCOMPARE(gain->full, rials(full));
        QCOMPARE(gain->amount, rials(given));
        QCOMPARE(gain->trimmed(), rials(full - given));
        QCOMPARE(gain->usable, jalali(1405, 1, 25)); // 1404 is a common year: 25 days after 29 Esfand
        QVERIFY(!gain->lastDay);
    }

    void golrizGivesNothingToOrganisations()
    {
        SpendPerson person;
        person.tags = {QStringLiteral("organisation")};
        QVERIFY(!spendGain(golriz(), person, rials(100 * million), jalali(1404, 12, 29), ShopCalendar()));
    }

    void whatTheYearGaveBeforeTrims()
    {
        SpendPerson person;
        person.given = {{QStringLiteral("gift"), rials(245 * million)}, {QStringLiteral("other"), rials(9)}};
        const auto gain = spendGain(golriz(), person, rials(100 * million), jalali(1404, 12, 29), ShopCalendar());
        QCOMPARE(gain->amount, rials(5 * million));
        QCOMPARE(*gain->room, rials(5 * million));
        person.given.push_back({QStringLiteral("gift"), rials(10 * million)});
        QCOMPARE(spendGain(golriz(), person, rials(100 * million), jalali(1404, 12, 29), ShopCalendar())->amount, Money());
    }

    /// waggon.me: the first invoice over 0.5 / 5 / 15 million tomans gives 10 / 15 / 20 % to the end of the next
    /// season.
    void waggonGivesForTheFirstInvoice_data()
    {
        QTest::addColumn<qint64>("tomans");
        QTest::addColumn<qint64>("credit");
        QTest::newRow("below") << qint64(499'999) << qint64(0);
        QTest::newRow("white") << qint64(500'000) << qint64(50'000);
        QTest::newRow("silver") << 5 * million << qint64(750'000);
        QTest::newRow("gold") << 15 * million << 3 * million;
    }

    void waggonGivesForTheFirstInvoice()
    {
        QFETCH(qint64, tomans);
        QFETCH(qint64, credit);
        SpendPerson person;
        const QDate summer = jalali(1405, 5, 10);
        QVERIFY(purchaseGains({waggon()}, person, rials(tomans * 10), summer, ShopCalendar()).empty());
        person.firstPurchase = true;
        const auto gains = purchaseGains({waggon()}, person, rials(tomans * 10), summer, ShopCalendar());
        QCOMPARE(gains.empty(), credit == 0);
        if (gains.empty())
            return;
        QCOMPARE(gains.front().amount, rials(credit * 10));
        QCOMPARE(gains.front().usable, summer);
        QCOMPARE(*gains.front().lastDay, jalali(1405, 9, 30));
        const auto winter = purchaseGains({waggon()}, person, rials(tomans * 10), jalali(1404, 12, 1), ShopCalendar());
        QCOMPARE(*winter.front().lastDay, jalali(1405, 3, 31));
    }

    void aShareIsRoundedDown()
    {
        QCOMPARE(spendCredit(cashback(3), rials(333), {}), rials(9));
        QCOMPARE(spendCredit(cashback(3), rials(33), {}), Money());
        QCOMPARE(spendCredit(cashback(3), rials(0), {}), Money());
        SpendRule fixed = cashback(3);
        fixed.steps = {{rials(1000), {}, rials(70)}};
        QCOMPARE(spendCredit(fixed, rials(999), {}), Money());
        QCOMPARE(spendCredit(fixed, rials(5000), {}), rials(70));
        QCOMPARE(spendCredit(fixed, rials(5000), rials(20)), rials(20));
    }

    void aHigherStepThatGivesLessIsNoticed()
    {
        SpendRule rule = golriz();
        for (size_t i = 0; i < rule.steps.size(); ++i)
            QVERIFY(!givesLess(rule, i));
        rule.steps[1] = {rials(50 * million), {}, rials(3 * million)}; // 7 % of nearly 50 million are more
        QVERIFY(givesLess(rule, 1));
    }

    void creditEndsWhereTheRuleSays_data()
    {
        QTest::addColumn<int>("life");
        QTest::addColumn<QDate>("last");
        QTest::newRow("days") << static_cast<int>(SpendRule::Life::Days) << jalali(1405, 6, 9);
        QTest::newRow("month") << static_cast<int>(SpendRule::Life::MonthEnd) << jalali(1405, 5, 31);
        QTest::newRow("season") << static_cast<int>(SpendRule::Life::SeasonEnd) << jalali(1405, 6, 31);
        QTest::newRow("next season") << static_cast<int>(SpendRule::Life::NextSeasonEnd) << jalali(1405, 9, 30);
        QTest::newRow("year") << static_cast<int>(SpendRule::Life::YearEnd) << jalali(1405, 12, 29);
    }

    void creditEndsWhereTheRuleSays()
    {
        QFETCH(int, life);
        QFETCH(QDate, last);
        SpendRule rule = cashback(3);
        rule.life = static_cast<SpendRule::Life>(life);
        rule.lifeDays = 30;
        QCOMPARE(*spendLastDay(rule, jalali(1405, 5, 10), ShopCalendar()), last);
    }

    void periodsFollowTheShopsCalendar()
    {
        const ShopCalendar gregorian(CalendarSystem::Gregorian);
        const QDate day(2026, 8, 22); // 31 Mordad 1405
        QCOMPARE(seasonOf(day, ShopCalendar()), (DayRange{jalali(1405, 4, 1), jalali(1405, 6, 31)}));
        QCOMPARE(seasonOf(day, gregorian), (DayRange{QDate(2026, 7, 1), QDate(2026, 9, 30)}));
        QCOMPARE(spendPeriod(SpendRule::Measure::Month, day, ShopCalendar()),
                 (DayRange{jalali(1405, 5, 1), jalali(1405, 5, 31)}));
        QCOMPARE(spendPeriod(SpendRule::Measure::Year, day, ShopCalendar()),
                 (DayRange{jalali(1405, 1, 1), jalali(1405, 12, 29)}));
        SpendRule year = golriz();
        year.delayDays = 0;
        QCOMPARE(spendUsable(year, jalali(1404, 12, 29)), jalali(1405, 1, 1)); // never within the period
        QCOMPARE(spendUsable(cashback(3), day), day);
    }

    void whatPointsOrCreditPaidCountsForNothing()
    {
        BasisPolicy policy;
        policy.excludePaidWithPoints = false; // points may earn points, but never credit
        const Bill bill{{BillLine{rials(1000), rials(100), rials(90), {}}, BillLine{rials(500), {}, rials(50), {}}}};
        QCOMPARE(spendBasis(bill, policy, rials(1260), {}), (std::vector<Money>{rials(810), rials(450)}));
        QCOMPARE(sumOf(spendBasis(bill, policy, rials(1260), rials(260))), rials(1000));
        QCOMPARE(sumOf(spendBasis(bill, policy, rials(1260), rials(1260))), Money());
    }

    void keptGoodsCountInProportion()
    {
        const std::vector<Money> lines{rials(900), rials(500)};
        QCOMPARE(spendKept(lines, {{rials(900), rials(900), {}}, {rials(500), rials(0), {}}}), rials(900));
        QCOMPARE(spendKept(lines, {{rials(1000), rials(333), {}}, {rials(500), rials(1), {}}}), rials(299 + 1));
    }

    void documentsKeepTheRules()
    {
        Programme programme = programmePresets(Currency{}).front().programme;
        programme.spend = {golriz(), waggon(), cashback(3)};
        programme.spend.back().life = SpendRule::Life::Days;
        programme.spend.back().lifeDays = 90;
        programme.spend.back().enabled = false;
        programme.spend.back().steps.push_back({rials(5), {}, rials(7)});
        const auto again = programmeFromJsonText(toJsonText(programme));
        QVERIFY2(again, again ? "" : qPrintable(again.error().args.join(u' ')));
        QCOMPARE(*again, programme);
        QVERIFY(!toJson(programmePresets(Currency{}).front().programme).contains(QLatin1String("spend")));
    }

    void whatIsWrongIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QString>("path");
        const QByteArray step = R"("steps":[{"from":0,"share":300}])";
        const QByteArray head = R"({"id":"a","measure":"purchase",)";
        QTest::newRow("no steps") << head + R"("steps":[]})" << QStringLiteral("$.spend[0].steps");
        QTest::newRow("both") << head + R"("steps":[{"from":0,"share":3,"amount":5}]})" << QStringLiteral("$.spend[0].steps[0]");
        QTest::newRow("neither") << head + R"("steps":[{"from":0}]})" << QStringLiteral("$.spend[0].steps[0]");
        QTest::newRow("not rising") << head + R"("steps":[{"from":5,"share":3},{"from":5,"share":4}]})"
                                    << QStringLiteral("$.spend[0].steps[1].from");
        QTest::newRow("days") << head + step + R"(,"life":"days"})" << QStringLiteral("$.spend[0].life_days");
        QTest::newRow("life") << head + step + R"(,"life":"week"})" << QStringLiteral("$.spend[0].life");
        QTest::newRow("id") << QByteArray(R"({"id":"","measure":"year",)") + step + "}" << QStringLiteral("$.spend[0].id");
        QTest::newRow("measure") << QByteArray(R"({"id":"a","measure":"week",)") + step + "}" << QStringLiteral("$.spend[0].measure");
        QTest::newRow("first of a year") << QByteArray(R"({"id":"a","measure":"year","first_purchase":true,)") + step + "}"
                                         << QStringLiteral("$.spend[0].first_purchase");
        QTest::newRow("share") << head + R"("steps":[{"from":0,"share":10001}]})" << QStringLiteral("$.spend[0].steps[0].share");
        QTest::newRow("cap") << head + step + R"(,"yearly_cap":0})" << QStringLiteral("$.spend[0].yearly_cap");
        QTest::newRow("key") << head + step + R"(,"color":1})" << QStringLiteral("$.spend[0].color");
    }

    void whatIsWrongIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, rule);
        QFETCH(QString, path);
        const auto read = programmeFromJsonText(document(rule));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BadProgramme);
        QCOMPARE(read.error().args.value(0), path);
    }

    void idsAreUsedOnce()
    {
        Programme programme = programmePresets(Currency{}).front().programme;
        programme.spend = {cashback(3), cashback(4)};
        QCOMPARE(validate(programme).error().args.value(0), QStringLiteral("$.spend[1].id"));
    }

    /// alamdaryazd.com: 3 / 5 / 7 % of each purchase into the wallet, by group.
    void onlyMembersOfItsTiersGetTheCredit()
    {
        SpendRule third = cashback(5);
        third.tiers = {QStringLiteral("third")};
        const QDate day = jalali(1405, 5, 31);
        SpendPerson person;
        QVERIFY(purchaseGains({third}, person, rials(1'000'000), day, ShopCalendar()).empty());
        person.tierId = QStringLiteral("second");
        QVERIFY(purchaseGains({third}, person, rials(1'000'000), day, ShopCalendar()).empty());
        person.tierId = QStringLiteral("third");
        const auto gains = purchaseGains({third}, person, rials(1'000'000), day, ShopCalendar());
        QCOMPARE(gains.size(), size_t(1));
        QCOMPARE(gains.front().amount, rials(50'000));
        QVERIFY(spendNeeds({third}).tier);
        QVERIFY(!spendNeeds({cashback(5)}).tier);
    }

    void tiersOfARuleAreThoseOfTheProgramme()
    {
        Programme programme = programmePresets(Currency{}).front().programme;
        programme.spend = {cashback(3)};
        programme.spend.front().tiers = {QStringLiteral("gold")};
        QCOMPARE(validate(programme).error().args.value(0), QStringLiteral("$.spend[0].tiers"));
        programme.tiers = TierPolicy();
        programme.tiers->tiers = {Tier{QStringLiteral("gold"), QStringLiteral("Gold"), {}}};
        QVERIFY(validate(programme));
        const auto again = programmeFromJson(toJson(programme));
        QVERIFY(again);
        QCOMPARE(again->spend, programme.spend);
    }

    void onlyWhatRulesAskIsRead()
    {
        QVERIFY(!spendNeeds({}).any);
        SpendRule off = golriz();
        off.enabled = false;
        QVERIFY(!spendNeeds({off}).any);
        QVERIFY(!spendNeeds({cashback(3)}).tags);
        QVERIFY(spendNeeds({golriz()}).tags);
        QVERIFY(spendNeeds({waggon()}).first);
        Programme programme;
        QVERIFY(factsNeeded(programme).nothing());
        programme.spend = {golriz()};
        QVERIFY(factsNeeded(programme).tags);
    }
};

BASHGAH_TEST(tst_spend, SpendTest)

} // namespace tst_spend

#include "tst_spend.moc"
