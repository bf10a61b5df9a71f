// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/logfile.h"
#include "support/fakeclock.h"
#include "support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_logfile {

using namespace bashgah;

class LogFileTest final : public QObject
{
    Q_OBJECT

private slots:
    void mobilesAreMasked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("masked");
        QTest::newRow("E.164") << QStringLiteral("to +989121234567.") << QStringLiteral("to +98912***4567.");
        QTest::newRow("national") << QStringLiteral("09121234567") << QStringLiteral("0912***4567");
        QTest::newRow("amount stays") << QStringLiteral("amount 12500000") << QStringLiteral("amount 12500000");
    }
    void mobilesAreMasked()
    {
        QFETCH(QString, text);
        QFETCH(QString, masked);
        QCOMPARE(platform::maskMobiles(text), masked);
    }

    void keepsFiveFilesOfOneMegabyte()
    {
        QTemporaryDir folder;
        test::FakeClock clock;
        platform::startLogging(folder.path(), clock);
        const QString line(10'000, u'x');
        for (int i = 0; i < 700; ++i)
            qInfo("%s", qPrintable(line));
        platform::stopLogging();
        const QStringList files = QDir(folder.path()).entryList(QDir::Files);
        QCOMPARE(files.size(), 5);
        for (const QString &file : files)
            QVERIFY(QFile(folder.filePath(file)).size() < 1'100'000);
    }

    /// A second window holds the newest file, which Windows then does not rename; here a folder is in its way.
    void anOldLogIsNotLostForANewestThatCannotBeMoved()
    {
        QTemporaryDir folder;
        test::FakeClock clock;
        const auto old = [&folder](int i) { return folder.filePath(QStringLiteral("bashgah.log.%1").arg(i)); };
        for (int i = 1; i <= 4; ++i) {
            QFile file(old(i));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("log " + QByteArray::number(i));
        }
        QVERIFY(QDir().mkpath(old(5) + QStringLiteral("/held")));
        QVERIFY(platform::startLogging(folder.path(), clock));
        const QString line(10'000, u'x');
        for (int i = 0; i < 250; ++i)
            qInfo("%s", qPrintable(line));
        platform::stopLogging();
        for (int i = 1; i <= 4; ++i) {
            QFile file(old(i));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), QByteArray("log " + QByteArray::number(i)));
        }
        QVERIFY(QFile(folder.filePath(QStringLiteral("bashgah.log"))).size() > 2'500'000); // no line is lost either
    }

    void aFolderThatCannotBeWrittenIsTold()
    {
        QTemporaryDir folder;
        test::FakeClock clock;
        QFile file(folder.filePath(QStringLiteral("a file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(!platform::startLogging(file.fileName(), clock));
        platform::stopLogging();
    }
};

BASHGAH_TEST(tst_logfile, LogFileTest)

} // namespace tst_logfile

#include "tst_logfile.moc"
