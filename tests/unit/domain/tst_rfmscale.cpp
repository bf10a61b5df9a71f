// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/analytics/rfmscale.h"
#include "support/testregistry.h"

#include <QTest>

#include <random>

namespace tst_rfmscale {

using namespace bashgah::domain;

namespace {

std::vector<RfmRow> randomRows(int count, quint32 seed)
{
    std::mt19937 random(seed);
    std::vector<RfmRow> rows;
    for (int i = 0; i < count; ++i) {
        RfmRow row{.member = MemberId(i + 1)};
        row.recencyDays = 1 + static_cast<qint64>(random() % 90);
        row.frequency = 1 + static_cast<qint64>(random() % 7); // many ties
        rows.push_back(row);
    }
    return rows;
}

} // namespace

class RfmScaleTest final : public QObject
{
    Q_OBJECT

private slots:
    void saysTheSegmentThatScoringGave()
    {
        for (const quint32 seed : {1U, 2U, 3U, 4U}) {
            std::vector<RfmRow> rows = randomRows(50 + static_cast<int>(seed) * 37, seed);
            const RfmScale scale(rows);
            scoreRfm(rows);
            for (const RfmRow &row : rows)
                QCOMPARE(scale.segmentOf(row.recencyDays, row.frequency), row.segment);
        }
    }

    void allTheSameAreNew()
    {
        std::vector<RfmRow> rows(60, RfmRow{.member = MemberId(1)});
        for (RfmRow &row : rows) {
            row.recencyDays = 3;
            row.frequency = 1;
        }
        QCOMPARE(RfmScale(rows).segmentOf(3, 1), Segment::New); // R 5, F 1
    }

    void fewBuyersAreNoScale()
    {
        QVERIFY(!RfmScale({}).isEnough());
        QVERIFY(!RfmScale(randomRows(49, 1)).isEnough());
        QVERIFY(RfmScale(randomRows(50, 1)).isEnough());
    }
};

BASHGAH_TEST(tst_rfmscale, RfmScaleTest)

} // namespace tst_rfmscale

#include "tst_rfmscale.moc"
