// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/importfields.h"
#include "support/ctlrun.h"
#include "support/fakeclock.h"
#include "support/importfile.h"
#include "support/testregistry.h"

#include <QFile>
#include <QMap>
#include <QTest>

namespace tst_memberroundtrip {

using namespace bashgah;
using services::ImportField;
using services::ImportKind;

/// Every column of a members file: into a shop, out of it, into an empty one, and the same bytes out of that.
class MemberRoundTripTest final : public QObject
{
    Q_OBJECT

private:
    test::ImportFiles m_files;
    test::FakeClock m_clock;
    QString m_language;

    test::CtlRun ctl(const QStringList &words) { return test::runCtl(words, m_clock); }
    QString shopNamed(const QString &name)
    {
        const QString path = m_files.path(name + QStringLiteral(".bashgah"));
        if (ctl({QStringLiteral("create"), path, QStringLiteral("--name"), QStringLiteral("Shop")}).code != 0)
            qFatal("no shop");
        return path;
    }
    QByteArray exported(const QString &shop, const QString &name)
    {
        const QString path = m_files.path(name);
        const auto done = ctl({QStringLiteral("export"), shop, QStringLiteral("members"), path, QStringLiteral("--lang"), m_language});
        if (done.code != 0)
            qFatal("%s", qPrintable(done.err));
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Of one member who has everything.
    static const QMap<ImportField, QString> &everything()
    {
        using enum ImportField;
        static const QMap<ImportField, QString> values{
            {Code, QStringLiteral("A1")},
            {Mobile, QStringLiteral("09121234567")},
            {Name, QStringLiteral("Ann Ahmadi")},
            {GivenName, QStringLiteral("Ann")},
            {FamilyName, QStringLiteral("Ahmadi")},
            {Birthday, QStringLiteral("1362/12/30")},
            {Wedding, QStringLiteral("1383/05/10")},
            {Gender, QStringLiteral("female")},
            {Joined, QStringLiteral("1403/01/01")},
            {Province, QStringLiteral("Fars")},
            {City, QStringLiteral("Shiraz")},
            {District, QStringLiteral("Eram")},
            {Tags, QStringLiteral("gold; new")},
            {Note, QStringLiteral("two\nlines, \"quoted\"")},
            {Points, QStringLiteral("150")},
            {PointsUntil, QStringLiteral("1500/01/01=100; 1501/01/01=50")},
            {Consent, QStringLiteral("yes")},
            {ConsentOn, QStringLiteral("1404/01/05")},
            {NoteAtCounter, QStringLiteral("no")},
            {Household, QStringLiteral("Ahmadi")},
            {HouseholdPooled, QStringLiteral("yes")},
            {OwnPoints, QStringLiteral("yes")},
            {Referrer, QStringLiteral("C1")},
            {ReferredOn, QStringLiteral("1404/02/01")},
            {ReferralRewarded, QStringLiteral("1404/03/01")},
            {ReferralTaken, QStringLiteral("1404/04/01")}};
        return values;
    }
    static QByteArray rowOf(const QMap<ImportField, QString> &values, const QString &own)
    {
        QStringList cells;
        for (const ImportField field : services::importFields(ImportKind::Members))
            cells << QString(u'"' + QString(values.value(field)).replace(u'"', QStringLiteral("\"\"")) + u'"');
        return QString(cells.join(u',') + u',' + own + u'\n').toUtf8();
    }

private slots:
    void everyColumnComesBack_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QString>("language");
        for (const char *ending : {"csv", "xlsx"}) {
            for (const char *language : {"fa", "en"})
                QTest::addRow("%s %s", ending, language) << QString::fromLatin1(ending) << QString::fromLatin1(language);
        }
    }
    void everyColumnComesBack()
    {
        using enum ImportField;
        QFETCH(QString, ending);
        QFETCH(QString, language);
        m_language = language;
        QByteArray members;
        for (const ImportField field : services::importFields(ImportKind::Members)) {
            QVERIFY2(everything().contains(field), qPrintable(services::importFieldKey(field)));
            members += services::importFieldKey(field).toUtf8() + ',';
        }
        members += "occupation\n" + rowOf(everything(), QStringLiteral("teacher"));
        const auto add = [&](const QMap<ImportField, QString> &values) { members += rowOf(values, QString()); };
        // two families of one name, one called as if it were numbered, and somebody known by a mobile of another country
        add({{Code, QStringLiteral("B1")}, {Name, QStringLiteral("Bob")}, {Household, QStringLiteral("Ahmadi")}});
        add({{Code, QStringLiteral("C1")}, {Name, QStringLiteral("Cid")}, {Household, QStringLiteral("Ahmadi #2")},
             {HouseholdPooled, QStringLiteral("no")}});
        add({{Code, QStringLiteral("D1")}, {Name, QStringLiteral("Dan")}, {Household, QStringLiteral("Ahmadi #2")},
             {Referrer, QStringLiteral("00491701234567")}});
        add({{Mobile, QStringLiteral("00491701234567")}, {Name, QStringLiteral("Eve")}, {Household, QStringLiteral("Flat #5 #1")}});
        add({{Code, QStringLiteral("F1")}, {Name, QStringLiteral("Fay")}, {Household, QStringLiteral("Flat #5 #1")},
             {Consent, QStringLiteral("no")}, {ConsentOn, QStringLiteral("1403/12/30")}, {Referrer, QStringLiteral("A1")}});
        const QString mark = language + ending;
        const QString first = shopNamed(QStringLiteral("first-") + mark);
        const auto made = ctl({QStringLiteral("import"), first, QStringLiteral("members"), m_files.write(members), QStringLiteral("--json")});
        QVERIFY2(made.code == 0, qPrintable(QString(made.out + made.err)));
        QCOMPARE(made.json().value(QStringLiteral("rejected")).toInt(), 0);
        QCOMPARE(made.json().value(QStringLiteral("remarks")).toInt(), 0);
        QCOMPARE(made.json().value(QStringLiteral("new_households")).toInt(), 3);
        QCOMPARE(made.json().value(QStringLiteral("new_referrals")).toInt(), 3);
        const QByteArray before = exported(first, QStringLiteral("first.csv"));
        QCOMPARE(before.count("\r\n"), 7);
        QVERIFY(before.contains("Ahmadi #2") && before.contains("Flat #5 #1"));
        if (language == u"en") { // all of it stands there as it came
            const QByteArray head = before.left(before.indexOf("\r\n"));
            for (const ImportField field : services::importFields(ImportKind::Members)) {
                QVERIFY2(head.contains(services::importFieldKey(field).toUtf8()), qPrintable(services::importFieldKey(field)));
                if (field == Name)
                    continue; // it is made of its two parts, which stand there
                const QByteArray value = QString(everything().value(field)).replace(u'"', QStringLiteral("\"\"")).toUtf8();
                QVERIFY2(before.contains(value), QByteArray(value + " in " + before).constData());
            }
        }
        (void)exported(first, QStringLiteral("table.") + ending);
        const QString second = shopNamed(QStringLiteral("second-") + mark);
        const QStringList again{QStringLiteral("import"), second, QStringLiteral("members"),
                                m_files.path(QStringLiteral("table.") + ending), QStringLiteral("--json")};
        const auto read = ctl(again);
        QVERIFY2(read.code == 0, qPrintable(QString(read.out + read.err)));
        QCOMPARE(read.json().value(QStringLiteral("remarks")).toInt(), 0);
        QCOMPARE(exported(second, QStringLiteral("second.csv")), before);
        QCOMPARE(ctl({QStringLiteral("verify"), second}).code, 0);
        QCOMPARE(ctl(again).json().value(QStringLiteral("updated_members")).toInt(), 0); // the same file brings nothing twice
        QCOMPARE(exported(second, QStringLiteral("second.csv")), before);
    }

