// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"
#include "support/fakeclock.h"
#include "support/importfile.h"
#include "support/testpaths.h"
#include "support/testregistry.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace tst_importcommands {

using namespace bashgah;

class ImportCommandsTest final : public QObject
{
    Q_OBJECT

private:
    struct Outcome { int code = 0; QByteArray out; QByteArray err; };

    test::ImportFiles m_files;
    test::FakeClock m_clock;
    QString m_shop;

    Outcome ctl(const QStringList &words)
    {
        QBuffer out;
        QBuffer err;
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        Outcome outcome;
        {
            ctl::Output output(out, err);
            outcome.code = ctl::runCtl(words, output, m_clock);
            output.flush();
        }
        outcome.out = out.data();
        outcome.err = err.data();
        return outcome;
    }
    Outcome import(const QByteArray &csv, const QStringList &more = {})
    {
        return ctl(QStringList{QStringLiteral("import"), m_shop, QStringLiteral("purchases"), m_files.write(csv)} + more);
    }
    static QJsonObject json(const Outcome &outcome) { return QJsonDocument::fromJson(outcome.out).object(); }
    QByteArray shopBytes() const
    {
        QFile file(m_shop);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void init()
    {
        static int count = 0;
        m_shop = m_files.path(QStringLiteral("shop-%1.bashgah").arg(++count));
        const Outcome made = ctl({QStringLiteral("create"), m_shop, QStringLiteral("--name"), QStringLiteral("Gifts"),
                                  QStringLiteral("--currency"), QStringLiteral("GBP"), QStringLiteral("--decimals"),
                                  QStringLiteral("3"), QStringLiteral("--zone"), QStringLiteral("Europe/London")});
        QVERIFY2(made.code == 0, made.err.constData());
    }

    void theListOfProblemsTakesNoOtherFilesPlace()
    {
        const QByteArray csv = "date,amount\n2026-08-01,100\n2026-08-02,none\n";
        const QString file = m_files.write(csv);
        const auto words = [&](const QString &errors) {
            return QStringList{QStringLiteral("import"), m_shop, QStringLiteral("purchases"), file, QStringLiteral("--errors"), errors};
        };
        const Outcome same = ctl(words(file));
        QCOMPARE(same.code, 2);
        QVERIFY2(same.err.contains("--errors must not be the file that is imported"), same.err.constData());
        QFile input(file);
        QVERIFY(input.open(QIODevice::ReadOnly));
        QCOMPARE(input.readAll(), csv);
        QCOMPARE(ctl(words(m_shop)).code, 1);
        QCOMPARE(ctl(words(m_files.path(QStringLiteral("problems.csv")))).code, 0); // neither had imported anything
    }

    void anExportIsNotNamedForAFormatItDoesNotHave()
    {
        for (const char *name : {"m.ods", "m.xls", "m.pdf"}) {
            const QString path = m_files.path(QString::fromLatin1(name));
            const Outcome refused = ctl({QStringLiteral("export"), m_shop, QStringLiteral("members"), path});
            QCOMPARE(refused.code, 1);
            QVERIFY2(refused.err.contains(".csv, .xlsx"), refused.err.constData());
            QVERIFY(!QFile::exists(path));
        }
        for (const char *name : {"m.CSV", "m.xlsx", "m.txt", "m"})
            QCOMPARE(ctl({QStringLiteral("export"), m_shop, QStringLiteral("members"), m_files.path(QString::fromLatin1(name))}).code, 0);
    }

    void createRefusesWhatCannotBe_data()
    {
        QTest::addColumn<QStringList>("words");
        const auto s = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
        QTest::newRow("unit of pounds") << s("--name N --currency GBP --unit toman");
        QTest::newRow("currency") << s("--name N --currency POUND");
        QTest::newRow("decimals") << s("--name N --decimals 9");
        QTest::newRow("calendar") << s("--name N --calendar moon");
        QTest::newRow("zone") << s("--name N --zone Mars/Base");
        QTest::newRow("no name") << s("--decimals 2");
    }
    void createRefusesWhatCannotBe()
    {
        QFETCH(QStringList, words);
        const QString path = m_files.path(QStringLiteral("refused.bashgah"));
        QVERIFY(ctl(QStringList{QStringLiteral("create"), path} + words).code != 0);
        QVERIFY(!QFile::exists(path));
        QVERIFY(ctl({QStringLiteral("create"), m_shop, QStringLiteral("--name"), QStringLiteral("Again")}).code != 0);
    }

    void printsCountsAndTheBatch()
    {
        const Outcome done = import("InvoiceNo,StockCode,Quantity,InvoiceDate,UnitPrice,CustomerID\n"
                                    "1,A,2,2011-01-05,1.125,17850\n2,A,1,2011-01-05,1.5,\n"
                                    "C3,A,-1,2011-01-06,1.125,17850\n4,A,0,2011-01-06,1,17850\n",
                                    {QStringLiteral("--json"), QStringLiteral("--errors"), m_files.path(QStringLiteral("e.csv"))});
        QVERIFY2(done.code == 0, done.err.constData());
        const QJsonObject counts = json(done);
        QCOMPARE(counts.value(QStringLiteral("rows")).toInt(), 4);
        QCOMPARE(counts.value(QStringLiteral("receipts")).toInt(), 2);
        QCOMPARE(counts.value(QStringLiteral("anonymous_receipts")).toInt(), 1);
        QCOMPARE(counts.value(QStringLiteral("refunds")).toInt(), 1);
        QCOMPARE(counts.value(QStringLiteral("new_members")).toInt(), 1);
        QCOMPARE(counts.value(QStringLiteral("rejected_rows")).toObject().value(QStringLiteral("quantity_not_positive")).toInt(), 1);
        QCOMPARE(counts.value(QStringLiteral("batch")).toInt(), 1);
        QFile errors(m_files.path(QStringLiteral("e.csv")));
        QVERIFY(errors.open(QIODevice::ReadOnly));
        QCOMPARE(errors.readAll(), QByteArray("row,reason,field,value,message\n"
                                              "5,quantity_not_positive,quantity,0,the quantity is not above zero\n"));
        const QStringList undo{QStringLiteral("undo-import"), m_shop, QStringLiteral("1")};
        QCOMPARE(ctl(undo).code, 0);
        QCOMPARE(ctl(undo).code, 1);
        QCOMPARE(ctl({QStringLiteral("undo-import"), m_shop, QStringLiteral("77")}).code, 1);
    }

    void aDryRunLeavesTheFileAsItIs()
    {
        const QByteArray before = shopBytes();
        const Outcome done = import("date,amount,member\n2011-01-05,5,1\n", {QStringLiteral("--dry-run"), QStringLiteral("--json")});
        QCOMPARE(done.code, 0);
        QVERIFY(!json(done).contains(QStringLiteral("batch")));
        QCOMPARE(shopBytes(), before);
    }

    void columnsMayBeNamedOrNumbered()
    {
        const Outcome done = import("x,y,z\n05/01/2011 10:00,5,77\n",
                                    {QStringLiteral("--map"), QStringLiteral("date=x,amount=2,member=z"),
                                     QStringLiteral("--date-format"), QStringLiteral("dd/MM/yyyy HH:mm"), QStringLiteral("--json")});
        QVERIFY2(done.code == 0, done.err.constData());
        QCOMPARE(json(done).value(QStringLiteral("first_day")).toString(), QStringLiteral("2011-01-05"));
        QCOMPARE(import("x,y\n1,2\n", {QStringLiteral("--map"), QStringLiteral("date=nowhere")}).code, 1);
        QCOMPARE(import("x,y\n1,2\n", {QStringLiteral("--map"), QStringLiteral("colour=x")}).code, 1);
    }

    void theSheetIsChosenByNameOrNumber()
    {
        const QString book = QStringLiteral(BASHGAH_TEST_DATA) + QStringLiteral("/sheets/libreoffice-members.ods");
        const QStringList words{QStringLiteral("import"), m_shop, QStringLiteral("members"), book, QStringLiteral("--dry-run"),
                                QStringLiteral("--json"), QStringLiteral("--sheet")};
        for (const char *sheet : {"Branch 2", "3"}) {
            const Outcome done = ctl(words + QStringList{QString::fromLatin1(sheet), QStringLiteral("--map"),
                                                         QStringLiteral("code=Code,name=Name")});
            QVERIFY2(done.code == 0, done.err.constData());
            QCOMPARE(json(done).value(QStringLiteral("new_members")).toInt(), 1);
        }
        const Outcome none = ctl(words + QStringList{QStringLiteral("Branch 9")});
        QCOMPARE(none.code, 1);
        QVERIFY(none.err.contains("Branch 9"));
        QCOMPARE(ctl(words.first(4) + QStringList{QStringLiteral("--known"), QStringLiteral("maybe")}).code, 1);
    }

    void anExportIsReadAgainWithoutLossAndHoldsNoFormula_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QString>("language");
        for (const char *ending : {"csv", "xlsx"}) {
            for (const char *language : {"fa", "en"})
                QTest::addRow("%s %s", ending, language) << QString::fromLatin1(ending) << QString::fromLatin1(language);
        }
    }
    void anExportIsReadAgainWithoutLossAndHoldsNoFormula()
    {
        QFETCH(QString, ending);
        QFETCH(QString, language);
        const auto shopNamed = [&](const char *name) {
            const QString path = m_files.path(QStringLiteral("%1-%2-%3.bashgah").arg(QLatin1String(name), ending, language));
            if (ctl({QStringLiteral("create"), path, QStringLiteral("--name"), QStringLiteral("Shop")}).code != 0)
                qFatal("no shop");
            return path;
        };
        const auto exported = [&](const QString &shop, const QString &file) {
            const QString path = m_files.path(file);
            const Outcome done = ctl({QStringLiteral("export"), shop, QStringLiteral("members"), path, QStringLiteral("--lang"), language});
            if (done.code != 0)
                qFatal("%s", done.err.constData());
            QFile read(path);
            return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
        };
        const QByteArray members =
            "code,mobile,name,given name,family name,birthday,wedding,gender,joined,province,city,district,tags,note,points,points until,consent,note at counter\n"
            "A1,09121234567,=cmd|x,,,1362/12/30,1383/05/10,female,1403/01/01,Tehran,Tehran,Vanak,gold;new,\"two\nlines, \"\"quoted\"\"\",150,,yes,no\n"
            "-7,00491701234567,,@given,+family,,,,2024-03-20,,,,,'=not a formula,300,1500/01/01=100; 1501/01/01=50,no,\n"
            "00123,,علی\xE2\x80\x8Cرضا,,,,,male,1390/06/31,,,,,-,20,1500/12/29,,yes\n";
        const QString first = shopNamed("first");
        const Outcome made = ctl({QStringLiteral("import"), first, QStringLiteral("members"), m_files.write(members)});
        QVERIFY2(made.code == 0, QByteArray(made.out + made.err).constData());
        const QByteArray before = exported(first, QStringLiteral("first.csv"));
        QCOMPARE(before.count("\r\n"), 4);
        for (const char start : {'=', '+', '-', '@'})
            QVERIFY(!before.contains(QByteArray(QByteArray(",") + start)) && !before.contains(QByteArray(QByteArray("\n") + start)));
        const QByteArray table = exported(first, QStringLiteral("members.") + ending);
        QVERIFY(!table.isEmpty());
        const QString second = shopNamed("second");
        const Outcome again = ctl({QStringLiteral("import"), second, QStringLiteral("members"),
                                   m_files.path(QStringLiteral("members.") + ending), QStringLiteral("--json")});
        QVERIFY2(again.code == 0, QByteArray(again.out + again.err).constData());
        QCOMPARE(json(again).value(QStringLiteral("new_members")).toInt(), 3);
        QCOMPARE(exported(second, QStringLiteral("second.csv")), before);
    }

