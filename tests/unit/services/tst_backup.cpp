// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/backup/backupservice.h"
#include "services/backup/shopswap.h"
#include "services/shop/shopservice.h"
#include "storage/db/backupcopy.h"
#include "storage/db/filemove.h"
#include "support/filecontent.h"
#include "support/must.h"
#include "support/smalldisk.h"
#include "support/testpaths.h"
#include "support/testregistry.h"
#include "support/testshop.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace tst_backup {

using namespace bashgah;
using domain::ErrorCode;
using services::BackupService;
using services::ShopService;
using test::contentOf;
using test::must;
using test::TestShop;

namespace {

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
    void aCopiedBackupIsAsOldAsItsNameSays();
    void aNameThatTellsNoTimeLeavesTheFiles_data();
    void aNameThatTellsNoTimeLeavesTheFiles();
    void aCopyThatCannotBeWrittenIsNamed();
    void aFullStickIsSaidAndKeepsNothingHalfMade();
    void theCopyBeforeAnUpdateIsABackup();
    void copiesBeforeUpdatesAreNotPruned();
    void anotherShopsCopiesAreLeftAlone();
    void aRestoreOnAFullDiskSaysSo();
    void aRestoreWithoutTheRightToWriteSaysSo();
    void aRestoreThatIsHeldUpSaysByWhat();
    void aShopThatCannotTakeItsNameBackIsTold();
    void aSwapThatFailsChangesNothing();
};

void BackupTest::theCopyBeforeAnUpdateIsABackup()
{
    const QTemporaryDir folder;
    test::FakeClock clock;
    const QString path = folder.filePath(QStringLiteral("یکتا [۲].bashgah"));
    QFile packed(QStringLiteral(BASHGAH_TEST_DATA "/shops/schema-0001.bashgah.z")); // an older program made it
    QVERIFY(packed.open(QIODevice::ReadOnly));
    const QByteArray old = qUncompress(packed.readAll());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(old) == old.size());
    file.close();
    QVERIFY(ShopService::isOlder(path));
    QVERIFY(ShopService::update(path));
    QVERIFY(!ShopService::isOlder(path));
    const BackupService backup(path, folder.filePath(QStringLiteral("a stick")), clock);
    const auto copy = backup.newest();
    QVERIFY(copy);
    QVERIFY(copy->beforeUpdate);
    QCOMPARE(copy->path, QString(path + QStringLiteral(".before-1")));
    QCOMPARE(backup.list().size(), size_t(1));
    QVERIFY(!backup.newestInFolder()); // the stick still waits for its first one
    const QString aside = must(backup.restore(copy->path));
    QVERIFY(QFile::exists(aside));
    QVERIFY(QFile::exists(copy->path));
    QVERIFY(ShopService::isOlder(path)); // as it was, and opened again it is brought up to date again
    QVERIFY(!nameOf(path, clock).isEmpty());
}

void BackupTest::copiesBeforeUpdatesAreNotPruned()
{
    TestShop shop;
    const QString before = shop.path() + QStringLiteral(".before-1");
    QVERIFY(QFile::copy(must(BackupService(shop.path(), {}, shop.clock).backUp()).path, before));
    const BackupService backup(shop.path(), {}, shop.clock);
    for (int i = 0; i < BackupService::keptCopies + 2; ++i) {
        shop.clock.advanceMinutes(1);
        (void)must(backup.backUp());
    }
    QVERIFY(QFile::exists(before));
    QCOMPARE(backup.list().size(), size_t(BackupService::keptCopies + 1));
}

/// Two shops with one folder on the stick, and the name of one begins as the other's.
void BackupTest::anotherShopsCopiesAreLeftAlone()
{
    const QTemporaryDir folder;
    test::FakeClock clock;
    const QString stick = folder.filePath(QStringLiteral("stick"));
    const QString shop = folder.filePath(QStringLiteral("shop.bashgah"));
    const QString other = folder.filePath(QStringLiteral("shop-north.bashgah"));
    makeShop(shop, QStringLiteral("shop"), clock);
    makeShop(other, QStringLiteral("north"), clock);
    const auto theirs = must(BackupService(other, stick, clock).backUp());
    const BackupService backup(shop, stick, clock);
    QVERIFY(!backup.newest());
    const auto ours = must(backup.backUp());
    QCOMPARE(backup.list().size(), size_t(1));
    QCOMPARE(backup.newest()->path, ours.path);
    QVERIFY(QFile::exists(theirs.path));
}

