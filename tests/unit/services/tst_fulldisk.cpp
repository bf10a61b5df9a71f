// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/backup/backupservice.h"
#include "services/imports/importservice.h"
#include "support/countershop.h"
#include "support/importfile.h"
#include "support/must.h"
#include "support/testregistry.h"

#include <QDir>
#include <QTest>

namespace tst_fulldisk {

using namespace bashgah;
using domain::ErrorCode;
using services::ImportKind;
using services::ImportService;
using test::CounterShop;
using test::must;
using test::TestShop;

namespace {

/// A shop whose file may not grow: SQLite answers with a real SQLITE_FULL at the next page, in the
/// middle of whatever is being written.
class FullDisk final
{
public:
    explicit FullDisk(TestShop &shop) : m_shop(shop)
    {
        limit(number(shop, "PRAGMA page_count"));
    }
    /// Somebody has deleted some films.
    void makeRoom() { limit(1'000'000); }

    [[nodiscard]] static qint64 number(TestShop &shop, const char *sql)
    {
        return must(shop.database().read([&](storage::Connection &c) -> domain::Result<qint64> {
            return c.number(QLatin1String(sql));
        }));
    }

private:
    void limit(qint64 pages)
    {
        const QByteArray pragma = "PRAGMA max_page_count = " + QByteArray::number(pages);
        QCOMPARE(number(m_shop, pragma.constData()), pages);
    }

    TestShop &m_shop;
};

/// Rows of every table that a sale or an import writes.
QList<qint64> rows(TestShop &shop)
{
    QList<qint64> counts;
    for (const char *table : {"member", "product", "purchase", "purchase_line", "refund", "ledger_entry", "lot",
                              "lot_use", "idempotency_key", "batch", "audit", "tier_evaluation"}) {
        counts << FullDisk::number(shop, QByteArray(QByteArray("SELECT count(*) FROM ") + table).constData());
    }
    return counts;
}

} // namespace

class FullDiskTest final : public QObject
{
    Q_OBJECT

private slots:
    void aSaleIsRefusedWholeAndSucceedsWhenThereIsRoom()
    {
        CounterShop club(TestShop::Where::File);
        const domain::MemberId member = club.addMember(QStringLiteral("7"));
        FullDisk disk(club.shop);
        domain::PurchaseDraft draft = CounterShop::draft(member, 10'000);
        draft.note = QString(300, u'x');
        qint64 recorded = 0;
        QList<qint64> before;
        domain::Result<services::RecordedPurchase> refused = domain::fail(ErrorCode::Internal);
        do { // free space inside the last pages is used up first
            before = rows(club.shop);
            draft.key = QString::number(recorded);
            refused = club.counter.record(draft);
        } while (refused && ++recorded < 10'000);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::DiskFull);
        QCOMPARE(refused.error().args, QStringList{club.shop.path()});
        QCOMPARE(rows(club.shop), before);
        QCOMPARE(club.balance(member), 100 * recorded);
        QCOMPARE(club.problems(), QString());
        QVERIFY(!club.counter.record(draft)); // no half-open transaction is left behind: the same answer
        disk.makeRoom();
        const auto again = must(club.counter.record(draft));
        QVERIFY(!again.repeated); // the refused request had left no key
        QCOMPARE(club.balance(member), 100 * (recorded + 1));
        QCOMPARE(club.problems(), QString());
    }

    void anImportIsRefusedWhole()
    {
        CounterShop club(TestShop::Where::File);
        FullDisk disk(club.shop);
        test::ImportFiles files;
        QByteArray csv = "invoice,date,member,product,quantity,price\n";
        for (int i = 0; i < 3000; ++i) {
            const QByteArray n = QByteArray::number(i);
            csv += n + ",2026-08-01,C" + n + ",P" + n + ",1,100\n";
        }
        const QString path = files.write(csv);
        const QList<qint64> before = rows(club.shop);
        ImportService imports(club.shop.database(), club.shop.clock);
        services::ImportOptions options;
        for (const bool earning : {false, true}) {
            options.earnPoints = earning;
            const auto refused = imports.run(ImportKind::Purchases, path, options);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::DiskFull);
            QCOMPARE(rows(club.shop), before);
            QCOMPARE(club.problems(), QString());
        }
        disk.makeRoom();
        QCOMPARE(must(imports.run(ImportKind::Purchases, path, options)).receipts, 3000);
        QCOMPARE(club.problems(), QString());
    }

    /// What is recorded can still be carried away.
    void aFullShopCanBeBackedUp()
    {
        CounterShop club(TestShop::Where::File);
        const domain::MemberId member = club.addMember(QStringLiteral("7"));
        FullDisk disk(club.shop);
        qint64 recorded = 0;
        while (club.counter.record(CounterShop::draft(member, 10'000)))
            ++recorded;
        const services::BackupService backup(club.shop.path(), {}, club.shop.clock);
        const auto copy = must(backup.backUp());
        const auto database = must(services::ShopService::open(copy.path));
        const auto sales = must(database->read([](storage::Connection &c) -> domain::Result<qint64> {
            return c.number(QStringLiteral("SELECT count(*) FROM purchase"));
        }));
        QCOMPARE(sales, recorded);
    }
};

BASHGAH_TEST(tst_fulldisk, FullDiskTest)

} // namespace tst_fulldisk

#include "tst_fulldisk.moc"
