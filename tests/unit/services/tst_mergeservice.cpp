// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/parkingservice.h"
#include "services/members/bulkservice.h"
#include "services/members/contactservice.h"
#include "services/members/memberservice.h"
#include "services/members/membersheetservice.h"
#include "services/members/mergeservice.h"
#include "support/countershop.h"
#include "support/must.h"
#include "support/property.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_mergeservice {

using namespace bashgah;
using domain::MemberId;
using domain::Points;
using test::CounterShop;
using test::must;

namespace {

struct Two
{
    CounterShop shop;
    services::MergeService merges{shop.shop.database(), shop.shop.clock};
    services::MemberService members{shop.shop.database(), shop.shop.clock};
    MemberId kept = shop.addMember(QStringLiteral("A1"));
    MemberId other = shop.addMember(QStringLiteral("B2"));

    [[nodiscard]] services::MergeRequest request()
    {
        const auto a = must(members.member(kept));
        const auto b = must(members.member(other));
        return {kept, other, services::MergeService::proposed(a.member.details, b.member.details), a.version, b.version};
    }
    [[nodiscard]] services::MemberLedger ledger(MemberId member)
    {
        return must(services::MemberLedgerService(shop.shop.database(), shop.shop.clock).ledger(member));
    }
    [[nodiscard]] domain::MemberDetails details(MemberId member) { return must(members.member(member)).member.details; }
    void give(MemberId member, const domain::MemberValues &values, const QString &note, bool atCounter)
    {
        const auto view = must(members.member(member));
        domain::MemberDetails details = view.member.details;
        details.values = values;
        details.note = note;
        details.noteAtCounter = atCounter;
        (void)must(members.update(member, details, view.version));
    }
    [[nodiscard]] QString faults() { return shop.problems(); }
};

} // namespace

