// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/charity/causeservice.h"
#include "support/countershop.h"
#include "support/must.h"
#include "support/refusal.h"
#include "support/testregistry.h"
#include "support/values.h"

#include <QTest>

#include <functional>

namespace tst_causeservice {

using namespace bashgah;
using namespace bashgah::domain;
using bashgah::test::CounterShop;
using bashgah::test::codeOf;
using bashgah::test::must;
using bashgah::test::rials;
using services::CauseRow;
using services::CauseService;

namespace {

/// A member with 300 points (30,000 of purchases, no share then), and causes.
struct Club : CounterShop
{
    Club() : causes(shop.database(), shop.clock), member(addMember(QStringLiteral("m")))
    {
        (void)must(counter.record(draft(member, 30'000)));
    }
    [[nodiscard]] CauseId cause(const std::function<void(Cause &)> &edit = {})
    {
        Cause made;
        made.name = QStringLiteral("school");
        made.pointValue = rials(7);
        if (edit)
            edit(made);
        return must(causes.add(made));
    }
    [[nodiscard]] services::GiveRequest gift(CauseId id, qint64 points, const QString &key = {}) const
    {
        return {id, member, Points(points), {}, key};
    }
    [[nodiscard]] services::CausePaymentRequest payment(CauseId id, qint64 amount, const QString &receipt)
    {
        return {id, rials(amount), today(), QStringLiteral("treasurer"), receipt, {}, {}, {}};
    }
    [[nodiscard]] CauseRow row(CauseId id) { return must(causes.find(id)); }

    CauseService causes;
    MemberId member;
};

} // namespace

class CauseServiceTest final : public QObject
{
    Q_OBJECT

private slots:
    void pointsThatAreGivenBecomeAPromise()
    {
        Club club;
        const CauseId id = club.cause();
        const auto given = must(club.causes.give(club.gift(id, 100)));
        QCOMPARE(given.worth, (GiftWorth{rials(700), rials(0)}));
        QCOMPARE(given.balance, Points(200));
        const CauseRow row = club.row(id);
        QCOMPARE(row.promised(), rials(700));
        QCOMPARE(row.open(), rials(700));
        QCOMPARE(row.givers, qint64(1));
        const auto ledger = must(services::MemberLedgerService(club.shop.database(), club.shop.clock).ledger(club.member));
        QCOMPARE(ledger.rows.back().kind, EntryKind::Donate);
        QCOMPARE(ledger.rows.back().cause, QStringLiteral("school"));
        QCOMPARE(club.problems(), QString());
    }

    void theProgrammesValueCountsWhereTheCauseNamesNone()
    {
        Club club; // a point pays one rial
        const CauseId id = club.cause([](Cause &cause) { cause.pointValue.reset(); });
        QCOMPARE(must(club.causes.worth(id, Points(40))).value, rials(40));
        QCOMPARE(must(club.causes.give(club.gift(id, 40))).worth.value, rials(40));
    }

    // At the counter points pay nothing; 100 become 500 of credit: 40 are worth 200.
    void pointsThatBecomeCreditAreGivenAtItsValue()
    {
        Club club;
        Programme programme = CounterShop::plainProgramme();
        programme.redemption.enabled = false;
        programme.exchange = ExchangeRule{Points(100), rials(500), false, 0, true, {}};
        club.save(programme, club.today());
        const CauseId id = club.cause([](Cause &cause) { cause.pointValue.reset(); });
        QCOMPARE(must(club.causes.worth(id, Points(40))).value, rials(200));
    }

    void theValueOfWhatWasGivenStays()
    {
        Club club;
        const CauseId id = club.cause();
        (void)must(club.causes.give(club.gift(id, 100)));
        CauseRow row = club.row(id);
        row.cause.pointValue = rials(70);
        QVERIFY(club.causes.change(id, row.version, row.cause));
        QCOMPARE(club.row(id).given, rials(700));
        QCOMPARE(codeOf(club.causes.change(id, row.version, row.cause)), ErrorCode::ChangedMeanwhile);
    }

    void pointsAreNeverTakenForNothing()
    {
        Programme programme = CounterShop::plainProgramme();
        Club club;
        programme.redemption.enabled = false;
        club.save(programme, club.today());
        const CauseId id = club.cause([](Cause &cause) { cause.pointValue.reset(); });
        QVERIFY(!club.causes.give(club.gift(id, 50)));
        QCOMPARE(club.balance(club.member), qint64(300));
    }

    void aShareThatHasBegunStaysPromised()
    {
        Club club;
        const CauseId id = club.cause([&](Cause &cause) {
            cause.share = SalesShare{Percent::whole(5), club.today().addDays(-10), {}};
        });
        const auto changed = [&](const std::optional<SalesShare> &share) {
            CauseRow row = club.row(id);
            row.cause.share = share;
            return club.causes.change(id, row.version, row.cause);
        };
        const QDate first = club.today().addDays(-10);
        QCOMPARE(codeOf(changed(SalesShare{Percent::whole(1), first, {}})), ErrorCode::OutOfRange);
        QCOMPARE(codeOf(changed({})), ErrorCode::OutOfRange);
        QCOMPARE(codeOf(changed(SalesShare{Percent::whole(5), first, club.today().addDays(-1)})), ErrorCode::OutOfRange);
        QVERIFY(changed(SalesShare{Percent::whole(5), first, club.today()}));
    }

    void theShopMatchesUpToItsMost()
    {
        Club club; // half of what is given, at most 500: 700 / 2 = 350, then the 150 that are left
        const CauseId id = club.cause([](Cause &cause) {
            cause.matching = Percent::whole(50);
            cause.matchingMost = rials(500);
        });
        QCOMPARE(must(club.causes.give(club.gift(id, 100))).worth.matched, rials(350));
        const auto second = must(club.causes.give(club.gift(id, 100)));
        QCOMPARE(second.worth.matched, rials(150));
        QCOMPARE(must(club.causes.give(club.gift(id, 50))).worth.matched, rials(0));
        (void)must(club.causes.takeBack(second.id)); // its part of the matching is free again
        QCOMPARE(must(club.causes.give(club.gift(id, 10))).worth.matched, rials(35));
        QCOMPARE(club.row(id).promised(), rials(7 * 160 + 350 + 35));
    }

    void aDonationIsTakenBackOnItsDayOnly()
    {
        Club club;
        const auto before = must(club.counter.snapshot(club.member)).expiring;
        const CauseId id = club.cause();
        const auto given = must(club.causes.give(club.gift(id, 300)));
        QVERIFY(must(club.causes.giftsOf(club.member)).front().canTakeBack);
        QCOMPARE(must(club.causes.takeBack(given.id)).balance, Points(300));
        QCOMPARE(must(club.counter.snapshot(club.member)).expiring, before);
        QCOMPARE(codeOf(club.causes.takeBack(given.id)), ErrorCode::AlreadyVoid);
        QCOMPARE(club.row(id).promised(), rials(0));
        const auto late = must(club.causes.give(club.gift(id, 10)));
        club.shop.clock.advanceMinutes(24 * 60);
        QCOMPARE(codeOf(club.causes.takeBack(late.id)), ErrorCode::NoLongerValid);
        QCOMPARE(club.problems(), QString());
    }

    void whatIsNotThereIsNotGiven()
    {
        Club club;
        const CauseId id = club.cause();
        QCOMPARE(codeOf(club.causes.give(club.gift(id, 301))), ErrorCode::NotEnoughPoints);
        QCOMPARE(codeOf(club.causes.give(club.gift(id, 0))), ErrorCode::NotPositive);
        QCOMPARE(codeOf(club.causes.give(club.gift(CauseId(99), 1))), ErrorCode::NotFound);
        CauseRow row = club.row(id);
        row.cause.open = false;
        QVERIFY(club.causes.change(id, row.version, row.cause));
        QCOMPARE(codeOf(club.causes.give(club.gift(id, 1))), ErrorCode::Paused);
        QCOMPARE(club.balance(club.member), qint64(300));
    }

    void aRepeatedRequestGivesOnce()
    {
        Club club;
        const CauseId id = club.cause();
        const QString key = QStringLiteral("k");
        const auto first = must(club.causes.give(club.gift(id, 100, key)));
        const auto again = must(club.causes.give(club.gift(id, 100, key)));
        QVERIFY(again.repeated);
        QCOMPARE(again.id, first.id);
        QCOMPARE(again.balance, Points(200));
        QCOMPARE(codeOf(club.causes.give(club.gift(id, 50, key))), ErrorCode::DuplicateRequest);
        auto payment = club.payment(id, 300, QStringLiteral("r1"));
        payment.key = key;
        QCOMPARE(must(club.causes.pay(payment)), must(club.causes.pay(payment)));
        QCOMPARE(club.row(id).paid, rials(300));
    }

    void theShareOfSalesFollowsReturns()
    {
        Club club; // 1.5 % of what members buy from today: 30,000 + 10,001 = 40,001, of it 600
        const CauseId id = club.cause([&](Cause &cause) { cause.share = SalesShare{Percent(150), club.today(), {}}; });
        const auto sold = must(club.counter.record(club.draft(club.member, 10'001)));
        (void)must(club.counter.record(club.draft({}, 5'000))); // no member's
        QCOMPARE(club.row(id).share, rials(600));
        club.shop.clock.advanceMinutes(24 * 60); // the return is of another day, the purchase's counts
        (void)must(club.counter.refund(club.refundOf(sold.id, 4'000)));
        QCOMPARE(club.row(id).share, rials(540)); // of 36,001
        const auto lines = must(club.causes.ledger(id));
        QCOMPARE(lines.size(), size_t(1));
        QCOMPARE(lines.front().sales, rials(36'001));
        QCOMPARE(lines.front().promised, rials(540));
    }

    // DOMAIN: a share of the money that came in; what points paid is none.
    void whatPointsPaidIsNoSale()
    {
        Club club;
        const CauseId id = club.cause([&](Cause &cause) { cause.share = SalesShare{Percent::whole(10), club.today(), {}}; });
        QCOMPARE(club.row(id).share, rials(3'000)); // of 30,000
        const auto sold = must(club.counter.record(club.draft(club.member, 1'000, 200)));
        const qint64 byPoints = sold.redeemed.amount.minor();
        QVERIFY(byPoints > 0);
        QCOMPARE(must(club.causes.ledger(id)).front().sales, rials(31'000 - byPoints));
        (void)must(club.counter.refund(club.refundOf(sold.id, 500))); // half of both comes back
        QCOMPARE(must(club.causes.ledger(id)).front().sales, rials(30'500 - (byPoints - byPoints / 2)));
        (void)must(club.counter.refund(club.refundOf(sold.id)));
        QCOMPARE(must(club.causes.ledger(id)).front().sales, rials(30'000));
    }

    void salesOutsideTheChosenDaysDoNotCount()
    {
        Club club;
        const QDate today = club.today();
        const CauseId later = club.cause([&](Cause &cause) { cause.share = SalesShare{Percent::whole(10), today.addDays(1), {}}; });
        const CauseId over = club.cause([&](Cause &cause) { cause.share = SalesShare{Percent::whole(10), today.addDays(-9), today.addDays(-1)}; });
        QCOMPARE(club.row(later).share, rials(0));
        QCOMPARE(club.row(over).share, rials(0));
    }

    void aPaymentNeedsAReceiptAndIsTakenBackByAnother()
    {
        Club club;
        const CauseId id = club.cause();
        (void)must(club.causes.give(club.gift(id, 100)));
        auto bad = club.payment(id, 300, QStringLiteral(" "));
        QCOMPARE(club.causes.pay(bad).error().field, QStringLiteral("receipt"));
        bad = club.payment(id, 300, QStringLiteral("r"));
        bad.day = club.today().addDays(1);
        QCOMPARE(club.causes.pay(bad).error().field, QStringLiteral("day"));
        const auto paid = must(club.causes.pay(club.payment(id, 300, QStringLiteral("r1"))));
        QCOMPARE(club.row(id).open(), rials(400));
        QVERIFY(club.causes.takePaymentBack(paid));
        QCOMPARE(codeOf(club.causes.takePaymentBack(paid)), ErrorCode::AlreadyVoid);
        QCOMPARE(club.row(id).open(), rials(700));
        const auto lines = must(club.causes.ledger(id));
        QCOMPARE(lines.size(), size_t(3));
        QVERIFY(lines[1].isBack);
        QCOMPARE(lines[2].kind, CauseLineKind::PaymentBack);
        QCOMPARE(lines[2].open, rials(700));
        QCOMPARE(club.problems(), QString());
    }

    void aMemberSeesWhichPaymentCompletedTheirs()
    {
        Club club; // gifts of 700 and 350; payments of 600, 300 and 150: the second completes the first gift
        const CauseId id = club.cause();
        const auto none = must(club.causes.giftsOf(club.member));
        QVERIFY(none.empty());
        (void)must(club.causes.give(club.gift(id, 100)));
        (void)must(club.causes.give(club.gift(id, 50)));
        (void)must(club.causes.pay(club.payment(id, 600, QStringLiteral("r1"))));
        QVERIFY(!must(club.causes.giftsOf(club.member)).back().paidOn);
        (void)must(club.causes.pay(club.payment(id, 300, QStringLiteral("r2"))));
        const auto gifts = must(club.causes.giftsOf(club.member));
        QCOMPARE(gifts.back().receipt, QStringLiteral("r2"));
        QVERIFY(!gifts.front().paidOn);
        (void)must(club.causes.pay(club.payment(id, 150, QStringLiteral("r3"))));
        QCOMPARE(must(club.causes.giftsOf(club.member)).front().receipt, QStringLiteral("r3"));
    }

    void monthsOfAShareAddUpToTheWhole()
    {
        // 1 % of 150, 150 and 150 is 4.5: the months get 1, 2 and 1, together 4
        const ShopCalendar calendar;
        const std::vector<DaySales> days{{QDate(2026, 3, 25), rials(150)}, {QDate(2026, 4, 25), rials(150)}, {QDate(2026, 5, 25), rials(150)}};
        const auto lines = shareLines(days, Percent::whole(1), calendar);
        QCOMPARE(lines.size(), size_t(3));
        QCOMPARE(lines[0].promised, rials(1));
        QCOMPARE(lines[1].promised, rials(2));
        QCOMPARE(lines[2].promised, rials(1));
        QCOMPARE(shareOf(days, Percent::whole(1)), rials(4));
    }

    void wrongCausesAreRefusedByField_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QString>("field");
        QTest::newRow("no name") << 0 << QStringLiteral("name");
        QTest::newRow("no value") << 1 << QStringLiteral("pointValue");
        QTest::newRow("too much matching") << 2 << QStringLiteral("matching");
        QTest::newRow("share of nothing") << 3 << QStringLiteral("shareRate");
        QTest::newRow("share ends before it begins") << 4 << QStringLiteral("shareUntil");
    }
    void wrongCausesAreRefusedByField()
    {
        QFETCH(int, what);
        QFETCH(QString, field);
        Cause cause;
        cause.name = what == 0 ? QStringLiteral(" ") : QStringLiteral("school");
        if (what == 1)
            cause.pointValue = rials(0);
        if (what == 2)
            cause.matching = Percent::whole(1001);
        const QDate day(2026, 3, 21);
        if (what >= 3)
            cause.share = SalesShare{Percent(what == 3 ? 0 : 100), day, day.addDays(-1)};
        QCOMPARE(validate(cause).error().field, field);
    }
};

BASHGAH_TEST(tst_causeservice, CauseServiceTest)

} // namespace tst_causeservice

#include "tst_causeservice.moc"
