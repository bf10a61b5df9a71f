// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/staff/anomaly.h"
#include "domain/staff/permissionmatrix.h"
#include "domain/staff/pin.h"
#include "domain/staff/shift.h"
#include "domain/staff/stafflimits.h"
#include "domain/staff/trailchain.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_staff {

using namespace bashgah;
using namespace bashgah::domain;

class StaffTest final : public QObject
{
    Q_OBJECT

private slots:
    void theOwnerMayAlwaysDoEverything()
    {
        PermissionMatrix matrix;
        for (const StaffAction action : allStaffActions) {
            matrix.allow(StaffRole::Owner, action, false);
            QVERIFY(matrix.may(StaffRole::Owner, action));
        }
        QVERIFY(PermissionMatrix::fromText(u"owner:;manager:;cashier:").may(StaffRole::Owner, StaffAction::ManageStaff));
    }

    void asShippedTheCashierSellsAndTheManagerLeavesStaffAndSettingsAlone()
    {
        const PermissionMatrix matrix;
        QStringList cashier;
        QStringList not_manager;
        for (const StaffAction action : allStaffActions) {
            if (matrix.may(StaffRole::Cashier, action))
                cashier.append(staffActionKey(action));
            if (!matrix.may(StaffRole::Manager, action))
                not_manager.append(staffActionKey(action));
        }
        QCOMPARE(cashier, (QStringList{QStringLiteral("sell"), QStringLiteral("refund"), QStringLiteral("edit_members"),
                                      QStringLiteral("give_discount")}));
        QCOMPARE(not_manager, (QStringList{QStringLiteral("change_settings"), QStringLiteral("manage_staff")}));
    }

    void aMatrixComesBackFromItsText()
    {
        PermissionMatrix matrix;
        matrix.allow(StaffRole::Cashier, StaffAction::Refund, false);
        matrix.allow(StaffRole::Manager, StaffAction::ChangeSettings, true);
        QCOMPARE(PermissionMatrix::fromText(matrix.text()), matrix);
        QVERIFY(PermissionMatrix::fromText(matrix.text()) != PermissionMatrix());
        QCOMPARE(PermissionMatrix::fromText(u""), PermissionMatrix());
        // words of a later version are left out, the rest counts
        QVERIFY(PermissionMatrix::fromText(u"cashier:sell,fly;robot:sell").may(StaffRole::Cashier, StaffAction::Sell));
    }

    // As a shop stored it before discounts by hand had a permission of their own.
    void aMatrixStoredBeforeAPermissionGivesItAsShipped()
    {
        const PermissionMatrix old = PermissionMatrix::fromText(
            u"manager:sell,refund,adjust_points;cashier:sell,edit_members");
        QVERIFY(old.may(StaffRole::Manager, StaffAction::GiveDiscount));
        QVERIFY(old.may(StaffRole::Cashier, StaffAction::GiveDiscount));
        // what it knew stays as it was decided
        QVERIFY(!old.may(StaffRole::Cashier, StaffAction::Refund));
        QVERIFY(!old.may(StaffRole::Manager, StaffAction::SendMessages));
        // a text that knows nothing but selling: all else is as shipped
        const PermissionMatrix young = PermissionMatrix::fromText(u"manager:;cashier:;known:sell");
        const PermissionMatrix shipped;
        for (const StaffRole role : {StaffRole::Manager, StaffRole::Cashier}) {
            for (const StaffAction action : allStaffActions)
                QCOMPARE(young.may(role, action), action != StaffAction::Sell && shipped.may(role, action));
        }
    }

    // As shops have it that were made before reports had a permission.
    void reportsAreTheManagersUntilTheShopDecides()
    {
        const PermissionMatrix old = PermissionMatrix::fromText(
            u"manager:sell;cashier:sell,give_discount;known:sell,refund,give_discount");
        QVERIFY(old.may(StaffRole::Manager, StaffAction::SeeReports));
        QVERIFY(!old.may(StaffRole::Cashier, StaffAction::SeeReports));
        const PermissionMatrix oldest = PermissionMatrix::fromText(u"manager:sell;cashier:sell");
        QVERIFY(oldest.may(StaffRole::Manager, StaffAction::SeeReports));
    }

    void aPermissionThatWasTakenAwayStaysAway()
    {
        PermissionMatrix matrix;
        matrix.allow(StaffRole::Cashier, StaffAction::GiveDiscount, false);
        matrix.allow(StaffRole::Manager, StaffAction::GiveDiscount, false);
        QCOMPARE(PermissionMatrix::fromText(matrix.text()), matrix);
        // one role has it: then the text knew of it when it was stored, also before texts said what they know
        const PermissionMatrix between = PermissionMatrix::fromText(u"manager:sell,give_discount;cashier:sell");
        QVERIFY(!between.may(StaffRole::Cashier, StaffAction::GiveDiscount));
    }