void BackupTest::aRestoreOnAFullDiskSaysSo()
{
    const test::SmallDisk disk(QStringLiteral("16m"));
    if (!disk.isThere())
        QSKIP("no disk can be mounted here");
    test::FakeClock clock;
    const QString path = disk.path() + QStringLiteral("/shop.bashgah");
    makeShop(path, QStringLiteral("shop"), clock);
    const QTemporaryDir elsewhere;
    const BackupService backup(path, elsewhere.path(), clock);
    const auto made = must(backup.backUp());
    QFile films(disk.path() + QStringLiteral("/films"));
    QVERIFY(films.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (films.write(QByteArray(65'536, 'f')) == 65'536) { }
    const QByteArray before = contentOf(path);
    const auto restored = backup.restore(made.path);
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ErrorCode::DiskFull);
    QCOMPARE(restored.error().args, QStringList{path});
    QCOMPARE(contentOf(path), before);
    QCOMPARE(QDir(disk.path()).entryList(QDir::Files), (QStringList{QStringLiteral("films"), QStringLiteral("shop.bashgah")}));
}

void BackupTest::aRestoreWithoutTheRightToWriteSaysSo()
{
    const test::SmallDisk disk(QStringLiteral("16m"));
    if (!disk.isThere())
        QSKIP("no disk can be mounted here");
    test::FakeClock clock;
    const QString path = disk.path() + QStringLiteral("/shop.bashgah");
    makeShop(path, QStringLiteral("shop"), clock);
    const QTemporaryDir elsewhere;
    const BackupService backup(path, elsewhere.path(), clock);
    const auto made = must(backup.backUp());
    QVERIFY(disk.makeReadOnly());
    const auto restored = backup.restore(made.path);
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ErrorCode::ReadOnly);
    QCOMPARE(restored.error().args, QStringList{disk.path()});
}

/// A folder stands for a file of an earlier try that somebody holds: neither can be taken away.
void BackupTest::aRestoreThatIsHeldUpSaysByWhat()
{
    const QTemporaryDir folder;
    test::FakeClock clock;
    const QString path = folder.filePath(QStringLiteral("shop.bashgah"));
    makeShop(path, QStringLiteral("shop"), clock);
    const BackupService backup(path, {}, clock);
    const auto made = must(backup.backUp());
    const QString held = path + QStringLiteral(".restoring");
    QVERIFY(QDir().mkpath(held));
    const auto restored = backup.restore(made.path);
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ErrorCode::FileInUse);
    QCOMPARE(restored.error().args, QStringList{held});
}

