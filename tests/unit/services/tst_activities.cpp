// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/programmejson.h"
#include "services/counter/activityservice.h"
#include "services/counter/nightlyjob.h"
#include "services/members/memberservice.h"
#include "services/programs/programmediff.h"
#include "services/stored/storedvalueservice.h"
#include "storage/db/connection.h"
#include "storage/db/database.h"
#include "storage/db/sqlfailure.h"
#include "support/countershop.h"
#include "support/testregistry.h"

#include <QJsonArray>
#include <QTest>

namespace tst_activities {

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

Programme everything()
{
    Programme programme = exchanging(true);
    programme.activities = {survey(ActivityLimit::Once)};
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
    /// By a purchase that it pays for.
    void spendCredit(qint64 amount)
    {
        PurchaseDraft paid = CounterShop::draft(ann, amount);
        TenderWish wish;
        wish.most = Money::fromMinor(amount);
        paid.tenders = {wish};
        paid.redeem = Points(0);
        const auto done = counter.record(paid);
        QVERIFY(done);
        QCOMPARE(done->paidWithStored, Money::fromMinor(amount));
        if (!done->earned.isZero())
            QVERIFY(counter.adjust({ann, -done->earned, QStringLiteral("not counted"), {}, {}}));
    }
    /// An exchange of which a part came back, and an activity that was undone.
    void live()
    {
        const auto bought = counter.record(draft(ann, 30'000));
        QVERIFY(bought);
        QVERIFY(counter.refund(refundOf(bought->id, 10'000)));
        const auto done = confirm();
        QVERIFY(done);
        QVERIFY(activities.undo(done->id));
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

    /// dibashop.ir: 5 times a day, and once more when one of them was a mistake.
    void aDayCanHaveSeveralTurns()
    {
        ActivityRule share = survey(ActivityLimit::Day);
        share.times = 5;
        Club club(withActivity(share));
        for (int turn = 1; turn < 5; ++turn)
            QVERIFY(club.confirm());
        const auto last = club.confirm();
        QVERIFY(last);
        QCOMPARE(club.balance(club.ann), 100);
        const auto sixth = club.confirm();
        QCOMPARE(sixth.error().code, ErrorCode::LimitReached);
        QCOMPARE(sixth.error().args.value(1), QStringLiteral("5"));
        QVERIFY(!club.activities.choices(club.ann)->front().isOpen);
        QVERIFY(club.activities.undo(last->id));
        QVERIFY(club.confirm());
        QVERIFY(!club.confirm());
        club.shop.clock.advanceDays(1);
        QVERIFY(club.confirm());
        QVERIFY(club.problems().isEmpty());
    }

    void onlyADayAndAMonthCanHaveSeveralTurns()
    {
        Programme programme = withActivity(survey(ActivityLimit::Once));
        programme.activities.front().times = 2;
        QCOMPARE(validate(programme).error().args.value(0), QStringLiteral("$.activities[0].times"));
        programme.activities.front().limit = ActivityLimit::Month;
        const auto again = programmeFromJson(toJson(programme));
        QVERIFY(again);
        QCOMPARE(again->activities, programme.activities);
        programme.activities.front().times = mostActivityTimes + 1;
        QVERIFY(!validate(programme));
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

    void undoingNoticesAClockSetBack()
    {
        Club club(withActivity(survey(ActivityLimit::Once)));
        const auto done = club.confirm();
        (void)club.night();
        club.shop.clock.advanceDays(-1);
        QCOMPARE(club.activities.undo(done->id).error().code, ErrorCode::ClockBackwards);
        QCOMPARE(club.balance(club.ann), 20);
        club.shop.clock.advanceDays(1);
        QVERIFY(club.activities.undo(done->id));
        QCOMPARE(club.balance(club.ann), 0);
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

    // 900 of the 1,000 points expire unspent, so that no return takes any of them; what their goods still earn counts.
    void goodsWhosePointsHadExpiredDoNotKeepTheBonus_data()
    {
        QTest::addColumn<qint64>("back");
        QTest::newRow("half of them") << qint64(45'000);
        QTest::newRow("all of them") << qint64(90'000);
    }

    void goodsWhosePointsHadExpiredDoNotKeepTheBonus()
    {
        QFETCH(const qint64, back);
        Programme programme = withMilestone();
        programme.expiry = {ExpiryPolicy::Kind::Days, 10, ExpiryPolicy::Round::None};
        Club club(programme);
        const auto bought = club.counter.record(CounterShop::draft(club.ann, 90'000));
        QVERIFY(bought);
        club.shop.clock.advanceDays(7);
        club.buy(10'000);
        QCOMPARE(club.night().occasions, Points(200));
        club.shop.clock.advanceDays(3);
        (void)club.night();
        QCOMPARE(club.balance(club.ann), 300);
        const auto refunded = club.counter.refund(CounterShop::refundOf(bought->id, back));
        QVERIFY(refunded);
        QCOMPARE(refunded->taken, Points(0));
        (void)club.night();
        QCOMPARE(club.balance(club.ann), 100);
        QCOMPARE(club.problems(), QString());
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

    // The counter says what is to pay before the sale gives any points.
    void creditThatASaleBringsPaysTheNextOneAndNotItself()
    {
        Club club(exchanging(true));
        PurchaseDraft draft = CounterShop::draft(club.ann, 25'900);
        draft.tenders = {TenderWish{}};
        QVERIFY(!club.counter.record(draft)); // no credit yet
        QVERIFY(club.counter.record(CounterShop::draft(club.ann, 10'000)));
        QCOMPARE(club.credit(), 500);
        const services::CounterPreview seen = club.counter.preview(*club.counter.snapshot(club.ann), draft);
        const auto done = club.counter.record(draft);
        QVERIFY(done);
        QCOMPARE(done->paidWithStored, Money::fromMinor(500));
        QCOMPARE(done->due, Money::fromMinor(25'400));
        QCOMPARE(seen.due, done->due);
        QCOMPARE(done->exchanged, (Exchange{Points(200), Money::fromMinor(1'000)}));
        QCOMPARE(club.credit(), 1'000);
        QVERIFY(club.problems().isEmpty());
    }

    // 60 points of today and 50 of a bill of the notebook, forty days old: together they are exchanged now, and the credit
    // lives its thirty days from now on. By the day of the bill there were 50, and later credit that had ended.
    void aPurchaseOfAnEarlierDayExchangesWhatIsThereNow()
    {
        Programme programme = exchanging(true);
        programme.exchange->lifeDays = 30;
        Club club(programme);
        const QDate then = club.today();
        club.shop.clock.advanceDays(40);
        club.buy(6'000);
        PurchaseDraft draft = CounterShop::draft(club.ann, 5'000);
        draft.extras.day = then;
        const auto snapshot = club.counter.snapshot(club.ann);
        const services::CounterPreview seen = club.counter.preview(*snapshot, draft);
        const auto done = club.counter.record(draft);
        QVERIFY(done);
        QCOMPARE(done->exchanged, (Exchange{Points(100), Money::fromMinor(500)}));
        QCOMPARE(seen.exchanged, done->exchanged);
        QCOMPARE(seen.balanceAfter, done->balance);
        const auto account = club.stored.creditOf(club.ann);
        QVERIFY(account && *account);
        QCOMPARE((*account)->usable, Money::fromMinor(500));
        QCOMPARE((*account)->nextExpiry, std::optional(club.today().addDays(29)));
        QCOMPARE(club.problems(), QString());
    }

    void aPurchaseOfAnEarlierDayIsExchangedByTheRuleOfToday()
    {
        Club club(exchanging(true));
        const QDate then = club.today();
        club.shop.clock.advanceDays(1);
        Programme dearer = exchanging(true);
        dearer.exchange->every = Points(200);
        club.save(dearer, club.today());
        PurchaseDraft draft = CounterShop::draft(club.ann, 25'000);
        draft.extras.day = then;
        const services::CounterPreview seen = club.counter.preview(*club.counter.snapshot(club.ann), draft);
        const auto done = club.counter.record(draft);
        QVERIFY(done);
        QCOMPARE(done->exchanged, (Exchange{Points(200), Money::fromMinor(500)}));
        QCOMPARE(seen.exchanged, done->exchanged);
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

    // I8: credit that points became is there as long as nobody spends it, and comes back before they count as spent.
    void aRefundAfterTheExchangeTakesTheUnspentCreditBack()
    {
        Club club(exchanging(true));
        const auto bought = club.counter.record(CounterShop::draft(club.ann, 25'900));
        const auto seen = club.counter.previewRefund(CounterShop::refundOf(bought->id));
        const auto back = club.counter.refund(CounterShop::refundOf(bought->id));
        QVERIFY(seen && back);
        QCOMPARE(back->exchangeBack, (Exchange{Points(200), Money::fromMinor(1'000)}));
        QCOMPARE(seen->exchangeBack, back->exchangeBack);
        QCOMPARE(back->taken, Points(259));
        QCOMPARE(back->writtenOff, Points(0));
        QCOMPARE(club.balance(club.ann), 0);
        QCOMPARE(club.credit(), 0);
        QCOMPARE(club.problems(), QString());
        const auto ledger = services::MemberLedgerService(club.shop.database(), club.shop.clock).ledger(club.ann);
        QCOMPARE(ledger->rows.at(2).kind, EntryKind::RedeemReversal);
        QCOMPARE(ledger->rows.at(2).exchangedBack, Money::fromMinor(1'000));
    }

    // 200 points became 1,000 of credit; 400 of it are spent and stand for 80 points. Whatever the steps, they and
    // nothing else are missing at the end.
    void onlySpentCreditIsMissing_data()
    {
        QTest::addColumn<QList<qint64>>("steps");
        QTest::newRow("at once") << QList<qint64>{25'900};
        QTest::newRow("two") << QList<qint64>{6'000, 19'900};
        QTest::newRow("two, the larger one first") << QList<qint64>{20'000, 5'900};
        QTest::newRow("many") << QList<qint64>{5'900, 100, 9'900, 3'333, 3'333, 3'334};
    }
    void onlySpentCreditIsMissing()
    {
        QFETCH(const QList<qint64>, steps);
        Club club(exchanging(true));
        const auto bought = club.counter.record(CounterShop::draft(club.ann, 25'900));
        club.spendCredit(400);
        Points taken;
        Points missing;
        for (const qint64 step : steps) {
            const auto back = club.counter.refund(CounterShop::refundOf(bought->id, step));
            QVERIFY(back);
            taken += back->taken;
            missing += back->writtenOff;
            QCOMPARE(club.problems(), QString());
        }
        QCOMPARE(taken, Points(179));
        QCOMPARE(missing, Points(80));
        QCOMPARE(club.balance(club.ann), 0);
        QCOMPARE(club.credit(), 0);
    }

    // As if the first purchase had not been: its own points come back, those of the other stay exchanged.
    void theOtherPurchaseKeepsItsPoints()
    {
        Club club(exchanging(false));
        const auto first = club.counter.record(CounterShop::draft(club.ann, 6'000));
        club.buy(6'000);
        QCOMPARE(club.night().exchanged, Points(100));
        const auto back = club.counter.refund(CounterShop::refundOf(first->id));
        QCOMPARE(back->taken, Points(60));
        QCOMPARE(back->exchangeBack.points, Points(100));
        QCOMPARE(club.balance(club.ann), 60);
        QCOMPARE(club.credit(), 0);
        QCOMPARE(club.problems(), QString());
    }

    void missingCreditMayBecomeADebt()
    {
        Programme programme = exchanging(true);
        programme.clawback.missing = MissingPoints::Negative;
        Club club(programme);
        const auto bought = club.counter.record(CounterShop::draft(club.ann, 20'000));
        club.spendCredit(400);
        QCOMPARE(club.counter.refund(CounterShop::refundOf(bought->id))->taken, Points(200));
        QCOMPARE(club.balance(club.ann), -80);
        QCOMPARE(club.credit(), 0);
        QCOMPARE(club.problems(), QString());
    }

    // A point for 20,000; 100 became 10,000 of credit, all of it spent: the till keeps as much back.
    void creditThatWasSpentIsKeptBackOfTheRefund()
    {
        Programme programme = exchanging(true);
        programme.earning.rules.front().effect = PerMoneyRule{Points(1), Money::fromMinor(20'000), EarnMode::Block};
        programme.exchange->credit = Money::fromMinor(10'000);
        programme.redemption.enabled = false;
        programme.clawback.missing = MissingPoints::DeductFromRefund;
        Club club(programme);
        const auto bought = club.counter.record(CounterShop::draft(club.ann, 2'000'000));
        QCOMPARE(bought->exchanged, (Exchange{Points(100), Money::fromMinor(10'000)}));
        club.spendCredit(10'000);
        const auto back = club.counter.refund(CounterShop::refundOf(bought->id));
        QVERIFY(back);
        QCOMPARE(back->writtenOff, Points(100));
        QCOMPARE(back->keptBack, Money::fromMinor(10'000));
        QCOMPARE(back->payBack, Money::fromMinor(1'990'000));
        QCOMPARE(club.balance(club.ann), 0);
        QCOMPARE(club.problems(), QString());
    }

    // Credit that ended unspent is gone like points that ended: nobody owes it.
    void creditThatEndedIsNotMissing()
    {
        Programme programme = exchanging(true);
        programme.exchange->lifeDays = 2;
        programme.clawback.missing = MissingPoints::Negative;
        Club club(programme);
        const auto bought = club.counter.record(CounterShop::draft(club.ann, 20'000));
        (void)club.night();
        (void)club.night();
        (void)club.night();
        QCOMPARE(club.credit(), 0);
        QCOMPARE(club.counter.refund(CounterShop::refundOf(bought->id))->taken, Points(0));
        QCOMPARE(club.balance(club.ann), 0);
        QCOMPARE(club.problems(), QString());
    }

    void whatComesBackIsCountedInWholeExchangesAndThenToTheLastUnit()
    {
        ExchangeStanding now{Points(100), {Points(200), Money::fromMinor(666)}, {}, Money::fromMinor(666), {}};
        QCOMPARE(exchangeBack(now, Points(1)), (Exchange{Points(100), Money::fromMinor(333)}));
        QCOMPARE(exchangeBack(now, Points(101)), (Exchange{Points(200), Money::fromMinor(666)}));
        QCOMPARE(exchangeBack(now, Points(0)), Exchange());
        now.unspent = Money::fromMinor(100); // 30.03 points
        QCOMPARE(exchangeBack(now, Points(1)), (Exchange{Points(30), Money::fromMinor(100)}));
        now.unspent = Money();
        QCOMPARE(exchangeBack(now, Points(1)), Exchange());
        now.lapsed = Money::fromMinor(100);
        QCOMPARE(lapsedPoints(now), Points(30));
    }

    void whatWasSpentOfAnActivityIsNotGivenAgain()
    {
        Club club(withActivity(survey(ActivityLimit::Once)));
        const auto done = club.confirm();
        QVERIFY(club.counter.record(CounterShop::draft(club.ann, 99, 15)));
        QVERIFY(club.activities.undo(done->id));
        QCOMPARE(club.confirm().error().code, ErrorCode::LimitReached);
        QVERIFY(!club.activities.choices(club.ann)->front().isOpen);
        QCOMPARE(club.problems(), QString());
    }

    void aDebtPaysForItSoItCanBeGivenAgain()
    {
        Programme programme = withActivity(survey(ActivityLimit::Once));
        programme.clawback.missing = MissingPoints::Negative;
        Club club(programme);
        const auto done = club.confirm();
        QVERIFY(club.counter.record(CounterShop::draft(club.ann, 99, 15)));
        QVERIFY(club.activities.undo(done->id));
        QCOMPARE(club.balance(club.ann), -15);
        QVERIFY(club.confirm());
        QCOMPARE(club.balance(club.ann), 5);
        QCOMPARE(club.problems(), QString());
    }

    void aMilestoneThatWasSpentIsNotReachedAgain()
    {
        Club club(withMilestone());
        const auto bought = club.counter.record(CounterShop::draft(club.ann, 100'000));
        QCOMPARE(club.night().occasions, Points(200));
        QVERIFY(club.counter.record(CounterShop::draft(club.ann, 1'100, 1'100)));
        QVERIFY(club.counter.refund(CounterShop::refundOf(bought->id, 100)));
        QCOMPARE(club.night().occasions, Points(0));
        QCOMPARE(club.problems(), QString());
        // the days of the first bonus count for no other one
        QVERIFY(club.counter.record(CounterShop::draft(club.ann, 100)));
        QCOMPARE(club.night().occasions, Points(0));
        QCOMPARE(club.problems(), QString());
    }

    void rowsCannotBeChangedOrDeleted_data()
    {
        QTest::addColumn<QString>("sql");
        for (const char *table : {"points_exchange", "points_exchange_back", "activity_confirmed"})
            QTest::addRow("delete %s", table) << QStringLiteral("DELETE FROM %1").arg(QLatin1String(table));
        QTest::newRow("exchange") << QStringLiteral("UPDATE points_exchange SET credit = credit + 1");
        QTest::newRow("what came back") << QStringLiteral("UPDATE points_exchange_back SET points = points + 1");
        QTest::newRow("activity") << QStringLiteral("UPDATE activity_confirmed SET points = points + 1");
    }
    void rowsCannotBeChangedOrDeleted()
    {
        QFETCH(const QString, sql);
        Club club(everything());
        club.live();
        QVERIFY_THROWS_EXCEPTION(storage::SqlFailure, club.shop.database().connection().run(sql));
    }

    void tamperingIsFound_data()
    {
        QTest::addColumn<QString>("trigger");
        QTest::addColumn<QString>("sql");
        const auto row = [](const char *trigger, const char *sql) {
            QTest::newRow(sql) << QString::fromLatin1(trigger) << QString::fromLatin1(sql);
        };
        row("points_exchange_back_no_delete", "DELETE FROM points_exchange_back");
        row("points_exchange_no_update", "UPDATE points_exchange SET credit = credit + 1");
        row("points_exchange_no_update", "UPDATE points_exchange SET points = points - 1");
        row("points_exchange_back_no_update", "UPDATE points_exchange_back SET credit = credit - 1");
        row("activity_confirmed_no_delete", "DELETE FROM activity_confirmed");
        row("activity_confirmed_facts_no_update", "UPDATE activity_confirmed SET points = points + 1");
        row("activity_confirmed_undone_once", "UPDATE activity_confirmed SET undone_at = NULL, undo_entry_id = NULL");
        row("activity_confirmed_undone_once", "UPDATE activity_confirmed SET kept = 3");
    }
    void tamperingIsFound()
    {
        QFETCH(const QString, trigger);
        QFETCH(const QString, sql);
        Club club(everything());
        club.live();
        QCOMPARE(club.problems(), QString());
        storage::Connection &connection = club.shop.database().connection();
        connection.run(QStringLiteral("DROP TRIGGER %1").arg(trigger));
        connection.run(sql);
        QVERIFY(club.problems().contains(QStringLiteral("I6")));
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

} // namespace tst_activities

#include "tst_activities.moc"
