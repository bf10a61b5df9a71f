// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/refundwriter.h"
#include "services/imports/importservice.h"
#include "services/imports/openingbalance.h"
#include "services/members/bulkservice.h"
#include "services/members/erasureservice.h"
#include "services/staff/shiftservice.h"
#include "services/stored/storedvalueservice.h"
#include "storage/db/connection.h"
#include "storage/readmodels/liabilityreadmodel.h"
#include "storage/repositories/ledgerrepository.h"
#include "support/street.h"
#include "support/testregistry.h"

#include <QTest>

#include <algorithm>

namespace tst_takenbacklater {

using namespace bashgah;
using namespace bashgah::domain;
using bashgah::test::CounterShop;
using bashgah::test::must;
using bashgah::test::ninetyDays;
using bashgah::test::Street;

namespace {

void eraseMember(Street &street, MemberId member)
{
    services::ErasureService erasures(street.shop.database(), street.shop.clock);
    (void)must(erasures.erase(member, street.record(member).member.details.displayName()));
}

/// Also of an erased member.
qint64 pointsOf(Street &street, MemberId member)
{
    return must(street.shop.database().read([&](storage::Connection &c) -> Result<qint64> {
        return storage::LedgerRepository(c).pointsOf(member).balance().value();
    }));
}

} // namespace

/// What is taken back after other things happened to it: batches, imports, refunds by kind, erasures.
class TakenBackLaterTest final : public QObject
{
    Q_OBJECT

private slots:
    /// For what points are worth it is one whether their owner spends them or another of the household.
    void whatTheHouseholdSpentCountsForTheQuarterThatGaveIt()
    {
        Street street;
        street.earn(street.ali, 40); // on the last day of Mordad: the second quarter
        street.shop.clock.advanceDays(60);
        const PurchaseId id = street.spend(street.sara, 25); // in the third
        street.back(id, 10);
        street.shop.clock.advanceDays(70); // in the fourth
        const auto quarters = must(street.shop.database().read([&](storage::Connection &c) -> Result<std::vector<PointsCohort>> {
            return storage::LiabilityReadModel(c).wholeQuarters(street.today(), street.shop.profile().calendar);
        }));
        QCOMPARE(quarters.size(), size_t(2));
        QCOMPARE(quarters[0].issued, 40);
        QCOMPARE(quarters[0].used, (std::vector<qint64>{0, 15}));
        QCOMPARE(quarters[1].issued, 0);
        QCOMPARE(quarters[1].used, (std::vector<qint64>{0}));
    }

    void nothingIsKeptReadyForWhoIsErased()
    {
        Street street;
        street.earn(street.reza, 70);
        const RewardId cup = street.cup(50, 2);
        street.card(cup);
        (void)street.stamp(street.reza);
        (void)street.stamp(street.reza);
        const auto held = must(street.rewards.reserve({cup, street.reza, {}, {}}, street.soon()));
        QCOMPARE(street.gifts(street.reza).size(), size_t(1));
        services::ErasureService erasures(street.shop.database(), street.shop.clock);
        (void)must(erasures.erase(street.reza, street.record(street.reza).member.details.displayName()));
        QCOMPARE(must(street.rewards.list()).front().reserved, 0);
        QCOMPARE(street.rewards.handOver(held.id).error().code, ErrorCode::AlreadyVoid);
        for (const Taking &taking : must(street.rewards.takings({}, 10)))
            QVERIFY(taking.state == TakingState::Released || taking.state == TakingState::Withdrawn);
        QCOMPARE(street.problems(), QString());
    }

    /// Nobody stands behind an erased account: what comes back to it goes to nobody, and the line says why.
    void whatComesBackForAnErasedGiverGoesToNobody()
    {
        Street street;
        street.earn(street.sara, 10);
        street.earn(street.ali, 40);
        const PurchaseId spent = street.spend(street.sara, 30); // 10 of her own, 20 of his
        eraseMember(street, street.ali);
        street.back(spent, 15); // what was taken last comes back first, and that was his
        QCOMPARE(pointsOf(street, street.ali), 0);
        QCOMPARE(street.balance(street.sara), 0);
        QCOMPARE(street.problems(), QString());
        street.back(spent);
        QCOMPARE(pointsOf(street, street.ali), 0);
        QCOMPARE(street.balance(street.sara), 10);
        QCOMPARE(street.problems(), QString());
        qint64 toNobody = 0;
        for (const auto &row : must(services::MemberLedgerService(street.shop.database(), street.shop.clock)
                                        .ledger(street.sara)).rows) {
            if (!row.byErasure)
                continue;
            QCOMPARE(row.kind, EntryKind::Adjust);
            QVERIFY(!row.household.isEmpty());
            toNobody += row.points.value();
        }
        QCOMPARE(toNobody, -20);
    }

