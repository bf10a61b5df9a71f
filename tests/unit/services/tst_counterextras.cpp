// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/programmepresets.h"
#include "services/counter/attachservice.h"
#include "services/counter/counterservice.h"
#include "services/counter/parkingservice.h"
#include "services/counter/verifyservice.h"
#include "services/members/memberdataservice.h"
#include "services/members/memberservice.h"
#include "services/products/productservice.h"
#include "services/programs/programservice.h"
#include "services/programs/tierservice.h"
#include "services/staff/shiftservice.h"
#include "services/stored/storedvalueservice.h"
#include "support/countershop.h"
#include "support/crowd.h"
#include "support/must.h"
#include "support/testregistry.h"
#include "support/testshop.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

namespace tst_counterextras {

using namespace bashgah;
using domain::ErrorCode;
using domain::Money;
using domain::Points;
using test::must;

namespace {

struct Counter
{
    Counter() : counter(shop.database(), shop.clock), attachments(shop.database(), shop.clock),
                parking(shop.database(), shop.clock), products(shop.database(), shop.clock)
    {
        services::ProgramService programs(shop.database(), shop.clock);
        const auto preset = domain::programmePresets(shop.profile().currency).front().programme;
        static_cast<void>(must(programs.saveNewVersion(preset, QDate(2026, 1, 1))));
        sara = test::addMember(shop.database(), shop.clock, QStringLiteral("سارا احمدی"), QStringLiteral("09121234567"));
    }
    domain::PurchaseDraft amount(qint64 minor) const
    {
        domain::PurchaseDraft draft;
        draft.amount = Money::fromMinor(minor);
        return draft;
    }

