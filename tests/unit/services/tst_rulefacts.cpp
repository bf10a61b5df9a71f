// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/countershop.h"
#include "support/must.h"
#include "support/rules.h"
#include "support/testregistry.h"

#include <QTest>

#include <thread>

namespace tst_rulefacts {

using namespace bashgah;
using namespace bashgah::domain;
using namespace bashgah::test;

namespace {

/// A visit gives ten points under one condition.
Programme underCondition(Condition condition)
{
    Programme programme = CounterShop::plainProgramme();
    programme.earning.rules = {ruleOf(QStringLiteral("r"), visit(10), {std::move(condition)})};
    return programme;
}

Programme capped(CapPeriod period, qint64 most)
{
    Programme programme = CounterShop::plainProgramme();
    programme.earning.rules.front().caps = {{period, Points(most)}};
    return programme;
}

qint64 earned(CounterShop &club, MemberId member, qint64 amount = 10'000)
{
    return must(club.counter.record(CounterShop::draft(member, amount))).earned.value();
}

MemberId addMember(CounterShop &club, const QString &code, const std::function<void(MemberDetails &)> &change)
{
    MemberDetails details;
    details.code = code;
    details.joinedOn = club.today();
    change(details);
    return must(club.shop.database().write([&](storage::Connection &c) -> Result<MemberId> {
        storage::MemberRepository members(c);
        const MemberId id = members.insert(details, club.shop.clock.now());
        return id;
    }));
}

} // namespace

class RuleFactsTest : public QObject
{
    Q_OBJECT

private slots:
    void previewAndRecordingKnowTheSameFacts();
    void theFirstPurchaseIsTheFirstThatStands();
    void anHourIsThatOfTheShopsClock();
    void peopleAndTagsAreReadWhenRulesAskForThem();
    void segmentsAreThoseOfTheDaysBefore();
    void productsBringTheirCategoryAndBrand();
    void capsCountThePeriodAndRefundsGiveBack();
    void aBudgetIsSharedByAllMembers();
    void aBudgetOfAMonthBeginsAnew();
    void whatARefundCannotTakeBackStaysUsed();
    void twoCountersCannotOverdrawABudget();
    void aRuleRestsBetweenTwoTimes();
    void unitsThatComeBackAreCountedByQuantity();
};

void RuleFactsTest::previewAndRecordingKnowTheSameFacts()
{
    CounterShop club(TestShop::Where::Memory, underCondition(PaymentCondition{{QStringLiteral("cash")}}));
    const MemberId member = club.addMember(QStringLiteral("m1"));
    const services::CounterSnapshot snapshot = must(club.counter.snapshot(member));
    PurchaseDraft draft = CounterShop::draft(member, 10'000);
    for (const auto &[payment, points] : {std::pair("cash", 10), {"card", 0}, {"", 0}}) {
        draft.payment = QString::fromLatin1(payment);
        QCOMPARE(club.counter.preview(snapshot, draft).earning.total, Points(points));
        QCOMPARE(must(club.counter.record(draft)).earned, Points(points));
    }
}

void RuleFactsTest::theFirstPurchaseIsTheFirstThatStands()
{
    CounterShop club(TestShop::Where::Memory, underCondition(PurchaseNumberCondition{1, false}));
    const MemberId member = club.addMember(QStringLiteral("m1"));
    const auto first = must(club.counter.record(CounterShop::draft(member, 10'000)));
    QCOMPARE(first.earned, Points(10));
    QCOMPARE(earned(club, member), 0);
    const MemberId other = club.addMember(QStringLiteral("m2"));
    const auto mistake = must(club.counter.record(CounterShop::draft(other, 10'000)));
    (void)must(club.counter.undo(mistake.id, QStringLiteral("typed wrong")));
    QCOMPARE(earned(club, other), 10);
    const MemberId third = club.addMember(QStringLiteral("m3"));
    const auto returned = must(club.counter.record(CounterShop::draft(third, 10'000)));
    (void)must(club.counter.refund(CounterShop::refundOf(returned.id)));
    QCOMPARE(earned(club, third), 10); // what came back whole is no visit
}

void RuleFactsTest::anHourIsThatOfTheShopsClock()
{
    CounterShop club(TestShop::Where::Memory, underCondition(HourCondition{17 * 60, 20 * 60}));
    const MemberId member = club.addMember(QStringLiteral("m1"));
    const services::CounterSnapshot snapshot = must(club.counter.snapshot(member)); // at 10:30
    const PurchaseDraft draft = CounterShop::draft(member, 10'000);
    QCOMPARE(club.counter.preview(snapshot, draft).earning.total, Points(0));
    club.shop.clock.set(QDate(2026, 8, 22), QTime(17, 0));
    QCOMPARE(club.counter.preview(snapshot, draft).earning.total, Points(10));
    QCOMPARE(earned(club, member), 10);
    club.shop.clock.set(QDate(2026, 8, 22), QTime(20, 0));
    QCOMPARE(earned(club, member), 0);
}

void RuleFactsTest::peopleAndTagsAreReadWhenRulesAskForThem()
{
    CounterShop club(TestShop::Where::Memory, underCondition(AgeCondition{18, 30}));
    const MemberId young = addMember(club, QStringLiteral("y"), [&](MemberDetails &details) {
        details.birthday = club.today().addYears(-20);
        details.gender = Gender::Female;
        details.tags = {QStringLiteral("wholesale")};
    });
    const MemberId unknown = club.addMember(QStringLiteral("u"));
    QCOMPARE(earned(club, young), 10);
    QCOMPARE(earned(club, unknown), 0);
    club.save(underCondition(GenderCondition{Gender::Female}), club.today());
    QCOMPARE(earned(club, young), 10);
    QCOMPARE(earned(club, unknown), 0);
    club.save(underCondition(TagCondition{{QStringLiteral("wholesale")}, true}), club.today());
    QCOMPARE(earned(club, young), 0);
    QCOMPARE(earned(club, unknown), 10);
}

void RuleFactsTest::segmentsAreThoseOfTheDaysBefore()
{
    CounterShop club;
    const MemberId member = club.addMember(QStringLiteral("m1"));
    QCOMPARE(earned(club, member), 100);
    // Alone in the shop: one visit, a day ago; ranks among one are the first fifth (score 5, 1).
    const auto bit = 1U << static_cast<int>(segmentOf(5, 1));
    club.save(underCondition(SegmentCondition{bit}), club.today());
    QCOMPARE(earned(club, member), 0); // nothing is known before today
    club.shop.clock.advanceDays(1);
    QCOMPARE(earned(club, member), 10);
}

void RuleFactsTest::productsBringTheirCategoryAndBrand()
{
    Programme programme = CounterShop::plainProgramme();
    programme.earning.rules.front().items.brands = {QStringLiteral("Mihan")};
    programme.earning.rules.push_back(ruleOf(QStringLiteral("c"), units(3, 1)));
    programme.earning.rules.back().items.categories = {QStringLiteral("Bread")};
    CounterShop club(TestShop::Where::Memory, programme);
    club.shop.database().connection().run(QStringLiteral(
        "INSERT INTO product (id, code, category, brand) VALUES (1, 'M', 'Dairy', 'Mihan'), (2, 'B', 'Bread', '')"));
    PurchaseDraft draft;
    draft.member = club.addMember(QStringLiteral("m1"));
    for (const int product : {1, 2}) {
        PurchaseLine line;
        line.product = ProductId(product);
        line.quantity = Quantity::whole(2);
        line.gross = Money::fromMinor(1000);
        draft.lines.push_back(line);
    }
    QCOMPARE(must(club.counter.record(draft)).earned, Points(10 + 6));
}

void RuleFactsTest::capsCountThePeriodAndRefundsGiveBack()
{
    CounterShop club(TestShop::Where::Memory, capped(CapPeriod::Day, 150));
    const MemberId member = club.addMember(QStringLiteral("m1"));
    const auto first = must(club.counter.record(CounterShop::draft(member, 10'000)));
    QCOMPARE(first.earned, Points(100));
    const services::CounterSnapshot snapshot = must(club.counter.snapshot(member));
    const services::CounterPreview preview = club.counter.preview(snapshot, CounterShop::draft(member, 10'000));
    QCOMPARE(preview.earning.total, Points(50));
    QCOMPARE(preview.earning.trimmed.front().points, Points(50));
    QCOMPARE(earned(club, member), 50);
    QCOMPARE(earned(club, member), 0);
    // Half of the first comes back: 50 points of room.
    (void)must(club.counter.refund(CounterShop::refundOf(first.id, 5'000)));
    QCOMPARE(earned(club, member), 50);
    (void)must(club.counter.refund(CounterShop::refundOf(first.id)));
    QCOMPARE(earned(club, member, 3'000), 30);
    club.shop.clock.advanceDays(1);
    QCOMPARE(earned(club, member), 100);
    QCOMPARE(club.problems(), QString());
}

void RuleFactsTest::aBudgetIsSharedByAllMembers()
{
    Programme programme = CounterShop::plainProgramme();
    programme.earning.caps = {{CapPeriod::Budget, Points(250)}};
    CounterShop club(TestShop::Where::Memory, programme);
    QCOMPARE(earned(club, club.addMember(QStringLiteral("m1")), 20'000), 200);
    QCOMPARE(earned(club, club.addMember(QStringLiteral("m2"))), 50);
    QCOMPARE(earned(club, club.addMember(QStringLiteral("m3"))), 0);
}

// The shop's today is 31 Mordad; the day after begins Shahrivar.
void RuleFactsTest::aBudgetOfAMonthBeginsAnew()
{
    Programme programme = CounterShop::plainProgramme();
    programme.earning.caps = {{CapPeriod::BudgetMonth, Points(250)}, {CapPeriod::BudgetYear, Points(330)}};
    CounterShop club(TestShop::Where::Memory, programme);
    QCOMPARE(earned(club, club.addMember(QStringLiteral("m1")), 20'000), 200);
    const MemberId second = club.addMember(QStringLiteral("m2"));
    const auto sold = must(club.counter.record(CounterShop::draft(second, 10'000)));
    QCOMPARE(sold.earned, Points(50));
    QCOMPARE(earned(club, second), 0);
    const auto used = must(club.programs.budgetUse(programme));
    QCOMPARE(used.back().toAllInMonth, Points(250));
    club.shop.clock.advanceDays(1);
    QCOMPARE(must(club.programs.budgetUse(programme)).back().toAllInMonth, Points(0));
    QCOMPARE(earned(club, second, 5'000), 50);
    QCOMPARE(earned(club, second, 5'000), 30); // 330 in the year
    QCOMPARE(club.problems(), QString());
}

// 200 points are given and spent; the goods come back. Written off they are gone for good and stay in the budget;
// kept back from the refund they are paid, and what was not spent comes back: both leave room.
void RuleFactsTest::whatARefundCannotTakeBackStaysUsed()
{
    for (const auto &[missing, room] : {std::pair(MissingPoints::Clamp, 50), std::pair(MissingPoints::DeductFromRefund, 250)}) {
        Programme programme = CounterShop::plainProgramme();
        programme.earning.caps = {{CapPeriod::Budget, Points(250)}};
        programme.clawback.missing = missing;
        CounterShop club(TestShop::Where::Memory, programme);
        const MemberId member = club.addMember(QStringLiteral("m1"));
        const auto sold = must(club.counter.record(CounterShop::draft(member, 20'000)));
        (void)must(club.counter.record(CounterShop::draft(member, 200, 200)));
        QCOMPARE(must(club.counter.refund(CounterShop::refundOf(sold.id, 5'000))).writtenOff, Points(50));
        QCOMPARE(must(club.counter.refund(CounterShop::refundOf(sold.id))).writtenOff, Points(150));
        QCOMPARE(earned(club, club.addMember(QStringLiteral("m2")), 30'000), room);
        QCOMPARE(club.problems(), QString());
    }
    CounterShop club(TestShop::Where::Memory, capped(CapPeriod::Budget, 250));
    const auto sold = must(club.counter.record(CounterShop::draft(club.addMember(QStringLiteral("m1")), 20'000)));
    (void)must(club.counter.refund(CounterShop::refundOf(sold.id)));
    QCOMPARE(earned(club, club.addMember(QStringLiteral("m2")), 30'000), 250);
}

// DOMAIN 9: limits are tested and taken inside the write transaction.
void RuleFactsTest::twoCountersCannotOverdrawABudget()
{
    CounterShop club(TestShop::Where::File, capped(CapPeriod::Budget, 555));
    const MemberId members[] = {club.addMember(QStringLiteral("m1")), club.addMember(QStringLiteral("m2"))};
    const auto other = club.shop.openAgain();
    Points given[2];
    const auto sell = [&](storage::Database &database, size_t who) {
        services::CounterService counter(database, club.shop.clock);
        for (int i = 0; i < 40; ++i) {
            const auto sold = counter.record(CounterShop::draft(members[who], 1'700));
            if (!sold)
                qFatal("a sale failed with error %d", static_cast<int>(sold.error().code));
            given[who] += sold->earned;
        }
    };
    std::thread second([&] { sell(*other, 1); });
    sell(club.shop.database(), 0);
    second.join();
    QCOMPARE(given[0] + given[1], Points(555));
    QCOMPARE(club.problems(), QString());
}

void RuleFactsTest::aRuleRestsBetweenTwoTimes()
{
    Programme programme = CounterShop::plainProgramme();
    programme.earning.rules = {ruleOf(QStringLiteral("r"), visit(10))};
    programme.earning.rules.front().cooldownDays = 7;
    CounterShop club(TestShop::Where::Memory, programme);
    const MemberId member = club.addMember(QStringLiteral("m1"));
    const auto first = must(club.counter.record(CounterShop::draft(member, 10'000)));
    QCOMPARE(first.earned, Points(10));
    QCOMPARE(earned(club, member), 0);
    club.shop.clock.advanceDays(6);
    QCOMPARE(earned(club, member), 0);
    club.shop.clock.advanceDays(1);
    QCOMPARE(earned(club, member), 10);
    QCOMPARE(earned(club, club.addMember(QStringLiteral("m2"))), 10);
}

void RuleFactsTest::unitsThatComeBackAreCountedByQuantity()
{
    Programme programme = CounterShop::plainProgramme();
    programme.earning.rules = {ruleOf(QStringLiteral("r"), units(5, 1))};
    CounterShop club(TestShop::Where::Memory, programme);
    PurchaseDraft draft;
    draft.member = club.addMember(QStringLiteral("m1"));
    PurchaseLine line;
    line.quantity = Quantity::whole(3);
    line.gross = Money::fromMinor(100); // 33.33 each
    draft.lines = {line};
    const auto sold = must(club.counter.record(draft));
    QCOMPARE(sold.earned, Points(15));
    RefundRequest request = CounterShop::refundOf(sold.id);
    request.lines = {{1, Money::fromMinor(34), Quantity::whole(1)}};
    QCOMPARE(must(club.counter.refund(request)).taken, Points(5));
    request.lines = {{1, Money::fromMinor(33), Quantity::whole(1)}};
    QCOMPARE(must(club.counter.refund(request)).taken, Points(5));
    QCOMPARE(must(club.counter.refund(CounterShop::refundOf(sold.id))).taken, Points(5));
    QCOMPARE(club.problems(), QString());
}

BASHGAH_TEST(tst_rulefacts, RuleFactsTest)

} // namespace tst_rulefacts

#include "tst_rulefacts.moc"
