// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/countershop.h"
#include "support/ctlrun.h"
#include "support/testregistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_drawcommand {

using namespace bashgah;
using bashgah::test::CounterShop;
using bashgah::test::CtlRun;
using bashgah::test::TestShop;

/// Lucky draws from the command line.
class DrawCommandTest final : public QObject
{
    Q_OBJECT

private slots:
    void aDrawIsPromisedDrawnAndVerified()
    {
        CounterShop club(TestShop::Where::File);
        const auto ctl = [&](const QStringList &more) {
            return test::runCtl(QStringList{QStringLiteral("draw"), club.shop.path()} + more, club.shop.clock);
        };
        const QString one = QStringLiteral("--draw=1");
        const QString last = club.shop.profile().calendar.isoText(club.today());
        QCOMPARE(ctl({QStringLiteral("add"), QStringLiteral("--name=spring")}).code, 1);
        QCOMPARE(ctl({QStringLiteral("add"), QStringLiteral("--name=spring"), QStringLiteral("--prize=tea"),
                      QStringLiteral("--until=%1").arg(last), QStringLiteral("--per=100"),
                      QStringLiteral("--public-source=index")}).code, 0);
        QCOMPARE(ctl({QStringLiteral("commit"), one}).code, 0);
        QVERIFY(club.counter.record(CounterShop::draft(club.addMember(QStringLiteral("17850")), 30'000)));
        QVERIFY(!ctl({QStringLiteral("show"), one}).out.contains(QStringLiteral("seed ")));
        QCOMPARE(ctl({QStringLiteral("close"), one}).code, 1); // today still counts
        club.shop.clock.advanceMinutes(24 * 60);
        QCOMPARE(ctl({QStringLiteral("close"), one}).code, 0);
        QCOMPARE(ctl({QStringLiteral("draw"), one}).code, 1); // with which number?
        const CtlRun drawn = ctl({QStringLiteral("draw"), one, QStringLiteral("--public-value=2143771")});
        QVERIFY2(drawn.out.endsWith(QStringLiteral(",1\n")), qPrintable(drawn.out + drawn.err));
        QByteArray proof = ctl({QStringLiteral("show"), one}).out.toUtf8();
        QVERIFY(proof.contains("\nentries\n1,17850,30\n"));
        const QTemporaryDir folder;
        const auto write = [&](const QByteArray &text) {
            const QString path = folder.filePath(QStringLiteral("draw.txt"));
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? path : QString();
        };
        const CtlRun fine = ctl({QStringLiteral("verify"), write(proof)});
        QVERIFY2(fine.out.endsWith(QStringLiteral("\nyes,yes,yes\n")), qPrintable(fine.out + fine.err));
        QCOMPARE(fine.code, 0);
        const CtlRun forged = ctl({QStringLiteral("verify"), write(proof.replace("winner 1 1", "winner 1 2"))});
        QVERIFY(forged.out.endsWith(QStringLiteral("\nyes,yes,no\n")));
        QCOMPARE(forged.code, 1);
        QCOMPARE(ctl({QStringLiteral("verify"), write("something")}).code, 1);
    }
};

BASHGAH_TEST(tst_drawcommand, DrawCommandTest)

} // namespace tst_drawcommand

#include "tst_drawcommand.moc"
