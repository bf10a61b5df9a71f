// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/pointspool.h"
#include "support/property.h"
#include "support/testregistry.h"

#include <QTest>

#include <algorithm>

namespace tst_pointspool {

using namespace bashgah::domain;
using bashgah::test::Chance;
using bashgah::test::counterexample;

namespace {

const QDate today(2026, 8, 22);

PointsAccount accountOf(std::initializer_list<std::pair<qint64, std::optional<QDate>>> lots)
{
    PointsAccount account;
    for (const auto &[points, expires] : lots)
        (void)account.credit(EntryKind::Earn, Points(points), today, today, expires);
    return account;
}

PointsPool poolOf(std::vector<PointsAccount> &accounts)
{
    std::vector<PoolShare> shares;
    for (PointsAccount &account : accounts)
        shares.push_back({&account, {}});
    return PointsPool(std::move(shares));
}

std::vector<qint64> values(const std::vector<Points> &points)
{
    std::vector<qint64> values;
    for (const Points each : points)
        values.push_back(each.value());
    return values;
}

/// What is left of each lot that was there before, of all accounts.
std::vector<qint64> leftOf(const std::vector<PointsAccount> &accounts, const std::vector<size_t> &counts)
{
    std::vector<qint64> left;
    for (size_t i = 0; i < accounts.size(); ++i) {
        for (size_t lot = 0; lot < counts[i]; ++lot)
            left.push_back(accounts[i].lots()[lot].remaining.value());
    }
    return left;
}

/// Gives a draw back as the services do: to the lots, and what others had given on to theirs.
void undo(std::vector<PointsAccount> &accounts, const PoolDraw &draw, Points points)
{
    PointsAccount &spender = accounts.front();
    DebitTrace trace = traceOf(draw.debit);
    for (DebitTrace::Part &part : trace.uses) {
        for (const PoolGift &gift : draw.gifts) {
            if (std::find(gift.in.newLots.begin(), gift.in.newLots.end(), part.lot) != gift.in.newLots.end())
                part.borrowed = true;
        }
    }
    const Posting restored = spender.restore(EntryKind::RedeemReversal, points, today, trace);
    for (const Landing &landing : landingsOf(restored)) {
        for (const PoolGift &gift : draw.gifts) {
            for (size_t i = 0; i < gift.in.newLots.size(); ++i) {
                if (gift.in.newLots[i] != landing.lot)
                    continue;
                (void)spender.takeParts(EntryKind::TransferOut, {{landing.at, landing.points}}, today);
                (void)accounts[gift.giver].restore(EntryKind::TransferIn, landing.points, today,
                                                   {{{gift.from[i], landing.points}}, {}});
            }
        }
    }
}

PointsAccount randomAccount(Chance &chance)
{
    PointsAccount account;
    for (qint64 n = chance.between(0, 4); n > 0; --n) {
        const QDate activates = today.addDays(chance.oneIn(5) ? 3 : 0);
        const auto expires = chance.oneIn(3) ? std::nullopt
                                             : std::optional(activates.addDays(chance.between(0, 4)));
        (void)account.credit(EntryKind::Earn, Points(chance.between(1, 50)), today, activates, expires);
    }
    if (chance.oneIn(8))
        (void)account.debit(EntryKind::Clawback, account.balance() + Points(5), today, DebitPolicy::Negative);
    return account;
}

} // namespace

/// Points that a household spends together.
class PointsPoolTest final : public QObject
{
    Q_OBJECT

private slots:
    void theSoonestToExpireGoesFirstWhoeverHasIt()
    {
        std::vector<PointsAccount> home{accountOf({{100, today.addDays(30)}}), accountOf({{40, today.addDays(5)}}),
                                        accountOf({{70, {}}, {10, today.addDays(6)}})};
        PointsPool pool = poolOf(home);
        QCOMPARE(pool.spendable(today).value(), 220);
        QCOMPARE(values(*pool.split(Points(45), today)), (std::vector<qint64>{0, 40, 5}));
        QCOMPARE(values(*pool.split(Points(160), today)), (std::vector<qint64>{100, 40, 20}));
        const auto drawn = pool.draw(EntryKind::Redeem, Points(60), today);
        QVERIFY(drawn.has_value());
        QCOMPARE(drawn->gifts.size(), size_t(2));
        QCOMPARE(drawn->debit.points.value(), -60);
        QCOMPARE(home[0].balance().value(), 90);
        QCOMPARE(home[1].balance().value(), 0);
        QCOMPARE(home[2].balance().value(), 70);
        // the lot that came over kept its day
        const size_t came = drawn->gifts.front().in.newLots.front();
        QCOMPARE(home[0].lots()[came].expires, std::optional(today.addDays(5)));
    }

    void ofEqualDaysTheOwnGoFirst()
    {
        std::vector<PointsAccount> home{accountOf({{30, {}}}), accountOf({{30, {}}})};
        QCOMPARE(values(*poolOf(home).split(Points(30), today)), (std::vector<qint64>{30, 0}));
        QCOMPARE(values(*poolOf(home).split(Points(31), today)), (std::vector<qint64>{30, 1}));
    }

