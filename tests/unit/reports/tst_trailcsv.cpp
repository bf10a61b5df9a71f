// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/trailcsv.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_trailcsv {

using namespace bashgah;

class TrailCsvTest final : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyTrailHasItsHeadings()
    {
        QCOMPARE(reports::TrailCsv(domain::ShopCalendar()).bytes(),
                 QByteArray("\xEF\xBB\xBFline,at,staff,action,subject,before,after\r\n"));
    }

    void aLineHasLocalTimeAndNoCellIsAFormula()
    {
        domain::TrailFacts facts;
        facts.at = domain::Instant{1'787'376'900'000}; // 2026-08-22 05:35 UTC, 9:05 in Tehran
        facts.action = QStringLiteral("member.change");
        facts.subject = QStringLiteral("member:3");
        facts.before = QStringLiteral("=1+1");
        facts.after = QStringLiteral("a,b");
        reports::TrailCsv csv{domain::ShopCalendar()};
        csv.add(12, facts, QStringLiteral("Sara"));
        const QByteArray text = csv.bytes();
        QVERIFY2(text.endsWith("\r\n12,2026-08-22T09:05:00+03:30,Sara,member.change,member:3,'=1+1,\"a,b\"\r\n"), text.constData());
    }
};

BASHGAH_TEST(tst_trailcsv, TrailCsvTest)

} // namespace tst_trailcsv

#include "tst_trailcsv.moc"