    void anExportOfPurchasesIsReadAgainWithoutLoss_data()
    {
        anExportIsReadAgainWithoutLossAndHoldsNoFormula_data();
    }
    void anExportOfPurchasesIsReadAgainWithoutLoss()
    {
        QFETCH(QString, ending);
        QFETCH(QString, language);
        const auto shopNamed = [&](const char *name) {
            const QString path = m_files.path(QStringLiteral("bought-%1-%2-%3.bashgah").arg(QLatin1String(name), ending, language));
            if (ctl({QStringLiteral("create"), path, QStringLiteral("--name"), QStringLiteral("Shop")}).code != 0)
                qFatal("no shop");
            return path;
        };
        const auto exported = [&](const QString &shop, const QString &file) {
            const QString path = m_files.path(file);
            const Outcome done = ctl({QStringLiteral("export"), shop, QStringLiteral("purchases"), path, QStringLiteral("--lang"), language});
            if (done.code != 0)
                qFatal("%s", done.err.constData());
            QFile read(path);
            return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
        };
        const QByteArray sold =
            "kind,invoice,date,member,product,description,category,brand,quantity,price,amount (toman),discount,line cost,payment,note,field: Table,"
            "payment parts (toman),of invoice,of line\n"
            "sale,1,1405/01/02 10:15:30,A1,P1,Cup,Mugs,Acme,2,50,100,10,61,card,\"two\nlines\",5,,,\n"
            "sale,1,1405/01/02 10:15:30,A1,P2,=Plate,,,1.5,40,60,,,card,,5,,,\n"
            "sale,2,1405/01/03 11:00:00,,,,,,,,300,,,mixed,,=2,cash=100; credit=80.5; card=119.5,,\n"
            "return,R1,1405/01/04 12:00:00,A1,P1,Cup,Mugs,Acme,1,,45,,,,broken,,,1,1\n"
            "return,R2,1405/01/04 12:00:01,,,,,,,,30,,,,,,cash=30,2,\n"
            "sale,3,1405/01/05 23:59:59,09121234567,P1,Cup,Mugs,Acme,1,50,50.5,,,,,,,,\n";
        const QString first = shopNamed("first");
        const Outcome made = ctl({QStringLiteral("import"), first, QStringLiteral("purchases"), m_files.write(sold), QStringLiteral("--json")});
        QVERIFY2(made.code == 0, QByteArray(made.out + made.err).constData());
        const QByteArray before = exported(first, QStringLiteral("bought.csv"));
        QCOMPARE(before.count("\r\n"), 7);
        QVERIFY(before.contains("'=2") && before.contains("'=Plate"));
        (void)exported(first, QStringLiteral("bought.") + ending);
        const QString second = shopNamed("second");
        const QStringList again{QStringLiteral("import"), second, QStringLiteral("purchases"),
                                m_files.path(QStringLiteral("bought.") + ending), QStringLiteral("--json")};
        const Outcome read = ctl(again);
        QVERIFY2(read.code == 0, QByteArray(read.out + read.err).constData());
        QCOMPARE(json(read).value(QStringLiteral("rejected")).toInt(), 0);
        QCOMPARE(exported(second, QStringLiteral("second.csv")), before);
        QCOMPARE(json(ctl(again)).value(QStringLiteral("already_imported")).toInt(), 5);
    }