    void whatIsSetAsideIsNotGivenAway()
    {
        PointsAccount held({Lot{LotId(1), EntryId(1), Points(50), Points(50), Points(), today, {}, 1, false}}, Points(),
                           {Hold{Points(35), Instant{1'000}}});
        std::vector<PointsAccount> home{accountOf({{10, {}}}), held};
        QCOMPARE(poolOf(home).spendable(today, Instant{500}).value(), 25);
        QCOMPARE(poolOf(home).spendable(today, Instant{1'000}).value(), 60); // lapsed
        QCOMPARE(values(*poolOf(home).split(Points(25), today, Instant{500})), (std::vector<qint64>{10, 15}));
        QCOMPARE(poolOf(home).draw(EntryKind::Redeem, Points(26), today, Instant{500}).error().code,
                 ErrorCode::NotEnoughPoints);
    }

    void whoOwesSpendsNoneAndGivesNone()
    {
        PointsAccount owing;
        (void)owing.debit(EntryKind::Clawback, Points(5), today, DebitPolicy::Negative);
        std::vector<PointsAccount> spender{owing, accountOf({{40, {}}})};
        QCOMPARE(poolOf(spender).spendable(today).value(), 0);
        std::vector<PointsAccount> giver{accountOf({{40, {}}}), owing};
        QCOMPARE(poolOf(giver).spendable(today).value(), 40);
    }

    void aReservationLimitsEachShare()
    {
        std::vector<PointsAccount> home{accountOf({{100, {}}}), accountOf({{100, today}})};
        PointsPool pool({{&home[0], Points(20)}, {&home[1], Points(5)}});
        QCOMPARE(pool.spendable(today).value(), 25);
        QCOMPARE(values(*pool.split(Points(25), today)), (std::vector<qint64>{20, 5}));
    }

    void whatComesBackPaysNoDeficitOfTheOneWhoBorrowed()
    {
        std::vector<PointsAccount> home{PointsAccount(), accountOf({{40, today.addDays(9)}})};
        const auto drawn = poolOf(home).draw(EntryKind::Redeem, Points(30), today);
        QVERIFY(drawn.has_value());
        (void)home[0].debit(EntryKind::Clawback, Points(12), today, DebitPolicy::Negative);
        undo(home, *drawn, Points(30));
        QCOMPARE(home[0].deficit().value(), 12);
        QCOMPARE(home[0].balance().value(), -12);
        QCOMPARE(home[1].lots().front().remaining.value(), 40);
    }

    // Fixed seeds: the sum over the household is kept, and giving all back leaves every lot as it was.
    void everyDrawAddsUpAndGoesBack()
    {
        const QString found = counterexample(2000, [](Chance &chance) -> QString {
            std::vector<PointsAccount> home;
            for (qint64 n = chance.between(1, 4); n > 0; --n)
                home.push_back(randomAccount(chance));
            std::vector<size_t> counts;
            Points before;
            for (const PointsAccount &account : home) {
                counts.push_back(account.lots().size());
                before += account.balance();
            }
            const std::vector<qint64> lots = leftOf(home, counts);
            PointsPool pool = poolOf(home);
            const Points most = pool.spendable(today);
            if (most <= Points(0))
                return {};
            const Points points(chance.between(1, most.value()));
            const auto drawn = pool.draw(EntryKind::Redeem, points, today);
            if (!drawn)
                return QStringLiteral("refused what was there");
            Points after;
            for (const PointsAccount &account : home)
                after += account.balance();
            if (after != before - points || pool.spendable(today) != most - points)
                return QStringLiteral("sum: %1, then %2").arg(before.value()).arg(after.value());
            for (size_t i = counts.front(); i < home.front().lots().size(); ++i) {
                if (!home.front().lots()[i].remaining.isZero())
                    return QStringLiteral("something of another's stayed");
            }
            undo(home, *drawn, points);
            return leftOf(home, counts) == lots ? QString() : QStringLiteral("lots differ");
        });
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }

    // However it is split, what stays taken is what a smaller draw would have taken.
    void aPartGivenBackLeavesWhatASmallerDrawTakes()
    {
        const QString found = counterexample(1000, [](Chance &chance) -> QString {
            std::vector<PointsAccount> home;
            for (qint64 n = chance.between(2, 3); n > 0; --n)
                home.push_back(randomAccount(chance));
            std::vector<PointsAccount> other = home;
            std::vector<size_t> counts;
            for (const PointsAccount &account : home)
                counts.push_back(account.lots().size());
            const Points most = poolOf(home).spendable(today);
            if (most <= Points(1))
                return {};
            const Points points(chance.between(2, most.value()));
            const Points back(chance.between(1, points.value() - 1));
            const auto drawn = poolOf(home).draw(EntryKind::Redeem, points, today);
            if (!drawn || !poolOf(other).draw(EntryKind::Redeem, points - back, today))
                return QStringLiteral("refused what was there");
            undo(home, *drawn, back);
            return leftOf(home, counts) == leftOf(other, counts) ? QString() : QStringLiteral("lots differ");
        });
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }
};

BASHGAH_TEST(tst_pointspool, PointsPoolTest)

} // namespace tst_pointspool

#include "tst_pointspool.moc"