class MergeServiceTest final : public QObject
{
    Q_OBJECT

private slots:
    void pointsAndPurchasesGoOverAndComeBack()
    {
        Two two;
        (void)must(two.shop.counter.record(CounterShop::draft(two.kept, 10'000))); // 100 points
        (void)must(two.shop.counter.record(CounterShop::draft(two.other, 5'000))); // 50 points
        const auto done = must(two.merges.merge(two.request()));
        QCOMPARE(done.moved, Points(50));
        QCOMPARE(two.ledger(two.kept).balance, Points(150));
        QCOMPARE(two.ledger(two.other).balance, Points(0));
        QCOMPARE(must(two.members.profile(two.kept, 50)).stats.visits, 2);
        QCOMPARE(two.faults(), QString());
        const auto back = must(two.merges.undo(two.kept, two.other));
        QCOMPARE(back.back, Points(50));
        QCOMPARE(back.goneSince, Points(0));
        QCOMPARE(two.ledger(two.kept).balance, Points(100));
        QCOMPARE(two.ledger(two.other).balance, Points(50));
        QCOMPARE(must(two.members.profile(two.other, 50)).stats.visits, 1);
        QCOMPARE(must(two.members.member(two.other)).member.details.code, QStringLiteral("B2"));
        QCOMPARE(two.faults(), QString());
    }

    void mergingTwiceChangesNothing()
    {
        Two two;
        (void)must(two.shop.counter.record(CounterShop::draft(two.other, 5'000)));
        const auto request = two.request();
        (void)must(two.merges.merge(request));
        QVERIFY(must(two.merges.merge(request)).repeated);
        QCOMPARE(two.ledger(two.kept).balance, Points(50));
    }

    void refundOfAMovedPurchaseReturnsPointsAndTakesTheEarned()
    {
        Two two;
        (void)must(two.shop.counter.record(CounterShop::draft(two.other, 10'000)));                // 100 points
        const auto paid = must(two.shop.counter.record(CounterShop::draft(two.other, 1'000, 60))); // 60 spent
        (void)must(two.merges.merge(two.request()));
        const Points before = two.ledger(two.kept).balance;
        (void)must(two.shop.counter.refund(CounterShop::refundOf(paid.id)));
        // 60 spent points come back, what the purchase earned is taken
        QCOMPARE(two.ledger(two.kept).balance, before + Points(60) - paid.earned);
        QCOMPARE(two.faults(), QString());
    }

    void whatWasSpentSinceStaysSpent()
    {
        Two two;
        (void)must(two.shop.counter.record(CounterShop::draft(two.other, 10'000))); // 100 points
        (void)must(two.merges.merge(two.request()));
        const auto sale = must(two.shop.counter.record(CounterShop::draft(two.kept, 30, 30)));
        const auto back = must(two.merges.undo(two.kept, two.other));
        QCOMPARE(back.goneSince, Points(30));
        QCOMPARE(two.ledger(two.other).balance, Points(70));
        QCOMPARE(two.ledger(two.kept).balance, sale.earned);
        QCOMPARE(two.faults(), QString());
    }

    void strictestConsentWins()
    {
        Two two;
        (void)must(two.members.setConsent(two.kept, true, QStringLiteral("yes")));
        (void)must(two.members.setConsent(two.other, false, QStringLiteral("no")));
        (void)must(two.merges.merge(two.request()));
        QCOMPARE(must(two.members.member(two.kept)).member.consent, domain::ConsentState::Refused);
        (void)must(two.merges.undo(two.kept, two.other));
        QCOMPARE(must(two.members.member(two.kept)).member.consent, domain::ConsentState::Granted);
    }

    void randomHistoriesComeBackAsTheyWere()
    {
        const QString broken = test::counterexample(30, [](test::Chance &chance) -> QString {
            Two two;
            const qint64 purchases = chance.between(0, 7);
            for (qint64 i = 0; i < purchases; ++i) {
                const MemberId member = chance.oneIn(2) ? two.kept : two.other;
                const qint64 spendable = two.ledger(member).spendable.value();
                const qint64 redeem = spendable > 0 ? chance.between(0, spendable) : 0;
                const auto sale = two.shop.counter.record(
                    CounterShop::draft(member, 100 * (1 + chance.between(0, 199)) + redeem, redeem));
                if (sale && chance.oneIn(4))
                    (void)two.shop.counter.refund(CounterShop::refundOf(sale->id));
            }
            const Points kept = two.ledger(two.kept).balance;
            const Points other = two.ledger(two.other).balance;
            if (!two.merges.merge(two.request()))
                return QStringLiteral("refused");
            if (two.ledger(two.kept).balance != kept + other)
                return QStringLiteral("merged balance differs");
            if (const QString faults = two.faults(); !faults.isEmpty())
                return faults;
            if (!two.merges.undo(two.kept, two.other))
                return QStringLiteral("undo refused");
            if (two.ledger(two.kept).balance != kept || two.ledger(two.other).balance != other)
                return QStringLiteral("balances differ after undo");
            return two.faults();
        });
        QVERIFY2(broken.isEmpty(), qPrintable(broken));
    }

    void ownFieldsAreMergedOneByOneAndComeBack()
    {
        Two two;
        const QString job = QStringLiteral("occupation");
        const QString likes = QStringLiteral("interests");
        const QString school = QStringLiteral("education");
        two.give(two.kept, {{job, QStringLiteral("baker")}}, QString(), true);
        two.give(two.other, {{job, QStringLiteral("teacher")}, {likes, QStringLiteral("chess")}}, QStringLiteral("owes"), false);
        const domain::MemberValues mine = two.details(two.kept).values;
        const domain::MemberValues theirs = two.details(two.other).values;
        (void)must(two.merges.merge(two.request()));
        const domain::MemberValues both{{job, QStringLiteral("baker")}, {likes, QStringLiteral("chess")}};
        QCOMPARE(two.details(two.kept).values, both);
        QVERIFY(!two.details(two.kept).noteAtCounter);
        QVERIFY(two.details(two.other).values.isEmpty());
        domain::MemberValues later = both;
        later.insert(school, QStringLiteral("edu_master"));
        two.give(two.kept, later, QStringLiteral("owes"), false);
        (void)must(two.merges.undo(two.kept, two.other));
        domain::MemberValues left = mine;
        left.insert(school, QStringLiteral("edu_master")); // said after the merge
        QCOMPARE(two.details(two.kept).values, left);
        QVERIFY(two.details(two.kept).noteAtCounter);
        QCOMPARE(two.details(two.other).values, theirs);
        QVERIFY(!two.details(two.other).noteAtCounter);
    }

    void photoAndHouseholdOfTheOtherFillWhatIsMissing()
    {
        Two two;
        services::MemberSheetService sheets(two.shop.shop.database(), two.shop.shop.clock);
        const MemberId third = two.shop.addMember(QStringLiteral("C3"));
        const QByteArray picture = QByteArrayLiteral("\xFF\xD8\xFF\xE0 other");
        (void)must(sheets.setPhoto(two.other, picture));
        (void)must(sheets.joinHousehold(two.other, third));
        (void)must(two.merges.merge(two.request()));
        QCOMPARE(must(sheets.photo(two.kept)), picture);
        QCOMPARE(must(sheets.householdOf(two.kept))->people.size(), size_t(2));
        QVERIFY(!must(sheets.householdOf(two.other)));
        (void)must(two.merges.undo(two.kept, two.other));
        QVERIFY(must(sheets.photo(two.kept)).isEmpty());
        QCOMPARE(must(sheets.photo(two.other)), picture);
        QVERIFY(!must(sheets.householdOf(two.kept)));
        QCOMPARE(must(sheets.householdOf(two.other))->people.size(), size_t(2));
    }

    void photoAndHouseholdOfTheKeptOneStay()
    {
        Two two;
        services::MemberSheetService sheets(two.shop.shop.database(), two.shop.shop.clock);
        const MemberId third = two.shop.addMember(QStringLiteral("C3"));
        const QByteArray mine = QByteArrayLiteral("\xFF\xD8\xFF\xE0 mine");
        const QByteArray theirs = QByteArrayLiteral("\xFF\xD8\xFF\xE0 theirs");
        (void)must(sheets.setPhoto(two.kept, mine));
        (void)must(sheets.setPhoto(two.other, theirs));
        (void)must(sheets.joinHousehold(two.kept, third));
        (void)must(sheets.joinHousehold(two.other, third));
        (void)must(two.merges.merge(two.request()));
        QCOMPARE(must(sheets.photo(two.kept)), mine);
        QCOMPARE(must(sheets.householdOf(two.kept))->people.size(), size_t(2));
        (void)must(two.merges.undo(two.kept, two.other));
        QCOMPARE(must(sheets.photo(two.kept)), mine);
        QCOMPARE(must(sheets.photo(two.other)), theirs);
        QCOMPARE(must(sheets.householdOf(two.other))->people.size(), size_t(3));
    }

    void suggestionsNameTheirReasons()
    {
        Two two;
        services::MemberService &members = two.members;
        const auto add = [&members](const char *name, const char *mobile, QDate born) {
            services::Registration one;
            one.details.name = QString::fromUtf8(name);
            one.details.mobile = must(domain::MobileNumber::parse(QString::fromUtf8(mobile)));
            one.details.birthday = born;
            return must(members.registerMember(one)).id;
        };
        const auto first = add("سارا احمدی", "09121234567", QDate(1990, 3, 21));
        const auto second = add("احمدي سارا", "09351112233", QDate(1990, 3, 21));
        (void)add("رضا کریمی", "09130001122", QDate(1985, 7, 1));
        services::JobControl control;
        const auto pairs = must(two.merges.suggestions(control));
        QCOMPARE(pairs.size(), size_t(1));
        QCOMPARE(pairs.front().first, first);
        QCOMPARE(pairs.front().second, second);
        const std::vector<domain::DuplicateReason> expected{domain::DuplicateReason::SameName,
                                                            domain::DuplicateReason::RareName,
                                                            domain::DuplicateReason::SameBirthday};
        QVERIFY(pairs.front().score.reasons == expected);
        (void)must(two.merges.setDistinct(second, first));
        QVERIFY(must(two.merges.suggestions(control)).empty());
    }

    void pointsOfABatchAreTakenFromTheKeptAndPutBackThere()
    {
        Two two;
        services::BulkService bulk(two.shop.shop.database(), two.shop.shop.clock);
        const auto given = must(bulk.adjust({{two.other}, Points(50), QStringLiteral("party"), {}}));
        const auto taken = must(bulk.adjust({{two.other}, Points(-20), QStringLiteral("mistake"), {}}));
        (void)must(two.merges.merge(two.request()));
        QCOMPARE(two.ledger(two.kept).balance, Points(30));
        (void)must(bulk.undo(taken));
        QCOMPARE(two.ledger(two.kept).balance, Points(50));
        QCOMPARE(two.ledger(two.other).balance, Points(0));
        QCOMPARE(two.faults(), QString());
        (void)must(bulk.undo(given));
        QCOMPARE(two.ledger(two.other).balance, Points(0));
        QCOMPARE(two.faults(), QString());
    }

    void nothingIsBookedToWhoWasMerged()
    {
        Two two;
        services::ParkingService parking(two.shop.shop.database(), two.shop.shop.clock);
        const auto parked = must(parking.park(CounterShop::draft(two.other, 1'000)));
        (void)must(two.merges.merge(two.request()));
        const auto sold = two.shop.counter.record(CounterShop::draft(two.other, 1'000));
        QVERIFY(!sold);
        QCOMPARE(sold.error().code, domain::ErrorCode::MemberNotFound);
        const auto given = two.shop.counter.adjust({two.other, Points(5), QStringLiteral("late"), {}, {}});
        QVERIFY(!given);
        QCOMPARE(given.error().code, domain::ErrorCode::MemberNotFound);
        // what was set aside for them is the kept member's
        QCOMPARE(must(parking.takeBack(parked)).draft.member, std::optional(two.kept));
    }

    void contactsAreAnsweredAndOpenedAgain()
    {
        Two two;
        services::ContactService contacts(two.shop.shop.database(), two.shop.shop.clock);
        const QDate today = two.shop.today();
        auto late = must(contacts.add({two.kept, domain::ContactKind::Complaint, QStringLiteral("cold bread"), today.addDays(-1)}));
        (void)must(contacts.add({two.kept, domain::ContactKind::Idea, QStringLiteral("open earlier"), today.addDays(3)}));
        QCOMPARE(must(contacts.due()).size(), size_t(1));
        QCOMPARE(must(contacts.open()).front().id, late.id);
        late.state = domain::ContactState::Answered;
        const auto empty = contacts.change(late);
        QVERIFY(!empty);
        QCOMPARE(empty.error().field, QStringLiteral("answer"));
        late.answer = QStringLiteral("a new one was given");
        const auto answered = must(contacts.change(late));
        QVERIFY(must(contacts.due()).empty());
        const auto stale = contacts.change(late);
        QVERIFY(!stale);
        QCOMPARE(stale.error().code, domain::ErrorCode::ChangedMeanwhile);
        auto again = answered;
        again.state = domain::ContactState::Open;
        (void)must(contacts.change(again));
        QCOMPARE(must(contacts.due()).size(), size_t(1));
    }
};

BASHGAH_TEST(tst_mergeservice, MergeServiceTest)

} // namespace tst_mergeservice

#include "tst_mergeservice.moc"
