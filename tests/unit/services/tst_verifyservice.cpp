// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/chance.h"
#include "services/counter/nightlyjob.h"
#include "support/countershop.h"
#include "support/tamper.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_verifyservice {

using namespace bashgah;
using namespace bashgah::domain;
using bashgah::test::Chance;
using bashgah::test::CounterShop;
using bashgah::test::TestShop;
using bashgah::test::tamper;

namespace {

Programme richProgramme()
{
    Programme programme = CounterShop::plainProgramme();
    programme.earning.rules.front().effect =
        PerMoneyRule{Points(3), Money::fromMinor(700), EarnMode::Proportional};
    programme.earning.rules.push_back(
        {QStringLiteral("big"), FixedRule{Points(25), 1}, Money::fromMinor(40'000)});
    programme.expiry = {ExpiryPolicy::Kind::Days, 20, ExpiryPolicy::Round::None};
    programme.tiers = TierPolicy{};
    programme.tiers->tiers = {
        {QStringLiteral("a"), QStringLiteral("A"), Money(), 1, 1},
        {QStringLiteral("b"), QStringLiteral("B"), Money::fromMinor(90'000), 3, 2}};
    return programme;
}

} // namespace

class VerifyServiceTest : public QObject
{
    Q_OBJECT

private slots:
    // Every kind of command at random through the real services: all invariants hold (fixed seeds).
    void randomWeeksAtTheCounterAddUp_data()
    {
        QTest::addColumn<int>("policy");
        QTest::addColumn<int>("pending");
        for (int policy = 0; policy < 3; ++policy) {
            for (const int pending : {0, 4})
                QTest::addRow("policy %d, pending %d", policy, pending) << policy << pending;
        }
    }

    void randomWeeksAtTheCounterAddUp()
    {
        QFETCH(int, policy);
        QFETCH(int, pending);
        Programme programme = richProgramme();
        programme.clawback.missing = static_cast<MissingPoints>(policy);
        programme.earning.pendingDays = pending;
        CounterShop club(TestShop::Where::Memory, programme);
        Chance chance(static_cast<quint64>(policy * 10 + pending + 1));
        std::vector<MemberId> members;
        for (int i = 0; i < 4; ++i)
            members.push_back(club.addMember(QString::number(i)));
        std::vector<PurchaseId> purchases;
        for (int step = 0; step < 250; ++step) {
            const MemberId member = members[static_cast<size_t>(chance.between(0, 3))];
            const qint64 what = chance.between(0, 9);
            if (what < 5 || purchases.empty()) {
                const auto snapshot = club.counter.snapshot(member);
                const qint64 wish = chance.oneIn(2) ? snapshot->spendable.value() : 0;
                const qint64 amount = chance.between(1, 60'000);
                const auto done = club.counter.record(
                    CounterShop::draft(member, amount, std::min(wish, amount)));
                QVERIFY2(done, qPrintable(done ? QString() : errorKey(done.error().code)));
                purchases.push_back(done->id);
            } else if (what < 8) {
                const PurchaseId id = purchases[static_cast<size_t>(
                    chance.between(0, qint64(purchases.size()) - 1))];
                const auto purchase = club.counter.purchase(id);
                const qint64 left = purchase->refundable().minor();
                if (left > 0)
                    QVERIFY(club.counter.refund(CounterShop::refundOf(id, chance.between(1, left))));
            } else if (what == 8) {
                static_cast<void>(club.counter.undo(purchases.back(), QStringLiteral("x")));
            } else {
                club.shop.clock.advanceDays(static_cast<int>(chance.between(1, 6)));
                QVERIFY(services::NightlyJob(club.shop.database(), club.shop.clock).run());
            }
            if (step % 25 == 24)
                QCOMPARE(club.problems(), QString());
        }
    }

    // I8: taking every purchase back in any order leaves nothing but what was written off.
    void undoingEverythingLeavesNothing()
    {
        for (quint64 seed = 1; seed <= 8; ++seed) {
            CounterShop club(TestShop::Where::Memory, richProgramme());
            const MemberId member = club.addMember(QStringLiteral("m"));
            Chance chance(seed);
            std::vector<PurchaseId> purchases;
            for (int i = 0; i < 12; ++i)
                purchases.push_back(
                    club.counter.record(CounterShop::draft(member, chance.between(1, 60'000)))->id);
            while (!purchases.empty()) {
                const auto place = chance.between(0, qint64(purchases.size()) - 1);
                QVERIFY(club.counter.undo(purchases[static_cast<size_t>(place)], QStringLiteral("x")));
                purchases.erase(purchases.begin() + place);
            }
            QCOMPARE(club.balance(member), 0);
            QCOMPARE(club.problems(), QString());
        }
    }

    void namesWhatWasTamperedWith_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("check");
        QTest::newRow("balance") << QStringLiteral("UPDATE account SET balance = balance + 1") << QStringLiteral("I1");
        QTest::newRow("lot") << QStringLiteral("UPDATE lot SET remaining = remaining - 1 WHERE id = 1") << QStringLiteral("I2");
        QTest::newRow("deficit") << QStringLiteral("UPDATE account SET deficit = 5") << QStringLiteral("I9");
        QTest::newRow("number") << QStringLiteral("UPDATE account SET last_seq = 9") << QStringLiteral("I9");
        QTest::newRow("refunded") << QStringLiteral("UPDATE purchase SET refunded = 1 WHERE id = 1") << QStringLiteral("I7");
        QTest::newRow("owner") << QStringLiteral("UPDATE account SET member_id = 99") << QStringLiteral("foreign_keys");
        QTest::newRow("entry") << QStringLiteral("INSERT INTO ledger_entry (account_id, seq, kind, points, occurred_at, "
                                                 "local_day) VALUES (1, 7, 'bonus', 10, 0, 0)") << QStringLiteral("I1");
    }

    void namesWhatWasTamperedWith()
    {
        QFETCH(QString, sql);
        QFETCH(QString, check);
        CounterShop club;
        const MemberId member = club.addMember(QStringLiteral("m"));
        QVERIFY(club.counter.record(CounterShop::draft(member, 10'000)));
        QVERIFY(club.counter.record(CounterShop::draft(member, 5'000, 20)));
        QCOMPARE(club.problems(), QString());
        tamper(club, sql);
        const QString problems = club.problems();
        QVERIFY2(problems.contains(check), qPrintable(problems));
    }

    // The file itself refuses to forget: entries can be neither changed nor deleted.
    void ledgerRowsCannotBeChanged_data()
    {
        QTest::addColumn<QString>("sql");
        for (const char *sql : {"UPDATE ledger_entry SET points = 1", "DELETE FROM ledger_entry",
                                "DELETE FROM lot", "UPDATE lot SET credit = 1", "DELETE FROM lot_use",
                                "UPDATE programme_version SET document = '{}'", "DELETE FROM audit"})
            QTest::newRow(sql) << QString::fromLatin1(sql);
    }

    void ledgerRowsCannotBeChanged()
    {
        QFETCH(QString, sql);
        CounterShop club;
        const MemberId member = club.addMember(QStringLiteral("m"));
        QVERIFY(club.counter.record(CounterShop::draft(member, 10'000)));
        QVERIFY(club.counter.record(CounterShop::draft(member, 5'000, 20)));
        const auto refused = club.shop.database().write([&](storage::Connection &c) -> Result<void> {
            c.run(sql);
            return {};
        });
        QVERIFY(!refused);
        QCOMPARE(club.problems(), QString());
    }

    // A statement that fails in the middle of a sale leaves nothing of it behind.
    void failingInTheMiddleLeavesNothing_data()
    {
        QTest::addColumn<QString>("table");
        for (const char *table : {"purchase", "ledger_entry", "lot", "lot_use", "audit", "idempotency_key"})
            QTest::newRow(table) << QString::fromLatin1(table);
    }

    void failingInTheMiddleLeavesNothing()
    {
        QFETCH(QString, table);
        CounterShop club;
        const MemberId member = club.addMember(QStringLiteral("m"));
        QVERIFY(club.counter.record(CounterShop::draft(member, 10'000)));
        storage::Connection &connection = club.shop.database().connection();
        connection.run(QStringLiteral("CREATE TEMP TRIGGER breaks BEFORE INSERT ON main.%1 "
                                      "BEGIN SELECT RAISE(ABORT, 'broken'); END").arg(table));
        PurchaseDraft draft = CounterShop::draft(member, 5'000, 20);
        draft.key = QStringLiteral("k");
        QVERIFY(!club.counter.record(draft));
        connection.run(QStringLiteral("DROP TRIGGER breaks"));
        QCOMPARE(club.balance(member), 100);
        QCOMPARE(club.counter.today()->size(), size_t(1));
        QCOMPARE(club.problems(), QString());
        QVERIFY(club.counter.record(draft));
        QCOMPARE(club.problems(), QString());
    }
};

BASHGAH_TEST(tst_verifyservice, VerifyServiceTest)

} // namespace tst_verifyservice

#include "tst_verifyservice.moc"
