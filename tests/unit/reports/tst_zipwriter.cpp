// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/zipwriter.h"
#include "support/testregistry.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace tst_zipwriter {

using namespace bashgah;

class ZipWriterTest final : public QObject
{
    Q_OBJECT

private slots:
    void checksumIsThatOfTheCatalogue()
    {
        // CRC RevEng catalogue: check value of CRC-32/ISO-HDLC
        QCOMPARE(reports::crc32Of(QByteArrayLiteral("123456789")), 0xCBF43926U);
    }

    void anotherProgramReadsTheArchive()
    {
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (python.isEmpty())
            QSKIP("no python3 to read it");
        const QTemporaryDir folder;
        reports::ZipWriter zip(QDateTime(QDate(2026, 8, 1), QTime(10, 30)));
        zip.add(QStringLiteral("data.json"), QByteArrayLiteral("{\"a\":1}"));
        zip.add(QStringLiteral("خلاصه.txt"), QByteArray(100'000, 'x'));
        const QString path = folder.filePath(QStringLiteral("one.zip"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(zip.bytes());
        file.close();
        QProcess process;
        process.start(python, {QStringLiteral("-c"),
                               QStringLiteral("import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); "
                                              "print(z.testzip(), z.read('data.json').decode(), "
                                              "[i.file_size for i in z.infolist()], z.infolist()[0].date_time)"),
                               path});
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()).trimmed(),
                 QStringLiteral("None {\"a\":1} [7, 100000] (2026, 8, 1, 10, 30, 0)"));
    }
};

BASHGAH_TEST(tst_zipwriter, ZipWriterTest)

} // namespace tst_zipwriter

#include "tst_zipwriter.moc"
