// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"
#include "domain/analytics/segment.h"
#include "services/members/bulkservice.h"
#include "support/crowd.h"
#include "support/ctlrun.h"
#include "support/importfile.h"
#include "support/testregistry.h"
#include "support/testshop.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace tst_memberscommand {

using namespace bashgah;

namespace {

struct Answer : test::CtlRun
{
    [[nodiscard]] QStringList lines() const { return out.trimmed().split(u'\n'); }
    [[nodiscard]] QJsonArray json() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
};

} // namespace

/// A shop with eleven members: Ann bought often, Ben once long ago, nine others now and then.
class MembersCommandTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::TestShop> m_shop;

    [[nodiscard]] Answer run(const QStringList &words) const
    {
        return {test::runCtl(words, m_shop->clock)};
    }
    [[nodiscard]] Answer members(const QStringList &more = {}) const
    {
        return run(QStringList{QStringLiteral("members"), m_shop->path()} + more);
    }
    void bring(const char *kind, const QByteArray &csv)
    {
        test::ImportFiles files;
        const Answer done = run({QStringLiteral("import"), m_shop->path(), QLatin1String(kind), files.write(csv)});
        QVERIFY2(done.code == 0, qPrintable(done.err));
    }

private slots:
    void batchesOfPointsAreListedAndTakenBack()
    {
        test::TestShop shop(test::TestShop::Where::File);
        const auto ann = test::addMember(shop.database(), shop.clock, QStringLiteral("Ann"), QStringLiteral("09121234567"));
        const auto batch = services::BulkService(shop.database(), shop.clock)
                               .adjust({{ann}, domain::Points(10), QStringLiteral("new year"), {}});
        QVERIFY(batch);
        const auto call = [&](const QStringList &more) {
            return Answer{test::runCtl(QStringList{QStringLiteral("batch"), shop.path()} + more, shop.clock)};
        };
        const QString number = QString::number(batch->value());
        const auto listed = call({QStringLiteral("list"), QStringLiteral("--json")}).json();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed.first().toObject().value(QLatin1String("id")).toString(), number);
        QCOMPARE(listed.first().toObject().value(QLatin1String("state")).toString(), QStringLiteral("stands"));
        QCOMPARE(call({QStringLiteral("undo"), QStringLiteral("--batch"), number}).code, 0);
        QVERIFY(call({QStringLiteral("undo"), QStringLiteral("--batch"), number}).code != 0);
        QVERIFY(call({QStringLiteral("undo"), QStringLiteral("--batch"), QStringLiteral("x")}).code != 0);
        QVERIFY(call({QStringLiteral("list")}).out.contains(QStringLiteral("taken back")));
    }

    void initTestCase()
    {
        m_shop = std::make_unique<test::TestShop>();
        QByteArray people = "code,name,mobile,consent\n\"a,1\",Ann,09121234567,yes\nben,Ben,,\n";
        QByteArray sales = "invoice,date,member,amount\n";
        const QDate day(2026, 8, 1); // 10 Mordad 1405
        int invoice = 0;
        const auto sale = [&](const QByteArray &code, int daysBefore, const QByteArray &amount) {
            sales += QByteArray::number(++invoice) + ','
                + day.addDays(-daysBefore).toString(Qt::ISODate).toLatin1() + ',' + code + ',' + amount + '\n';
        };
        for (int i = 0; i < 12; ++i)
            sale("\"a,1\"", i, "100000");
        sale("ben", 390, "500");
        for (int i = 0; i < 9; ++i) {
            const QByteArray n = QByteArray::number(i);
            people += "m" + n + ",Mina " + n + ",,\n";
            sale("m" + n, 40 * i, "5000");
        }
        bring("members", people);
        bring("purchases", sales);
    }
    void cleanupTestCase() { m_shop.reset(); }

    void listsEverybodyByName()
    {
        const Answer answer = members();
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.err, QString());
        const QStringList lines = answer.lines();
        QCOMPARE(lines.size(), 12);
        QCOMPARE(lines[0].trimmed(), QStringLiteral("id,code,mobile,name,tier,points,last_visit,joined,consent"));
        QVERIFY2(lines[1].contains(QStringLiteral(",\"a,1\",09121234567,Ann,,0,1405-05-10,")), qPrintable(lines[1]));
        QVERIFY2(lines[1].trimmed().endsWith(QStringLiteral(",granted")), qPrintable(lines[1]));
        QVERIFY2(lines[2].contains(QStringLiteral(",ben,,Ben,")), qPrintable(lines[2]));
    }

    void jsonSaysTheSame()
    {
        const QJsonArray list = members({QStringLiteral("--json")}).json();
        QCOMPARE(list.size(), 11);
        const QJsonObject ann = list.first().toObject();
        QCOMPARE(ann.value(QLatin1String("code")).toString(), QStringLiteral("a,1"));
        QCOMPARE(ann.value(QLatin1String("points")).toInteger(-1), 0);
        QVERIFY(ann.value(QLatin1String("id")).isDouble());
    }

    void searchAndLimitNarrowTheList()
    {
        QCOMPARE(members({QStringLiteral("--search"), QStringLiteral("mina")}).lines().size(), 1 + 9);
        QCOMPARE(members({QStringLiteral("--search=ann"), QStringLiteral("--limit=5")}).lines().size(), 2);
        QCOMPARE(members({QStringLiteral("--limit"), QStringLiteral("۳")}).lines().size(), 1 + 3);
        const Answer nobody = members({QStringLiteral("--search"), QStringLiteral("zzz")});
        QCOMPARE(nobody.code, 0);
        QCOMPARE(nobody.lines().size(), 1);
    }

    /// Each member with a purchase stands in exactly one of the ten segments.
    void segmentsPartTheMembers()
    {
        qsizetype counted = 0;
        QStringList champions;
        for (const domain::Segment segment : domain::allSegments()) {
            const QJsonArray list = members({QStringLiteral("--segment"), domain::segmentKey(segment),
                                             QStringLiteral("--json")}).json();
            counted += list.size();
            for (const QJsonValue &member : list) {
                if (segment == domain::Segment::Champions)
                    champions << member.toObject().value(QLatin1String("name")).toString();
            }
        }
        QCOMPARE(counted, 11);
        QVERIFY2(champions.contains(QStringLiteral("Ann")), qPrintable(champions.join(u' ')));
    }

    void wrongWordsAreNamed()
    {
        const Answer segment = members({QStringLiteral("--segment"), QStringLiteral("best")});
        QCOMPARE(segment.code, 1);
        QVERIFY2(segment.err.contains(QStringLiteral("best")) && segment.err.contains(QStringLiteral("champions")),
                 qPrintable(segment.err));
        QCOMPARE(segment.out, QString());
        QCOMPARE(members({QStringLiteral("--limit"), QStringLiteral("0")}).code, 1);
        QVERIFY(members({QStringLiteral("--limit"), QStringLiteral("many")}).code != 0);
    }
};

BASHGAH_TEST(tst_memberscommand, MembersCommandTest)

} // namespace tst_memberscommand

#include "tst_memberscommand.moc"
