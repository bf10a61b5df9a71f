// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/countershop.h"
#include "support/ctlrun.h"
#include "support/spendrules.h"
#include "support/testregistry.h"

#include <QJsonArray>
#include <QTest>

namespace tst_spendcommand {

using namespace bashgah;
using test::CounterShop;
using test::TestShop;

class SpendCommandTest final : public QObject
{
    Q_OBJECT

private slots:
    void aMembersCreditIsExplained()
    {
        domain::Programme programme = CounterShop::plainProgramme();
        programme.spend = {test::cashback(3), test::golriz()};
        CounterShop club(TestShop::Where::File, programme);
        (void)club.addMember(QStringLiteral("ann"));
        const auto run = [&](const QString &words) {
            const QStringList all = words.split(u' ', Qt::SkipEmptyParts);
            return test::runCtl(QStringList{all.first(), club.shop.path()} + all.mid(1), club.shop.clock);
        };
        const test::CtlRun sale = run(QStringLiteral("sale --member ann --amount 1000000 --json"));
        QCOMPARE(sale.json().value(QLatin1String("credit")).toString(), QStringLiteral("30000"));
        const test::CtlRun credit = run(QStringLiteral("spend --member ann --json"));
        QCOMPARE(credit.code, 0);
        const QJsonArray rows = QJsonDocument::fromJson(credit.out.toUtf8()).array();
        QCOMPARE(rows.size(), 2); // the running year before what was given
        QVERIFY2(rows.at(0).toObject().value(QLatin1String("why")).toString().startsWith(QStringLiteral("running")),
                 qPrintable(credit.out));
        QCOMPARE(rows.at(1).toObject().value(QLatin1String("credit")).toString(), QStringLiteral("30000"));
        QVERIFY2(rows.at(1).toObject().value(QLatin1String("why")).toString().startsWith(QStringLiteral("3%")),
                 qPrintable(credit.out));
        const QString number = sale.json().value(QLatin1String("purchase")).toString();
        const test::CtlRun back = run(QStringLiteral("refund --purchase %1 --json").arg(number));
        QCOMPARE(back.json().value(QLatin1String("credit_taken")).toString(), QStringLiteral("30000"));
        QCOMPARE(run(QStringLiteral("spend --member nobody")).code, 1);
    }
};

BASHGAH_TEST(tst_spendcommand, SpendCommandTest)

} // namespace tst_spendcommand

#include "tst_spendcommand.moc"
