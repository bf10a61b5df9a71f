// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/db/database.h"
#include "storage/db/migrator.h"
#include "storage/repositories/auditrepository.h"
#include "storage/repositories/shoprepository.h"
#include "support/must.h"
#include "support/testregistry.h"
#include "support/testshop.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_audittrail {

using namespace bashgah;
using namespace bashgah::domain;
using storage::AuditBreak;
using storage::AuditRepository;
using storage::Connection;
using storage::Database;
using test::must;
using test::TestShop;

namespace {

void addLine(Database &database, const QString &after)
{
    (void)must(database.write([&](Connection &c) -> Result<void> {
        storage::ShopRepository(c).audit({1}, {}, QStringLiteral("test.line"), QStringLiteral("x:1"), {}, after);
        return {};
    }));
}

QStringList breaks(Database &database)
{
    return must(database.read([](Connection &c) -> Result<QStringList> {
        QStringList words;
        for (const AuditBreak &each : AuditRepository(c).breaks()) {
            words.append(QStringLiteral("%1 %2 %3")
                             .arg(each.kind == AuditBreak::Kind::Missing ? QStringLiteral("missing") : QStringLiteral("changed"))
                             .arg(each.line)
                             .arg(each.count));
        }
        return words;
    }));
}

/// As somebody with a SQLite shell would.
void tamper(TestShop &shop, const QStringList &statements)
{
    const auto other = shop.openAgain();
    Connection &connection = other->connection();
    connection.run(QStringLiteral("DROP TRIGGER audit_no_update"));
    connection.run(QStringLiteral("DROP TRIGGER audit_no_delete"));
    for (const QString &statement : statements)
        connection.run(statement);
}

} // namespace

class AuditTrailTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyTamperingIsFoundToTheLine_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const QStringList &statements, const QStringList &found) {
            QTest::newRow(name) << statements << found;
        };
        row("nothing", {}, {});
        row("after", {QStringLiteral("UPDATE audit SET after = '9' WHERE id = 4")}, {QStringLiteral("changed 4 1")});
        row("who", {QStringLiteral("UPDATE audit SET at = 2 WHERE id = 3")}, {QStringLiteral("changed 3 1")});
        row("deleted", {QStringLiteral("DELETE FROM audit WHERE id IN (4, 5)")}, {QStringLiteral("missing 4 2")});
        row("first deleted", {QStringLiteral("DELETE FROM audit WHERE id = 1")}, {QStringLiteral("missing 1 1")});
        row("deleted and closed up",
            {QStringLiteral("DELETE FROM audit WHERE id = 4"), QStringLiteral("UPDATE audit SET id = id - 1 WHERE id > 4")},
            {QStringLiteral("changed 4 1")});
        row("swapped",
            {QStringLiteral("UPDATE audit SET id = 100 WHERE id = 3"), QStringLiteral("UPDATE audit SET id = 3 WHERE id = 4"),
             QStringLiteral("UPDATE audit SET id = 4 WHERE id = 100")},
            {QStringLiteral("changed 3 1"), QStringLiteral("changed 4 1"), QStringLiteral("changed 5 1")});
        row("added", {QStringLiteral("INSERT INTO audit (at, action, hash) VALUES (5, 'points.adjust', x'00')")},
            {QStringLiteral("changed 8 1")});
    }

    void everyTamperingIsFoundToTheLine()
    {
        QFETCH(QStringList, statements);
        QFETCH(QStringList, found);
        TestShop shop; // its first line
        for (int i = 2; i <= 7; ++i)
            addLine(shop.database(), QString::number(i));
        tamper(shop, statements);
        QCOMPARE(breaks(shop.database()), found);
    }

    void aCutOffEndIsFoundByAHeadKeptElsewhere()
    {
        TestShop shop;
        for (int i = 0; i < 3; ++i)
            addLine(shop.database(), QString::number(i));
        const auto head = must(shop.database().read([](Connection &c) -> Result<TrailHead> { return *AuditRepository(c).head(); }));
        QCOMPARE(head.line, 4);
        tamper(shop, {QStringLiteral("DELETE FROM audit WHERE id > 2")});
        QCOMPARE(breaks(shop.database()), QStringList()); // the chain alone does not know
        const auto hash = must(shop.database().read(
            [&](Connection &c) -> Result<bool> { return AuditRepository(c).hashOf(head.line) == head.hash; }));
        QVERIFY(!hash);
    }

    // Whoever writes the file can list any line as blanked; only the sealed line of the erasure decides.
    void aBlankLineNeedsAnErasureThatNamesIt()
    {
        TestShop shop; // its first line
        for (int i = 2; i <= 5; ++i)
            addLine(shop.database(), QString::number(i));
        (void)must(shop.database().write([](Connection &c) -> Result<void> {
            storage::ShopRepository(c).audit({1}, {}, QStringLiteral("member.erase"), QStringLiteral("member:1"), {},
                                             QStringLiteral("{\"lines\":\"2-3,5\"}"));
            return {};
        }));
        const auto blank = [&](int line) {
            return QStringList{QStringLiteral("INSERT INTO audit_redaction (line, by_line) VALUES (%1, 6)").arg(line),
                               QStringLiteral("UPDATE audit SET before = '', after = '' WHERE id = %1").arg(line)};
        };
        tamper(shop, blank(2) + blank(3) + blank(5));
        QCOMPARE(breaks(shop.database()), QStringList());
        const auto other = shop.openAgain();
        for (const QString &statement : blank(4))
            other->connection().run(statement);
        QCOMPARE(breaks(shop.database()), QStringList{QStringLiteral("changed 4 1")});
        // a forged erasure: blanked by a line that says so itself, but is not sealed
        other->connection().run(QStringLiteral("UPDATE audit SET after = '{\"lines\":\"2-5\"}' WHERE id = 6"));
        QCOMPARE(breaks(shop.database()), QStringList{QStringLiteral("changed 6 1")});
    }

    // The last hash is kept in memory: another program's lines and a rolled back one must not break the chain.
    void twoProgramsAndARollbackKeepOneChain()
    {
        TestShop shop;
        const auto other = shop.openAgain();
        for (int i = 0; i < 4; ++i) {
            addLine(shop.database(), QStringLiteral("here"));
            addLine(*other, QStringLiteral("there"));
            const auto failed = shop.database().write([&](Connection &c) -> Result<void> {
                storage::ShopRepository(c).audit({1}, {}, QStringLiteral("test.line"), {}, {}, QStringLiteral("never"));
                return fail(ErrorCode::Cancelled);
            });
            QVERIFY(!failed);
            addLine(shop.database(), QStringLiteral("again"));
            addLine(shop.database(), QStringLiteral("and again"));
        }
        QCOMPARE(breaks(shop.database()), QStringList());
    }

    // A shop with a trail from before the chain: all of its lines are chained when it is opened.
    void linesOfOldShopsAreChainedOnce()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("old.bashgah"));
        {
            Connection old(path);
            int version = 0;
            for (const QString &name : storage::Migrator::migrationFiles()) {
                if (name.contains(QLatin1String("_staff")))
                    break;
                QFile file(name);
                QVERIFY(file.open(QIODevice::ReadOnly));
                for (const QString &statement : QString::fromUtf8(file.readAll()).split(QStringLiteral("\n--;;\n")))
                    old.run(statement);
                ++version;
            }
            old.run(QStringLiteral("INSERT INTO staff (name, created_at) VALUES ('Mina', 0), ('Sara', 0)"));
            old.run(QStringLiteral("INSERT INTO audit (at, staff_id, action, after) VALUES (1, NULL, 'shop.create', 'x'), "
                                   "(2, 2, 'points.adjust', '50'), (3, 1, 'staff.add', 'y')"));
            old.run(QStringLiteral("PRAGMA application_id = %1").arg(storage::Migrator::applicationId));
            old.run(QStringLiteral("PRAGMA user_version = %1").arg(version));
        }
        const auto shop = must(Database::open(path));
        QCOMPARE(breaks(*shop), QStringList());
        addLine(*shop, QStringLiteral("new"));
        QCOMPARE(breaks(*shop), QStringList());
        const auto role = must(shop->read(
            [](Connection &c) -> Result<QString> { return c.word(QStringLiteral("SELECT group_concat(role) FROM staff")); }));
        QCOMPARE(role, QStringLiteral("owner,cashier"));
        const auto refused = shop->write([](Connection &c) -> Result<void> {
            c.run(QStringLiteral("UPDATE audit SET after = '' WHERE id = 1"));
            return {};
        });
        QVERIFY(!refused); // the guard trigger stands again
    }

    void filtersTakeWhatTheySay()
    {
        TestShop shop;
        addLine(shop.database(), QStringLiteral("1"));
        (void)must(shop.database().write([&](Connection &c) -> Result<void> {
            const StaffId sara = storage::ShopRepository(c).addStaff(QStringLiteral("Sara"), {0});
            storage::ShopRepository(c).audit({500}, sara, QStringLiteral("points.adjust"), QStringLiteral("member:7"), {}, {});
            return {};
        }));
        const auto count = [&](const storage::AuditFilter &filter) {
            return must(shop.database().read(
                [&](Connection &c) -> Result<int> { return static_cast<int>(AuditRepository(c).rows(filter).size()); }));
        };
        QCOMPARE(count({}), 3);
        QCOMPARE(count({.staff = StaffId(1)}), 1);
        QCOMPARE(count({.group = QStringLiteral("points")}), 1);
        QCOMPARE(count({.group = QStringLiteral("point")}), 0);
        QCOMPARE(count({.member = MemberId(7)}), 1);
        QCOMPARE(count({.from = Instant{2}, .before = Instant{500}}), 0);
        QCOMPARE(count({.from = Instant{2}, .before = Instant{501}}), 1);
        QCOMPARE(count({.olderThan = 3}), 2);
    }
};

BASHGAH_TEST(tst_audittrail, AuditTrailTest)

} // namespace tst_audittrail

#include "tst_audittrail.moc"
