// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/countershop.h"
#include "support/ctlrun.h"
#include "support/testregistry.h"

#include <QJsonArray>
#include <QTest>

namespace tst_householdcommand {

using namespace bashgah;
using test::CounterShop;
using test::TestShop;

/// `bashgahctl household`: who lives together, and points that are spent together.
class HouseholdCommandTest final : public QObject
{
    Q_OBJECT

private slots:
    void pointsAreSpentTogetherAndSeenByBoth()
    {
        CounterShop club(TestShop::Where::File);
        for (const char *code : {"ann", "bob", "cid"})
            (void)club.addMember(QString::fromLatin1(code));
        const auto run = [&](const QString &words) {
            const QStringList all = words.split(u' ', Qt::SkipEmptyParts);
            return test::runCtl(QStringList{all.first(), club.shop.path()} + all.mid(1), club.shop.clock);
        };
        QCOMPARE(run(QStringLiteral("household make --member bob --with ann")).code, 0);
        QCOMPARE(run(QStringLiteral("household make --member cid --with ann")).code, 1); // ann has one
        QCOMPARE(run(QStringLiteral("household add --member cid --with ann")).code, 0);
        QCOMPARE(run(QStringLiteral("household apart --member cid")).code, 0);
        QCOMPARE(run(QStringLiteral("household pool --member ann")).code, 0);
        QCOMPARE(run(QStringLiteral("sale --member ann --amount 10000")).code, 0);
        const QJsonArray people =
            QJsonDocument::fromJson(run(QStringLiteral("household list --json")).out.toUtf8()).array();
        QCOMPARE(people.size(), 3);
        for (const QJsonValue &each : people) {
            const QJsonObject person = each.toObject();
            const QString member = person.value(QLatin1String("member")).toString();
            QCOMPARE(person.value(QLatin1String("pooled")).toString(), QStringLiteral("yes"));
            QCOMPARE(person.value(QLatin1String("apart")).toString(),
                     member == u"cid" ? QStringLiteral("yes") : QStringLiteral("no"));
        }
        QCOMPARE(run(QStringLiteral("sale --member bob --amount 50 --redeem 5")).code, 0);
        QCOMPARE(run(QStringLiteral("sale --member cid --amount 50 --redeem 5")).code, 1);
        const QString ledger = run(QStringLiteral("ledger --member ann")).out;
        QVERIFY2(ledger.contains(QStringLiteral("spent by bob")), qPrintable(ledger));
        QCOMPARE(run(QStringLiteral("household pool --member ann --off")).code, 0);
        QCOMPARE(run(QStringLiteral("sale --member bob --amount 50 --redeem 5")).code, 1);
        QCOMPARE(run(QStringLiteral("household remove --member bob")).code, 0);
        QCOMPARE(run(QStringLiteral("household pool --member bob")).code, 1);
        QCOMPARE(run(QStringLiteral("verify")).code, 0);
    }
};

BASHGAH_TEST(tst_householdcommand, HouseholdCommandTest)

} // namespace tst_householdcommand

#include "tst_householdcommand.moc"