    void everyLineOfTheTrailNeedsSomething_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("needs");
        const char *const rows[][2] = {
            {"purchase.record", "sell"},       {"purchase.refund", "refund"},      {"purchase.void", "refund"},
            {"points.adjust", "adjust_points"}, {"credit.grant", "adjust_points"},  {"credit.topup", "sell"},
            {"giftcard.issue", "sell"},        {"tier.pin", "adjust_points"},      {"member.register", "edit_members"},
            {"member.consent", "edit_members"}, {"programme.save", "change_programme"}, {"reward.add", "manage_offers"},
            {"reward.take", "sell"},           {"reward.give_back", "sell"},       {"coupon.batch", "manage_offers"},
            {"plan.add", "manage_offers"},     {"plan.sell", "sell"},              {"plan.give_up", "refund"},
            {"draw.commit", "manage_offers"},  {"cause.give", "sell"},             {"cause.pay", "manage_causes"},
            {"partner.move", "sell"},          {"partner.settle", "manage_partners"}, {"campaign.start", "send_messages"},
            {"import.purchases", "import_data"}, {"import.undo", "import_data"},   {"setting.change", "change_settings"},
            {"member.export", "export_data"},  {"purchase.export", "export_data"}, {"member.data", "export_data"},
            {"shift.open", "sell"},            {"staff.add", "manage_staff"},      {"staff.matrix", "manage_staff"},
            {"something.new", "manage_staff"}, {"signin.in", ""},                  {"shop.create", ""}};
        for (const auto &row : rows)
            QTest::newRow(row[0]) << QString::fromLatin1(row[0]) << QString::fromLatin1(row[1]);
    }

    void everyLineOfTheTrailNeedsSomething()
    {
        QFETCH(QString, line);
        QFETCH(QString, needs);
        const auto needed = neededFor(line);
        QCOMPARE(needed ? staffActionKey(*needed) : QString(), needs);
    }

    void aSecondPersonIsNeededAboveALimitAndNotAtIt()
    {
        const StaffLimits limits = StaffLimits::fromText(u"manual_points=500;refund_days=7;backdating=1");
        QCOMPARE(StaffLimits::fromText(limits.text()), limits);
        const auto why = [&](qint64 points, int age, int back) {
            LimitedAct act;
            act.manualPoints = Points(points);
            act.refundAge = age;
            act.backdatedDays = back;
            return secondPersonFor(limits, act);
        };
        QVERIFY(!why(500, 7, 0));
        QCOMPARE(why(501, 0, 0), SecondPerson::ManualPoints);
        QCOMPARE(why(-501, 0, 0), SecondPerson::ManualPoints);
        QCOMPARE(why(0, 8, 0), SecondPerson::LateRefund);
        QCOMPARE(why(0, 0, 1), SecondPerson::Backdating);
        LimitedAct much;
        much.manualPoints = Points(1'000'000);
        much.refundAge = 1000;
        much.backdatedDays = 1000;
        QVERIFY(!secondPersonFor(StaffLimits(), much));
        LimitedAct other = much;
        other.subject = QStringLiteral("member:2");
        QVERIFY(other.key() != much.key());
        other = much;
        other.amount = Money::fromMinor(1);
        QVERIFY(other.key() != much.key());
        QCOMPARE(StaffLimits::fromText(u"manual_points=-1;refund_days=x;what"), StaffLimits());
    }

    void whatIsMovedByHandAddsUp()
    {
        const StaffLimits limits =
            StaffLimits::fromText(u"manual_points=50;manual_points_day=80;credit=1000;credit_day=1500");
        QCOMPARE(StaffLimits::fromText(limits.text()), limits);
        QCOMPARE(limits.creditDay, Money::fromMinor(1'500));
        LimitedAct act;
        act.manualPoints = Points(-20);
        act.members = {MemberId(1)};
        const HandSoFar thirty{Points(30), Points(60), {}, {}};
        QVERIFY(!secondPersonFor(limits, act, thirty));
        act.manualPoints = Points(-21);
        QCOMPARE(secondPersonFor(limits, act, thirty), SecondPerson::ManualPoints);
        QCOMPARE(leftAlone(limits, SecondPerson::ManualPoints, thirty), 20);
        const HandSoFar others{Points(0), Points(60), {}, {}};
        QCOMPARE(secondPersonFor(limits, act, others), SecondPerson::ManualPointsDay);
        QCOMPARE(leftAlone(limits, SecondPerson::ManualPointsDay, others), 20);
        act.manualPoints = Points(40); // 20 for each of two
        act.members = {MemberId(1), MemberId(2)};
        QVERIFY(!secondPersonFor(limits, act, {Points(30), Points(40), {}, {}}));
        QCOMPARE(secondPersonFor(limits, act, {Points(31), Points(31), {}, {}}), SecondPerson::ManualPoints);
        QCOMPARE(leftAlone(limits, SecondPerson::ManualPoints, {Points(70), {}, {}, {}}), 0); // never less
        LimitedAct credit;
        credit.manualCredit = Money::fromMinor(400);
        credit.members = {MemberId(1)};
        QVERIFY(!secondPersonFor(limits, credit, {{}, {}, Money::fromMinor(600), Money::fromMinor(1'100)}));
        QCOMPARE(secondPersonFor(limits, credit, {{}, {}, Money::fromMinor(601), {}}), SecondPerson::ManualCredit);
        QCOMPARE(secondPersonFor(limits, credit, {{}, {}, {}, Money::fromMinor(1'101)}), SecondPerson::ManualCreditDay);
        QVERIFY(!leftAlone(limits, SecondPerson::LateRefund, {}));
        LimitedAct other = credit;
        other.manualCredit = Money::fromMinor(401);
        QVERIFY(other.key() != credit.key());
        QCOMPARE(secondPersonFromKey(secondPersonKey(SecondPerson::ManualCreditDay)), SecondPerson::ManualCreditDay);
        QVERIFY(!secondPersonFromKey(u"what"));
    }

    void discountsAndPointsForPartnersAddUp()
    {
        const StaffLimits limits = StaffLimits::fromText(u"discount_day=1000;partner_day=80");
        QCOMPARE(StaffLimits::fromText(limits.text()), limits);
        LimitedAct discount;
        discount.handDiscount = Money::fromMinor(400);
        QVERIFY(!secondPersonFor(limits, discount, {{}, {}, {}, {}, Money::fromMinor(600), {}}));
        const HandSoFar much{{}, {}, {}, {}, Money::fromMinor(601), Points(80)};
        QCOMPARE(secondPersonFor(limits, discount, much), SecondPerson::ManualDiscountDay);
        QCOMPARE(leftAlone(limits, SecondPerson::ManualDiscountDay, much), 399);
        LimitedAct carried;
        carried.partnerPoints = Points(1);
        QVERIFY(!secondPersonFor(limits, carried, {{}, {}, {}, {}, {}, Points(79)}));
        QCOMPARE(secondPersonFor(limits, carried, much), SecondPerson::PartnerPointsDay);
        QCOMPARE(leftAlone(limits, SecondPerson::PartnerPointsDay, much), 0);
        QVERIFY(discount.key() != LimitedAct().key() && carried.key() != LimitedAct().key());
        QVERIFY(isOfMoney(SecondPerson::ManualDiscountDay) && !isOfMoney(SecondPerson::PartnerPointsDay));
        for (const SecondPerson why : {SecondPerson::ManualDiscountDay, SecondPerson::PartnerPointsDay})
            QCOMPARE(secondPersonFromKey(secondPersonKey(why)), why);
    }

    void aPinHasFourToTwelveDigitsThatNobodyGuesses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("pin");
        QTest::newRow("four") << QStringLiteral("2580") << QStringLiteral("2580");
        QTest::newRow("persian") << QStringLiteral(" ۲۵۸۰۱۳ ") << QStringLiteral("258013");
        for (const char *bad : {"", "258", "1234", "4321", "0000", "99999", "1234567890123", "25a0", "2 580"})
            QTest::newRow(bad) << QString::fromLatin1(bad) << QString();
    }

    void aPinHasFourToTwelveDigitsThatNobodyGuesses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, pin);
        const auto parsed = parsePin(typed);
        QCOMPARE(parsed ? *parsed : QString(), pin);
        if (!parsed)
            QVERIFY(parsed.error().args.isEmpty()); // the typed text never travels on
    }

    // 5 wrong: 30 s, doubling to 15 minutes (STORAGE.md, Security)
    void wrongPinsMakeALongerAndLongerWait()
    {
        const QList<qint64> seconds{0, 0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900};
        for (int failures = 0; failures < seconds.size(); ++failures)
            QCOMPARE(lockoutMsecs(failures), seconds[failures] * 1000);
        QCOMPARE(lockoutMsecs(1'000'000), 900'000);
        const PinFailures five{5, {1'000'000}, 40'000};
        QCOMPARE(stillLocked(five, {1'000'000}, 40'000), 30'000);
        QCOMPARE(stillLocked(five, {1'029'999}, 69'999), 1);
        QCOMPARE(stillLocked(five, {1'030'000}, 70'000), 0);
    }

    void settingTheClockDoesNotEndTheWait()
    {
        const PinFailures five{5, {1'000'000}, 40'000};
        QCOMPARE(stillLocked(five, {900'000'000}, 41'000), 29'000);  // set forward by days
        QCOMPARE(stillLocked(five, {0}, 41'000), 29'000);            // set back: waits, but not for ever
        QCOMPARE(stillLocked(five, {0}, 70'000), 0);
        QCOMPARE(stillLocked(five, {900'000'000}, 10'000), 20'000);  // and the computer was started anew
        QCOMPARE(stillLocked(five, {1'005'000}, 900'000'000), 25'000); // another computer
    }

    // computed by Python's hashlib
    void theChainIsSha256OverTheLineAndWhatWasBefore()
    {
        const QByteArray first = chainedHash(
            chainStart(), {{1000}, {}, QStringLiteral("shop.create"), {}, {}, QStringLiteral("باشگاه")});
        QCOMPARE(first.toHex(), QByteArray("36f6a28670b6ce8d43da763092d3d2878cd7c0706895e51ca1181948c96dbdba"));
        const QByteArray second = chainedHash(
            first, {{2000}, StaffId(3), QStringLiteral("points.adjust"), QStringLiteral("ledger_entry:1"), {}, QStringLiteral("50")});
        QCOMPARE(second.toHex(), QByteArray("a2ff07211709115aeeb310c36787e1c89d09ad2ff28582c68dec4042a39deee0"));
    }

    void textsThatTouchAreTwoLines()
    {
        const TrailFacts one{{1}, {}, QStringLiteral("ab"), QStringLiteral("c"), {}, {}};
        const TrailFacts other{{1}, {}, QStringLiteral("a"), QStringLiteral("bc"), {}, {}};
        QVERIFY(chainedHash(chainStart(), one) != chainedHash(chainStart(), other));
        TrailFacts nobody = one;
        nobody.staff = StaffId(0);
        QVERIFY(chainedHash(chainStart(), one) != chainedHash(chainStart(), nobody));
    }

    void aHeadCanBeWrittenDown()
    {
        const TrailHead head{1234, QByteArray::fromHex("36f6a28670b6ce8d43da7630")};
        QCOMPARE(head.text(), QStringLiteral("1234-36f6a28670b6ce8d"));
        const auto read = TrailHead::fromText(u" ۱۲۳۴-36F6A28670B6CE8D ");
        QVERIFY(read);
        QCOMPARE(read->line, 1234);
        QVERIFY(head.hash.startsWith(read->hash));
        for (const char *bad : {"", "1234", "-36f6a28670b6ce8d", "0-36f6a28670b6ce8d", "12-36f6"})
            QVERIFY(!TrailHead::fromText(QString::fromLatin1(bad)));
    }

    void theDrawerHoldsOpeningAndCash()
    {
        Shift shift{ShiftId(1)};
        shift.openingCash = Money::fromMinor(1'000);
        shift.payments = {{QStringLiteral("cash"), 3, Money::fromMinor(900), Money::fromMinor(250)},
                          {QStringLiteral("card"), 2, Money::fromMinor(5'000), Money()}};
        shift.countedCash = Money::fromMinor(1'600);
        QCOMPARE(shift.expectedCash(), Money::fromMinor(1'650));
        QCOMPARE(shift.difference(), Money::fromMinor(-50));
        QCOMPARE(shift.taken(), Money::fromMinor(5'650));
        QCOMPARE(shift.purchases(), 5);
    }

    void aTierByHandNeedsSomebodyElseOnlyWhereTheShopSaysSo()
    {
        LimitedAct act;
        act.action = QStringLiteral("tier.pin");
        act.subject = QStringLiteral("member:5");
        act.tier = QStringLiteral("gold 2026-12-31");
        StaffLimits limits;
        QVERIFY(!secondPersonFor(limits, act));
        limits.tiers = true;
        QCOMPARE(secondPersonFor(limits, act), std::optional(SecondPerson::ManualTier));
        QVERIFY(!leftAlone(limits, SecondPerson::ManualTier, {}));
        QCOMPARE(secondPersonFromKey(secondPersonKey(SecondPerson::ManualTier)), std::optional(SecondPerson::ManualTier));
        QCOMPARE(StaffLimits::fromText(limits.text()), limits);
        LimitedAct longer = act;
        longer.tier = QStringLiteral("gold 2027-12-31");
        QVERIFY(longer.key() != act.key());
        act.tier.clear();
        QVERIFY(!secondPersonFor(limits, act));
    }

    void thresholdsComeBackAndNonsenseIsLeftOut()
    {
        AnomalyThresholds wanted;
        wanted.manualCreditADay = Money::fromMinor(70'000);
        wanted.purchasesADay = 9;
        wanted.closesAtHour = 2;
        QCOMPARE(AnomalyThresholds::fromText(wanted.text()), wanted);
        QCOMPARE(AnomalyThresholds::fromText(u"purchases=1;opens=24;points=0;x"), AnomalyThresholds());
    }
};

BASHGAH_TEST(tst_staff, StaffTest)

} // namespace tst_staff

#include "tst_staff.moc"
