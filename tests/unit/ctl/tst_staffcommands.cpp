// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/backup/backupservice.h"
#include "services/staff/recoverywait.h"
#include "support/countershop.h"
#include "support/ctlrun.h"
#include "support/must.h"
#include "support/testregistry.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

namespace tst_staffcommands {

using namespace bashgah;
using test::CounterShop;
using test::CtlRun;
using test::TestShop;

class StaffCommandsTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CounterShop> m_club;
    QTemporaryDir m_folder;

    [[nodiscard]] CtlRun run(const QString &command, const QString &words) const
    {
        return test::runCtl(QStringList{command, m_club->shop.path()} + words.split(u' ', Qt::SkipEmptyParts),
                            m_club->shop.clock);
    }
    /// The path of a file that holds this PIN.
    [[nodiscard]] QString pinFile(const QString &pin) const
    {
        QFile file(m_folder.filePath(pin));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file for a PIN");
        file.write(pin.toUtf8() + "\n");
        return file.fileName();
    }
    [[nodiscard]] QString as(const QString &name, const QString &pin) const
    {
        return QStringLiteral(" --staff %1 --pin-file %2").arg(name, pinFile(pin));
    }
    /// Mina the owner and Reza the cashier; PINs are asked.
    void turnOn()
    {
        QCOMPARE(run(QStringLiteral("staff"), QStringLiteral("add --name Mina --role owner")).code, 0);
        QCOMPARE(run(QStringLiteral("staff"), QStringLiteral("add --name Reza")).code, 0);
        QCOMPARE(run(QStringLiteral("staff"), QStringLiteral("pin --name Mina --new-pin-file ") + pinFile(QStringLiteral("2580"))).code, 0);
        QCOMPARE(run(QStringLiteral("staff"), QStringLiteral("pin --name Reza --new-pin-file ") + pinFile(QStringLiteral("8642"))).code, 0);
        const CtlRun on = run(QStringLiteral("staff"), QStringLiteral("on"));
        QCOMPARE(on.code, 0);
        m_code = on.err.section(u':', -1).trimmed();
    }
    QString m_code;

private slots:
    void init()
    {
        m_club = std::make_unique<CounterShop>(TestShop::Where::File);
        (void)m_club->addMember(QStringLiteral("ann"));
    }
    void cleanup() { m_club.reset(); }

