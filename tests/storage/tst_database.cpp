// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/db/database.h"
#include "storage/db/migrator.h"
#include "storage/db/sharecheck.h"
#include "storage/db/sqltext.h"
#include "support/smalldisk.h"
#include "support/testregistry.h"
#include "support/testshop.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

namespace tst_database {

using namespace bashgah;
using domain::ErrorCode;
using storage::Connection;
using storage::Database;

class DatabaseTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyStatementFileCanBePrepared()
    {
        test::TestShop shop;
        for (const QString &name : storage::SqlText::allNames()) {
            auto prepared = shop.database().read([&](Connection &c) -> domain::Result<void> {
                (void)c.statement(name);
                return {};
            });
            QVERIFY2(prepared.has_value(), prepared ? "" : qPrintable(prepared.error().detail));
        }
    }

    void missingOrUnknownPlaceholderIsAnError()
    {
        test::TestShop shop;
        auto missing = shop.database().read([](Connection &c) -> domain::Result<void> {
            c.statement(QStringLiteral("shop/put_setting")).bind("key", QStringLiteral("a")).exec();
            return {};
        });
        QCOMPARE(missing.error().code, ErrorCode::Internal);
        auto unknown = shop.database().read([](Connection &c) -> domain::Result<void> {
            c.statement(QStringLiteral("shop/get_setting")).bind("kee", QStringLiteral("a")).exec();
            return {};
        });
        QCOMPARE(unknown.error().code, ErrorCode::Internal);
    }

    void aStatementReturningAnIdIsReadOnlyThroughInsertId()
    {
        test::TestShop shop;
        const auto insert = [](Connection &c, const QString &name) {
            auto statement = c.statement(QStringLiteral("staff/insert"));
            statement.bind("name", name).bind("at", domain::Instant{0});
            return statement;
        };
        auto ids = shop.database().write([&](Connection &c) -> domain::Result<qint64> {
            const qint64 first = insert(c, QStringLiteral("A")).insertId();
            return insert(c, QStringLiteral("B")).insertId() - first;
        });
        QCOMPARE(ids.value_or(0), 1);
        auto walked = shop.database().write([&](Connection &c) -> domain::Result<bool> {
            return insert(c, QStringLiteral("C")).execOne();
        });
        QCOMPARE(walked.error().code, ErrorCode::Internal);
        auto notAnInsert = shop.database().read([&](Connection &c) -> domain::Result<qint64> {
            return c.statement(QStringLiteral("staff/list")).insertId();
        });
        QCOMPARE(notAnInsert.error().code, ErrorCode::Internal);
    }

    void aPlaceholderMayStandTwice()
    {
        test::TestShop shop;
        const auto text = storage::SqlText::fromText(QStringLiteral("test/twice"),
                                                     QStringLiteral("SELECT :a * 10 + :b, :a, ':c'"));
        auto read = shop.database().read([&](Connection &c) -> domain::Result<qint64> {
            auto statement = c.prepare(text);
            statement.bind("a", 4).bind("b", 2);
            return statement.execOne() ? statement.int64(0) * 10 + statement.int64(1) : 0;
        });
        QCOMPARE(read.value_or(-1), 424);
    }

    void aFailedWriteLeavesNothing()
    {
        test::TestShop shop;
        auto written = shop.database().write([](Connection &c) -> domain::Result<void> {
            c.statement(QStringLiteral("shop/put_setting"))
                .bind("key", QStringLiteral("x")).bind("value", QStringLiteral("1")).exec();
            return domain::fail(ErrorCode::Cancelled);
        });
        QCOMPARE(written.error().code, ErrorCode::Cancelled);
        QCOMPARE(*shop.shop().setting(QStringLiteral("x")), QString());
    }

