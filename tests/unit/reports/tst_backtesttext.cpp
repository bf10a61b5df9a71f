// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/backtesttext.h"
#include "support/testregistry.h"
#include "ui/format/format.h"

#include <QTest>

#include <algorithm>

using namespace bashgah;
using namespace bashgah::domain;
using reports::BacktestText;
using reports::ReportRow;

namespace {

/// 20 points worth 20 under both, and under the draft a code of 200.
BacktestReport withCode()
{
    BacktestReport report;
    report.days = {QDate(2026, 8, 1), QDate(2026, 8, 22)};
    report.sales.purchases = 2;
    report.sales.net = Money::fromMinor(2'000);
    report.members = 1;
    report.live.given = report.draft.given = Points(20);
    report.live.worth = report.draft.worth = Money::fromMinor(20);
    report.draft.codes = {2, 1, Money::fromMinor(200)};
    return report;
}

const ReportRow *rowOf(const std::vector<ReportRow> &rows, const char *key)
{
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const ReportRow &row) { return row.key == QLatin1String(key); });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

class BacktestTextTest final : public QObject
{
    Q_OBJECT

    const ui::Format m_format;
    const QHash<MemberId, QString> m_names;

private slots:
    void codesMakeTheCostARange()
    {
        const BacktestReport report = withCode();
        const BacktestText text(report, m_names, m_format);
        const QString range = QStringLiteral("%1 to %2").arg(m_format.money(Money::fromMinor(20)),
                                                             m_format.money(Money::fromMinor(220)));
        QVERIFY2(text.finding().contains(range), qPrintable(text.finding()));
        QVERIFY(text.caption().contains(QStringLiteral("without codes for the next visit")));
        const std::vector<ReportRow> rows = text.tables().front().rows;
        const ReportRow *most = rowOf(rows, "most_worth");
        QVERIFY(most);
        QCOMPARE(most->cells.at(1).value, 220);
        QCOMPARE(most->cells.at(2).value, 20);
    }

    void whatNeitherGivesIsNotSaid()
    {
        BacktestReport report = withCode();
        report.draft.codes = {};
        const BacktestText text(report, m_names, m_format);
        QVERIFY2(text.finding().contains(QStringLiteral("the same as today's rules")), qPrintable(text.finding()));
        const std::vector<ReportRow> rows = text.tables().front().rows;
        for (const char *key : {"activities", "exchanged", "codes", "most_worth"})
            QVERIFY2(!rowOf(rows, key), key);
        QVERIFY(rowOf(rows, "worth"));
    }

    void exchangedPointsAndActivitiesHaveTheirLines()
    {
        BacktestReport report = withCode();
        report.draft.sources.activities = Points(5);
        report.live.exchanged = {Points(10), Money::fromMinor(15)};
        const std::vector<ReportRow> rows = BacktestText(report, m_names, m_format).tables().front().rows;
        QCOMPARE(rowOf(rows, "activities")->cells.at(1).value, 5);
        QCOMPARE(rowOf(rows, "exchanged")->cells.at(2).value, 10);
        QCOMPARE(rowOf(rows, "exchanged_into")->cells.at(2).value, 15);
    }
};

BASHGAH_TEST(tst_backtesttext, BacktestTextTest)
#include "tst_backtesttext.moc"
