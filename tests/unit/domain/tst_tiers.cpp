// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/programmejson.h"
#include "domain/program/standingdiscount.h"
#include "domain/program/tier.h"
#include "domain/program/tiercheck.h"
#include "domain/program/tierjson.h"
#include "support/property.h"
#include "support/testregistry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace tst_tiers {

using namespace bashgah;
using namespace bashgah::domain;
using bashgah::test::Chance;
using bashgah::test::counterexample;

namespace {

Tier tierOf(const char *id, qint64 minimum, std::optional<qint64> keep = {})
{
    Tier tier{QString::fromLatin1(id), QString::fromLatin1(id).toUpper(), TierScore::of(minimum)};
    if (keep)
        tier.keep = TierScore::of(*keep);
    return tier;
}

TierPolicy ladder()
{
    TierPolicy policy;
    policy.tiers = {tierOf("b", 0), tierOf("s", 100), tierOf("g", 200, 150)};
    return policy;
}

const QDate day(2026, 8, 22); // 31 Mordad 1405
const ShopCalendar jalali;

TierDecision decide(const TierPolicy &policy, const TierStanding &standing, qint64 score, QDate today = day)
{
    TierInputs inputs;
    inputs.score = TierScore::of(score);
    return decideTier(policy, standing, inputs, today, jalali);
}

QString idOf(const TierDecision &decision)
{
    return decision.standing.tierId.value_or(QStringLiteral("-"));
}

QByteArray documentWith(const char *before, const char *after)
{
    QFile file(QStringLiteral(":/presets/preset_tiers.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no preset");
    return file.readAll().replace(before, after);
}

} // namespace

class TiersTest : public QObject
{
    Q_OBJECT

private slots:
    void documentsOfOldReadAndWriteAsTheyWere()
    {
        const QByteArray text = documentWith("", "");
        const auto programme = programmeFromJsonText(text);
        QVERIFY(programme);
        const QJsonObject was = QJsonDocument::fromJson(text).object().value(QLatin1String("tiers")).toObject();
        QCOMPARE(toJson(*programme).value(QLatin1String("tiers")).toObject(), was);
        QCOMPARE(programme->tiers->measure, TierMeasure::Spend);
        QCOMPARE(programme->tiers->window, TierWindow::Rolling);
        QVERIFY(!programme->tiers->inactivity);
    }

    void everyFieldComesBack()
    {
        TierPolicy policy = ladder();
        policy.tiers[2].discount = Percent::whole(5);
        policy.tiers[2].gift = QStringLiteral("tea");
        policy.measure = TierMeasure::Visits;
        policy.window = TierWindow::MembershipYear;
        policy.validity = TierValidity::Period;
        policy.inactivity = TierInactivity{15, TierInactivity::Unit::Days};
        policy.warnDays = 10;
        policy.reading = TierReading::WithPurchase;
        policy.pending = PendingPoints::WaitUntilUsable;
        policy.graceDays = 0;
        policy.graceMonths = 3;
        policy.graceToMonthEnd = true;
        policy.tiers[2].reenter = TierScore::of(250);
        Programme programme;
        programme.redemption.convAmount = Money::fromMinor(1);
        programme.tiers = policy;
        const auto read = programmeFromJsonText(toJsonText(programme));
        QVERIFY(read);
        QCOMPARE(*read->tiers == policy, true);
    }

