// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/db/database.h"
#include "storage/db/migrator.h"
#include "storage/repositories/standingrepository.h"
#include "support/testregistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace bashgah;
using namespace bashgah::domain;
using storage::Connection;
using storage::Database;
using storage::StandingRepository;

namespace {

const char entryStart[] = "INSERT INTO ledger_entry (id, account_id, seq, kind, points, occurred_at, local_day, "
                          "purchase_id, explain) VALUES ";

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
    for (const char *row : rows)
        old.run(QString::fromLatin1(row));
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
};

BASHGAH_TEST(tst_migrations, MigrationsTest)
#include "tst_migrations.moc"
