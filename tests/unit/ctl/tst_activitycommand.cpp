// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/countershop.h"
#include "support/ctlrun.h"
#include "support/testregistry.h"

#include <QJsonArray>
#include <QTest>

namespace tst_activitycommand {

using namespace bashgah;
using test::CounterShop;
using test::TestShop;

class ActivityCommandTest final : public QObject
{
    Q_OBJECT

private slots:
    void anActivityIsConfirmedListedAndUndone()
    {
        domain::Programme programme = CounterShop::plainProgramme();
        programme.activities = {{QStringLiteral("survey"), domain::ActivityKind::Survey, {}, domain::Points(20),
                                 domain::ActivityLimit::Once, 0, true}};
        CounterShop club(TestShop::Where::File, programme);
        (void)club.addMember(QStringLiteral("ann"));
        const auto run = [&](const QString &words) {
            const QStringList all = words.split(u' ', Qt::SkipEmptyParts);
            return test::runCtl(QStringList{all.first(), club.shop.path()} + all.mid(1), club.shop.clock);
        };
        const QString confirm = QStringLiteral("activity confirm --member ann --activity survey --key a --json");
        const test::CtlRun first = run(confirm);
        QCOMPARE(first.code, 0);
        QCOMPARE(first.json().value(QLatin1String("points")).toInt(), 20);
        QVERIFY(run(confirm).json().value(QLatin1String("repeated")).toBool());
        QCOMPARE(run(QStringLiteral("activity confirm --member ann --activity survey")).code, 1);
        QVERIFY(run(QStringLiteral("ledger --member ann")).out.contains(QStringLiteral("activity survey")));
        const int id = first.json().value(QLatin1String("id")).toInt();
        QCOMPARE(run(QStringLiteral("activity undo --id %1").arg(id)).code, 0);
        QCOMPARE(run(QStringLiteral("activity undo --id %1").arg(id)).code, 1);
        const QJsonObject list = run(QStringLiteral("activity list --member ann --json")).json();
        QCOMPARE(list.value(QLatin1String("activities")).toArray().size(), 1);
        QVERIFY(list.value(QLatin1String("confirmed")).toArray().at(0).toObject().value(QLatin1String("undone")).toBool());
        QVERIFY(run(QStringLiteral("activity dance")).code != 0);
    }
};

BASHGAH_TEST(tst_activitycommand, ActivityCommandTest)

} // namespace tst_activitycommand

#include "tst_activitycommand.moc"
