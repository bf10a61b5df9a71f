// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/challenge/challengegift.h"
#include "domain/challenge/challengeprogress.h"
#include "support/testregistry.h"

#include <QTest>

#include <algorithm>
#include <random>

namespace tst_challenge {

using namespace bashgah::domain;

namespace {

constexpr qint64 minute = 60'000;

const ShopCalendar &calendar()
{
    static const ShopCalendar shop;
    return shop;
}

/// 1 Mehr 1405, a Wednesday; Jalali weeks begin on Saturday.
QDate firstOfMehr()
{
    return calendar().day(1405, 7, 1);
}

CountedPurchase bought(QDate day, qint64 kept = 100, int minutes = 600)
{
    return {{calendar().instantAt(day, QTime(0, 0)).msecs + minutes * minute}, day, Money::fromMinor(kept), Points(kept / 10)};
}

Challenge card(qint64 target = 3)
{
    Challenge challenge;
    challenge.name = QStringLiteral("card");
    challenge.target = target;
    challenge.points = Points(50);
    challenge.first = firstOfMehr();
    return challenge;
}

Challenge streakOf(ChallengeMeasure measure, qint64 target)
{
    Challenge challenge = card(target);
    challenge.kind = ChallengeKind::Streak;
    challenge.measure = measure;
    return challenge;
}

ChallengeProgress at(const Challenge &challenge, const std::vector<CountedPurchase> &purchases, QDate today = {})
{
    const QDate day = today.isValid() ? today : purchases.empty() ? firstOfMehr() : purchases.back().day;
    return progressOf(challenge, purchases, day, calendar());
}

std::vector<CountedPurchase> daily(int days, qint64 kept = 100)
{
    std::vector<CountedPurchase> all;
    for (int i = 0; i < days; ++i)
        all.push_back(bought(firstOfMehr().addDays(i), kept));
    return all;
}

ChallengeGift gift(qint64 id, int number, qint64 points, std::optional<qint64> taken = {})
{
    ChallengeGift made{ChallengeGiftId(id), ChallengeId(1), number, {Points(points), {}}, {}, {}, firstOfMehr()};
    made.takenBack = taken.has_value();
    made.taken.points = Points(taken.value_or(0));
    return made;
}

template <typename T>
QString fieldOf(const Result<T> &result)
{
    return result ? QStringLiteral("none") : result.error().field;
}

} // namespace

class ChallengeTest final : public QObject
{
    Q_OBJECT

private slots:
    void aCardIsFilledAndBegunAnew()
    {
        const Challenge three = card();
        QCOMPARE(at(three, daily(2)).done, 2);
        QCOMPARE(at(three, daily(2)).reached, 0);
        QCOMPARE(at(three, daily(3)).done, 0);
        QCOMPARE(at(three, daily(3)).reached, 1);
        QCOMPARE(at(three, daily(7)).done, 1);
        QCOMPARE(at(three, daily(7)).reached, 2);
    }

    void onceIsOnce()
    {
        Challenge once = card();
        once.repeats = false;
        QCOMPARE(at(once, daily(7)).reached, 1);
        QVERIFY(at(once, daily(7)).over);
        QCOMPARE(at(once, daily(7)).done, 3);
    }

    void aStampTooSoonAfterTheLastDoesNotCount()
    {
        Challenge hourly = card();
        hourly.gapMinutes = 60;
        const QDate day = firstOfMehr();
        // the second one is refused, so that the third is an hour after the first
        const std::vector<CountedPurchase> three{bought(day, 100, 600), bought(day, 100, 659), bought(day, 100, 660)};
        QCOMPARE(at(hourly, three).done, 2);
        // without the first one the second counts, and the third comes a minute later
        QCOMPARE(at(hourly, {three[1], three[2]}).done, 1);
    }

    void minimumsIncludeTheirAmountAndAskWhatWasKept()
    {
        Challenge large = card();
        large.minimum = Money::fromMinor(100);
        QCOMPARE(at(large, {bought(firstOfMehr(), 100)}).done, 1);
        QCOMPARE(at(large, {bought(firstOfMehr(), 99)}).done, 0);
        QCOMPARE(at(card(), {bought(firstOfMehr(), 0)}).done, 0); // all of it came back
    }