    void theUnitIsToldWhereTheFileDoesNotSayIt()
    {
        const QString shop = m_files.path(QStringLiteral("tomans.bashgah"));
        QCOMPARE(ctl({QStringLiteral("create"), shop, QStringLiteral("--name"), QStringLiteral("Shop")}).code, 0);
        const auto counts = [&](const QByteArray &heading, const QStringList &more = {}) {
            return ctl(QStringList{QStringLiteral("import"), shop, QStringLiteral("purchases"),
                                   m_files.write("date," + heading + "\n1405/01/02,100\n"), QStringLiteral("--dry-run")} + more);
        };
        const Outcome silent = counts("amount");
        QVERIFY2(silent.out.contains("unit,toman") && silent.out.contains("unit_from,shop"), silent.out.constData());
        const Outcome said = counts("amount (rial)");
        QVERIFY2(said.out.contains("unit,rial") && said.out.contains("unit_from,heading"), said.out.constData());
        QCOMPARE(json(counts("amount (rial)", {QStringLiteral("--json")})).value(QStringLiteral("revenue")).toString(),
                 QStringLiteral("10"));
        QVERIFY(counts("amount", {QStringLiteral("--unit"), QStringLiteral("rial")}).out.contains("unit_from,option"));
        QVERIFY(!import("date,amount\n2011-01-05,5\n", {QStringLiteral("--dry-run")}).out.contains("unit")); // pounds
    }

