// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/db/filemove.h"
#include "storage/db/sqlfailure.h"
#include "support/smalldisk.h"
#include "support/testregistry.h"

#include <QFile>
#include <QSqlError>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

namespace tst_filemove {

using namespace bashgah;
using domain::ErrorCode;

/// What a virus scanner does: Windows renames no file that somebody holds open, other systems do.
class FileMoveTest final : public QObject
{
    Q_OBJECT
private slots:
    void waitsForWhoHoldsTheFile();
    void tellsOfAFileThatStaysHeld();
    void replacesNothing();
    void tellsOfAJournalThatStaysHeld();
    void tellsOfAFolderThatMayNotBeWritten();

private:
    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
};

void FileMoveTest::waitsForWhoHoldsTheFile()
{
    const QTemporaryDir folder;
    const QString from = folder.filePath(QStringLiteral("فروشگاهِ کیان.part"));
    const QString to = folder.filePath(QStringLiteral("فروشگاهِ کیان.bashgah"));
    write(from, "shop");
    QFile held(from);
    QVERIFY(held.open(QIODevice::ReadOnly));
    const std::unique_ptr<QThread> scanner(QThread::create([&held] {
        QThread::msleep(300);
        held.close();
    }));
    scanner->start();
    const auto moved = storage::moveFile(from, to);
    QVERIFY(scanner->wait());
    QVERIFY(moved);
    QVERIFY(!QFile::exists(from));
    QVERIFY(QFile::exists(to));
}

void FileMoveTest::tellsOfAFileThatStaysHeld()
{
#ifndef Q_OS_WIN
    QSKIP("only Windows lets a file that is open stay where it is");
#endif
    const QTemporaryDir folder;
    const QString from = folder.filePath(QStringLiteral("a"));
    write(from, "shop");
    QFile held(from);
    QVERIFY(held.open(QIODevice::ReadOnly));
    const auto moved = storage::moveFile(from, folder.filePath(QStringLiteral("b")));
    QVERIFY(!moved);
    QCOMPARE(moved.error().code, ErrorCode::FileInUse);
    QCOMPARE(moved.error().args, QStringList{from});
    QVERIFY(QFile::exists(from));
}

void FileMoveTest::replacesNothing()
{
    const QTemporaryDir folder;
    const QString from = folder.filePath(QStringLiteral("a"));
    const QString to = folder.filePath(QStringLiteral("b"));
    write(from, "new");
    write(to, "old");
    QCOMPARE(storage::moveFile(from, to).error().code, ErrorCode::AlreadyExists);
    QVERIFY(QFile::exists(from));
}

void FileMoveTest::tellsOfAJournalThatStaysHeld()
{
    const QString shop = QStringLiteral("C:/shop.bashgah");
    const QSqlError deleteFailed(QStringLiteral("Unable to fetch row"), QStringLiteral("disk I/O error"),
                                 QSqlError::StatementError, QStringLiteral("2570"));
    const domain::Error error = storage::toError(deleteFailed, shop, QStringLiteral("COMMIT"));
    QCOMPARE(error.code, ErrorCode::FileInUse);
    QCOMPARE(error.args, QStringList{shop});
    const QSqlError readFailed(QString(), QString(), QSqlError::StatementError, QStringLiteral("266"));
    QCOMPARE(storage::toError(readFailed, shop, QString()).code, ErrorCode::StorageFailure);
}

void FileMoveTest::tellsOfAFolderThatMayNotBeWritten()
{
    const test::SmallDisk disk(QStringLiteral("64k"));
    if (!disk.isThere())
        QSKIP("no disk can be mounted here");
    const QString from = disk.path() + QStringLiteral("/a");
    const QString to = disk.path() + QStringLiteral("/b");
    write(from, "shop");
    QVERIFY(storage::canWriteIn(disk.path()));
    QVERIFY(disk.makeReadOnly());
    QVERIFY(!storage::canWriteIn(disk.path()));
    const auto moved = storage::moveFile(from, to);
    QVERIFY(!moved);
    QCOMPARE(moved.error().code, ErrorCode::ReadOnly);
    QCOMPARE(moved.error().args, QStringList{to});
}

BASHGAH_TEST(tst_filemove, FileMoveTest)

} // namespace tst_filemove

#include "tst_filemove.moc"
