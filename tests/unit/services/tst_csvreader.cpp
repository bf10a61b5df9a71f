// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/csvfile.h"
#include "services/imports/textencoding.h"
#include "support/testregistry.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

namespace tst_csvreader {

using namespace bashgah::services;
using bashgah::domain::ErrorCode;

namespace {

using Table = QList<QStringList>;

/// "a|b": one row.
QStringList r(const char *cells)
{
    return QString::fromUtf8(cells).split(u'|');
}

} // namespace

class CsvReaderTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QByteArray &bytes, const QString &name = QStringLiteral("t.csv"))
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    /// Header and rows; empty when the file is refused.
    static Table read(const QString &path)
    {
        auto file = CsvFile::open(path);
        if (!file)
            return {};
        Table table{(*file)->header()};
        CsvReader &rows = (*file)->rows();
        while (rows.next()) {
            QStringList cells;
            for (int i = 0; i < rows.size(); ++i)
                cells << QString::fromUtf8(rows.field(i));
            table << cells;
        }
        return table;
    }
    static QByteArray utf16(const QString &text, bool bigEndian, bool mark)
    {
        QStringEncoder encoder(bigEndian ? QStringEncoder::Utf16BE : QStringEncoder::Utf16LE,
                               mark ? QStringEncoder::Flag::WriteBom : QStringEncoder::Flag::Default);
        return encoder.encode(text);
    }
    static QString refusal(const bashgah::domain::Result<std::unique_ptr<CsvFile>> &file)
    {
        return file ? QString() : file.error().args.value(1);
    }

