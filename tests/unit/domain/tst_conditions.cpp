// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/programmejson.h"
#include "support/rules.h"
#include "support/testregistry.h"
#include "support/values.h"

#include <QTest>

Q_DECLARE_METATYPE(bashgah::domain::Condition)
Q_DECLARE_METATYPE(bashgah::domain::MemberState)

namespace tst_conditions {

using namespace bashgah::domain;
using namespace bashgah::test;

namespace {

MemberState on(QDate day, int minute = 12 * 60)
{
    MemberState state;
    state.day = day;
    state.minute = minute;
    state.month = ShopCalendar().monthOf(day).month;
    return state;
}

constexpr unsigned bitOf(int place)
{
    return 1U << place;
}

} // namespace

class ConditionsTest : public QObject
{
    Q_OBJECT

private slots:
    void conditionsHoldUpToTheirBorders_data();
    void conditionsHoldUpToTheirBorders();
    void whatIsNotKnownDoesNotHold_data();
    void whatIsNotKnownDoesNotHold();
    void agesFollowTheShopsCalendar();
    void weeksBeginOnSaturdayInTheJalaliCalendar();
    void onlyFactsThatRulesAskForAreNeeded();
    void conditionsThatCanNeverHoldAreRefused_data();
    void conditionsThatCanNeverHoldAreRefused();
};

void ConditionsTest::conditionsHoldUpToTheirBorders_data()
{
    QTest::addColumn<Condition>("condition");
    QTest::addColumn<MemberState>("state");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *name, Condition condition, const MemberState &state, bool expected) {
        QTest::newRow(name) << std::move(condition) << state << expected;
    };
    const QDate saturday(2026, 8, 22); // 31 Mordad 1405
    const Condition weekend = WeekdayCondition{bitOf(Qt::Saturday - 1) | bitOf(Qt::Sunday - 1)};
    row("Friday", weekend, on(saturday.addDays(-1)), false);
    row("Saturday", weekend, on(saturday), true);
    row("Sunday", weekend, on(saturday.addDays(1)), true);
    row("Monday", weekend, on(saturday.addDays(2)), false);
    const Condition evening = HourCondition{17 * 60, 20 * 60};
    row("16:59", evening, on(saturday, 17 * 60 - 1), false);
    row("17:00", evening, on(saturday, 17 * 60), true);
    row("19:59", evening, on(saturday, 20 * 60 - 1), true);
    row("20:00", evening, on(saturday, 20 * 60), false);
    const Condition night = HourCondition{22 * 60, 2 * 60};
    row("23:00 over midnight", night, on(saturday, 23 * 60), true);
    row("01:59 over midnight", night, on(saturday, 119), true);
    row("02:00 over midnight", night, on(saturday, 120), false);
    const Condition nowruz = DateCondition{jalali(1405, 1, 1), jalali(1405, 1, 13)};
    row("29 Esfand", nowruz, on(jalali(1404, 12, 29)), false);
    row("1 Farvardin", nowruz, on(jalali(1405, 1, 1)), true);
    row("13 Farvardin", nowruz, on(jalali(1405, 1, 13)), true);
    row("14 Farvardin", nowruz, on(jalali(1405, 1, 14)), false);
    row("open end", DateCondition{jalali(1405, 1, 1), {}}, on(jalali(1410, 1, 1)), true);
    row("open start", DateCondition{{}, jalali(1405, 1, 1)}, on(jalali(1405, 1, 2)), false);
    const Condition summer = MonthCondition{bitOf(3) | bitOf(4) | bitOf(5)};
    row("31 Khordad", summer, on(jalali(1405, 3, 31)), false);
    row("1 Tir", summer, on(jalali(1405, 4, 1)), true);
    row("31 Shahrivar", summer, on(jalali(1405, 6, 31)), true);
    row("1 Mehr", summer, on(jalali(1405, 7, 1)), false);
    MemberState gold;
    gold.tierId = QStringLiteral("gold");
    row("tier", TierCondition{{QStringLiteral("silver"), QStringLiteral("gold")}}, gold, true);
    row("other tier", TierCondition{{QStringLiteral("silver")}}, gold, false);
    MemberState loyal;
    loyal.segment = Segment::Loyal;
    row("segment", SegmentCondition{bitOf(static_cast<int>(Segment::Loyal))}, loyal, true);
    row("other segment", SegmentCondition{bitOf(static_cast<int>(Segment::New))}, loyal, false);
    MemberState woman;
    woman.gender = Gender::Female;
    row("woman", GenderCondition{Gender::Female}, woman, true);
    row("no man", GenderCondition{Gender::Male}, woman, false);
    MemberState aged;
    for (const auto &[age, expected] : {std::pair(17, false), {18, true}, {30, true}, {31, false}}) {
        aged.age = age;
        row(qPrintable(QStringLiteral("age %1").arg(age)), AgeCondition{18, 30}, aged, expected);
    }
    MemberState tagged;
    tagged.tags = QStringList{QStringLiteral("wholesale")};
    row("tag", TagCondition{{QStringLiteral("vip"), QStringLiteral("wholesale")}}, tagged, true);
    row("other tag", TagCondition{{QStringLiteral("vip")}}, tagged, false);
    row("without a tag", TagCondition{{QStringLiteral("vip")}, true}, tagged, true);
    row("with a tag to be without", TagCondition{{QStringLiteral("wholesale")}, true}, tagged, false);
    MemberState nth;
    for (const auto &[number, first, third] :
         {std::tuple(1, true, false), {2, false, false}, {3, false, true}, {6, false, true}}) {
        nth.purchaseNumber = number;
        row(qPrintable(QStringLiteral("first of %1").arg(number)), PurchaseNumberCondition{1, false}, nth, first);
        row(qPrintable(QStringLiteral("every third of %1").arg(number)), PurchaseNumberCondition{3, true}, nth, third);
    }
    row("exactly the third of 6", PurchaseNumberCondition{3, false}, nth, false);
    MemberState card;
    card.payment = QStringLiteral("card");
    row("payment", PaymentCondition{{QStringLiteral("cash"), QStringLiteral("card")}}, card, true);
    MemberState coded;
    coded.codes = {QStringLiteral("SPRING")};
    row("code, letter case does not matter", CodeCondition{QStringLiteral("spring")}, coded, true);
    row("another code", CodeCondition{QStringLiteral("summer")}, coded, false);
    row("other payment", PaymentCondition{{QStringLiteral("cash")}}, card, false);
}

