// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/occasion.h"
#include "domain/program/programmejson.h"
#include "services/counter/nightlyjob.h"
#include "services/members/memberservice.h"
#include "services/members/mergeservice.h"
#include "services/members/referralservice.h"
#include "support/countershop.h"
#include "support/must.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_occasions {

using namespace bashgah;
using namespace bashgah::domain;
using bashgah::test::CounterShop;
using bashgah::test::TestShop;

namespace {

ShopCalendar jalali()
{
    return ShopCalendar(CalendarSystem::Jalali, QTimeZone("Asia/Tehran"));
}

Programme with(OccasionKind kind, qint64 points)
{
    Programme programme = CounterShop::plainProgramme();
    programme.occasions = {{kind, Points(points), true}};
    return programme;
}

Programme referring(qint64 referrer, qint64 referee)
{
    Programme programme = with(OccasionKind::Referrer, referrer);
    programme.occasions.push_back({OccasionKind::Referee, Points(referee), true});
    programme.referral.minimum = Money::fromMinor(2'500);
    return programme;
}

struct Club : CounterShop
{
    explicit Club(const Programme &programme)
        : CounterShop(TestShop::Where::Memory, programme), members(shop.database(), shop.clock),
          referrals(shop.database(), shop.clock), merges(shop.database(), shop.clock)
    {
    }
    void merge(MemberId kept, MemberId other)
    {
        const auto a = test::must(members.member(kept));
        const auto b = test::must(members.member(other));
        (void)test::must(merges.merge({kept, other,
                                       services::MergeService::proposed(a.member.details, b.member.details),
                                       a.version, b.version}));
    }
    MemberId bring(const QString &code, MemberId referrer) { return join(code, {}, referrer); }
    MemberId join(const QString &code, std::optional<QDate> birthday = {}, std::optional<MemberId> referrer = {})
    {
        services::Registration request;
        request.referrer = referrer;
        request.details.code = code;
        request.details.name = QString(QStringLiteral("Member ") + code);
        request.details.birthday = birthday;
        return members.registerMember(request)->id;
    }
    Points night() { return services::NightlyJob(shop.database(), shop.clock).run()->occasions; }
    services::MemberService members;
    services::ReferralService referrals;
    services::MergeService merges;
};

} // namespace

class OccasionsTest : public QObject
{
    Q_OBJECT

private slots:
    // DOMAIN.md §13: 30 Esfand comes round on 29 Esfand of common years, 29 February on 28 February.
    // 1403 and 1408 are leap years of the Jalali calendar.
    void daysComeRound_data()
    {
        QTest::addColumn<bool>("inJalali");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("comes");
        const auto sh = [](int y, int m, int d) { return QCalendar(QCalendar::System::Jalali).dateFromParts(y, m, d); };
        QTest::newRow("the same day of the next year") << true << sh(1370, 5, 12) << sh(1405, 5, 12) << true;
        QTest::newRow("another day") << true << sh(1370, 5, 12) << sh(1405, 5, 13) << false;
        QTest::newRow("the day itself") << true << sh(1405, 5, 12) << sh(1405, 5, 12) << false;
        QTest::newRow("30 Esfand, common year") << true << sh(1375, 12, 30) << sh(1405, 12, 29) << true;
        QTest::newRow("30 Esfand, leap year: not on the 29th") << true << sh(1375, 12, 30) << sh(1403, 12, 29) << false;
        QTest::newRow("30 Esfand, leap year") << true << sh(1375, 12, 30) << sh(1403, 12, 30) << true;
        QTest::newRow("29 February, common year") << false << QDate(2000, 2, 29) << QDate(2027, 2, 28) << true;
        QTest::newRow("29 February, not on 1 March") << false << QDate(2000, 2, 29) << QDate(2027, 3, 1) << false;
    }
    void daysComeRound()
    {
        QFETCH(bool, inJalali);
        QFETCH(QDate, from);
        QFETCH(QDate, day);
        const ShopCalendar calendar = inJalali ? jalali() : ShopCalendar(CalendarSystem::Gregorian, QTimeZone::utc());
        QTEST(comesRound(from, day, calendar), "comes");
    }

