// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/charity/causeservice.h"
#include "services/counter/attachservice.h"
#include "services/counter/parkingservice.h"
#include "services/coupons/couponservice.h"
#include "services/games/drawservice.h"
#include "services/imports/importservice.h"
#include "services/members/bulkservice.h"
#include "services/members/erasureservice.h"
#include "services/members/memberdataservice.h"
#include "services/members/memberservice.h"
#include "services/members/savedfilterservice.h"
#include "services/membership/planservice.h"
#include "services/rewards/rewardservice.h"
#include "services/staff/shiftservice.h"
#include "services/staff/staffdesk.h"
#include "services/staff/staffservice.h"
#include "services/staff/trailservice.h"
#include "services/stored/storedvalueservice.h"
#include "support/countershop.h"
#include "support/must.h"
#include "support/plainpins.h"
#include "support/refusal.h"
#include "support/testregistry.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>

namespace tst_staffservice {

using namespace bashgah;
using namespace bashgah::domain;
using namespace bashgah::services;
using test::CounterShop;
using test::keyOf;
using test::must;
using test::TestShop;
using test::refusalOf;

namespace {

const QString minaPin = QStringLiteral("2580");
const QString saraPin = QStringLiteral("1379");
const QString rezaPin = QStringLiteral("8642");

/// A club with an owner, a manager and a cashier who all have PINs, which are asked; nobody is signed in.
struct Club
{
    explicit Club(TestShop::Where where = TestShop::Where::Memory) : counter(where)
    {
        ShopService names = counter.shop.shop();
        mina = must(names.addStaff(QStringLiteral("Mina")));
        sara = must(names.addStaff(QStringLiteral("Sara")));
        reza = must(names.addStaff(QStringLiteral("Reza")));
        (void)must(staff.setRole(mina, StaffRole::Owner));
        (void)must(staff.setRole(sara, StaffRole::Manager));
        (void)must(staff.setPin(mina, minaPin));
        (void)must(staff.setPin(sara, saraPin));
        (void)must(staff.setPin(reza, rezaPin));
        ann = counter.addMember(QStringLiteral("ann"));
        sale = must(counter.counter.record(CounterShop::draft(ann, 10'000))).id;
        reward = must(rewards.add(mug()));
    }
    [[nodiscard]] static Reward mug()
    {
        Reward reward;
        reward.name = QStringLiteral("Mug");
        reward.points = Points(10);
        return reward;
    }
    void turnOn() { code = must(staff.turnOn()); }
    [[nodiscard]] storage::Database &file() { return counter.shop.database(); }
    [[nodiscard]] test::FakeClock &clock() { return counter.shop.clock; }

    CounterShop counter;
    test::PlainPins pins;
    StaffDesk desk{counter.shop.database(), counter.shop.clock, pins};
    StaffService staff{counter.shop.database(), counter.shop.clock, pins};
    ParkingService parking{counter.shop.database(), counter.shop.clock};
    ShiftService shifts{counter.shop.database(), counter.shop.clock};
    TrailService trail{counter.shop.database(), counter.shop.clock};
    RewardService rewards{counter.shop.database(), counter.shop.clock};
    StaffId mina{0};
    StaffId sara{0};
    StaffId reza{0};
    MemberId ann{0};
    PurchaseId sale{0};
    RewardId reward{0};
    QString code;
};

/// The shop stands open in one program for so many hours.
void standOpen(Club &club, int hours)
{
    (void)must(club.staff.countOpenTime());
    for (int minute = 0; minute < hours * 60; ++minute) {
        club.clock().advanceMinutes(1);
        (void)must(club.staff.countOpenTime());
    }
}

/// Something happens while a PIN is compared.
class MeddlingPins final : public PinHasher
{
public:
    [[nodiscard]] QString hash(const QString &pin) const override { return m_plain.hash(pin); }
    [[nodiscard]] bool matches(const QString &pin, const QString &hash) const override
    {
        meanwhile();
        return m_plain.matches(pin, hash);
    }
    [[nodiscard]] QByteArray random(qsizetype bytes) const override { return m_plain.random(bytes); }
    std::function<void()> meanwhile = [] {};

private:
    test::PlainPins m_plain;
};

/// The key of the refused act of giving so many points to Ann.
QString actOf(Club &club, qint64 points)
{
    const auto refused = club.counter.counter.adjust({club.ann, Points(points), QStringLiteral("kind"), {}, {}});
    return refused ? QString() : refused.error().args.value(1);
}

Result<Points> byHand(Club &club, MemberId whom, qint64 points)
{
    return club.counter.counter.adjust({whom, Points(points), QStringLiteral("kind"), {}, {}});
}

/// Every command with the permission it needs; each works once when it is allowed.
struct Command { const char *name; StaffAction needs; QString (*run)(Club &); };

const Command commands[] = {
    {"save members", StaffAction::ExportData,
     [](Club &club) { return keyOf(ImportService(club.file(), club.clock()).memberTable({})); }},
    {"save purchases", StaffAction::ExportData,
     [](Club &club) { return keyOf(ImportService(club.file(), club.clock()).purchaseTable({})); }},
    {"save all of a member", StaffAction::ExportData,
     [](Club &club) { return keyOf(MemberDataService(club.file(), club.clock()).all(club.ann)); }},
    {"record", StaffAction::Sell, [](Club &c) { return keyOf(c.counter.counter.record(CounterShop::draft(c.ann, 500))); }},
    {"take reward", StaffAction::Sell, [](Club &c) { return keyOf(c.rewards.take({c.reward, c.ann, {}, {}})); }},
    {"gift card", StaffAction::Sell, [](Club &c) {
         return keyOf(StoredValueService(c.file(), c.clock()).issue({Money::fromMinor(100), {}, {}, {}, {}}));
     }},
    {"shift", StaffAction::Sell, [](Club &c) { return keyOf(c.shifts.open({}, Money())); }},
    {"refund", StaffAction::Refund, [](Club &c) { return keyOf(c.counter.counter.refund(CounterShop::refundOf(c.sale, 100))); }},
    {"undo", StaffAction::Refund, [](Club &c) { return keyOf(c.counter.counter.undo(c.sale, {})); }},
    {"points", StaffAction::AdjustPoints, [](Club &c) {
         return keyOf(c.counter.counter.adjust({c.ann, Points(5), QStringLiteral("kind"), {}, {}}));
     }},
    {"register", StaffAction::EditMembers, [](Club &c) {
         Registration request;
         request.details.name = QStringLiteral("Bea");
         request.details.code = QStringLiteral("bea");
         return keyOf(MemberService(c.file(), c.clock()).registerMember(request));
     }},
    {"programme", StaffAction::ChangeProgramme, [](Club &c) {
         return keyOf(c.counter.programs.saveNewVersion(CounterShop::plainProgramme(), c.counter.today().addDays(1)));
     }},
    {"reward", StaffAction::ManageOffers, [](Club &c) { return keyOf(c.rewards.add(Club::mug())); }},
    {"plan", StaffAction::ManageOffers, [](Club &c) {
         PlanTerms terms;
         terms.name = QStringLiteral("Gold");
         terms.price = Money::fromMinor(100);
         return keyOf(PlanService(c.file(), c.clock()).addPlan(terms));
     }},
    {"cause", StaffAction::ManageCauses, [](Club &c) {
         Cause cause;
         cause.name = QStringLiteral("School");
         return keyOf(CauseService(c.file(), c.clock()).add(cause));
     }},
    {"setting", StaffAction::ChangeSettings, [](Club &c) { return keyOf(c.counter.shop.shop().rename(QStringLiteral("New"))); }},
    {"staff name", StaffAction::ManageStaff, [](Club &c) { return keyOf(c.counter.shop.shop().addStaff(QStringLiteral("Ali"))); }},
    {"role", StaffAction::ManageStaff, [](Club &c) { return keyOf(c.staff.setRole(c.reza, StaffRole::Manager)); }},
    {"pin", StaffAction::ManageStaff, [](Club &c) { return keyOf(c.staff.setPin(c.reza, u"9753")); }},
    {"matrix", StaffAction::ManageStaff, [](Club &c) {
         PermissionMatrix all;
         for (const StaffAction action : allStaffActions)
             all.allow(StaffRole::Cashier, action, true);
         return keyOf(c.staff.setMatrix(all));
     }},
    {"limits", StaffAction::ManageStaff, [](Club &c) {
         StaffLimits limits;
         limits.refundDays = 3;
         return keyOf(c.staff.setLimits(limits));
     }},
    {"thresholds", StaffAction::ManageStaff, [](Club &c) {
         AnomalyThresholds thresholds;
         thresholds.purchasesADay = 50;
         return keyOf(c.trail.setThresholds(thresholds));
     }},
};

} // namespace

class StaffServiceTest final : public QObject
{
    Q_OBJECT

private slots:
    void withoutPinsNobodyIsEverAsked()
    {
        Club club;
        QVERIFY(!club.desk.isLocked());
        for (const Command &command : commands) {
            Club fresh;
            QCOMPARE(command.run(fresh), QStringLiteral("done"));
            QVERIFY(fresh.desk.may(command.needs));
        }
    }

    void everyCommandAsksForItsPermission_data()
    {
        QTest::addColumn<int>("place");
        for (size_t i = 0; i < std::size(commands); ++i)
            QTest::newRow(commands[i].name) << static_cast<int>(i);
    }

    // Nobody signed in: refused. The cashier with all but this one: refused, and nothing is changed. With only
    // this one: done. The owner: done.
    void everyCommandAsksForItsPermission()
    {
        QFETCH(int, place);
        const Command &command = commands[place];
        Club club;
        club.turnOn();
        QCOMPARE(command.run(club), QStringLiteral("not_allowed"));
        const auto signInWith = [&](bool allOthers) {
            PermissionMatrix matrix;
            for (const StaffAction action : allStaffActions)
                matrix.allow(StaffRole::Cashier, action, (action == command.needs) != allOthers);
            (void)must(club.desk.signIn(club.mina, minaPin));
            (void)must(club.staff.setMatrix(matrix));
            (void)must(club.desk.signIn(club.reza, rezaPin));
        };
        signInWith(true);
        const auto before = must(club.trail.head());
        QCOMPARE(command.run(club), QStringLiteral("not_allowed"));
        QVERIFY(!club.desk.may(command.needs));
        QCOMPARE(must(club.trail.head()), before);
        signInWith(false);
        QVERIFY(club.desk.may(command.needs));
        QCOMPARE(command.run(club), QStringLiteral("done"));
        Club other;
        other.turnOn();
        (void)must(other.desk.signIn(other.mina, minaPin));
        QCOMPARE(command.run(other), QStringLiteral("done"));
        QCOMPARE(other.counter.problems(), QString());
    }

    void nobodySignsInTheNameOfSomebodyElse()
    {
        Club club;
        club.turnOn();
        (void)must(club.desk.signIn(club.reza, rezaPin));
        PurchaseDraft draft = CounterShop::draft(club.ann, 500);
        draft.staff = club.mina;
        QCOMPARE(keyOf(club.counter.counter.record(draft)), QStringLiteral("not_allowed"));
        draft.staff = club.reza;
        QCOMPARE(keyOf(club.counter.counter.record(draft)), QStringLiteral("done"));
        draft.staff.reset(); // the trail knows anyway
        QCOMPARE(keyOf(club.counter.counter.record(draft)), QStringLiteral("done"));
        QCOMPARE(must(club.trail.lines({})).front().staffName, QStringLiteral("Reza"));
        club.desk.lock();
        QVERIFY(club.desk.isLocked());
        QCOMPARE(keyOf(club.counter.counter.record(draft)), QStringLiteral("not_allowed"));
    }

    // Another program on the same file knows nobody until somebody signs in there.
    void anotherProgramIsLockedAsWell()
    {
        Club club(TestShop::Where::File);
        club.turnOn();
        (void)must(club.desk.signIn(club.mina, minaPin));
        const auto other = must(ShopService::open(club.counter.shop.path()));
        CounterService counter(*other, club.clock());
        QCOMPARE(keyOf(counter.record(CounterShop::draft(club.ann, 500))), QStringLiteral("not_allowed"));
        StaffDesk desk(*other, club.clock(), club.pins);
        QVERIFY(desk.isLocked());
        (void)must(desk.signIn(club.reza, rezaPin));
        QCOMPARE(keyOf(counter.record(CounterShop::draft(club.ann, 500))), QStringLiteral("done"));
        // and it notices at once when its rights are taken away here
        PermissionMatrix none;
        for (const StaffAction action : allStaffActions)
            none.allow(StaffRole::Cashier, action, false);
        (void)must(club.staff.setMatrix(none));
        QCOMPARE(keyOf(counter.record(CounterShop::draft(club.ann, 500))), QStringLiteral("not_allowed"));
    }

    void aSettingOfStaffIsNotWrittenBehindTheServicesBack()
    {
        Club club;
        club.turnOn();
        (void)must(club.desk.signIn(club.mina, minaPin));
        QCOMPARE(keyOf(club.counter.shop.shop().setSetting(QStringLiteral("staff.pins"), QStringLiteral("0"))),
                 QStringLiteral("not_allowed"));
        QVERIFY(club.desk.rules().on);
    }

    void wrongPinsWaitLongerAndLongerAlsoAfterANewStart()
    {
        Club club;
        club.turnOn();
        for (int i = 0; i < 4; ++i)
            QCOMPARE(keyOf(club.desk.signIn(club.reza, u"0000")), QStringLiteral("wrong_pin"));
        QCOMPARE(club.desk.signIn(club.reza, u"0000").error().args, QStringList{QStringLiteral("30")});
        QCOMPARE(keyOf(club.desk.signIn(club.reza, rezaPin)), QStringLiteral("too_many_attempts"));
        StaffDesk restarted(club.file(), club.clock(), club.pins);
        QCOMPARE(keyOf(restarted.signIn(club.reza, rezaPin)), QStringLiteral("too_many_attempts"));
        QCOMPARE(keyOf(restarted.signIn(club.sara, saraPin)), QStringLiteral("done")); // the others may
        club.clock().set(Instant{club.clock().now().msecs + 30'000});
        QCOMPARE(restarted.signIn(club.reza, u"0000").error().args, QStringList{QStringLiteral("60")});
        club.clock().advanceMinutes(1);
        QCOMPARE(keyOf(restarted.signIn(club.reza, rezaPin)), QStringLiteral("done"));
        QCOMPARE(keyOf(restarted.signIn(club.reza, u"0000")), QStringLiteral("wrong_pin")); // counted from one again
        QCOMPARE(must(club.trail.lines({.group = QStringLiteral("signin")})).size(), size_t(9));
        QCOMPARE(club.counter.problems(), QString());
    }

    void whoMayConfirmOthersMayNotConfirmThemselves()
    {
        Club club;
        club.turnOn();
        (void)must(club.desk.signIn(club.sara, saraPin));
        QCOMPARE(keyOf(club.desk.confirm(club.sara, saraPin, actOf(club, 51))), QStringLiteral("not_allowed"));
        (void)must(club.desk.confirm(club.mina, minaPin, actOf(club, 51)));
    }

    void aSecondPersonConfirmsOnce()
    {
        Club club;
        StaffLimits limits;
        limits.manualPoints = Points(50);
        limits.refundDays = 7;
        (void)must(club.staff.setLimits(limits));
        PermissionMatrix matrix;
        matrix.allow(StaffRole::Cashier, StaffAction::AdjustPoints, true);
        (void)must(club.staff.setMatrix(matrix));
        const auto give = [&](qint64 points) {
            return keyOf(club.counter.counter.adjust({club.ann, Points(points), QStringLiteral("kind"), {}, {}}));
        };
        QCOMPARE(give(51), QStringLiteral("done")); // no limits while PINs are off
        club.turnOn();
        (void)must(club.desk.signIn(club.reza, rezaPin));
        QCOMPARE(give(50), QStringLiteral("done"));
        QCOMPARE(give(51), QStringLiteral("needs_second_person"));
        const QString act = actOf(club, 51);
        QCOMPARE(keyOf(club.desk.confirm(club.reza, rezaPin, act)), QStringLiteral("not_allowed")); // not oneself
        QCOMPARE(keyOf(club.desk.confirm(club.sara, u"0000", act)), QStringLiteral("wrong_pin"));
        (void)must(club.desk.confirm(club.sara, saraPin, act));
        QCOMPARE(give(51), QStringLiteral("done"));
        QCOMPARE(give(51), QStringLiteral("needs_second_person")); // used up
        const auto lines = must(club.trail.lines({.group = QStringLiteral("signin")}));
        QVERIFY(std::any_of(lines.begin(), lines.end(), [](const TrailLine &line) {
            return line.facts.action == u"signin.confirm" && line.staffName == u"Sara";
        }));
        (void)must(club.desk.confirm(club.sara, saraPin, act));
        club.clock().advanceMinutes(3);
        QCOMPARE(give(51), QStringLiteral("needs_second_person")); // too late
        (void)must(club.desk.signIn(club.mina, minaPin));
        QCOMPARE(give(5'000), QStringLiteral("done")); // nobody stands above the owner
    }

    void anOldPurchaseComesBackOnlyWithASecondPerson()
    {
        Club club;
        StaffLimits limits;
        limits.refundDays = 7;
        (void)must(club.staff.setLimits(limits));
        club.turnOn();
        (void)must(club.desk.signIn(club.reza, rezaPin));
        club.clock().advanceDays(7);
        QCOMPARE(keyOf(club.counter.counter.refund(CounterShop::refundOf(club.sale, 100))), QStringLiteral("done"));
        club.clock().advanceDays(1);
        QVERIFY(club.counter.counter.previewRefund(CounterShop::refundOf(club.sale, 100))); // looking is free
        const auto refused = club.counter.counter.refund(CounterShop::refundOf(club.sale, 100));
        QCOMPARE(keyOf(refused), QStringLiteral("needs_second_person"));
        (void)must(club.desk.confirm(club.sara, saraPin, refused.error().args.value(1)));
        QCOMPARE(keyOf(club.counter.counter.refund(CounterShop::refundOf(club.sale, 200))), QStringLiteral("needs_second_person"));
        QCOMPARE(keyOf(club.counter.counter.refund(CounterShop::refundOf(club.sale, 100))), QStringLiteral("done"));
        QCOMPARE(club.counter.problems(), QString());
    }

    void aRewardOfLongAgoGivesItsPointsBackOnlyWithASecondPerson()
    {
        Club club;
        StaffLimits limits;
        limits.refundDays = 7;
        (void)must(club.staff.setLimits(limits));
        const TakingId early = must(club.rewards.take({club.reward, club.ann, {}, {}})).id;
        const TakingId late = must(club.rewards.take({club.reward, club.ann, {}, {}})).id;
        club.turnOn();
        (void)must(club.desk.signIn(club.reza, rezaPin));
        club.clock().advanceDays(7);
        QCOMPARE(keyOf(club.rewards.giveBack(early, {})), QStringLiteral("done"));
        club.clock().advanceDays(1);
        const auto refused = club.rewards.giveBack(late, {});
        QCOMPARE(keyOf(refused), QStringLiteral("needs_second_person"));
        (void)must(club.desk.confirm(club.sara, saraPin, refused.error().args.value(1)));
        QCOMPARE(keyOf(club.rewards.giveBack(late, {})), QStringLiteral("done"));
        QCOMPARE(club.counter.problems(), QString());
    }

    void somebodyStaysTheOwner()
    {
        Club club;
        QCOMPARE(keyOf(club.staff.setRole(club.mina, StaffRole::Cashier)), QStringLiteral("not_allowed"));
        (void)must(club.staff.setRole(club.sara, StaffRole::Owner));
        (void)must(club.staff.setRole(club.mina, StaffRole::Cashier));
        club.turnOn();
        (void)must(club.desk.signIn(club.sara, saraPin));
        QCOMPARE(keyOf(club.counter.shop.shop().updateStaff({club.sara, QStringLiteral("Sara"), false})),
                 QStringLiteral("not_allowed"));
        Club noPin;
        (void)must(noPin.staff.setRole(noPin.reza, StaffRole::Owner));
        QVERIFY(noPin.staff.turnOn());
    }

    void pinsAreOnlyAskedWhenAnOwnerHasOne()
    {
        TestShop shop(TestShop::Where::Memory);
        const test::PlainPins pins;
        StaffService staff(shop.database(), shop.clock, pins);
        QCOMPARE(keyOf(staff.turnOn()), QStringLiteral("not_found"));
        const StaffId mina = must(shop.shop().addStaff(QStringLiteral("Mina")));
        (void)must(staff.setPin(mina, minaPin)); // a cashier
        QCOMPARE(keyOf(staff.turnOn()), QStringLiteral("not_found"));
        (void)must(staff.setRole(mina, StaffRole::Owner));
        QCOMPARE(keyOf(staff.turnOn()), QStringLiteral("done"));
    }

    void theRecoveryCodeGivesTheOwnerANewPinForEverybodyToSee()
    {
        Club club;
        club.turnOn();
        QCOMPARE(keyOf(club.staff.recover(club.mina, QStringLiteral("123456789012"), u"7531")), QStringLiteral("wrong_pin"));
        QCOMPARE(keyOf(club.staff.recover(club.reza, club.code, u"7531")), QStringLiteral("not_found")); // no owner
        QVERIFY(!must(club.staff.notice()).recovered);
        (void)must(club.staff.recover(club.mina, club.code, u"7531"));
        QCOMPARE(must(club.staff.notice()).recovered, club.clock().now());
        QCOMPARE(keyOf(club.desk.signIn(club.mina, minaPin)), QStringLiteral("wrong_pin"));
        QCOMPARE(keyOf(club.staff.acknowledge()), QStringLiteral("not_allowed")); // not by whoever did it
        (void)must(club.desk.signIn(club.mina, u"7531"));
        (void)must(club.staff.acknowledge());
        QCOMPARE(must(club.staff.notice()), StaffService::Notice{});
        for (int i = 0; i < 4; ++i)
            QCOMPARE(keyOf(club.staff.recover(club.mina, QStringLiteral("1"), u"7531")), QStringLiteral("wrong_pin"));
        QCOMPARE(keyOf(club.staff.recover(club.mina, QStringLiteral("1"), u"7531")), QStringLiteral("too_many_attempts"));
        QCOMPARE(keyOf(club.staff.recover(club.mina, club.code, u"7531")), QStringLiteral("too_many_attempts"));
    }

    void withoutTheCodeTheOwnerWaitsThreeDaysAndCanBeStopped()
    {
        Club club;
        club.turnOn();
        QCOMPARE(keyOf(club.staff.recoverAfterWait(club.mina, u"7531")), QStringLiteral("not_found"));
        QCOMPARE(must(club.staff.askRecovery()), RecoveryWait::neededMsecs);
        standOpen(club, 48);
        QCOMPARE(must(club.staff.askRecovery()), Q_INT64_C(24) * 3'600'000); // does not begin anew
        QCOMPARE(must(club.staff.notice()).leftMsecs, Q_INT64_C(24) * 3'600'000);
        QCOMPARE(keyOf(club.staff.recoverAfterWait(club.mina, u"7531")), QStringLiteral("too_soon"));
        (void)must(club.desk.signIn(club.mina, minaPin));
        (void)must(club.staff.cancelRecovery());
        club.desk.lock();
        standOpen(club, 48);
        QCOMPARE(keyOf(club.staff.recoverAfterWait(club.mina, u"7531")), QStringLiteral("not_found"));
        QCOMPARE(must(club.staff.askRecovery()), RecoveryWait::neededMsecs); // what stood open before counts no more
        standOpen(club, 72);
        (void)must(club.staff.recoverAfterWait(club.mina, u"7531"));
        (void)must(club.desk.signIn(club.mina, u"7531"));
        QVERIFY(must(club.staff.notice()).recovered);
    }

    void settingTheClockForwardEndsNeitherLockoutNorRecovery()
    {
        Club club;
        club.turnOn();
        for (int i = 0; i < 5; ++i)
            (void)club.desk.signIn(club.reza, u"0000");
        (void)must(club.staff.askRecovery());
        (void)must(club.staff.countOpenTime());
        club.clock().jump(Q_INT64_C(10) * 86'400'000);
        (void)must(club.staff.countOpenTime());
        QCOMPARE(keyOf(club.desk.signIn(club.reza, rezaPin)), QStringLiteral("too_many_attempts"));
        QCOMPARE(must(club.staff.notice()).leftMsecs, RecoveryWait::neededMsecs);
        club.clock().jump(-Q_INT64_C(20) * 86'400'000);
        QCOMPARE(keyOf(club.desk.signIn(club.reza, rezaPin)), QStringLiteral("too_many_attempts"));
        club.clock().advanceMinutes(1);
        QCOMPARE(keyOf(club.desk.signIn(club.reza, rezaPin)), QStringLiteral("done")); // and not for ever
    }

    // A closed program counts nothing, a new start of the computer loses nothing, many programs count as one.
    void onlyTimeInWhichTheShopStandsOpenCounts()
    {
        Club club;
        club.turnOn();
        (void)must(club.staff.askRecovery());
        standOpen(club, 10);
        const qint64 left = must(club.staff.notice()).leftMsecs;
        QCOMPARE(left, Q_INT64_C(62) * 3'600'000);
        club.clock().advanceDays(5); // closed
        club.clock().restartComputer();
        std::vector<std::unique_ptr<RecoveryWait>> programs;
        for (int i = 0; i < 10; ++i)
            programs.push_back(std::make_unique<RecoveryWait>(club.file(), club.clock()));
        for (int minute = 0; minute <= 62; ++minute) {
            for (const auto &program : programs)
                (void)must(program->tick());
            club.clock().advanceMinutes(1);
        }
        const qint64 counted = left - must(club.staff.notice()).leftMsecs;
        QVERIFY2(counted > Q_INT64_C(50) * 60'000 && counted <= Q_INT64_C(62) * 60'000, qPrintable(QString::number(counted)));
    }

    // Some clocks go on while the computer sleeps.
    void aComputerThatSleptCountsNextToNothingOfIt()
    {
        Club club;
        club.turnOn();
        (void)must(club.staff.askRecovery());
        standOpen(club, 10);
        club.clock().advanceDays(4);
        (void)must(club.staff.countOpenTime());
        const qint64 left = must(club.staff.notice()).leftMsecs;
        QVERIFY2(left > Q_INT64_C(61) * 3'600'000, qPrintable(QString::number(left)));
        QCOMPARE(keyOf(club.staff.recoverAfterWait(club.mina, u"7531")), QStringLiteral("too_soon"));
    }

    void theWordForOnePurchaseOfAnEarlierDayIsForNoOther()
    {
        Club club;
        StaffLimits limits;
        limits.backdating = true;
        (void)must(club.staff.setLimits(limits));
        const PurchaseId one = must(club.counter.counter.record(CounterShop::draft(std::nullopt, 1'000))).id;
        club.clock().advanceMinutes(1);
        const PurchaseId other = must(club.counter.counter.record(CounterShop::draft(std::nullopt, 1'000))).id;
        club.turnOn();
        club.clock().advanceDays(1);
        (void)must(club.desk.signIn(club.reza, rezaPin));
        AttachService attachments(club.file(), club.clock());
        const auto refused = attachments.attach(one, club.ann);
        QCOMPARE(keyOf(refused), QStringLiteral("needs_second_person"));
        (void)must(club.desk.confirm(club.sara, saraPin, refused.error().args.at(1)));
        QCOMPARE(keyOf(attachments.attach(other, club.ann)), QStringLiteral("needs_second_person"));
        QCOMPARE(keyOf(attachments.attach(one, club.ann)), QStringLiteral("done"));
    }

    void aSecondPersonConfirmsOneActAndNoOther()
    {
        Club club;
        StaffLimits limits;
        limits.manualPoints = Points(50);
        (void)must(club.staff.setLimits(limits));
        PermissionMatrix matrix;
        matrix.allow(StaffRole::Cashier, StaffAction::AdjustPoints, true);
        (void)must(club.staff.setMatrix(matrix));
        club.turnOn();
        (void)must(club.desk.signIn(club.reza, rezaPin));
        const auto give = [&](MemberId whom, qint64 points) {
            return keyOf(club.counter.counter.adjust({whom, Points(points), QStringLiteral("kind"), {}, {}}));
        };
        (void)must(club.desk.confirm(club.sara, saraPin, actOf(club, 60)));
        QCOMPARE(give(club.ann, 600), QStringLiteral("needs_second_person")); // another amount
        QCOMPARE(give(club.ann, -60), QStringLiteral("needs_second_person"));
        QCOMPARE(give(club.ann, 60), QStringLiteral("done"));
        QCOMPARE(give(club.ann, 60), QStringLiteral("needs_second_person")); // used up
        const auto lines = must(club.trail.lines({.group = QStringLiteral("signin")}));
        const auto told = std::find_if(lines.begin(), lines.end(),
                                       [](const TrailLine &line) { return line.facts.action == u"signin.confirm"; });
        QVERIFY(told != lines.end());
        QVERIFY(told->facts.after.contains(QStringLiteral("member:%1").arg(club.ann.value())));
        QVERIFY(told->facts.after.contains(QStringLiteral("60")));
    }

    void smallStepsByHandAddUpOverTheDay()
    {
        Club club;
        StaffLimits limits;
        limits.manualPoints = Points(50);
        limits.manualPointsDay = Points(80);
        (void)must(club.staff.setLimits(limits));
        const MemberId bob = club.counter.addMember(QStringLiteral("bob"));
        club.turnOn();
        (void)must(club.desk.signIn(club.sara, saraPin));
        QCOMPARE(keyOf(byHand(club, club.ann, 30)), QStringLiteral("done"));
        const auto more = byHand(club, club.ann, 30);
        QCOMPARE(keyOf(more), QStringLiteral("needs_second_person"));
        QCOMPARE(more.error().args.value(0), QStringLiteral("manual_points"));
        QCOMPARE(more.error().args.value(2), QStringLiteral("20")); // left today
        QCOMPARE(keyOf(byHand(club, club.ann, -50)), QStringLiteral("done")); // what is taken counts for itself
        QCOMPARE(keyOf(byHand(club, club.ann, -1)), QStringLiteral("needs_second_person"));
        QCOMPARE(keyOf(byHand(club, club.ann, 20)), QStringLiteral("done"));
        const auto inAll = byHand(club, bob, 31);
        QCOMPARE(keyOf(inAll), QStringLiteral("needs_second_person"));
        QCOMPARE(inAll.error().args.value(0), QStringLiteral("manual_points_day"));
        QCOMPARE(inAll.error().args.value(2), QStringLiteral("30"));
        QCOMPARE(keyOf(byHand(club, bob, 30)), QStringLiteral("done"));
        (void)must(club.desk.signIn(club.mina, minaPin));
        QCOMPARE(keyOf(byHand(club, club.ann, 500)), QStringLiteral("done")); // the owner, and not on Sara's account
        (void)must(club.desk.signIn(club.sara, saraPin));
        QCOMPARE(keyOf(byHand(club, bob, 1)), QStringLiteral("needs_second_person"));
        club.clock().advanceDays(1);
        QCOMPARE(keyOf(byHand(club, club.ann, 50)), QStringLiteral("done"));
        QCOMPARE(club.counter.problems(), QString());
    }

    void whatASecondPersonConfirmedIsNotCounted()
    {
        Club club;
        StaffLimits limits;
        limits.manualPoints = Points(50);
        (void)must(club.staff.setLimits(limits));
        club.turnOn();
        (void)must(club.desk.signIn(club.sara, saraPin));
        const auto much = byHand(club, club.ann, 60);
        (void)must(club.desk.confirm(club.mina, minaPin, much.error().args.value(1)));
        QCOMPARE(keyOf(byHand(club, club.ann, 60)), QStringLiteral("done"));
        QCOMPARE(keyOf(byHand(club, club.ann, 50)), QStringLiteral("done"));
        const auto more = byHand(club, club.ann, 1);
        QCOMPARE(keyOf(more), QStringLiteral("needs_second_person"));
        QCOMPARE(more.error().args.value(2), QStringLiteral("0"));
    }

    void creditByHandHasItsLimits()
    {
        Club club;
        StaffLimits limits;
        limits.credit = Money::fromMinor(1'000);
        limits.creditDay = Money::fromMinor(1'500);
        (void)must(club.staff.setLimits(limits));
        const MemberId bob = club.counter.addMember(QStringLiteral("bob"));
        club.turnOn();
        (void)must(club.desk.signIn(club.sara, saraPin));
        StoredValueService stored(club.file(), club.clock());
        const auto grant = [&](MemberId whom, qint64 amount) {
            return stored.grant({whom, Money::fromMinor(amount), StoredEntryKind::Adjust, club.counter.today(), {}, {}, {},
                                 QStringLiteral("sorry")});
        };
        QCOMPARE(keyOf(grant(club.ann, 600)), QStringLiteral("done"));
        const auto more = grant(club.ann, 600);
        QCOMPARE(keyOf(more), QStringLiteral("needs_second_person"));
        QCOMPARE(more.error().args.value(0), QStringLiteral("manual_credit"));
        QCOMPARE(more.error().args.value(2), QStringLiteral("400"));
        const auto inAll = grant(bob, 901);
        QCOMPARE(inAll.error().args.value(0), QStringLiteral("manual_credit_day"));
        QCOMPARE(inAll.error().args.value(2), QStringLiteral("900"));
        (void)must(stored.topUpCredit(bob, {Money::fromMinor(5'000), QStringLiteral("cash"), {}, {}, {}})); // is paid for
        QCOMPARE(keyOf(grant(bob, 900)), QStringLiteral("done"));
        (void)must(club.desk.confirm(club.mina, minaPin, more.error().args.value(1)));
        QCOMPARE(keyOf(grant(club.ann, 600)), QStringLiteral("done"));
        QCOMPARE(must(stored.creditOf(club.ann))->usable, Money::fromMinor(1'200));
        const TrailLine line = must(club.trail.lines({})).front();
        QCOMPARE(line.facts.before, QStringLiteral("600"));
        QCOMPARE(line.facts.after, QStringLiteral("1200"));
        QCOMPARE(club.counter.problems(), QString());
    }

    void manyMembersAtOnceCountForEachAndAreTakenBackByTwo()
    {
        Club club;
        StaffLimits limits;
        limits.manualPoints = Points(50);
        (void)must(club.staff.setLimits(limits));
        const MemberId bob = club.counter.addMember(QStringLiteral("bob"));
        BulkService bulk(club.file(), club.clock());
        const auto batch = [&](std::vector<MemberId> members, qint64 points) {
            return bulk.adjust({std::move(members), Points(points), QStringLiteral("eid")});
        };
        club.turnOn();
        (void)must(club.desk.signIn(club.mina, minaPin));
        const BatchId large = must(batch({club.ann, bob}, 30));
        (void)must(club.desk.signIn(club.sara, saraPin));
        const auto back = bulk.undo(large);
        QCOMPARE(keyOf(back), QStringLiteral("needs_second_person"));
        QCOMPARE(must(bulk.batches()).front().undone, false);
        (void)must(club.desk.confirm(club.mina, minaPin, back.error().args.value(1)));
        QCOMPARE(must(bulk.undo(large)), qint64(2));
        QCOMPARE(keyOf(batch({bob}, 30)), QStringLiteral("done"));
        QCOMPARE(keyOf(batch({bob}, 30)), QStringLiteral("needs_second_person"));
        QCOMPARE(keyOf(byHand(club, bob, 21)), QStringLiteral("needs_second_person"));
        QCOMPARE(keyOf(byHand(club, bob, 20)), QStringLiteral("done"));
        QCOMPARE(club.counter.problems(), QString());
    }

    // However much the permissions give: a manager neither becomes owner nor takes an owner's place.
    void onlyAnOwnerMakesAndUnmakesOwners()
    {
        Club club;
        PermissionMatrix matrix;
        matrix.allow(StaffRole::Manager, StaffAction::ManageStaff, true);
        (void)must(club.staff.setMatrix(matrix));
        club.turnOn();
        (void)must(club.desk.signIn(club.sara, saraPin));
        QVERIFY(!club.desk.isOwner());
        ShopService shop = club.counter.shop.shop();
        const auto before = must(club.trail.head());
        const QString refused = QStringLiteral("not_allowed owner");
        QCOMPARE(refusalOf(club.staff.setRole(club.sara, StaffRole::Owner)), refused);
        QCOMPARE(refusalOf(club.staff.setRole(club.reza, StaffRole::Owner)), refused);
        QCOMPARE(refusalOf(club.staff.setRole(club.mina, StaffRole::Cashier)), refused);
        QCOMPARE(refusalOf(club.staff.setPin(club.mina, u"9753")), refused);
        QCOMPARE(refusalOf(club.staff.setMobile(club.mina, {})), refused);
        QCOMPARE(refusalOf(shop.updateStaff({club.mina, QStringLiteral("Mina"), false})), refused);
        QCOMPARE(refusalOf(shop.updateStaff({club.mina, QStringLiteral("Somebody"), true})), refused);
        QCOMPARE(refusalOf(club.staff.turnOff()), refused); // where none are asked everybody may make owners
        QCOMPARE(refusalOf(club.staff.turnOn()), refused);  // it would show a new recovery code
        QCOMPARE(must(club.trail.head()), before);
        QCOMPARE(keyOf(club.staff.setPin(club.reza, u"9753")), QStringLiteral("done"));
        QCOMPARE(keyOf(club.staff.setRole(club.reza, StaffRole::Manager)), QStringLiteral("done"));
        (void)must(club.desk.signIn(club.mina, minaPin));
        QVERIFY(club.desk.isOwner());
        QCOMPARE(refusalOf(club.staff.setRole(club.mina, StaffRole::Manager)), QStringLiteral("not_allowed role"));
        QCOMPARE(keyOf(club.staff.setRole(club.sara, StaffRole::Owner)), QStringLiteral("done"));
        QCOMPARE(keyOf(club.staff.setRole(club.sara, StaffRole::Manager)), QStringLiteral("done"));
        QCOMPARE(keyOf(club.staff.turnOff()), QStringLiteral("done"));
        QVERIFY(club.desk.isOwner()); // nobody is asked
    }

    void theLastOwnerStaysAlsoWithoutPins()
    {
        Club club;
        ShopService shop = club.counter.shop.shop();
        QCOMPARE(refusalOf(shop.updateStaff({club.mina, QStringLiteral("Mina"), false})), QStringLiteral("not_allowed role"));
        QCOMPARE(keyOf(shop.updateStaff({club.mina, QStringLiteral("Mina Ahmadi"), true})), QStringLiteral("done"));
        (void)must(club.staff.setRole(club.sara, StaffRole::Owner));
        QCOMPARE(keyOf(shop.updateStaff({club.mina, QStringLiteral("Mina"), false})), QStringLiteral("done"));
    }

    void theLastOwnerWithAPinStaysWhilePinsAreAsked()
    {
        Club club;
        (void)must(club.staff.setRole(club.reza, StaffRole::Owner));
        const StaffId noPin = must(club.counter.shop.shop().addStaff(QStringLiteral("Nima")));
        (void)must(club.staff.setRole(noPin, StaffRole::Owner));
        club.turnOn();
        (void)must(club.desk.signIn(club.mina, minaPin));
        QCOMPARE(keyOf(club.staff.setRole(club.reza, StaffRole::Cashier)), QStringLiteral("done"));
        const auto refused = club.staff.setRole(club.mina, StaffRole::Manager); // Nima could not sign in
        QCOMPARE(keyOf(refused), QStringLiteral("not_allowed"));
        QCOMPARE(refused.error().field, QStringLiteral("role"));
        const auto off = club.counter.shop.shop().updateStaff({club.mina, QStringLiteral("Mina"), false});
        QCOMPARE(keyOf(off), QStringLiteral("not_allowed"));
        QCOMPARE(off.error().field, QStringLiteral("role"));
        (void)must(club.staff.setPin(noPin, u"9753"));
        QCOMPARE(keyOf(club.staff.setRole(club.mina, StaffRole::Manager)), QStringLiteral("done"));
    }

    void everybodyChangesTheirOwnPinByTheOldOne()
    {
        Club club;
        club.turnOn();
        (void)must(club.desk.signIn(club.reza, rezaPin));
        QCOMPARE(keyOf(club.staff.changeOwnPin(club.reza, u"0000", u"9753")), QStringLiteral("wrong_pin"));
        QCOMPARE(keyOf(club.staff.changeOwnPin(club.reza, rezaPin, u"1234")), QStringLiteral("weak_pin"));
        (void)must(club.staff.changeOwnPin(club.reza, rezaPin, u"9753"));
        QCOMPARE(must(club.trail.lines({})).front().facts.action, QStringLiteral("signin.own_pin"));
        QCOMPARE(keyOf(club.desk.signIn(club.reza, rezaPin)), QStringLiteral("wrong_pin"));
        QCOMPARE(keyOf(club.desk.signIn(club.reza, u"9753")), QStringLiteral("done"));
    }

    // The slow hash runs outside the transaction: somebody else's wrong PIN meanwhile makes this attempt count anew.
    void anAttemptThatWasOvertakenIsWorthNothing()
    {
        Club club(TestShop::Where::File);
        club.turnOn();
        const auto other = must(ShopService::open(club.counter.shop.path()));
        StaffDesk there(*other, club.clock(), club.pins);
        MeddlingPins meddling;
        int times = 0;
        meddling.meanwhile = [&] {
            if (++times <= 5)
                (void)there.signIn(club.reza, u"0000"); // deadlocks if a transaction were open
        };
        StaffDesk here(club.file(), club.clock(), meddling);
        QCOMPARE(keyOf(here.signIn(club.reza, rezaPin)), QStringLiteral("too_many_attempts"));
        QCOMPARE(times, 5);
    }

    void everyCommandLeavesALineInTheTrail()
    {
        const auto isNoted = [](const char *name, const std::function<QString(Club &)> &run) {
            Club club;
            const auto before = must(club.trail.head());
            const QString done = run(club);
            if (done != u"done" || must(club.trail.head()) == before)
                qWarning("%s: %s", name, qPrintable(done));
            return done == u"done" && must(club.trail.head()) != before;
        };
        for (const Command &command : commands)
            QVERIFY2(isNoted(command.name, command.run), command.name);
        QVERIFY(isNoted("park", [](Club &c) { return keyOf(c.parking.park(CounterShop::draft(c.ann, 5))); }));
        Club club;
        const ParkedId id = must(club.parking.park(CounterShop::draft(club.ann, 5)));
        (void)must(club.parking.takeBack(id, club.reza));
        const TrailLine line = must(club.trail.lines({})).front();
        QCOMPARE(line.facts.action, QStringLiteral("purchase.park_back"));
        QCOMPARE(line.staffName, QStringLiteral("Reza"));
        const ParkedId again = must(club.parking.park(CounterShop::draft(club.ann, 5)));
        (void)must(club.parking.discard(again));
        QCOMPARE(must(club.trail.lines({})).front().facts.action, QStringLiteral("purchase.unpark"));
        SavedFilterService filters(club.file(), club.clock());
        const FilterId filter = must(filters.save(QStringLiteral("All"), MemberFilter()));
        QCOMPARE(must(club.trail.lines({})).front().facts.action, QStringLiteral("member.filter"));
        (void)must(filters.remove(filter));
        QCOMPARE(must(club.trail.lines({})).front().facts.before, QStringLiteral("All"));
    }

    void aShiftAddsUpByKindOfPayment()
    {
        Club club;
        const auto sell = [&](qint64 amount, const QString &payment, std::optional<StaffId> who) {
            PurchaseDraft draft = CounterShop::draft(club.ann, amount);
            draft.payment = payment;
            draft.staff = who;
            return must(club.counter.counter.record(draft)).id;
        };
        const QString cash = QStringLiteral("cash");
        (void)sell(700, cash, club.reza); // before the shift
        club.clock().advanceMinutes(1);
        (void)must(club.shifts.open(club.reza, Money::fromMinor(1'000)));
        QVERIFY(must(club.shifts.openSince(club.reza)) == club.clock().now());
        QVERIFY(!must(club.shifts.openSince(club.sara))); // each has their own
        QCOMPARE(keyOf(club.shifts.open(club.reza, Money())), QStringLiteral("already_exists"));
        (void)must(club.shifts.open(club.sara, Money())); // two at once
        club.clock().advanceMinutes(1);
        const PurchaseId back = sell(5'000, cash, club.reza);
        (void)sell(3'000, cash, club.sara);
        (void)sell(2'000, QStringLiteral("card"), club.reza);
        RefundRequest refund = CounterShop::refundOf(back, 1'500);
        refund.staff = club.reza;
        (void)must(club.counter.counter.refund(refund));
        (void)must(StoredValueService(club.file(), club.clock()).issue({Money::fromMinor(400), cash, {}, club.reza, {}}));
        const auto open = must(club.shifts.current(club.reza));
        QVERIFY(open);
        QCOMPARE(open->payments,
                 (std::vector<ShiftPayment>{{cash, 1, Money::fromMinor(5'400), Money::fromMinor(1'500)},
                                            {QStringLiteral("card"), 1, Money::fromMinor(2'000), Money()}}));
        QCOMPARE(open->expectedCash(), Money::fromMinor(4'900));
        const Shift closed = must(club.shifts.close(club.reza, Money::fromMinor(4'850), QStringLiteral(" note ")));
        QCOMPARE(closed.difference(), Money::fromMinor(-50));
        club.clock().advanceMinutes(1);
        (void)sell(9'000, cash, club.reza); // after it
        QVERIFY(!must(club.shifts.current(club.reza)));
        QVERIFY(!must(club.shifts.openSince(club.reza)));
        const auto all = must(club.shifts.newest());
        QCOMPARE(all.size(), size_t(2));
        QCOMPARE(all.back().payments, closed.payments); // as they were
        QCOMPARE(all.back().note, QStringLiteral("note"));
        QCOMPARE(keyOf(club.shifts.close(club.reza, Money(), {})), QStringLiteral("not_found"));
        QCOMPARE(keyOf(club.shifts.open(club.reza, Money::fromMinor(-1))), QStringLiteral("not_positive"));
    }

    // What points and cards pay never was in the drawer, nor does it leave it.
    void pointsAreNoCash()
    {
        Club club;
        (void)must(club.shifts.open({}, Money()));
        PurchaseDraft draft = CounterShop::draft(club.ann, 1'000, 60);
        draft.payment = QStringLiteral("cash");
        const PurchaseId id = must(club.counter.counter.record(draft)).id;
        QCOMPARE(must(club.shifts.current({}))->expectedCash(), Money::fromMinor(940));
        (void)must(club.counter.counter.undo(id, {}));
        QCOMPARE(must(club.shifts.current({}))->expectedCash(), Money());
    }

    void whatLeavesTheShopStandsInTheTrail()
    {
        Club club;
        MemberQuery query;
        query.filter.text = QStringLiteral("ann");
        QCOMPARE(must(ImportService(club.file(), club.clock()).memberTable(query)).size(), size_t(1));
        (void)must(MemberDataService(club.file(), club.clock()).all(club.ann));
        const auto lines = must(club.trail.lines({}));
        QCOMPARE(lines.at(0).facts.action, QStringLiteral("member.data"));
        QCOMPARE(lines.at(0).facts.subject, QStringLiteral("member:%1").arg(club.ann.value()));
        QCOMPARE(lines.at(1).facts.action, QStringLiteral("member.export"));
        QCOMPARE(lines.at(1).facts.subject, QStringLiteral("members:1"));
        QCOMPARE(lines.at(1).facts.after, QStringLiteral("{\"searched\":true}")); // not what: it may be a number
    }

    void ownNamesAreFoundHoweverTheyAreSpelled()
    {
        Club club;
        const StaffId ali = must(club.counter.shop.shop().addStaff(QStringLiteral("علی‌رضا یزدانی")));
        MemberDetails own;
        own.name = QStringLiteral("علي رضا يزدانی");
        own.code = QStringLiteral("own");
        own.joinedOn = club.counter.today();
        const MemberId self = must(club.file().write([&](storage::Connection &c) -> Result<MemberId> {
            return storage::MemberRepository(c).insert(own, club.clock().now());
        }));
        PurchaseDraft draft = CounterShop::draft(self, 500);
        draft.staff = ali;
        (void)must(club.counter.counter.record(draft));
        const QDate today = club.counter.today();
        const auto found = must(club.trail.anomalies({today, today}));
        QVERIFY(std::any_of(found.begin(), found.end(), [&](const Anomaly &each) {
            return each.kind == AnomalyKind::OwnNumber && each.member == self && each.staff == ali;
        }));
    }

    void pointsForManyAtOnceLookOddAsWell()
    {
        Club club;
        const MemberId bob = club.counter.addMember(QStringLiteral("bob"));
        AnomalyThresholds thresholds;
        thresholds.manualPointsADay = Points(60);
        (void)must(club.trail.setThresholds(thresholds));
        BulkService bulk(club.file(), club.clock());
        (void)must(bulk.adjust({{club.ann, bob}, Points(30), QStringLiteral("eid"), club.reza}));
        const DayRange today{club.counter.today(), club.counter.today()};
        const auto found = must(club.trail.anomalies(today));
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(anomalyKey(found[0].kind), QStringLiteral("manual_points"));
        QCOMPARE(found[0].staffName, QStringLiteral("Reza"));
        QCOMPARE(found[0].count, 2);
        QCOMPARE(found[0].points, Points(60));
        QCOMPARE(found[0].evidence, QStringLiteral("eid"));
        QVERIFY(!found[0].member);
        (void)must(bulk.adjust({{bob}, Points(1'000), QStringLiteral("more"), club.mina}));
        ErasureService erasures(club.file(), club.clock());
        (void)must(erasures.erase(bob, must(erasures.preview(bob)).name)); // what is written off nobody moved
        QCOMPARE(must(club.trail.anomalies(today)).size(), size_t(2));
    }

    void whatLooksOddIsFoundWithItsEvidence()
    {
        Club club;
        (void)must(club.staff.setMobile(club.reza, QStringLiteral("+989121234567")));
        MemberDetails own;
        own.code = QStringLiteral("own");
        own.joinedOn = club.counter.today();
        own.mobile = must(MobileNumber::parse(u"09121234567", QStringLiteral("IR")));
        const MemberId self = must(club.file().write([&](storage::Connection &c) -> Result<MemberId> {
            return storage::MemberRepository(c).insert(own, club.clock().now());
        }));
        AnomalyThresholds thresholds;
        thresholds.purchasesADay = 3;
        thresholds.manualPointsADay = Points(100);
        thresholds.opensAtHour = 9;
        thresholds.closesAtHour = 21;
        (void)must(club.trail.setThresholds(thresholds));
        PurchaseDraft draft = CounterShop::draft(self, 500);
        draft.staff = club.reza;
        draft.ref = QStringLiteral("R1");
        (void)must(club.counter.counter.record(draft));
        const PurchaseId earned = club.sale;
        club.clock().advanceMinutes(1);
        (void)must(club.counter.counter.record(CounterShop::draft(club.ann, 500, 50)));
        (void)must(club.counter.counter.record(CounterShop::draft(club.ann, 500)));
        (void)must(club.counter.counter.refund(CounterShop::refundOf(earned)));
        (void)must(club.counter.counter.adjust({club.ann, Points(70), QStringLiteral("one"), club.reza, {}}));
        (void)must(club.counter.counter.adjust({club.ann, Points(-30), QStringLiteral("two"), club.reza, {}}));
        club.clock().set(club.counter.today(), QTime(23, 15));
        (void)must(club.counter.counter.record(CounterShop::draft({}, 900)));
        const QDate today = club.counter.today();
        const auto found = must(club.trail.anomalies({today, today}));
        QStringList kinds;
        for (const Anomaly &each : found)
            kinds.append(anomalyKey(each.kind));
        QCOMPARE(kinds, (QStringList{QStringLiteral("own_number"), QStringLiteral("busy_card"),
                                     QStringLiteral("refund_after_redemption"), QStringLiteral("manual_points"),
                                     QStringLiteral("odd_hours")}));
        QCOMPARE(found[0].evidence, QStringLiteral("R1"));
        QCOMPARE(found[0].staffName, QStringLiteral("Reza"));
        QCOMPARE(found[1].count, 3);
        QCOMPARE(found[2].points, Points(50));
        QCOMPARE(found[3].points, Points(100));
        QCOMPARE(found[3].evidence, QStringLiteral("one, two"));
        QVERIFY(must(club.trail.anomalies({today.addDays(1), today.addDays(2)})).empty());
    }
};

BASHGAH_TEST(tst_staffservice, StaffServiceTest)

} // namespace tst_staffservice

#include "tst_staffservice.moc"
