// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/db/database.h"
#include "storage/db/migrator.h"
#include "storage/repositories/standingrepository.h"
#include "support/testregistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <span>

namespace tst_migrations {

using namespace bashgah;
using namespace bashgah::domain;
using storage::Connection;
using storage::Database;
using storage::StandingRepository;

namespace {

const char entryStart[] = "INSERT INTO ledger_entry (id, account_id, seq, kind, points, occurred_at, local_day, "
                          "purchase_id, explain) VALUES ";

void runAll(Connection &connection, std::span<const char *const> statements)
{
    for (const char *statement : statements)
        connection.run(QString::fromLatin1(statement));
}

/// What `statement` answers, or -1 when it cannot be asked.
qint64 numberIn(Database &shop, const QString &statement)
{
    return shop.read([&](Connection &connection) -> Result<qint64> { return connection.number(statement); }).value_or(-1);
}

/// All that `shop` holds: its objects, then every row of every table, one a line. Of sqlite_sequence nothing: a zero
/// there and no row are the same.
QString contentOf(Connection &shop)
{
    QString content = shop.word(QStringLiteral(
        "SELECT group_concat(line, char(10)) FROM (SELECT type || ' ' || name || ' on ' || tbl_name || ': ' || coalesce(sql, '-') "
        "AS line FROM sqlite_master ORDER BY line)"));
    const QString tables = shop.word(QStringLiteral("SELECT group_concat(name) FROM sqlite_master "
                                               "WHERE type = 'table' AND name <> 'sqlite_sequence'"));
    QStringList names = tables.split(u',');
    names.sort();
    for (const QString &name : std::as_const(names)) {
        const QString columns = shop.word(
            QStringLiteral("SELECT group_concat('quote(\"' || name || '\")', ' || '' '' || ') FROM pragma_table_info('%1')").arg(name));
        content += u'\n' + name + QStringLiteral(": ")
            + shop.word(QStringLiteral("SELECT group_concat(line, char(10)) FROM (SELECT %1 AS line FROM \"%2\" ORDER BY line)")
                            .arg(columns, name));
    }
    return content;
}

/// A shop file as the first program made it, with one member who bought twice and gave half back.
void writeOldShop(const QString &path)
{
    Connection old(path);
    QFile file(storage::Migrator::migrationFiles().constFirst());
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no first migration");
    for (const QString &statement : QString::fromUtf8(file.readAll()).split(QStringLiteral("\n--;;\n")))
        old.run(statement);
    const char *const rows[] = {
        "INSERT INTO member (id, code, name, search_key, joined_day, tier_id, last_visit_day, created_at) "
        "VALUES (1, 'ann', 'Ann', 'ann', 2461000, 's', 2461010, 0)",
        "INSERT INTO account (id, member_id, balance, last_seq) VALUES (1, 1, 275, 3)",
        "INSERT INTO programme_version (id, version, start_day, document, hash, created_at) VALUES (1, 1, 1, '{}', '', 0)",
        "INSERT INTO purchase (id, ref, source, member_id, occurred_at, local_day, gross, refunded) "
        "VALUES (1, 'a', 'counter', 1, 0, 2461000, 10000, 0), (2, 'b', 'counter', 1, 0, 2461010, 20000, 10000)",
        "INSERT INTO tier_evaluation (member_id, day, score, tier_id, until_day, programme_version_id, cause, at) "
        "VALUES (1, 2461010, 20000, 's', 2461040, 1, 'refund', 0)"};
    runAll(old, rows);
    const QString explained = QStringLiteral(
        R"('{"rules":[{"type":"per_money","points":%1},{"type":"fixed","points":50},{"type":"tier","points":%2}]}')");
    old.run(QLatin1String(entryStart)
            + QStringLiteral("(1, 1, 1, 'earn', 150, 0, 2461000, 1, ") + explained.arg(100).arg(0) + u')');
    old.run(QLatin1String(entryStart)
            + QStringLiteral("(2, 1, 2, 'earn', 300, 0, 2461010, 2, ") + explained.arg(200).arg(50) + u')');
    old.run(QLatin1String(entryStart)
            + QStringLiteral("(3, 1, 3, 'clawback', -150, 0, 2461010, 2, '{\"still_earned\":150}')"));
    old.run(QStringLiteral("PRAGMA application_id = %1").arg(storage::Migrator::applicationId));
    old.run(QStringLiteral("PRAGMA user_version = 1"));
}

} // namespace

class MigrationsTest final : public QObject
{
    Q_OBJECT

private slots:
    /// A new shop is written at once (freshschema.h); nobody may be able to tell it from one that was migrated.
    void aNewShopIsWhatAllMigrationsMakeOfAnEmptyFile()
    {
        const QTemporaryDir folder;
        Connection migrated(folder.filePath(QStringLiteral("migrated.bashgah")));
        QVERIFY(storage::Migrator(migrated).createFresh());
        const auto made = Database::create(folder.filePath(QStringLiteral("made.bashgah")));
        QVERIFY(made);
        Connection &fresh = (*made)->connection();
        for (const char *mark : {"PRAGMA application_id", "PRAGMA user_version"})
            QCOMPARE(fresh.number(QLatin1String(mark)), migrated.number(QLatin1String(mark)));
        QVERIFY(contentOf(migrated).contains(QStringLiteral("INSERT"))); // triggers are among it
        QCOMPARE(contentOf(fresh), contentOf(migrated));
    }

