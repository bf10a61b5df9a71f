// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/nightlyjob.h"
#include "storage/db/connection.h"
#include "support/street.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_nightlyjob {

using namespace bashgah;
using namespace bashgah::domain;
using bashgah::test::CounterShop;
using bashgah::test::TestShop;

namespace {

Programme livingDays(int days)
{
    Programme programme = CounterShop::plainProgramme();
    programme.expiry = {ExpiryPolicy::Kind::Days, days, ExpiryPolicy::Round::None};
    return programme;
}

std::vector<services::LedgerRow> rowsOf(CounterShop &club, MemberId member)
{
    const auto ledger =
        services::MemberLedgerService(club.shop.database(), club.shop.clock).ledger(member);
    return ledger ? ledger->rows : std::vector<services::LedgerRow>();
}

services::NightlyReport night(CounterShop &club)
{
    const auto report = services::NightlyJob(club.shop.database(), club.shop.clock).run();
    return report ? *report : services::NightlyReport{-1, 0, {}, 0, {}};
}

/// 50 points of 31 Mordad that live three months after the last purchase: to 30 Aban.
struct Regular : CounterShop
{
    Regular() : CounterShop(TestShop::Where::Memory, threeMonthsAfter())
    {
        (void)services::NightlyJob(shop.database(), shop.clock).run();
        (void)buy(5'000);
    }
    [[nodiscard]] static Programme threeMonthsAfter()
    {
        Programme programme = plainProgramme();
        programme.expiry = {ExpiryPolicy::Kind::AfterActivity, 3, ExpiryPolicy::Round::None};
        return programme;
    }
    [[nodiscard]] PurchaseId buy(qint64 amount)
    {
        const auto done = counter.record(draft(member, amount));
        if (!done)
            qFatal("refused: %s", qPrintable(done.error().args.join(u' ')));
        return done->id;
    }
    void goTo(int month, int day) { shop.clock.set(shop.profile().calendar.day(1405, month, day), QTime(10, 30)); }
    [[nodiscard]] Points spendable() { return counter.snapshot(member)->spendable; }

    MemberId member = addMember(QStringLiteral("m"));
};

} // namespace

class NightlyJobTest : public QObject
{
    Q_OBJECT

private slots:
    // A purchase too small to earn, on the very last day: three months more, to 30 Bahman.
    void aPurchaseLetsPointsOfTheMemberLiveOn()
    {
        Regular club;
        club.goTo(8, 30);
        (void)club.buy(50);
        club.goTo(9, 1);
        QCOMPARE(night(club).expiredLots, 0);
        QCOMPARE(club.spendable(), Points(50));
        QCOMPARE(club.counter.snapshot(club.member)->expiring.front().lastDay, club.shop.profile().calendar.day(1405, 11, 30));
        const services::LedgerRow given = rowsOf(club, club.member).front();
        QCOMPARE(given.expires, std::optional(club.shop.profile().calendar.day(1405, 11, 30)));
        QCOMPARE(given.livesBy, std::optional(club.shop.profile().calendar.day(1405, 8, 30)));
        QCOMPARE(night(club).expiredLots, 0); // again: nothing
        club.goTo(11, 30);
        QCOMPARE(club.spendable(), Points(50));
        club.goTo(12, 1);
        QCOMPARE(night(club).expired, Points(50));
        QCOMPARE(rowsOf(club, club.member).back().day, club.today());
        QCOMPARE(club.problems(), QString());
    }

    // All nights of the year at once give the same as one after the other.
    void livesAreExtendedUnderTheirOwnDays()
    {
        Regular club;
        club.goTo(7, 30);
        (void)club.buy(50);
        club.goTo(9, 30);
        (void)club.buy(50); // before 30 Dey
        club.goTo(12, 29);
        QCOMPARE(night(club).expired, Points(0));
        QCOMPARE(club.spendable(), Points(50));
        QCOMPARE(club.counter.snapshot(club.member)->expiring.front().lastDay, club.shop.profile().calendar.day(1405, 12, 29));
        QCOMPARE(club.problems(), QString());
    }

