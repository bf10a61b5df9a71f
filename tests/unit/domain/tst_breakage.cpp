// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/analytics/breakage.h"
#include "support/testpaths.h"
#include "support/testregistry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

namespace tst_breakage {

using namespace bashgah::domain;

namespace {

/// The worked triangle of the shared cases.
QJsonObject triangle()
{
    QFile file(QStringLiteral(BASHGAH_SHARED_DIR "/cases/analytics/loyalty_finance_nps.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("breakage_chain_ladder")).toObject();
}

std::vector<PointsCohort> cohortsOf(const QJsonObject &triangle)
{
    std::vector<PointsCohort> cohorts;
    const QJsonObject rows = triangle.value(QLatin1String("triangle")).toObject();
    for (const QString &quarter : rows.keys()) { // Q1, Q2, ...: sorted
        const QJsonArray row = rows.value(quarter).toArray();
        PointsCohort cohort{row.at(0).toInteger(), {}, 0};
        const QJsonArray used = row.at(1).toArray();
        for (const QJsonValue &value : used)
            cohort.used.push_back(value.toInteger());
        cohorts.push_back(cohort);
    }
    return cohorts;
}

void compareClose(double actual, double expected)
{
    QVERIFY2(std::abs(actual - expected) <= 1e-9 * std::max(1.0, std::abs(expected)),
             qPrintable(QStringLiteral("%1 instead of %2").arg(actual, 0, 'g', 17).arg(expected, 0, 'g', 17)));
}

} // namespace

class BreakageTest final : public QObject
{
    Q_OBJECT

private slots:
    void chainLadderGivesThePublishedTriangle()
    {
        const QJsonObject published = triangle();
        if (published.isEmpty())
            QSKIP("shared cases are absent");
        const auto estimate = estimateUse(cohortsOf(published));
        QVERIFY(estimate);
        const QJsonArray factors = published.value(QLatin1String("factors")).toArray();
        QCOMPARE(estimate->factors.size(), static_cast<size_t>(factors.size()));
        for (size_t i = 0; i < estimate->factors.size(); ++i)
            compareClose(estimate->factors[i], factors.at(static_cast<qsizetype>(i)).toDouble());
        const QJsonObject cohorts = published.value(QLatin1String("cohorts")).toObject();
        for (size_t i = 0; i < estimate->ultimate.size(); ++i) {
            const QJsonObject cohort = cohorts.value(cohorts.keys().at(static_cast<qsizetype>(i))).toObject();
            compareClose(estimate->ultimate[i], cohort.value(QLatin1String("ultimate_redeemed_no_tail")).toDouble());
        }
        compareClose(estimate->expected, published.value(QLatin1String("total_expected_future_redemptions")).toDouble());
        compareClose(estimate->rate, published.value(QLatin1String("overall_ultimate_rate")).toDouble());
    }

    void threeQuartersAreNoHistory()
    {
        const std::vector<PointsCohort> young{{100, {10, 20, 30}, 0}, {100, {10, 20}, 0}, {100, {10}, 0}};
        QVERIFY(!estimateUse(young));
    }

    void expiredPointsAreNotExpectedBack()
    {
        const std::vector<PointsCohort> cohorts{{100, {20, 40, 50, 60}, 40}, {100, {20, 40, 50}, 45},
                                                {100, {20, 40}, 0}, {100, {20}, 0}};
        const auto estimate = estimateUse(cohorts);
        QVERIFY(estimate);
        compareClose(estimate->ultimate[1], 55); // 50 x 1.2 = 60, but 45 of the 100 are gone
    }

    void pointsNobodyUsedYetStayUnknownAndDivideByNothing()
    {
        const std::vector<PointsCohort> cohorts(4, {100, {0, 0, 0, 0}, 0});
        const auto estimate = estimateUse(cohorts);
        QVERIFY(estimate);
        compareClose(estimate->expected, 0);
    }

    void releasesNeverMoreThanWasDeferred()
    {
        const std::vector<UsedPoints> periods{{600, 1'000}, {700, 1'000}};
        const auto released = releasedRevenue(Money::fromMinor(9'000), periods);
        QCOMPARE(released[0], Money::fromMinor(5'400));
        QCOMPARE(released[1], Money::fromMinor(3'600)); // 1,300 used of an estimate of 1,000: all of it
    }
};

BASHGAH_TEST(tst_breakage, BreakageTest)

} // namespace tst_breakage

#include "tst_breakage.moc"
