// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/nightlyjob.h"
#include "services/programs/tierservice.h"
#include "support/countershop.h"
#include "support/testregistry.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_tierservice {

using namespace bashgah;
using namespace bashgah::domain;
using bashgah::test::CounterShop;
using bashgah::test::TestShop;
using services::NightlyJob;
using services::TierService;

namespace {

Tier tierOf(const char *id, qint64 minimum)
{
    return {QString::fromLatin1(id), QString::fromLatin1(id), TierScore::of(minimum)};
}

/// One point for 100, tiers from 0, 10,000 and 20,000 of one month, gone at once.
Programme ladder()
{
    Programme programme = CounterShop::plainProgramme();
    programme.tiers = TierPolicy{};
    programme.tiers->tiers = {tierOf("b", 0), tierOf("s", 10'000), tierOf("g", 20'000)};
    programme.tiers->windowMonths = 1;
    programme.tiers->graceDays = 0;
    programme.tiers->downgrade = Downgrade::ByScore;
    return programme;
}

struct Club
{
    explicit Club(const Programme &programme = ladder())
        : club(TestShop::Where::Memory, programme), tiers(shop.database(), shop.clock),
          member(addMember(QStringLiteral("m")))
    {
    }
    [[nodiscard]] QDate today() { return club.today(); }
    [[nodiscard]] MemberId addMember(const QString &code) { return club.addMember(code); }
    [[nodiscard]] QString problems() { return club.problems(); }
    [[nodiscard]] QString tier()
    {
        const auto why = tiers.explain(member);
        return why && why->tier ? why->tier->id : QStringLiteral("-");
    }
    [[nodiscard]] QString cached()
    {
        const auto snapshot = counter.snapshot(member);
        return snapshot && snapshot->tier ? snapshot->tier->id : QStringLiteral("-");
    }
    [[nodiscard]] TierReason reason() { return tiers.explain(member)->reason; }
    [[nodiscard]] services::NightlyReport night() { return *NightlyJob(shop.database(), shop.clock).run(); }
    void pass(int days)
    {
        shop.clock.advanceDays(days);
        (void)night();
    }

    CounterShop club;
    TestShop &shop = club.shop;
    services::CounterService &counter = club.counter;
    TierService tiers;
    MemberId member;
};

} // namespace

