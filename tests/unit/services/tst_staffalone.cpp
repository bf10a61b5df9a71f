// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What nobody of the staff does alone, and who the second person may be.
#include "services/counter/activityservice.h"
#include "services/imports/importservice.h"
#include "services/membership/planservice.h"
#include "services/programs/tierservice.h"
#include "services/staff/shiftservice.h"
#include "services/staff/staffdesk.h"
#include "services/staff/staffservice.h"
#include "services/staff/trailservice.h"
#include "services/stored/storedvalueservice.h"
#include "support/countershop.h"
#include "support/importfile.h"
#include "support/must.h"
#include "support/plainpins.h"
#include "support/refusal.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_staffalone {

using namespace bashgah;
using namespace bashgah::domain;
using namespace bashgah::services;
using test::CounterShop;
using test::keyOf;
using test::must;
using test::TestShop;
using test::refusalOf;

namespace {

Programme programmeOfAll()
{
    Programme programme = CounterShop::plainProgramme();
    programme.tiers = TierPolicy{};
    programme.tiers->tiers = {{QStringLiteral("b"), QStringLiteral("b"), TierScore::of(0)},
                              {QStringLiteral("g"), QStringLiteral("g"), TierScore::of(20'000)}};
    programme.activities = {
        {QStringLiteral("free"), ActivityKind::Survey, {}, Points(20), ActivityLimit::None, 0, true},
        {QStringLiteral("monthly"), ActivityKind::Review, {}, Points(500), ActivityLimit::Month, 0, true}};
    return programme;
}

/// Mina the owner, Sara and Reza the managers, who may also set PINs; PINs are asked.
struct Club
{
    explicit Club(const StaffLimits &limits = {}) : counter(TestShop::Where::Memory, programmeOfAll())
    {
        ShopService names = counter.shop.shop();
        mina = must(names.addStaff(QStringLiteral("Mina")));
        sara = must(names.addStaff(QStringLiteral("Sara")));
        reza = must(names.addStaff(QStringLiteral("Reza")));
        (void)must(staff.setRole(mina, StaffRole::Owner));
        (void)must(staff.setRole(sara, StaffRole::Manager));
        (void)must(staff.setRole(reza, StaffRole::Manager));
        (void)must(staff.setPin(mina, u"2580"));
        (void)must(staff.setPin(sara, u"1379"));
        (void)must(staff.setPin(reza, u"8642"));
        PermissionMatrix matrix;
        matrix.allow(StaffRole::Manager, StaffAction::ManageStaff, true);
        (void)must(staff.setMatrix(matrix));
        (void)must(staff.setLimits(limits));
        ann = counter.addMember(QStringLiteral("ann"));
        (void)must(staff.turnOn());
    }
    [[nodiscard]] storage::Database &file() { return counter.shop.database(); }
    [[nodiscard]] test::FakeClock &clock() { return counter.shop.clock; }
    void signIn(StaffId who, QStringView pin) { (void)must(desk.signIn(who, pin)); }
    [[nodiscard]] Result<Points> give(qint64 points)
    {
        return counter.counter.adjust({ann, Points(points), QStringLiteral("kind"), {}, {}});
    }
    /// Of giving Ann so many points.
    [[nodiscard]] QString actOf(qint64 points)
    {
        const auto refused = give(points);
        return refused ? QString() : refused.error().args.value(1);
    }

    CounterShop counter;
    test::PlainPins pins;
    StaffDesk desk{counter.shop.database(), counter.shop.clock, pins};
    StaffService staff{counter.shop.database(), counter.shop.clock, pins};
    StaffId mina{0};
    StaffId sara{0};
    StaffId reza{0};
    MemberId ann{0};
};

/// Why a second person is needed.
template <typename T>
QString whyOf(const Result<T> &result)
{
    return result ? QStringLiteral("done") : result.error().args.value(0);
}

StaffLimits pointsLimit(qint64 most)
{
    StaffLimits limits;
    limits.manualPoints = Points(most);
    return limits;
}

const QString notOfTheirOwn = QStringLiteral("not_allowed second");

} // namespace

class StaffAloneTest final : public QObject
{
    Q_OBJECT

private slots:
    void whoSetAPinIsNotTheirSecondPerson()
    {
        Club club(pointsLimit(50));
        club.signIn(club.sara, u"1379");
        const QString act = club.actOf(60);
        (void)must(club.staff.setPin(club.reza, u"9753")); // Sara knows it now
        QCOMPARE(refusalOf(club.desk.confirm(club.reza, u"9753", act)), notOfTheirOwn);
        QCOMPARE(whyOf(club.give(60)), QStringLiteral("manual_points"));
        (void)must(club.desk.confirm(club.mina, u"2580", act));
        QCOMPARE(keyOf(club.give(60)), QStringLiteral("done"));
        club.clock().advanceDays(1); // waiting alone does not make it Reza's own
        QCOMPARE(refusalOf(club.desk.confirm(club.reza, u"9753", club.actOf(60))), notOfTheirOwn);
    }

    void aPinOfTheirOwnCountsFromTheNextDay()
    {
        Club club(pointsLimit(50));
        club.signIn(club.sara, u"1379");
        (void)must(club.staff.setPin(club.reza, u"9753"));
        club.signIn(club.reza, u"9753");
        (void)must(club.staff.changeOwnPin(club.reza, u"9753", u"7531"));
        club.signIn(club.sara, u"1379");
        // Sara could have changed it herself
        QCOMPARE(refusalOf(club.desk.confirm(club.reza, u"7531", club.actOf(60))), notOfTheirOwn);
        club.clock().advanceDays(1);
        (void)must(club.desk.confirm(club.reza, u"7531", club.actOf(60)));
        QCOMPARE(keyOf(club.give(60)), QStringLiteral("done"));
    }

    // the other way round: she could sign in as him and then confirm as herself
    void whoSetThePinOfTheOneWhoAsksDoesNotConfirmEither()
    {
        Club club(pointsLimit(50));
        club.signIn(club.sara, u"1379");
        (void)must(club.staff.setPin(club.reza, u"9753"));
        club.signIn(club.reza, u"9753");
        QCOMPARE(refusalOf(club.desk.confirm(club.sara, u"1379", club.actOf(60))), notOfTheirOwn);
        (void)must(club.desk.confirm(club.mina, u"2580", club.actOf(60)));
        QCOMPARE(keyOf(club.give(60)), QStringLiteral("done"));
    }

    void aPinThatTheOwnerSetCounts()
    {
        Club club(pointsLimit(50));
        club.signIn(club.mina, u"2580");
        (void)must(club.staff.setPin(club.reza, u"9753"));
        club.signIn(club.sara, u"1379");
        (void)must(club.desk.confirm(club.reza, u"9753", club.actOf(60)));
        QCOMPARE(keyOf(club.give(60)), QStringLiteral("done"));
        club.signIn(club.reza, u"9753");
        (void)must(club.desk.confirm(club.mina, u"2580", club.actOf(70)));
        QCOMPARE(keyOf(club.give(70)), QStringLiteral("done"));
    }

    void aTierSetByHandNeedsTwoForThisTierAndDay()
    {
        StaffLimits limits;
        limits.tiers = true;
        Club club(limits);
        TierService tiers(club.file(), club.clock());
        const QDate until = club.counter.today().addDays(30);
        const auto pin = [&](const char *tier, QDate last) {
            return tiers.pin({club.ann, {QString::fromLatin1(tier), last, QStringLiteral("friend")}, {}});
        };
        club.signIn(club.sara, u"1379");
        const auto refused = pin("g", until);
        QCOMPARE(whyOf(refused), QStringLiteral("manual_tier"));
        (void)must(club.desk.confirm(club.reza, u"8642", refused.error().args.value(1)));
        QCOMPARE(whyOf(pin("g", until.addDays(1))), QStringLiteral("manual_tier")); // the word was for another day
        QCOMPARE(keyOf(pin("g", until)), QStringLiteral("done"));
        QCOMPARE(keyOf(pin("g", until)), QStringLiteral("needs_second_person")); // used up
        QCOMPARE(keyOf(tiers.unpin(club.ann)), QStringLiteral("done"));          // takes nothing but the gift away
        club.signIn(club.mina, u"2580");
        QCOMPARE(keyOf(pin("b", until)), QStringLiteral("done"));
    }

    void pointsThatAnImportBringsCountAsGivenByHand()
    {
        StaffLimits limits = pointsLimit(150);
        limits.manualPointsDay = Points(200);
        Club club(limits);
        ImportService imports(club.file(), club.clock());
        test::ImportFiles files;
        const auto bring = [&](const QByteArray &rows) {
            return imports.run(ImportKind::Members, files.write("code,points\n" + rows), {});
        };
        club.signIn(club.sara, u"1379");
        QCOMPARE(keyOf(bring("A1,100\nA2,20\n")), QStringLiteral("done"));
        const auto more = club.give(81); // 120 are given
        QCOMPARE(whyOf(more), QStringLiteral("manual_points_day"));
        QCOMPARE(more.error().args.value(2), QStringLiteral("80"));
        const auto much = bring("B1,100\nB2,100\n"); // at once more than one may move
        QCOMPARE(whyOf(much), QStringLiteral("manual_points"));
        (void)must(club.desk.confirm(club.reza, u"8642", much.error().args.value(1)));
        QCOMPARE(whyOf(bring("C1,100\nC2,100\n")), QStringLiteral("manual_points")); // another file
        QCOMPARE(keyOf(bring("B1,100\nB2,100\n")), QStringLiteral("done"));
        QCOMPARE(keyOf(club.give(80)), QStringLiteral("done")); // what two did is not counted
        QCOMPARE(keyOf(bring("D1,0\n")), QStringLiteral("done"));
        QCOMPARE(club.counter.problems(), QString());
    }

    void activitiesThatTheProgrammeDoesNotLimitCountAsGivenByHand()
    {
        Club club(pointsLimit(50));
        ActivityService activities(club.file(), club.clock());
        const auto confirm = [&](const QString &id) { return activities.confirm({club.ann, id, {}, {}}); };
        club.signIn(club.sara, u"1379");
        const QString free = QStringLiteral("free");
        QCOMPARE(keyOf(confirm(QStringLiteral("monthly"))), QStringLiteral("done")); // 500, but once a month
        QCOMPARE(keyOf(confirm(free)), QStringLiteral("done"));
        const auto second = must(confirm(free));
        const auto third = confirm(free);
        QCOMPARE(whyOf(third), QStringLiteral("manual_points"));
        QCOMPARE(third.error().args.value(2), QStringLiteral("10"));
        QCOMPARE(whyOf(club.give(11)), QStringLiteral("manual_points"));
        (void)must(club.desk.confirm(club.reza, u"8642", third.error().args.value(1)));
        QCOMPARE(keyOf(confirm(free)), QStringLiteral("done"));
        (void)must(activities.undo(second.id, {})); // taken back, it was not given
        QCOMPARE(keyOf(confirm(free)), QStringLiteral("done"));
        QCOMPARE(keyOf(club.give(11)), QStringLiteral("needs_second_person"));
        QCOMPARE(club.counter.problems(), QString());
    }

    void shiftsMembershipsAndWhatIsPaidInBearTheSignedInName()
    {
        Club club;
        ShiftService shifts(club.file(), club.clock());
        PlanService plans(club.file(), club.clock());
        PlanTerms terms;
        terms.name = QStringLiteral("VIP");
        terms.price = Money::fromMinor(12'000);
        terms.discount = Percent::whole(10);
        club.signIn(club.mina, u"2580");
        const PlanId plan = must(plans.addPlan(terms));
        club.signIn(club.sara, u"1379");
        QCOMPARE(must(shifts.open({}, Money::fromMinor(1'000))).staff, std::optional(club.sara));
        (void)must(plans.sell({club.ann, plan, QStringLiteral("cash"), {}, {}}));
        StoredValueService stored(club.file(), club.clock());
        (void)must(stored.issue({Money::fromMinor(400), {}, {}, {}, {}})); // of no kind: it lies in the drawer
        (void)must(stored.topUpCredit(club.ann, {Money::fromMinor(50), QStringLiteral(" "), {}, {}, {}}));
        const auto open = must(shifts.current({}));
        QVERIFY(open);
        QCOMPARE(open->payments, (std::vector<ShiftPayment>{{QStringLiteral("cash"), 0, Money::fromMinor(12'450), Money()}}));
        QCOMPARE(open->expectedCash(), Money::fromMinor(13'450));
        club.signIn(club.reza, u"8642");
        QVERIFY(!must(shifts.current({}))); // Reza has none
        club.signIn(club.sara, u"1379");
        QCOMPARE(must(shifts.close({}, Money::fromMinor(13'450), {})).difference(), Money());
    }

    // 12,000 paid and paid back within the week: the drawer of who paid back has them no longer.
    void aMembershipThatIsGivenUpLeavesTheDrawer()
    {
        Club club;
        ShiftService shifts(club.file(), club.clock());
        PlanService plans(club.file(), club.clock());
        PlanTerms terms;
        terms.name = QStringLiteral("VIP");
        terms.price = Money::fromMinor(12'000);
        terms.refund = {PlanRefund::Rule::FullWithin, 7};
        club.signIn(club.mina, u"2580");
        const PlanId plan = must(plans.addPlan(terms));
        (void)must(shifts.open({}, Money::fromMinor(1'000)));
        const auto sold = must(plans.sell({club.ann, plan, QStringLiteral("cash"), {}, {}}));
        QCOMPARE(must(plans.giveUp(*sold.id, QStringLiteral("changed their mind"))).amount, Money::fromMinor(12'000));
        const auto open = must(shifts.current({}));
        QCOMPARE(open->payments, (std::vector<ShiftPayment>{{QStringLiteral("cash"), 0, Money::fromMinor(12'000),
                                                              Money::fromMinor(12'000)}}));
        QCOMPARE(open->expectedCash(), Money::fromMinor(1'000));
    }

    void muchCreditByHandLooksOdd()
    {
        Club club;
        club.signIn(club.mina, u"2580");
        TrailService trail(club.file(), club.clock());
        AnomalyThresholds thresholds;
        thresholds.manualCreditADay = Money::fromMinor(1'000);
        (void)must(trail.setThresholds(thresholds));
        QCOMPARE(must(trail.thresholds()), thresholds);
        club.signIn(club.sara, u"1379");
        StoredValueService stored(club.file(), club.clock());
        const QDate today = club.counter.today();
        const auto grant = [&](qint64 amount, const QString &reason) {
            (void)must(stored.grant({club.ann, Money::fromMinor(amount), StoredEntryKind::Adjust, today, {}, {}, {}, reason}));
        };
        grant(600, QStringLiteral("sorry"));
        (void)must(stored.topUpCredit(club.ann, {Money::fromMinor(9'000), QStringLiteral("cash"), {}, {}, {}})); // is paid for
        QVERIFY(must(trail.anomalies({today, today})).empty());
        grant(400, QStringLiteral("again"));
        const auto found = must(trail.anomalies({today, today}));
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(anomalyKey(found[0].kind), QStringLiteral("manual_credit"));
        QCOMPARE(found[0].staff, std::optional(club.sara));
        QCOMPARE(found[0].member, std::optional(club.ann));
        QCOMPARE(found[0].count, 2);
        QCOMPARE(found[0].credit, Money::fromMinor(1'000));
        QCOMPARE(found[0].points, Points(0));
        QCOMPARE(found[0].evidence, QStringLiteral("sorry, again"));
    }
};

BASHGAH_TEST(tst_staffalone, StaffAloneTest)

} // namespace tst_staffalone

#include "tst_staffalone.moc"
