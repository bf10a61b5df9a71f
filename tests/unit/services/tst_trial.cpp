// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/membership/planservice.h"
#include "services/programs/trialservice.h"
#include "support/countershop.h"
#include "support/must.h"
#include "support/rules.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_trial {

using namespace bashgah;
using namespace bashgah::domain;
using services::Trial;
using services::TrialBill;
using services::TrialService;
using test::CounterShop;
using test::must;
using test::TestShop;

namespace {

Programme tiered()
{
    Programme programme = CounterShop::plainProgramme();
    programme.tiers = TierPolicy{};
    Tier gold;
    gold.id = QStringLiteral("gold");
    gold.name = QStringLiteral("Gold");
    gold.num = 2;
    gold.discount = Percent::whole(10);
    programme.tiers->tiers = {gold}; // from the first purchase on
    return programme;
}

TrialBill billOf(qint64 amount, std::optional<MemberId> member, QDate day)
{
    TrialBill bill;
    bill.draft.amount = Money::fromMinor(amount);
    bill.draft.member = member;
    bill.day = day;
    return bill;
}

} // namespace

class TrialTest final : public QObject
{
    Q_OBJECT

private slots:
    /// What the bench says of the live programme is what the counter then records.
    void theBenchAndTheCounterAgree_data()
    {
        QTest::addColumn<bool>("tiers");
        QTest::addColumn<bool>("plan");
        for (const bool tiers : {false, true}) {
            for (const bool plan : {false, true})
                QTest::addRow("tiers %d plan %d", tiers, plan) << tiers << plan;
        }
    }

