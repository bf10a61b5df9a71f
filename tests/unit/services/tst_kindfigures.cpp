// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/charity/causeservice.h"
#include "services/reports/reportservice.h"
#include "support/countershop.h"
#include "support/must.h"
#include "support/spendrules.h"
#include "support/testregistry.h"
#include "support/values.h"

#include <QTest>

namespace tst_kindfigures {

using namespace bashgah;
using namespace bashgah::domain;
using bashgah::test::CounterShop;
using bashgah::test::must;
using bashgah::test::rials;

namespace {

/// A point for 100, worth one; 3 % back as credit; 10 % off from 10,000 on.
Programme allAtOnce()
{
    Programme programme = CounterShop::plainProgramme();
    programme.spend = {test::cashback(3)};
    TierPolicy tiers;
    Tier first;
    first.id = first.name = QStringLiteral("b");
    Tier second = first;
    second.id = second.name = QStringLiteral("s");
    second.minimum = TierScore::of(10'000);
    second.discount = Percent::whole(10);
    tiers.tiers = {first, second};
    programme.tiers = tiers;
    return programme;
}

/// 20,000 bought, then 10,000 in the higher tier, of which 9,000 are paid; 40 points are given at 7 each and half as
/// much again.
struct Club : CounterShop
{
    Club() : CounterShop(test::TestShop::Where::Memory, allAtOnce()), member(addMember(QStringLiteral("m")))
    {
        (void)must(counter.record(draft(member, 20'000)));
        second = must(counter.record(draft(member, 10'000))).id;
        services::CauseService causes(shop.database(), shop.clock);
        Cause cause;
        cause.name = QStringLiteral("school");
        cause.pointValue = rials(7);
        cause.matching = Percent::whole(50);
        const CauseId id = must(causes.add(cause));
        (void)must(causes.give({id, member, Points(40), {}, {}}));
    }
    [[nodiscard]] std::vector<KindFigures> kinds(MonthRef month)
    {
        return must(services::ReportService(shop.database(), shop.clock).monthly(month)).kinds;
    }

    MemberId member;
    std::optional<PurchaseId> second;
};

KindFigures kind(const char *key, qint64 cost)
{
    return {QString::fromLatin1(key), 1, rials(cost)};
}

} // namespace

/// What a month cost by the kind of programme.
class KindFiguresTest final : public QObject
{
    Q_OBJECT

private slots:
    void eachKindSaysWhatItGave()
    {
        Club club;
        const std::vector<KindFigures> expected{kind("points", 290), kind("tiers", 1'000), kind("spend", 600 + 270),
                                                kind("causes", 40 * 7 * 3 / 2)};
        QCOMPARE(club.kinds({1405, 5}), expected);
        QVERIFY(club.kinds({1405, 4}).empty());
    }

    // 3,001 of 9,000 come back: of 1,000 off, 333.4 were off those; what is left of a rial stays.
    void whatCameBackInPartCostsItsPart()
    {
        Club club;
        QVERIFY(club.counter.refund(CounterShop::refundOf(*club.second, 3'001)));
        const std::vector<KindFigures> kinds = club.kinds({1405, 5});
        QCOMPARE(kinds.at(1), kind("tiers", 667));
    }

    void whatCameBackCostsNothing()
    {
        Club club;
        QVERIFY(club.counter.refund(CounterShop::refundOf(*club.second)));
        const std::vector<KindFigures> expected{kind("points", 200), kind("spend", 600), kind("causes", 420)};
        QCOMPARE(club.kinds({1405, 5}), expected);
    }
};

BASHGAH_TEST(tst_kindfigures, KindFiguresTest)

} // namespace tst_kindfigures

#include "tst_kindfigures.moc"
