// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/purchaserepository.h"
#include "support/must.h"
#include "support/rawsales.h"
#include "support/testregistry.h"
#include "support/testshop.h"

#include <QTest>

namespace tst_purchaserepository {

using namespace bashgah;
using domain::Money;
using domain::PurchaseId;
using domain::Result;
using storage::Connection;
using storage::PurchaseRepository;
using test::must;

namespace {

const QDate day(2026, 8, 1);

Money minor(qint64 amount)
{
    return Money::fromMinor(amount);
}

/// Two lines of 300 and 700 with a bill discount of 100.
storage::NewPurchase twoLines(const QString &ref, std::optional<domain::MemberId> member, domain::Instant at)
{
    storage::NewPurchase purchase;
    purchase.draft.member = member;
    purchase.draft.lines.resize(2);
    purchase.draft.lines[0].gross = purchase.draft.lines[0].price = minor(300);
    purchase.draft.lines[1].gross = purchase.draft.lines[1].price = minor(700);
    purchase.draft.discount = minor(100);
    purchase.draft.payment = QStringLiteral("card");
    purchase.draft.note = QStringLiteral("gift");
    purchase.ref = ref;
    purchase.source = QStringLiteral("counter");
    purchase.at = at;
    purchase.day = day;
    purchase.earned = domain::Points(9);
    purchase.bill = domain::billOf(purchase.draft, Money());
    return purchase;
}

} // namespace

class PurchaseRepositoryTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::TestShop> m_shop;
    std::optional<domain::MemberId> m_member;

    template <typename Work>
    auto write(Work &&work)
    {
        return must(m_shop->database().write([&](Connection &c) {
            PurchaseRepository purchases(c);
            return work(purchases);
        }));
    }
    PurchaseId record(const QString &ref)
    {
        return write([&](PurchaseRepository &purchases) -> Result<PurchaseId> {
            return purchases.insert(twoLines(ref, m_member, m_shop->clock.now()));
        });
    }
    /// What came back of the second line, `amount` minor units.
    void refund(PurchaseId id, qint64 amount)
    {
        write([&](PurchaseRepository &purchases) -> Result<void> {
            storage::NewRefund refund;
            refund.ref = purchases.nextRefundRef();
            refund.source = QStringLiteral("counter");
            refund.member = m_member;
            refund.at = m_shop->clock.now();
            refund.day = day;
            refund.amount = minor(amount);
            purchases.insertRefundLine(purchases.insertRefund(refund), 1, id, 2, {}, minor(amount));
            purchases.setRefunded(id, minor(amount));
            return {};
        });
    }

private slots:
    void init()
    {
        m_shop = std::make_unique<test::TestShop>(test::TestShop::Where::Memory);
        m_member = test::RawSales(m_shop->database()).member(QStringLiteral("7"), QStringLiteral("Ann"), day);
    }
    void cleanup() { m_shop.reset(); }

    void aPurchaseComesBackAsItWasWritten()
    {
        const PurchaseId id = record(QStringLiteral("A1"));
        const auto found = write([&](PurchaseRepository &purchases) -> Result<domain::Purchase> {
            return *purchases.find(id);
        });
        QCOMPARE(found.ref, QStringLiteral("A1"));
        QCOMPARE(found.member, m_member);
        QCOMPARE(found.day, day);
        QCOMPARE(found.occurredAt, m_shop->clock.now());
        QCOMPARE(found.gross, minor(1000));
        QCOMPARE(found.net(), minor(900));
        QCOMPARE(found.earned, domain::Points(9));
        QCOMPARE(found.payment, QStringLiteral("card"));
        QCOMPARE(found.note, QStringLiteral("gift"));
        QCOMPARE(found.state(), domain::PurchaseState::Recorded);
        const auto lines = write([&](PurchaseRepository &purchases) -> Result<std::vector<storage::StoredLine>> {
            return purchases.lines(id);
        });
        QCOMPARE(lines.size(), size_t(2));
        QCOMPARE(lines[0].net, minor(270)); // the discount of the bill in proportion
        QCOMPARE(lines[1].net, minor(630));
    }

