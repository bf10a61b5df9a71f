// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/nightlyjob.h"
#include "domain/code/shopcode.h"
#include "services/counter/writefacts.h"
#include "services/stored/storedvalueservice.h"
#include "services/stored/storedvaluewriter.h"
#include "support/countershop.h"
#include "support/must.h"
#include "support/refusal.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_storedvalue {

using namespace bashgah;
using namespace bashgah::domain;
using bashgah::test::CounterShop;
using bashgah::test::codeOf;
using bashgah::test::must;
using services::StoredValueService;

namespace {

struct Club : CounterShop
{
    Club() : stored(shop.database(), shop.clock), member(addMember(QStringLiteral("m"))) {}
    [[nodiscard]] services::PayIn in(qint64 amount, std::optional<QDate> lastDay = {}) const
    {
        return {Money::fromMinor(amount), QStringLiteral("cash"), lastDay, {}, {}};
    }
    [[nodiscard]] PurchaseDraft bill(qint64 amount, const QStringList &cards, bool credit = false) const
    {
        PurchaseDraft bill = draft(member, amount);
        for (const QString &card : cards)
            bill.tenders.push_back({card, {}});
        if (credit)
            bill.tenders.push_back({});
        return bill;
    }
    [[nodiscard]] qint64 left(const QString &code) { return must(stored.card(code)).usable.minor(); }

    StoredValueService stored;
    MemberId member;
};

} // namespace