    void unitsOfNamedGoodsFillCardsAndTheRestGoesOnTheNext()
    {
        Challenge cups = card(10'000);
        cups.measure = ChallengeMeasure::Units;
        cups.goods = QStringLiteral("coffee");
        CountedPurchase many = bought(firstOfMehr());
        many.lines = {{QStringLiteral("E1"), QStringLiteral("coffee"), 12'000}, {QStringLiteral("T1"), QStringLiteral("tea"), 9'000},
                      {QStringLiteral("coffee"), {}, 11'000}};
        QCOMPARE(at(cups, {many}).reached, 2);
        QCOMPARE(at(cups, {many}).done, 3'000);
    }

    void aCardLapsesAfterItsLifeAndTheLastDayStillCounts()
    {
        Challenge short10 = card();
        short10.lifeDays = 10;
        const auto on = [](int day) { return bought(firstOfMehr().addDays(day)); };
        QCOMPARE(at(short10, {on(0), on(5), on(9)}).reached, 1);
        QCOMPARE(at(short10, {on(0), on(5), on(10)}).reached, 0);
        QCOMPARE(at(short10, {on(0), on(5), on(10)}).done, 1);
        QCOMPARE(at(short10, {on(0), on(5)}, firstOfMehr().addDays(9)).deadline, std::optional(firstOfMehr().addDays(9)));
        QCOMPARE(at(short10, {on(0), on(5)}, firstOfMehr().addDays(10)).done, 0);
    }

    void purchasesOutOfTheDaysDoNotCount()
    {
        Challenge month = card();
        month.last = firstOfMehr().addDays(1);
        QCOMPARE(at(month, {bought(firstOfMehr().addDays(-1)), bought(firstOfMehr()), bought(firstOfMehr().addDays(1)),
                            bought(firstOfMehr().addDays(2))}).done, 2);
    }

    void spendIsCountedInMoney()
    {
        Challenge spend = card(250);
        spend.kind = ChallengeKind::Target;
        spend.measure = ChallengeMeasure::Spend;
        QCOMPARE(at(spend, daily(2)).done, 200);
        QCOMPARE(at(spend, daily(3)).reached, 1);
        QCOMPARE(at(spend, daily(3)).done, 50);
    }

    void aStreakOfJalaliWeeksRunsFromSaturdayToFriday()
    {
        const Challenge weeks = streakOf(ChallengeMeasure::Weeks, 3);
        const QDate friday = calendar().weekOf(firstOfMehr()).last;
        QCOMPARE(friday.dayOfWeek(), int(Qt::Friday));
        const auto on = [](QDate day) { return bought(day); };
        QCOMPARE(at(weeks, {on(friday.addDays(-1)), on(friday)}).done, 1); // the same week
        QCOMPARE(at(weeks, {on(friday), on(friday.addDays(1))}).done, 2);
        QCOMPARE(at(weeks, {on(friday), on(friday.addDays(7)), on(friday.addDays(8))}).reached, 1);
        QCOMPARE(at(weeks, {on(friday), on(friday.addDays(8))}).done, 1); // a week without a purchase
        QCOMPARE(at(weeks, {on(friday)}, friday.addDays(7)).done, 1);
        QCOMPARE(at(weeks, {on(friday)}, friday.addDays(7)).deadline, std::optional(friday.addDays(7)));
        QCOMPARE(at(weeks, {on(friday)}, friday.addDays(8)).done, 0);
    }

    void aStreakOfJalaliMonthsCrossesTheYear()
    {
        Challenge months = streakOf(ChallengeMeasure::Months, 3);
        months.first = calendar().day(1404, 1, 1);
        QCOMPARE(at(months, {bought(calendar().day(1404, 11, 30)), bought(calendar().day(1404, 12, 29)),
                             bought(calendar().day(1405, 1, 1))}).reached, 1);
        QCOMPARE(at(months, {bought(calendar().day(1404, 11, 30)), bought(calendar().day(1405, 1, 1))}).done, 1);
    }

    void badgesCountAllThereEverWasAndFallOnlyWithReturns()
    {
        Challenge badge;
        badge.name = QStringLiteral("friend");
        badge.kind = ChallengeKind::Badge;
        badge.levels = {2, 5};
        QVERIFY(validate(badge));
        QCOMPARE(at(badge, daily(1)).target, 2);
        QCOMPARE(at(badge, daily(2), firstOfMehr().addYears(9)).reached, 1);
        QCOMPARE(at(badge, daily(5)).reached, 2);
        QVERIFY(at(badge, daily(5)).over);
        badge.measure = ChallengeMeasure::Points;
        QCOMPARE(at(badge, daily(2)).done, 20);
        badge.measure = ChallengeMeasure::Challenges;
        QCOMPARE(progressOf(badge, daily(9), firstOfMehr(), calendar(), 3).reached, 1);
    }

    void progressFollowsFromWhatWasKeptAlone()
    {
        std::mt19937 chance(14'050'901);
        for (int round = 0; round < 400; ++round) {
            Challenge game = card(1 + static_cast<qint64>(chance() % 6));
            game.lifeDays = chance() % 2 == 0 ? 0 : 5 + static_cast<int>(chance() % 20);
            game.repeats = chance() % 3 != 0;
            std::vector<CountedPurchase> kept;
            std::vector<CountedPurchase> withReturns;
            QDate day = firstOfMehr();
            for (int i = 0; i < 30; ++i) {
                day = day.addDays(static_cast<int>(chance() % 5));
                CountedPurchase one = bought(day, 100 + static_cast<qint64>(chance() % 900), 400 + i);
                const bool back = chance() % 4 == 0;
                if (!back)
                    kept.push_back(one);
                one.kept = back ? Money() : one.kept;
                withReturns.push_back(one);
            }
            QCOMPARE(at(game, withReturns, day), at(game, kept, day)); // as if it had never been bought
            const ChallengeProgress now = at(game, kept, day);
            QVERIFY(now.done >= 0 && now.done <= game.target);
            const qint64 counted = static_cast<qint64>(kept.size());
            QVERIFY(now.reached * game.target <= counted);
            if (game.lifeDays == 0 && game.repeats)
                QCOMPARE(now.reached * game.target + now.done, counted);
        }
    }

    void oneGiftForEachFilledCard()
    {
        const Challenge game = card();
        QCOMPARE(giftsDue(game, 2, {}).give.size(), size_t(2));
        QCOMPARE(giftsDue(game, 2, {gift(1, 1, 50)}).give.front().number, 2);
        QVERIFY(giftsDue(game, 1, {gift(1, 1, 50)}).give.empty());
        const GiftsDue back = giftsDue(game, 0, {gift(1, 1, 50), gift(2, 2, 50)});
        QCOMPARE(back.take.size(), size_t(2));
        QCOMPARE(back.take.front().number, 2); // the last one first
    }

    void aGiftThatWasSpentIsNotGivenTwice()
    {
        const Challenge game = card();
        // 50 were given, 30 could be taken back: 20 stayed with the member
        QCOMPARE(giftsDue(game, 1, {gift(1, 1, 50, 30)}).give.front().reward.points, Points(30));
        QCOMPARE(giftsDue(game, 1, {gift(1, 1, 50, 0)}).give.front().reward.points, Points(0));
        QCOMPARE(giftsDue(game, 1, {gift(1, 1, 50, 30), gift(2, 1, 30, 10)}).give.front().reward.points, Points(10));
        QCOMPARE(giftsDue(game, 1, {gift(1, 1, 50, 50)}).give.front().reward.points, Points(50));
    }

    void aRewardThatWasFetchedIsNotGivenTwice()
    {
        Challenge game = card();
        game.points = Points(0);
        game.reward = RewardId(7);
        ChallengeGift fetched = gift(1, 1, 0, 0);
        fetched.given.reward = RewardId(7);
        QCOMPARE(giftsDue(game, 1, {fetched}).give.front().reward.reward, std::optional(RewardId(7)));
        fetched.keepsReward = true;
        QVERIFY(giftsDue(game, 1, {fetched}).give.front().reward.isNothing());
        QCOMPARE(giftsDue(game, 2, {fetched}).give.back().reward.reward, std::optional(RewardId(7)));
    }

    void aGameGivesOneKindOfGift()
    {
        Challenge game = card();
        game.reward = RewardId(7);
        QCOMPARE(validate(game).error().field, QStringLiteral("reward"));
        game.points = Points(0);
        QVERIFY(validate(game));
        game.rewardDays = -1;
        QCOMPARE(validate(game).error().field, QStringLiteral("rewardDays"));
        game.rewardDays = 0;
        game.kind = ChallengeKind::Badge;
        game.levels = {2};
        QCOMPARE(validate(game).error().field, QStringLiteral("reward"));
    }

    void whatIsGivenAndKeptNeverExceedsAGiftForACard()
    {
        std::mt19937 chance(42);
        const Challenge game = card();
        for (int round = 0; round < 300; ++round) {
            std::vector<ChallengeGift> gifts;
            for (int step = 0; step < 20; ++step) {
                const GiftsDue due = giftsDue(game, static_cast<int>(chance() % 4), gifts);
                for (const ChallengeGift &take : due.take) {
                    const auto place = std::find_if(gifts.begin(), gifts.end(), [&](const auto &g) { return g.id == take.id; });
                    place->takenBack = true;
                    place->taken.points = Points(static_cast<qint64>(chance() % quint64(take.given.points.value() + 1)));
                }
                for (const GiftsDue::Give &give : due.give)
                    gifts.push_back(gift(qint64(gifts.size()) + 1, give.number, give.reward.points.value()));
            }
            for (int number = 1; number <= 3; ++number) {
                Points held;
                for (const ChallengeGift &one : gifts) {
                    if (one.number == number)
                        held += one.given.points - one.taken.points;
                }
                QVERIFY(held <= game.points);
            }
        }
    }

    void wrongGamesAreRefusedByField()
    {
        const auto with = [](auto &&edit) {
            Challenge challenge = card();
            edit(challenge);
            return fieldOf(validate(challenge));
        };
        QCOMPARE(with([](Challenge &) {}), QStringLiteral("none"));
        QCOMPARE(with([](Challenge &c) { c.name = QStringLiteral(" "); }), QStringLiteral("name"));
        QCOMPARE(with([](Challenge &c) { c.target = 0; }), QStringLiteral("target"));
        QCOMPARE(with([](Challenge &c) { c.measure = ChallengeMeasure::Spend; }), QStringLiteral("measure"));
        QCOMPARE(with([](Challenge &c) { c.measure = ChallengeMeasure::Units; }), QStringLiteral("goods"));
        QCOMPARE(with([](Challenge &c) { c.points = Points(0); }), QStringLiteral("points"));
        QCOMPARE(with([](Challenge &c) { c.credit = Money::fromMinor(1); }), QStringLiteral("credit"));
        QCOMPARE(with([](Challenge &c) { c.first = {}; }), QStringLiteral("first"));
        QCOMPARE(with([](Challenge &c) { c.last = c.first.addDays(-1); }), QStringLiteral("until"));
        QCOMPARE(with([](Challenge &c) { c.gapMinutes = -1; }), QStringLiteral("gap"));
        QCOMPARE(with([](Challenge &c) { c.lifeDays = 10'000; }), QStringLiteral("life"));
        Challenge badge;
        badge.name = QStringLiteral("friend");
        badge.kind = ChallengeKind::Badge;
        badge.levels = {5, 5};
        QCOMPARE(fieldOf(validate(badge)), QStringLiteral("levels"));
    }
};

BASHGAH_TEST(tst_challenge, ChallengeTest)

} // namespace tst_challenge

#include "tst_challenge.moc"