void ConditionsTest::conditionsHoldUpToTheirBorders()
{
    QFETCH(Condition, condition);
    QFETCH(MemberState, state);
    QFETCH(bool, expected);
    QCOMPARE(holds(condition, state), expected);
    const Programme programme = programmeOf({ruleOf(QStringLiteral("r"), visit(7), {condition})});
    QCOMPARE(pointsFor(programme, amountOf(100), state), expected ? 7 : 0);
}

// Case A25: what cannot be known does not match.
void ConditionsTest::whatIsNotKnownDoesNotHold_data()
{
    QTest::addColumn<Condition>("condition");
    QTest::newRow("weekday") << Condition(WeekdayCondition{0x7F});
    QTest::newRow("hour") << Condition(HourCondition{0, 24 * 60});
    QTest::newRow("date") << Condition(DateCondition{QDate(2000, 1, 1), {}});
    QTest::newRow("month") << Condition(MonthCondition{0xFFF});
    QTest::newRow("tier") << Condition(TierCondition{{QStringLiteral("a")}});
    QTest::newRow("segment") << Condition(SegmentCondition{0x3FF});
    QTest::newRow("gender") << Condition(GenderCondition{Gender::Female});
    QTest::newRow("age") << Condition(AgeCondition{0, 150});
    QTest::newRow("tag") << Condition(TagCondition{{QStringLiteral("a")}});
    QTest::newRow("without tag") << Condition(TagCondition{{QStringLiteral("a")}, true});
    QTest::newRow("purchase number") << Condition(PurchaseNumberCondition{1, true});
    QTest::newRow("code") << Condition(CodeCondition{QStringLiteral("SPRING")});
    QTest::newRow("payment") << Condition(PaymentCondition{{QStringLiteral("cash")}});
}

void ConditionsTest::whatIsNotKnownDoesNotHold()
{
    QFETCH(Condition, condition);
    QVERIFY(!holds(condition, MemberState{}));
}

void ConditionsTest::agesFollowTheShopsCalendar()
{
    const ShopCalendar calendar;
    const auto age = [&](QDate born, QDate day) { return ageOn(born, day, calendar); };
    QCOMPARE(age(jalali(1380, 5, 10), jalali(1405, 5, 9)), std::optional(24));
    QCOMPARE(age(jalali(1380, 5, 10), jalali(1405, 5, 10)), std::optional(25));
    // 30 Esfand is 29 Esfand in a common year (DOMAIN 13).
    QCOMPARE(age(jalali(1403, 12, 30), jalali(1405, 12, 28)), std::optional(1));
    QCOMPARE(age(jalali(1403, 12, 30), jalali(1405, 12, 29)), std::optional(2));
    QCOMPARE(age(jalali(1405, 1, 2), jalali(1405, 1, 1)), std::nullopt);
    QCOMPARE(age(QDate(), jalali(1405, 1, 1)), std::nullopt);
}