namespace {

/// Moves files until it has been called so often; then everything is held by somebody.
services::MoveFile heldFrom(int call)
{
    return [call, calls = std::make_shared<int>(0)](const QString &from, const QString &to) -> domain::Result<void> {
        if (++*calls >= call)
            return domain::fail(ErrorCode::FileInUse, {from});
        return storage::moveFile(from, to);
    };
}

void put(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

void BackupTest::aShopThatCannotTakeItsNameBackIsTold()
{
    const QTemporaryDir folder;
    const QString shop = folder.filePath(QStringLiteral("shop.bashgah"));
    const QString fresh = shop + QStringLiteral(".restoring");
    const QString aside = shop + QStringLiteral(".before-restore-1");
    put(shop, "old");
    put(fresh, "new");
    const auto swapped = services::swapShop(shop, fresh, aside, heldFrom(2));
    QVERIFY(!swapped);
    QCOMPARE(swapped.error().code, ErrorCode::FileInUse);
    QCOMPARE(swapped.error().field, QStringLiteral("aside"));
    QCOMPARE(swapped.error().args, (QStringList{aside, aside}));
    QCOMPARE(contentOf(aside), QByteArray("old"));
}

void BackupTest::aSwapThatFailsChangesNothing()
{
    const QTemporaryDir folder;
    const QString shop = folder.filePath(QStringLiteral("shop.bashgah"));
    const QString fresh = shop + QStringLiteral(".restoring");
    const QString aside = shop + QStringLiteral(".before-restore-1");
    put(shop, "old");
    put(QString(shop + QStringLiteral("-wal")), "log");
    put(fresh, "new");
    const auto swapped = services::swapShop(shop, fresh, aside, [&](const QString &from, const QString &to) -> domain::Result<void> {
        return from == fresh ? domain::Result<void>(domain::fail(ErrorCode::FileInUse, {from})) : storage::moveFile(from, to);
    });
    QVERIFY(!swapped);
    QCOMPARE(swapped.error().args, QStringList{fresh});
    QVERIFY(swapped.error().field.isEmpty());
    QCOMPARE(contentOf(shop), QByteArray("old"));
    QCOMPARE(contentOf(QString(shop + QStringLiteral("-wal"))), QByteArray("log"));
    QVERIFY(!QFile::exists(aside));
}

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
    const QByteArray before = contentOf(path);
    const auto restored = backup.restore(made.path);
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ErrorCode::Damaged);
    QCOMPARE(contentOf(path), before);
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

namespace {

void setChangedAt(const QString &path, domain::Instant at)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::fromMSecsSinceEpoch(at.msecs), QFileDevice::FileModificationTime));
}

} // namespace

/// Ten days ago it was made; today somebody brought the folder from another disk.
void BackupTest::aCopiedBackupIsAsOldAsItsNameSays()
{
    TestShop shop;
    const BackupService backup(shop.path(), {}, shop.clock);
    const domain::Instant then = shop.clock.now(); // 10:30:00
    const auto made = must(backup.backUp());
    shop.clock.advanceDays(10);
    setChangedAt(made.path, shop.clock.now());
    QCOMPARE(backup.newestInFolder()->madeAt, then);
    QCOMPARE(backup.list().front().madeAt, then);
    // the copy made before an update yesterday is younger
    const QString before = shop.path() + QStringLiteral(".before-1");
    QVERIFY(QFile::copy(made.path, before));
    const domain::Instant yesterday{shop.clock.now().msecs - 86'400'000};
    setChangedAt(before, yesterday);
    QCOMPARE(backup.newest()->path, before);
    QCOMPARE(backup.newest()->madeAt, yesterday);
    QCOMPARE(backup.newestInFolder()->path, made.path);
}

void BackupTest::aNameThatTellsNoTimeLeavesTheFiles_data()
{
    QTest::addColumn<QString>("stamp");
    QTest::newRow("no such day") << QStringLiteral("2026-02-31-103000");
    QTest::newRow("no such hour") << QStringLiteral("2026-08-20-253000");
    QTest::newRow("a year ahead of the clock") << QStringLiteral("2027-08-22-103000");
}

void BackupTest::aNameThatTellsNoTimeLeavesTheFiles()
{
    QFETCH(QString, stamp);
    TestShop shop;
    const BackupService backup(shop.path(), {}, shop.clock);
    const QString made = must(backup.backUp()).path;
    const QString other = QString(backup.folder() + u'/' + QFileInfo(shop.path()).completeBaseName() + u'-' + stamp
                                  + QStringLiteral(".bashgah-backup"));
    QVERIFY(QFile::rename(made, other));
    const domain::Instant yesterday{shop.clock.now().msecs - 86'400'000};
    setChangedAt(other, yesterday);
    QCOMPARE(backup.newestInFolder()->path, other);
    QCOMPARE(backup.newestInFolder()->madeAt, yesterday);
}

BASHGAH_TEST(tst_backup, BackupTest)

} // namespace tst_backup

#include "tst_backup.moc"
