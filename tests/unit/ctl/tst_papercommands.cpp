// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/countershop.h"
#include "support/ctlrun.h"
#include "support/filecontent.h"
#include "support/testregistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_papercommands {

using namespace bashgah;
using test::CounterShop;
using test::CtlRun;
using test::TestShop;
using test::contentOf;

class PaperCommandsTest final : public QObject
{
    Q_OBJECT

private slots:
    void aReceiptIsWritten_data()
    {
        QTest::addColumn<QString>("width");
        for (const char *width : {"58", "80", "a5"})
            QTest::newRow(width) << QString::fromLatin1(width);
    }
    void aReceiptIsWritten()
    {
        QFETCH(QString, width);
        CounterShop club(TestShop::Where::File);
        const auto member = club.addMember(QStringLiteral("17850"));
        const auto sold = club.counter.record(CounterShop::draft(member, 50'000));
        QVERIFY(sold);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("r.pdf"));
        const CtlRun run = test::runCtl({QStringLiteral("receipt"), club.shop.path(), sold->ref, QStringLiteral("--to"),
                                         path, QStringLiteral("--width"), width},
                                        club.shop.clock);
        QCOMPARE(run.err, QString());
        QCOMPARE(run.code, 0);
        QVERIFY(contentOf(path).startsWith("%PDF-"));
    }

    void whatIsWrongIsSaid()
    {
        CounterShop club(TestShop::Where::File);
        const QStringList to{QStringLiteral("--to"), QStringLiteral("x.pdf")};
        const QStringList receipt{QStringLiteral("receipt"), club.shop.path(), QStringLiteral("99")};
        QVERIFY(test::runCtl(receipt + to, club.shop.clock).code != 0);
        QVERIFY(test::runCtl(receipt, club.shop.clock).code != 0);
        QVERIFY(test::runCtl(receipt + to + QStringList{QStringLiteral("--width"), QStringLiteral("70")}, club.shop.clock).code
                != 0);
        QVERIFY(!QFile::exists(QStringLiteral("x.pdf")));
    }

    void cardsOfSeveralMembersStandInOneFile()
    {
        CounterShop club(TestShop::Where::File);
        (void)club.addMember(QStringLiteral("17850"));
        (void)club.addMember(QStringLiteral("17851"));
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("c.pdf"));
        const CtlRun run = test::runCtl({QStringLiteral("card"), club.shop.path(), QStringLiteral("17850"),
                                         QStringLiteral("17851"), QStringLiteral("--to"), path},
                                        club.shop.clock);
        QCOMPARE(run.code, 0);
        QVERIFY2(run.err.contains(QStringLiteral("17851")), qPrintable(run.err));
        QCOMPARE(contentOf(path).count("/Type /Page\n"), 1);
    }
};

BASHGAH_TEST(tst_papercommands, PaperCommandsTest)

} // namespace tst_papercommands

#include "tst_papercommands.moc"
