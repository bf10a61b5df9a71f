// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/ledgerrepository.h"
#include "support/must.h"
#include "support/rawsales.h"
#include "support/testregistry.h"
#include "support/testshop.h"

#include <QTest>

namespace tst_ledgerrepository {

using namespace bashgah;
using domain::EntryKind;
using domain::MemberId;
using domain::Points;
using domain::Result;
using storage::AccountRecord;
using storage::Connection;
using storage::LedgerRepository;
using test::must;

namespace {

const QDate day(2026, 8, 1);

storage::EntryFacts on(const test::TestShop &shop)
{
    storage::EntryFacts facts;
    facts.at = shop.clock.now();
    return facts;
}

} // namespace

class LedgerRepositoryTest final : public QObject
{
    Q_OBJECT

private:
    test::TestShop m_shop{test::TestShop::Where::Memory};
    std::optional<MemberId> m_member;
    std::optional<domain::PurchaseId> m_purchase;

    template <typename Work>
    auto write(Work &&work)
    {
        return must(m_shop.database().write([&](Connection &c) {
            LedgerRepository ledger(c);
            return work(ledger);
        }));
    }
    [[nodiscard]] AccountRecord stored(LedgerRepository::Lots lots = LedgerRepository::Lots::All)
    {
        return write([&](LedgerRepository &ledger) -> Result<AccountRecord> {
            return ledger.account(*m_member, lots);
        });
    }
    /// Credits points that end `days` after the first day; returns the entry.
    domain::EntryId credit(qint64 points, int days)
    {
        return write([&](LedgerRepository &ledger) -> Result<domain::EntryId> {
            AccountRecord account = ledger.account(*m_member, LedgerRepository::Lots::Open);
            const auto entry = ledger.store(
                account, account.points.credit(EntryKind::Adjust, Points(points), day, day, day.addDays(days)),
                on(m_shop));
            ledger.saveCaches(account);
            return entry;
        });
    }
    domain::EntryId redeem(qint64 points)
    {
        return write([&](LedgerRepository &ledger) -> Result<domain::EntryId> {
            AccountRecord account = ledger.account(*m_member, LedgerRepository::Lots::Open);
            storage::EntryFacts facts = on(m_shop);
            facts.purchase = m_purchase;
            const auto entry = ledger.store(
                account,
                must(account.points.debit(EntryKind::Redeem, Points(points), day, domain::DebitPolicy::Reject)),
                facts);
            ledger.saveCaches(account);
            return entry;
        });
    }
    qint64 number(const char *sql)
    {
        return must(m_shop.database().read(
            [&](Connection &c) -> Result<qint64> { return c.number(QLatin1String(sql)); }));
    }

private slots:
    void init()
    {
        static int count = 0;
        test::RawSales raw(m_shop.database());
        m_member = raw.member(QString::number(++count), QStringLiteral("Ann"), day);
        m_purchase = raw.sale({QString::number(count), m_member, day, 1000});
    }

    void lookingAtAMemberWithoutPointsWritesNothing()
    {
        const qint64 accounts = number("SELECT count(*) FROM account");
        const auto points = must(m_shop.database().read([&](Connection &c) -> Result<domain::PointsAccount> {
            return LedgerRepository(c).pointsOf(*m_member);
        }));
        QCOMPARE(points.balance(), Points(0));
        QCOMPARE(number("SELECT count(*) FROM account"), accounts);
    }

    void anAccountComesBackAsItWasStored()
    {
        credit(30, 60);
        credit(50, 30);
        const AccountRecord account = stored();
        QCOMPARE(account.lastSeq, 2);
        QCOMPARE(account.points.balance(), Points(80));
        QCOMPARE(account.points.lots().size(), size_t(2));
        const domain::Lot &first = account.points.lots().front();
        QCOMPARE(first.credit, Points(30));
        QCOMPARE(first.activates, day);
        QCOMPARE(*first.expires, day.addDays(60));
        QVERIFY(first.id && first.entry);
        QCOMPARE(number("SELECT balance FROM account ORDER BY id DESC LIMIT 1"), 80);
    }

    void usedUpLotsAreReadOnlyWhenAskedFor()
    {
        credit(30, 60);
        credit(50, 30); // ends earlier: spent first
        redeem(50);
        QCOMPARE(stored(LedgerRepository::Lots::Open).points.lots().size(), size_t(1));
        QCOMPARE(stored().points.lots().size(), size_t(2));
        QCOMPARE(stored().points.balance(), Points(30));
    }

