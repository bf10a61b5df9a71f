// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/staff/staffaction.h"
#include "services/desk/receiptservice.h"
#include "services/members/membersheetservice.h"
#include "services/members/mergeservice.h"
#include "services/rewards/rewardservice.h"
#include "support/chance.h"
#include "support/countershop.h"
#include "support/must.h"
#include "support/testregistry.h"

#include <QTest>

#include <thread>

namespace tst_householdpool {

using namespace bashgah;
using namespace bashgah::domain;
using bashgah::test::Chance;
using bashgah::test::CounterShop;
using bashgah::test::must;
using bashgah::test::TestShop;
using services::LedgerRow;
using services::MemberLedgerService;
using services::MemberSheetService;
using services::RewardService;

namespace {

Programme ninetyDays()
{
    Programme programme = CounterShop::plainProgramme();
    programme.expiry = {ExpiryPolicy::Kind::Days, 90, ExpiryPolicy::Round::None};
    return programme;
}

/// Sara and Ali live together and spend together; a purchase below 100 earns nothing.
struct Home : CounterShop
{
    explicit Home(TestShop::Where where = TestShop::Where::Memory)
        : CounterShop(where, ninetyDays()), sheets(shop.database(), shop.clock), sara(addMember(QStringLiteral("sara"))),
          ali(addMember(QStringLiteral("ali")))
    {
        must(sheets.joinHousehold(ali, sara));
        must(sheets.poolPoints(sara, true));
    }
    void earn(MemberId member, qint64 points) { (void)must(counter.record(draft(member, points * 100))); }
    [[nodiscard]] PurchaseId spend(MemberId member, qint64 points)
    {
        return must(counter.record(draft(member, points, points))).id;
    }
    [[nodiscard]] services::CounterSnapshot see(MemberId member) { return must(counter.snapshot(member)); }
    /// Last day and what is left of each open lot, the soonest first.
    [[nodiscard]] QStringList lots(MemberId member)
    {
        QStringList lots;
        for (const Lot &lot : must(MemberLedgerService(shop.database(), shop.clock).ledger(member)).lots) {
            lots << QStringLiteral("%1 %2").arg(lot.expires.value_or(QDate()).toString(Qt::ISODate))
                        .arg(lot.remaining.value());
        }
        lots.sort();
        return lots;
    }
    [[nodiscard]] std::vector<LedgerRow> rows(MemberId member)
    {
        return must(MemberLedgerService(shop.database(), shop.clock).ledger(member)).rows;
    }

    MemberSheetService sheets;
    MemberId sara;
    MemberId ali;
};

RewardId addCup(RewardService &rewards, qint64 points)
{
    Reward reward;
    reward.name = QStringLiteral("cup");
    reward.points = Points(points);
    return must(rewards.add(reward));
}

} // namespace

/// Points of a household that are spent together (issue 5, 2).
class HouseholdPoolTest final : public QObject
{
    Q_OBJECT

private slots:
    void apartUntilTheSwitchIsOn()
    {
        Home home;
        home.earn(home.ali, 50);
        must(home.sheets.poolPoints(home.sara, false));
        QVERIFY(!home.see(home.sara).pool.isShared());
        QCOMPARE(home.counter.record(CounterShop::draft(home.sara, 50, 50)).error().code, ErrorCode::NotEnoughPoints);
        must(home.sheets.poolPoints(home.ali, true));
        QCOMPARE(home.see(home.sara).usable().value(), 50);
        QCOMPARE(home.see(home.sara).spendable.value(), 0);
        (void)home.spend(home.sara, 50);
        QCOMPARE(home.balance(home.ali), 0);
        QCOMPARE(home.problems(), QString());
    }

    void theGiverSeesWhoSpentAndWhere()
    {
        Home home;
        home.earn(home.ali, 60);
        home.earn(home.sara, 10);
        const PurchaseId id = home.spend(home.sara, 30);
        const LedgerRow given = home.rows(home.ali).back();
        QCOMPARE(given.kind, EntryKind::TransferOut);
        QCOMPARE(given.points.value(), -20); // of the same day the own go first
        QCOMPARE(given.household, QStringLiteral("sara"));
        QCOMPARE(given.purchase, std::optional(id));
        const std::vector<LedgerRow> hers = home.rows(home.sara);
        QCOMPARE(hers.back().kind, EntryKind::Redeem);
        QCOMPARE(hers.back().points.value(), -30);
        QCOMPARE(hers[hers.size() - 2].kind, EntryKind::TransferIn);
        QCOMPARE(hers[hers.size() - 2].household, QStringLiteral("ali"));
        QCOMPARE(home.problems(), QString());
    }

