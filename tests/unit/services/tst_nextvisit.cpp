// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/programmejson.h"
#include "services/coupons/couponservice.h"
#include "storage/db/connection.h"
#include "storage/db/database.h"
#include "storage/db/sqlfailure.h"
#include "support/countershop.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_nextvisit {

using namespace bashgah;
using namespace bashgah::domain;
using bashgah::test::CounterShop;
using bashgah::test::TestShop;

namespace {

NextVisitRule tenPercent()
{
    NextVisitRule rule;
    rule.id = QStringLiteral("n");
    rule.name = QStringLiteral("Next visit");
    rule.worth = NextVisitRule::Worth::ShareOfThis;
    rule.share = Percent::whole(10);
    rule.step = Money::fromMinor(100);
    return rule;
}

Programme giving(const NextVisitRule &rule, MissingPoints missing = MissingPoints::Clamp)
{
    Programme programme = CounterShop::plainProgramme();
    programme.clawback.missing = missing;
    programme.nextVisit = {rule};
    return programme;
}

struct Club : CounterShop
{
    explicit Club(const NextVisitRule &rule, MissingPoints missing = MissingPoints::Clamp)
        : CounterShop(TestShop::Where::Memory, giving(rule, missing)), ann(addMember(QStringLiteral("ann")))
    {
    }
    [[nodiscard]] services::RecordedPurchase buy(qint64 amount, const QString &code = {})
    {
        PurchaseDraft draft = CounterShop::draft(ann, amount);
        if (!code.isEmpty())
            draft.codes = QStringList{code};
        const auto done = counter.record(draft);
        if (!done)
            qFatal("refused: %s", qPrintable(done.error().args.join(u' ')));
        return *done;
    }
    [[nodiscard]] ErrorCode refusal(std::optional<MemberId> member, const QString &code)
    {
        PurchaseDraft draft = CounterShop::draft(member, 5'000);
        draft.codes = QStringList{code};
        const auto done = counter.record(draft);
        return done ? ErrorCode::Cancelled : done.error().code;
    }
    MemberId ann;
};

} // namespace

class NextVisitTest : public QObject
{
    Q_OBJECT

private slots:
    // Case F55: 10 % of 100, 47, 32, rounded to whole pounds: 10, 5, 3.
    void aShareOfThePurchaseIsRoundedHalfUp_data()
    {
        QTest::addColumn<qint64>("net");
        QTest::addColumn<qint64>("worth");
        QTest::newRow("100") << qint64{10'000} << qint64{1'000};
        QTest::newRow("47") << qint64{4'700} << qint64{500};
        QTest::newRow("45: half goes up") << qint64{4'500} << qint64{500};
        QTest::newRow("44.99") << qint64{4'499} << qint64{400};
        QTest::newRow("32") << qint64{3'200} << qint64{300};
    }
    void aShareOfThePurchaseIsRoundedHalfUp()
    {
        QFETCH(qint64, net);
        const auto gain = nextVisitGain(tenPercent(), {Money::fromMinor(net), 1}, QDate(2026, 8, 22));
        QVERIFY(gain);
        QTEST(gain->amount.minor(), "worth");
        QCOMPARE(gain->from, QDate(2026, 8, 23));
        QCOMPARE(gain->until, QDate(2026, 9, 21));
    }

    void whatIsWorthNothingIsNoCode()
    {
        QVERIFY(!nextVisitGain(tenPercent(), {Money::fromMinor(499), 1}, QDate(2026, 8, 22)));
    }

    void theMinimumIsIncluded()
    {
        NextVisitRule rule = tenPercent();
        rule.minimum = Money::fromMinor(5'000);
        QVERIFY(nextVisitGain(rule, {Money::fromMinor(5'000), 0}, QDate(2026, 8, 22)));
        QVERIFY(!nextVisitGain(rule, {Money::fromMinor(4'999), 0}, QDate(2026, 8, 22)));
    }

    void onlyMembersOfItsTiersGetACode()
    {
        NextVisitRule rule = tenPercent();
        rule.tiers = QStringList{QStringLiteral("g")};
        const QDate day(2026, 8, 22);
        NextVisitBasis basis{Money::fromMinor(5'000), 1};
        QVERIFY(!nextVisitGain(rule, basis, day));
        basis.tierId = QStringLiteral("b");
        QVERIFY(!nextVisitGain(rule, basis, day));
        basis.tierId = QStringLiteral("g");
        QVERIFY(nextVisitGain(rule, basis, day));
    }

    void goodsThatAreAskedForMustBeThereAndOnlyTheyAreCounted()
    {
        NextVisitRule rule = tenPercent();
        rule.items.categories = QStringList{QStringLiteral("bread")};
        rule.units = 2;
        const QDate day(2026, 8, 22);
        const ItemNames milk{QStringLiteral("M"), QStringLiteral("milk"), {}};
        const ItemNames bread{QStringLiteral("B"), QStringLiteral("bread"), {}};
        QVERIFY(!nextVisitGain(rule, {Money::fromMinor(5'000), 9}, day)); // a bare amount
        QVERIFY(!nextVisitGain(rule, {Money::fromMinor(5'000), 5, {{milk, 4}, {bread, 1}}}, day));
        const auto gain = nextVisitGain(rule, {Money::fromMinor(5'000), 6, {{milk, 4}, {bread, 2}}}, day);
        QVERIFY(gain);
        QCOMPARE(gain->lines, std::vector<int>{1});
        // kept: the names are not looked at again, the goods of then must be there
        QVERIFY(nextVisitKept(rule, {Money::fromMinor(900), 2, {{{}, 0, false}, {{}, 2}}}, gain->lines, day));
        QVERIFY(!nextVisitKept(rule, {Money::fromMinor(900), 5, {{{}, 4}, {{}, 1}}}, gain->lines, day));
        QVERIFY(!nextVisitKept(rule, {Money::fromMinor(900), 4, {{{}, 4}, {{}, 0, false}}}, gain->lines, day));
    }

    void whatIsAskedForIsStored()
    {
        Programme programme = giving(tenPercent());
        programme.nextVisit.front().items.exceptBrands = QStringList{QStringLiteral("Own")};
        QCOMPARE(*programmeFromJson(toJson(programme)), programme);
        programme.nextVisit.front().tiers = QStringList{QStringLiteral("g")};
        QCOMPARE(validate(programme).error().args.front(), QStringLiteral("$.next_visit[0].tiers"));
    }

    void theCodePaysOnceFromTheNextDayOnForItsMemberAlone()
    {
        Club club(tenPercent());
        const auto bought = club.buy(10'000);
        QCOMPARE(bought.nextVisit.size(), size_t(1));
        const QString code = bought.nextVisit.front().code;
        QCOMPARE(club.refusal(club.ann, code), ErrorCode::NotYetValid);
        club.shop.clock.advanceDays(1);
        QCOMPARE(club.refusal(club.addMember(QStringLiteral("bob")), code), ErrorCode::NotForMember);
        QCOMPARE(club.buy(5'000, code).due, Money::fromMinor(4'000));
        QCOMPARE(club.refusal(club.ann, code), ErrorCode::AlreadyUsed);
        QVERIFY(club.problems().isEmpty());
    }

    void theOwnersListOfCouponsIsNotFilledWithThem()
    {
        Club club(tenPercent());
        (void)club.buy(10'000);
        QVERIFY(services::CouponService(club.shop.database(), club.shop.clock).batches()->empty());
    }

    void theSameSaleGivesTheSameCode()
    {
        Club club(tenPercent());
        PurchaseDraft draft = CounterShop::draft(club.ann, 10'000);
        draft.key = QStringLiteral("once");
        const auto first = club.counter.record(draft);
        const auto again = club.counter.record(draft);
        QVERIFY(again->repeated);
        QCOMPARE(again->nextVisit, first->nextVisit);
    }

    void nobodyGetsOneWithoutBeingAMember()
    {
        Club club(tenPercent());
        const auto bought = club.counter.record(CounterShop::draft({}, 10'000));
        QVERIFY(bought && bought->nextVisit.empty());
    }

    void aRefundEndsAnUnusedCode()
    {
        Club club(tenPercent());
        const auto bought = club.buy(10'000);
        const auto back = club.counter.refund(CounterShop::refundOf(bought.id));
        QCOMPARE(back->codesTaken, 1);
        QVERIFY(back->nextVisit.empty());
        club.shop.clock.advanceDays(1);
        QCOMPARE(club.refusal(club.ann, bought.nextVisit.front().code), ErrorCode::AlreadyVoid);
        QVERIFY(club.problems().isEmpty());
    }

    void aPartThatIsKeptGivesACodeOfItsOwn()
    {
        Club club(tenPercent());
        const auto bought = club.buy(10'000);
        const auto back = club.counter.refund(CounterShop::refundOf(bought.id, 4'000));
        QCOMPARE(back->codesTaken, 1);
        QCOMPARE(back->nextVisit.size(), size_t(1));
        QCOMPARE(back->nextVisit.front().amount, Money::fromMinor(600));
        club.shop.clock.advanceDays(1);
        QCOMPARE(club.buy(5'000, back->nextVisit.front().code).due, Money::fromMinor(4'400));
        QVERIFY(club.problems().isEmpty());
    }

    void aFixedAmountStaysWhileTheMinimumIsKept()
    {
        NextVisitRule rule = tenPercent();
        rule.worth = NextVisitRule::Worth::Amount;
        rule.share = Percent();
        rule.step = Money();
        rule.amount = Money::fromMinor(300);
        rule.minimum = Money::fromMinor(6'000);
        Club club(rule);
        const auto bought = club.buy(10'000);
        QCOMPARE(club.counter.refund(CounterShop::refundOf(bought.id, 4'000))->codesTaken, 0);
        QCOMPARE(club.counter.refund(CounterShop::refundOf(bought.id, 1))->codesTaken, 1);
    }

    // DOMAIN.md §7: what was used stays used.
    void aUsedCodeStaysUsed()
    {
        Club club(tenPercent());
        const auto bought = club.buy(10'000);
        club.shop.clock.advanceDays(1);
        QCOMPARE(club.buy(5'000, bought.nextVisit.front().code).due, Money::fromMinor(4'000));
        QCOMPARE(club.counter.refund(CounterShop::refundOf(bought.id))->codesTaken, 0);
        QVERIFY(club.problems().isEmpty());
    }

    // I8: after both came back it is as if neither had been.
    void aCodeWhosePurchaseCameBackEndsWithItsUse()
    {
        Club club(tenPercent());
        const auto bought = club.buy(10'000);
        const QString code = bought.nextVisit.front().code;
        club.shop.clock.advanceDays(1);
        const auto used = club.buy(5'000, code);
        QCOMPARE(club.counter.refund(CounterShop::refundOf(bought.id))->codesTaken, 0);
        QCOMPARE(club.counter.refund(CounterShop::refundOf(used.id))->codesTaken, 2); // its own as well
        QCOMPARE(club.refusal(club.ann, code), ErrorCode::AlreadyVoid);
        QCOMPARE(club.problems(), QString());
    }

    // Both came back long after its last day: it is over with the purchase that gave it, and nobody is told otherwise.
    void aCodeWhosePurchaseCameBackDoesNotLiveOn()
    {
        Club club(tenPercent());
        Programme programme = giving(tenPercent());
        programme.clawback.codeDays = 3;
        club.save(programme, club.today());
        const auto bought = club.buy(10'000);
        const QString code = bought.nextVisit.front().code;
        club.shop.clock.advanceDays(1);
        const auto used = club.buy(5'000, code);
        club.shop.clock.advanceDays(60);
        QVERIFY(club.counter.refund(CounterShop::refundOf(bought.id)));
        const auto back = club.counter.refund(CounterShop::refundOf(used.id));
        QVERIFY(back);
        QCOMPARE(back->codesAgain, QStringList());
        QVERIFY(!back->codesUntil);
        QCOMPARE(club.refusal(club.ann, code), ErrorCode::AlreadyVoid);
        QCOMPARE(club.problems(), QString());
    }

    // What was kept of the first purchase, 60, is worth 6 and no longer 10.
    void aCodeThatComesBackIsWorthWhatWasKept()
    {
        Club club(tenPercent());
        const auto bought = club.buy(10'000);
        club.shop.clock.advanceDays(1);
        const auto used = club.buy(5'000, bought.nextVisit.front().code);
        QVERIFY(club.counter.refund(CounterShop::refundOf(bought.id, 4'000)));
        const auto back = club.counter.refund(CounterShop::refundOf(used.id));
        QCOMPARE(back->nextVisit.size(), size_t(1));
        QCOMPARE(back->nextVisit.front().amount, Money::fromMinor(600));
        QCOMPARE(club.problems(), QString());
    }

    void aVoidPurchaseEndsItsCodeWhenTheUseComesBack()
    {
        Club club(tenPercent());
        const auto bought = club.buy(10'000);
        const QString code = bought.nextVisit.front().code;
        club.shop.clock.advanceDays(1);
        const auto used = club.buy(5'000, code);
        QVERIFY(club.counter.undo(bought.id, QStringLiteral("mistake")));
        QVERIFY(club.counter.undo(used.id, QStringLiteral("mistake")));
        QCOMPARE(club.refusal(club.ann, code), ErrorCode::AlreadyVoid);
        QCOMPARE(club.problems(), QString());
    }

    void aUsedCodeIsKeptBackOfTheRefundAndPaidBackWithItsUse()
    {
        Club club(tenPercent(), MissingPoints::DeductFromRefund);
        const auto bought = club.buy(10'000);
        club.shop.clock.advanceDays(1);
        const auto used = club.buy(5'000, bought.nextVisit.front().code);
        const auto first = club.counter.refund(CounterShop::refundOf(bought.id, 4'000));
        QCOMPARE(first->codesAsked, Money::fromMinor(400));
        QCOMPARE(first->payBack, Money::fromMinor(3'600));
        const auto second = club.counter.refund(CounterShop::refundOf(bought.id));
        QCOMPARE(second->codesAsked, Money::fromMinor(600));
        QCOMPARE(second->payBack, Money::fromMinor(5'400));
        QCOMPARE(club.problems(), QString());
        const auto back = club.counter.refund(CounterShop::refundOf(used.id));
        QCOMPARE(back->codesRepaid, Money::fromMinor(1'000));
        QCOMPARE(back->payBack, Money::fromMinor(5'000));
        QCOMPARE(club.problems(), QString());
    }

    void aUsedCodeMayBecomeADebt()
    {
        Club club(tenPercent(), MissingPoints::Negative);
        const auto bought = club.buy(10'000);
        club.shop.clock.advanceDays(1);
        const auto used = club.buy(5'000, bought.nextVisit.front().code); // earns 40
        const auto first = club.counter.refund(CounterShop::refundOf(bought.id));
        QCOMPARE(first->codesDebt, Points(1'000)); // a point pays one unit
        QCOMPARE(first->balance, Points(-960));
        QCOMPARE(club.balance(club.ann), -960);
        QCOMPARE(club.problems(), QString());
        const auto back = club.counter.refund(CounterShop::refundOf(used.id));
        QCOMPARE(back->codesDebt, Points(-1'000));
        QCOMPARE(club.balance(club.ann), 0);
        QCOMPARE(club.problems(), QString());
    }

    void nothingIsAskedWhereMissingPointsAreWrittenOff()
    {
        Club club(tenPercent());
        const auto bought = club.buy(10'000);
        club.shop.clock.advanceDays(1);
        (void)club.buy(5'000, bought.nextVisit.front().code);
        QCOMPARE(club.counter.refund(CounterShop::refundOf(bought.id))->payBack, Money::fromMinor(10'000));
    }

    void tamperingIsFound_data()
    {
        QTest::addColumn<QString>("trigger");
        QTest::addColumn<QString>("sql");
        const auto row = [](const char *trigger, const char *sql) {
            QTest::newRow(sql) << QString::fromLatin1(trigger) << QString::fromLatin1(sql);
        };
        row("next_visit_no_delete", "DELETE FROM next_visit WHERE id NOT IN (SELECT next_visit_id FROM next_visit_claim)");
        row("next_visit_facts_no_update", "UPDATE next_visit SET worth = worth + 1");
        row("next_visit_claim_no_delete", "DELETE FROM next_visit_claim");
        row("next_visit_claim_facts_no_update", "UPDATE next_visit_claim SET points = points + 1");
        row("next_visit_claim_facts_no_update", "UPDATE next_visit_claim SET amount = amount + 1");
    }
    void tamperingIsFound()
    {
        QFETCH(const QString, trigger);
        QFETCH(const QString, sql);
        Club club(tenPercent(), MissingPoints::Negative);
        const auto bought = club.buy(10'000);
        club.shop.clock.advanceDays(1);
        (void)club.buy(5'000, bought.nextVisit.front().code);
        QVERIFY(club.counter.refund(CounterShop::refundOf(bought.id)));
        QCOMPARE(club.problems(), QString());
        storage::Connection &connection = club.shop.database().connection();
        QVERIFY_THROWS_EXCEPTION(storage::SqlFailure, connection.run(sql));
        connection.run(QStringLiteral("DROP TRIGGER %1").arg(trigger));
        connection.run(sql);
        QVERIFY(!club.problems().isEmpty());
    }

    void theDocumentKeepsItAndSaysWhatIsWrong()
    {
        const Programme programme = giving(tenPercent());
        const auto read = programmeFromJsonText(toJsonText(programme));
        QVERIFY(read);
        QCOMPARE(*read, programme);
        Programme wrong = programme;
        wrong.nextVisit.front().share = Percent();
        QCOMPARE(validate(wrong).error().args.front(), QStringLiteral("$.next_visit[0].share"));
        wrong = programme;
        wrong.nextVisit.push_back(tenPercent());
        QCOMPARE(validate(wrong).error().args.front(), QStringLiteral("$.next_visit[1].id"));
    }
};

BASHGAH_TEST(tst_nextvisit, NextVisitTest)

} // namespace tst_nextvisit

#include "tst_nextvisit.moc"