    // dibashop.ir: the points of an occasion live 30 days, the day they are given among them; others a year.
    void anOccasionsPointsCanHaveALifeOfTheirOwn()
    {
        Programme programme = with(OccasionKind::Joining, 5);
        programme.occasions.front().lifeDays = 30;
        Club club(programme);
        const MemberId member = club.join(QStringLiteral("m"));
        QCOMPARE(club.balance(member), 5);
        club.shop.clock.advanceDays(29);
        (void)club.night();
        QCOMPARE(club.balance(member), 5);
        club.shop.clock.advanceDays(1);
        (void)club.night();
        QCOMPARE(club.balance(member), 0);
        QVERIFY(club.problems().isEmpty());
    }

    void theLifeOfAnOccasionIsReadAndChecked()
    {
        Programme programme = with(OccasionKind::Birthday, 100);
        programme.occasions.front().lifeDays = 365;
        const auto again = programmeFromJson(toJson(programme));
        QVERIFY(again);
        QCOMPARE(again->occasions, programme.occasions);
        programme.occasions.front().lifeDays = -1;
        QCOMPARE(validate(programme).error().args.value(0), QStringLiteral("$.occasions[0].life_days"));
    }

    // Case A37: 150 on the birthday, nothing on other days, once however often the night runs.
    void aBirthdayGivesItsPointsOnceAYear()
    {
        Club club(with(OccasionKind::Birthday, 150));
        const QDate tomorrow = club.today().addDays(1);
        const QDate born = jalali().addMonths(tomorrow, -12 * 30);
        const MemberId member = club.join(QStringLiteral("b"), born);
        const MemberId other = club.join(QStringLiteral("o"), born.addDays(40));
        QCOMPARE(club.balance(member), 0);
        club.shop.clock.advanceDays(1);
        QCOMPARE(club.night(), Points(150));
        QCOMPARE(club.night(), Points(0));
        QCOMPARE(club.balance(member), 150);
        QCOMPARE(club.balance(other), 0);
        QVERIFY(club.problems().isEmpty());
    }

    void aBirthdayInWeeksOffIsCaughtUp()
    {
        Club club(with(OccasionKind::Birthday, 10));
        QCOMPARE(club.night(), Points(0));
        const MemberId member = club.join(QStringLiteral("b"), jalali().addMonths(club.today().addDays(9), -240));
        club.shop.clock.advanceDays(25);
        QCOMPARE(club.night(), Points(10));
        QCOMPARE(club.balance(member), 10);
    }

    void joiningGivesOnceAndItsDayEachYear()
    {
        Programme programme = with(OccasionKind::Joining, 20);
        programme.occasions.push_back({OccasionKind::JoiningDay, Points(30), true});
        Club club(programme);
        const MemberId member = club.join(QStringLiteral("j"));
        QCOMPARE(club.balance(member), 20);
        const QDate anniversary = jalali().addMonths(club.today(), 12);
        club.shop.clock.advanceDays(static_cast<int>(club.today().daysTo(anniversary)));
        static_cast<void>(club.night());
        QCOMPARE(club.balance(member), 50);
    }

    // A wedding on 30 Esfand of a leap year comes round on 29 Esfand of common ones (see daysComeRound).
    void aWeddingDayGivesEachYear()
    {
        Club club(with(OccasionKind::WeddingDay, 70));
        const QDate tomorrow = club.today().addDays(1);
        const MemberId member = club.join(QStringLiteral("w"));
        auto view = club.members.member(member);
        MemberDetails details = view->member.details;
        details.wedding = jalali().addMonths(tomorrow, -12 * 5);
        QVERIFY(club.members.update(member, details, view->version));
        QCOMPARE(club.members.member(member)->member.details.wedding, details.wedding);
        QCOMPARE(club.balance(member), 0);
        club.shop.clock.advanceDays(1);
        QCOMPARE(club.night(), Points(70));
        QCOMPARE(club.night(), Points(0));
        QCOMPARE(club.balance(member), 70);
        QVERIFY(club.problems().isEmpty());
    }