    void thePreviewSaysWhatIsRecorded()
    {
        Home home;
        home.earn(home.ali, 40);
        home.shop.clock.advanceDays(5);
        home.earn(home.sara, 100);
        const auto seen = home.see(home.sara);
        const PurchaseDraft draft = CounterShop::draft(home.sara, 250, 130);
        const auto preview = home.counter.preview(seen, draft);
        QCOMPARE(preview.mostRedeemable.points.value(), 140);
        const auto done = must(home.counter.record(draft));
        QCOMPARE(done.redeemed.points, preview.redemption.points);
        QCOMPARE(done.balance, preview.balanceAfter);
        QCOMPARE(home.see(home.sara).spendable, preview.spendableAfter);
        QCOMPARE(home.balance(home.ali), 0); // sooner to expire
    }

    void aRefundGivesEachTheLotsBack()
    {
        Home home;
        home.earn(home.ali, 40);
        home.shop.clock.advanceDays(3);
        home.earn(home.sara, 30);
        home.earn(home.ali, 30);
        const QStringList hers = home.lots(home.sara);
        const QStringList his = home.lots(home.ali);
        const PurchaseId id = home.spend(home.sara, 90);
        (void)must(home.counter.refund(CounterShop::refundOf(id, 17)));
        QCOMPARE(home.problems(), QString());
        // what was taken last came back first, and that was his
        QCOMPARE(home.balance(home.ali), 27);
        (void)must(home.counter.refund(CounterShop::refundOf(id)));
        QCOMPARE(home.lots(home.sara), hers);
        QCOMPARE(home.lots(home.ali), his);
        const LedgerRow back = home.rows(home.ali).back();
        QCOMPARE(back.kind, EntryKind::TransferIn);
        QVERIFY(back.householdBack);
        QCOMPARE(home.problems(), QString());
    }

    void undoGivesBackEvenWhenTheyNoLongerLiveTogether()
    {
        Home home;
        home.earn(home.ali, 40);
        const PurchaseId id = home.spend(home.sara, 40);
        must(home.sheets.leaveHousehold(home.ali));
        QVERIFY(!must(home.sheets.householdOf(home.sara)));
        (void)must(home.counter.undo(id, {}, {}));
        QCOMPARE(home.balance(home.ali), 40);
        QCOMPARE(home.balance(home.sara), 0);
        QCOMPARE(home.problems(), QString());
    }

    void whatComesBackAfterItsDayExpiresWithTheGiver()
    {
        Home home;
        home.earn(home.ali, 40);
        const PurchaseId id = home.spend(home.sara, 40);
        home.shop.clock.advanceDays(100);
        (void)must(home.counter.refund(CounterShop::refundOf(id)));
        QCOMPARE(home.balance(home.sara), 0);
        QCOMPARE(home.balance(home.ali), 40);
        QCOMPARE(home.see(home.ali).spendable.value(), 0);
        QCOMPARE(home.problems(), QString());
    }

    void pointsComeBackToWhoeverTheGiverBecame()
    {
        Home home;
        home.earn(home.ali, 40);
        const PurchaseId id = home.spend(home.sara, 25);
        const MemberId reza = home.addMember(QStringLiteral("reza"));
        services::MergeService merges(home.shop.database(), home.shop.clock);
        services::MergeRequest request{reza, home.ali, {}, 1, 1};
        request.details.code = QStringLiteral("reza");
        request.details.joinedOn = home.today();
        (void)must(merges.merge(request));
        (void)must(home.counter.undo(id, {}, {}));
        QCOMPARE(home.balance(reza), 40);
        QCOMPARE(home.balance(home.sara), 0);
        QCOMPARE(home.problems(), QString());
    }

    void whoKeepsPointsApartNeitherGivesNorTakes()
    {
        Home home;
        home.earn(home.ali, 40);
        home.earn(home.sara, 20);
        must(home.sheets.keepPointsApart(home.ali, true));
        QVERIFY(!home.see(home.sara).pool.isShared());
        QVERIFY(!home.see(home.ali).pool.isShared());
        const auto seen = must(home.sheets.householdOf(home.sara));
        for (const services::Household::Person &person : seen->people)
            QCOMPARE(person.ownPoints, person.id == home.ali);
        must(home.sheets.keepPointsApart(home.ali, false));
        QCOMPARE(must(home.sheets.householdOf(home.sara))->together.value(), 60);
    }

