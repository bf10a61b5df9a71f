// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"
#include "services/members/savedfilterservice.h"
#include "support/ctlrun.h"
#include "support/rawsales.h"
#include "support/testregistry.h"
#include "support/testshop.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace tst_insightcommands {

using namespace bashgah;
using test::CtlRun;

namespace {

/// Two members of a toman shop; Ben has no code that could be taken for a number.
struct Shop
{
    test::TestShop shop;
    Shop()
    {
        test::RawSales raw(shop.database());
        const QDate day(2026, 8, 1); // 10 Mordad 1405
        const auto ann = raw.member(QStringLiteral("a,1"), QStringLiteral("Ann"), day);
        const auto ben = raw.member(QStringLiteral("ben"), QStringLiteral("Ben"), day);
        raw.sale({QStringLiteral("1"), ann, day, 1'255});
        raw.sale({QStringLiteral("2"), ann, day.addDays(1), 1'000});
        const auto third = raw.sale({QStringLiteral("3"), ben, day, 500});
        raw.refund(third, ben, day.addDays(1), 100);
    }
};

} // namespace

class InsightCommandsTest final : public QObject
{
    Q_OBJECT

private slots:
    void rfmPrintsExactMajorUnits()
    {
        Shop s;
        const CtlRun net = test::runCtl({QStringLiteral("rfm"), s.shop.path(), QStringLiteral("--as-of"), QStringLiteral("2026-08-03")}, s.shop.clock);
        QCOMPARE(net.code, 0);
        QCOMPARE(net.out, QStringLiteral("code,recency_days,frequency,monetary,r,f,m,segment\n"
                                         "\"a,1\",1,2,225.5,5,3,3,potential_loyalist\n"
                                         "ben,2,1,40,3,1,1,about_to_sleep\n"));
        const CtlRun jalali = test::runCtl({QStringLiteral("rfm"), s.shop.path(), QStringLiteral("--as-of=1405-05-12"), QStringLiteral("--gross")}, s.shop.clock);
        QVERIFY(jalali.out.contains(QStringLiteral("\nben,2,1,50,3,1,1,about_to_sleep\n")));
    }

    void rfmAsJson()
    {
        Shop s;
        const CtlRun answer = test::runCtl({QStringLiteral("rfm"), s.shop.path(), QStringLiteral("--as-of"), QStringLiteral("2026-08-03"), QStringLiteral("--json")}, s.shop.clock);
        const QJsonArray members = QJsonDocument::fromJson(answer.out.toUtf8()).array();
        QCOMPARE(members.size(), 2);
        QCOMPARE(members[0][QStringLiteral("monetary")].toString(), QStringLiteral("225.5"));
        QCOMPARE(members[0][QStringLiteral("r")].toInt(), 5);
    }

    void rfmWithoutADayIsWrongUsage()
    {
        Shop s;
        QCOMPARE(test::runCtl({QStringLiteral("rfm"), s.shop.path()}, s.shop.clock).code, 2);
        const CtlRun impossible = test::runCtl({QStringLiteral("rfm"), s.shop.path(), QStringLiteral("--as-of"), QStringLiteral("1404-12-30")}, s.shop.clock);
        QCOMPARE(impossible.code, 1); // 30 Esfand of a common year
        QVERIFY(impossible.out.isEmpty());
        QVERIFY(impossible.err.contains(QStringLiteral("1404-12-30")));
    }

    void reportPrintsKeyFiguresAndWritesFiles()
    {
        Shop s;
        QTemporaryDir folder;
        const QString xlsx = folder.filePath(QStringLiteral("r.xlsx"));
        const QString csv = folder.filePath(QStringLiteral("r.csv"));
        const CtlRun answer = test::runCtl({QStringLiteral("report"), s.shop.path(), QStringLiteral("--month"), QStringLiteral("1405-05"),
                                   QStringLiteral("--xlsx"), xlsx, QStringLiteral("--csv"), csv}, s.shop.clock);
        QCOMPARE(answer.err, QString());
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.out.startsWith(QStringLiteral("figure,value\nnew_members,2\n")));
        QVERIFY(answer.out.contains(QStringLiteral("\nrevenue,265.5\n")));
        QVERIFY(answer.out.contains(QStringLiteral("\nrepeat_rate,50\n")));
        QVERIFY(QFileInfo(xlsx).size() > 1000);
        QVERIFY(QFileInfo(csv).size() > 100);
    }

    void aReportOfAKeptFilterNamesIt()
    {
        Shop s;
        domain::MemberFilter filter;
        filter.clauses.push_back({domain::ClauseSubject::Code, domain::ClauseTest::Contains, {}, QStringLiteral("ben"), 0, 0});
        QVERIFY(services::SavedFilterService(s.shop.database(), s.shop.clock).save(QStringLiteral("Bens"), filter));
        const QStringList report{QStringLiteral("report"), s.shop.path(), QStringLiteral("--month"), QStringLiteral("1405-05"),
                                 QStringLiteral("--filter")};
        const CtlRun known = test::runCtl(report + QStringList{QStringLiteral("Bens")}, s.shop.clock);
        QCOMPARE(known.code, 0);
        QVERIFY2(known.out.contains(QStringLiteral("only_members_of,Bens\nmembers_of_filter,1\n")), qPrintable(known.out));
        QVERIFY(known.out.contains(QStringLiteral("\npurchases,1\n")));
        QVERIFY(known.out.contains(QStringLiteral("\nrevenue,40\n"))); // 500 less 100 came back, in rials
        const CtlRun unknown = test::runCtl(report + QStringList{QStringLiteral("Anns")}, s.shop.clock);
        QVERIFY(unknown.code != 0);
        QVERIFY(unknown.err.contains(QStringLiteral("Bens")));
    }

    void reportAsJsonHasTheTables()
    {
        Shop s;
        const CtlRun answer = test::runCtl({QStringLiteral("report"), s.shop.path(), QStringLiteral("--month"), QStringLiteral("2026-08"), QStringLiteral("--json")}, s.shop.clock);
        const QJsonObject report = QJsonDocument::fromJson(answer.out.toUtf8()).object();
        QCOMPARE(report[QStringLiteral("first_day")].toString(), QStringLiteral("2026-08-01"));
        QCOMPARE(report[QStringLiteral("finished")].toBool(), false);
        QCOMPARE(report[QStringLiteral("purchases")].toInt(), 3);
        QCOMPARE(report[QStringLiteral("days")].toArray().size(), 31);
        QCOMPARE(report[QStringLiteral("segments")].toArray().size(), 10);
        QCOMPARE(report[QStringLiteral("top_members")].toArray()[0][QStringLiteral("revenue")].toString(), QStringLiteral("225.5"));
    }

    void reportThatCannotBeWrittenFails()
    {
        Shop s;
        QTemporaryDir folder;
        const CtlRun answer = test::runCtl({QStringLiteral("report"), s.shop.path(), QStringLiteral("--month"), QStringLiteral("1405-05"),
                                   QStringLiteral("--csv"), folder.filePath(QStringLiteral("none/r.csv"))}, s.shop.clock);
        QCOMPARE(answer.code, 1);
        QVERIFY(answer.out.isEmpty());
        QCOMPARE(test::runCtl({QStringLiteral("report"), s.shop.path(), QStringLiteral("--month"), QStringLiteral("1405-13")}, s.shop.clock).code, 1);
    }
};

BASHGAH_TEST(tst_insightcommands, InsightCommandsTest)

} // namespace tst_insightcommands

#include "tst_insightcommands.moc"
