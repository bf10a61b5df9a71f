// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/nightlyjob.h"
#include "services/members/attentionservice.h"
#include "services/membership/planservice.h"
#include "services/reports/reportservice.h"
#include "support/countershop.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_planservice {

using namespace bashgah;
using namespace bashgah::domain;
using bashgah::test::CounterShop;
using services::MembershipState;
using services::PlanService;

namespace {

PlanTerms vip()
{
    PlanTerms terms;
    terms.name = QStringLiteral("VIP");
    terms.price = Money::fromMinor(12'000);
    terms.num = 3;
    terms.den = 2;
    terms.discount = Percent::whole(10);
    terms.gift = QStringLiteral("tea");
    return terms;
}

struct Club
{
    Club() : plans(base.shop.database(), base.shop.clock), member(base.addMember(QStringLiteral("m")))
    {
        const auto added = plans.addPlan(vip());
        if (!added)
            qFatal("plan refused");
        plan = *added;
    }
    [[nodiscard]] services::SoldPlan sell(const QString &key = {})
    {
        const auto sold = plans.sell({member, plan, QStringLiteral("cash"), {}, key});
        return sold ? *sold : services::SoldPlan{};
    }
    [[nodiscard]] services::Membership first() { return plans.report()->memberships.at(0); }
    [[nodiscard]] services::NightlyReport night()
    {
        return *services::NightlyJob(base.shop.database(), base.shop.clock).run();
    }

    CounterShop base;
    PlanService plans;
    MemberId member;
    PlanId plan{0};
};

} // namespace

class PlanServiceTest final : public QObject
{
    Q_OBJECT

private slots:
    // I13: no points, no spend, no visit; only the membership's own income.
    void aSaleIsNoPurchase()
    {
        Club club;
        const auto sold = club.sell();
        QVERIFY(sold.id);
        QCOMPARE(sold.paid, Money::fromMinor(12'000));
        const auto snapshot = club.base.counter.snapshot(club.member);
        QCOMPARE(snapshot->balance, Points(0));
        QCOMPARE(snapshot->visits, 0);
        QCOMPARE(club.base.counter.shiftTotals(club.base.today())->revenue, Money());
        QCOMPARE(club.plans.report()->income, Money::fromMinor(12'000));
        QCOMPARE(club.base.problems(), QString());
    }

    void theSameRequestSellsOnce()
    {
        Club club;
        const auto once = club.sell(QStringLiteral("k"));
        const auto again = club.sell(QStringLiteral("k"));
        QVERIFY(again.repeated);
        QCOMPARE(again.id, once.id);
        QCOMPARE(club.plans.report()->memberships.size(), size_t(1));
        const auto other = club.plans.sell({club.member, club.plan, QStringLiteral("card"), {}, QStringLiteral("k")});
        QCOMPARE(other.error().code, ErrorCode::DuplicateRequest);
    }

    void aRenewalRunsFromTheEnd()
    {
        Club club;
        const auto first = club.sell();
        club.base.shop.clock.advanceDays(100);
        const auto preview = club.plans.preview({club.member, club.plan, {}, {}, {}});
        QVERIFY(preview->renews);
        const auto second = club.sell();
        QCOMPARE(second.term, preview->term);
        QCOMPARE(second.term.first, first.term.last.addDays(1));
        QCOMPARE((*club.plans.active(club.member))->id, *first.id);
    }

    void benefitsHoldAtTheCounterAndInRefunds()
    {
        Club club;
        (void)club.sell();
        const PurchaseDraft draft = CounterShop::draft(club.member, 10'000);
        const auto snapshot = club.base.counter.snapshot(club.member);
        QCOMPARE(snapshot->membership->gift, QStringLiteral("tea"));
        const auto preview = club.base.counter.preview(*snapshot, draft);
        QCOMPARE(preview.due, Money::fromMinor(9'000));
        QCOMPARE(preview.earning.total, Points(135));
        const auto bought = club.base.counter.record(draft);
        QCOMPARE(bought->due, Money::fromMinor(9'000));
        QCOMPARE(bought->earned, Points(135));
        services::Membership it = club.first();
        QCOMPARE(it.discounts, Money::fromMinor(1'000));
        QCOMPARE(it.points, Points(45));
        QCOMPARE(it.given, Money::fromMinor(1'045)); // a point is worth 1
        QVERIFY(!it.isEven());
        Programme becomesCredit = CounterShop::plainProgramme(); // 10 points 20 of credit: 45 are 90
        becomesCredit.redemption.enabled = false;
        becomesCredit.exchange = ExchangeRule{Points(10), Money::fromMinor(20), false, 0, true, {}};
        club.base.save(becomesCredit, club.base.today());
        QCOMPARE(club.first().given, Money::fromMinor(1'090));
        // half of it back: by what held that day, also after the membership ended
        QVERIFY(club.plans.giveUp(it.id, QStringLiteral("moves away")));
        const auto back = club.base.counter.refund(CounterShop::refundOf(bought->id, 4'500));
        QCOMPARE(back->taken, Points(68)); // 45 x 1.5 = 67.5 kept, floored
        it = club.first();
        QCOMPARE(it.discounts, Money::fromMinor(500));
        QCOMPARE(club.base.problems(), QString());
        QCOMPARE(club.base.counter.record(draft)->earned, Points(100));
    }

    void theBetterOfTierAndPlanCounts()
    {
        Programme programme = CounterShop::plainProgramme();
        programme.tiers = TierPolicy{};
        Tier only{QStringLiteral("b"), QStringLiteral("B"), TierScore()};
        only.discount = Percent::whole(20);
        programme.tiers->tiers = {only};
        Club club;
        club.base.save(programme, club.base.today());
        (void)club.sell();
        const auto bought = club.base.counter.record(CounterShop::draft(club.member, 10'000));
        QCOMPARE(bought->due, Money::fromMinor(8'000)); // not 30 %
        QCOMPARE(club.first().discounts, Money());
        QCOMPARE(club.first().points, Points(40));
    }

    void givingUpPaysBackByItsRule()
    {
        Club club;
        const auto sold = club.sell();
        club.base.shop.clock.advanceDays(40); // the second month has begun
        QCOMPARE(club.first().backNow, Money::fromMinor(10'000));
        QCOMPARE(club.plans.giveUp(*sold.id, QStringLiteral(" ")).error().field, QStringLiteral("reason"));
        QCOMPARE(club.plans.giveUp(*sold.id, QStringLiteral("moves"))->amount, Money::fromMinor(10'000));
        QCOMPARE(club.plans.giveUp(*sold.id, QStringLiteral("moves")).error().code, ErrorCode::AlreadyVoid);
        QVERIFY(!*club.plans.active(club.member));
        QCOMPARE(club.plans.report()->income, Money::fromMinor(2'000));
        QCOMPARE(club.first().state, MembershipState::GivenUp);
    }

    void whoIsToBeRemindedIsCountedUntilTheRenewal()
    {
        Club club;
        const services::AttentionService attention(club.base.shop.database(), club.base.shop.clock);
        const auto sold = club.sell();
        QCOMPARE(attention.membershipsEnding().value_or(-1), qint64(0));
        constexpr int reminderDays = 14; // what a plan begins with
        club.base.shop.clock.advanceDays(static_cast<int>(club.base.today().daysTo(sold.term.last)) - reminderDays - 1);
        QCOMPARE(attention.membershipsEnding().value_or(-1), qint64(0));
        club.base.shop.clock.advanceDays(1);
        QCOMPARE(attention.membershipsEnding().value_or(-1), qint64(1));
        (void)club.sell();
        QCOMPARE(attention.membershipsEnding().value_or(-1), qint64(0));
    }

    void whoGaveUpIsNotReminded()
    {
        Club club;
        const services::AttentionService attention(club.base.shop.database(), club.base.shop.clock);
        const auto sold = club.sell();
        club.base.shop.clock.advanceDays(static_cast<int>(club.base.today().daysTo(sold.term.last)));
        QCOMPARE(attention.membershipsEnding().value_or(-1), qint64(1)); // the last day still counts
        QVERIFY(club.plans.giveUp(*sold.id, QStringLiteral("moves")));
        QCOMPARE(attention.membershipsEnding().value_or(-1), qint64(0));
    }

    void itLapsesByDateWhenTheDayEnds()
    {
        Club club;
        const auto sold = club.sell();
        club.base.shop.clock.advanceDays(static_cast<int>(club.base.today().daysTo(sold.term.last)) - 3);
        QCOMPARE(club.first().state, MembershipState::EndingSoon);
        QCOMPARE(club.plans.report()->plans[0].endingSoon, 1);
        QCOMPARE(club.night().lapsedMemberships, 0);
        club.base.shop.clock.advanceDays(4);
        QVERIFY(!*club.plans.active(club.member));
        QCOMPARE(club.night().lapsedMemberships, 1);
        QCOMPARE(club.night().lapsedMemberships, 0);
        QCOMPARE(club.first().state, MembershipState::Lapsed);
        const auto again = club.sell();
        QCOMPARE(again.term.first, club.base.today());
    }

    void aClockSetBackIsNoticed()
    {
        Club club;
        const auto sold = club.sell();
        club.base.shop.clock.advanceDays(1);
        (void)club.night();
        club.base.shop.clock.advanceDays(-1);
        QCOMPARE(club.plans.sell({club.member, club.plan, {}, {}, {}}).error().code, ErrorCode::ClockBackwards);
        QCOMPARE(club.plans.giveUp(*sold.id, QStringLiteral("moves")).error().code, ErrorCode::ClockBackwards);
        QCOMPARE(club.plans.report()->memberships.size(), size_t(1));
        club.base.shop.clock.advanceDays(1);
        QVERIFY(club.plans.giveUp(*sold.id, QStringLiteral("moves")));
    }

    void plansAreRetiredNotChanged()
    {
        Club club;
        QCOMPARE(club.plans.addPlan(vip()).error().field, QStringLiteral("name"));
        (void)club.sell();
        QVERIFY(club.plans.retire(club.plan));
        QCOMPARE(club.plans.sell({club.member, club.plan, {}, {}, {}}).error().code, ErrorCode::NotAllowed);
        QVERIFY(*club.plans.active(club.member));
        PlanTerms dearer = vip();
        dearer.price = Money::fromMinor(24'000);
        QVERIFY(club.plans.addPlan(dearer));
        const auto report = club.plans.report();
        QCOMPARE(report->plans.size(), size_t(2));
        QVERIFY(!report->plans[0].plan.isRetired);
        // 10 % off, and half a percent more in points on the 90 % that are paid: 10.45 % of 229,666 are 24,000.
        QCOMPARE(report->plans[0].evenSpend, std::optional(Money::fromMinor(229'666)));
        QCOMPARE(report->plans[1].sold, 1);
    }
};

BASHGAH_TEST(tst_planservice, PlanServiceTest)

} // namespace tst_planservice

#include "tst_planservice.moc"
