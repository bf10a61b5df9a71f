// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/backtesttext.h"
#include "support/testregistry.h"
#include "ui/format/format.h"

#include <QTest>

#include <algorithm>
#include <tuple>

namespace tst_backtesttext {

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
        for (const char *key : {"by_purchases", "activities", "occasions", "referrals", "exchanged", "set_aside",
                                "occasion_rewards", "worth_beside", "codes", "most_worth", "tier_discounts",
                                "plan_discounts", "worth_without_discounts", "discounts_of_sales"})
            QVERIFY2(!rowOf(rows, key), key);
        QVERIFY(rowOf(rows, "worth"));
        QCOMPARE(text.notes(), QString());
    }

    // Of 120 points 20 for purchases; of 150 that they and the rewards cost, 130 for what no purchase brought.
    void purchasesAreToldApartFromOccasionsReferralsAndGifts()
    {
        BacktestReport report = withCode();
        BacktestSide &draft = report.draft;
        draft.given = Points(120);
        draft.sources = {Points(), Points(70), Points(30)};
        draft.occasionRewards = {1, Money::fromMinor(30)};
        draft.worth = Money::fromMinor(150);
        draft.worthBeside = Money::fromMinor(130);
        draft.setAside = {2, Points(160), Money::fromMinor(60)};
        const std::vector<ReportRow> rows = BacktestText(report, m_names, m_format).tables().front().rows;
        const std::pair<const char *, int> wanted[] = {
            {"by_purchases", 20},     {"occasions", 70},       {"referrals", 30},     {"occasion_rewards", 1},
            {"occasion_rewards_cost", 30}, {"worth_purchases", 20}, {"worth_beside", 130}, {"set_aside", 2},
            {"set_aside_points", 160}, {"set_aside_cost", 60}};
        for (const auto &[key, value] : wanted) {
            QVERIFY2(rowOf(rows, key), key);
            QCOMPARE(rowOf(rows, key)->cells.at(1).value, value);
        }
        QCOMPARE(rowOf(rows, "by_purchases")->cells.at(2).value, 20);
        QVERIFY(!rowOf(rows, "activities"));
    }

    // 2,000 were sold after 500 of discounts: 1,000 and 250 are 40 % and 10 % of 2,500, and of the margin of 750 and the
    // same 500 they are 80 % and 20 %.
    void discountsHaveTheirLinesAndSharesAreOfTheWholeBills()
    {
        BacktestReport report = withCode();
        report.draft.codes = {};
        report.sales.discounts = Money::fromMinor(500);
        report.sales.withCost = report.sales.net;
        report.sales.margin = Money::fromMinor(750);
        report.draft.discounts.tiers = Money::fromMinor(1'000);
        report.live.discounts.tiers = Money::fromMinor(250);
        report.draft.worth = Money::fromMinor(1'020);
        report.live.worth = Money::fromMinor(270);
        const BacktestText text(report, m_names, m_format);
        const std::vector<ReportRow> rows = text.tables().front().rows;
        const std::tuple<const char *, int, int> wanted[] = {{"worth_without_discounts", 20, 20},
                                                             {"tier_discounts", 1'000, 250},
                                                             {"discounts_of_sales", 4'000, 1'000},
                                                             {"discounts_of_margin", 8'000, 2'000},
                                                             {"worth", 1'020, 270},
                                                             {"of_sales", 4'080, 1'080}};
        for (const auto &[key, draft, live] : wanted) {
            QVERIFY2(rowOf(rows, key), key);
            QCOMPARE(rowOf(rows, key)->cells.at(1).value, draft);
            QCOMPARE(rowOf(rows, key)->cells.at(2).value, live);
        }
        QVERIFY(!rowOf(rows, "plan_discounts"));
        QVERIFY2(text.finding().contains(m_format.share(1'020, 2'500)), qPrintable(text.finding()));
        QVERIFY2(text.caption().contains(m_format.money(Money::fromMinor(500))), qPrintable(text.caption()));
    }

    void whatCannotBeKnownIsSaidALineEach()
    {
        BacktestReport report = withCode();
        const QDate since(2026, 8, 5);
        report.notes = {{BacktestCaveat::ReferralsSince, since}, {BacktestCaveat::ProfileDays, {}, 7}};
        const QStringList lines = BacktestText(report, m_names, m_format).notes().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines.at(0).contains(m_format.dateLong(since)), qPrintable(lines.at(0)));
        QVERIFY2(lines.at(1).contains(m_format.number(7)), qPrintable(lines.at(1)));
        for (int each = 0; each <= static_cast<int>(BacktestCaveat::OtherDiscounts); ++each) {
            report.notes = {{static_cast<BacktestCaveat>(each), since, 7}};
            const QString words = BacktestText(report, m_names, m_format).notes();
            QVERIFY2(!words.isEmpty(), qPrintable(caveatKey(report.notes.front().caveat)));
        }
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

} // namespace tst_backtesttext

#include "tst_backtesttext.moc"