void ConditionsTest::weeksBeginOnSaturdayInTheJalaliCalendar()
{
    const QDate saturday(2026, 8, 22);
    const ShopCalendar iranian;
    QCOMPARE(iranian.weekOf(saturday), (DayRange{saturday, saturday.addDays(6)}));
    QCOMPARE(iranian.weekOf(saturday.addDays(6)), (DayRange{saturday, saturday.addDays(6)}));
    QCOMPARE(iranian.weekOf(saturday.addDays(-1)).last, saturday.addDays(-1));
    const ShopCalendar british(CalendarSystem::Gregorian, QTimeZone("Europe/London"));
    QCOMPARE(british.weekOf(saturday).first, QDate(2026, 8, 17));
    QCOMPARE(iranian.yearOf(saturday), (DayRange{jalali(1405, 1, 1), jalali(1405, 12, 29)}));
}

void ConditionsTest::onlyFactsThatRulesAskForAreNeeded()
{
    Programme programme = programmeOf({ruleOf(QStringLiteral("a"), per(1, 100))});
    QVERIFY(factsNeeded(programme).nothing());
    Rule &rule = programme.earning.rules.front();
    rule.conditions = {WeekdayCondition{1}, HourCondition{0, 60}, MonthCondition{1}, PaymentCondition{{QStringLiteral("cash")}}};
    rule.caps = {{CapPeriod::Purchase, Points(5)}};
    QVERIFY(factsNeeded(programme).nothing()); // they come with the purchase
    rule.conditions = {AgeCondition{}, SegmentCondition{1}};
    rule.caps = {{CapPeriod::Month, Points(5)}};
    programme.earning.caps = {{CapPeriod::Budget, Points(5)}};
    const FactNeeds needs = factsNeeded(programme);
    QVERIFY(needs.person && needs.segment && !needs.tags && !needs.items && !needs.purchaseNumber);
    QCOMPARE(needs.given.size(), size_t(2));
    QVERIFY(!needs.given[0].toAll && needs.given[1].toAll && needs.given[1].ruleId.isEmpty());
    rule.enabled = false;
    QVERIFY(!factsNeeded(programme).person);
}

void ConditionsTest::conditionsThatCanNeverHoldAreRefused_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const char *json, const char *path) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(path);
    };
    row("unknown type", R"({"type":"moon","phase":"full"})", "type");
    row("unknown key", R"({"type":"hours","from":"10:00","until":"11:00","zone":"UTC"})", "zone");
    row("no day", R"({"type":"weekdays","days":[]})", "days");
    row("unknown day", R"({"type":"weekdays","days":["shanbe"]})", "days");
    row("no hour", R"({"type":"hours","from":"10","until":"11:00"})", "from");
    row("empty hours", R"({"type":"hours","from":"10:00","until":"10:00"})", "until");
    row("no such time", R"({"type":"hours","from":"10:00","until":"25:00"})", "until");
    row("no dates", R"({"type":"dates"})", "first");
    row("dates backwards", R"({"type":"dates","first":"2026-03-21","last":"2026-03-20"})", "last");
    row("month 13", R"({"type":"months","months":[13]})", "months");
    row("tier of another programme", R"({"type":"tiers","tiers":["gold"]})", "tiers");
    row("unknown segment", R"({"type":"segments","segments":["rich"]})", "segments");
    row("gender", R"({"type":"gender","gender":"unknown"})", "gender");
    row("ages backwards", R"({"type":"age","from":30,"until":18})", "until");
    row("no tag", R"({"type":"tags","tags":[]})", "tags");
    row("purchase 0", R"({"type":"purchase_number","number":0,"every":false})", "number");
    row("unknown payment", R"({"type":"payment","kinds":["gold coins"]})", "kinds");
}

void ConditionsTest::conditionsThatCanNeverHoldAreRefused()
{
    QFETCH(QByteArray, condition);
    QFETCH(QString, path);
    Programme programme = programmeOf({ruleOf(QStringLiteral("a"), per(1, 100), {GenderCondition{Gender::Male}})});
    const QByteArray text =
        toJsonText(programme).replace(R"({"gender":"male","type":"gender"})", condition);
    const auto read = programmeFromJsonText(text);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::BadProgramme);
    QCOMPARE(read.error().args.value(0), QString(QStringLiteral("$.earning.rules[0].conditions[0].") + path));
}

BASHGAH_TEST(tst_conditions, ConditionsTest)

} // namespace tst_conditions

#include "tst_conditions.moc"
