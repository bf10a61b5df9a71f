// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/countershop.h"
#include "support/ctlrun.h"
#include "support/testregistry.h"

#include <QJsonArray>
#include <QTest>

namespace tst_plancommand {

using namespace bashgah;
using test::CounterShop;
using test::CtlRun;
using test::TestShop;

class PlanCommandTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CounterShop> m_club;

    [[nodiscard]] CtlRun plan(const QString &words) const
    {
        return test::runCtl(QStringList{QStringLiteral("plan"), m_club->shop.path()}
                                + words.split(u' ', Qt::SkipEmptyParts),
                            m_club->shop.clock);
    }
    [[nodiscard]] QJsonObject first(const QString &words) const
    {
        return QJsonDocument::fromJson(plan(words).out.toUtf8()).array().at(0).toObject();
    }

private slots:
    void init()
    {
        m_club = std::make_unique<CounterShop>(TestShop::Where::File);
        (void)m_club->addMember(QStringLiteral("ann"));
    }
    void cleanup() { m_club.reset(); }

    void aPlanIsSoldRenewedAndGivenUp()
    {
        const CtlRun added = plan(QStringLiteral("add --name VIP --price 1200 --months 12 --multiplier 1.5 --discount 10"));
        QCOMPARE(added.code, 0);
        QCOMPARE(added.out.trimmed().split(u'\n').last(), QStringLiteral("1"));
        QCOMPARE(first(QStringLiteral("list --json")).value(QLatin1String("multiplier")).toString(), QStringLiteral("3/2"));
        QCOMPARE(first(QStringLiteral("sell --plan 1 --member ann --json")).value(QLatin1String("renews")).toString(),
                 QStringLiteral("no"));
        QCOMPARE(first(QStringLiteral("sell --plan 1 --member ann --json")).value(QLatin1String("renews")).toString(),
                 QStringLiteral("yes"));
        QCOMPARE(first(QStringLiteral("refund --membership 2 --reason late --json")).value(QLatin1String("pay_back")).toString(),
                 QStringLiteral("1200"));
        QCOMPARE(plan(QStringLiteral("refund --membership 2 --reason late")).code, 1);
        const QJsonObject report = first(QStringLiteral("report --json"));
        QCOMPARE(report.value(QLatin1String("sold")).toString(), QStringLiteral("2"));
        QCOMPARE(report.value(QLatin1String("income")).toString(), QStringLiteral("1200"));
        QCOMPARE(report.value(QLatin1String("even_spend")).toString(), QStringLiteral("11483.3")); // 10.45 % of it are 1200
        QCOMPARE(plan(QStringLiteral("report --members")).out.trimmed().split(u'\n').size(), 3);
        QCOMPARE(plan(QStringLiteral("retire --plan 1")).code, 0);
        QCOMPARE(plan(QStringLiteral("sell --plan 1 --member ann")).code, 1);
    }

    void wrongTermsAreNamed_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("named");
        QTest::newRow("price") << QStringLiteral("add --name A --price 0") << QStringLiteral("Price");
        QTest::newRow("multiplier") << QStringLiteral("add --name A --price 5 --multiplier 0.5") << QStringLiteral("Multiplier");
        QTest::newRow("discount") << QStringLiteral("add --name A --price 5 --discount 101") << QStringLiteral("Discount");
        QTest::newRow("refund") << QStringLiteral("add --name A --price 5 --refund maybe") << QStringLiteral("maybe");
        QTest::newRow("no plan") << QStringLiteral("sell --plan 7 --member ann") << QStringLiteral("#7");
    }
    void wrongTermsAreNamed()
    {
        QFETCH(QString, words);
        QFETCH(QString, named);
        const CtlRun run = plan(words);
        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.contains(named), qPrintable(run.err));
    }
};

BASHGAH_TEST(tst_plancommand, PlanCommandTest)

} // namespace tst_plancommand

#include "tst_plancommand.moc"