    void faultsNameTheirPath_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("path");
        QTest::newRow("keep above entry")
            << documentWith("\"minimum\": 200000000,", "\"minimum\": 200000000, \"keep\": 200000001,")
            << QStringLiteral("$.tiers.list[1].keep");
        QTest::newRow("coming back below staying")
            << documentWith("\"minimum\": 200000000,", "\"minimum\": 200000000, \"keep\": 100, \"reenter\": 99,")
            << QStringLiteral("$.tiers.list[1].reenter");
        QTest::newRow("discount") << documentWith("\"minimum\": 200000000,", "\"minimum\": 200000000, \"discount\": 10001,")
                                  << QStringLiteral("$.tiers.list[1].discount");
        QTest::newRow("measure") << documentWith("\"grace_days\": 30,", "\"grace_days\": 30, \"measure\": \"luck\",")
                                 << QStringLiteral("$.tiers.measure");
        QTest::newRow("window") << documentWith("\"grace_days\": 30,", "\"grace_days\": 30, \"window\": \"week\",")
                                << QStringLiteral("$.tiers.window");
        QTest::newRow("inactivity")
            << documentWith("\"grace_days\": 30,", "\"grace_days\": 30, \"inactivity\": {\"count\": 0, \"unit\": \"days\"},")
            << QStringLiteral("$.tiers.inactivity.count");
        QTest::newRow("first purchase of some months")
            << documentWith("\"grace_days\": 30,", "\"grace_days\": 30, \"measure\": \"first_purchase\",")
            << QStringLiteral("$.tiers.window");
        QTest::newRow("inactivity key")
            << documentWith("\"grace_days\": 30,", "\"grace_days\": 30, \"inactivity\": {\"count\": 1, \"unit\": \"days\", \"x\": 1},")
            << QStringLiteral("$.tiers.inactivity.x");
    }
    void faultsNameTheirPath()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, path);
        const auto read = programmeFromJsonText(text);
        QVERIFY(!read);
        QCOMPARE(read.error().args.value(0), path);
    }

    void windowsFollowTheShopsCalendar_data()
    {
        QTest::addColumn<int>("window");
        QTest::addColumn<QString>("days");
        QTest::addColumn<QString>("before");
        const auto row = [](const char *name, TierWindow window, const char *days, const char *before) {
            QTest::newRow(name) << static_cast<int>(window) << QString::fromLatin1(days) << QString::fromLatin1(before);
        };
        row("rolling", TierWindow::Rolling, "1404-06-01..1405-05-31", "");
        row("month", TierWindow::Month, "1405-05-01..1405-05-31", "1405-04-01..1405-04-31");
        row("season", TierWindow::Quarter, "1405-04-01..1405-06-31", "1405-01-01..1405-03-31");
        row("half", TierWindow::HalfYear, "1405-01-01..1405-06-31", "1404-07-01..1404-12-29");
        row("year", TierWindow::Year, "1405-01-01..1405-12-29", "1404-01-01..1404-12-29");
        // joined on 1 Shahrivar 1402
        row("membership", TierWindow::MembershipYear, "1404-06-01..1405-05-31", "1403-06-01..1404-05-31");
    }
    void windowsFollowTheShopsCalendar()
    {
        QFETCH(int, window);
        QFETCH(QString, days);
        QFETCH(QString, before);
        TierPolicy policy = ladder();
        policy.window = static_cast<TierWindow>(window);
        const auto text = [](const DayRange &range) {
            return QString(jalali.isoText(range.first) + QStringLiteral("..") + jalali.isoText(range.last));
        };
        const auto windows = tierWindows(policy, day, jalali.day(1402, 6, 1), jalali);
        QCOMPARE(text(windows.front()), days);
        QCOMPARE(windows.size(), before.isEmpty() ? size_t(1) : size_t(2));
        if (!before.isEmpty())
            QCOMPARE(text(windows.back()), before);
        policy.validity = TierValidity::Period;
        QCOMPARE(tierWindows(policy, day, jalali.day(1402, 6, 1), jalali).size(), size_t(1));
        for (const DayRange &range : windows)
            QVERIFY(earliestTierDay(policy, day, jalali) <= range.first || &range != &windows.front());
    }

    void theFirstMembershipYearHasNoneBefore()
    {
        TierPolicy policy = ladder();
        policy.window = TierWindow::MembershipYear;
        QCOMPARE(tierWindows(policy, day, day, jalali), (std::vector<DayRange>{{day, jalali.addMonths(day, 12).addDays(-1)}}));
        // 30 Esfand of a leap year: the anniversary of a common year is 29 Esfand
        const QDate joined = jalali.day(1403, 12, 30);
        QCOMPARE(tierWindows(policy, jalali.day(1404, 12, 29), joined, jalali).front().first, jalali.day(1404, 12, 29));
    }

    void eachMeasureCountsItsOwn()
    {
        const std::vector<Qualification> counted{
            {day, Money::fromMinor(500), Points(5), 1},
            {day.addDays(-1), Money::fromMinor(-100), Points(0), 0}, // a return without a purchase
            {day.addDays(-400), Money::fromMinor(900), Points(90), 1}};
        TierPolicy policy = ladder();
        const auto score = [&](TierMeasure measure, TierWindow window) {
            policy.measure = measure;
            policy.window = window;
            return tierInputs(policy, counted, day, day.addDays(-500), jalali).score.value();
        };
        QCOMPARE(score(TierMeasure::Spend, TierWindow::Rolling), 400);
        QCOMPARE(score(TierMeasure::Points, TierWindow::Rolling), 5);
        QCOMPARE(score(TierMeasure::Visits, TierWindow::Rolling), 1);
        QCOMPARE(score(TierMeasure::Spend, TierWindow::Lifetime), 1300);
        QCOMPARE(score(TierMeasure::Visits, TierWindow::Lifetime), 2);
        QCOMPARE(score(TierMeasure::FirstPurchase, TierWindow::Lifetime), 900);
        // the better of two periods, not their sum
        QCOMPARE(score(TierMeasure::Spend, TierWindow::Year), 900);
        policy.validity = TierValidity::Period;
        QCOMPARE(score(TierMeasure::Spend, TierWindow::Year), 400);
    }

    void afterTheFirstPurchaseThereIsNoNextTier()
    {
        TierPolicy policy = ladder();
        policy.measure = TierMeasure::FirstPurchase;
        policy.window = TierWindow::Lifetime;
        QVERIFY(nextTier(policy, TierScore()));
        QVERIFY(!nextTier(policy, TierScore::of(1)));
        // what came back whole leaves the next one as the first; of one day the first counts
        const std::vector<Qualification> counted{{day, Money(), Points(), 0},
                                                 {day, Money::fromMinor(70), Points(), 1},
                                                 {day, Money::fromMinor(800), Points(), 1}};
        QCOMPARE(tierInputs(policy, counted, day, day, jalali).score.value(), 70);
    }

    void aLowerThresholdIsEnoughToStay()
    {
        const TierStanding gold{QStringLiteral("g"), {}, 0};
        QCOMPARE(idOf(decide(ladder(), gold, 150)), QStringLiteral("g"));
        QCOMPARE(decide(ladder(), gold, 150).reason, TierReason::Kept);
        QCOMPARE(decide(ladder(), gold, 149).reason, TierReason::Grace);
        QCOMPARE(idOf(decide(ladder(), {}, 150)), QStringLiteral("s")); // not to enter
    }

    // As case E10: counted to the day before, looked at again on the day itself.
    void graceCountsFromTheLastDayThatWasEnough()
    {
        TierPolicy policy = ladder();
        policy.graceDays = 7;
        const TierStanding gold{QStringLiteral("g"), {}, 0};
        const TierDecision first = decide(policy, gold, 0);
        QCOMPARE(first.standing.until, std::optional(day.addDays(6)));
        QCOMPARE(decide(policy, first.standing, 0, day.addDays(6)).standing, first.standing);
        QCOMPARE(idOf(decide(policy, first.standing, 0, day.addDays(7))), QStringLiteral("s"));
        policy.graceDays = 0;
        policy.downgrade = Downgrade::ByScore;
        QCOMPARE(idOf(decide(policy, gold, 0)), QStringLiteral("b"));
    }

    // DOMAIN 8: entry, keep and re-entry may differ (as with Yotpo).
    void comingBackMayAskForSomethingElse()
    {
        TierPolicy policy = ladder();
        policy.tiers[2].reenter = TierScore::of(250);
        const TierStanding silver{QStringLiteral("s"), {}, 0};
        const TierStanding gold{QStringLiteral("g"), {}, 0};
        const auto back = [&](const TierStanding &standing, qint64 score) {
            TierInputs inputs;
            inputs.score = TierScore::of(score);
            inputs.lost = {QStringLiteral("g")};
            return decideTier(policy, standing, inputs, day, jalali);
        };
        QCOMPARE(idOf(decide(policy, silver, 200)), QStringLiteral("g")); // who never had it
        QCOMPARE(idOf(back(silver, 249)), QStringLiteral("s"));
        QCOMPARE(idOf(back(silver, 250)), QStringLiteral("g"));
        QCOMPARE(back(gold, 200).reason, TierReason::Score); // who is there again stays as before
        QCOMPARE(back(gold, 150).reason, TierReason::Kept);
        const QStringList lost{QStringLiteral("g")};
        QCOMPARE(nextTier(policy, TierScore::of(220), lost)->id, QStringLiteral("g"));
        QCOMPARE(entryOf(policy.tiers[2], lost), TierScore::of(250));
        QCOMPARE(entryOf(policy.tiers[2], {}), TierScore::of(200));
        policy.tiers[2].reenter = TierScore::of(160); // less than to enter
        QCOMPARE(idOf(back(silver, 160)), QStringLiteral("g"));
        QCOMPARE(back(gold, 160).reason, TierReason::Kept);
    }

    void whoFallsLosesTheTiersBetweenAsWell()
    {
        const QString bronze = QStringLiteral("b"), silver = QStringLiteral("s"), gold = QStringLiteral("g");
        const std::vector<TierShift> moves{{{}, bronze}, {bronze, gold}, {gold, bronze}};
        QCOMPARE(lostTiers(ladder(), moves), (QStringList{gold, silver}));
        const std::vector<TierShift> upward{{{}, bronze}, {bronze, silver}, {silver, gold}, {QStringLiteral("gone"), gold}};
        QVERIFY(lostTiers(ladder(), upward).isEmpty());
    }

    // DOMAIN 6 and 8: months of the shop's calendar end on the last day of a shorter one; 31 Shahrivar and a month is
    // 30 Mehr, and 30 days after it are 30 Mehr as well.
    void graceMayCountMonthsAndGoOnToTheirEnd()
    {
        TierPolicy policy = ladder();
        policy.graceDays = 0;
        policy.graceMonths = 1;
        const TierStanding gold{QStringLiteral("g"), {}, 0};
        const auto until = [&](QDate firstTooLow) { return decide(policy, gold, 0, firstTooLow).standing.until; };
        QCOMPARE(until(jalali.day(1405, 7, 1)), std::optional(jalali.day(1405, 7, 30)));
        QCOMPARE(until(jalali.day(1405, 6, 16)), std::optional(jalali.day(1405, 7, 15)));
        policy.graceToMonthEnd = true;
        QCOMPARE(until(jalali.day(1405, 6, 16)), std::optional(jalali.day(1405, 7, 30)));
        policy.graceMonths = 0;
        QCOMPARE(until(jalali.day(1405, 6, 16)), std::optional(jalali.day(1405, 6, 31)));
        const TierDecision gone = decide(policy, {QStringLiteral("g"), jalali.day(1405, 6, 31), 0}, 0, jalali.day(1405, 7, 1));
        QCOMPARE(idOf(gone), QStringLiteral("s"));
        QCOMPARE(gone.standing.until, std::optional(jalali.day(1405, 7, 1)));
    }

    void daysAndMonthsOfGraceExcludeEachOther()
    {
        QCOMPARE(programmeFromJsonText(documentWith("\"grace_days\": 30,", "\"grace_days\": 30, \"grace_months\": 1,"))
                     .error().args.value(0), QStringLiteral("$.tiers.grace_months"));
        const auto read =
            programmeFromJsonText(documentWith("\"grace_days\": 30,", "\"grace_days\": 0, \"grace_months\": 2, \"grace_to_month_end\": true,"));
        QVERIFY(read);
        QCOMPARE(read->tiers->graceMonths, 2);
        QVERIFY(read->tiers->graceToMonthEnd);
        QCOMPARE(programmeFromJsonText(toJsonText(*read))->tiers, read->tiers);
    }

    void aStepDownHoldsToTheEndOfThePeriod()
    {
        TierPolicy policy = ladder();
        policy.graceDays = 0;
        policy.window = TierWindow::Year;
        const QDate newYear = jalali.day(1405, 1, 1);
        const TierInputs inputs = tierInputs(policy, {}, newYear, newYear, jalali);
        const TierDecision step = decideTier(policy, {QStringLiteral("g"), {}, 0}, inputs, newYear, jalali);
        QCOMPARE(idOf(step), QStringLiteral("s"));
        QCOMPARE(step.standing.until, std::optional(jalali.yearEnd(newYear)));
        QCOMPARE(step.reason, TierReason::Stepped);
    }

    void aPinHoldsToItsLastDay()
    {
        TierInputs inputs;
        inputs.pin = TierPin{QStringLiteral("g"), day.addDays(3), QStringLiteral("friend")};
        TierPolicy policy = ladder();
        policy.graceDays = 0;
        policy.downgrade = Downgrade::ByScore;
        const TierDecision pinned = decideTier(policy, {}, inputs, day, jalali);
        QCOMPARE(idOf(pinned), QStringLiteral("g"));
        QCOMPARE(pinned.reason, TierReason::Pinned);
        QCOMPARE(idOf(decideTier(policy, pinned.standing, inputs, day.addDays(3), jalali)), QStringLiteral("g"));
        QCOMPARE(idOf(decideTier(policy, pinned.standing, inputs, day.addDays(4), jalali)), QStringLiteral("b"));
        // also downwards: whom the shop knows better
        inputs.score = TierScore::of(500);
        inputs.pin->tierId = QStringLiteral("s");
        QCOMPARE(idOf(decideTier(policy, {}, inputs, day, jalali)), QStringLiteral("s"));
        inputs.pin->tierId = QStringLiteral("gone");
        QCOMPARE(idOf(decideTier(policy, {}, inputs, day, jalali)), QStringLiteral("g"));
    }

    // MARKET 2: 15 days or 6 months without a purchase, one group down.
    void stayingAwayLowersOncePerPeriod()
    {
        TierPolicy policy = ladder();
        policy.window = TierWindow::Lifetime;
        policy.inactivity = TierInactivity{15, TierInactivity::Unit::Days};
        TierInputs inputs;
        inputs.score = TierScore::of(250);
        inputs.lastPurchase = day;
        TierStanding standing;
        QStringList course;
        for (int i = 0; i <= 50; ++i) {
            const TierDecision decision = decideTier(policy, standing, inputs, day.addDays(i), jalali);
            QCOMPARE(decideTier(policy, decision.standing, inputs, day.addDays(i), jalali).standing, decision.standing);
            standing = decision.standing;
            if (course.isEmpty() || !course.last().startsWith(idOf(decision)))
                course << QStringLiteral("%1@%2").arg(idOf(decision)).arg(i);
        }
        QCOMPARE(course.join(u' '), QStringLiteral("g@0 s@16 b@31"));
        inputs.lastPurchase = day.addDays(51);
        QCOMPARE(idOf(decideTier(policy, standing, inputs, day.addDays(51), jalali)), QStringLiteral("g"));
        policy.inactivity = TierInactivity{6, TierInactivity::Unit::Months};
        inputs.lastPurchase = day; // 31 Mordad: six months later is 30 Bahman
        QCOMPARE(idOf(decideTier(policy, {}, inputs, jalali.day(1405, 11, 30), jalali)), QStringLiteral("g"));
        QCOMPARE(idOf(decideTier(policy, {}, inputs, jalali.day(1405, 12, 1), jalali)), QStringLiteral("s"));
    }

    void theNextFallIsSeenBefore()
    {
        TierPolicy policy = ladder();
        policy.windowMonths = 1;
        policy.graceDays = 5;
        policy.downgrade = Downgrade::ByScore;
        const std::vector<Qualification> counted{{day, Money::fromMinor(200), Points(0), 1}};
        TierInputs inputs = tierInputs(policy, counted, day, day, jalali);
        const TierStanding standing = decideTier(policy, {}, inputs, day, jalali).standing;
        // 31 Mordad counts to 30 Shahrivar; enough on that day, then five days of grace
        const auto fall = nextFall(policy, standing, inputs, counted, day, day, 60, jalali);
        QVERIFY(fall);
        QCOMPARE(jalali.isoText(fall->day), QStringLiteral("1405-07-05"));
        QCOMPARE(fall->tierId, std::optional<QString>(QStringLiteral("b")));
        QVERIFY(!nextFall(policy, standing, inputs, counted, day, day, 30, jalali));
    }

    void oddLaddersAreRemarked()
    {
        using Kind = TierRemark::Kind;
        Programme programme;
        programme.tiers = ladder();
        TierPolicy &policy = *programme.tiers;
        policy.tiers[0].num = 2;
        policy.tiers[1].gift = QStringLiteral("tea");
        policy.tiers[1].discount = Percent::whole(5);
        policy.tiers[2].keep = TierScore::of(50);
        policy.measure = TierMeasure::Points;
        std::vector<Kind> kinds;
        for (const TierRemark &remark : tierRemarks(programme))
            kinds.push_back(remark.kind);
        const std::vector<Kind> expected{Kind::MultiplierNotRising, Kind::NoPoints, Kind::DiscountFalling,
                                         Kind::KeepFalling, Kind::NoPoints};
        QVERIFY(kinds == expected);
        programme.tiers = ladder();
        programme.tiers->downgrade = Downgrade::Never;
        programme.tiers->tiers[1].reenter = TierScore::of(300);
        programme.tiers->tiers[2].reenter = TierScore::of(200);
        const auto again = tierRemarks(programme);
        QCOMPARE(std::count(again.begin(), again.end(), TierRemark{Kind::NobodyReenters, 1}), 1);
        QCOMPARE(std::count(again.begin(), again.end(), TierRemark{Kind::ReenterFalling, 2}), 1);
        programme.tiers->measure = TierMeasure::Points;
        programme.tiers->pending = PendingPoints::WaitUntilUsable;
        const auto nothingWaits = [&] {
            const auto odd = tierRemarks(programme);
            return std::count(odd.begin(), odd.end(), TierRemark{Kind::NothingWaits, 0}) == 1;
        };
        QVERIFY(nothingWaits());
        programme.earning.pendingDays = 7;
        QVERIFY(!nothingWaits());
        programme.earning.pendingDays = 0;
        programme.tiers = ladder();
        programme.tiers->measure = TierMeasure::Visits;
        programme.tiers->windowMonths = 1;
        programme.tiers->inactivity = TierInactivity{6, TierInactivity::Unit::Months};
        const auto remarks = tierRemarks(programme);
        QVERIFY(std::any_of(remarks.begin(), remarks.end(),
                            [](const TierRemark &remark) { return remark.kind == Kind::TooManyVisits; }));
        QVERIFY(std::any_of(remarks.begin(), remarks.end(),
                            [](const TierRemark &remark) { return remark.kind == Kind::InactivityTooLate; }));
    }

    void tiersThatPointsNeverReachAreRemarked()
    {
        using Kind = TierRemark::Kind;
        Programme programme;
        programme.tiers = ladder();
        TierPolicy &policy = *programme.tiers;
        policy.measure = TierMeasure::Points;
        policy.window = TierWindow::Year;
        policy.tiers[1].gift = QStringLiteral("tea");
        policy.tiers[2].gift = QStringLiteral("cake");
        const auto kindsAt = [&](size_t tier) {
            std::vector<Kind> kinds;
            for (const TierRemark &remark : tierRemarks(programme)) {
                if (remark.tier == tier)
                    kinds.push_back(remark.kind);
            }
            return kinds;
        };
        Rule rule;
        rule.id = QStringLiteral("base");
        rule.effect = FixedRule{Points(1), 1};
        programme.earning.rules = {rule};
        QVERIFY(tierRemarks(programme).empty());
        // A year's limit below the highest minimum: nobody gets so many in a calendar year.
        programme.earning.caps = {{CapPeriod::Year, Points(policy.tiers[2].minimum.value() - 1)}};
        QCOMPARE(kindsAt(2), std::vector{Kind::AboveLimits});
        QVERIFY(kindsAt(1).empty());
        policy.window = TierWindow::Rolling; // twelve months touch two years
        QVERIFY(tierRemarks(programme).empty());
        // Points for the highest tier only: nobody has them on the way there.
        programme.earning.caps.clear();
        programme.earning.rules.front().conditions = {TierCondition{{policy.tiers[2].id}}};
        QCOMPARE(kindsAt(1), std::vector{Kind::NoPoints});
        QCOMPARE(kindsAt(2), std::vector{Kind::NoPoints});
        programme.earning.rules.front().conditions = {TierCondition{{policy.tiers[0].id}}};
        QVERIFY(tierRemarks(programme).empty());
    }

    void aStandingDiscountIsWholeTomansOfWhatIsLeft()
    {
        PurchaseDraft draft;
        draft.amount = Money::fromMinor(1'234'560);
        draft.discount = Money::fromMinor(234'000);
        const auto given = standingDiscount(QStringLiteral("tier:g"), Percent(750), draft, Currency{});
        QVERIFY(given);
        QCOMPARE(given->amount, Money::fromMinor(75'040)); // 75,042 rials
        draft.standing = given;
        QCOMPARE(netOf(draft), Money::fromMinor(1'000'560 - 75'040));
        QCOMPARE(standingDiscount(QStringLiteral("tier:g"), Percent(750), draft, Currency{}), given); // not on itself
        QVERIFY(!standingDiscount(QStringLiteral("tier:g"), Percent(), draft, Currency{}));
    }

    // I14: the highest tier with minimum <= score, unless pinned, away, in grace or kept.
    void tiersFollowTheScore()
    {
        const QString found = counterexample(300, playHistory);
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }

private:
    static TierPolicy randomPolicy(Chance &chance)
    {
        TierPolicy policy;
        qint64 minimum = chance.oneIn(3) ? 50 : 0;
        const int count = static_cast<int>(chance.between(1, 4));
        for (int i = 0; i < count; ++i) {
            Tier tier = tierOf(qPrintable(QString(QChar(u'a' + i))), minimum);
            if (chance.oneIn(2))
                tier.keep = TierScore::of(chance.between(0, minimum));
            policy.tiers.push_back(tier);
            minimum += chance.between(1, 300);
        }
        policy.windowMonths = static_cast<int>(chance.between(1, 6));
        policy.graceDays = static_cast<int>(chance.between(0, 20));
        policy.downgrade = static_cast<Downgrade>(chance.between(0, 2));
        policy.window = static_cast<TierWindow>(chance.between(0, 6));
        policy.validity = static_cast<TierValidity>(chance.between(0, 1));
        if (chance.oneIn(2))
            policy.inactivity = TierInactivity{static_cast<int>(chance.between(1, 40)), TierInactivity::Unit::Days};
        return policy;
    }

    static int placeOf(const TierPolicy &policy, const std::optional<QString> &id)
    {
        for (size_t i = 0; id && i < policy.tiers.size(); ++i) {
            if (policy.tiers[i].id == *id)
                return static_cast<int>(i);
        }
        return -1;
    }

    /// Whether the reason that was given bears what came out.
    [[nodiscard]] static bool isRight(const TierPolicy &policy, const TierInputs &inputs, const TierDecision &decision,
                                      QDate today)
    {
        int byScore = -1;
        while (byScore + 1 < static_cast<int>(policy.tiers.size())
               && policy.tiers[static_cast<size_t>(byScore + 1)].minimum <= inputs.score)
            ++byScore;
        const int place = placeOf(policy, decision.standing.tierId);
        const TierScore keep = place < 0 ? TierScore() : policy.tiers[static_cast<size_t>(place)].keepFrom();
        const bool pinned = inputs.pin && today <= inputs.pin->until;
        bool right = false;
        switch (decision.reason) {
        case TierReason::Score: right = place == byScore; break;
        case TierReason::Kept: right = place > byScore && keep <= inputs.score; break;
        case TierReason::Grace:
            right = place > byScore && decision.standing.until && today <= *decision.standing.until;
            break;
        case TierReason::Stepped:
            right = place >= byScore && policy.downgrade == Downgrade::OneStep;
            break;
        case TierReason::Never: right = place > byScore && policy.downgrade == Downgrade::Never; break;
        case TierReason::Away: right = policy.inactivity && *inputs.lastPurchase < today && decision.standing.away > 0; break;
        case TierReason::Pinned: right = pinned && decision.standing.tierId == inputs.pin->tierId; break;
        }
        const bool below = place < byScore;
        return right && (!pinned || decision.reason == TierReason::Pinned)
            && (!below || decision.reason == TierReason::Away || decision.reason == TierReason::Pinned);
    }

    static QString playHistory(Chance &chance)
    {
        const TierPolicy policy = randomPolicy(chance);
        const QDate joined = day.addDays(-chance.between(0, 500));
        std::vector<Qualification> counted;
        TierStanding standing;
        std::optional<QDate> last;
        std::optional<TierPin> pin;
        QStringList story{QString::fromUtf8(QJsonDocument(toJson(policy)).toJson(QJsonDocument::Compact))};
        const auto note = [&story](int at, const char *what, const QString &more) {
            story.append(QStringLiteral("day %1 %2 %3").arg(at).arg(QLatin1String(what), more));
        };
        for (int i = 0; i < 300; ++i) {
            const QDate today = day.addDays(i);
            if (chance.oneIn(12)) {
                counted.push_back({today, Money::fromMinor(chance.between(1, 200)), Points(1), 1});
                last = today;
                note(i, "buys", QString::number(counted.back().spend.minor()));
            }
            if (!counted.empty() && chance.oneIn(60)) {
                counted.push_back({counted.back().day, Money() - counted.back().spend, Points(-1), -1});
                note(i, "brings back", QString::number(counted.back().spend.minor()));
            }
            if (chance.oneIn(120)) {
                pin = TierPin{policy.tiers.back().id, today.addDays(chance.between(0, 30)), QStringLiteral("x")};
                note(i, "is pinned until", pin->until.toString(Qt::ISODate));
            }
            TierInputs inputs = tierInputs(policy, counted, today, joined, jalali);
            inputs.lastPurchase = last;
            inputs.pin = pin;
            const TierDecision decision = decideTier(policy, standing, inputs, today, jalali);
            note(i, "is", QStringLiteral("%1 (%2) with %3").arg(idOf(decision), tierKey(decision.reason))
                              .arg(inputs.score.value()));
            if (!isRight(policy, inputs, decision, today))
                return story.join(u'\n');
            if (decideTier(policy, decision.standing, inputs, today, jalali).standing != decision.standing)
                return QString(story.join(u'\n') + QStringLiteral("\nlooking twice changes it"));
            if (decision.standing == standing)
                story.removeLast();
            standing = decision.standing;
        }
        return {};
    }
};

BASHGAH_TEST(tst_tiers, TiersTest)

} // namespace tst_tiers

#include "tst_tiers.moc"
