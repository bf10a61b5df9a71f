// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/demochallenges.h"

#include "services/demo/demounits.h"
#include "storage/repositories/challengerepository.h"

namespace bashgah::services {

using namespace domain;

namespace {

Challenge coffeeCard(QDate today)
{
    Challenge card;
    card.name = QStringLiteral("کارت قهوه");
    card.target = 10;
    card.gapMinutes = 60;
    card.lifeDays = 180;
    card.first = today.addDays(-14);
    card.credit = Money::fromMinor(90'000 * demoToman);
    return card;
}

Challenge monthChallenge(QDate today)
{
    Challenge challenge;
    challenge.name = QStringLiteral("چالش سبد ماه");
    challenge.kind = ChallengeKind::Target;
    challenge.measure = ChallengeMeasure::Spend;
    challenge.target = 5'000'000 * demoToman;
    challenge.repeats = false;
    challenge.first = today.addDays(-10);
    challenge.last = today.addDays(20);
    challenge.points = Points(200);
    return challenge;
}

Challenge weekStreak(QDate today)
{
    Challenge streak;
    streak.name = QStringLiteral("چهار هفتهٔ پیاپی");
    streak.kind = ChallengeKind::Streak;
    streak.measure = ChallengeMeasure::Weeks;
    streak.target = 4;
    streak.first = today.addDays(-20);
    streak.points = Points(80);
    return streak;
}

Challenge visitBadge()
{
    Challenge badge;
    badge.name = QStringLiteral("آشنای محله");
    badge.kind = ChallengeKind::Badge;
    badge.levels = {5, 20, 60};
    return badge;
}

} // namespace

void writeDemoChallenges(storage::Connection &connection, const ShopProfile &profile, Instant now)
{
    const QDate today = profile.calendar.localDay(now);
    storage::ChallengeRepository challenges(connection);
    for (const Challenge &challenge : {visitBadge(), weekStreak(today), monthChallenge(today), coffeeCard(today)})
        (void)challenges.insert(challenge, now);
}

} // namespace bashgah::services