    void theFirstShopKeepsItsTiersAndGetsQualifications()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("old.bashgah"));
        writeOldShop(path);
        auto shop = Database::open(path);
        QVERIFY(shop);
        const auto read = (*shop)->read([](Connection &connection) -> Result<void> {
            StandingRepository standings(connection);
            const MemberId ann(1);
            if (standings.standing(ann) != TierStanding{QStringLiteral("s"), QDate::fromJulianDay(2461040), 0})
                return fail(ErrorCode::Internal, {QStringLiteral("standing")});
            const auto history = standings.history(ann, 10);
            if (history.size() != 1 || history[0].reason || history[0].score != TierScore::of(20'000)
                || history[0].measure != TierMeasure::Spend)
                return fail(ErrorCode::Internal, {QStringLiteral("history")});
            // base points: 100 + 50; and of 250 the half that is still earned
            Points points;
            Money spend;
            for (const Qualification &each : standings.counted(ann, QDate::fromJulianDay(2460000))) {
                points += each.points;
                spend += each.spend;
            }
            if (points != Points(150 + 125) || spend != Money::fromMinor(20'000))
                return fail(ErrorCode::Internal, {QString::number(points.value())});
            return {};
        });
        QVERIFY2(read, read ? "" : qPrintable(read.error().args.join(u' ') + read.error().detail));
        QVERIFY(QFile::exists(path + QStringLiteral(".before-1")));
    }

    // Schema 25 had no gifts of the catalogue: two tables were made anew for them.
    void takingsCodesAndCardsStayWhenTheirTablesAreMadeAnew()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("shop.bashgah"));
        {
            Connection old(path);
            QVERIFY(storage::Migrator(old, storage::Migrator::migrationFiles().mid(0, 25)).createFresh());
            const char *const rows[] = {
                "INSERT INTO member (id, code, name, search_key, joined_day, created_at) "
                "VALUES (1, 'ann', 'Ann', 'ann', 2461000, 0)",
                "INSERT INTO account (id, member_id, balance, last_seq) VALUES (1, 1, 0, 2)",
                "INSERT INTO ledger_entry (id, account_id, seq, kind, points, occurred_at, local_day, explain) "
                "VALUES (1, 1, 1, 'bonus', 10, 0, 1, '{}'), (2, 1, 2, 'redeem', -10, 0, 1, '{}')",
                "INSERT INTO reward (id, name, kind, points, created_at) VALUES (1, 'cup', 'discount', 10, 0)",
                "INSERT INTO reward_taking (id, reward_id, member_id, points, shop_cost, state, at, local_day, entry_id) "
                "VALUES (7, 1, 1, 10, 5, 'taken', 0, 1, 2)",
                "INSERT INTO coupon_batch (id, rule, created_at) VALUES (1, '{}', 0)",
                "INSERT INTO voucher (batch_id, code, taking_id, created_at) VALUES (1, 'X', 7, 0)",
                "INSERT INTO challenge (id, name, kind, measure, target, points, created_at) "
                "VALUES (3, 'card', 'stamp_card', 'purchases', 3, 10, 0)",
                "INSERT INTO challenge_gift (id, challenge_id, member_id, number, points, credit, entry_id, at, local_day) "
                "VALUES (4, 3, 1, 1, 10, 0, 1, 0, 1)"};
            runAll(old, rows);
        }
        auto shop = Database::open(path);
        QVERIFY2(shop, shop ? "" : qPrintable(shop.error().detail));
        QCOMPARE(numberIn(**shop, QStringLiteral(
                "SELECT count(*) FROM reward_taking t JOIN voucher v ON v.taking_id = t.id JOIN ledger_entry e ON e.id = "
                "t.entry_id JOIN challenge_gift g ON g.member_id = t.member_id JOIN challenge c ON c.id = g.challenge_id "
                "WHERE t.state = 'taken' AND t.points = 10 AND t.shop_cost = 5 AND c.points = 10 AND c.state = 'open' "
                "AND c.reward_id IS NULL AND t.challenge_gift_id IS NULL")), qint64(1));
    }

