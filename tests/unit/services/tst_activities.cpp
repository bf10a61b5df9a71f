// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/programmejson.h"
#include "services/counter/activityservice.h"
#include "services/counter/nightlyjob.h"
#include "services/members/memberservice.h"
#include "services/programs/programmediff.h"
#include "services/stored/storedvalueservice.h"
#include "support/countershop.h"
#include "support/testregistry.h"

#include <QJsonArray>
#include <QTest>

using namespace bashgah;
using namespace bashgah::domain;
using bashgah::test::CounterShop;
using bashgah::test::TestShop;

namespace {

ActivityRule survey(ActivityLimit limit = ActivityLimit::Month)
{
    return {QStringLiteral("survey"), ActivityKind::Survey, {}, Points(20), limit, 0, true};
}

Programme withActivity(const ActivityRule &rule)
{
    Programme programme = CounterShop::plainProgramme();
    programme.activities = {rule};
    return programme;
}

Programme withMilestone()
{
    Programme programme = CounterShop::plainProgramme();
    programme.milestone = MilestoneRule{Points(1'000), 30, Points(200), true};
    return programme;
}

Programme exchanging(bool atOnce)
{
    Programme programme = CounterShop::plainProgramme();
    programme.exchange = ExchangeRule{Points(100), Money::fromMinor(500), atOnce, 0, true};
    return programme;
}

struct Club : CounterShop
{
    explicit Club(const Programme &programme)
        : CounterShop(TestShop::Where::Memory, programme), activities(shop.database(), shop.clock),
          stored(shop.database(), shop.clock), ann(addMember(QStringLiteral("ann")))
    {
    }
    [[nodiscard]] Result<services::ConfirmedActivity> confirm(const QString &key = {})
    {
        return activities.confirm({ann, QStringLiteral("survey"), {}, key});
    }
    services::NightlyReport night()
    {
        shop.clock.advanceDays(1);
        return *services::NightlyJob(shop.database(), shop.clock).run();
    }
    void buy(qint64 amount) { QVERIFY(counter.record(draft(ann, amount))); }
    qint64 credit()
    {
        const auto account = stored.creditOf(ann);
        return account && *account ? (*account)->balance.minor() : 0;
    }
    services::ActivityService activities;
    services::StoredValueService stored;
    MemberId ann;
};

ErrorCode refusal(const QJsonObject &part)
{
    QJsonObject json = toJson(CounterShop::plainProgramme());
    for (auto it = part.begin(); it != part.end(); ++it)
        json[it.key()] = *it;
    const auto read = programmeFromJson(json);
    return read ? ErrorCode::Cancelled : read.error().code;
}

} // namespace

class ActivitiesTest : public QObject
{
    Q_OBJECT

private slots:
    void anActivityGivesItsPointsAndSaysWhy()
    {
        Club club(withActivity(survey()));
        const auto done = club.confirm();
        QVERIFY(done);
        QCOMPARE(done->points, Points(20));
        QCOMPARE(club.balance(club.ann), 20);
        const auto ledger = services::MemberLedgerService(club.shop.database(), club.shop.clock).ledger(club.ann);
        QCOMPARE(ledger->rows.back().activity, QStringLiteral("survey"));
        QCOMPARE(ledger->rows.back().kind, EntryKind::Bonus);
        QVERIFY(club.problems().isEmpty());
    }

    void theLimitHoldsForItsPeriod_data()
    {
        QTest::addColumn<int>("limit");
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("again");
        QTest::newRow("no limit, the same day") << static_cast<int>(ActivityLimit::None) << 0 << true;
        QTest::newRow("a day, the same day") << static_cast<int>(ActivityLimit::Day) << 0 << false;
        QTest::newRow("a day, the next day") << static_cast<int>(ActivityLimit::Day) << 1 << true;
        QTest::newRow("a month, a month and a day later") << static_cast<int>(ActivityLimit::Month) << 32 << true;
        QTest::newRow("a month, the same day") << static_cast<int>(ActivityLimit::Month) << 0 << false;
        QTest::newRow("once, a year later") << static_cast<int>(ActivityLimit::Once) << 366 << false;
    }
    void theLimitHoldsForItsPeriod()
    {
        QFETCH(int, limit);
        QFETCH(int, days);
        QFETCH(bool, again);
        Club club(withActivity(survey(static_cast<ActivityLimit>(limit))));
        QVERIFY(club.confirm());
        QCOMPARE(club.activities.choices(club.ann)->front().isOpen, limit == static_cast<int>(ActivityLimit::None));
        club.shop.clock.advanceDays(days);
        const auto second = club.confirm();
        QCOMPARE(second.has_value(), again);
        if (!again)
            QCOMPARE(second.error().code, ErrorCode::LimitReached);
    }

    // 31 Mordad and 1 Shahrivar are two months of the shop's calendar, though one of the Gregorian.
    void aMonthIsOneOfTheShopsCalendar()
    {
        const ShopCalendar jalali(CalendarSystem::Jalali, QTimeZone("Asia/Tehran"));
        QCOMPARE(activityPeriod(ActivityLimit::Month, QDate(2026, 8, 1), jalali),
                 activityPeriod(ActivityLimit::Month, QDate(2026, 8, 22), jalali));
        QVERIFY(activityPeriod(ActivityLimit::Month, QDate(2026, 8, 22), jalali)
                != activityPeriod(ActivityLimit::Month, QDate(2026, 8, 23), jalali));
        QVERIFY(activityPeriod(ActivityLimit::Day, QDate(2026, 8, 23), jalali)
                != activityPeriod(ActivityLimit::Month, QDate(2026, 8, 23), jalali));
    }

    void theSameKeyConfirmsOnce()
    {
        Club club(withActivity(survey(ActivityLimit::None)));
        const auto first = club.confirm(QStringLiteral("k"));
        const auto second = club.confirm(QStringLiteral("k"));
        QVERIFY(second && second->repeated);
        QCOMPARE(second->id, first->id);
        QCOMPARE(club.balance(club.ann), 20);
    }

    void undoingTakesThePointsAndFreesTheLimit()
    {
        Club club(withActivity(survey(ActivityLimit::Once)));
        const auto done = club.confirm();
        QVERIFY(club.activities.undo(done->id));
        QCOMPARE(club.balance(club.ann), 0);
        QCOMPARE(club.activities.undo(done->id).error().code, ErrorCode::AlreadyVoid);
        QVERIFY(club.confirm());
        QCOMPARE(club.balance(club.ann), 20);
        QVERIFY(club.problems().isEmpty());
    }

    void spentPointsAreWrittenOffWhenItIsUndone()
    {
        Club club(withActivity(survey()));
        const auto done = club.confirm();
        QVERIFY(club.counter.record(CounterShop::draft(club.ann, 99, 15)));
        QVERIFY(club.activities.undo(done->id));
        QCOMPARE(club.balance(club.ann), 0);
        QVERIFY(club.problems().isEmpty());
    }

    void itsPointsMayLiveShorter()
    {
        ActivityRule rule = survey();
        rule.lifeDays = 3;
        Club club(withActivity(rule));
        QVERIFY(club.confirm());
        (void)club.night();
        (void)club.night();
        QCOMPARE(club.balance(club.ann), 20);
        QCOMPARE(club.night().expired, Points(20));
        QCOMPARE(club.balance(club.ann), 0);
    }

    void whatTheProgrammeDoesNotHaveIsRefused()
    {
        ActivityRule rule = survey();
        rule.enabled = false;
        Club club(withActivity(rule));
        QCOMPARE(club.confirm().error().code, ErrorCode::NotFound);
        QVERIFY(club.activities.choices(club.ann)->empty());
    }

    // 1,000 points within 30 days give 200, once; the counting begins anew after it.
    void manyPointsInAShortTimeGiveABonusOnce()
    {
        Club club(withMilestone());
        club.buy(60'000);
        QCOMPARE(club.night().occasions, Points(0));
        club.shop.clock.advanceDays(20);
        club.buy(40'000);
        QCOMPARE(club.night().occasions, Points(200));
        QCOMPARE(club.balance(club.ann), 1'200);
        club.buy(99'900);
        QCOMPARE(club.night().occasions, Points(0));
        club.buy(100);
        QCOMPARE(club.night().occasions, Points(200));
        QVERIFY(club.problems().isEmpty());
    }

    void pointsOfEarlierDaysDoNotReachIt()
    {
        Club club(withMilestone());
        club.buy(60'000);
        club.shop.clock.advanceDays(30); // day 31 of the 30 days
        club.buy(40'000);
        QCOMPARE(club.night().occasions, Points(0));
    }

    void theFirstOfThirtyDaysCounts()
    {
        Club club(withMilestone());
        club.buy(60'000);
        club.shop.clock.advanceDays(29);
        club.buy(40'000);
        QCOMPARE(club.night().occasions, Points(200));
    }

    void goodsThatComeBackTakeTheBonusAgain()
    {
        Club club(withMilestone());
        const auto bought = club.counter.record(CounterShop::draft(club.ann, 100'000));
        QVERIFY(bought);
        QCOMPARE(club.night().occasions, Points(200));
        QVERIFY(club.counter.refund(CounterShop::refundOf(bought->id, 100)));
        (void)club.night();
        QCOMPARE(club.balance(club.ann), 999);
        (void)club.night();
        QCOMPARE(club.balance(club.ann), 999);
        QVERIFY(club.problems().isEmpty());
    }

    void pointsThatWereSpentBeforeTheReturnDoNotReachIt()
    {
        Club club(withMilestone());
        const auto bought = club.counter.record(CounterShop::draft(club.ann, 100'000));
        QVERIFY(bought);
        QVERIFY(club.counter.record(CounterShop::draft(club.ann, 1'000, 1'000)));
        QVERIFY(club.counter.refund(CounterShop::refundOf(bought->id))); // all written off
        QCOMPARE(club.night().occasions, Points(0));
    }

    void pointsBecomeCreditInTheNight()
    {
        Club club(exchanging(false));
        club.buy(25'900);
        QCOMPARE(club.balance(club.ann), 259);
        const services::NightlyReport report = club.night();
        QCOMPARE(report.exchanged, Points(200));
        QCOMPARE(report.exchangedInto, Money::fromMinor(1'000));
        QCOMPARE(club.balance(club.ann), 59);
        QCOMPARE(club.credit(), 1'000);
        QCOMPARE(club.night().exchanged, Points(0));
        QVERIFY(club.problems().isEmpty());
    }

    void pointsBecomeCreditWithThePurchase()
    {
        Club club(exchanging(true));
        const auto snapshot = club.counter.snapshot(club.ann);
        const services::CounterPreview preview = club.counter.preview(*snapshot, CounterShop::draft(club.ann, 25'900));
        const auto bought = club.counter.record(CounterShop::draft(club.ann, 25'900));
        QVERIFY(bought);
        QCOMPARE(bought->exchanged, (Exchange{Points(200), Money::fromMinor(1'000)}));
        QCOMPARE(preview.exchanged, bought->exchanged);
        QCOMPARE(preview.balanceAfter, bought->balance);
        QCOMPARE(bought->balance, Points(59));
        QCOMPARE(club.credit(), 1'000);
        QVERIFY(club.problems().isEmpty());
    }

    void theSameSaleExchangesOnce()
    {
        Club club(exchanging(true));
        PurchaseDraft draft = CounterShop::draft(club.ann, 10'000);
        draft.key = QStringLiteral("once");
        QVERIFY(club.counter.record(draft));
        const auto again = club.counter.record(draft);
        QVERIFY(again && again->repeated);
        QCOMPARE(again->exchanged, (Exchange{Points(100), Money::fromMinor(500)}));
        QCOMPARE(club.credit(), 500);
    }

    // DOMAIN.md §7: what was exchanged is spent; the policy for missing points decides.
    void aRefundAfterTheExchangeFindsThePointsSpent()
    {
        Club club(exchanging(true));
        const auto bought = club.counter.record(CounterShop::draft(club.ann, 25'900));
        const auto back = club.counter.refund(CounterShop::refundOf(bought->id));
        QVERIFY(back);
        QCOMPARE(back->taken, Points(59));
        QCOMPARE(back->writtenOff, Points(200));
        QCOMPARE(club.balance(club.ann), 0);
        QVERIFY(club.problems().isEmpty());
    }

    void pointsThatAreNotUsableYetAreNotExchanged()
    {
        Programme programme = exchanging(true);
        programme.earning.pendingDays = 3;
        Club club(programme);
        club.buy(10'000);
        QCOMPARE(club.credit(), 0);
        (void)club.night();
        QCOMPARE(club.credit(), 0);
        (void)club.night();
        (void)club.night();
        QCOMPARE(club.credit(), 500);
    }

    void theDocumentKeepsThemAndTheDiffNamesThem()
    {
        Programme before = CounterShop::plainProgramme();
        Programme after = withActivity({QStringLiteral("post"), ActivityKind::Other, QStringLiteral("Photo"), Points(7),
                                        ActivityLimit::None, 9, true});
        after.milestone = MilestoneRule();
        after.exchange = ExchangeRule{Points(50), Money::fromMinor(3), true, 4, false};
        after.occasions = {{OccasionKind::WeddingDay, Points(3)}, {OccasionKind::Referrer, Points(10)}};
        after.referral.steps = {{21, Points(20)}, {51, Points(30)}};
        const auto read = programmeFromJsonText(toJsonText(after));
        QVERIFY(read);
        QCOMPARE(*read, after);
        QStringList paths;
        for (const auto &change : services::changesBetween(before, after))
            paths << change.path;
        QVERIFY(paths.contains(QStringLiteral("activities.post.points")));
        QVERIFY(paths.contains(QStringLiteral("exchange.credit")));
        QVERIFY(paths.contains(QStringLiteral("milestone.bonus")));
    }

    void wrongDocumentsAreRefusedByTheirPath()
    {
        const QJsonObject nameless{{QStringLiteral("id"), QStringLiteral("x")},
                                   {QStringLiteral("kind"), QStringLiteral("other")},
                                   {QStringLiteral("points"), 5}};
        QCOMPARE(refusal({{QStringLiteral("activities"), QJsonArray{nameless}}}), ErrorCode::BadProgramme);
        Programme twice = withActivity(survey());
        twice.activities.push_back(survey());
        QCOMPARE(validate(twice).error().args.front(), QStringLiteral("$.activities[1].id"));
        Programme empty = exchanging(true);
        empty.exchange->credit = Money();
        QCOMPARE(validate(empty).error().args.front(), QStringLiteral("$.exchange.credit"));
        Programme days = withMilestone();
        days.milestone->days = 0;
        QCOMPARE(validate(days).error().args.front(), QStringLiteral("$.milestone.days"));
        Programme steps = CounterShop::plainProgramme();
        steps.referral.steps = {{51, Points(20)}, {21, Points(30)}};
        QCOMPARE(validate(steps).error().args.front(), QStringLiteral("$.referral.steps[1].from"));
    }
};

BASHGAH_TEST(tst_activities, ActivitiesTest)

#include "tst_activities.moc"