    test::TestShop shop;
    services::CounterService counter;
    services::AttachService attachments;
    services::ParkingService parking;
    services::ProductService products;
    domain::MemberId sara{0};
};

domain::Product milk()
{
    domain::Product product;
    product.code = QStringLiteral(" ۶۲۶ ");
    product.name = QStringLiteral("شیر");
    product.price = Money::fromMinor(300'000);
    product.favourite = 1;
    return product;
}

/// So many points per 100; Silver from 10,000: twice the points, 10 % off, and a tenth as credit.
domain::Programme silverFrom10000(qint64 points)
{
    domain::Tier silver{QStringLiteral("silver"), QStringLiteral("Silver"), domain::TierScore::of(10'000)};
    silver.num = 2;
    silver.discount = domain::Percent::whole(10);
    domain::Programme programme = test::CounterShop::plainProgramme();
    programme.earning.rules.front().effect =
        domain::PerMoneyRule{Points(points), Money::fromMinor(100), domain::EarnMode::Block};
    programme.tiers = domain::TierPolicy{};
    programme.tiers->tiers = {{QStringLiteral("bronze"), QStringLiteral("Bronze"), domain::TierScore()}, silver};
    domain::SpendRule cashback;
    cashback.id = QStringLiteral("cashback");
    cashback.steps = {{Money::fromMinor(1'000), domain::Percent::whole(10), {}}};
    cashback.tiers = {QStringLiteral("silver")};
    programme.spend = {cashback};
    return programme;
}

Money creditOf(const std::vector<domain::SpendGain> &gains)
{
    Money sum;
    for (const domain::SpendGain &gain : gains)
        sum += gain.amount;
    return sum;
}

} // namespace

class CounterExtrasTest final : public QObject
{
    Q_OBJECT

private slots:
    void goodsAreKeptWithOneCodeAndOneKey()
    {
        Counter c;
        const auto id = must(c.products.add(milk()));
        QCOMPARE(must(c.products.byCode(QStringLiteral("626"))).id, id);
        QCOMPARE(c.products.add(milk()).error().code, ErrorCode::DuplicateCode);
        domain::Product bread = milk();
        bread.code = QStringLiteral("700");
        bread.name = QStringLiteral("نان");
        static_cast<void>(must(c.products.add(bread)));
        QCOMPARE(must(c.products.byCode(QStringLiteral("626"))).product.favourite, 0);
        must(c.products.retire(id, true));
        QVERIFY(must(c.products.byCode(QStringLiteral("626"))).product.retired);
        bread.name.clear();
        bread.code = QStringLiteral("701");
        QCOMPARE(c.products.add(bread).error().field, QStringLiteral("name"));
    }

    void aListChangesWhatItSaysAndOneFaultUndoesAll()
    {
        Counter c;
        static_cast<void>(must(c.products.add(milk())));
        domain::Product dearer;
        dearer.code = QStringLiteral("626");
        dearer.price = Money::fromMinor(400'000);
        domain::Product fresh;
        fresh.code = QStringLiteral("1");
        fresh.name = QStringLiteral("پنیر");
        QCOMPARE(must(c.products.takeList({dearer, fresh})), (services::ProductService::Listed{1, 1}));
        const domain::Product now = must(c.products.byCode(QStringLiteral("626"))).product;
        QCOMPARE(now.name, QStringLiteral("شیر"));
        QCOMPARE(now.price, std::optional(Money::fromMinor(400'000)));
        domain::Product nameless;
        nameless.code = QStringLiteral("2");
        fresh.code = QStringLiteral("3");
        QVERIFY(!c.products.takeList({fresh, nameless}));
        QVERIFY(!c.products.byCode(QStringLiteral("3")));
    }

    void whatIsParkedIsSeenByTheOtherDeskAndTakenOnce()
    {
        Counter c;
        auto draft = c.amount(1'250'000);
        draft.member = c.sara;
        const auto id = must(c.parking.park(draft));
        const auto other = c.shop.openAgain();
        services::ParkingService there(*other, c.shop.clock);
        const auto waiting = must(there.list());
        QCOMPARE(waiting.size(), size_t(1));
        QCOMPARE(waiting.front().memberName, QStringLiteral("سارا احمدی"));
        QCOMPARE(waiting.front().amount, Money::fromMinor(1'250'000));
        QCOMPARE(must(there.takeBack(id)).draft, draft);
        QCOMPARE(c.parking.takeBack(id).error().code, ErrorCode::NotFound);
        QCOMPARE(must(c.parking.count()), 0);
    }

    void oneIsTakenBackWhileAnotherWaitsInItsPlace()
    {
        Counter c;
        const auto first = must(c.parking.park(c.amount(1'250'000)));
        const auto exchanged = must(c.parking.exchange(first, c.amount(700'000)));
        QCOMPARE(exchanged.taken.id, first);
        QCOMPARE(exchanged.taken.amount, Money::fromMinor(1'250'000));
        const auto waiting = must(c.parking.list());
        QCOMPARE(waiting.size(), size_t(1));
        QCOMPARE(waiting.front().id, exchanged.waits);
        QCOMPARE(waiting.front().amount, Money::fromMinor(700'000));
        QCOMPARE(c.parking.exchange(first, c.amount(1000)).error().code, ErrorCode::NotFound);
        QCOMPARE(must(c.parking.count()), 1); // what could not take its place does not wait either
    }

    void nothingIsTakenBackWhenTheOtherCannotWait()
    {
        Counter c;
        const auto first = must(c.parking.park(c.amount(1'250'000)));
        auto onScreen = c.amount(700'000);
        onScreen.member = domain::MemberId(9999); // gone meanwhile
        QVERIFY(!c.parking.exchange(first, onScreen));
        const auto waiting = must(c.parking.list());
        QCOMPARE(waiting.size(), size_t(1));
        QCOMPARE(waiting.front().id, first);
    }

    void theLastPurchasesOfAMemberAreThoseThatStand()
    {
        Counter c;
        std::vector<domain::PurchaseId> ids;
        for (const qint64 minor : {100'000, 200'000, 300'000, 400'000}) {
            auto draft = c.amount(minor);
            draft.member = c.sara;
            ids.push_back(must(c.counter.record(draft)).id);
        }
        static_cast<void>(must(c.counter.record(c.amount(900'000)))); // nobody's
        static_cast<void>(must(c.counter.undo(ids[2], {}, {})));
        const auto last = must(c.counter.lastOf(c.sara, 2));
        QCOMPARE(last.size(), size_t(2));
        QCOMPARE(last.front().id, ids[3]);
        QCOMPARE(last.back().id, ids[1]);
        QVERIFY(must(c.counter.lastOf(domain::MemberId(9999), 2)).empty());
    }

    void whatIsParkedEndsWithTheDay()
    {
        Counter c;
        const auto id = must(c.parking.park(c.amount(1000)));
        c.shop.clock.advanceDays(1);
        QCOMPARE(must(c.parking.count()), 0);
        QCOMPARE(c.parking.takeBack(id).error().code, ErrorCode::NotFound);
    }

    void shiftCountsEachKindOfASplitPayment()
    {
        Counter c;
        services::ShiftService shifts(c.shop.database(), c.shop.clock);
        static_cast<void>(must(shifts.open({}, Money())));
        auto draft = c.amount(1'000'000);
        draft.extras.payments = {{QStringLiteral("cash"), Money::fromMinor(400'000)},
                                 {QStringLiteral("card"), Money::fromMinor(500'000)}};
        QCOMPARE(c.counter.record(draft).error().field, QStringLiteral("payment"));
        draft.extras.payments.back().amount = Money::fromMinor(600'000);
        const auto done = must(c.counter.record(draft));
        QCOMPARE(must(c.counter.purchase(done.id)).payment, domain::mixedPayment());
        const auto shift = must(shifts.current({}));
        QVERIFY(shift);
        QCOMPARE(shift->payments.size(), size_t(2));
        QCOMPARE(shift->payments.front().kind, QStringLiteral("cash"));
        QCOMPARE(shift->payments.front().taken, Money::fromMinor(400'000));
        QCOMPARE(shift->payments.back().taken, Money::fromMinor(600'000));
        QCOMPARE(shift->purchases(), 1);
    }

    void severalKindsOfWhichNoneIsSaidAreRefused()
    {
        Counter c;
        auto draft = c.amount(1'000'000);
        draft.payment = domain::mixedPayment();
        const auto refused = c.counter.record(draft);
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, QStringLiteral("payment")); // no shift would count it
    }

    void goodsThatAreNotOnTheListStayKnownWhenTheirMemberIsFound()
    {
        Counter c;
        domain::PurchaseDraft draft;
        domain::PurchaseLine tea;
        tea.code = QStringLiteral("TEA");
        tea.category = QStringLiteral("drinks");
        tea.price = tea.gross = Money::fromMinor(1'250'000);
        draft.lines = {tea};
        const auto sold = must(c.counter.record(draft));
        const auto theirs = must(c.attachments.attach(sold.id, c.sara));
        const auto lines = must(c.counter.refundableLines(theirs.id));
        QCOMPARE(lines.size(), size_t(1));
        QCOMPARE(lines.front().name, QStringLiteral("TEA"));
    }

    void anEarlierDayIsKeptAndAComingOneRefused()
    {
        Counter c;
        const QDate today = c.shop.profile().calendar.localDay(c.shop.clock.now());
        auto draft = c.amount(1'000'000);
        draft.extras.day = today.addDays(-1);
        const auto done = must(c.counter.record(draft));
        QCOMPARE(must(c.counter.purchase(done.id)).day, today.addDays(-1));
        draft.extras.day = today.addDays(1);
        QCOMPARE(c.counter.record(draft).error().field, QStringLiteral("day"));
    }

    // Silver since today, with twice the points and 10 % off: a bill of yesterday earns and costs what it did then, and
    // the counter says so before. The rule of yesterday's version gives one point per 100, today's two per 100.
    void aPurchaseOfAnEarlierDayIsShownAsItWillBeRecorded_data()
    {
        QTest::addColumn<bool>("earlier");
        QTest::addColumn<qint64>("earned");
        QTest::addColumn<qint64>("due");
        QTest::addColumn<qint64>("credit");
        QTest::newRow("today: silver, by the new rule") << false << qint64(180) << qint64(4'500) << qint64(450);
        QTest::newRow("yesterday: bronze, by the old one") << true << qint64(50) << qint64(5'000) << qint64(0);
    }

    void aPurchaseOfAnEarlierDayIsShownAsItWillBeRecorded()
    {
        QFETCH(const bool, earlier);
        test::CounterShop shop(test::TestShop::Where::Memory, silverFrom10000(1));
        const auto ann = shop.addMember(QStringLiteral("ann"));
        const QDate yesterday = shop.today();
        shop.shop.clock.advanceDays(1);
        shop.save(silverFrom10000(2), shop.today());
        (void)must(shop.counter.record(shop.draft(ann, 12'000)));
        auto draft = shop.draft(ann, 5'000);
        if (earlier)
            draft.extras.day = yesterday;
        const auto seen = shop.counter.preview(must(shop.counter.snapshot(ann)), draft);
        const auto done = must(shop.counter.record(draft));
        QTEST(seen.earning.total.value(), "earned");
        QTEST(seen.due.minor(), "due");
        QTEST(creditOf(seen.credit).minor(), "credit");
        QCOMPARE(done.earned, seen.earning.total);
        QCOMPARE(done.due, seen.due);
        QCOMPARE(creditOf(done.credit), creditOf(seen.credit));
        QCOMPARE(done.balance, seen.balanceAfter);
    }

    // Nothing was in force then, so nothing is earned; what was earned since is still there.
    void aPurchaseFromBeforeTheFirstProgrammeLeavesTheBalance()
    {
        test::CounterShop shop;
        const auto ann = shop.addMember(QStringLiteral("ann"));
        (void)must(shop.counter.record(shop.draft(ann, 12'000)));
        auto draft = shop.draft(ann, 5'000);
        draft.extras.day = shop.today().addDays(-1);
        const auto seen = shop.counter.preview(must(shop.counter.snapshot(ann)), draft);
        const auto done = must(shop.counter.record(draft));
        QCOMPARE(done.earned, Points(0));
        QCOMPARE(done.balance, Points(120));
        QCOMPARE(seen.balanceAfter, done.balance);
    }

    // Credit of today was not there yesterday: the counter shows what is due, as recording will have it.
    void creditOfTodayDoesNotPayForAnEarlierDayWhichTheCounterSaysBefore()
    {
        test::CounterShop shop;
        const auto ann = shop.addMember(QStringLiteral("ann"));
        const QDate yesterday = shop.today();
        shop.shop.clock.advanceDays(1);
        services::StoredValueService stored(shop.shop.database(), shop.shop.clock);
        (void)must(stored.grant({ann, Money::fromMinor(3'000), domain::StoredEntryKind::Adjust, shop.today(), {}, {}, {},
                                 QStringLiteral("sorry")}));
        auto draft = shop.draft(ann, 5'000);
        draft.tenders = {domain::TenderWish()};
        const auto snapshot = must(shop.counter.snapshot(ann));
        QCOMPARE(shop.counter.preview(snapshot, draft).due, Money::fromMinor(2'000));
        draft.extras.day = yesterday;
        const auto seen = shop.counter.preview(snapshot, draft);
        QCOMPARE(seen.due, Money::fromMinor(5'000));
        const auto refused = shop.counter.record(draft); // rather than for another amount than was asked
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, domain::ErrorCode::NothingStored);
        draft.tenders.clear();
        QCOMPARE(must(shop.counter.record(draft)).due, seen.due);
    }

    // Silver since today by hand: a bill of yesterday does not earn by it, though it is read with the tier it leads to.
    void aTierSetByHandTodayIsNotThatOfAnEarlierDay()
    {
        domain::Programme programme = silverFrom10000(1);
        programme.tiers->reading = domain::TierReading::WithPurchase;
        test::CounterShop shop(test::TestShop::Where::Memory, programme);
        const auto ann = shop.addMember(QStringLiteral("ann"));
        const QDate yesterday = shop.today();
        shop.shop.clock.advanceDays(1);
        services::TierService tiers(shop.shop.database(), shop.shop.clock);
        const domain::TierPin pin{QStringLiteral("silver"), shop.today().addDays(5), QStringLiteral("neighbour")};
        must(tiers.pin({ann, pin, {}}));
        auto draft = shop.draft(ann, 5'000);
        draft.extras.day = yesterday;
        const auto seen = shop.counter.preview(must(shop.counter.snapshot(ann)), draft);
        const auto done = must(shop.counter.record(draft));
        QCOMPARE(done.earned, Points(50));
        QCOMPARE(seen.earning.total, done.earned);
        QCOMPARE(seen.due, done.due);
        QCOMPARE(must(shop.counter.record(shop.draft(ann, 5'000))).earned, Points(90)); // of today it counts, with 10 % off
    }

    void pointsDoNotPayForAnEarlierDayWhichTheCounterSaysBefore()
    {
        Counter c;
        auto draft = c.amount(1'000'000);
        draft.member = c.sara;
        (void)must(c.counter.adjust({c.sara, Points(5'000), QStringLiteral("gift"), {}, {}}));
        draft.redeem = Points(1'000);
        draft.extras.day = c.shop.profile().calendar.localDay(c.shop.clock.now()).addDays(-1);
        const auto seen = c.counter.preview(must(c.counter.snapshot(c.sara)), draft);
        QVERIFY(seen.refusal);
        QCOMPARE(seen.refusal->field, QStringLiteral("redeem"));
        QCOMPARE(seen.mostRedeemable.points, Points(0));
        QCOMPARE(c.counter.record(draft).error().field, QStringLiteral("redeem"));
    }

    void anAnonymousPurchaseFindsItsMemberOnceAndCanLoseThem()
    {
        Counter c;
        services::ShiftService shifts(c.shop.database(), c.shop.clock);
        static_cast<void>(must(shifts.open({}, Money())));
        auto draft = c.amount(1'250'000);
        draft.payment = QStringLiteral("cash");
        const auto sold = must(c.counter.record(draft));
        draft.member = c.sara;
        const auto direct = must(c.counter.snapshot(c.sara));
        const Points expected = c.counter.preview(direct, draft).earning.total;
        QVERIFY(expected > Points(0));
        const auto theirs = must(c.attachments.attach(sold.id, c.sara));
        QCOMPARE(theirs.earned, expected);
        QVERIFY(must(c.attachments.attach(sold.id, c.sara)).repeated);
        QCOMPARE(must(c.counter.snapshot(c.sara)).balance, expected);
        QVERIFY(must(c.counter.purchase(sold.id)).voidAt);
        QCOMPARE(must(c.counter.purchase(theirs.id)).member, std::optional(c.sara));
        QCOMPARE(must(shifts.current({}))->taken(), Money::fromMinor(1'250'000)); // no money moved
        const auto back = must(c.attachments.detach(theirs.id));
        QVERIFY(!must(c.counter.purchase(back)).member);
        QCOMPARE(must(c.counter.snapshot(c.sara)).balance, Points(0));
        QCOMPARE(must(shifts.current({}))->taken(), Money::fromMinor(1'250'000));
        QVERIFY(must(services::VerifyService(c.shop.database()).verify()).empty());
    }

    void anOldOrOwnedPurchaseIsNotGivenAway()
    {
        Counter c;
        const auto sold = must(c.counter.record(c.amount(1'000'000)));
        auto owned = c.amount(1'000'000);
        owned.member = c.sara;
        const auto hers = must(c.counter.record(owned));
        QCOMPARE(c.attachments.attach(hers.id, c.sara).error().code, ErrorCode::AlreadyExists);
        QCOMPARE(c.attachments.detach(hers.id).error().code, ErrorCode::NotFound);
        c.shop.clock.advanceDays(31);
        QCOMPARE(c.attachments.attach(sold.id, c.sara).error().code, ErrorCode::NoLongerValid);
    }

    void ownFieldsOfAPurchaseStandInTheTimeline()
    {
        Counter c;
        domain::PurchaseDraft draft = c.amount(1'000'000);
        draft.member = c.sara;
        draft.extras.fields = {{QStringLiteral("پلاک"), QStringLiteral("12 ب 345")}, {QStringLiteral("میز"), QStringLiteral("7")}};
        static_cast<void>(must(c.counter.record(draft)));
        c.shop.clock.advanceDays(1);
        domain::PurchaseDraft plain = c.amount(1'000'000);
        plain.member = c.sara;
        static_cast<void>(must(c.counter.record(plain)));
        const auto profile = must(services::MemberService(c.shop.database(), c.shop.clock).profile(c.sara, 20));
        QStringList texts;
        for (const domain::TimelineItem &item : profile.timeline) {
            if (item.kind == domain::TimelineKind::Purchase)
                texts << item.text;
        }
        QCOMPARE(texts, (QStringList{QString(), QStringLiteral("پلاک: 12 ب 345 · میز: 7")}));
        const auto data = must(services::MemberDataService(c.shop.database(), c.shop.clock).all(c.sara));
        const QJsonArray purchases = data.value(QLatin1String("purchases")).toArray();
        const QJsonArray said = purchases.at(0).toObject().value(QLatin1String("own_fields")).toArray();
        QCOMPARE(said.size(), 2);
        QCOMPARE(said.at(0).toObject().value(QLatin1String("value")).toString(), QStringLiteral("12 ب 345"));
        QVERIFY(purchases.at(1).toObject().value(QLatin1String("own_fields")).toArray().isEmpty());
    }
};

BASHGAH_TEST(tst_counterextras, CounterExtrasTest)

} // namespace tst_counterextras

#include "tst_counterextras.moc"