    void aSaleNeedsAPinOnlyWherePinsAreAsked()
    {
        const QString sale = QStringLiteral("--member ann --amount 100");
        QCOMPARE(run(QStringLiteral("sale"), sale).code, 0);
        turnOn();
        QVERIFY(!m_code.isEmpty());
        const CtlRun refused = run(QStringLiteral("sale"), sale);
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains(QStringLiteral("not allowed")), qPrintable(refused.err));
        QCOMPARE(run(QStringLiteral("ledger"), QStringLiteral("--member ann")).code, 0); // reading is free
        QCOMPARE(run(QStringLiteral("sale"), sale + as(QStringLiteral("Reza"), QStringLiteral("2580"))).code, 1);
        QCOMPARE(run(QStringLiteral("sale"), sale + as(QStringLiteral("Reza"), QStringLiteral("8642"))).code, 0);
        const CtlRun trail = run(QStringLiteral("trail"), QStringLiteral("list --kind purchase --limit 1 --json")
                                                             + as(QStringLiteral("Mina"), QStringLiteral("2580")));
        const QJsonObject line = trail.json().value(QLatin1String("lines")).toArray().first().toObject();
        QCOMPARE(line.value(QLatin1String("staff")).toString(), QStringLiteral("Reza"));
    }

    void onlyTheOwnerChangesWhoMayDoWhat()
    {
        turnOn();
        const QString forbid = QStringLiteral("forbid --role cashier --action sell");
        QCOMPARE(run(QStringLiteral("staff"), forbid + as(QStringLiteral("Reza"), QStringLiteral("8642"))).code, 1);
        QCOMPARE(run(QStringLiteral("staff"), forbid + as(QStringLiteral("Mina"), QStringLiteral("2580"))).code, 0);
        QCOMPARE(run(QStringLiteral("sale"), QStringLiteral("--member ann --amount 100")
                                                 + as(QStringLiteral("Reza"), QStringLiteral("8642"))).code, 1);
        const QJsonObject list = run(QStringLiteral("staff"), QStringLiteral("list --json")).json();
        QVERIFY(list.value(QLatin1String("pins")).toBool());
        QCOMPARE(list.value(QLatin1String("staff")).toArray().size(), 2);
        QCOMPARE(run(QStringLiteral("staff"), QStringLiteral("off") + as(QStringLiteral("Mina"), QStringLiteral("2580"))).code, 0);
        QCOMPARE(run(QStringLiteral("sale"), QStringLiteral("--member ann --amount 100")).code, 0);
    }

    void aManagerOfStaffMakesNoOwners()
    {
        turnOn();
        const QString staff = QStringLiteral("staff");
        const QString byMina = as(QStringLiteral("Mina"), QStringLiteral("2580"));
        QCOMPARE(run(staff, QStringLiteral("add --name Sara --role manager") + byMina).code, 0);
        QCOMPARE(run(staff, QStringLiteral("pin --name Sara --new-pin-file ") + pinFile(QStringLiteral("1379")) + byMina).code, 0);
        QCOMPARE(run(staff, QStringLiteral("allow --role manager --action manage_staff") + byMina).code, 0);
        const QString bySara = as(QStringLiteral("Sara"), QStringLiteral("1379"));
        const CtlRun refused = run(staff, QStringLiteral("role --name Sara --role owner") + bySara);
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains(QStringLiteral("only an owner"), Qt::CaseInsensitive), qPrintable(refused.err));
        QCOMPARE(run(staff, QStringLiteral("pin --name Mina --new-pin-file ") + pinFile(QStringLiteral("9513")) + bySara).code, 1);
        QCOMPARE(run(staff, QStringLiteral("off") + bySara).code, 1);
        QCOMPARE(run(staff, QStringLiteral("on") + bySara).code, 1); // it would show a new recovery code
        QCOMPARE(run(staff, QStringLiteral("role --name Reza --role manager") + bySara).code, 0);
        QCOMPARE(run(staff, QStringLiteral("role --name Mina --role cashier") + byMina).code, 1); // the last one
    }

    void aForgottenPinIsSetByTheCodeOrAfterThreeDays()
    {
        turnOn();
        const QString fresh = QStringLiteral(" --new-pin-file ") + pinFile(QStringLiteral("7531"));
        const QString name = QStringLiteral("recover --name Mina");
        QCOMPARE(run(QStringLiteral("staff"), name + QStringLiteral(" --code-file ") + pinFile(QStringLiteral("712345")) + fresh).code, 1);
        QCOMPARE(run(QStringLiteral("staff"), name + QStringLiteral(" --code-file ") + pinFile(m_code) + fresh).code, 0);
        QCOMPARE(run(QStringLiteral("sale"), QStringLiteral("--member ann --amount 100")
                                                 + as(QStringLiteral("Mina"), QStringLiteral("7531"))).code, 0);
        const QString again = QStringLiteral(" --new-pin-file ") + pinFile(QStringLiteral("9513"));
        const CtlRun asked = run(QStringLiteral("staff"), name + again);
        QCOMPARE(asked.code, 0);
        QVERIFY2(asked.err.contains(QStringLiteral("Everybody")), qPrintable(asked.err));
        QCOMPARE(run(QStringLiteral("sale"), QStringLiteral("--member ann --amount 100")
                                                 + as(QStringLiteral("Mina"), QStringLiteral("9513"))).code, 1);
        m_club->shop.clock.jump(Q_INT64_C(4) * 86'400'000); // the date does not count
        QVERIFY(run(QStringLiteral("staff"), name + again).err.contains(QStringLiteral("72 more hours")));
        services::RecoveryWait open(m_club->shop.database(), m_club->shop.clock);
        (void)test::must(open.tick());
        for (int minutes = 0; minutes < 72 * 60; minutes += 5) {
            m_club->shop.clock.advanceMinutes(5);
            (void)test::must(open.tick());
        }
        QCOMPARE(run(QStringLiteral("staff"), name + again).code, 0);
        QCOMPARE(run(QStringLiteral("sale"), QStringLiteral("--member ann --amount 100")
                                                 + as(QStringLiteral("Mina"), QStringLiteral("9513"))).code, 0);
    }

    void everybodyChangesTheirOwnPin()
    {
        turnOn();
        const QString fresh = QStringLiteral("pin --new-pin-file ") + pinFile(QStringLiteral("9513"));
        QVERIFY(run(QStringLiteral("staff"), fresh).code != 0); // whose?
        QCOMPARE(run(QStringLiteral("staff"), fresh + as(QStringLiteral("Reza"), QStringLiteral("2580"))).code, 1);
        QCOMPARE(run(QStringLiteral("staff"), fresh + as(QStringLiteral("Reza"), QStringLiteral("8642"))).code, 0);
        QCOMPARE(run(QStringLiteral("sale"), QStringLiteral("--member ann --amount 100")
                                                 + as(QStringLiteral("Reza"), QStringLiteral("9513"))).code, 0);
    }

    void aPinNeverStandsOnTheCommandLine()
    {
        const CtlRun help = test::runCtl({QStringLiteral("staff"), QStringLiteral("--help")}, m_club->shop.clock);
        QVERIFY(!help.out.contains(QStringLiteral("--pin ")));
        QCOMPARE(run(QStringLiteral("sale"), QStringLiteral("--member ann --amount 1 --pin 2580")).code, 2);
    }

    void aShiftIsOpenedAndClosedWithItsDifference()
    {
        QCOMPARE(run(QStringLiteral("shift"), QStringLiteral("open --cash 50")).code, 0);
        QCOMPARE(run(QStringLiteral("shift"), QStringLiteral("open --cash 50")).code, 1);
        QCOMPARE(run(QStringLiteral("sale"), QStringLiteral("--member ann --amount 100")).code, 0);
        const QJsonObject closed = run(QStringLiteral("shift"), QStringLiteral("close --cash 40 --json")).json();
        const QJsonObject row = closed.value(QLatin1String("shifts")).toArray().first().toObject();
        QCOMPARE(row.value(QLatin1String("difference")).toString(), QStringLiteral("-10"));
        QCOMPARE(row.value(QLatin1String("taken")).toString(), QStringLiteral("100"));
        QCOMPARE(row.value(QLatin1String("payments")).toObject().value(QLatin1String("other")).toString(), QStringLiteral("100"));
        QCOMPARE(run(QStringLiteral("shift"), QStringLiteral("close --cash 0")).code, 1);
        QCOMPARE(run(QStringLiteral("shift"), QStringLiteral("list")).out.count(u'\n'), 2);
    }

    void aSaleAtTheCommandLineCountsForWhoSignedIn()
    {
        turnOn();
        const QString byReza = as(QStringLiteral("Reza"), QStringLiteral("8642"));
        QCOMPARE(run(QStringLiteral("shift"), QStringLiteral("open --cash 50") + byReza).code, 0);
        QCOMPARE(run(QStringLiteral("sale"), QStringLiteral("--member ann --amount 100") + byReza).code, 0);
        const QJsonObject closed = run(QStringLiteral("shift"), QStringLiteral("close --cash 50 --json") + byReza).json();
        const QJsonObject row = closed.value(QLatin1String("shifts")).toArray().first().toObject();
        QCOMPARE(row.value(QLatin1String("taken")).toString(), QStringLiteral("100"));
    }

    void verifyNamesTheTamperedLineAndACutOffEnd()
    {
        QCOMPARE(run(QStringLiteral("sale"), QStringLiteral("--member ann --amount 100")).code, 0);
        const CtlRun good = run(QStringLiteral("verify"), {});
        QCOMPARE(good.code, 0);
        const QString head = good.err.section(u' ', -1).trimmed();
        QCOMPARE(run(QStringLiteral("verify"), QStringLiteral("--head ") + head).code, 0);
        QCOMPARE(run(QStringLiteral("verify"), QStringLiteral("--head nonsense")).code, 1);
        storage::Connection &connection = m_club->shop.database().connection();
        connection.run(QStringLiteral("DROP TRIGGER audit_no_update"));
        connection.run(QStringLiteral("DROP TRIGGER audit_no_delete"));
        connection.run(QStringLiteral("UPDATE audit SET after = '{}' WHERE action = 'programme.save'"));
        const CtlRun bad = run(QStringLiteral("verify"), {});
        QCOMPARE(bad.code, 1);
        QVERIFY2(bad.out.contains(QStringLiteral("trail,audit:2,")), qPrintable(bad.out));
        connection.run(QStringLiteral("DELETE FROM audit WHERE id > 1"));
        QCOMPARE(run(QStringLiteral("verify"), {}).code, 0); // the chain alone does not know
        const CtlRun cut = run(QStringLiteral("verify"), QStringLiteral("--head ") + head);
        QCOMPARE(cut.code, 1);
        QVERIFY2(cut.out.contains(QStringLiteral("cut off")), qPrintable(cut.out));
    }

    void listsOfMembersAreForWhoMayExportThemAndStandInTheTrail()
    {
        QCOMPARE(run(QStringLiteral("sale"), QStringLiteral("--member ann --amount 100")).code, 0);
        turnOn();
        const QString byReza = as(QStringLiteral("Reza"), QStringLiteral("8642"));
        const QString byMina = as(QStringLiteral("Mina"), QStringLiteral("2580"));
        const QString file = m_folder.filePath(QStringLiteral("members.csv"));
        const QStringList commands{QStringLiteral("members"), QStringLiteral("rfm --as-of 2026-08-23"),
                                   QStringLiteral("report --month 1405-05 --json"), QStringLiteral("liability"),
                                   QStringLiteral("trail list"), QStringLiteral("trail odd"),
                                   QString(QStringLiteral("export members ") + file)};
        for (const QString &words : commands) {
            const QString command = words.section(u' ', 0, 0);
            const QString rest = words.section(u' ', 1);
            const CtlRun nobody = run(command, rest);
            QVERIFY2(nobody.code == 1 && nobody.out.isEmpty(), qPrintable(words));
            const CtlRun cashier = run(command, rest + byReza);
            QVERIFY2(cashier.code == 1 && cashier.out.isEmpty(), qPrintable(words));
            QVERIFY2(cashier.err.contains(QStringLiteral("not allowed")), qPrintable(cashier.err));
            const CtlRun owner = run(command, rest + byMina);
            QVERIFY2(owner.code == 0, qPrintable(words + owner.err));
        }
        const CtlRun trail = run(QStringLiteral("trail"), QStringLiteral("list --kind member") + byMina);
        for (const char *subject : {"member.list,members:1", "member.list,scored_members:1", "member.list,report_members:1",
                                    "member.list,trail_rows:", "member.export,members:1"})
            QVERIFY2(trail.out.contains(QLatin1String(subject)), qPrintable(trail.out));
        // who stands at the counter finds members
        QCOMPARE(run(QStringLiteral("members"), QStringLiteral("--search ann --limit 5") + byReza).code, 0);
    }

    void whereNoPinsAreAskedAnybodyListsMembers()
    {
        for (const char *command : {"members", "liability"})
            QCOMPARE(run(QLatin1String(command), {}).code, 0);
        QCOMPARE(run(QStringLiteral("trail"), QStringLiteral("list")).code, 0);
    }

    void verifyComparesTheTrailWithTheBackups()
    {
        const QString folder = m_folder.filePath(QStringLiteral("backups"));
        (void)test::must(services::BackupService(m_club->shop.path(), folder, m_club->shop.clock).backUp());
        QCOMPARE(run(QStringLiteral("sale"), QStringLiteral("--member ann --amount 100")).code, 0); // later than the backup
        QCOMPARE(run(QStringLiteral("verify"), QStringLiteral("--backups ") + folder).code, 0);
        storage::Connection &connection = m_club->shop.database().connection();
        connection.run(QStringLiteral("DROP TRIGGER audit_no_delete"));
        connection.run(QStringLiteral("DELETE FROM audit WHERE id > 1"));
        QCOMPARE(run(QStringLiteral("verify"), {}).code, 0); // the chain alone does not know
        const CtlRun cut = run(QStringLiteral("verify"), QStringLiteral("--backups ") + folder);
        QCOMPARE(cut.code, 1);
        QVERIFY2(cut.out.contains(QStringLiteral("differs from the backup")), qPrintable(cut.out));
    }

    void limitsAreSetAndShownInOneText()
    {
        const QString text = QStringLiteral("manual_points=50;discount_day=800000;partner_day=300");
        turnOn();
        QCOMPARE(run(QStringLiteral("staff"), QStringLiteral("limits --set ") + text + as(QStringLiteral("Reza"), QStringLiteral("8642"))).code, 1);
        const QString byMina = as(QStringLiteral("Mina"), QStringLiteral("2580"));
        QCOMPARE(run(QStringLiteral("staff"), QStringLiteral("limits --set ") + text + byMina).out.trimmed(), text);
        QCOMPARE(run(QStringLiteral("staff"), QStringLiteral("limits")).out.trimmed(), text);
        QCOMPARE(run(QStringLiteral("staff"), QStringLiteral("limits --set discount=5") + byMina).code, 1); // unknown
        QCOMPARE(run(QStringLiteral("staff"), QStringLiteral("limits")).out.trimmed(), text);
    }

    void whatLooksOddIsListed()
    {
        for (int i = 0; i < 5; ++i)
            QCOMPARE(run(QStringLiteral("sale"), QStringLiteral("--member ann --amount 100")).code, 0);
        const CtlRun odd = run(QStringLiteral("trail"), QStringLiteral("odd"));
        QCOMPARE(odd.code, 0);
        QVERIFY2(odd.out.contains(QStringLiteral("busy_card")), qPrintable(odd.out));
    }
};

BASHGAH_TEST(tst_staffcommands, StaffCommandsTest)

} // namespace tst_staffcommands

#include "tst_staffcommands.moc"