    void theWishOutlivesAMergeAndItsUndo()
    {
        Home home;
        home.earn(home.ali, 40);
        must(home.sheets.keepPointsApart(home.ali, true));
        const MemberId reza = home.addMember(QStringLiteral("reza"));
        services::MergeService merges(home.shop.database(), home.shop.clock);
        services::MergeRequest request{reza, home.ali, {}, 1, 1};
        request.details.code = QStringLiteral("reza");
        request.details.joinedOn = home.today();
        (void)must(merges.merge(request));
        QCOMPARE(home.see(home.sara).usable().value(), 0);
        (void)must(merges.undo(reza, home.ali));
        QCOMPARE(home.see(home.sara).usable().value(), 0);
        must(home.sheets.keepPointsApart(home.ali, false));
        QCOMPARE(home.see(home.sara).usable().value(), 40);
    }

    void aRewardIsPaidByAllAndComesBackToAll()
    {
        Home home;
        home.earn(home.ali, 40);
        home.earn(home.sara, 30);
        RewardService rewards(home.shop.database(), home.shop.clock);
        const RewardId cup = addCup(rewards, 60);
        const auto taken = must(rewards.take({cup, home.sara, {}, {}}));
        QCOMPARE(taken.spendable.value(), 10);
        QCOMPARE(home.balance(home.ali), 10);
        QCOMPARE(home.rows(home.ali).back().reward, QStringLiteral("cup"));
        (void)must(rewards.giveBack(taken.id, QStringLiteral("broken")));
        QCOMPARE(home.balance(home.ali), 40);
        QCOMPARE(home.balance(home.sara), 30);
        QCOMPARE(home.problems(), QString());
    }

    void whatIsSetAsideIsSetAsideWithEach()
    {
        Home home;
        home.earn(home.ali, 40);
        home.earn(home.sara, 30);
        RewardService rewards(home.shop.database(), home.shop.clock);
        const RewardId cup = addCup(rewards, 60);
        const Instant until{home.shop.clock.now().msecs + 3'600'000};
        const auto held = must(rewards.reserve({cup, home.sara, {}, {}}, until));
        QCOMPARE(home.see(home.ali).spendable.value(), 10);
        QCOMPARE(home.see(home.sara).spendable.value(), 0);
        QCOMPARE(home.counter.record(CounterShop::draft(home.ali, 11, 11)).error().code, ErrorCode::NotEnoughPoints);
        (void)must(rewards.handOver(held.id));
        QCOMPARE(home.balance(home.ali), 10);
        QCOMPARE(home.balance(home.sara), 0);
        QCOMPARE(home.problems(), QString());
        const auto again = rewards.reserve({cup, home.sara, {}, {}}, until);
        QCOMPARE(again.error().code, ErrorCode::NotEnoughPoints);
    }

    void aReservationGivenUpFreesThePointsOfAll()
    {
        Home home;
        home.earn(home.ali, 60);
        RewardService rewards(home.shop.database(), home.shop.clock);
        const RewardId cup = addCup(rewards, 60); // sara has none of her own
        const Instant until{home.shop.clock.now().msecs + 3'600'000};
        const auto held = must(rewards.reserve({cup, home.sara, {}, {}}, until));
        QCOMPARE(home.see(home.ali).spendable.value(), 0);
        (void)must(rewards.release(held.id));
        QCOMPARE(home.see(home.ali).spendable.value(), 60);
        const auto second = must(rewards.reserve({cup, home.sara, {}, {}}, until));
        (void)must(rewards.handOver(second.id));
        QCOMPARE(home.balance(home.ali), 0);
        QCOMPARE(home.problems(), QString());
    }

    void exchangeByItselfUsesOwnPointsOnly()
    {
        Home home;
        Programme programme = ninetyDays();
        programme.exchange = ExchangeRule{Points(50), Money::fromMinor(50), true, 30, true, {}};
        home.save(programme, home.today());
        home.earn(home.ali, 40);
        home.earn(home.sara, 40);
        QCOMPARE(home.balance(home.ali), 40);
        QCOMPARE(home.balance(home.sara), 40);
    }

    void everySwitchHasItsLineInTheTrail()
    {
        Home home;
        must(home.sheets.keepPointsApart(home.ali, true));
        must(home.sheets.keepPointsApart(home.ali, true)); // nothing changed
        const auto lines = must(home.shop.database().read([](storage::Connection &c) -> Result<QString> {
            return c.word(QStringLiteral("SELECT group_concat(action || ' ' || before || '>' || after, ', ') FROM audit "
                                         "WHERE action IN ('points.household', 'member.own_points')"));
        }));
        QCOMPARE(lines, QStringLiteral("points.household apart>together, member.own_points together>apart"));
        QCOMPARE(neededFor(u"points.household"), std::optional(StaffAction::AdjustPoints));
        QCOMPARE(neededFor(u"member.own_points"), std::optional(StaffAction::EditMembers));
        const MemberId alone = home.addMember(QStringLiteral("alone"));
        QCOMPARE(home.sheets.poolPoints(alone, true).error().code, ErrorCode::NotFound);
        // who comes into a household that spends together may spend what others have: no less a permission
        must(home.sheets.joinHousehold(alone, home.sara));
        QCOMPARE(must(home.shop.database().read([](storage::Connection &c) -> Result<QString> {
                     return c.word(QStringLiteral("SELECT action FROM audit ORDER BY id DESC LIMIT 1"));
                 })),
                 QStringLiteral("points.household"));
    }