    // Issue 4: "Gold members get 500, the others 200".
    void aBirthdayGivesByTier()
    {
        Programme programme = with(OccasionKind::Birthday, 200);
        TierPolicy tiers;
        tiers.tiers = {Tier{QStringLiteral("b"), QStringLiteral("Bronze"), TierScore::of(0)},
                       Tier{QStringLiteral("g"), QStringLiteral("Gold"), TierScore::of(10'000)}};
        programme.tiers = tiers;
        programme.occasions.front().byTier = {{QStringLiteral("g"), Points(500)}};
        Club club(programme);
        const QDate birthday = jalali().addMonths(club.today().addDays(1), -12 * 30);
        const MemberId gold = club.join(QStringLiteral("gold"), birthday);
        const MemberId other = club.join(QStringLiteral("other"), birthday);
        QVERIFY(club.counter.record(CounterShop::draft(gold, 10'000)));
        club.shop.clock.advanceDays(1);
        QCOMPARE(club.night(), Points(700));
        QCOMPARE(club.balance(gold), 100 + 500);
        QCOMPARE(club.balance(other), 200);
        const auto ledger = services::MemberLedgerService(club.shop.database(), club.shop.clock).ledger(gold);
        QCOMPARE(ledger->rows.back().tier, QStringLiteral("Gold"));
        QVERIFY2(club.problems().isEmpty(), qPrintable(club.problems()));
    }

    void pointsByTierNeedTiersOfTheProgramme()
    {
        Programme programme = with(OccasionKind::Birthday, 200);
        programme.occasions.front().byTier = {{QStringLiteral("g"), Points(500)}};
        QCOMPARE(validate(programme).error().args.front(), QStringLiteral("$.occasions[0].by_tier[0].tier"));
        TierPolicy tiers;
        tiers.tiers = {Tier{QStringLiteral("g"), QStringLiteral("Gold"), TierScore::of(0)}};
        programme.tiers = tiers;
        QVERIFY(validate(programme));
        QCOMPARE(*programmeFromJson(toJson(programme)), programme);
        programme.occasions.front().kind = OccasionKind::Referee;
        QVERIFY(!validate(programme));
    }

    // Case I07: the next step begins with friend 21 and friend 51.
    void aReferrersPointsRiseWithTheNumberOfFriends()
    {
        const OccasionRule rule{OccasionKind::Referrer, Points(10), true};
        ReferralPolicy policy;
        policy.steps = {{21, Points(20)}, {51, Points(30)}};
        QCOMPARE(referrerPoints(rule, policy, 1), Points(10));
        QCOMPARE(referrerPoints(rule, policy, 20), Points(10));
        QCOMPARE(referrerPoints(rule, policy, 21), Points(20));
        QCOMPARE(referrerPoints(rule, policy, 50), Points(20));
        QCOMPARE(referrerPoints(rule, policy, 51), Points(30));
    }

    void aProfileGivesWhenItIsComplete()
    {
        Club club(with(OccasionKind::ProfileComplete, 10));
        const MemberId member = club.join(QStringLiteral("p"), QDate(1990, 5, 5));
        QCOMPARE(club.balance(member), 0);
        auto view = club.members.member(member);
        MemberDetails details = view->member.details;
        details.mobile = *MobileNumber::parse(u"09121234567");
        details.gender = Gender::Female;
        QVERIFY(club.members.update(member, details, view->version));
        QCOMPARE(club.balance(member), 10);
        view = club.members.member(member);
        details.note = QStringLiteral("likes tea");
        QVERIFY(club.members.update(member, details, view->version));
        QCOMPARE(club.balance(member), 10);
    }

    // Cases I01, I05: 500 for the referrer, 250 for the referee, first order of at least 25.00: nothing for 24.99;
    // both get theirs once for 25.00, after the waiting period (seven days by default).
    void aReferralIsRewardedOnBothSidesOnceAfterTheWait()
    {
        Club club(referring(500, 250));
        const MemberId referrer = club.join(QStringLiteral("r"));
        const MemberId small = club.bring(QStringLiteral("s"), referrer);
        const MemberId enough = club.bring(QStringLiteral("e"), referrer);
        QVERIFY(club.counter.record(CounterShop::draft(small, 2'499)));
        QVERIFY(club.counter.record(CounterShop::draft(enough, 2'500)));
        club.shop.clock.advanceDays(6);
        QCOMPARE(club.night(), Points(0));
        club.shop.clock.advanceDays(1);
        QCOMPARE(club.night(), Points(750));
        QCOMPARE(club.balance(referrer), 500);
        QCOMPARE(club.balance(enough), 25 + 250);
        QCOMPARE(club.balance(small), 24);
        QVERIFY(club.counter.record(CounterShop::draft(enough, 9'000)));
        club.shop.clock.advanceDays(30);
        QCOMPARE(club.night(), Points(0));
        QVERIFY2(club.problems().isEmpty(), qPrintable(club.problems()));
    }

    // dibashop.ir: 25 points for a friend and 50 % of the points of the friend's purchases in 90 days: 30 + 41 give 35.
    void aReferrerGetsAShareOfTheFriendsPoints()
    {
        Programme programme = referring(25, 0);
        programme.occasions.pop_back();
        programme.referral.share = Percent::whole(50);
        programme.referral.shareDays = 90;
        Club club(programme);
        const MemberId referrer = club.join(QStringLiteral("r"));
        const MemberId referee = club.bring(QStringLiteral("e"), referrer);
        (void)club.night();
        QVERIFY(club.counter.record(CounterShop::draft(referee, 3'000)));
        club.shop.clock.advanceDays(89);
        QCOMPARE(club.night(), Points(25));
        QVERIFY(club.counter.record(CounterShop::draft(referee, 4'100)));
        const auto back = club.counter.record(CounterShop::draft(referee, 900));
        QVERIFY(club.counter.refund(CounterShop::refundOf(back->id)));
        club.shop.clock.advanceDays(1);
        QVERIFY(club.counter.record(CounterShop::draft(referee, 5'000)));
        QCOMPARE(club.night(), Points(35));
        QCOMPARE(club.night(), Points(0));
        QCOMPARE(club.balance(referrer), 60);
        QVERIFY2(club.problems().isEmpty(), qPrintable(club.problems()));
    }

    // The friend had a card already: what both bought in the days counts, whether they are parted before the end or not.
    void theShareFollowsAFriendWhoIsMerged_data()
    {
        QTest::addColumn<bool>("isParted");
        QTest::addColumn<qint64>("share");
        QTest::newRow("one member") << false << qint64(50);
        QTest::newRow("parted again") << true << qint64(30);
    }

    void theShareFollowsAFriendWhoIsMerged()
    {
        QFETCH(const bool, isParted);
        Programme programme = referring(25, 10);
        programme.referral.share = Percent::whole(50);
        programme.referral.shareDays = 30;
        Club club(programme);
        const MemberId referrer = club.join(QStringLiteral("r"));
        const MemberId oldCard = club.join(QStringLiteral("o"));
        const MemberId referee = club.bring(QStringLiteral("e"), referrer);
        (void)club.night();
        QVERIFY(club.counter.record(CounterShop::draft(referee, 6'000)));
        club.shop.clock.advanceDays(8);
        QCOMPARE(club.night(), Points(25 + 10));
        QVERIFY(club.counter.record(CounterShop::draft(oldCard, 4'000)));
        club.merge(oldCard, referee);
        if (isParted)
            QVERIFY(club.merges.undo(oldCard, referee));
        club.shop.clock.advanceDays(22);
        QTEST(club.night().value(), "share");
        QCOMPARE(club.night(), Points(0));
        QVERIFY2(club.problems().isEmpty(), qPrintable(club.problems()));
    }

    // 25 for the referrer and 10 for the friend go again, from whom the friend became.
    void aMergedFriendsReferralFallsAsWell_data()
    {
        QTest::addColumn<bool>("isBroughtToo");
        QTest::newRow("the kept card was nobody's") << false;
        QTest::newRow("somebody brought the kept card, too") << true;
    }

    void aMergedFriendsReferralFallsAsWell()
    {
        QFETCH(const bool, isBroughtToo);
        Club club(referring(25, 10));
        const MemberId referrer = club.join(QStringLiteral("r"));
        const MemberId second = club.join(QStringLiteral("s"));
        const MemberId kept = isBroughtToo ? club.bring(QStringLiteral("k"), second) : club.join(QStringLiteral("k"));
        const MemberId referee = club.bring(QStringLiteral("e"), referrer);
        (void)club.night();
        QVERIFY(club.counter.record(CounterShop::draft(kept, 3'000)));
        const auto bought = club.counter.record(CounterShop::draft(referee, 3'000));
        club.shop.clock.advanceDays(8);
        (void)club.night();
        const qint64 before = isBroughtToo ? 10 : 0;
        club.merge(kept, referee);
        QCOMPARE(club.balance(kept), 30 + 30 + 10 + before);
        QVERIFY(club.counter.refund(CounterShop::refundOf(bought->id)));
        club.shop.clock.advanceDays(1);
        (void)club.night();
        QCOMPARE(club.balance(kept), 30 + before);
        QCOMPARE(club.balance(referrer), 0);
        QCOMPARE(club.balance(second), isBroughtToo ? 25 : 0);
        QVERIFY2(club.problems().isEmpty(), qPrintable(club.problems()));
    }

    void theShareOfAReferralIsReadAndChecked()
    {
        Programme programme = referring(25, 5);
        programme.referral.share = Percent::whole(50);
        programme.referral.shareDays = 30;
        const auto again = programmeFromJson(toJson(programme));
        QVERIFY(again);
        QCOMPARE(again->referral, programme.referral);
        programme.referral.waitDays = 31;
        QCOMPARE(validate(programme).error().args.value(0), QStringLiteral("$.referral.share_days"));
        programme.referral.waitDays = 7;
        programme.referral.share = Percent::whole(101);
        QCOMPARE(validate(programme).error().args.value(0), QStringLiteral("$.referral.share"));
        QCOMPARE(sharedPoints(again->referral, Points(71)), Points(35));
    }

    // Case I03: one referrer for one referee. And: not oneself, not in a circle, not who has bought.
    void whoMayNotBeReferred()
    {
        Club club(referring(500, 250));
        const MemberId one = club.join(QStringLiteral("one"));
        const MemberId two = club.join(QStringLiteral("two"));
        const MemberId friendOfOne = club.bring(QStringLiteral("f"), one);
        const auto codeOf = [&](MemberId referee, MemberId referrer) {
            const auto done = club.referrals.refer(referee, referrer);
            return done ? ErrorCode::Internal : done.error().code;
        };
        QCOMPARE(codeOf(friendOfOne, two), ErrorCode::AlreadyExists);
        QCOMPARE(codeOf(one, one), ErrorCode::OwnReferral);
        QCOMPARE(codeOf(one, friendOfOne), ErrorCode::OwnReferral);
        QVERIFY(club.counter.record(CounterShop::draft(two, 1'000)));
        QCOMPARE(codeOf(two, one), ErrorCode::NotANewMember);
        QVERIFY(!club.referrals.of(two)->mayBeReferred);
        QCOMPARE(club.referrals.of(one)->brought, 1);
    }

    void goodsThatComeBackInTheWaitRewardNobody()
    {
        Club club(referring(500, 250));
        const MemberId referrer = club.join(QStringLiteral("r"));
        const MemberId referee = club.bring(QStringLiteral("e"), referrer);
        const auto bought = club.counter.record(CounterShop::draft(referee, 3'000));
        QVERIFY(club.counter.refund(CounterShop::refundOf(bought->id, 600)));
        club.shop.clock.advanceDays(8);
        QCOMPARE(club.night(), Points(0));
    }

    void goodsThatComeBackLaterTakeTheRewardAgain()
    {
        Club club(referring(500, 250));
        const MemberId referrer = club.join(QStringLiteral("r"));
        const MemberId referee = club.bring(QStringLiteral("e"), referrer);
        const auto bought = club.counter.record(CounterShop::draft(referee, 3'000));
        club.shop.clock.advanceDays(8);
        QCOMPARE(club.night(), Points(750));
        QVERIFY(club.counter.record(CounterShop::draft(referrer, 1'000, 450))); // 50 left, and 5 earned
        QVERIFY(club.counter.refund(CounterShop::refundOf(bought->id)));
        club.shop.clock.advanceDays(1);
        static_cast<void>(club.night());
        QCOMPARE(club.balance(referee), 0);
        QCOMPARE(club.balance(referrer), 0);
        QVERIFY2(club.problems().isEmpty(), qPrintable(club.problems()));
        club.shop.clock.advanceDays(9);
        QCOMPARE(club.night(), Points(0));
    }

    // What has expired of a reward is not taken from other points.
    void onlyTheRewardItselfIsTakenAgain()
    {
        Programme programme = referring(100, 0);
        programme.occasions.pop_back();
        programme.expiry = {ExpiryPolicy::Kind::Days, 20, ExpiryPolicy::Round::None};
        Club club(programme);
        const MemberId referrer = club.join(QStringLiteral("r"));
        const MemberId referee = club.bring(QStringLiteral("e"), referrer);
        const auto bought = club.counter.record(CounterShop::draft(referee, 3'000));
        club.shop.clock.advanceDays(7);
        QCOMPARE(club.night(), Points(100));
        club.shop.clock.advanceDays(22);
        static_cast<void>(club.night());
        QCOMPARE(club.balance(referrer), 0);
        QVERIFY(club.counter.adjust({referrer, Points(100), QStringLiteral("by hand"), {}, {}}));
        QVERIFY(club.counter.refund(CounterShop::refundOf(bought->id)));
        club.shop.clock.advanceDays(1);
        static_cast<void>(club.night());
        QCOMPARE(club.balance(referrer), 100);
    }

    // dibashop.ir: at most three rewarded friends a month.
    void aMonthsLimitHoldsForTheReferrerOnly()
    {
        Programme programme = referring(25, 10);
        programme.referral.perMonth = 1;
        programme.referral.waitDays = 0;
        Club club(programme);
        const MemberId referrer = club.join(QStringLiteral("r"));
        for (const char *code : {"a", "b"}) {
            const MemberId referee = club.bring(QString::fromLatin1(code), referrer);
            QVERIFY(club.counter.record(CounterShop::draft(referee, 2'500)));
        }
        club.shop.clock.advanceDays(1);
        QCOMPARE(club.night(), Points(25 + 10 + 10));
    }

    void aRuleThatIsOffGivesNothing()
    {
        Programme programme = with(OccasionKind::Joining, 20);
        programme.occasions.front().enabled = false;
        Club club(programme);
        QCOMPARE(club.balance(club.join(QStringLiteral("x"))), 0);
    }
};

BASHGAH_TEST(tst_occasions, OccasionsTest)

} // namespace tst_occasions

#include "tst_occasions.moc"
