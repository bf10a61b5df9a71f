// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/staff/trailservice.h"
#include "support/countershop.h"
#include "support/must.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_trailservice {

using namespace bashgah;
using domain::ErrorCode;
using services::JobControl;
using services::TrailLine;
using services::TrailQuery;
using services::TrailService;
using test::CounterShop;
using test::must;

class TrailServiceTest final : public QObject
{
    Q_OBJECT

private:
    /// Five changes of points, beside what making the shop left.
    static void changePoints(CounterShop &club)
    {
        const auto ann = club.addMember(QStringLiteral("ann"));
        for (int points = 1; points <= 5; ++points)
            (void)must(club.counter.adjust({ann, domain::Points(points), QStringLiteral("again"), {}, {}}));
    }

private slots:
    void partsOfAnySizeMakeTheSameWhole_data()
    {
        QTest::addColumn<int>("limit");
        for (const int limit : {1, 2, 4, 5, 6, 1000}) // below, at and above what there is
            QTest::addRow("%d", limit) << limit;
    }
    void partsOfAnySizeMakeTheSameWhole()
    {
        QFETCH(int, limit);
        CounterShop club;
        changePoints(club);
        const TrailService trail(club.shop.database(), club.shop.clock);
        TrailQuery query{.group = QStringLiteral("points")};
        const auto expected = must(trail.lines(query));
        QCOMPARE(expected.size(), size_t(5));
        query.limit = limit;
        JobControl control;
        QCOMPARE(must(trail.all(query, control)), expected);
        QCOMPARE(control.done(), qint64(5));
    }

    void aTrailThatNothingFitsIsEmpty()
    {
        CounterShop club;
        const TrailService trail(club.shop.database(), club.shop.clock);
        JobControl control;
        QVERIFY(must(trail.all({.group = QStringLiteral("points"), .limit = 2}, control)).empty());
    }

    void whoeverStopsItGetsNothing()
    {
        CounterShop club;
        changePoints(club);
        const TrailService trail(club.shop.database(), club.shop.clock);
        JobControl control;
        control.cancel();
        const auto lines = trail.all({}, control);
        QVERIFY(!lines);
        QCOMPARE(lines.error().code, ErrorCode::Cancelled);
    }
};

BASHGAH_TEST(tst_trailservice, TrailServiceTest)

} // namespace tst_trailservice

#include "tst_trailservice.moc"