    /// A field that the owner had made elsewhere has to be made first; until then its column is named.
    void columnsThatStandForNothingAreNamed()
    {
        const QString shop = shopNamed(QStringLiteral("unused"));
        const QString file = m_files.write("code,Hobby,,Shoe size\nA1,chess,,42\n");
        const auto told = ctl({QStringLiteral("import"), shop, QStringLiteral("members"), file, QStringLiteral("--dry-run")});
        QVERIFY2(told.out.contains(QStringLiteral("unused_columns,Hobby; Shoe size")), qPrintable(told.out));
        const auto all = ctl({QStringLiteral("import"), shop, QStringLiteral("members"), m_files.write("code,name\nA1,Ann\n"),
                              QStringLiteral("--json")});
        QVERIFY(!all.json().contains(QStringLiteral("unused_columns")));
    }

    void takingBackTellsHouseholdsAndReferrals()
    {
        const QString shop = shopNamed(QStringLiteral("undone"));
        const auto made = ctl({QStringLiteral("import"), shop, QStringLiteral("members"),
                               m_files.write("code,household,referrer\nA1,Ahmadi,A2\nA2,Ahmadi,\n"), QStringLiteral("--json")});
        const QString batch = QString::number(made.json().value(QStringLiteral("batch")).toInteger());
        const auto undone = ctl({QStringLiteral("undo-import"), shop, batch});
        QCOMPARE(undone.code, 0);
        QVERIFY2(undone.out.contains(QStringLiteral("households,1")) && undone.out.contains(QStringLiteral("referrals,1")),
                 qPrintable(undone.out));
    }
};

BASHGAH_TEST(tst_memberroundtrip, MemberRoundTripTest)

} // namespace tst_memberroundtrip

#include "tst_memberroundtrip.moc"