    void aRefundIsKnownByItsLine()
    {
        const PurchaseId id = record(QStringLiteral("A1"));
        refund(id, 200);
        const auto lines = write([&](PurchaseRepository &purchases) -> Result<std::vector<storage::StoredLine>> {
            return purchases.lines(id);
        });
        QCOMPARE(lines[0].refunded, Money());
        QCOMPARE(lines[1].refunded, minor(200));
        const auto spend = write([&](PurchaseRepository &purchases) -> Result<Money> {
            return purchases.netSpend(*m_member, {day, day});
        });
        QCOMPARE(spend, minor(700));
    }

    void theFileRefusesARefundAboveThePurchase()
    {
        const PurchaseId id = record(QStringLiteral("A1"));
        const auto tooMuch = m_shop->database().write([&](Connection &c) -> Result<void> {
            PurchaseRepository(c).setRefunded(id, minor(901));
            return {};
        });
        QVERIFY(!tooMuch);
    }

    void anInvoiceNumberIsTakenUntilItsPurchaseIsVoid()
    {
        const PurchaseId id = record(QStringLiteral("A1"));
        const QString source = QStringLiteral("counter");
        const auto taken = [&] {
            return write([&](PurchaseRepository &purchases) -> Result<bool> {
                return purchases.isTaken(source, QStringLiteral("A1"), m_member);
            });
        };
        QVERIFY(taken());
        write([&](PurchaseRepository &purchases) -> Result<void> {
            purchases.setVoid(id, m_shop->clock.now());
            return {};
        });
        QVERIFY(!taken());
        const PurchaseId again = record(QStringLiteral("A1"));
        const auto found = write([&](PurchaseRepository &purchases) -> Result<PurchaseId> {
            return *purchases.idByRef(QStringLiteral("A1"));
        });
        QCOMPARE(found, again); // the one that stands
    }

    /// A shop whose own invoices are called P1, P2, ... never blocks the numbers we give.
    void aGivenNumberSkipsThoseThatAreTaken()
    {
        record(QStringLiteral("P2"));
        record(QStringLiteral("P3"));
        record(QStringLiteral("P4"));
        const auto next = [&] {
            return write([](PurchaseRepository &purchases) -> Result<QString> { return purchases.nextRef(); });
        };
        QCOMPARE(next(), QStringLiteral("P5"));
        record(QStringLiteral("P5"));
        QCOMPARE(next(), QStringLiteral("P6"));
    }

    void voidPurchasesCountForNothing()
    {
        const PurchaseId id = record(QStringLiteral("A1"));
        record(QStringLiteral("A2"));
        refund(id, 200); // goes with its purchase, as in the report
        write([&](PurchaseRepository &purchases) -> Result<void> {
            purchases.setLastVisit(*m_member, day);
            purchases.setVoid(id, m_shop->clock.now());
            return {};
        });
        const auto totals = write([&](PurchaseRepository &purchases) -> Result<storage::DayTotals> {
            return purchases.totals(day);
        });
        QCOMPARE(totals.purchases, 1);
        QCOMPARE(totals.net, minor(900));
        QCOMPARE(totals.refunds, Money());
        const auto visits = write([&](PurchaseRepository &purchases) -> Result<int> {
            return purchases.visits(*m_member);
        });
        QCOMPARE(visits, 1);
        QCOMPARE(write([&](PurchaseRepository &purchases) -> Result<Money> {
            return purchases.netSpend(*m_member, {day, day});
        }), minor(900));
    }

    void todayIsListedNewestFirstWithNames()
    {
        record(QStringLiteral("A1"));
        record(QStringLiteral("A2"));
        const auto rows = write([&](PurchaseRepository &purchases) -> Result<std::vector<storage::NamedPurchase>> {
            return purchases.ofDay(day, 1);
        });
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows.front().purchase.ref, QStringLiteral("A2"));
        QCOMPARE(rows.front().memberName, QStringLiteral("Ann"));
    }

    void theUsualMaximumNeedsTwoHundredPurchases()
    {
        test::RawSales raw(m_shop->database());
        const auto most = [&] {
            return write([](PurchaseRepository &purchases) -> Result<std::optional<Money>> {
                return purchases.usualMaximum();
            });
        };
        for (int i = 0; i < 199; ++i)
            raw.sale({QString::number(i), {}, day, 100 + i});
        QVERIFY(!most());
        raw.sale({QStringLiteral("extra zero"), {}, day, 1'000'000});
        QCOMPARE(*most(), minor(298)); // one in 200 was larger
    }
};

BASHGAH_TEST(tst_purchaserepository, PurchaseRepositoryTest)

} // namespace tst_purchaserepository

#include "tst_purchaserepository.moc"
