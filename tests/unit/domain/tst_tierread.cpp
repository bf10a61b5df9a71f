// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/programmejson.h"
#include "domain/program/tierread.h"
#include "support/rules.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_tierread {

using namespace bashgah;
using namespace bashgah::domain;
using namespace bashgah::test;

namespace {

const QDate day(2026, 8, 22);
const ShopCalendar calendar;

Tier tierOf(const char *id, qint64 minimum, int times)
{
    Tier tier{QString::fromLatin1(id), QString::fromLatin1(id), TierScore::of(minimum)};
    tier.num = times;
    return tier;
}

/// A point for each full 100, doubled and tripled from 10,000 and 20,000 on.
Programme ladder(TierReading reading)
{
    Programme programme = programmeOf({ruleOf(QStringLiteral("base"), per(1, 100))});
    programme.tiers = TierPolicy{};
    programme.tiers->tiers = {tierOf("b", 0, 1), tierOf("s", 10'000, 2), tierOf("g", 20'000, 3)};
    programme.tiers->window = TierWindow::Lifetime;
    programme.tiers->reading = reading;
    return programme;
}

MemberState inTier(const char *id)
{
    MemberState state;
    state.tierId = QString::fromLatin1(id);
    state.day = day;
    return state;
}

/// So much was bought, or earned before multipliers, on one day before.
TierSoFar soFar(const char *tier, qint64 spend, qint64 points = 0)
{
    TierSoFar before;
    before.standing.tierId = QString::fromLatin1(tier);
    before.counted = {{day.addDays(-10), Money::fromMinor(spend), Points(points), 1}};
    before.joined = day.addDays(-30);
    return before;
}

} // namespace

class TierReadTest : public QObject
{
    Q_OBJECT

private slots:
    // Cases E01b, E01d, E01f: nothing and 15,000 is Silver, 4,000 and 500 Bronze, 18,000 and 3,000 Gold.
    void aPurchaseMayCountForItsOwnTier()
    {
        const Programme with = ladder(TierReading::WithPurchase);
        const auto read = [&](const char *tier, qint64 before, qint64 now) {
            return *tierRead(with, inTier(tier), amountOf(now), soFar(tier, before), calendar);
        };
        QCOMPARE(read("b", 0, 15'000), QStringLiteral("s"));
        QCOMPARE(read("b", 4'000, 500), QStringLiteral("b"));
        QCOMPARE(read("s", 18'000, 3'000), QStringLiteral("g"));
    }

    void beforeIsTheRuleWhereNothingIsSaid()
    {
        const Programme before = ladder(TierReading::Before);
        QCOMPARE(*tierRead(before, inTier("b"), amountOf(15'000), soFar("b", 0), calendar), QStringLiteral("b"));
        QVERIFY(!readsWithPurchase(before));
        QVERIFY(!toJsonText(before).contains("\"read\""));
        QVERIFY(!toJsonText(before).contains("\"pending\""));
        QVERIFY(!readsWithPurchase(Programme()));
    }

    void discountsOfTheBillCountForNothing()
    {
        Bill bill = amountOf(11'000);
        bill.lines.front().discount = Money::fromMinor(1'001);
        const Programme with = ladder(TierReading::WithPurchase);
        QCOMPARE(*tierRead(with, inTier("b"), bill, soFar("b", 0), calendar), QStringLiteral("b"));
        bill.lines.front().discount = Money::fromMinor(1'000);
        QCOMPARE(*tierRead(with, inTier("b"), bill, soFar("b", 0), calendar), QStringLiteral("s"));
    }

    void pointsBeforeMultipliersCount()
    {
        Programme with = ladder(TierReading::WithPurchase);
        with.tiers->measure = TierMeasure::Points;
        with.tiers->tiers = {tierOf("b", 0, 1), tierOf("s", 100, 2), tierOf("g", 200, 3)};
        QCOMPARE(*tierRead(with, inTier("s"), amountOf(9'900), soFar("s", 0, 100), calendar), QStringLiteral("s"));
        QCOMPARE(*tierRead(with, inTier("s"), amountOf(10'000), soFar("s", 0, 100), calendar), QStringLiteral("g"));
    }

    void aTierSetByHandStays()
    {
        TierSoFar before = soFar("b", 0);
        before.pin = TierPin{QStringLiteral("b"), day, QStringLiteral("agreed")};
        const Programme with = ladder(TierReading::WithPurchase);
        QCOMPARE(*tierRead(with, inTier("b"), amountOf(15'000), before, calendar), QStringLiteral("b"));
    }

    // DOMAIN 4: points in waiting count, unless the programme says otherwise.
    void pointsThatWaitMayCountOnceUsable()
    {
        Programme programme = ladder(TierReading::WithPurchase);
        programme.tiers->measure = TierMeasure::Points;
        programme.earning.pendingDays = 7;
        QCOMPARE(qualificationOf(programme, day, Money(), Points(10)).day, day);
        programme.tiers->pending = PendingPoints::WaitUntilUsable;
        QCOMPARE(qualificationOf(programme, day, Money(), Points(10)).day, day.addDays(7));
        QCOMPARE(qualificationOf(programme, day, Money(), Points(0)).day, day); // nothing waits
        QCOMPARE(*tierRead(programme, inTier("b"), amountOf(2'000'000), soFar("b", 0), calendar), QStringLiteral("b"));
        const std::vector<Qualification> counted{qualificationOf(programme, day, Money(), Points(10))};
        const auto scoreOn = [&](QDate today) {
            return tierInputs(*programme.tiers, counted, today, day, calendar).score.value();
        };
        QCOMPARE(scoreOn(day.addDays(6)), 0);
        QCOMPARE(scoreOn(day.addDays(7)), 10);
        programme.tiers->window = TierWindow::Year; // one that does not end today
        QCOMPARE(scoreOn(day.addDays(6)), 0);
        programme.tiers->measure = TierMeasure::Spend;
        QCOMPARE(qualificationOf(programme, day, Money(), Points(10)).day, day); // money does not wait
    }

    void theDocumentKeepsIt()
    {
        Programme with = ladder(TierReading::WithPurchase);
        with.tiers->pending = PendingPoints::WaitUntilUsable;
        const auto read = programmeFromJsonText(toJsonText(with));
        QVERIFY(read);
        QCOMPARE(*read, with);
    }
};

BASHGAH_TEST(tst_tierread, TierReadTest)

} // namespace tst_tierread

#include "tst_tierread.moc"