    void aPurchaseThatWasTakenBackOrCameTooLateSavesNoPoints()
    {
        Regular club;
        club.goTo(8, 30);
        QVERIFY(club.counter.undo(club.buy(50), QStringLiteral("mistake")));
        club.goTo(9, 2);
        (void)club.buy(50);
        QCOMPARE(night(club).expired, Points(50));
        QCOMPARE(club.problems(), QString());
    }

    void pointsThatAMergeMovedLiveOnToo()
    {
        test::Street street(Regular::threeMonthsAfter());
        const auto goTo = [&](int month, int day) {
            street.shop.clock.set(street.shop.profile().calendar.day(1405, month, day), QTime(10, 30));
        };
        const MemberId kept = street.addMember(QStringLiteral("kept"));
        const MemberId other = street.addMember(QStringLiteral("other"));
        street.night();
        street.earn(other, 50);
        goTo(7, 1);
        street.merge(kept, other);
        goTo(8, 30);
        QVERIFY(street.counter.record(CounterShop::draft(kept, 50)));
        goTo(9, 1);
        street.night();
        QCOMPARE(street.counter.snapshot(kept)->spendable, Points(50));
        goTo(12, 1);
        street.night();
        QCOMPARE(street.counter.snapshot(kept)->balance, Points(0));
        QCOMPARE(street.problems(), QString());
    }

    // An end is moved by an event alone, and no event is changed.
    void theEndOfPointsCannotBeMovedByHand()
    {
        Regular club;
        club.goTo(8, 30);
        (void)club.buy(50);
        club.goTo(9, 1);
        (void)night(club);
        for (const char *change : {"UPDATE lot SET expires_day = expires_day + 1", "UPDATE lot_extension SET until_day = until_day + 1",
                                   "DELETE FROM lot_extension"}) {
            const auto done = club.shop.database().write([&](storage::Connection &c) -> Result<void> {
                c.run(QLatin1String(change));
                return {};
            });
            QVERIFY2(!done, change);
        }
        QCOMPARE(club.problems(), QString());
    }