    /// Before it is done as well as after: only what comes back to somebody is called returned.
    void theShareOfAnErasedGiverIsNotCalledReturned()
    {
        Street street;
        street.earn(street.sara, 10);
        street.earn(street.ali, 40);
        const PurchaseId spent = street.spend(street.sara, 30); // 10 of her own, 20 of his
        QCOMPARE(must(street.counter.previewRefund(CounterShop::refundOf(spent))).returned, Points(30));
        eraseMember(street, street.ali);
        QCOMPARE(must(street.counter.previewRefund(CounterShop::refundOf(spent, 15))).returned, Points(0));
        QCOMPARE(must(street.counter.previewRefund(CounterShop::refundOf(spent))).returned, Points(10));
        const auto done = must(street.counter.refund(CounterShop::refundOf(spent)));
        QCOMPARE(done.returned, Points(10));
        QCOMPARE(done.balance, Points(10));
        QCOMPARE(street.problems(), QString());
    }

    void nothingIsCalledReturnedToAnErasedMember()
    {
        Street street;
        street.earn(street.reza, 90);
        const PurchaseId alone = street.spend(street.reza, 30);
        eraseMember(street, street.reza);
        QCOMPARE(must(street.counter.refund(CounterShop::refundOf(alone))).returned, Points(0));
        street.earn(street.ali, 40);
        const PurchaseId together = street.spend(street.sara, 30); // all of it his
        eraseMember(street, street.sara);
        QCOMPARE(must(street.counter.refund(CounterShop::refundOf(together))).returned, Points(30)); // his again
        QCOMPARE(street.balance(street.ali), 40);
        QCOMPARE(street.problems(), QString());
    }