    void theBenchAndTheCounterAgree()
    {
        QFETCH(bool, tiers);
        QFETCH(bool, plan);
        const Programme programme = tiers ? tiered() : CounterShop::plainProgramme();
        CounterShop club(TestShop::Where::Memory, programme);
        const MemberId member = club.addMember(QStringLiteral("A"));
        if (plan) {
            services::PlanService plans(club.shop.database(), club.shop.clock);
            PlanTerms terms;
            terms.name = QStringLiteral("VIP");
            terms.price = Money::fromMinor(1'000);
            terms.num = 3;
            terms.den = 2;
            terms.discount = Percent::whole(20);
            QVERIFY(plans.sell({member, must(plans.addPlan(terms)), QStringLiteral("cash"), {}, {}}));
        }
        const TrialService bench(club.shop.database(), club.shop.clock);
        const Trial trial = must(bench.run(programme, billOf(10'000, member, club.today())));
        const auto recorded = must(club.counter.record(CounterShop::draft(member, 10'000)));
        QCOMPARE(trial.evaluation.total, recorded.earned);
        const Money off = trial.standing ? trial.standing->amount : Money();
        QCOMPARE(Money::fromMinor(10'000) - off, recorded.due);
        QCOMPARE(off, Money::fromMinor(plan ? 2'000 : tiers ? 1'000 : 0));
    }

    // Silver, with twice the points, from 10,000: that bill counts as Silver's where it counts for its own tier.
    void theTierThatABillLeadsToIsReadAlike()
    {
        Programme programme = CounterShop::plainProgramme();
        programme.tiers = TierPolicy{};
        Tier silver{QStringLiteral("s"), QStringLiteral("Silver"), TierScore::of(10'000)};
        silver.num = 2;
        programme.tiers->tiers = {silver};
        programme.tiers->reading = TierReading::WithPurchase;
        CounterShop club(TestShop::Where::Memory, programme);
        const MemberId member = club.addMember(QStringLiteral("A"));
        const TrialService bench(club.shop.database(), club.shop.clock);
        const Trial trial = must(bench.run(programme, billOf(10'000, member, club.today())));
        QCOMPARE(trial.evaluation.total, Points(200));
        QCOMPARE(trial.evaluation.tierId, std::optional(QStringLiteral("s")));
        QCOMPARE(trial.reached, std::optional(silver));
        QCOMPARE(must(bench.run(programme, billOf(10'000, {}, club.today()))).evaluation.total, Points(200));
        QCOMPARE(must(bench.run(programme, billOf(9'999, {}, club.today()))).evaluation.total, Points(99));
        const PurchaseDraft draft = CounterShop::draft(member, 10'000);
        QCOMPARE(club.counter.preview(must(club.counter.snapshot(member)), draft).earning, trial.evaluation);
        QCOMPARE(must(club.counter.record(draft)).earned, Points(200));
        QCOMPARE(club.problems(), QString());
    }

    void aMadeUpMemberIsAsDescribed()
    {
        CounterShop club(TestShop::Where::Memory, tiered());
        Programme draft = tiered();
        draft.earning.rules = {
            test::ruleOf(QStringLiteral("first"), test::visit(10), {PurchaseNumberCondition{1, false}}),
            test::ruleOf(QStringLiteral("evening"), test::visit(5), {HourCondition{17 * 60, 20 * 60}})};
        const TrialService bench(club.shop.database(), club.shop.clock);
        TrialBill bill = billOf(1'000, {}, club.today());
        bill.made.purchaseNumber = 4;
        bill.minute = 18 * 60;
        const Trial trial = must(bench.run(draft, bill));
        QCOMPARE(trial.evaluation.total, Points(10)); // 5 times the tier's 2
        QCOMPARE(trial.missed.size(), size_t(1));
        QCOMPARE(trial.missed.front().ruleId, QStringLiteral("first"));
        QCOMPARE(trial.missed.front().why, Miss::Unmet);
    }

    // Silver from 10,000; 9,000 were bought before. 10 % of the bill as a code from the next day on for 30 days.
    void codesForTheNextVisitAndTheTierAreToldBeforehand()
    {
        Programme programme = CounterShop::plainProgramme();
        programme.tiers = TierPolicy{};
        programme.tiers->tiers = {{QStringLiteral("bronze"), QStringLiteral("Bronze"), TierScore()},
                                  {QStringLiteral("silver"), QStringLiteral("Silver"), TierScore::of(10'000)}};
        NextVisitRule rule;
        rule.id = QStringLiteral("again");
        rule.name = QStringLiteral("Come again");
        rule.minimum = Money::fromMinor(500);
        rule.worth = NextVisitRule::Worth::ShareOfThis;
        rule.share = Percent::whole(10);
        programme.nextVisit = {rule};
        CounterShop club(TestShop::Where::Memory, programme);
        const MemberId member = club.addMember(QStringLiteral("A"));
        (void)must(club.counter.record(CounterShop::draft(member, 9'000)));
        const TrialService bench(club.shop.database(), club.shop.clock);
        const auto tried = [&](qint64 amount, std::optional<MemberId> who) {
            return must(bench.run(programme, billOf(amount, who, club.today())));
        };
        QVERIFY(!tried(999, member).reached);
        const Trial trial = tried(1'000, member);
        QVERIFY(trial.reached);
        QCOMPARE(trial.reached->id, QStringLiteral("silver"));
        QCOMPARE(trial.nextVisit.size(), size_t(1));
        QCOMPARE(trial.nextVisit.front().amount, Money::fromMinor(100));
        QCOMPARE(trial.nextVisit.front().from, club.today().addDays(1));
        QVERIFY(tried(499, member).nextVisit.empty());
        QVERIFY(!tried(9'999, {}).reached); // made up: nothing was bought before
        QCOMPARE(tried(10'000, {}).reached->id, QStringLiteral("silver"));
        TrialBill ofSilver = billOf(10'000, {}, club.today());
        ofSilver.made.tierId = QStringLiteral("silver");
        QVERIFY(!must(bench.run(programme, ofSilver)).reached); // there already
        const auto recorded = must(club.counter.record(CounterShop::draft(member, 1'000)));
        QCOMPARE(recorded.newTierId, std::optional(trial.reached->id));
        QCOMPARE(recorded.nextVisit.front().amount, trial.nextVisit.front().amount);
        QCOMPARE(recorded.nextVisit.front().until, trial.nextVisit.front().until);
    }

    void rulesThatAskForACodeAreTriedWithIt()
    {
        CounterShop club;
        Programme draft = CounterShop::plainProgramme();
        draft.earning.rules = {
            test::ruleOf(QStringLiteral("radio"), test::visit(5), {CodeCondition{QStringLiteral("RADIO")}})};
        const TrialService bench(club.shop.database(), club.shop.clock);
        TrialBill bill = billOf(1'000, {}, club.today());
        QCOMPARE(must(bench.run(draft, bill)).evaluation.total, Points(0));
        bill.draft.codes = QStringList{QStringLiteral(" radio "), QStringLiteral("other")};
        QCOMPARE(must(bench.run(draft, bill)).evaluation.total, Points(5));
    }

    void refusalsSayWhatIsWrong()
    {
        CounterShop club;
        const TrialService bench(club.shop.database(), club.shop.clock);
        Programme wrong = CounterShop::plainProgramme();
        wrong.redemption.block = Points(0);
        QCOMPARE(bench.run(wrong, billOf(1'000, {}, club.today())).error().code, ErrorCode::BadProgramme);
        QCOMPARE(bench.run(CounterShop::plainProgramme(), billOf(1'000, MemberId(77), club.today())).error().code,
                 ErrorCode::MemberNotFound);
    }
};

BASHGAH_TEST(tst_trial, TrialTest)

} // namespace tst_trial

#include "tst_trial.moc"