    void expiresOnTheDayAfterTheLast()
    {
        CounterShop club(TestShop::Where::Memory, livingDays(10));
        const MemberId member = club.addMember(QStringLiteral("m"));
        QVERIFY(club.counter.record(CounterShop::draft(member, 5'000)));
        const QDate bought = club.today();
        QCOMPARE(night(club).expiredLots, 0);
        club.shop.clock.advanceDays(10);
        QCOMPARE(night(club).expiredLots, 0);
        QCOMPARE(club.counter.snapshot(member)->spendable, Points(50));
        club.shop.clock.advanceDays(1);
        QCOMPARE(club.counter.snapshot(member)->spendable, Points(0));
        QCOMPARE(night(club).expired, Points(50));
        const auto rows = rowsOf(club, member);
        QCOMPARE(rows.back().kind, EntryKind::Expire);
        QCOMPARE(rows.back().day, bought.addDays(11));
        QCOMPARE(rows.back().expires, std::optional<QDate>(bought.addDays(10)));
        QCOMPARE(club.problems(), QString());
    }

    void missedDaysAreBookedUnderTheirOwnDates()
    {
        CounterShop club(TestShop::Where::Memory, livingDays(10));
        const MemberId member = club.addMember(QStringLiteral("m"));
        const QDate start = club.today();
        QCOMPARE(night(club).days, 1);
        QVERIFY(club.counter.record(CounterShop::draft(member, 1'000)));
        club.shop.clock.advanceDays(3);
        QVERIFY(club.counter.record(CounterShop::draft(member, 2'000)));
        club.shop.clock.advanceDays(21);
        const services::NightlyReport report = night(club);
        QCOMPARE(report.days, 24);
        QCOMPARE(report.expiredLots, 2);
        const auto rows = rowsOf(club, member);
        QCOMPARE(rows[2].day, start.addDays(11));
        QCOMPARE(rows[3].day, start.addDays(14));
        QCOMPARE(club.balance(member), 0);
        QCOMPARE(club.problems(), QString());
    }

    void runningTwiceChangesNothing()
    {
        CounterShop club(TestShop::Where::Memory, livingDays(1));
        const MemberId member = club.addMember(QStringLiteral("m"));
        QVERIFY(club.counter.record(CounterShop::draft(member, 1'000)));
        club.shop.clock.advanceDays(5);
        QCOMPARE(night(club).expiredLots, 1);
        const services::NightlyReport again = night(club);
        QCOMPARE(again.days, 0);
        QCOMPARE(again.expiredLots, 0);
        QCOMPARE(rowsOf(club, member).size(), size_t(2));
    }

    // Points that come back after their last day expire at the next run (cases B22, B23).
    void returnedPointsOfAnEndedLotExpireAtTheNextRun()
    {
        CounterShop club(TestShop::Where::Memory, livingDays(10));
        const MemberId member = club.addMember(QStringLiteral("m"));
        QVERIFY(club.counter.record(CounterShop::draft(member, 10'000)));
        const auto bought = club.counter.record(CounterShop::draft(member, 60, 60));
        QVERIFY(bought);
        club.shop.clock.advanceDays(11);
        QCOMPARE(night(club).expired, Points(40));
        QCOMPARE(club.counter.refund(CounterShop::refundOf(bought->id))->returned, Points(60));
        QCOMPARE(club.balance(member), 60);
        QCOMPARE(club.counter.snapshot(member)->spendable, Points(0));
        club.shop.clock.advanceDays(1);
        QCOMPARE(night(club).expired, Points(60));
        QCOMPARE(club.balance(member), 0);
        QCOMPARE(club.problems(), QString());
    }

    // What expired unspent is gone: a refund does not take it from other purchases' points.
    void refundAfterExpiryLeavesOtherPointsAlone()
    {
        CounterShop club(TestShop::Where::Memory, livingDays(10));
        const MemberId member = club.addMember(QStringLiteral("m"));
        const auto old = club.counter.record(CounterShop::draft(member, 3'000));
        club.shop.clock.advanceDays(9);
        QVERIFY(club.counter.record(CounterShop::draft(member, 5'000)));
        club.shop.clock.advanceDays(2);
        QCOMPARE(night(club).expired, Points(30));
        QCOMPARE(club.counter.refund(CounterShop::refundOf(old->id))->taken, Points(0));
        QCOMPARE(club.balance(member), 50);
        QCOMPARE(club.problems(), QString());
    }

    void pendingPointsPayADeficitWhenTheyBecomeUsable()
    {
        Programme programme = CounterShop::plainProgramme();
        programme.earning.pendingDays = 3;
        programme.clawback.missing = MissingPoints::Negative;
        CounterShop club(TestShop::Where::Memory, programme);
        const MemberId member = club.addMember(QStringLiteral("m"));
        const auto first = club.counter.record(CounterShop::draft(member, 10'000));
        club.shop.clock.advanceDays(3);
        QVERIFY(club.counter.record(CounterShop::draft(member, 5'000, 100)));
        QVERIFY(club.counter.refund(CounterShop::refundOf(first->id)));
        QCOMPARE(club.counter.snapshot(member)->deficit, Points(100));
        club.shop.clock.advanceDays(3);
        night(club);
        QCOMPARE(club.counter.snapshot(member)->deficit, Points(100 - 49));
        QCOMPARE(club.problems(), QString());
    }

    // A shop made a month ago that never had a night: each of its days is worked off, not only the last.
    void theFirstNightBeginsWithTheShop()
    {
        CounterShop club(TestShop::Where::Memory, livingDays(10));
        const MemberId member = club.addMember(QStringLiteral("m"));
        QVERIFY(club.counter.record(CounterShop::draft(member, 5'000)));
        const QDate made = club.today();
        club.shop.clock.advanceDays(30);
        QCOMPARE(night(club).days, 30);
        QCOMPARE(rowsOf(club, member).back().day, made.addDays(11));
        QCOMPARE(night(club).days, 0);
    }

    // DOMAIN.md 13: a day that ends at 02:00. Bought at 01:30 on the day after, the 10 days begin a day earlier,
    // and the night's work waits for 02:00.
    void theNightFollowsTheBusinessDay()
    {
        CounterShop club(TestShop::Where::Memory, livingDays(10));
        QVERIFY(club.shop.shop().setDayEnd(120));
        const MemberId member = club.addMember(QStringLiteral("m"));
        const QDate day = club.today();
        night(club);
        club.shop.clock.set(day.addDays(1), QTime(1, 30));
        QCOMPARE(night(club).days, 0);
        QVERIFY(club.counter.record(CounterShop::draft(member, 5'000)));
        QCOMPARE(rowsOf(club, member).front().day, day);
        QCOMPARE(club.counter.shiftTotals(day)->purchases, 1);
        QCOMPARE(club.counter.today()->size(), size_t(1));
        club.shop.clock.set(day.addDays(1), QTime(2, 0));
        QCOMPARE(night(club).days, 1);
        QVERIFY(club.counter.today()->empty());
        club.shop.clock.set(day.addDays(11), QTime(1, 59));
        QCOMPARE(night(club).expired, Points(0));
        club.shop.clock.set(day.addDays(11), QTime(2, 0));
        QCOMPARE(night(club).expired, Points(50));
        QCOMPARE(club.problems(), QString());
    }

    void aDaysCapEndsWithTheBusinessDay()
    {
        Programme programme = CounterShop::plainProgramme();
        programme.earning.rules.front().caps = {{CapPeriod::Day, Points(60)}};
        CounterShop club(TestShop::Where::Memory, programme);
        QVERIFY(club.shop.shop().setDayEnd(120));
        const MemberId member = club.addMember(QStringLiteral("m"));
        const QDate day = club.today();
        QCOMPARE(club.counter.record(CounterShop::draft(member, 5'000))->earned, Points(50));
        club.shop.clock.set(day.addDays(1), QTime(1, 0));
        QCOMPARE(club.counter.record(CounterShop::draft(member, 5'000))->earned, Points(10));
        club.shop.clock.set(day.addDays(1), QTime(3, 0));
        QCOMPARE(club.counter.record(CounterShop::draft(member, 5'000))->earned, Points(50));
    }

    void aClockSetBackIsNoticed()
    {
        CounterShop club(TestShop::Where::Memory, livingDays(10));
        club.shop.clock.advanceDays(5);
        QCOMPARE(night(club).days, 5);
        club.shop.clock.advanceDays(-3);
        const auto again = services::NightlyJob(club.shop.database(), club.shop.clock).run();
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::ClockBackwards);
    }

    // The newest closed day is yesterday: a clock one day back dates a sale into it.
    void aClockSetBackByOneDayIsNoticed()
    {
        CounterShop club(TestShop::Where::Memory, livingDays(10));
        const MemberId member = club.addMember(QStringLiteral("m"));
        club.shop.clock.advanceDays(5);
        QCOMPARE(night(club).days, 5);
        club.shop.clock.advanceDays(-1);
        const auto sold = club.counter.record(CounterShop::draft(member, 5'000));
        QVERIFY(!sold);
        QCOMPARE(sold.error().code, ErrorCode::ClockBackwards);
        QCOMPARE(services::NightlyJob(club.shop.database(), club.shop.clock).run().error().code,
                 ErrorCode::ClockBackwards);
        club.shop.clock.advanceDays(1);
        QVERIFY(club.counter.record(CounterShop::draft(member, 5'000)));
        QCOMPARE(night(club).days, 0);
    }

    // At 01:30 the day before is closed: with an end at 02:00 it would go on. From 02:00 on nothing stands against it.
    void aLaterEndOfTheDayWaitsForItsHour()
    {
        CounterShop club(TestShop::Where::Memory, livingDays(10));
        const MemberId member = club.addMember(QStringLiteral("m"));
        const QDate day = club.today();
        club.shop.clock.set(day.addDays(1), QTime(1, 30));
        QCOMPARE(night(club).days, 1);
        const auto refused = club.shop.shop().setDayEnd(120);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::TooSoon);
        QCOMPARE(refused.error().field, QStringLiteral("day_end"));
        QCOMPARE(refused.error().args, (QStringList{QStringLiteral("02:00"), QStringLiteral("30")}));
        QVERIFY(club.counter.record(CounterShop::draft(member, 5'000))); // the shop goes on
        QVERIFY(club.shop.shop().setDayEnd(60)); // 01:00 is over
        club.shop.clock.set(day.addDays(1), QTime(2, 0));
        QVERIFY(club.shop.shop().setDayEnd(120));
        QVERIFY(club.counter.record(CounterShop::draft(member, 5'000)));
        QCOMPARE(club.today(), day.addDays(1));
    }

    // Where something is given on days of the year, no day is skipped, and each is closed by itself.
    void birthdaysOfALongPauseAreGivenOnTheirDays()
    {
        Programme programme = livingDays(5'000);
        programme.occasions = {{OccasionKind::JoiningDay, Points(7), true}};
        CounterShop club(TestShop::Where::Memory, programme);
        const MemberId member = club.addMember(QStringLiteral("m"));
        const QDate joined = club.today();
        night(club);
        club.shop.clock.advanceDays(800);
        const services::NightlyReport report = night(club);
        QCOMPARE(report.days, 800);
        QCOMPARE(report.occasions, Points(14)); // two years
        const ShopCalendar calendar = club.shop.profile().calendar;
        QCOMPARE(rowsOf(club, member).front().day, calendar.addMonths(joined, 12));
        QCOMPARE(rowsOf(club, member).back().day, calendar.addMonths(joined, 24));
    }

    /// Birthdays, expiring points and tiers of weeks off are caught up; nobody gets a message for each of them.
    void whatIsCaughtUpSendsNoMessages()
    {
        Programme programme = livingDays(10);
        programme.occasions = {{OccasionKind::JoiningDay, Points(7), true}};
        CounterShop club(TestShop::Where::Memory, programme);
        const MemberId member = club.addMember(QStringLiteral("m"));
        night(club);
        QVERIFY(club.counter.record(CounterShop::draft(member, 1'000)));
        club.shop.clock.advanceDays(370);
        const services::NightlyReport report = night(club);
        QCOMPARE(report.occasions, Points(7));
        QCOMPARE(report.expiredLots, 1);
        QCOMPARE(club.shop.database().connection().word(QStringLiteral("SELECT count(*) FROM message")),
                 QStringLiteral("0"));
    }

    void longPausesAreClosedAtOnce()
    {
        CounterShop club(TestShop::Where::Memory, livingDays(30));
        const MemberId member = club.addMember(QStringLiteral("m"));
        night(club);
        QVERIFY(club.counter.record(CounterShop::draft(member, 1'000)));
        const QDate bought = club.today();
        club.shop.clock.advanceDays(2000);
        const services::NightlyReport report = night(club);
        QCOMPARE(report.expiredLots, 1);
        QVERIFY(report.days <= 3);
        QCOMPARE(rowsOf(club, member).back().day, bought.addDays(31));
    }
};

BASHGAH_TEST(tst_nightlyjob, NightlyJobTest)

} // namespace tst_nightlyjob

#include "tst_nightlyjob.moc"
