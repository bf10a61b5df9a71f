// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/analytics/rfm.h"
#include "support/testregistry.h"
#include "support/testpaths.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

namespace tst_rfm {

using namespace bashgah::domain;

namespace {

std::vector<qint64> numbers(const QJsonValue &value)
{
    std::vector<qint64> all;
    for (const QJsonValue &entry : value.toArray())
        all.push_back(entry.toInteger());
    return all;
}

RfmRow row(qint64 member, qint64 recency, qint64 frequency, qint64 money)
{
    RfmRow made{.member = MemberId(member)};
    made.recencyDays = recency;
    made.frequency = frequency;
    made.monetary = Money::fromMinor(money);
    return made;
}

} // namespace

class RfmTest final : public QObject
{
    Q_OBJECT

private slots:
    void tiesGetTheSameScores_data()
    {
        QTest::addColumn<QJsonObject>("sample");
        QFile file(QStringLiteral(BASHGAH_SHARED_DIR "/cases/analytics/rfm_tie_examples.json"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("shared cases are absent");
        const QJsonObject samples = QJsonDocument::fromJson(file.readAll()).object();
        for (auto it = samples.begin(); it != samples.end(); ++it)
            QTest::newRow(qPrintable(it.key())) << it.value().toObject();
    }

    void tiesGetTheSameScores()
    {
        QFETCH(QJsonObject, sample);
        const std::vector<qint64> values = numbers(sample[QStringLiteral("values")]);
        const std::vector<int> ranks = fifths(values);
        std::vector<RfmRow> rows;
        for (const qint64 value : values)
            rows.push_back(row(static_cast<qint64>(rows.size()), value, value, value));
        scoreRfm(rows);
        for (size_t i = 0; i < values.size(); ++i) {
            QCOMPARE(ranks[i], numbers(sample[QStringLiteral("k")])[i]);
            QCOMPARE(rows[i].r, numbers(sample[QStringLiteral("R_if_recency")])[i]);
            QCOMPARE(rows[i].f, numbers(sample[QStringLiteral("F_or_M")])[i]);
            QCOMPARE(rows[i].m, rows[i].f);
        }
    }

    void everyCellHasItsSegment()
    {
        // ANALYTICS.md par. 1, table "Default map": segment, R, F
        const struct { const char *key; int r1, r2, f1, f2; } rules[] = {
            {"champions", 5, 5, 4, 5},      {"loyal", 3, 4, 4, 5},
            {"potential_loyalist", 4, 5, 2, 3}, {"new", 5, 5, 1, 1},
            {"promising", 4, 4, 1, 1},      {"need_attention", 3, 3, 3, 3},
            {"about_to_sleep", 3, 3, 1, 2}, {"at_risk", 1, 2, 3, 4},
            {"cant_lose", 1, 2, 5, 5},      {"hibernating", 1, 2, 1, 2},
        };
        int cells = 0;
        for (const auto &rule : rules) {
            for (int r = rule.r1; r <= rule.r2; ++r) {
                for (int f = rule.f1; f <= rule.f2; ++f, ++cells)
                    QCOMPARE(segmentKey(segmentOf(r, f)), QString::fromLatin1(rule.key));
            }
        }
        QCOMPARE(cells, 25);
    }

    void keysGoThereAndBack()
    {
        QSet<QString> keys;
        for (const Segment segment : allSegments()) {
            keys.insert(segmentKey(segment));
            QCOMPARE(segmentFromKey(segmentKey(segment)), segment);
        }
        QCOMPARE(keys.size(), segmentCount);
        QVERIFY(!segmentFromKey(u"Champions"));
    }

    void orderOfRowsHasNoEffect()
    {
        std::vector<RfmRow> rows;
        quint32 seed = 7;
        for (qint64 i = 0; i < 400; ++i) {
            seed = seed * 1664525u + 1013904223u;
            rows.push_back(row(i, 1 + (seed >> 20) % 60, 1 + (seed >> 12) % 9, (seed >> 8) % 5000));
        }
        std::vector<RfmRow> reversed(rows.rbegin(), rows.rend());
        scoreRfm(rows);
        scoreRfm(reversed);
        for (size_t i = 0; i < rows.size(); ++i)
            QCOMPARE(reversed[rows.size() - 1 - i], rows[i]);
    }

    void summarySumsUpToTheWhole()
    {
        std::vector<RfmRow> rows{row(1, 1, 9, 900), row(2, 5, 4, 401), row(3, 9, 1, 50),
                                 row(4, 30, 1, 25), row(5, 90, 2, -10)};
        rows[1].reachable = true;
        scoreRfm(rows);
        const RfmSummary summary = summarise(rows);
        QCOMPARE(summary.all.members, 5);
        QCOMPARE(summary.all.receipts, 17);
        QCOMPARE(summary.all.reachable, 1);
        QCOMPARE(summary.repeaters, 3);
        QCOMPARE(summary.all.revenue, Money::fromMinor(1366));
        QCOMPARE(summary.all.averageReceipt(), Money::fromMinor(80)); // 80.35
        qint64 inCells = 0;
        qint64 inSegments = 0;
        for (int r = 1; r <= 5; ++r) {
            for (int f = 1; f <= 5; ++f)
                inCells += summary.cell(r, f).members;
        }
        for (const Segment segment : allSegments())
            inSegments += summary.of(segment).members;
        QCOMPARE(inCells, 5);
        QCOMPARE(inSegments, 5);
    }

    void concentrationRoundsUpToWholeMembers()
    {
        const std::vector<RfmRow> rows{row(1, 1, 1, 10), row(2, 1, 1, 70), row(3, 1, 1, 20)};
        const Concentration best = concentration(rows, Percent::whole(20));
        QCOMPARE(best.members, 1);
        QCOMPARE(best.revenue, Money::fromMinor(70));
        QCOMPARE(best.ofRevenue, Percent::whole(70));
        QCOMPARE(concentration({}, Percent::whole(20)).members, 0);
    }

    void sharesRoundHalfUpAndSurviveNoWhole()
    {
        QCOMPARE(shareOf(2845, 4338).basisPoints(), 6558); // Online Retail's repeat rate
        QCOMPARE(shareOf(1, 0).basisPoints(), 0);
        QCOMPARE(shareOf(1, 20000).basisPoints(), 1);
    }
};

BASHGAH_TEST(tst_rfm, RfmTest)

} // namespace tst_rfm

#include "tst_rfm.moc"
