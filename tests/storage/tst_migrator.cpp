// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A shop that an older version made (tests/data/shops), opened by this one and by one with a newer
// schema: what this program knows and steps of the test's own.
#include "services/counter/verifyservice.h"
#include "storage/db/backupcopy.h"
#include "storage/db/database.h"
#include "storage/db/migrator.h"
#include "storage/db/sqlfailure.h"
#include "support/filecontent.h"
#include "support/must.h"
#include "support/smalldisk.h"
#include "support/testpaths.h"
#include "support/testregistry.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

namespace tst_migrator {

using namespace bashgah;
using domain::ErrorCode;
using domain::Result;
using storage::BackupCopy;
using storage::Connection;
using storage::Database;
using storage::Migrator;
using test::contentOf;

namespace {

constexpr int oldSchema = 1;

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// What the fixture's README says of it, read from `path` as it is.
void compareWithFixture(const QString &path, qint64 schema)
{
    Connection c(path);
    QCOMPARE(c.number(QStringLiteral("PRAGMA user_version")), schema);
    QCOMPARE(c.number(QStringLiteral("SELECT count(*) FROM member")), 12);
    QCOMPARE(c.number(QStringLiteral("SELECT count(*) FROM purchase")), 31);
    QCOMPARE(c.number(QStringLiteral("SELECT count(*) FROM refund")), 1);
    QCOMPARE(c.number(QStringLiteral("SELECT count(*) FROM ledger_entry")), 22);
    QCOMPARE(c.number(QStringLiteral("SELECT sum(points) FROM ledger_entry")), 1155);
    QCOMPARE(c.word(QStringLiteral("PRAGMA integrity_check")), QStringLiteral("ok"));
}

} // namespace

class MigratorTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString folder = m_folder->filePath(QStringLiteral("فروشگاه‌های کیان"));
        QVERIFY(QDir().mkpath(folder));
        m_shop = folder + QStringLiteral("/یکتا.bashgah");
        const QByteArray packed = contentOf(QStringLiteral(BASHGAH_TEST_DATA "/shops/schema-0001.bashgah.z"));
        QVERIFY(write(m_shop, qUncompress(packed)));
    }

    void thisProgramOpensIt()
    {
        {
            const auto database = test::must(Database::open(m_shop));
            QCOMPARE(test::must(services::VerifyService(*database).verify()), std::vector<services::Finding>());
        }
        compareWithFixture(m_shop, Migrator::currentVersion());
        QCOMPARE(QFile::exists(backup()), Migrator::currentVersion() > oldSchema);
    }

    void aNewerSchemaCopiesItFirstAndLosesNothing()
    {
        const QStringList files = newer({"CREATE TABLE future (x INTEGER);\n--;;\nINSERT INTO future VALUES (7)\n"});
        QVERIFY(bringUpTo(files));
        QCOMPARE(BackupCopy::verify(backup()).has_value(), true);
        compareWithFixture(m_shop, files.size());
        compareWithFixture(backup(), oldSchema);
        QCOMPARE(Connection(m_shop).number(QStringLiteral("SELECT x FROM future")), 7);
        QVERIFY(QDir(QFileInfo(m_shop).path()).entryList({QStringLiteral("*.new"), QStringLiteral("*.part")}).isEmpty());
    }

    void theSecondTimeNothingIsCopied()
    {
        const QStringList files = newer({"CREATE TABLE future (x INTEGER)"});
        QVERIFY(bringUpTo(files));
        QVERIFY(QFile::remove(backup()));
        QVERIFY(bringUpTo(files));
        QVERIFY(!QFile::exists(backup()));
    }

    void aStepThatFailsLeavesTheSchemaBefore_data()
    {
        QTest::addColumn<QByteArray>("step");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("its second statement") << QByteArray("CREATE TABLE future (x)\n--;;\nCREATE TABLE member (x)")
                                              << ErrorCode::StorageFailure;
        QTest::newRow("an orphan") << QByteArray("PRAGMA defer_foreign_keys = ON\n--;;\nCREATE TABLE future (m REFERENCES member(id))"
                                                 "\n--;;\nINSERT INTO future VALUES (4711)")
                                   << ErrorCode::Damaged;
    }
    void aStepThatFailsLeavesTheSchemaBefore()
    {
        QFETCH(QByteArray, step);
        const Result<void> failed = bringUpTo(newer({step}));
        QVERIFY(!failed);
        QTEST(failed.error().code, "code");
        compareWithFixture(m_shop, Migrator::currentVersion());
        QCOMPARE(Connection(m_shop).number(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name = 'future'")), 0);
        QVERIFY(test::must(Database::open(m_shop)) != nullptr); // and goes on with this program
    }

    void anotherTryAfterAFailureEndsWell()
    {
        QVERIFY(!bringUpTo(newer({"no such statement"})));
        const QStringList files = newer({"CREATE TABLE future (x)"});
        QVERIFY(bringUpTo(files));
        compareWithFixture(m_shop, files.size());
    }

    void withoutACopyNothingIsChanged()
    {
        const QByteArray before = QCryptographicHash::hash(contentOf(m_shop), QCryptographicHash::Sha256);
        QVERIFY(QDir().mkpath(backup() + QStringLiteral(".new"))); // the copy cannot be written
        QVERIFY(!bringUpTo(newer({"CREATE TABLE future (x)"})));
        QCOMPARE(QCryptographicHash::hash(contentOf(m_shop), QCryptographicHash::Sha256), before);
        QVERIFY(QDir().rmdir(backup() + QStringLiteral(".new")));
        QVERIFY(bringUpTo(newer({"CREATE TABLE future (x)"})));
    }

    void aDiskWithoutRoomForTheCopyIsToldByTheShopsName()
    {
        const QByteArray shop = contentOf(m_shop);
        const test::SmallDisk disk(QStringLiteral("%1k").arg(shop.size() / 1024 + 96)); // the log's index takes 32
        if (!disk.isThere())
            QSKIP("no disk can be mounted here");
        m_shop = disk.path() + QStringLiteral("/یکتا.bashgah");
        QVERIFY(write(m_shop, shop));
        const auto opened = Database::open(m_shop);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::DiskFull);
        QCOMPARE(opened.error().args, QStringList{m_shop});
        QVERIFY(QDir(disk.path()).entryList({QStringLiteral("*.before-*")}, QDir::Files).isEmpty());
        compareWithFixture(m_shop, oldSchema);
    }

    /// SQLite's own limit of pages answers as a full disk does, in the middle of a step.
    void aDiskThatFillsInAStepLeavesTheSchemaBefore()
    {
        const QStringList files = newer({"CREATE TABLE future (x)\n--;;\nINSERT INTO future VALUES (zeroblob(4000000))"});
        (void)test::must(Database::open(m_shop)); // what this program knows is done
        const Result<void> failed = bringUpTo(files, [](Connection &connection) {
            const qint64 pages = connection.number(QStringLiteral("PRAGMA page_count"));
            connection.run(QStringLiteral("PRAGMA max_page_count = %1").arg(pages + 8));
        });
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::DiskFull);
        QCOMPARE(failed.error().args, QStringList{m_shop});
        compareWithFixture(m_shop, Migrator::currentVersion());
        QCOMPARE(Connection(m_shop).number(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name = 'future'")), 0);
        QVERIFY(BackupCopy::verify(QStringLiteral("%1.before-%2").arg(m_shop).arg(Migrator::currentVersion())));
        QVERIFY(bringUpTo(files)); // with room it ends well
    }

    void aRealDiskThatFillsInAStepLosesNothing()
    {
        (void)test::must(Database::open(m_shop));
        const QByteArray shop = contentOf(m_shop);
        const test::SmallDisk disk(QStringLiteral("%1k").arg(2 * shop.size() / 1024 + 512));
        if (!disk.isThere())
            QSKIP("no disk can be mounted here");
        m_shop = disk.path() + QStringLiteral("/یکتا.bashgah");
        QVERIFY(write(m_shop, shop));
        const Result<void> failed =
            bringUpTo(newer({"CREATE TABLE future (x)\n--;;\nINSERT INTO future VALUES (randomblob(4000000))"}));
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::DiskFull);
        QCOMPARE(failed.error().args, QStringList{m_shop});
        compareWithFixture(m_shop, Migrator::currentVersion());
    }

    /// The first step fails again and again: one copy is enough.
    void aStepThatIsTriedAgainLeavesOneCopy()
    {
        const QStringList files = Migrator::migrationFiles().mid(0, oldSchema) + newer({"no such statement"}).mid(Migrator::currentVersion());
        for (int i = 0; i < 3; ++i)
            QVERIFY(!bringUpTo(files));
        QCOMPARE(copies(), QStringList{QFileInfo(backup()).fileName()});
    }

    /// An old backup put back is updated again: what the shop was before the first update must not go for it.
    void aSecondUpdateKeepsTheCopyOfTheFirst()
    {
        const QByteArray original = contentOf(m_shop);
        const QStringList files = newer({"CREATE TABLE future (x)"});
        QVERIFY(bringUpTo(files));
        const QByteArray first = contentOf(backup());
        QVERIFY(QFile::remove(m_shop));
        QVERIFY(write(m_shop, original));
        Connection(m_shop).run(QStringLiteral("UPDATE shop_setting SET value = value || ' 2' WHERE key = 'shop.name'"));
        QVERIFY(bringUpTo(files));
        QCOMPARE(contentOf(backup()), first);
        QCOMPARE(copies(), (QStringList{QFileInfo(backup()).fileName(), QString(QFileInfo(backup()).fileName() + QStringLiteral(".2"))}));
        QVERIFY(BackupCopy::verify(backup() + QStringLiteral(".2")));
    }

    void copiesAreKnownByTheirNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isCopy");
        QTest::newRow("copy") << QStringLiteral("یکتا.bashgah.before-1") << true;
        QTest::newRow("second copy") << QStringLiteral("یکتا.bashgah.before-31.2") << true;
        QTest::newRow("another shop's") << QStringLiteral("تکتا.bashgah.before-1") << false;
        QTest::newRow("half made") << QStringLiteral("یکتا.bashgah.before-1.new") << false;
        QTest::newRow("put aside by a restore") << QStringLiteral("یکتا.bashgah.before-restore-2026-08-22-103000") << false;
        QTest::newRow("its log") << QStringLiteral("یکتا.bashgah.before-1-wal") << false;
        QTest::newRow("the shop") << QStringLiteral("یکتا.bashgah") << false;
    }
    void copiesAreKnownByTheirNames()
    {
        QFETCH(QString, name);
        QTEST(Migrator::isCopyBefore(name, m_shop), "isCopy");
    }

    void aShopOfANewerProgramIsRefusedUnchanged()
    {
        QVERIFY(bringUpTo(newer({"CREATE TABLE future (x)", "CREATE TABLE later (x)"})));
        const QByteArray before = contentOf(m_shop);
        const auto opened = Database::open(m_shop);
        QCOMPARE(opened.error().code, ErrorCode::NewerShop);
        QCOMPARE(opened.error().args, (QStringList{m_shop, QString::number(Migrator::currentVersion() + 2),
                                                    QString::number(Migrator::currentVersion())}));
        QCOMPARE(BackupCopy::verify(m_shop).error().code, ErrorCode::NewerShop);
        QCOMPARE(contentOf(m_shop), before);
    }

private:
    [[nodiscard]] QString backup() const { return m_shop + QStringLiteral(".before-1"); }

    [[nodiscard]] QStringList copies() const
    {
        return QFileInfo(m_shop).absoluteDir().entryList({QStringLiteral("*.before-*")}, QDir::Files, QDir::Name);
    }

    /// The files of this program and `steps` after them.
    [[nodiscard]] QStringList newer(const QList<QByteArray> &steps) const
    {
        QStringList files = Migrator::migrationFiles();
        for (const QByteArray &step : steps) {
            files.append(m_folder->filePath(QStringLiteral("%1.sql").arg(files.size() + 1)));
            if (!write(files.last(), step))
                qFatal("cannot write a step");
        }
        return files;
    }

    [[nodiscard]] Result<void> bringUpTo(const QStringList &files, const std::function<void(Connection &)> &prepare = {}) const
    {
        try {
            Connection connection(m_shop);
            if (prepare)
                prepare(connection);
            return Migrator(connection, files).bringUpToDate();
        } catch (const storage::SqlFailure &failure) {
            return domain::fail(failure.error());
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_shop;
};

BASHGAH_TEST(tst_migrator, MigratorTest)

} // namespace tst_migrator

#include "tst_migrator.moc"