class StoredValueTest final : public QObject
{
    Q_OBJECT

private slots:
    /// Cases H02, H04, H10: the cards pay in their order, each its full face value.
    void cardsPayWhatTheyHold_data()
    {
        QTest::addColumn<qint64>("due");
        QTest::addColumn<QList<qint64>>("cards");
        QTest::addColumn<qint64>("open");
        QTest::newRow("H02") << qint64(11'500) << QList<qint64>{10'000} << qint64(1'500);
        QTest::newRow("H04") << qint64(230'000) << QList<qint64>{10'000, 10'000} << qint64(210'000);
        QTest::newRow("H10") << qint64(3'600) << QList<qint64>{1'000} << qint64(2'600);
        QTest::newRow("rest stays") << qint64(3'000) << QList<qint64>{10'000} << qint64(0);
    }

    void cardsPayWhatTheyHold()
    {
        QFETCH(qint64, due);
        QFETCH(QList<qint64>, cards);
        QFETCH(qint64, open);
        Club club;
        QStringList codes;
        qint64 held = 0;
        for (const qint64 amount : cards) {
            codes.append(must(club.stored.issue(club.in(amount))).code);
            held += amount;
        }
        const auto sale = must(club.counter.record(club.bill(due, codes)));
        QCOMPARE(sale.due, Money::fromMinor(open));
        QCOMPARE(sale.paidWithStored, Money::fromMinor(due - open));
        QCOMPARE(sale.earned, Points(due / 100)); // the basis is unchanged (A29)
        qint64 left = 0;
        for (const QString &code : codes)
            left += club.left(code);
        QCOMPARE(left, held - (due - open));
        QCOMPARE(club.problems(), QString());
    }

    /// Case H06: discounts are computed first, whatever was typed first.
    void discountsComeBeforeCards()
    {
        Club club;
        const QString card = must(club.stored.issue(club.in(10'000))).code;
        PurchaseDraft bill = club.bill(10'000, {card});
        bill.discount = Money::fromMinor(1'000);
        const auto sale = must(club.counter.record(bill));
        QCOMPARE(sale.due, Money());
        QCOMPARE(club.left(card), qint64(1'000));
    }

    void thePreviewSaysWhatRecordingDoes()
    {
        Club club;
        const auto card = must(club.stored.issue(club.in(4'000)));
        (void)must(club.stored.topUpCredit(club.member, club.in(2'500)));
        auto snapshot = must(club.counter.snapshot(club.member));
        QCOMPARE(snapshot.credit->usable, Money::fromMinor(2'500));
        snapshot.cards = {card};
        const PurchaseDraft bill = club.bill(5'000, {card.code}, true);
        const auto preview = club.counter.preview(snapshot, bill);
        QVERIFY(!preview.refusal);
        QCOMPARE(preview.tenders.size(), size_t(2));
        const auto sale = must(club.counter.record(bill));
        QCOMPARE(sale.due, preview.due);
        QCOMPARE(must(club.stored.creditOf(club.member))->usable, Money::fromMinor(1'500));
        QCOMPARE(club.problems(), QString());
    }

    /// Cases H08, H12: what cannot pay is refused, and nothing is recorded.
    void whatCannotPayIsRefused()
    {
        Club club;
        const QDate last = club.today();
        const QString card = must(club.stored.issue(club.in(6'000, last))).code;
        QCOMPARE(codeOf(club.counter.record(club.bill(1'000, {QStringLiteral("800000000000")}))), ErrorCode::NotFound);
        QCOMPARE(codeOf(club.counter.record(club.bill(1'000, {}, true))), ErrorCode::NotFound); // no credit
        PurchaseDraft nobody = club.bill(1'000, {}, true);
        nobody.member.reset();
        QCOMPARE(codeOf(club.counter.record(nobody)), ErrorCode::NotAllowed);
        club.shop.clock.advanceDays(1);
        QCOMPARE(codeOf(club.counter.record(club.bill(1'000, {card}))), ErrorCode::NothingStored);
        QCOMPARE(must(club.stored.card(card)).balance, Money::fromMinor(6'000)); // stays visible
        QVERIFY(must(club.counter.today()).empty());
        QCOMPARE(must(services::NightlyJob(club.shop.database(), club.shop.clock).run()).expiredStored, 1);
        QCOMPARE(must(club.stored.card(card)).balance, Money());
        QCOMPARE(club.problems(), QString());
    }

    void aRefundGoesBackToTheCard()
    {
        Club club;
        const QString card = must(club.stored.issue(club.in(6'000))).code;
        const auto sale = must(club.counter.record(club.bill(10'000, {card})));
        const auto half = must(club.counter.refund(CounterShop::refundOf(sale.id, 5'000)));
        QCOMPARE(half.toCards, Money::fromMinor(3'000));
        QCOMPARE(half.payBack, Money::fromMinor(2'000));
        QCOMPARE(club.left(card), qint64(3'000));
        const auto rest = must(club.counter.refund(CounterShop::refundOf(sale.id)));
        QCOMPARE(rest.toCards, Money::fromMinor(3'000));
        QCOMPARE(club.left(card), qint64(6'000));
        QCOMPARE(club.problems(), QString());
    }

    void undoingPutsEverythingBack()
    {
        Club club;
        (void)must(club.stored.topUpCredit(club.member, club.in(2'000)));
        const QString card = must(club.stored.issue(club.in(500))).code;
        const auto sale = must(club.counter.record(club.bill(2'200, {card}, true)));
        (void)must(club.counter.undo(sale.id, {}));
        QCOMPARE(club.left(card), qint64(500));
        QCOMPARE(must(club.stored.creditOf(club.member))->usable, Money::fromMinor(2'000));
        QCOMPARE(must(club.stored.entries(must(club.stored.card(card)).id)).size(), size_t(3));
        QCOMPARE(club.problems(), QString());
    }

    // What was paid in is the member's money: only what was given is taken again.
    void aClawbackNeverReachesMoneyThatWasPaidIn()
    {
        Club club;
        (void)must(club.stored.topUpCredit(club.member, club.in(2'000)));
        const services::CreditGrant gift{club.member, Money::fromMinor(300), StoredEntryKind::Adjust, club.today(), {}, {}, {},
                                         QStringLiteral("sorry")};
        (void)must(club.stored.grant(gift));
        const auto taken = club.shop.database().write([&](storage::Connection &connection) -> Result<Money> {
            services::WriteFacts facts;
            facts.at = club.shop.clock.now();
            facts.day = club.today();
            return services::StoredValueWriter(connection, facts)
                .takeBack(club.member, Money::fromMinor(1'000), QStringLiteral("return"), {}, {});
        });
        QCOMPARE(must(taken), Money::fromMinor(300));
        QCOMPARE(must(club.stored.creditOf(club.member))->usable, Money::fromMinor(2'000));
        QCOMPARE(club.problems(), QString());
    }

    void someWrongCodesMakeTheNextOneWait()
    {
        Club club;
        const QString card = must(club.stored.issue(club.in(500))).code;
        const auto guess = [&](quint64 number) {
            return codeOf(club.stored.card(ShopCode::make(CodeKind::GiftCard, number).text()));
        };
        for (quint64 i = 1; i <= 4; ++i)
            QCOMPARE(guess(i), ErrorCode::NotFound);
        QCOMPARE(codeOf(club.counter.record(club.bill(100, {ShopCode::make(CodeKind::GiftCard, 5).text()}))),
                 ErrorCode::NotFound); // the counter's guesses count too
        const auto waits = club.stored.card(card);
        QCOMPARE(codeOf(waits), ErrorCode::TooManyAttempts);
        QCOMPARE(waits.error().args, QStringList(QStringLiteral("60")));
        QCOMPARE(codeOf(club.stored.topUpCard(card, club.in(1))), ErrorCode::TooManyAttempts);
        // another program on the same file waits too
        StoredValueService other(club.shop.database(), club.shop.clock);
        QCOMPARE(codeOf(other.card(card)), ErrorCode::TooManyAttempts);
        QVERIFY(club.counter.record(club.bill(100, {}))); // who pays otherwise does not wait
        club.shop.clock.advanceMinutes(1);
        QCOMPARE(club.left(card), qint64(500));
    }

    /// A30, A31, I13: paying money in is no purchase.
    void payingInEarnsNothing()
    {
        Club club;
        const auto card = must(club.stored.issue(club.in(50'000), club.member));
        (void)must(club.stored.topUpCard(card.code, club.in(1'000)));
        QCOMPARE(club.balance(club.member), qint64(0));
        QVERIFY(must(club.counter.today()).empty());
        QCOMPARE(club.left(card.code), qint64(51'000));
        QCOMPARE(codeOf(club.stored.issue(club.in(0))), ErrorCode::NotPositive);
        QCOMPARE(codeOf(club.stored.issue(club.in(10, club.today().addDays(-1)))), ErrorCode::OutOfRange);
        QCOMPARE(codeOf(club.stored.topUpCard(QStringLiteral("812345678902"), club.in(1))), ErrorCode::WrongCode);
    }

    void theSameRequestTwicePaysInOnce()
    {
        Club club;
        services::PayIn in = club.in(700);
        in.key = QStringLiteral("k");
        const auto first = must(club.stored.issue(in));
        QCOMPARE(must(club.stored.issue(in)).code, first.code);
        in.amount = Money::fromMinor(800);
        QCOMPARE(codeOf(club.stored.issue(in)), ErrorCode::DuplicateRequest);
        QCOMPARE(must(club.stored.list()).size(), size_t(1));
    }

    /// The parts of a credit are spent by their last day, and each ends under its own.
    void partsOfCreditEndOneByOne()
    {
        Club club;
        const QDate today = club.today();
        services::CreditGrant late{club.member, Money::fromMinor(300), StoredEntryKind::Adjust, today, today.addDays(20),
                                   {}, {}, QStringLiteral("gift")};
        services::CreditGrant soon = late;
        soon.lastDay = today.addDays(5);
        services::CreditGrant pending = late;
        pending.activates = today.addDays(2);
        for (const auto &grant : {late, soon, pending})
            (void)must(club.stored.grant(grant));
        QCOMPARE(must(club.stored.creditOf(club.member))->usable, Money::fromMinor(600));
        QCOMPARE(must(club.stored.creditOf(club.member))->nextExpiry, std::optional(today.addDays(5)));
        (void)must(club.counter.record(club.bill(200, {}, true)));
        club.shop.clock.advanceDays(6);
        (void)must(services::NightlyJob(club.shop.database(), club.shop.clock).run());
        QCOMPARE(must(club.stored.creditOf(club.member))->usable, Money::fromMinor(600)); // 100 of the soon one ended
        QCOMPARE(club.problems(), QString());
    }
};

BASHGAH_TEST(tst_storedvalue, StoredValueTest)

} // namespace tst_storedvalue

#include "tst_storedvalue.moc"
