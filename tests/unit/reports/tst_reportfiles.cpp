// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/csvreport.h"
#include "reports/datatable.h"
#include "reports/reportfile.h"
#include "reports/xlsxreport.h"
#include "support/samplereport.h"
#include "support/smalldisk.h"
#include "support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace tst_reportfiles {

using namespace bashgah;
using reports::ReportDocument;

namespace {

const domain::MonthlyReport &report()
{
    static const domain::MonthlyReport sample = test::sampleReport();
    return sample;
}

ui::Format persian()
{
    return ui::Format(ui::Language::Persian, ui::Digits::Persian, report().shop.currency, report().calendar);
}

ReportDocument document(const ui::Format &format)
{
    return reports::ReportWriter(report(), format).document();
}

/// One file of a packed workbook, read by another program; empty without one.
QByteArray unpacked(const QString &archive, const QString &name)
{
    QProcess unzip;
    unzip.start(QStringLiteral("unzip"), {QStringLiteral("-p"), archive, name});
    return unzip.waitForFinished() && unzip.exitCode() == 0 ? unzip.readAllStandardOutput() : QByteArray();
}

/// Where temporary files go while it lives.
class TemporaryFilesIn final
{
public:
    explicit TemporaryFilesIn(const QString &folder) : m_before(qgetenv("TMPDIR"))
    {
        qputenv("TMPDIR", folder.toLocal8Bit());
    }
    ~TemporaryFilesIn()
    {
        if (m_before.isNull())
            qunsetenv("TMPDIR");
        else
            qputenv("TMPDIR", m_before);
    }
    Q_DISABLE_COPY_MOVE(TemporaryFilesIn)

private:
    QByteArray m_before;
};

/// Many rows, as good as random.
reports::DataTable badlyPacked()
{
    reports::DataTable table;
    table.header = QStringList{QStringLiteral("code")};
    table.sheetName = QStringLiteral("Sheet");
    table.rows = 20'000;
    table.cells = [](size_t row) { return QStringList{QString::number(quint64(row) * 0x9e3779b97f4a7c15ULL, 36)}; };
    return table;
}

} // namespace

