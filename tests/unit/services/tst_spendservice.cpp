// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/programmejson.h"
#include "services/counter/attachservice.h"
#include "services/counter/nightlyjob.h"
#include "services/imports/importservice.h"
#include "services/programs/trialservice.h"
#include "services/spend/spendwriter.h"
#include "services/stored/storedvalueservice.h"
#include "storage/repositories/programmerepository.h"
#include "support/countershop.h"
#include "support/importfile.h"
#include "support/must.h"
#include "support/spendrules.h"
#include "support/testregistry.h"
#include "support/values.h"

#include <QTest>

namespace tst_spendservice {

using namespace bashgah;
using namespace bashgah::domain;
using namespace bashgah::test;
using services::StoredValueService;

namespace {

Programme withSpend(std::vector<SpendRule> rules)
{
    Programme programme = CounterShop::plainProgramme();
    programme.spend = std::move(rules);
    return programme;
}

struct Club : CounterShop
{
    explicit Club(std::vector<SpendRule> rules, TestShop::Where where = TestShop::Where::Memory)
        : CounterShop(where, withSpend(std::move(rules))), stored(shop.database(), shop.clock),
          member(addMember(QStringLiteral("m")))
    {
    }
    [[nodiscard]] services::RecordedPurchase buy(qint64 amount) { return must(counter.record(draft(member, amount))); }
    [[nodiscard]] qint64 usable()
    {
        const auto credit = must(stored.creditOf(member));
        return credit ? credit->usable.minor() : 0;
    }
    [[nodiscard]] qint64 balance()
    {
        const auto credit = must(stored.creditOf(member));
        return credit ? credit->balance.minor() : 0;
    }
    [[nodiscard]] services::NightlyReport night()
    {
        return must(services::NightlyJob(shop.database(), shop.clock).run());
    }
    [[nodiscard]] std::vector<SpendGrant> grants() { return must(stored.spendOf(member)).grants; }
    [[nodiscard]] QDate jalali(int year, int month, int day) { return shop.profile().calendar.day(year, month, day); }
    void goTo(QDate day) { shop.clock.set(day, QTime(10, 30)); }