    void rowsThatCameInOtherwiseAreListedToo()
    {
        const Outcome done = import("kind,invoice,date,member,amount,of invoice\nreturn,1,2011-01-05,7,5,none\n",
                                    {QStringLiteral("--json"), QStringLiteral("--errors"), m_files.path(QStringLiteral("r.csv"))});
        QVERIFY2(done.code == 0, done.err.constData());
        QCOMPARE(json(done).value(QStringLiteral("refunds")).toInt(), 1);
        QCOMPARE(json(done).value(QStringLiteral("rejected")).toInt(), 0);
        QCOMPARE(json(done).value(QStringLiteral("remark_rows")).toObject().value(QStringLiteral("purchase_not_known")).toInt(), 1);
        QFile remarks(m_files.path(QStringLiteral("r.csv")));
        QVERIFY(remarks.open(QIODevice::ReadOnly));
        QVERIFY(remarks.readAll().contains("\n2,purchase_not_known,of_invoice,none,"));
    }

    void filesThatBringNothingFail_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("columns") << QByteArray("a,b\n1,2\n");
        QTest::newRow("no usable row") << QByteArray("date,amount\nsoon,5\n");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("nul") << QByteArray("date,amount\n2011-01-01,\0\n", 24);
        QTest::newRow("million columns") << QByteArray("date,amount\n") + QByteArray(1'000'000, ',');
    }
    void filesThatBringNothingFail()
    {
        QFETCH(QByteArray, csv);
        const QByteArray before = shopBytes();
        const Outcome done = import(csv);
        QCOMPARE(done.code, 1);
        QVERIFY(!done.err.isEmpty());
        QCOMPARE(shopBytes(), before);
    }
};

BASHGAH_TEST(tst_importcommands, ImportCommandsTest)

} // namespace tst_importcommands

#include "tst_importcommands.moc"