    void goodsOfAnErasedMemberBringNobodyPoints()
    {
        Street street(ninetyDays(MissingPoints::Negative));
        street.earn(street.reza, 90);
        const PurchaseId earned = must(street.counter.record(CounterShop::draft(street.reza, 4'000))).id; // 40
        const PurchaseId spent = street.spend(street.reza, 30);
        const auto taken = must(street.rewards.take({street.cup(50), street.reza, {}, {}}));
        eraseMember(street, street.reza);
        street.back(spent);
        QCOMPARE(pointsOf(street, street.reza), 0);
        QCOMPARE(street.problems(), QString());
        (void)must(street.rewards.giveBack(taken.id, QStringLiteral("broken")));
        QCOMPARE(pointsOf(street, street.reza), 0);
        street.back(earned); // and nobody owes any
        QCOMPARE(pointsOf(street, street.reza), 0);
        QCOMPARE(street.problems(), QString());
        services::StoredValueService stored(street.shop.database(), street.shop.clock);
        QCOMPARE(stored.topUpCredit(street.reza, {Money::fromMinor(100), QStringLiteral("cash"), {}, {}, {}}).error().code,
                 ErrorCode::MemberNotFound);
        const services::CreditGrant grant{street.reza, Money::fromMinor(100), StoredEntryKind::Adjust, street.today(), {}, {}, {},
                                          QStringLiteral("sorry")};
        QCOMPARE(stored.grant(grant).error().code, ErrorCode::MemberNotFound);
    }

    /// As an older version left it behind.
    void theNightWritesOffWhatAnErasedMemberStillHas()
    {
        Street street;
        street.earn(street.reza, 40);
        street.shop.database().connection().run(
            QStringLiteral("UPDATE member SET erased_at = 1 WHERE id = %1").arg(street.reza.value()));
        QVERIFY(street.problems().contains(QStringLiteral("I1 member:")));
        street.shop.clock.advanceDays(1);
        street.night();
        QCOMPARE(pointsOf(street, street.reza), 0);
        QCOMPARE(street.problems(), QString());
    }

    /// Points that became usable since the last look pay an open debt before a batch moves any, as with one member.
    void aBatchSeesWhatBecameUsable_data()
    {
        QTest::addColumn<int>("points");
        QTest::newRow("take") << -50;
        QTest::newRow("give") << 10;
    }

    void aBatchSeesWhatBecameUsable()
    {
        QFETCH(int, points);
        Programme programme = ninetyDays(MissingPoints::Negative);
        programme.earning.pendingDays = 3;
        Street street(programme);
        const PurchaseId first = must(street.counter.record(CounterShop::draft(street.reza, 10'000))).id; // 100
        street.shop.clock.advanceDays(4);
        (void)street.spend(street.reza, 100);
        street.earn(street.reza, 150); // pending
        street.back(first);            // 100 are owed
        street.shop.clock.advanceDays(4);
        const qint64 before = street.balance(street.reza);
        services::BulkService bulk(street.shop.database(), street.shop.clock);
        const services::BulkAdjustment batch{{street.reza}, Points(points), QStringLiteral("eid")};
        QCOMPARE(must(bulk.preview(batch)).tooFew, 0);
        const auto done = bulk.adjust(batch);
        QVERIFY(done);
        QCOMPARE(street.balance(street.reza), before + points);
        QCOMPARE(street.problems(), QString());
        if (points < 0)
            return;
        // the points that were due paid the debt; what is given now is there whole, with its own last day
        const auto lots = must(services::MemberLedgerService(street.shop.database(), street.shop.clock)
                                   .ledger(street.reza)).lots;
        const bool isWhole = std::any_of(lots.begin(), lots.end(), [](const Lot &lot) { return lot.remaining == Points(10); });
        QVERIFY(isWhole);
    }

    void theSameRefundByAnotherKindIsAnotherRequest()
    {
        Street street;
        const PurchaseId id = must(street.counter.record(CounterShop::draft(street.reza, 5'000))).id;
        RefundRequest request = CounterShop::refundOf(id, 1'000);
        request.key = QStringLiteral("k");
        request.payBack = QStringLiteral("card");
        const auto done = must(street.counter.refund(request));
        const auto again = must(street.counter.refund(request));
        QVERIFY(again.repeated);
        QCOMPARE(again.paidBack, done.paidBack);
        request.payBack = QStringLiteral("cash");
        QCOMPARE(street.counter.refund(request).error().code, ErrorCode::DuplicateRequest);
        QCOMPARE(street.balance(street.reza), 40);
        request.key = QStringLiteral("l");
        request.payBack = QStringLiteral("mixed");
        QCOMPARE(street.counter.refund(request).error().code, ErrorCode::UnknownValue);
        QCOMPARE(street.balance(street.reza), 40);
        QCOMPARE(street.problems(), QString());
    }

    /// A batch that is taken back later takes what it gave, not what came from elsewhere after its points had ended.
    void aBatchWhosePointsEndedTakesNoOthers()
    {
        Street street;
        services::BulkService bulk(street.shop.database(), street.shop.clock);
        services::BulkAdjustment gift;
        gift.members = {street.reza};
        gift.points = Points(40);
        gift.reason = QStringLiteral("eid");
        const BatchId batch = must(bulk.adjust(gift));
        (void)street.spend(street.reza, 15);
        street.shop.clock.advanceDays(100);
        street.night(); // 25 end
        street.earn(street.reza, 30);
        (void)must(bulk.undo(batch));
        QCOMPARE(street.balance(street.reza), 15); // the 15 that were spent
        QCOMPARE(bulk.undo(batch).error().code, ErrorCode::AlreadyVoid);
        QCOMPARE(street.problems(), QString());
    }

    /// An import that is taken back finds its points where a merge, or their end, left them.
    void anImportTakenBackAfterAMergeFindsItsPoints()
    {
        Street street;
        const PurchaseId bought = must(street.counter.record(CounterShop::draft(street.ali, 4'000))).id;
        must(street.shop.database().write([&](storage::Connection &c) -> Result<void> {
            c.run(QStringLiteral("INSERT INTO batch (id, kind, source_name, source_hash, created_at, summary) "
                                 "VALUES (7, 'import_purchases', 'f.csv', 'h', 1, '{}')"));
            services::ProgrammeStore programmes;
            const ShopProfile profile = street.shop.profile();
            services::WriteFacts facts;
            facts.at = street.shop.clock.now();
            facts.day = street.today();
            facts.batch = BatchId(7);
            (void)must(services::RefundWriter(c, programmes, profile).refund(CounterShop::refundOf(bought, 1'000), facts));
            return {};
        }));
        QCOMPARE(street.balance(street.ali), 30);
        street.merge(street.reza, street.ali);
        services::ImportService imports(street.shop.database(), street.shop.clock);
        (void)must(imports.undo(BatchId(7)));
        QCOMPARE(street.balance(street.reza), 40);
        QCOMPARE(street.balance(street.ali), 0);
        QCOMPARE(street.problems(), QString());
        (void)must(street.merges.undo(street.reza, street.ali));
        QCOMPARE(street.balance(street.ali), 40);
        QCOMPARE(street.problems(), QString());
    }

    void openingPointsThatMovedOrEndedAreTakenOnce()
    {
        Street street;
        must(street.shop.database().write([&](storage::Connection &c) -> Result<void> {
            c.run(QStringLiteral("INSERT INTO batch (id, kind, source_name, source_hash, created_at, summary) "
                                 "VALUES (7, 'import_members', 'f.csv', 'h', 1, '{}')"));
            services::giveOpeningBalance(c, street.ali,
                                         {{Points(40), street.today().addDays(9)}, {Points(20), street.today().addDays(200)}},
                                         {street.shop.clock.now(), street.today(), BatchId(7), {}});
            return {};
        }));
        street.shop.clock.advanceDays(10);
        street.night(); // 40 end
        street.earn(street.reza, 30);
        street.merge(street.reza, street.ali);
        QCOMPARE(street.balance(street.reza), 50);
        services::ImportService imports(street.shop.database(), street.shop.clock);
        (void)must(imports.undo(BatchId(7)));
        QCOMPARE(street.balance(street.reza), 30);
        QCOMPARE(street.balance(street.ali), 0);
        QCOMPARE(street.problems(), QString());
    }

    /// What was bought elsewhere was never in this drawer, so taking its import back takes nothing out of it.
    void anImportTakenBackLeavesTheDrawerAlone()
    {
        Street street;
        PurchaseDraft draft = CounterShop::draft(street.reza, 10'000);
        draft.payment = QStringLiteral("cash");
        (void)must(street.counter.record(draft));
        must(street.shop.database().write([&](storage::Connection &c) -> Result<void> {
            c.run(QStringLiteral("INSERT INTO batch (id, kind, source_name, source_hash, created_at, summary) "
                                 "VALUES (7, 'import_purchases', 'f.csv', 'h', 1, '{}')"));
            c.run(QStringLiteral("UPDATE purchase SET batch_id = 7"));
            return {};
        }));
        street.shop.clock.advanceMinutes(1);
        services::ShiftService shifts(street.shop.database(), street.shop.clock);
        (void)must(shifts.open({}, Money::fromMinor(500)));
        services::ImportService imports(street.shop.database(), street.shop.clock);
        (void)must(imports.undo(BatchId(7)));
        QCOMPARE(street.balance(street.reza), 0);
        QCOMPARE(must(shifts.current({}))->expectedCash().minor(), 500);
        QCOMPARE(street.problems(), QString());
    }

    /// The purchase is recorded anew as theirs, and the drawer counts it once, whatever it was paid with.
    void aPurchaseOfTwoKindsThatIsAttachedStaysInTheDrawer()
    {
        Street street;
        services::ShiftService shifts(street.shop.database(), street.shop.clock);
        (void)must(shifts.open({}, Money()));
        PurchaseDraft draft = CounterShop::draft({}, 1'000);
        draft.extras.payments = {{QStringLiteral("card"), Money::fromMinor(600)}, {QStringLiteral("cash"), Money::fromMinor(400)}};
        const PurchaseId sold = must(street.counter.record(draft)).id;
        QCOMPARE(must(shifts.current({}))->expectedCash().minor(), 400);
        const auto theirs = must(street.attachments.attach(sold, street.reza));
        QCOMPARE(must(shifts.current({}))->expectedCash().minor(), 400);
        QVERIFY(must(street.attachments.attach(sold, street.reza)).repeated);
        (void)must(street.attachments.detach(theirs.id));
        QCOMPARE(must(shifts.current({}))->expectedCash().minor(), 400);
        QCOMPARE(street.problems(), QString());
    }

    /// 10,000: 4,000 by a gift card, 2,500 in cash, 3,500 by bank card. Of the 100 points 60 are spent, and the till
    /// keeps their value.
    void whatATillPaysBackIsTheSumOfItsKinds()
    {
        Street street(ninetyDays(MissingPoints::DeductFromRefund));
        services::StoredValueService stored(street.shop.database(), street.shop.clock);
        services::ShiftService shifts(street.shop.database(), street.shop.clock);
        const auto card = must(stored.issue({Money::fromMinor(4'000), QStringLiteral("transfer"), {}, {}, {}}));
        street.shop.clock.advanceMinutes(1);
        (void)must(shifts.open({}, Money()));
        PurchaseDraft draft = CounterShop::draft(street.reza, 10'000);
        TenderWish wish;
        wish.code = card.code;
        draft.tenders = {wish};
        draft.extras.payments = {{QStringLiteral("cash"), Money::fromMinor(2'500)}, {QStringLiteral("card"), Money::fromMinor(3'500)}};
        const PurchaseId id = must(street.counter.record(draft)).id;
        (void)street.spend(street.reza, 60);
        const auto refund = must(street.counter.refund(CounterShop::refundOf(id)));
        QCOMPARE(refund.toCards.minor(), 4'000);
        QCOMPARE(refund.keptBack.minor(), 60);
        QCOMPARE(refund.payBack.minor(), 5'940);
        QCOMPARE(refund.paidBack, (std::vector<PaymentPart>{{QStringLiteral("cash"), Money::fromMinor(2'500)},
                                                            {QStringLiteral("card"), Money::fromMinor(3'440)}}));
        const auto shift = must(shifts.current({}));
        QCOMPARE(shift->expectedCash(), Money());
        QCOMPARE(must(stored.card(card.code)).usable.minor(), 4'000);
        QCOMPARE(street.problems(), QString());
    }
};

BASHGAH_TEST(tst_takenbacklater, TakenBackLaterTest)

} // namespace tst_takenbacklater

#include "tst_takenbacklater.moc"
