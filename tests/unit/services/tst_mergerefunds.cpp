// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/nightlyjob.h"
#include "services/members/memberservice.h"
#include "services/members/mergeservice.h"
#include "services/stored/storedvalueservice.h"
#include "support/countershop.h"
#include "support/must.h"
#include "support/property.h"
#include "support/testregistry.h"

#include <QTest>

#include <utility>
#include <vector>

namespace tst_mergerefunds {

using namespace bashgah;
using domain::MemberId;
using domain::Money;
using domain::Points;
using domain::Programme;
using domain::PurchaseId;
using test::CounterShop;
using test::must;

namespace {

Programme withCashback(int percent, qint64 from)
{
    domain::SpendRule rule;
    rule.id = QStringLiteral("cashback");
    rule.steps = {{Money::fromMinor(from), domain::Percent::whole(percent), {}}};
    Programme programme = CounterShop::plainProgramme();
    programme.spend = {rule};
    return programme;
}

Programme exchanging()
{
    Programme programme = withCashback(5, 1);
    programme.exchange = domain::ExchangeRule{Points(100), Money::fromMinor(500), true, 0, true};
    return programme;
}

/// 20,000 for 500,000 of a month, 50,000 for a million.
Programme monthly()
{
    domain::SpendRule rule;
    rule.id = QStringLiteral("month");
    rule.measure = domain::SpendRule::Measure::Month;
    rule.steps = {{Money::fromMinor(500'000), {}, Money::fromMinor(20'000)},
                  {Money::fromMinor(1'000'000), {}, Money::fromMinor(50'000)}};
    Programme programme = CounterShop::plainProgramme();
    programme.spend = {rule};
    return programme;
}

qint64 monthsCredit(qint64 bought)
{
    return bought >= 1'000'000 ? 50'000 : bought >= 500'000 ? 20'000 : 0;
}

/// A shop in which two members are one person, or one who was one from the start.
struct Person
{
    explicit Person(const Programme &programme, bool isTwo = true)
        : shop(test::TestShop::Where::Memory, programme), kept(shop.addMember(QStringLiteral("A1"))),
          other(isTwo ? shop.addMember(QStringLiteral("B2")) : kept)
    {
    }
    void merge()
    {
        if (kept == other)
            return;
        const auto a = must(members.member(kept));
        const auto b = must(members.member(other));
        (void)must(merges.merge({kept, other,
                                 services::MergeService::proposed(a.member.details, b.member.details),
                                 a.version, b.version}));
    }
    [[nodiscard]] qint64 credit(MemberId member)
    {
        const auto account = must(stored.creditOf(member));
        return account ? account->balance.minor() : 0;
    }
    [[nodiscard]] qint64 points(MemberId member) { return shop.balance(member); }
    [[nodiscard]] PurchaseId buy(MemberId member, qint64 amount, qint64 redeem = 0, qint64 byCredit = 0)
    {
        domain::PurchaseDraft draft = CounterShop::draft(member, amount, redeem);
        if (byCredit > 0) {
            domain::TenderWish wish;
            wish.most = Money::fromMinor(byCredit);
            draft.tenders = {wish};
        }
        return must(shop.counter.record(draft)).id;
    }
    services::RecordedRefund back(PurchaseId purchase)
    {
        return must(shop.counter.refund(CounterShop::refundOf(purchase)));
    }
    /// A day of 1405, in the morning, when its night is over.
    void goTo(int month, int day)
    {
        shop.shop.clock.set(shop.shop.profile().calendar.day(1405, month, day), QTime(10, 30));
        (void)must(services::NightlyJob(shop.shop.database(), shop.shop.clock).run());
    }

    CounterShop shop;
    services::MergeService merges{shop.shop.database(), shop.shop.clock};
    services::MemberService members{shop.shop.database(), shop.shop.clock};
    services::StoredValueService stored{shop.shop.database(), shop.shop.clock};
    MemberId kept;
    MemberId other;
};

/// One sale of a story, played in both shops. Returns what went wrong.
struct Story
{
    explicit Story(const Programme &programme) : two(programme), one(programme, false) {}

    void sell(test::Chance &chance, bool isOther, bool maySpend)
    {
        const MemberId buyer = isOther ? two.other : two.kept;
        const qint64 amount = 100 * chance.between(1, 150);
        qint64 redeem = maySpend ? chance.between(0, std::max<qint64>(0, std::min(two.points(buyer), amount / 2))) : 0;
        qint64 credit = maySpend ? chance.between(0, std::max<qint64>(0, std::min(two.credit(buyer), amount / 2))) : 0;
        inTwo.push_back(two.buy(buyer, amount, redeem, credit));
        inOne.push_back(one.buy(one.kept, amount, redeem, credit));
    }
    void merge()
    {
        two.merge();
        two.other = two.kept;
    }
    [[nodiscard]] QString refundAll(test::Chance &chance)
    {
        while (!inTwo.empty()) {
            const auto place = static_cast<std::ptrdiff_t>(chance.between(0, static_cast<qint64>(inTwo.size()) - 1));
            (void)two.back(inTwo[static_cast<size_t>(place)]);
            (void)one.back(inOne[static_cast<size_t>(place)]);
            inTwo.erase(inTwo.begin() + place);
            inOne.erase(inOne.begin() + place);
            if (const QString faults = two.shop.problems(); !faults.isEmpty())
                return faults;
            if (mustAgree && (two.points(two.kept) != one.points(one.kept) || two.credit(two.kept) != one.credit(one.kept)))
                return QStringLiteral("%1 points and %2 of credit after a merge, %3 and %4 without one")
                    .arg(two.points(two.kept)).arg(two.credit(two.kept)).arg(one.points(one.kept)).arg(one.credit(one.kept));
        }
        if (two.points(two.kept) == one.points(one.kept) && two.credit(two.kept) == one.credit(one.kept))
            return {};
        return QStringLiteral("in the end %1 points and %2 of credit, without a merge %3 and %4")
            .arg(two.points(two.kept)).arg(two.credit(two.kept)).arg(one.points(one.kept)).arg(one.credit(one.kept));
    }
    [[nodiscard]] QString play(test::Chance &chance, bool maySpend)
    {
        for (qint64 left = chance.between(1, 5); left > 0; --left)
            sell(chance, chance.oneIn(2), maySpend);
        merge();
        for (qint64 left = chance.between(0, 3); left > 0; --left)
            sell(chance, false, maySpend);
        return refundAll(chance);
    }

    Person two;
    Person one;
    std::vector<PurchaseId> inTwo;
    std::vector<PurchaseId> inOne;
    bool mustAgree = true; ///< after each refund, not only in the end
};

} // namespace

class MergeRefundsTest final : public QObject
{
    Q_OBJECT

private slots:
    void creditOfExchangedPointsIsTakenAfterAMerge()
    {
        Person person(exchanging());
        (void)person.buy(person.kept, 10'000); // 100 points become 500, and 500 for spending
        const PurchaseId sale = person.buy(person.other, 10'000);
        person.merge();
        QCOMPARE(person.credit(person.kept), 2'000);
        const auto back = person.back(sale);
        QCOMPARE(back.exchangeBack.credit, Money::fromMinor(500));
        QCOMPARE(back.creditTaken, Money::fromMinor(500));
        QCOMPARE(back.writtenOff, Points(0));
        QCOMPARE(person.points(person.kept), 0);
        QCOMPARE(person.credit(person.kept), 1'000);
        QCOMPARE(person.shop.problems(), QString());
    }

    void moneyPaidInIsNotTakenAfterAMerge()
    {
        Person person(withCashback(10, 5'000));
        const PurchaseId sale = person.buy(person.other, 10'000); // brings 1'000
        (void)person.buy(person.other, 1'000, 0, 1'000);          // spends it
        (void)must(person.stored.topUpCredit(person.other, {Money::fromMinor(2'000), QStringLiteral("cash"), {}, {}, {}}));
        (void)must(person.stored.topUpCredit(person.kept, {Money::fromMinor(1), QStringLiteral("cash"), {}, {}, {}}));
        person.merge();
        const auto back = person.back(sale);
        QCOMPARE(back.creditTaken, Money());
        QCOMPARE(back.creditMissing, Money::fromMinor(1'000));
        QCOMPARE(person.credit(person.kept), 2'001);
        QCOMPARE(person.shop.problems(), QString());
    }

    void pointsThatCameBackAfterAMergeGoWithTheirPurchase()
    {
        Person person(CounterShop::plainProgramme());
        (void)person.buy(person.other, 10'000);                        // 100 points
        const PurchaseId paid = person.buy(person.other, 1'000, 60);   // spends 60
        person.merge();
        (void)person.back(paid);
        QCOMPARE(person.points(person.kept), 100);
        (void)must(person.merges.undo(person.kept, person.other));
        QCOMPARE(person.points(person.kept), 0);
        QCOMPARE(person.points(person.other), 100);
        QCOMPARE(person.shop.problems(), QString());
    }

    void pointsThatCameBackAfterAMergeAreThoseOfTheirPurchase()
    {
        Person person(CounterShop::plainProgramme());
        const PurchaseId first = person.buy(person.other, 10'000);   // 100 points
        const PurchaseId paid = person.buy(person.other, 1'000, 60); // spends 60
        person.merge();
        (void)person.back(paid);
        (void)person.back(first);
        QCOMPARE(person.points(person.kept), 0);
        QCOMPARE(person.shop.problems(), QString());
    }

    void refundsEndAsIfThereHadBeenOneMember()
    {
        const QString broken = test::counterexample(25, [](test::Chance &chance) {
            return Story(withCashback(5, 1)).play(chance, true);
        });
        QVERIFY2(broken.isEmpty(), qPrintable(broken));
    }

    // 600,000 and 500,000 of Mehr brought 20,000 each; the merge gives nothing more for it. In Aban 600,000 of the one and
    // 400,000 of the other are a million of one member.
    void aMonthThatEndedIsNotCountedAgainAndOneThatRunsIsOneMembers()
    {
        Person person(monthly());
        person.goTo(7, 10);
        (void)person.buy(person.kept, 600'000);
        (void)person.buy(person.other, 500'000);
        person.goTo(8, 1);
        (void)person.buy(person.kept, 600'000);
        (void)person.buy(person.other, 400'000);
        person.merge();
        QCOMPARE(person.credit(person.kept), 40'000);
        person.goTo(9, 1);
        QCOMPARE(person.credit(person.kept), 90'000);
        QCOMPARE(person.shop.problems(), QString());
    }

    // 600,000 each in Aban were 1,200,000 of one member: 50,000. Parted again, each has what the own 600,000 give.
    void aMonthOfTheTwoIsPartedWithThem()
    {
        Person person(monthly());
        person.goTo(8, 1);
        (void)person.buy(person.kept, 600'000);
        (void)person.buy(person.other, 600'000);
        person.merge();
        person.goTo(9, 1);
        QCOMPARE(person.credit(person.kept), 50'000);
        (void)must(person.merges.undo(person.kept, person.other));
        QCOMPARE(person.credit(person.kept), 20'000);
        QCOMPARE(person.credit(person.other), 20'000);
        QCOMPARE(person.shop.problems(), QString());
    }

    // Each was given for what they bought, and returns are judged so: else the goods of one would stand for the other's.
    void aReturnAfterAMergeIsJudgedByWhoBoughtInTheMonth()
    {
        const QString broken = test::counterexample(20, [](test::Chance &chance) -> QString {
            struct Sale { PurchaseId id; qint64 amount; bool isOther; };
            Person person(monthly());
            person.goTo(7, 10);
            std::vector<Sale> sales;
            for (qint64 left = chance.between(2, 6); left > 0; --left) {
                const qint64 amount = 100'000 * chance.between(1, 8);
                const bool isOther = chance.oneIn(2);
                sales.push_back({person.buy(isOther ? person.other : person.kept, amount), amount, isOther});
            }
            person.goTo(8, 1);
            person.merge();
            while (true) {
                qint64 bought[] = {0, 0};
                for (const Sale &sale : sales)
                    bought[sale.isOther] += sale.amount;
                const qint64 wanted = monthsCredit(bought[0]) + monthsCredit(bought[1]);
                if (person.credit(person.kept) != wanted)
                    return QStringLiteral("%1 of credit instead of %2").arg(person.credit(person.kept)).arg(wanted);
                if (sales.empty())
                    return person.shop.problems();
                const auto place = static_cast<std::ptrdiff_t>(chance.between(0, static_cast<qint64>(sales.size()) - 1));
                (void)person.back(sales[static_cast<size_t>(place)].id);
                sales.erase(sales.begin() + place);
            }
        });
        QVERIFY2(broken.isEmpty(), qPrintable(broken));
    }

    // Three who are one: the second took the third in, the first took both.
    void threeWhoHadCreditForTheSameMonthBecomeOneAndAreParted()
    {
        Person person(monthly());
        const MemberId third = person.shop.addMember(QStringLiteral("C3"));
        person.goTo(7, 10);
        for (const MemberId member : {person.kept, person.other})
            (void)person.buy(member, 500'000);
        const PurchaseId theirs = person.buy(third, 500'000);
        person.goTo(8, 1);
        const MemberId first = std::exchange(person.kept, person.other);
        person.other = third;
        person.merge();
        person.other = std::exchange(person.kept, first);
        person.merge();
        QCOMPARE(person.credit(first), 60'000);
        (void)person.back(theirs);
        QCOMPARE(person.credit(first), 40'000);
        (void)must(person.merges.undo(first, person.other));
        QCOMPARE(person.credit(first), 20'000);
        (void)must(person.merges.undo(person.other, third));
        QCOMPARE(person.credit(third), 0);
        QCOMPARE(person.credit(person.other), 20'000);
        QCOMPARE(person.shop.problems(), QString());
    }

    /// Two members reach the points of an exchange later than one: only the end has to be the same.
    void refundsOfExchangedPointsEndAtNothing()
    {
        const QString broken = test::counterexample(25, [](test::Chance &chance) -> QString {
            Story story(exchanging());
            story.mustAgree = false;
            if (const QString fault = story.play(chance, false); !fault.isEmpty())
                return fault;
            if (story.two.points(story.two.kept) != 0 || story.two.credit(story.two.kept) != 0)
                return QStringLiteral("something is left");
            return {};
        });
        QVERIFY2(broken.isEmpty(), qPrintable(broken));
    }
};

BASHGAH_TEST(tst_mergerefunds, MergeRefundsTest)

} // namespace tst_mergerefunds

#include "tst_mergerefunds.moc"