    // Schema 31 knew gifts of full cards only; takings and claims were made anew for those of tiers and occasions.
    void giftsAndClaimsStayWhenTheyGetASource()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("shop.bashgah"));
        {
            Connection old(path);
            QVERIFY(storage::Migrator(old, storage::Migrator::migrationFiles().mid(0, 31)).createFresh());
            const char *const rows[] = {
                "INSERT INTO member (id, code, name, search_key, joined_day, created_at) "
                "VALUES (1, 'ann', 'Ann', 'ann', 2461000, 0)",
                "INSERT INTO reward (id, name, kind, points, created_at) VALUES (1, 'cup', 'goods', 10, 0)",
                "INSERT INTO challenge (id, name, kind, measure, target, reward_id, created_at) "
                "VALUES (3, 'card', 'stamp_card', 'purchases', 3, 1, 0)",
                "INSERT INTO challenge_gift (id, challenge_id, member_id, number, points, credit, reward_id, at, local_day) "
                "VALUES (4, 3, 1, 1, 0, 0, 1, 0, 1)",
                "INSERT INTO reward_taking (id, reward_id, member_id, points, shop_cost, state, at, local_day, "
                "challenge_gift_id, out_day) VALUES (7, 1, 1, 0, 5, 'taken', 0, 1, 4, 2)",
                "INSERT INTO missing_claim (id, challenge_gift_id, amount, points, whole, at) VALUES (9, 4, 10, 0, 1, 0)"};
            runAll(old, rows);
        }
        auto shop = Database::open(path);
        QVERIFY2(shop, shop ? "" : qPrintable(shop.error().detail));
        QCOMPARE(numberIn(**shop, QStringLiteral(
                "SELECT count(*) FROM reward_taking t JOIN missing_claim c ON c.challenge_gift_id = t.challenge_gift_id "
                "WHERE t.id = 7 AND t.out_day = 2 AND t.shop_cost = 5 AND t.source IS NULL AND c.whole = 1 "
                "AND c.taking_id IS NULL")), qint64(1));
    }
};

BASHGAH_TEST(tst_migrations, MigrationsTest)

} // namespace tst_migrations

#include "tst_migrations.moc"
