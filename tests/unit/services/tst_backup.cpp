// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/backup/backupservice.h"
#include "services/shop/shopservice.h"
#include "storage/db/backupcopy.h"
#include "support/must.h"
#include "support/smalldisk.h"
#include "support/testregistry.h"
#include "support/testshop.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace bashgah;
using domain::ErrorCode;
using services::BackupService;
using services::ShopService;
using test::must;
using test::TestShop;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Overwrites the middle of a file, as a failing disk does.
void damage(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    file.write(QByteArray(8192, '\x5a'));
}

/// A closed shop at `path` with this name.
void makeShop(const QString &path, const QString &name, const domain::Clock &clock)
{
    services::NewShop shop = TestShop::defaultShop();
    shop.name = name;
    (void)must(ShopService::create(path, shop, clock));
}

QString nameOf(const QString &path, const domain::Clock &clock)
{
    auto database = must(ShopService::open(path));
    return must(ShopService(*database, clock).profile()).name;
}

} // namespace

class BackupTest final : public QObject
{
    Q_OBJECT

private slots:
    void copiesAShopInUse();
    void restoreBringsTheOldStateAndKeepsTheFileOfBefore();
    void damagedBackupReplacesNothing();
    void foreignFileIsRefused();
    void openShopIsNotReplaced();
    void damagedShopIsReplacedByItsBackup();
    void oldestCopiesGo();
    void absentFolderIsAnEmptyList();
    void aCopyThatCannotBeWrittenIsNamed();
    void aFullStickIsSaidAndKeepsNothingHalfMade();
};

void BackupTest::aFullStickIsSaidAndKeepsNothingHalfMade()
{
    const test::SmallDisk stick(QStringLiteral("64k"));
    if (!stick.isThere())
        QSKIP("no disk can be mounted here");
    TestShop shop;
    const BackupService backup(shop.path(), stick.path(), shop.clock);
    const auto made = backup.backUp();
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::DiskFull);
    QVERIFY2(made.error().args.value(0).startsWith(stick.path()), qPrintable(made.error().args.join(u' ')));
    QCOMPARE(QDir(stick.path()).entryList(QDir::Files), QStringList());
}

/// The shop's own disk may be fine: the message must speak of the stick.
void BackupTest::aCopyThatCannotBeWrittenIsNamed()
{
    TestShop shop;
    const QString copy = shop.path() + QStringLiteral(".nowhere/a.bashgah-backup");
    const auto made = storage::BackupCopy::make(shop.path(), copy);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::ReadOnly);
    QCOMPARE(made.error().args, QStringList{copy});
}

void BackupTest::copiesAShopInUse()
{
    TestShop shop;
    auto other = shop.openAgain(); // a second till
    const BackupService backup(shop.path(), {}, shop.clock);
    const auto made = must(backup.backUp());
    QVERIFY(made.bytes > 0);
    QVERIFY(BackupService::verify(made.path));
    QCOMPARE(backup.newest()->path, made.path);
    QCOMPARE(QDir(backup.folder()).entryList(QDir::Files).size(), 1); // nothing half-made is left
    QCOMPARE(nameOf(made.path, shop.clock), shop.profile().name);
}

void BackupTest::restoreBringsTheOldStateAndKeepsTheFileOfBefore()
{
    const QTemporaryDir folder;
    test::FakeClock clock;
    const QString path = folder.filePath(QStringLiteral("shop.bashgah"));
    makeShop(path, QStringLiteral("before"), clock);
    const BackupService backup(path, {}, clock);
    const auto made = must(backup.backUp());
    {
        auto database = must(ShopService::open(path));
        QVERIFY(ShopService(*database, clock).rename(QStringLiteral("after")));
    }
    const QString aside = must(backup.restore(made.path));
    QCOMPARE(nameOf(path, clock), u"before");
    QCOMPARE(nameOf(aside, clock), u"after");
    QVERIFY(QFile::exists(made.path));
}

void BackupTest::damagedBackupReplacesNothing()
{
    const QTemporaryDir folder;
    test::FakeClock clock;
    const QString path = folder.filePath(QStringLiteral("shop.bashgah"));
    makeShop(path, QStringLiteral("shop"), clock);
    const BackupService backup(path, {}, clock);
    const auto made = must(backup.backUp());
    damage(made.path);
    const QByteArray before = contents(path);
    const auto restored = backup.restore(made.path);
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ErrorCode::Damaged);
    QCOMPARE(contents(path), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("shop.bashgah")});
}

void BackupTest::foreignFileIsRefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("letter.bashgah"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear shop,");
    file.close();
    QCOMPARE(BackupService::verify(path).error().code, ErrorCode::NotAShop);
    QCOMPARE(BackupService::verify(folder.filePath(QStringLiteral("none"))).error().code,
             ErrorCode::FileNotFound);
}

void BackupTest::openShopIsNotReplaced()
{
    TestShop shop; // stays open
    const BackupService backup(shop.path(), {}, shop.clock);
    const auto made = must(backup.backUp());
    const auto restored = backup.restore(made.path);
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ErrorCode::Busy);
    QVERIFY(shop.shop().rename(QStringLiteral("still works")));
}

void BackupTest::damagedShopIsReplacedByItsBackup()
{
    const QTemporaryDir folder;
    test::FakeClock clock;
    const QString path = folder.filePath(QStringLiteral("shop.bashgah"));
    makeShop(path, QStringLiteral("whole"), clock);
    const BackupService backup(path, {}, clock);
    const auto made = must(backup.backUp());
    damage(path);
    const QString aside = must(backup.restore(made.path));
    QCOMPARE(nameOf(path, clock), u"whole");
    QVERIFY(QFile::exists(aside));
}

void BackupTest::oldestCopiesGo()
{
    TestShop shop;
    const BackupService backup(shop.path(), {}, shop.clock);
    QString first;
    for (int i = 0; i <= BackupService::keptCopies; ++i) {
        const auto made = must(backup.backUp());
        if (first.isEmpty())
            first = made.path;
        shop.clock.advanceMinutes(1);
    }
    QCOMPARE(backup.list().size(), size_t(BackupService::keptCopies));
    QVERIFY(!QFile::exists(first));
}

void BackupTest::absentFolderIsAnEmptyList()
{
    const test::FakeClock clock;
    const BackupService backup(QStringLiteral("nowhere/shop.bashgah"), {}, clock);
    QVERIFY(backup.list().empty());
    QVERIFY(!backup.newest());
}

BASHGAH_TEST(tst_backup, BackupTest)
#include "tst_backup.moc"