private slots:
    void readsQuotesDelimitersAndLineEnds_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Table>("expected");
        const Table plain{r("a|b"), r("1|2"), r("3|4")};
        QTest::newRow("unix") << QByteArray("a,b\n1,2\n3,4\n") << plain;
        QTest::newRow("windows") << QByteArray("a,b\r\n1,2\r\n3,4\r\n") << plain;
        QTest::newRow("old mac") << QByteArray("a,b\r1,2\r3,4") << plain;
        QTest::newRow("no last line end") << QByteArray("a,b\n1,2\n3,4") << plain;
        QTest::newRow("semicolon") << QByteArray("a;b\n1;2\n3;4\n") << plain;
        QTest::newRow("tab") << QByteArray("a\tb\n1\t2\n3\t4\n") << plain;
        QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF" "a,b\n1,2\n3,4\n") << plain;
        QTest::newRow("comma in quotes") << QByteArray("a,b\n\"1,5\",2\n") << Table{r("a|b"), r("1,5|2")};
        QTest::newRow("doubled quotes") << QByteArray("a,b\n\"say \"\"hi\"\"\",2\n") << Table{r("a|b"), r("say \"hi\"|2")};
        QTest::newRow("line end in quotes") << QByteArray("a,b\n\"1\r\n2\",3\n") << Table{r("a|b"), r("1\r\n2|3")};
        QTest::newRow("empty quotes") << QByteArray("a,b\n\"\",\"\"\n") << Table{r("a|b"), r("|")};
        QTest::newRow("quote inside") << QByteArray("a,b\n5\" pipe,2\n") << Table{r("a|b"), r("5\" pipe|2")};
        QTest::newRow("empty fields") << QByteArray("a,b,c\n,,\n") << Table{r("a|b|c"), r("||")};
        QTest::newRow("short row") << QByteArray("a,b,c\n1,2\n") << Table{r("a|b|c"), r("1|2")};
        QTest::newRow("quoted at the end") << QByteArray("a,b\n1,\"2\"") << Table{r("a|b"), r("1|2")};
    }
    void readsQuotesDelimitersAndLineEnds()
    {
        QFETCH(QByteArray, text);
        QFETCH(Table, expected);
        QCOMPARE(read(write(text)), expected);
    }

    /// How some programs keep a spreadsheet from taking the first 0 of a mobile away.
    void aFormulaOfOneTextIsThatText()
    {
        QCOMPARE(read(write("a,b\n=\"0912\",\"=\"\"0935\"\"\"\n")), (Table{r("a|b"), r("0912|0935")}));
        const QByteArray others = "a,b\n=\"x\"&\"y\",'=\"z\"\n=,=\"\n"; // formulas of more, and a text that is guarded
        QCOMPARE(read(write(others)), (Table{r("a|b"), r("=\"x\"&\"y\"|'=\"z\""), r("=|=\"")}));
    }

    void readsEveryEncodingTheSame_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = QStringLiteral("نام,موبایل\nپژمان گچکار,۰۹۱۲۱۲۳۴۵۶۷\nژاله,09351234567\n");
        const QString plain = QStringLiteral("نام,موبایل\nپژمان گچکار,09121234567\nژاله,09351234567\n");
        QTest::newRow("utf-8") << text.toUtf8();
        QTest::newRow("utf-8 with mark") << QByteArray("\xEF\xBB\xBF" + text.toUtf8());
        QTest::newRow("utf-16le with mark") << utf16(text, false, true);
        QTest::newRow("utf-16be with mark") << utf16(text, true, true);
        QTest::newRow("utf-16le") << utf16(text, false, false);
        QTest::newRow("utf-16be") << utf16(text, true, false);
        QByteArray old; // what Windows programs in Iran wrote: Arabic yeh and kaf, no Persian digits
        for (const QChar c : plain) {
            for (int byte = 0; byte < 256; ++byte) {
                QChar wanted = c == QChar(0x06CC) ? QChar(0x064A) : c;
                if (windows1256Character(static_cast<unsigned char>(byte)) == wanted.unicode()) {
                    old += static_cast<char>(byte);
                    break;
                }
            }
        }
        QTest::newRow("windows-1256") << old;
    }
    void readsEveryEncodingTheSame()
    {
        QFETCH(QByteArray, bytes);
        Table table = read(write(bytes));
        QCOMPARE(table.size(), 3);
        for (QStringList &row : table)
            row.replaceInStrings(QString(QChar(0x064A)), QString(QChar(0x06CC)));
        QCOMPARE(table.at(0), r("نام|موبایل"));
        QCOMPARE(table.at(1).at(0), QStringLiteral("پژمان گچکار"));
        QCOMPARE(table.at(2).at(1), QStringLiteral("09351234567"));
    }

    void refusesWhatIsNoText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("empty_file");
        QTest::newRow("blank lines") << QByteArray("\n\n\n") << QStringLiteral("no_rows");
        QTest::newRow("xlsx") << QByteArray("PK\x03\x04zzzzzzzzzzzz", 16) << QStringLiteral("sheet_damaged");
        QTest::newRow("nul") << QByteArray("a,b\n1,\0" "2\n3,4,5,6,7,8,9\n", 22) << QStringLiteral("nul_byte");
        QTest::newRow("columns") << QByteArray(1'000'000, ',') << QStringLiteral("too_many_columns");
        QTest::newRow("long line") << QByteArray(3'000'000, 'x') << QStringLiteral("line_too_long");
        QTest::newRow("open quote") << QByteArray("\"a,b\n1,2\n") << QStringLiteral("unclosed_quote");
    }
    void refusesWhatIsNoText()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        const auto file = CsvFile::open(write(bytes));
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::BadFile);
        QCOMPARE(refusal(file), reason);
    }

    void refusesUtf8ThatIsBroken()
    {
        const QByteArray text = QStringLiteral("نام,شهر\nعلی,تهران\nرضا,تبریز\n").toUtf8() + "\xD8,x\n";
        const auto file = CsvFile::open(write(text));
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::BadEncoding);
    }

    void reportsTheRowOfALateProblem()
    {
        QByteArray text("a,b\n");
        for (int i = 0; i < 100'000; ++i)
            text += "1,2\n";
        text += QByteArray(2000, ',') + "\n";
        auto file = CsvFile::open(write(text));
        QVERIFY(file);
        CsvReader &rows = (*file)->rows();
        qint64 count = 0;
        while (rows.next())
            ++count;
        QCOMPARE(count, 100'000);
        QVERIFY(rows.error());
        QCOMPARE(rows.error()->args.value(1), QStringLiteral("too_many_columns"));
        QCOMPARE(rows.error()->args.value(2), QStringLiteral("100002"));
    }

    void findsTheHeaderBelowATitle()
    {
        const Table table = read(write("Sales of the year,,,\n,,,\nInvoiceNo,InvoiceDate,Amount,CustomerID\n1,2011-01-01,5,7\n"));
        QCOMPARE(table.size(), 2);
        QCOMPARE(table.at(0).at(0), QStringLiteral("InvoiceNo"));
    }

    void readsWhatSqliteWrites()
    {
        const QString sqlite = QStandardPaths::findExecutable(QStringLiteral("sqlite3"));
        if (sqlite.isEmpty())
            QSKIP("sqlite3 is not installed");
        QProcess process;
        process.start(sqlite, {QStringLiteral("-csv"), QStringLiteral("-header"), QStringLiteral(":memory:"),
                               QStringLiteral("SELECT 1 AS id, 'a \"b\", c' || char(10) || 'd' AS text, NULL AS n, "
                                              "'سلام' AS fa UNION ALL SELECT 2, '', '', ';'")});
        QVERIFY(process.waitForFinished());
        const Table expected{r("id|text|n|fa"), r("1|a \"b\", c\nd||سلام"), r("2|||;")};
        QCOMPARE(read(write(process.readAllStandardOutput())), expected);
    }

    void readsWhatPythonWrites()
    {
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (python.isEmpty())
            QSKIP("python3 is not installed");
        const QString path = m_folder.filePath(QStringLiteral("p.csv"));
        const QString script = QStringLiteral(
            "import csv,sys\n"
            "with open(sys.argv[1],'w',newline='',encoding='utf-16') as f:\n"
            " w=csv.writer(f,delimiter=';',quoting=csv.QUOTE_ALL)\n"
            " w.writerow(['a','b']); w.writerow(['x;\"y\"','1\\r\\n2']); w.writerow(['',' z '])\n");
        QCOMPARE(QProcess::execute(python, {QStringLiteral("-c"), script, path}), 0);
        const Table expected{r("a|b"), r("x;\"y\"|1\r\n2"), r("| z ")};
        QCOMPARE(read(path), expected);
    }
};

BASHGAH_TEST(tst_csvreader, CsvReaderTest)

} // namespace tst_csvreader

#include "tst_csvreader.moc"