    StoredValueService stored;
    MemberId member;
};

SpendRule monthly()
{
    SpendRule rule = cashback(10);
    rule.id = QStringLiteral("month");
    rule.measure = SpendRule::Measure::Month;
    rule.steps = {{Money::fromMinor(10'000), Percent::whole(10), {}}, {Money::fromMinor(50'000), {}, Money::fromMinor(9'000)}};
    return rule;
}

/// 900,000 bought in Mehr, and on its last day 200,000 by somebody nobody knew; it is 1 Aban, the night is over.
struct LateClub : Club
{
    explicit LateClub(const SpendRule &rule) : Club({rule})
    {
        (void)night();
        goTo(jalali(1405, 7, 10));
        known = buy(900'000).id;
        goTo(jalali(1405, 7, 30));
        unknown = must(counter.record(draft(std::nullopt, 200'000))).id;
        goTo(jalali(1405, 8, 1));
        byNight = night().credit;
    }
    [[nodiscard]] std::vector<SpendGain> attach() { return must(attachments.attach(unknown, member)).credit; }

    services::AttachService attachments{shop.database(), shop.clock};
    PurchaseId known{0};
    PurchaseId unknown{0};
    Money byNight;
};

/// 50,000 for 1,000,000 in a month.
SpendRule millionOfAMonth()
{
    SpendRule rule = monthly();
    rule.steps = {{Money::fromMinor(1'000'000), {}, Money::fromMinor(50'000)}};
    return rule;
}

/// And 20,000 for half of it.
SpendRule halfAMillionToo()
{
    SpendRule rule = millionOfAMonth();
    rule.steps.insert(rule.steps.begin(), SpendStep{Money::fromMinor(500'000), {}, Money::fromMinor(20'000)});
    return rule;
}

} // namespace

class SpendServiceTest final : public QObject
{
    Q_OBJECT

private slots:
    void aPurchaseGivesCreditAsThePreviewSaid()
    {
        Club club({cashback(3)});
        const auto snapshot = must(club.counter.snapshot(club.member));
        const auto preview = club.counter.preview(snapshot, CounterShop::draft(club.member, 10'010));
        QCOMPARE(preview.credit.size(), size_t(1));
        QCOMPARE(preview.credit.front().amount, rials(300));
        const auto sale = club.buy(10'010);
        QCOMPARE(sale.credit, preview.credit);
        QCOMPARE(club.usable(), qint64(300));
        const auto grants = club.grants();
        QCOMPARE(grants.size(), size_t(1));
        QCOMPARE(grants.front().purchase, std::optional(sale.id));
        QCOMPARE(grants.front().gain, preview.credit.front());
        QCOMPARE(grants.front().left, rials(300));
        QCOMPARE(club.problems(), QString());
    }

    // tarsimstore.com: 1 and 2 % by group; the tier before the purchase counts, and goods that come back take its share.
    void theTierBeforeThePurchaseSaysHowMuch()
    {
        SpendRule first = cashback(1);
        first.id = QStringLiteral("first");
        first.tiers = {first.id};
        SpendRule second = cashback(2);
        second.id = QStringLiteral("second");
        second.tiers = {second.id};
        Club club({});
        Programme programme = withSpend({first, second});
        programme.tiers = TierPolicy();
        programme.tiers->window = TierWindow::Lifetime;
        programme.tiers->downgrade = Downgrade::Never;
        programme.tiers->tiers = {Tier{first.id, QStringLiteral("First"), Money::fromMinor(10'000)},
                                  Tier{second.id, QStringLiteral("Second"), Money::fromMinor(25'000)}};
        club.shop.clock.advanceDays(1);
        club.save(programme, club.today());
        (void)club.buy(10'000);
        QCOMPARE(club.usable(), qint64(0)); // of no tier before it
        const auto snapshot = must(club.counter.snapshot(club.member));
        const auto preview = club.counter.preview(snapshot, CounterShop::draft(club.member, 15'000));
        QCOMPARE(preview.credit.size(), size_t(1));
        QCOMPARE(preview.credit.front().amount, rials(150));
        const auto sale = club.buy(15'000);
        QCOMPARE(sale.credit, preview.credit);
        (void)club.buy(1'000);
        QCOMPARE(club.usable(), qint64(150 + 20));
        (void)must(club.counter.refund(CounterShop::refundOf(sale.id)));
        QCOMPARE(club.usable(), qint64(20));
        QCOMPARE(club.problems(), QString());
    }

    void theSameRequestGivesOnce()
    {
        Club club({cashback(3)});
        PurchaseDraft draft = CounterShop::draft(club.member, 10'000);
        draft.key = QStringLiteral("k");
        const auto first = must(club.counter.record(draft));
        const auto again = must(club.counter.record(draft));
        QVERIFY(again.repeated);
        QCOMPARE(again.credit.front().amount, first.credit.front().amount);
        QCOMPARE(again.credit.front().usable, first.credit.front().usable);
        QCOMPARE(club.usable(), qint64(300));
    }

    void severalRulesAddUp()
    {
        SpendRule late = cashback(1);
        late.id = QStringLiteral("late");
        late.delayDays = 20;
        Club club({cashback(3), late});
        QCOMPARE(club.buy(10'000).credit.size(), size_t(2));
        QCOMPARE(club.usable(), qint64(300));
        QCOMPARE(club.balance(), qint64(400));
        club.shop.clock.advanceDays(19);
        QCOMPARE(club.usable(), qint64(300));
        club.shop.clock.advanceDays(1);
        QCOMPARE(club.usable(), qint64(400));
        QCOMPARE(club.problems(), QString());
    }

    /// 1,000 less 300 of credit less 50 of points: 3 % of 650.
    void thereIsNoCreditOnCreditOrPoints()
    {
        Club club({cashback(3)});
        (void)club.buy(10'000);
        PurchaseDraft draft = CounterShop::draft(club.member, 1'000, 50);
        draft.tenders.push_back({});
        const auto preview = club.counter.preview(must(club.counter.snapshot(club.member)), draft);
        const auto sale = must(club.counter.record(draft));
        QCOMPARE(sale.paidWithStored, rials(300));
        QCOMPARE(sale.credit.front().basis, rials(650));
        QCOMPARE(sale.credit, preview.credit);
        QCOMPARE(club.usable(), qint64(19));
        QCOMPARE(club.problems(), QString());
    }

    void returnsTakeBackWhatWasNotKept()
    {
        Club club({cashback(3)});
        const auto sale = club.buy(10'000);
        const auto half = must(club.counter.refund(CounterShop::refundOf(sale.id, 5'010)));
        QCOMPARE(half.creditTaken, rials(300 - 149)); // 3 % of 4,990 is 149.7
        QCOMPARE(club.usable(), qint64(149));
        const auto rest = must(club.counter.refund(CounterShop::refundOf(sale.id)));
        QCOMPARE(rest.creditTaken, rials(149));
        QCOMPARE(club.balance(), qint64(0));
        QCOMPARE(club.grants().front().taken, rials(300));
        QCOMPARE(club.problems(), QString());
    }

    void spentCreditIsReportedAsMissing()
    {
        Club club({cashback(3)});
        const auto first = club.buy(10'000);
        PurchaseDraft paid = CounterShop::draft(club.member, 200);
        paid.tenders.push_back({});
        (void)must(club.counter.record(paid));
        QCOMPARE(club.usable(), qint64(100));
        const auto back = must(club.counter.refund(CounterShop::refundOf(first.id)));
        QCOMPARE(back.creditTaken, rials(100));
        QCOMPARE(back.creditMissing, rials(200));
        QCOMPARE(club.balance(), qint64(0));
        QCOMPARE(club.problems(), QString());
    }

    // 300 given, 200 of it spent; a third of the goods comes back, then the rest.
    void spentCreditIsAskedForByThePolicyHoweverReturnsAreSplit_data()
    {
        QTest::addColumn<int>("policy");
        QTest::addColumn<qint64>("kept");
        QTest::addColumn<qint64>("debt");
        QTest::newRow("written off") << int(MissingPoints::Clamp) << qint64(0) << qint64(0);
        QTest::newRow("kept back") << int(MissingPoints::DeductFromRefund) << qint64(200) << qint64(0);
        QTest::newRow("owed") << int(MissingPoints::Negative) << qint64(0) << qint64(200);
    }

    void spentCreditIsAskedForByThePolicyHoweverReturnsAreSplit()
    {
        QFETCH(const int, policy);
        for (const bool split : {false, true}) {
            Club club({cashback(3)});
            Programme programme = withSpend({cashback(3)});
            programme.clawback.missing = static_cast<MissingPoints>(policy);
            club.save(programme, club.today());
            const auto first = club.buy(10'000);
            PurchaseDraft paid = CounterShop::draft(club.member, 200);
            paid.tenders.push_back({});
            (void)must(club.counter.record(paid));
            services::RecordedRefund part{RefundId(0), {}, {}, {}, {}, {}, {}, {}, {}, false};
            if (split)
                part = must(club.counter.refund(CounterShop::refundOf(first.id, 5'000)));
            const auto back = must(club.counter.refund(CounterShop::refundOf(first.id)));
            QTEST((part.missingKept + back.missingKept).minor(), "kept");
            QTEST((part.missingDebt + back.missingDebt).value(), "debt");
            QCOMPARE(part.keptBack + back.keptBack, part.missingKept + back.missingKept);
            QCOMPARE(part.creditMissing + back.creditMissing, rials(200));
            QCOMPARE(part.payBack + back.payBack, rials(10'000) - part.missingKept - back.missingKept);
            QCOMPARE(club.balance(), qint64(0));
            QCOMPARE(club.problems(), QString());
        }
    }

    // At the counter points pay nothing; ten become 20 of credit by themselves: 200 of spent credit are 100 points.
    void spentCreditIsOwedInPointsThatBecomeCredit()
    {
        Programme programme = withSpend({cashback(3)});
        programme.redemption.enabled = false;
        programme.exchange = ExchangeRule{Points(10), rials(20), false, 0, true, {}};
        programme.clawback.missing = MissingPoints::Negative;
        Club club({cashback(3)});
        club.save(programme, club.today());
        const auto first = club.buy(10'000);
        PurchaseDraft paid = CounterShop::draft(club.member, 200);
        paid.tenders.push_back({});
        (void)must(club.counter.record(paid));
        const auto back = must(club.counter.refund(CounterShop::refundOf(first.id)));
        QCOMPARE(back.creditMissing, rials(200));
        QCOMPARE(back.missingDebt, Points(100));
        QCOMPARE(club.problems(), QString());
    }

    void pendingCreditIsTakenBackToo()
    {
        SpendRule late = cashback(3);
        late.delayDays = 20;
        Club club({late});
        const auto sale = club.buy(10'000);
        QCOMPARE(club.usable(), qint64(0));
        const auto back = must(club.counter.undo(sale.id, QStringLiteral("mistake")));
        QCOMPARE(back.creditTaken, rials(300));
        QCOMPARE(club.balance(), qint64(0));
        QCOMPARE(club.problems(), QString());
    }

    void aReturnIsJudgedByTheRulesOfThen()
    {
        Club club({cashback(3)});
        const auto sale = club.buy(10'000);
        club.shop.clock.advanceDays(1);
        club.save(withSpend({cashback(20)}), club.today());
        QCOMPARE(must(club.counter.refund(CounterShop::refundOf(sale.id, 5'000))).creditTaken, rials(150));
    }

    void onlyTheFirstPurchaseCounts()
    {
        SpendRule first = waggon();
        first.steps = {{Money::fromMinor(1'000), Percent::whole(10), {}}};
        Club club({first});
        const auto sale = club.buy(5'000);
        QCOMPARE(sale.credit.front().amount, rials(500));
        QCOMPARE(*sale.credit.front().lastDay, club.jalali(1405, 9, 30));
        QVERIFY(club.buy(5'000).credit.empty());
        club.goTo(club.jalali(1405, 9, 30));
        QCOMPARE(club.usable(), qint64(500));
        club.shop.clock.advanceDays(1);
        QCOMPARE(club.usable(), qint64(0));
        (void)club.night();
        QCOMPARE(club.balance(), qint64(0));
        QCOMPARE(club.problems(), QString());
    }

    void aYearGivesAtMostItsCap()
    {
        SpendRule capped = cashback(3);
        capped.yearlyCap = Money::fromMinor(500);
        Club club({capped});
        QCOMPARE(club.buy(10'000).credit.front().amount, rials(300));
        const auto second = club.buy(10'000);
        QCOMPARE(second.credit.front().amount, rials(200));
        QCOMPARE(second.credit.front().trimmed(), rials(100));
        QVERIFY(club.buy(10'000).credit.empty());
        // half of the trimmed purchase still justifies 150 of its 200
        QCOMPARE(must(club.counter.refund(CounterShop::refundOf(second.id, 5'000))).creditTaken, rials(50));
        club.goTo(club.jalali(1406, 1, 1));
        QCOMPARE(club.buy(10'000).credit.front().amount, rials(300));
        QCOMPARE(club.problems(), QString());
    }

    void taggedMembersGetNothing()
    {
        SpendRule rule = cashback(3);
        rule.exceptTags = {QStringLiteral("wholesale")};
        Club club({rule});
        MemberDetails details;
        details.code = QStringLiteral("w");
        details.joinedOn = club.today();
        details.tags = {QStringLiteral("wholesale")};
        const auto wholesale = must(club.shop.database().write([&](storage::Connection &c) -> Result<MemberId> {
            return storage::MemberRepository(c).insert(details, club.shop.clock.now());
        }));
        const auto snapshot = must(club.counter.snapshot(wholesale));
        QVERIFY(club.counter.preview(snapshot, CounterShop::draft(wholesale, 10'000)).credit.empty());
        QVERIFY(must(club.counter.record(CounterShop::draft(wholesale, 10'000))).credit.empty());
        QCOMPARE(club.buy(10'000).credit.front().amount, rials(300));
    }

    /// The clock stands on the last day of Mordad.
    void aMonthGivesWhenItHasEnded()
    {
        Club club({monthly()});
        (void)club.night();
        const auto kept = club.buy(12'000);
        const auto back = club.buy(8'000);
        QVERIFY(kept.credit.empty());
        (void)must(club.counter.refund(CounterShop::refundOf(back.id)));
        const auto running = must(club.stored.spendOf(club.member)).running;
        QCOMPARE(running.size(), size_t(1));
        QCOMPARE(running.front().bought, rials(12'000));
        QCOMPARE(running.front().gain->amount, rials(1'200));
        QCOMPARE(running.front().next->from, rials(50'000));
        QCOMPARE(club.night().credit, Money());
        club.shop.clock.advanceDays(1);
        QCOMPARE(club.night().credit, rials(1'200));
        QCOMPARE(club.usable(), qint64(1'200));
        QCOMPARE(club.night().credit, Money());
        const SpendGrant given = club.grants().front();
        QVERIFY(!given.purchase);
        QCOMPARE(given.days, (DayRange{club.jalali(1405, 5, 1), club.jalali(1405, 5, 31)}));
        // a return in the closed month: 10 % of 11,000; then below the step
        QCOMPARE(must(club.counter.refund(CounterShop::refundOf(kept.id, 1'000))).creditTaken, rials(100));
        QCOMPARE(must(club.counter.refund(CounterShop::refundOf(kept.id, 2'000))).creditTaken, rials(1'100));
        QCOMPARE(club.balance(), qint64(0));
        QCOMPARE(club.problems(), QString());
    }

    // Closing the same night again, with the rule under another id in between.
    void aRuleWithAnotherIdPaysAPeriodOnce()
    {
        Club club({monthly()});
        (void)club.night();
        (void)club.buy(12'000);
        SpendRule renamed = monthly();
        renamed.id = QStringLiteral("month-2");
        const QDate last = club.today();
        club.shop.clock.advanceDays(1);
        QCOMPARE(club.night().credit, rials(1'200));
        const auto again = club.shop.database().write([&](storage::Connection &connection) -> Result<Money> {
            static_cast<void>(storage::ProgrammeRepository(connection)
                                  .insert(9, last, QString::fromUtf8(toJsonText(withSpend({renamed}))),
                                          club.shop.clock.now(), {}));
            services::ProgrammeStore programmes;
            services::WriteFacts facts;
            facts.at = club.shop.clock.now();
            facts.day = club.today();
            return services::SpendWriter(connection, club.shop.profile().calendar, facts).closePeriods(programmes);
        });
        QCOMPARE(must(again), Money());
        QCOMPARE(club.usable(), qint64(1'200));
    }

    void aPurchaseFoundAfterTheNightStillCompletesItsMonth()
    {
        LateClub club(millionOfAMonth());
        QCOMPARE(club.byNight, Money());
        const auto gains = club.attach();
        QCOMPARE(gains.size(), size_t(1));
        QCOMPARE(gains.front().amount, rials(50'000));
        QCOMPARE(gains.front().basis, rials(1'100'000));
        QCOMPARE(club.usable(), qint64(50'000));
        QCOMPARE(club.grants().front().days, (DayRange{club.jalali(1405, 7, 1), club.jalali(1405, 7, 30)}));
        QCOMPARE(club.night().credit, Money());
        QCOMPARE(club.problems(), QString());
    }

    // Nobody's again, and theirs once more: each time the month is what it is.
    void aPurchaseThatGoesAndComesGivesItsMonthOnce()
    {
        LateClub club(millionOfAMonth());
        const auto theirs = must(club.attachments.attach(club.unknown, club.member));
        club.unknown = must(club.attachments.detach(theirs.id));
        QCOMPARE(club.usable(), qint64(0));
        QCOMPARE(club.attach().front().amount, rials(50'000));
        QCOMPARE(club.usable(), qint64(50'000));
        QCOMPARE(club.problems(), QString());
    }

    // The night gave 20,000; 30,000 come on top. A return takes what came last again, the next one the rest.
    void aLowerStepIsToppedUpByTheDifference()
    {
        LateClub club(halfAMillionToo());
        QCOMPARE(club.byNight, rials(20'000));
        const auto theirs = must(club.attachments.attach(club.unknown, club.member));
        QCOMPARE(theirs.credit.size(), size_t(1));
        QCOMPARE(theirs.credit.front().had, rials(20'000));
        QCOMPARE(theirs.credit.front().amount, rials(30'000));
        QCOMPARE(theirs.credit.front().trimmed(), Money());
        QCOMPARE(club.grants().front().gain, theirs.credit.front());
        QCOMPARE(club.usable(), qint64(50'000));
        QCOMPARE(must(club.counter.refund(CounterShop::refundOf(theirs.id))).creditTaken, rials(30'000));
        QCOMPARE(club.usable(), qint64(20'000));
        QCOMPARE(must(club.counter.refund(CounterShop::refundOf(club.known))).creditTaken, rials(20'000));
        QCOMPARE(club.balance(), qint64(0));
        QCOMPARE(club.problems(), QString());
    }

    // 45,000 a year at most: 25,000 of the 30,000.
    void aToppedUpMonthKeepsTheYearlyCap()
    {
        SpendRule rule = halfAMillionToo();
        rule.yearlyCap = Money::fromMinor(45'000);
        LateClub club(rule);
        const auto gains = club.attach();
        QCOMPARE(gains.front().amount, rials(25'000));
        QCOMPARE(gains.front().trimmed(), rials(5'000));
        QCOMPARE(club.usable(), qint64(45'000));
        QCOMPARE(club.problems(), QString());
    }

    // Credit of Mehr that ended with 2 Aban is not given on 3 Aban.
    void creditThatWouldHaveEndedIsNotGivenLater()
    {
        SpendRule rule = millionOfAMonth();
        rule.life = SpendRule::Life::Days;
        rule.lifeDays = 1;
        LateClub club(rule);
        club.shop.clock.advanceDays(2);
        QVERIFY(club.attach().empty());
        QCOMPARE(club.balance(), qint64(0));
    }

    void weeksOffAreCaughtUpUnderTheirOwnDays()
    {
        Club club({monthly()});
        (void)club.night();
        (void)club.buy(20'000);
        club.shop.clock.advanceDays(1);
        (void)club.buy(60'000); // 1 Shahrivar
        club.goTo(club.jalali(1405, 7, 20));
        QCOMPARE(club.night().credit, rials(2'000 + 9'000));
        const auto grants = club.grants();
        QCOMPARE(grants.at(0).gain.usable, club.jalali(1405, 7, 1));
        QCOMPARE(grants.at(1).gain.usable, club.jalali(1405, 6, 1));
        QCOMPARE(club.night().credit, Money());
        QCOMPARE(club.problems(), QString());
    }

    /// Days are closed together after a long pause; the periods in it are not forgotten.
    void aLongPauseForgetsNoPeriod()
    {
        SpendRule season = monthly();
        season.id = QStringLiteral("season");
        season.measure = SpendRule::Measure::Season;
        season.life = SpendRule::Life::SeasonEnd;
        Club club({season});
        (void)club.night();
        (void)club.buy(20'000);
        club.goTo(club.jalali(1406, 2, 1));
        QCOMPARE(club.night().credit, rials(2'000));
        QCOMPARE(*club.grants().front().gain.lastDay, club.jalali(1405, 9, 30));
        QCOMPARE(club.usable(), qint64(0));
        QCOMPARE(club.problems(), QString());
    }

    void golrizPaysTheYearLater()
    {
        Club club({golriz()});
        (void)club.night();
        (void)club.buy(120'000'000);
        club.goTo(club.jalali(1406, 1, 1));
        QCOMPARE(club.night().credit, rials(24'000'000));
        QCOMPARE(club.usable(), qint64(0));
        club.goTo(club.jalali(1406, 1, 24));
        QCOMPARE(club.usable(), qint64(0));
        club.goTo(club.jalali(1406, 1, 25));
        QCOMPARE(club.usable(), qint64(24'000'000));
        QCOMPARE(club.problems(), QString());
    }

    void purchasesBeforeTheRuleCountForNothing()
    {
        Club club({});
        (void)club.night();
        (void)club.buy(20'000);
        club.save(withSpend({monthly()}), club.today().addDays(1));
        club.shop.clock.advanceDays(1);
        QCOMPARE(club.night().credit, Money());
        QVERIFY(club.grants().empty());
        QVERIFY(!must(club.stored.creditOf(club.member)));
    }

    void importedPurchasesGiveNothing()
    {
        Club club({cashback(3), monthly()});
        ImportFiles files;
        const QString path = files.write("InvoiceNo,Amount,InvoiceDate,CustomerID\n7,20000,2026-08-20,m\n");
        services::ImportOptions options;
        options.earnPoints = true;
        const auto report = must(services::ImportService(club.shop.database(), club.shop.clock)
                                     .run(services::ImportKind::Purchases, path, options));
        QCOMPARE(report.receipts, 1);
        QVERIFY(!must(club.stored.creditOf(club.member)));
        QCOMPARE(must(club.stored.spendOf(club.member)).running.front().bought, Money());
    }

    void theTestBenchShowsTheCredit()
    {
        Club club({cashback(3), monthly()});
        const services::TrialService trials(club.shop.database(), club.shop.clock);
        services::TrialBill bill;
        bill.draft.amount = rials(10'000);
        bill.day = club.today();
        const auto trial = must(trials.run(withSpend({cashback(3), monthly()}), bill));
        QCOMPARE(trial.credit.size(), size_t(1));
        QCOMPARE(trial.credit.front().amount, rials(300));
        QCOMPARE(trial.spendBasis, rials(10'000));
        bill.draft.member = club.member;
        QCOMPARE(must(trials.run(withSpend({waggon()}), bill)).credit.size(), size_t(0));
        bill.draft.amount = rials(5'000'000);
        QCOMPARE(must(trials.run(withSpend({waggon()}), bill)).credit.front().amount, rials(500'000));
    }
};

BASHGAH_TEST(tst_spendservice, SpendServiceTest)

} // namespace tst_spendservice

#include "tst_spendservice.moc"
