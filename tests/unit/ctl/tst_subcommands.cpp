// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/countershop.h"
#include "support/ctlrun.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_subcommands {

using namespace bashgah;
using test::CounterShop;
using test::TestShop;

/// The second word of the commands that have several.
class SubcommandsTest final : public QObject
{
    Q_OBJECT

private slots:
    void anUnknownOneIsAnsweredWithThoseThereAre_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("known");
        const auto row = [](const char *command, const char *known) {
            QTest::newRow(command) << QString::fromLatin1(command) << QString::fromLatin1(known);
        };
        row("cause", "list, add, give, pay, back, show");
        row("coupon", "batch, list, check, automatic, void");
        row("draw", "list, add, commit, close, draw, show, verify");
        row("giftcard", "issue, topup, balance, list");
        row("partner", "key, add, list, move, undo, block, voucher, spend, export, import, settle, statement, trust, again, ask, disputes, close");
        row("plan", "list, add, retire, sell, refund, report");
        row("programme", "show, overview, history, validate, activate");
        row("reward", "list, add, redeem, reserve, release");
        row("tier", "why, pin, unpin, falling");
    }
    void anUnknownOneIsAnsweredWithThoseThereAre()
    {
        QFETCH(QString, command);
        QFETCH(QString, known);
        const CounterShop club(TestShop::Where::File);
        const auto run = test::runCtl({command, club.shop.path(), QStringLiteral("nonsense")}, club.shop.clock);
        QCOMPARE(run.code, 1);
        QVERIFY(run.out.isEmpty());
        QVERIFY2(run.err.contains(QStringLiteral("nonsense")), qPrintable(run.err));
        QVERIFY2(run.err.contains(known), qPrintable(run.err));
        // the word is looked at before the file: a wrong word says so even without a shop
        const auto nowhere = test::runCtl({command, QStringLiteral("nowhere"), QStringLiteral("nonsense")}, club.shop.clock);
        QVERIFY2(nowhere.err.contains(known), qPrintable(nowhere.err));
        const auto missing = test::runCtl({command, QStringLiteral("nowhere"), known.section(u',', 0, 0)}, club.shop.clock);
        QCOMPARE(missing.code, 1);
        QVERIFY2(!missing.err.contains(known), qPrintable(missing.err));
    }
};

BASHGAH_TEST(tst_subcommands, SubcommandsTest)

} // namespace tst_subcommands

#include "tst_subcommands.moc"