    void aDebitIsTracedToItsLotsLessWhatWasGivenBack()
    {
        credit(30, 60);
        credit(50, 30);
        const auto debit = redeem(70); // 50 of the second, 20 of the first
        write([&](LedgerRepository &ledger) -> Result<void> {
            AccountRecord account = ledger.account(*m_member, LedgerRepository::Lots::All);
            domain::DebitTrace trace = ledger.trace(account, debit, *m_purchase);
            if (trace.uses.size() != 2 || trace.uses[0].points != Points(50) || trace.uses[1].points != Points(20))
                qFatal("wrong trace");
            storage::EntryFacts facts = on(m_shop);
            facts.purchase = m_purchase;
            facts.reverses = debit;
            ledger.store(account, account.points.restore(EntryKind::RedeemReversal, Points(25), day, trace), facts);
            ledger.saveCaches(account);
            trace = ledger.trace(account, debit, *m_purchase);
            if (trace.uses[0].points != Points(45) || trace.uses.size() != 1)
                qFatal("the lot that was taken last gets its points back first");
            return {};
        });
        QCOMPARE(stored().points.balance(), Points(35));
    }

    void anUncoveredDebitIsTracedWithItsDeficit()
    {
        credit(30, 60);
        const auto trace = write([&](LedgerRepository &ledger) -> Result<domain::DebitTrace> {
            AccountRecord account = ledger.account(*m_member, LedgerRepository::Lots::All);
            storage::EntryFacts facts = on(m_shop);
            facts.purchase = m_purchase;
            const auto entry = ledger.store(
                account,
                must(account.points.debit(EntryKind::Clawback, Points(100), day, domain::DebitPolicy::Negative)),
                facts);
            ledger.saveCaches(account);
            return ledger.trace(account, entry, *m_purchase);
        });
        QCOMPARE(trace.uses.size(), size_t(1));
        QCOMPARE(trace.deficit, Points(70));
        QCOMPARE(stored().points.deficit(), Points(70));
        QCOMPARE(stored().points.balance(), Points(-70));
    }

    void aLotTellsWhatExpiredOfIt()
    {
        const auto entry = credit(30, 10);
        redeem(12);
        write([&](LedgerRepository &ledger) -> Result<void> {
            AccountRecord account = ledger.account(*m_member, LedgerRepository::Lots::Open);
            for (const domain::Posting &posting : account.points.expire(day.addDays(11)))
                ledger.store(account, posting, on(m_shop));
            ledger.saveCaches(account);
            return {};
        });
        const auto expired = write([&](LedgerRepository &ledger) -> Result<Points> {
            return ledger.lotOf(entry).second;
        });
        QCOMPARE(expired, Points(18));
        QVERIFY(stored().points.lots().front().expiryBooked);
    }

    void aClawbackThatWasGivenBackNoLongerCounts()
    {
        credit(30, 60);
        const auto kinds = write([&](LedgerRepository &ledger) -> Result<size_t> {
            AccountRecord account = ledger.account(*m_member, LedgerRepository::Lots::All);
            storage::EntryFacts facts = on(m_shop);
            facts.purchase = m_purchase;
            const auto taken = ledger.store(
                account,
                must(account.points.debit(EntryKind::Clawback, Points(10), day, domain::DebitPolicy::Clamp)), facts);
            if (ledger.entriesOf(*m_purchase).size() != 1)
                qFatal("the claw-back is missing");
            facts.reverses = taken;
            ledger.store(account,
                         account.points.restore(EntryKind::Adjust, Points(10), day,
                                                ledger.trace(account, taken, *m_purchase)), facts);
            ledger.saveCaches(account);
            size_t clawbacks = 0;
            for (const storage::PurchaseEntry &entry : ledger.entriesOf(*m_purchase))
                clawbacks += entry.kind == EntryKind::Clawback ? 1 : 0;
            return clawbacks;
        });
        QCOMPARE(kinds, size_t(0));
        QCOMPARE(stored().points.balance(), Points(30));
    }

    void theFileRefusesTheSameNumberTwice()
    {
        credit(30, 60);
        const auto twice = m_shop.database().write([&](Connection &c) -> Result<void> {
            LedgerRepository ledger(c);
            AccountRecord account = ledger.account(*m_member, LedgerRepository::Lots::Open);
            account.lastSeq = 0; // another till had read the account before the first entry
            ledger.store(account, account.points.credit(EntryKind::Adjust, Points(1), day, day, {}), on(m_shop));
            return {};
        });
        QVERIFY(!twice);
        QCOMPARE(stored().points.balance(), Points(30));
    }
};

BASHGAH_TEST(tst_ledgerrepository, LedgerRepositoryTest)

} // namespace tst_ledgerrepository

#include "tst_ledgerrepository.moc"
