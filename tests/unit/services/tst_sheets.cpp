// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/csvfile.h"
#include "services/sheets/celltext.h"
#include "services/sheets/htmltext.h"
#include "services/sheets/numberformat.h"
#include "services/sheets/odssheet.h"
#include "services/sheets/xlsxsheet.h"
#include "services/sheets/zipfile.h"
#include "support/testpaths.h"
#include "support/testregistry.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

namespace tst_sheets {

using namespace bashgah::services;
using bashgah::domain::ErrorCode;

namespace {

/// Of each file. On Windows the same code reads them, and each copy that is written takes longer.
#ifdef Q_OS_WIN
constexpr int damagedCopies = 15;
#else
constexpr int damagedCopies = 60;
#endif

QString dataPath(const QString &name)
{
    return QStringLiteral(BASHGAH_TEST_DATA) + QStringLiteral("/sheets/") + name;
}

QStringList dataFiles()
{
    return QDir(dataPath(QString())).entryList({QStringLiteral("*.xls*"), QStringLiteral("*.ods")}, QDir::Files);
}

} // namespace

/// Spreadsheets of other programs and broken ones as tables; tests/data/sheets/README.md says which is what.
class SheetsTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QByteArray &bytes, const QString &name)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    static QByteArray bytesOf(const QString &name)
    {
        QFile file(dataPath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no %s", qPrintable(name));
        return file.readAll();
    }
    /// "row: a|b" of each row below the header.
    static QStringList rowsOf(CsvFile &file)
    {
        QStringList rows;
        CsvReader &reader = file.rows();
        while (reader.next()) {
            if (reader.isBlank())
                continue;
            QStringList cells;
            for (int i = 0; i < reader.size(); ++i)
                cells << QString::fromUtf8(reader.field(i));
            rows << QStringLiteral("%1: %2").arg(reader.row()).arg(cells.join(u'|'));
        }
        return rows;
    }
    static QString reasonOf(const QString &path, const CsvChoices &choices = {})
    {
        const auto file = CsvFile::open(path, choices);
        return file ? QStringLiteral("read") : file.error().args.value(1);
    }

private slots:
    void writesNumbersExactly_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *written, const char *expected) {
            QTest::newRow(written) << QByteArray(written) << QString::fromLatin1(expected);
        };
        row("9121234567", "9121234567");
        row("9.121234567E9", "9121234567");
        row("9.12E+09", "9120000000");
        row("1.1000000000000001", "1.1");
        row("12.349999999999999", "12.35");
        row("0.30000000000000004", "0.3");
        row("99.9999999999999999", "100");
        row("12345678901234567", "12345678901234567");
        row("6037991234567891", "6037991234567891");
        row("-0.5", "-0.5");
        row("1e-3", "0.001");
        row("-0", "0");
        row("007.50", "7.5");
        row("1250000.00", "1250000");
        row("1e401", "");
        row("12,5", "");
        row("abc", "");
        row("", "");
        row(".", "");
    }
    void writesNumbersExactly()
    {
        QFETCH(QByteArray, written);
        QTEST(plainNumber(written), "expected");
    }

    void knowsDatesByTheirFormat_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("date");
        QTest::addColumn<bool>("time");
        QTest::addColumn<int>("zeros");
        const auto row = [](const char *code, bool date, bool time, int zeros = 0) {
            QTest::newRow(code) << QString::fromUtf8(code) << date << time << zeros;
        };
        row("General", false, false);
        row("#,##0.00", false, false);
        row("0.00E+00", false, false);
        row("[Red]#,##0;[Blue]-#,##0", false, false);
        row("#,##0 \"day\"", false, false);
        row("\\d0", false, false);
        row("yyyy/mm/dd", true, false);
        row("[$-960429]yyyy/mm/dd;@", true, false);
        row("[$-fa-IR,16]d mmmm yyyy;@", true, false);
        row("mmmm", true, false);
        row("mm:ss", false, true);
        row("[h]:mm", false, true);
        row("d/m/yy h:mm AM/PM", true, true);
        row("00000", false, false, 5);
        row("00000000000", false, false, 11);
    }
    void knowsDatesByTheirFormat()
    {
        QFETCH(QString, code);
        QFETCH(bool, date);
        QFETCH(bool, time);
        QFETCH(int, zeros);
        QCOMPARE(readNumberFormat(code), (NumberFormat{date, time, zeros}));
    }

    // Values of Microsoft's documentation of both date systems, and the day that never was.
    void countsDaysInBothSystems_data()
    {
        QTest::addColumn<QString>("serial");
        QTest::addColumn<QString>("from1900");
        QTest::addColumn<QString>("from1904");
        const auto row = [](const char *serial, const char *from1900, const char *from1904) {
            QTest::newRow(serial) << QString::fromLatin1(serial) << QString::fromLatin1(from1900) << QString::fromLatin1(from1904);
        };
        row("1", "1900-01-01", "1904-01-02");
        row("59", "1900-02-28", "1904-02-29");
        row("61", "1900-03-01", "1904-03-02");
        row("39448", "2008-01-01", "2012-01-02");
        row("37986", "2003-12-31", "2008-01-01");
        row("46000.4375", "2025-12-09 10:30:00", "2029-12-10 10:30:00");
        row("46000.999999", "2025-12-10", "2029-12-11");
        row("14050830", "14050830", "14050830");
        row("-5", "-5", "-5");
        row("0", "", "1904-01-01");
    }
    void countsDaysInBothSystems()
    {
        QFETCH(QString, serial);
        const NumberFormat format{true, false, 0};
        QTEST(numberText(serial, format, DateSystem::From1900), "from1900");
        QTEST(numberText(serial, format, DateSystem::From1904), "from1904");
    }

    void readsEveryKindOfCell()
    {
        const auto file = CsvFile::open(dataPath(QStringLiteral("hand-cells.xlsx")));
        QVERIFY(file);
        QCOMPARE((*file)->header(), QStringList({QStringLiteral("kind"), QStringLiteral("value")}));
        const QStringList expected{
            QStringLiteral("2: poi|9121234567"), QStringLiteral("3: decimal|1.1"), QStringLiteral("4: long|12345678901234567"),
            QStringLiteral("5: moment|2025-12-09 10:30:00"), QStringLiteral("6: time|10:30:00"),
            QStringLiteral("7: iso|2026-03-25 10:30:00"), QStringLiteral("8: text formula|result"),
            QStringLiteral("9: error|#REF!"), QStringLiteral("10: no result|#FORMULA!"), QStringLiteral("11: rich|TRUE"),
            QStringLiteral("20: a\nb & c|-0.5")};
        QCOMPARE(rowsOf(**file), expected);
    }

    void readsRepeatedCellsAsOftenAsTheyStand()
    {
        const auto file = CsvFile::open(dataPath(QStringLiteral("hand-repeats.ods")));
        QVERIFY(file);
        const QStringList expected{QStringLiteral("2: 9121234567|a  b"), QStringLiteral("3: 9121234567|a  b"),
                                   QStringLiteral("1004: twice|twice")};
        QCOMPARE(rowsOf(**file), expected);
    }

    // The kinds of ODF 1.2, 19.385, and texts that are no part of what a cell says.
    void readsEveryKindOfCellOfAnOpenDocument()
    {
        const auto file = CsvFile::open(dataPath(QStringLiteral("hand-kinds.ods")));
        QVERIFY(file);
        const QStringList expected{
            QStringLiteral("2: float|9121234567"), QStringLiteral("3: currency|1250000"), QStringLiteral("4: percentage|0.15"),
            QStringLiteral("5: boolean|TRUE"), QStringLiteral("6: date|2026-03-25"), QStringLiteral("7: moment|2026-03-25 10:30:00"),
            QStringLiteral("8: time|10:30:05"), QStringLiteral("9: paragraphs|one\ntwo"), QStringLiteral("10: spans|a\tb\nc"),
            QStringLiteral("11: formula|result"), QStringLiteral("12: comment|shown"), QStringLiteral("13: picture|beside")};
        QCOMPARE(rowsOf(**file), expected);
    }

    void readsResultsOfFormulasInBinaryWorkbooks()
    {
        const auto file = CsvFile::open(dataPath(QStringLiteral("hand-formulas.xls")));
        QVERIFY(file);
        QCOMPARE(rowsOf(**file), QStringList({QStringLiteral("2: text|نتیجه"), QStringLiteral("3: true|TRUE"),
                                              QStringLiteral("4: error|#DIV/0!"), QStringLiteral("5: number|12.5")}));
    }

    void readsWhatLibrariesOfOtherProgramsWrite_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"hand-strict.xlsx", "hand-prefix.xlsx", "hand-percent.xlsx", "hand-backslash.xlsx",
                                 "hand-stream.xlsx", "hand-bare.xls"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void readsWhatLibrariesOfOtherProgramsWrite()
    {
        QFETCH(QString, name);
        const auto file = CsvFile::open(dataPath(name));
        QVERIFY(file);
        QVERIFY((*file)->isSheet());
        QCOMPARE((*file)->header(), QStringList({QStringLiteral("mobile"), QStringLiteral("name")}));
        QCOMPARE(rowsOf(**file), QStringList(QStringLiteral("2: 9121234567|علی")));
    }

    void aHeadingOfTwoRowsWithMergedCellsIsOneHeading()
    {
        const auto file = CsvFile::open(dataPath(QStringLiteral("hand-heading.xlsx")));
        QVERIFY(file);
        QCOMPARE((*file)->header(), QStringList({QStringLiteral("موبایل"), QStringLiteral("نام"), QStringLiteral("شهر")}));
        QCOMPARE(rowsOf(**file), QStringList(QStringLiteral("3: 9121234567|علی|قم")));
    }

    /// Pages without a head, in any encoding, nested or never closed, with spans beyond all sense.
    void readsPagesAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("page");
        const QString table = QStringLiteral("<table><tr><td>موبایل<td>نام<tr><td>09121234567<td>رضا</table>");
        const auto row = [](const char *name, const QByteArray &page) { QTest::newRow(name) << page; };
        row("only a table", table.toUtf8());
        row("within", QString(QStringLiteral("<div>\r\n") + table + QStringLiteral("</div>")).toUtf8());
        row("mark", QString(QChar(0xFEFF) + table).toUtf8());
        row("behind blank lines", QString(QStringLiteral("\r\n\r\n  ") + table).toUtf8());
        row("style first", QString(QStringLiteral("<style>td { x: '<table>' }</style>") + table).toUtf8());
        row("nested", QString(QStringLiteral("<TABLE><TR><TD>") + table + QStringLiteral("</TD></TR></TABLE>")).toUtf8());
        row("xhtml", QString(QStringLiteral("<?xml version=\"1.0\"?><!DOCTYPE html><html>") + table + QStringLiteral("</html>")).toUtf8());
        QByteArray wide("\xFF\xFE");
        const QString page = QStringLiteral("<html>") + table;
        for (const QChar c : page)
            wide.append(static_cast<char>(c.unicode() & 0xFF)).append(static_cast<char>(c.unicode() >> 8));
        row("utf-16", wide);
        row("spans", QString(QString(table).replace(QStringLiteral("<td>نام"), QStringLiteral("<td colspan=-1 rowspan=0>نام"))).toUtf8());
    }
    void readsPagesAsTheyAre()
    {
        QFETCH(QByteArray, page);
        const auto file = CsvFile::open(write(page, QStringLiteral("page.xls")));
        QVERIFY(file);
        QCOMPARE((*file)->header(), QStringList({QStringLiteral("موبایل"), QStringLiteral("نام")}));
        CsvReader &rows = (*file)->rows();
        QVERIFY(rows.next());
        QCOMPARE(QString::fromUtf8(rows.field(0)), QStringLiteral("09121234567"));
        QCOMPARE(QString::fromUtf8(rows.field(1)), QStringLiteral("رضا"));
    }

    void readsTheLargestTableOfAPage()
    {
        const auto file = CsvFile::open(dataPath(QStringLiteral("hand-table.xls")));
        QVERIFY(file);
        QCOMPARE((*file)->sheets().size(), 2);
        QCOMPARE((*file)->header(), QStringList({QStringLiteral("موبایل"), QStringLiteral("نام"), QStringLiteral("شهر")}));
        CsvReader &rows = (*file)->rows();
        QVERIFY(rows.next());
        QCOMPARE(QString::fromUtf8(rows.field(0)), QStringLiteral("9121234567"));
        QCOMPARE(QString::fromUtf8(rows.field(1)), QStringLiteral("علی رضایی\nدو"));
        QVERIFY(rows.next());
        QCOMPARE(QString::fromUtf8(rows.field(0)), QString(QChar(0x6F0) + QStringLiteral("9351234567")));
        QCOMPARE(QString::fromUtf8(rows.field(1)), QStringLiteral("زهرا & مینا"));
        QCOMPARE(rows.field(2), QByteArrayView());
        QCOMPARE(QString::fromUtf8(rows.shownField(2)), QStringLiteral("تهران"));
    }

    void listsSheetsAndTakesTheOneThatIsAskedFor_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"openpyxl-members.xlsx", "libreoffice-members.xlsx", "libreoffice-members.ods",
                                 "libreoffice-members.xls", "gnumeric-members.xlsx", "gnumeric-members.xls",
                                 "gnumeric-members.ods", "xlwt-members.xls"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void listsSheetsAndTakesTheOneThatIsAskedFor()
    {
        QFETCH(QString, name);
        const auto first = CsvFile::open(dataPath(name));
        QVERIFY(first);
        QCOMPARE((*first)->sheets().size(), 3);
        const bool keepsHidden = name != u"gnumeric-members.xlsx"; // which shows all sheets
        QCOMPARE((*first)->sheets().at(0), (SheetInfo{QStringLiteral("پنهان"), keepsHidden}));
        QCOMPARE((*first)->sheets().at(1).name, QStringLiteral("مشتریان"));
        QCOMPARE((*first)->sheet(), 1);
        QCOMPARE((*first)->hiddenRows(), 1);
        QByteArray other;
        for (const char *wanted : {"Branch 2", "branch 2", "3", "۳"}) {
            CsvChoices choices;
            choices.sheet = QString::fromUtf8(wanted);
            const auto file = CsvFile::open(dataPath(name), choices);
            QVERIFY(file);
            QCOMPARE((*file)->header().first(), QStringLiteral("Code"));
            other = (*file)->probe().sha256;
        }
        QVERIFY(other != (*first)->probe().sha256);
        CsvChoices none;
        none.sheet = QStringLiteral("Branch 9");
        QCOMPARE(reasonOf(dataPath(name), none), QStringLiteral("no_sheet"));
    }

    void refusesWhatCannotBeReadWithItsReason_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const char *reason) {
            QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(reason);
        };
        row("libreoffice-password.xlsx", "sheet_password");
        row("libreoffice-password.ods", "sheet_password");
        row("libreoffice-password.xls", "sheet_password");
        row("hand-binary.xlsb", "sheet_binary");
        row("hand-document.docx", "excel_file");
        row("hand-path.xlsx", "sheet_damaged");
        row("hand-laughs.xlsx", "sheet_damaged");
        row("hand-bomb.xlsx", "sheet_damaged");
        row("hand-badtext.xlsx", "sheet_damaged");
        row("hand-backwards.xlsx", "sheet_damaged");
        row("hand-deep.xlsx", "sheet_too_large");
        row("hand-twice.xlsx", "sheet_damaged");
        row("hand-wide.xlsx", "too_many_columns");
        row("hand-wide.ods", "too_many_columns");
        row("hand-endless.ods", "sheet_too_large");
    }
    void refusesWhatCannotBeReadWithItsReason()
    {
        QFETCH(QString, name);
        QTEST(reasonOf(dataPath(name)), "reason");
    }

    void aWorkbookWithMacrosIsReadForItsCells()
    {
        const auto file = CsvFile::open(dataPath(QStringLiteral("hand-macros.xlsm")));
        QVERIFY(file);
        QCOMPARE(rowsOf(**file), QStringList(QStringLiteral("2: 9121234567")));
    }

    void theNameOfAFileDoesNotMatter()
    {
        for (const char *name : {"openpyxl-members.xlsx", "libreoffice-members.ods", "xlwt-members.xls", "gnumeric-table.xls"}) {
            const auto file = CsvFile::open(write(bytesOf(QString::fromLatin1(name)), QStringLiteral("wrong.csv")));
            QVERIFY(file && (*file)->isSheet());
        }
        const auto text = CsvFile::open(write("mobile,name\n09121234567,A\n", QStringLiteral("wrong.xlsx")));
        QVERIFY(text && !(*text)->isSheet());
    }

    void kindsThatAreNotReadAreToldFromText()
    {
        QCOMPARE(reasonOf(write("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>",
                                QStringLiteral("xml.xls"))), QStringLiteral("excel_file"));
        QCOMPARE(reasonOf(write("MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\n\r\n<html><table><tr><td>mobile</table>",
                                QStringLiteral("one.xls"))), QStringLiteral("excel_file"));
        QCOMPARE(reasonOf(write(QByteArray("\x09\x02\x06\x00\x00\x00\x10\x00", 8), QStringLiteral("old.xls"))),
                 QStringLiteral("excel_file"));
    }

    void aCancelledLookStops()
    {
        JobControl control;
        control.cancel();
        const auto file = CsvFile::open(dataPath(QStringLiteral("openpyxl-members.xlsx")), {}, control);
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::Cancelled);
    }

    void aFileCutOffAnywhereIsRefusedOrReadButNeverHangs()
    {
        QElapsedTimer time;
        time.start();
        for (const QString &name : dataFiles()) {
            const QByteArray whole = bytesOf(name);
            for (int part = 1; part < 12; ++part)
                (void)CsvFile::open(write(whole.left(whole.size() * part / 12), QStringLiteral("cut")));
        }
        QVERIFY(time.elapsed() < 120'000);
    }

    // Packed parts are guarded by their checksum, so the parts of ZIP files are also damaged inside:
    // stored anew they would need a writer; the tables named "hand" stand for those.
    void aDamagedFileIsRefusedOrReadButNeverCrashes()
    {
        QRandomGenerator chance(20261122);
        QElapsedTimer time;
        time.start();
        for (const QString &name : dataFiles()) {
            const QByteArray whole = bytesOf(name);
            for (int round = 0; round < damagedCopies; ++round) {
                QByteArray bytes = whole;
                const int hits = chance.bounded(1, 12);
                for (int i = 0; i < hits; ++i)
                    bytes[chance.bounded(static_cast<int>(bytes.size()))] = static_cast<char>(chance.bounded(256));
                const auto file = CsvFile::open(write(bytes, QStringLiteral("damaged")));
                if (file)
                    (void)rowsOf(**file);
            }
        }
        QVERIFY(time.elapsed() < 240'000);
    }

    void aDamagedPartIsRefusedOrReadButNeverCrashes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("part");
        QTest::newRow("xlsx") << QStringLiteral("libreoffice-members.xlsx") << QStringLiteral("xl/worksheets/sheet2.xml");
        QTest::newRow("by hand") << QStringLiteral("hand-cells.xlsx") << QStringLiteral("xl/worksheets/one.xml");
        QTest::newRow("ods") << QStringLiteral("gnumeric-members.ods") << QStringLiteral("content.xml");
        QTest::newRow("repeats") << QStringLiteral("hand-repeats.ods") << QStringLiteral("content.xml");
    }
    /// Behind the checksum of the ZIP, where only somebody who writes a new one can do damage.
    void aDamagedPartIsRefusedOrReadButNeverCrashes()
    {
        QFETCH(QString, name);
        QFETCH(QString, part);
        QFile file(dataPath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto zip = ZipFile::open(file);
        QVERIFY(zip);
        const auto stream = zip->stream(part);
        QVERIFY(stream);
        const QByteArray whole = (*stream)->readAll();
        const SharedTexts texts;
        const std::vector<NumberFormat> formats;
        QRandomGenerator chance(1405);
        for (int round = 0; round < 300; ++round) {
            QByteArray bytes = round % 3 == 0 ? whole.left(chance.bounded(static_cast<int>(whole.size()))) : whole;
            for (int i = chance.bounded(8); i > 0 && !bytes.isEmpty(); --i)
                bytes[chance.bounded(static_cast<int>(bytes.size()))] = static_cast<char>(chance.bounded(32, 127));
            QBuffer source(&bytes);
            QBuffer target;
            QVERIFY(source.open(QIODevice::ReadOnly) && target.open(QIODevice::WriteOnly));
            SheetSpool spool(target);
            if (part == u"content.xml") {
                (void)OdsSheet(spool).read(source, 0);
            } else {
                XlsxSheet sheet({texts, formats, DateSystem::From1900}, spool);
                (void)sheet.findMerges(source);
                source.seek(0);
                (void)sheet.read(source);
            }
        }
    }

    void aZipWithTooManyPartsIsRefused()
    {
        QByteArray end("PK\x05\x06", 4);
        end += QByteArray(4, '\0') + QByteArray("\x20\x4e\x20\x4e", 4) + QByteArray(10, '\0'); // 20,000
        QCOMPARE(reasonOf(write(QByteArray("PK\x03\x04", 4) + end, QStringLiteral("many.xlsx"))), QStringLiteral("sheet_too_large"));
    }

    void readsEntitiesAndAttributesOfAPage()
    {
        QCOMPARE(HtmlText::withoutEntities(u"a&amp;b&#65;&#x42;&nbsp;&unknown;&"), QStringLiteral("a&bAB &unknown;&"));
        HtmlText page(u"<TD x:num='1' colspan=2 nowrap>x<!-- <td> --><script>if (a<b) {}</script>y");
        QCOMPARE(page.next(), HtmlText::Piece::Tag);
        QCOMPARE(page.tag().name, QStringLiteral("td"));
        QCOMPARE(page.tag().attributes.value(QStringLiteral("x:num")), QStringLiteral("1"));
        QCOMPARE(page.tag().attributes.value(QStringLiteral("colspan")), QStringLiteral("2"));
        QCOMPARE(page.next(), HtmlText::Piece::Text);
        QCOMPARE(page.next(), HtmlText::Piece::Tag);
    }

    void knowsErrorsFromTexts()
    {
        for (const char *text : {"#N/A", " #REF! ", "#DIV/0!", "Err:502", "#FORMULA!"})
            QVERIFY2(isErrorText(QByteArrayView(text)), text);
        for (const char *text : {"", "#1", "N/A", "Err:", "# hash", "Errors"})
            QVERIFY2(!isErrorText(QByteArrayView(text)), text);
    }
};

BASHGAH_TEST(tst_sheets, SheetsTest)

} // namespace tst_sheets

#include "tst_sheets.moc"