class TierServiceTest : public QObject
{
    Q_OBJECT

private slots:
    void whyNamesWindowScoreAndThresholds()
    {
        Club club;
        QVERIFY(club.counter.record(CounterShop::draft(club.member, 12'000)));
        const auto why = club.tiers.explain(club.member);
        QVERIFY(why);
        QCOMPARE(why->tier->id, QStringLiteral("s"));
        QCOMPARE(why->reason, TierReason::Score);
        QCOMPARE(why->inputs.score, TierScore::of(12'000));
        QCOMPARE(why->inputs.window.last, club.today());
        QCOMPARE(why->next->id, QStringLiteral("g"));
        QVERIFY(why->fall);
        QCOMPARE(why->fall->tierId, std::optional<QString>(QStringLiteral("b")));
        QCOMPARE(why->history.size(), size_t(1));
        QCOMPARE(why->history[0].minimum, std::optional(TierScore::of(10'000)));
        QCOMPARE(why->history[0].reason, std::optional(TierReason::Score));
        QCOMPARE(why->history[0].cause, QStringLiteral("purchase"));
        QCOMPARE(club.tiers.explain(MemberId(77)).error().code, ErrorCode::MemberNotFound);
    }

    void withoutTiersThereIsNothingToExplain()
    {
        Club club(CounterShop::plainProgramme());
        QCOMPARE(club.tiers.explain(club.member).error().code, ErrorCode::NoProgramme);
        QVERIFY(club.tiers.falling()->empty());
    }

    void aRefundLowersTheScoreAtOnce()
    {
        Club club;
        const auto bought = club.counter.record(CounterShop::draft(club.member, 12'000));
        QCOMPARE(club.cached(), QStringLiteral("s"));
        QVERIFY(club.counter.refund(CounterShop::refundOf(bought->id, 5'000)));
        QCOMPARE(club.cached(), QStringLiteral("b"));
        QCOMPARE(club.tiers.explain(club.member)->history.front().cause, QStringLiteral("refund"));
        QCOMPARE(club.problems(), QString());
    }

    // E04b, E12: spending points takes nothing away; multipliers and the tier add nothing.
    void pointsOfTheRulesQualifyWhetherSpentOrNot()
    {
        Programme programme = ladder();
        programme.tiers->measure = TierMeasure::Points;
        programme.tiers->tiers = {tierOf("b", 0), tierOf("s", 100)};
        programme.tiers->tiers[0].num = 3; // the tier trebles what the rules give
        Club club(programme);
        const auto first = club.counter.record(CounterShop::draft(club.member, 9'000));
        QCOMPARE(first->earned, Points(270));
        QCOMPARE(club.tier(), QStringLiteral("b"));
        QVERIFY(club.counter.record(CounterShop::draft(club.member, 1'270, 270)));
        QCOMPARE(club.tier(), QStringLiteral("s"));
        QCOMPARE(club.tiers.explain(club.member)->inputs.score, TierScore::of(100));
        QVERIFY(club.counter.refund(CounterShop::refundOf(first->id, 4'500)));
        QCOMPARE(club.tiers.explain(club.member)->inputs.score, TierScore::of(55));
        QCOMPARE(club.tier(), QStringLiteral("b"));
        QCOMPARE(club.problems(), QString());
    }

    // DOMAIN 8: re-entry has a threshold of its own.
    void whoWentDownNeedsTheScoreToComeBack()
    {
        Programme programme = ladder();
        programme.tiers->tiers[1].reenter = TierScore::of(15'000);
        Club club(programme);
        (void)club.night();
        QVERIFY(club.counter.record(CounterShop::draft(club.member, 10'000)));
        QCOMPARE(club.cached(), QStringLiteral("s"));
        club.pass(32);
        QCOMPARE(club.cached(), QStringLiteral("b"));
        QVERIFY(club.counter.record(CounterShop::draft(club.member, 10'000)));
        QCOMPARE(club.cached(), QStringLiteral("b"));
        const auto snapshot = club.counter.snapshot(club.member);
        QCOMPARE(snapshot->nextTier->id, QStringLiteral("s"));
        QCOMPARE(snapshot->toNextTier, TierScore::of(5'000));
        const auto why = club.tiers.explain(club.member);
        QCOMPARE(why->inputs.lost, QStringList{QStringLiteral("s")});
        QCOMPARE(why->next->id, QStringLiteral("s"));
        (void)club.night(); // the look at everybody sees the same
        QCOMPARE(club.cached(), QStringLiteral("b"));
        QVERIFY(club.counter.record(CounterShop::draft(club.member, 5'000)));
        QCOMPARE(club.cached(), QStringLiteral("s"));
        QCOMPARE(club.tiers.explain(club.member)->history.front().minimum, std::optional(TierScore::of(15'000)));
        QCOMPARE(club.problems(), QString());
    }

    // I8: what a return brought down was never reached.
    void aReturnAsksForNothingMore()
    {
        Programme programme = ladder();
        programme.tiers->tiers[1].reenter = TierScore::of(15'000);
        Club club(programme);
        const auto bought = club.counter.record(CounterShop::draft(club.member, 10'000));
        QVERIFY(club.counter.refund(CounterShop::refundOf(bought->id)));
        QCOMPARE(club.cached(), QStringLiteral("b"));
        QVERIFY(club.tiers.explain(club.member)->inputs.lost.isEmpty());
        QVERIFY(club.counter.record(CounterShop::draft(club.member, 10'000)));
        QCOMPARE(club.cached(), QStringLiteral("s"));
    }

    // waggon.me: no invoice but the first decides, whatever came before it on that day and was taken back.
    void theFirstPurchaseAloneMayDecide()
    {
        Programme programme = ladder();
        programme.tiers->measure = TierMeasure::FirstPurchase;
        programme.tiers->window = TierWindow::Lifetime;
        Club club(programme);
        const auto mistake = club.counter.record(CounterShop::draft(club.member, 20'000));
        QVERIFY(club.counter.undo(mistake->id, QStringLiteral("mistake")));
        QCOMPARE(club.cached(), QStringLiteral("b"));
        club.shop.clock.advanceMinutes(1);
        const auto first = club.counter.record(CounterShop::draft(club.member, 10'000));
        club.shop.clock.advanceMinutes(1);
        QVERIFY(club.counter.record(CounterShop::draft(club.member, 30'000)));
        QCOMPARE(club.cached(), QStringLiteral("s"));
        QVERIFY(!club.counter.snapshot(club.member)->nextTier); // nothing more to reach
        (void)club.night();
        QCOMPARE(club.cached(), QStringLiteral("s"));
        QVERIFY(club.counter.refund(CounterShop::refundOf(first->id, 1)));
        QCOMPARE(club.cached(), QStringLiteral("b"));
        QVERIFY(club.counter.refund(CounterShop::refundOf(first->id)));
        QCOMPARE(club.cached(), QStringLiteral("g"));
        QCOMPARE(club.problems(), QString());
    }

    void visitsCountUnlessWhollyTakenBack()
    {
        Programme programme = ladder();
        programme.tiers->measure = TierMeasure::Visits;
        programme.tiers->tiers = {tierOf("b", 0), tierOf("s", 2)};
        Club club(programme);
        const auto first = club.counter.record(CounterShop::draft(club.member, 100));
        const auto second = club.counter.record(CounterShop::draft(club.member, 100));
        QCOMPARE(club.tier(), QStringLiteral("s"));
        QVERIFY(club.counter.refund(CounterShop::refundOf(first->id, 50)));
        QCOMPARE(club.tier(), QStringLiteral("s"));
        QVERIFY(club.counter.undo(second->id, QStringLiteral("mistake")));
        QCOMPARE(club.tier(), QStringLiteral("b"));
    }

    void aPinHoldsAndEnds()
    {
        Club club;
        QSignalSpy changed(&club.tiers, &TierService::tierChanged);
        const QDate last = club.today().addDays(5);
        QVERIFY(club.tiers.pin({club.member, {QStringLiteral("g"), last, QStringLiteral("neighbour")}, {}}));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(club.cached(), QStringLiteral("g"));
        QCOMPARE(club.reason(), TierReason::Pinned);
        QVERIFY(club.counter.record(CounterShop::draft(club.member, 100)));
        club.pass(5);
        QCOMPARE(club.cached(), QStringLiteral("g"));
        club.pass(1);
        QCOMPARE(club.cached(), QStringLiteral("b"));
        QCOMPARE(club.problems(), QString());
    }

    void aPinIsTakenOff()
    {
        Club club;
        QCOMPARE(club.tiers.unpin(club.member).error().code, ErrorCode::NotFound);
        const TierPin pin{QStringLiteral("g"), club.today().addDays(5), QStringLiteral("x")};
        QVERIFY(club.tiers.pin({club.member, pin, {}}));
        QVERIFY(club.tiers.pin({club.member, {QStringLiteral("s"), pin.until, pin.reason}, {}})); // the later one counts
        QCOMPARE(club.cached(), QStringLiteral("s"));
        QVERIFY(club.tiers.unpin(club.member));
        QCOMPARE(club.cached(), QStringLiteral("b"));
    }

    void pinsAreChecked()
    {
        Club club;
        const auto field = [&](const char *tier, QDate until, const char *reason) {
            const auto done = club.tiers.pin({club.member, {QString::fromLatin1(tier), until, QString::fromLatin1(reason)}, {}});
            return done ? QStringLiteral("done") : done.error().field;
        };
        QCOMPARE(field("x", club.today(), "r"), QStringLiteral("tier"));
        QCOMPARE(field("g", club.today().addDays(-1), "r"), QStringLiteral("until"));
        QCOMPARE(field("g", club.today(), " "), QStringLiteral("reason"));
    }

    // Weeks off: every night is decided under its own date, and again changes nothing.
    void weeksOffAreCaughtUpDayByDay()
    {
        Programme programme = ladder();
        programme.tiers->inactivity = TierInactivity{15, TierInactivity::Unit::Days};
        programme.tiers->window = TierWindow::Lifetime;
        Club club(programme);
        const QDate bought = club.today();
        (void)club.night();
        QVERIFY(club.counter.record(CounterShop::draft(club.member, 20'000)));
        club.shop.clock.advanceDays(40);
        const services::NightlyReport report = club.night();
        QCOMPARE(report.days, 40);
        QCOMPARE(report.tierChanges, 2);
        const auto why = club.tiers.explain(club.member);
        QCOMPARE(why->tier->id, QStringLiteral("b"));
        QCOMPARE(why->reason, TierReason::Away);
        QCOMPARE(why->history[0].day, bought.addDays(31));
        QCOMPARE(why->history[1].day, bought.addDays(16));
        QCOMPARE(club.night().tierChanges, 0);
        QCOMPARE(club.tiers.explain(club.member)->history.size(), size_t(3));
        // coming back brings the tier of the score
        QVERIFY(club.counter.record(CounterShop::draft(club.member, 100)));
        QCOMPARE(club.cached(), QStringLiteral("g"));
        QCOMPARE(club.problems(), QString());
    }

    void whoFallsSoonIsListed()
    {
        Club club;
        const MemberId other = club.addMember(QStringLiteral("n"));
        QVERIFY(club.counter.record(CounterShop::draft(club.member, 12'000)));
        club.pass(10);
        QVERIFY(club.counter.record(CounterShop::draft(other, 20'000)));
        QVERIFY(club.tiers.falling(20)->empty());
        const auto falling = club.tiers.falling(25);
        QCOMPARE(falling->size(), size_t(1));
        QCOMPARE(falling->front().member, club.member);
        QCOMPARE(falling->front().fall.tierId, std::optional<QString>(QStringLiteral("b")));
        const auto both = club.tiers.falling(40);
        QCOMPARE(both->size(), size_t(2));
        QVERIFY(both->front().fall.day < both->back().fall.day);
        // and the day comes
        club.shop.clock.advanceDays(static_cast<int>(club.today().daysTo(falling->front().fall.day)) - 1);
        (void)club.night();
        QCOMPARE(club.cached(), QStringLiteral("s"));
        club.pass(1);
        QCOMPARE(club.cached(), QStringLiteral("b"));
    }

    void theTiersDiscountComesOffTheBill()
    {
        Programme programme = ladder();
        programme.tiers->tiers[1].discount = Percent::whole(10);
        Club club(programme);
        PurchaseDraft draft = CounterShop::draft(club.member, 12'000);
        const auto plain = club.counter.record(draft);
        QCOMPARE(plain->due, Money::fromMinor(12'000)); // the tier is read before the purchase
        draft.amount = Money::fromMinor(1'050);
        draft.discount = Money::fromMinor(50);
        const auto preview = club.counter.preview(*club.counter.snapshot(club.member), draft);
        QCOMPARE(preview.standing->amount, Money::fromMinor(100));
        QCOMPARE(preview.due, Money::fromMinor(900));
        QCOMPARE(preview.earning.total, Points(9));
        draft.standing = StandingDiscount{QStringLiteral("tier:s"), Percent::whole(90), Money::fromMinor(945)};
        const auto done = club.counter.record(draft); // what the caller says of it does not count
        QCOMPARE(done->due, Money::fromMinor(900));
        QCOMPARE(done->earned, Points(9));
        QCOMPARE(club.counter.purchase(done->id)->discount, Money::fromMinor(150));
        const auto back = club.counter.refund(CounterShop::refundOf(done->id));
        QCOMPARE(back->payBack, Money::fromMinor(900));
        QCOMPARE(club.problems(), QString());
    }
};

BASHGAH_TEST(tst_tierservice, TierServiceTest)

} // namespace tst_tierservice

#include "tst_tierservice.moc"