    void theReceiptSaysOwnAndHousehold()
    {
        Home home;
        home.earn(home.ali, 40);
        home.earn(home.sara, 30);
        const PurchaseId id = home.spend(home.sara, 10);
        const services::ReceiptService receipts(home.shop.database(), home.counter);
        const auto standing = must(receipts.receipt(id)).member;
        QVERIFY(standing.has_value());
        QCOMPARE(standing->spendable.value(), 20);
        QCOMPARE(standing->together, std::optional(Points(60)));
    }

    void theSameRequestTwiceSpendsOnce()
    {
        Home home;
        home.earn(home.ali, 40);
        PurchaseDraft draft = CounterShop::draft(home.sara, 30, 30);
        draft.key = QStringLiteral("k");
        (void)must(home.counter.record(draft));
        QVERIFY(must(home.counter.record(draft)).repeated);
        QCOMPARE(home.balance(home.ali), 10);
    }

    /// Two programs on one file: what both can see is spent once.
    void twoProgramsNeverSpendMoreThanThereIs()
    {
        constexpr int each = 12;
        Home home(TestShop::Where::File);
        home.earn(home.ali, each);
        const auto press = [&](MemberId member, int *spent) {
            const auto database = home.shop.openAgain();
            services::CounterService counter(*database, home.shop.clock);
            for (int i = 0; i < each;) {
                const auto done = counter.record(CounterShop::draft(member, 1, 1));
                if (!done && done.error().code == ErrorCode::Busy)
                    continue;
                *spent += done ? 1 : 0;
                ++i;
            }
        };
        int one = 0;
        int two = 0;
        std::thread first(press, home.sara, &one);
        std::thread second(press, home.ali, &two);
        first.join();
        second.join();
        QCOMPARE(one + two, each);
        QCOMPARE(home.balance(home.ali) + home.balance(home.sara), qint64(0));
        QCOMPARE(home.problems(), QString());
    }

    void randomHouseholdsAddUpAndRefundsRestoreEveryLot_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 12; ++seed)
            QTest::addRow("%llu", static_cast<unsigned long long>(seed)) << seed;
    }

    void randomHouseholdsAddUpAndRefundsRestoreEveryLot()
    {
        QFETCH(const quint64, seed);
        Chance chance(seed);
        Home home;
        const MemberId mina = home.addMember(QStringLiteral("mina"));
        must(home.sheets.joinHousehold(mina, home.sara));
        const std::vector<MemberId> people{home.sara, home.ali, mina};
        for (int i = 0; i < 8; ++i) {
            home.earn(people[static_cast<size_t>(chance.between(0, 2))], chance.between(1, 40));
            home.shop.clock.advanceDays(static_cast<int>(chance.between(0, 6)));
        }
        std::vector<QStringList> before;
        for (const MemberId person : people)
            before.push_back(home.lots(person));
        const auto sum = [&] { return home.balance(people[0]) + home.balance(people[1]) + home.balance(people[2]); };
        const qint64 whole = sum();
        qint64 gone = 0;
        std::vector<PurchaseId> open;
        for (int i = 0; i < 5; ++i) {
            const MemberId who = people[static_cast<size_t>(chance.between(0, 2))];
            const qint64 most = std::min<qint64>(99, home.see(who).usable().value());
            if (most < 1)
                break;
            const qint64 points = chance.between(1, most);
            open.push_back(home.spend(who, points));
            gone += points;
            QCOMPARE(sum(), whole - gone);
        }
        // the newest first, in parts: every lot is then as it was
        for (auto id = open.rbegin(); id != open.rend(); ++id) {
            if (const qint64 paid = must(home.counter.purchase(*id)).gross.minor(); paid > 1)
                (void)must(home.counter.refund(CounterShop::refundOf(*id, chance.between(1, paid - 1))));
            (void)must(home.counter.refund(CounterShop::refundOf(*id)));
        }
        for (size_t i = 0; i < people.size(); ++i)
            QCOMPARE(home.lots(people[i]), before[i]);
        QCOMPARE(sum(), whole);
        QCOMPARE(home.problems(), QString());
    }
};

BASHGAH_TEST(tst_householdpool, HouseholdPoolTest)

} // namespace tst_householdpool

#include "tst_householdpool.moc"