    void ledgerAndVersionsRefuseUpdateAndDelete_data()
    {
        QTest::addColumn<QString>("table");
        for (const char *table : {"ledger_entry", "lot_use", "deficit_move", "programme_version", "audit", "consent_entry"})
            QTest::newRow(table) << QString::fromLatin1(table);
    }
    void ledgerAndVersionsRefuseUpdateAndDelete()
    {
        QFETCH(QString, table);
        test::TestShop shop;
        const qint64 triggers = shop.database().connection().number(
            QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND tbl_name = '%1'").arg(table));
        QVERIFY(triggers >= 1);
    }

    void auditLineCannotBeChanged()
    {
        test::TestShop shop; // creating it wrote an audit line
        auto changed = shop.database().write([](Connection &c) -> domain::Result<void> {
            c.run(QStringLiteral("UPDATE audit SET action = 'x'"));
            return {};
        });
        QVERIFY(!changed);
    }

    void twoProgramsOnOneFileSeeEachOthersWork()
    {
        test::TestShop shop;
        const auto second = shop.openAgain();
        QVERIFY(shop.shop().setSetting(QStringLiteral("a"), QStringLiteral("1")));
        test::FakeClock clock;
        services::ShopService other(*second, clock);
        QCOMPARE(*other.setting(QStringLiteral("a")), QStringLiteral("1"));
        QVERIFY(other.setSetting(QStringLiteral("a"), QStringLiteral("2")));
        QCOMPARE(*shop.shop().setting(QStringLiteral("a")), QStringLiteral("2"));
    }

    void foreignFilesAreNamedForWhatTheyAre()
    {
        QTemporaryDir folder;
        const QString text = folder.filePath(QStringLiteral("text.bashgah"));
        QFile file(text);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("invoice,amount\n1,2\n");
        file.close();
        QCOMPARE(Database::open(text).error().code, ErrorCode::NotAShop);
        QCOMPARE(Database::open(folder.filePath(QStringLiteral("none"))).error().code, ErrorCode::FileNotFound);
        QCOMPARE(Database::create(text).error().code, ErrorCode::AlreadyExists);
        const QString nowhere = folder.filePath(QStringLiteral("no/such/a.bashgah"));
        QCOMPARE(Database::create(nowhere).error().code, ErrorCode::FileNotFound);
    }

    void anOtherProgramsDatabaseIsNotAShop()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("other.db"));
        {
            Connection other(path);
            other.run(QStringLiteral("CREATE TABLE t (x)"));
        }
        QCOMPARE(Database::open(path).error().code, ErrorCode::NotAShop);
    }

    /// Neither its journal, which a first connection of ours would change, nor a file beside it.
    void anOtherProgramsDatabaseStaysAsItIs_data()
    {
        QTest::addColumn<qint64>("applicationId");
        QTest::addColumn<qint64>("version");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("another program's") << qint64(0) << qint64(7) << ErrorCode::NotAShop;
        QTest::newRow("another program's, with an id") << qint64(0x0f055112) << qint64(1) << ErrorCode::NotAShop;
        QTest::newRow("a newer program's") << qint64(storage::Migrator::applicationId) << qint64(999) << ErrorCode::NewerShop;
    }
    void anOtherProgramsDatabaseStaysAsItIs()
    {
        QFETCH(qint64, applicationId);
        QFETCH(qint64, version);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("دفتر.db"));
        {
            Connection other(path);
            other.run(QStringLiteral("CREATE TABLE t (x)"));
            other.run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
            other.run(QStringLiteral("PRAGMA user_version = %1").arg(version));
            QCOMPARE(other.word(QStringLiteral("PRAGMA journal_mode = DELETE")), QStringLiteral("delete"));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        QCOMPARE(before.at(18), '\1'); // written by the rules of a rollback journal (sqlite.org/fileformat.html)
        QTEST(Database::open(path).error().code, "code");
        QVERIFY(file.seek(0));
        QCOMPARE(file.readAll(), before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QFileInfo(path).fileName()});
    }

    /// A program that was cut off may have left the newest first page in the log.
    void aShopWhoseHeadIsStillInItsLogIsAShop()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.bashgah"));
        Connection fresh(path);
        QVERIFY(storage::Migrator(fresh).createFresh());
        fresh.run(QStringLiteral("PRAGMA user_version = 999")); // and stays open: nothing is folded into the file
        const auto opened = Database::open(path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::NewerShop);
    }

    void aNewerShopIsRefusedUnchanged()
    {
        test::TestShop shop;
        shop.database().connection().run(QStringLiteral("PRAGMA user_version = 999"));
        const auto opened = Database::open(shop.path());
        QCOMPARE(opened.error().code, ErrorCode::NewerShop);
        QCOMPARE(opened.error().args.at(1), QStringLiteral("999"));
    }

    void aShopThatCannotBeWrittenIsRefusedUnchanged()
    {
        const test::SmallDisk disk(QStringLiteral("8m"));
        QTemporaryDir folder;
        const QString place = disk.isThere() ? disk.path() : folder.path();
        const QString path = place + QStringLiteral("/فروشگاه.bashgah");
        test::FakeClock clock;
        QVERIFY(services::ShopService::create(path, test::TestShop::defaultShop(), clock));
        QVERIFY(disk.isThere() ? disk.makeReadOnly() : QFile::setPermissions(path, QFile::ReadOwner));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        const auto opened = Database::open(path);
        QCOMPARE(opened.error().code, ErrorCode::ReadOnly);
        QCOMPARE(opened.error().args, QStringList{path});
        if (disk.isThere()) {
            const QString other = place + QStringLiteral("/other.bashgah");
            QCOMPARE(services::ShopService::create(other, test::TestShop::defaultShop(), clock).error().code,
                     ErrorCode::ReadOnly);
        }
        QVERIFY(file.seek(0));
        QCOMPARE(file.readAll(), before);
        QCOMPARE(QDir(place).entryList(QDir::Files), QStringList{QFileInfo(path).fileName()});
        file.close();
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner); // else Windows keeps the folder
    }

    void aDamagedFileIsFound()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("damaged.bashgah"));
        {
            test::FakeClock clock;
            auto created = services::ShopService::create(path, test::TestShop::defaultShop(), clock);
            QVERIFY(created.has_value());
            (*created)->connection().run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(4096);
        file.write(QByteArray(8192, 'x'));
        file.close();
        QCOMPARE(Database::open(path).error().code, ErrorCode::Damaged);
    }

    void networkPlacesAreRecognised()
    {
        QVERIFY(storage::isNetworkPlace(QStringLiteral("//server/share/a.bashgah"), "ntfs"));
        QVERIFY(storage::isNetworkPlace(QStringLiteral("/mnt/a.bashgah"), "cifs"));
        QVERIFY(storage::isNetworkPlace(QStringLiteral("/mnt/a.bashgah"), "nfs4"));
        QVERIFY(!storage::isNetworkPlace(QStringLiteral("/home/a.bashgah"), "ext4"));
    }

    void repeatedMigrationChangesNothing()
    {
        test::TestShop shop;
        QVERIFY(Database::open(shop.path()).has_value());
        QCOMPARE(shop.database().connection().number(QStringLiteral("PRAGMA user_version")),
                 static_cast<qint64>(storage::Migrator::currentVersion()));
        QCOMPARE(shop.database().connection().word(QStringLiteral("PRAGMA integrity_check")), QStringLiteral("ok"));
    }
};

BASHGAH_TEST(tst_database, DatabaseTest)

} // namespace tst_database

#include "tst_database.moc"