class ReportFilesTest final : public QObject
{
    Q_OBJECT

private slots:
    void csvNeutralisesFormulasInTextsOnly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        QTest::newRow("plain") << QStringLiteral("نان") << QStringLiteral("نان");
        QTest::newRow("equals") << QStringLiteral("=1+1") << QStringLiteral("'=1+1");
        QTest::newRow("plus") << QStringLiteral("+98912") << QStringLiteral("'+98912");
        QTest::newRow("minus") << QStringLiteral("-5") << QStringLiteral("'-5");
        QTest::newRow("at") << QStringLiteral("@x") << QStringLiteral("'@x");
        QTest::newRow("tab") << QStringLiteral("\tx") << QStringLiteral("'\tx");
        QTest::newRow("carriage return") << QStringLiteral("\rx") << QStringLiteral("\"'\rx\"");
        QTest::newRow("quotes") << QStringLiteral("a \"b\", c") << QStringLiteral("\"a \"\"b\"\", c\"");
        QTest::newRow("empty") << QString() << QString();
    }
    void csvNeutralisesFormulasInTextsOnly()
    {
        QFETCH(QString, text);
        QTEST(reports::safeCsvCell(text), "cell");
    }

    /// Of the disk with the folder for temporary files, not of the shop, which nobody is to restore for it.
    void aFullDiskOfTemporaryFilesIsNamed()
    {
        const test::SmallDisk disk(QStringLiteral("64k"));
        if (!disk.isThere())
            QSKIP("no disk can be mounted here");
        const QTemporaryDir elsewhere;
        const TemporaryFilesIn there(disk.path());
        const QString path = elsewhere.filePath(QStringLiteral("اعضا.xlsx"));
        const auto full = reports::writeDataTable(badlyPacked(), path);
        QVERIFY(!full);
        QCOMPARE(full.error().code, domain::ErrorCode::DiskFull);
        QCOMPARE(full.error().args, QStringList{disk.path()});
        QVERIFY(!QFile::exists(path));
    }

    void aFolderOfTemporaryFilesThatCannotBeWrittenIsNamed()
    {
        const test::SmallDisk disk(QStringLiteral("4m"));
        if (!disk.isThere() || !disk.makeReadOnly())
            QSKIP("no disk can be mounted here");
        const QTemporaryDir elsewhere;
        const TemporaryFilesIn there(disk.path());
        const QString path = elsewhere.filePath(QStringLiteral("گزارش.xlsx"));
        const ui::Format format = persian();
        for (const auto &refused : {reports::writeDataTable(badlyPacked(), path), reports::writeXlsx(report(), document(format), format, path)}) {
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, domain::ErrorCode::ReadOnly);
            QCOMPARE(refused.error().args, QStringList{disk.path()});
        }
    }

    void csvKeepsNumbersExact()
    {
        const QByteArray csv = reports::csvText(report(), document(persian()));
        QVERIFY(csv.startsWith("\xEF\xBB\xBFsection,item,figure,value\r\n"));
        QVERIFY(csv.contains("\r\nsummary,revenue,value,49000000\r\n"));
        QVERIFY(csv.contains("\r\npoints,points_adjusted,value,-5\r\n")); // a number, not a formula
        QVERIFY(csv.contains("\r\ntop_members,'=1+1,revenue,9000000.5\r\n"));
        QVERIFY(csv.contains("\r\ndays,1405-05-01,revenue,-200000\r\n"));
        QVERIFY(csv.contains("\r\nsegments,cant_lose,members,13\r\n"));
    }

    /// A cost below zero, what a partner owes, is no share of the revenue.
    void everyKindOfProgrammeHasItsLine()
    {
        domain::MonthlyReport month = report();
        const ui::Format format = persian();
        QVERIFY(!reports::ReportWriter(month, format).document().table(QStringLiteral("kinds")));
        month.kinds = {{QStringLiteral("spend"), 12, domain::Money::fromMinor(4'900'000)},
                       {QStringLiteral("partners"), 3, domain::Money::fromMinor(-70)}};
        const ReportDocument document = reports::ReportWriter(month, format).document();
        const reports::ReportTable *table = document.table(QStringLiteral("kinds"));
        QVERIFY(table);
        QCOMPARE(table->rows.size(), size_t(2));
        QCOMPARE(table->rows[0].cells[3], reports::ReportCell::of(domain::Percent::whole(1)));
        QCOMPARE(table->rows[1].cells[3], reports::ReportCell());
        QVERIFY(reports::csvText(month, document).contains("\r\nkinds,spend,cost,490000\r\n"));
    }

    void scoresAsCsv()
    {
        std::vector<domain::RfmRow> rows(test::sampleRfmRows());
        rows.resize(1, rows.front());
        rows[0].code = QStringLiteral("+989121234567");
        rows[0].monetary = domain::Money::fromMinor(-125);
        const QByteArray csv = reports::rfmCsv(rows, report().shop.currency);
        QVERIFY2(csv.endsWith("\r\n'+989121234567,عضو 1000,100,3,-12.5,1,1,1,hibernating\r\n"), csv.constData());
    }

    void anotherProgramReadsTheWorkbook()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("گزارش.xlsx"));
        QVERIFY(reports::writeXlsx(report(), document(persian()), persian(), path));
        const QByteArray sheet = unpacked(path, QStringLiteral("xl/worksheets/sheet1.xml"));
        if (sheet.isEmpty())
            QSKIP("unzip is not installed");
        QVERIFY(sheet.contains("rightToLeft=\"1\""));
        QVERIFY2(sheet.contains("<v>49000000</v>"), sheet.constData()); // revenue in tomans, a number
        const QByteArray top = unpacked(path, QStringLiteral("xl/worksheets/sheet4.xml"));
        QVERIFY(top.contains("<v>9000000.5</v>"));
        QVERIFY(!top.contains("<f>")); // "=1+1" is a text
        QVERIFY(unpacked(path, QStringLiteral("xl/sharedStrings.xml")).contains("=1+1"));
        // 1405-05-01 is 2026-07-23: day 46226 of Excel's calendar
        QVERIFY(unpacked(path, QStringLiteral("xl/worksheets/sheet6.xml")).contains("<v>46226</v>"));
        QVERIFY(unpacked(path, QStringLiteral("xl/styles.xml")).contains("<b/>"));
    }

    void anEnglishWorkbookRunsLeftToRight()
    {
        const ui::Format english(ui::Language::English, ui::Digits::Latin, report().shop.currency, report().calendar);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("report.xlsx"));
        QVERIFY(reports::writeXlsx(report(), document(english), english, path));
        const QByteArray sheet = unpacked(path, QStringLiteral("xl/worksheets/sheet1.xml"));
        if (sheet.isEmpty())
            QSKIP("unzip is not installed");
        QVERIFY(!sheet.contains("rightToLeft"));
    }

    void aFailedWriteSaysWhyAndKeepsTheOldFile()
    {
        QTemporaryDir folder;
        const QString nowhere = folder.filePath(QStringLiteral("no/such/r.csv"));
        QCOMPARE(reports::writeFile(nowhere, "x").error().code, domain::ErrorCode::FileNotFound);
        QCOMPARE(reports::writeFile(folder.path(), "x").error().code, domain::ErrorCode::ReadOnly);
        const QString path = folder.filePath(QStringLiteral("r.csv"));
        QVERIFY(reports::writeFile(path, "old"));
        QVERIFY(reports::writeFile(path, "new"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("new"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void aShopIsNeverWrittenOver()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("shop.bashgah"));
        QFile shop(path);
        QVERIFY(shop.open(QIODevice::WriteOnly));
        const QByteArray content = QByteArray("SQLite format 3", 16) + "all the customers";
        QCOMPARE(shop.write(content), content.size());
        shop.close();
        QCOMPARE(reports::writeFile(path, "new").error().code, domain::ErrorCode::AlreadyExists);
        QVERIFY(shop.open(QIODevice::ReadOnly));
        QCOMPARE(shop.readAll(), content);
    }

    void aFileThatASpreadsheetHoldsOpenStaysAsItWas()
    {
#ifndef Q_OS_WIN
        QSKIP("only Windows lets nobody replace a file that is open");
#endif
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("گزارش کیان.csv"));
        QVERIFY(reports::writeFile(path, "old"));
        QFile held(path);
        QVERIFY(held.open(QIODevice::ReadOnly));
        QCOMPARE(reports::writeFile(path, "new").error().code, domain::ErrorCode::FileInUse);
        QCOMPARE(held.readAll(), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }
};

BASHGAH_TEST(tst_reportfiles, ReportFilesTest)

} // namespace tst_reportfiles

#include "tst_reportfiles.moc"
