// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/democoffee.h"

#include "services/challenges/challengeservice.h"
#include "services/demo/demostage.h"
#include "services/demo/demounits.h"
#include "services/rewards/rewardservice.h"

#include <algorithm>

namespace bashgah::services {

using namespace domain;

namespace {

constexpr int stamps = 10;
constexpr int runsSince = 75; ///< days: long enough that somebody is close to a full card
constexpr int everybody = 1000;
const QString coffeeCode = QStringLiteral("7001");
const QString coffees = QStringLiteral("چای و قهوه"); // the group, which older purchases have

Product takeawayCoffee()
{
    Product coffee;
    coffee.code = coffeeCode;
    coffee.name = QStringLiteral("قهوهٔ بیرون‌بر");
    coffee.category = coffees;
    coffee.price = Money::fromMinor(95'000 * demoToman);
    coffee.cost = Money::fromMinor(38'000 * demoToman);
    coffee.favourite = 1;
    return coffee;
}

Reward freeCup()
{
    Reward cup;
    cup.name = QStringLiteral("یک فنجان قهوه");
    cup.points = Points(300);
    cup.shopCost = Money::fromMinor(38'000 * demoToman);
    return cup;
}

Challenge tenthCup(RewardId cup, QDate today)
{
    Challenge card;
    card.name = QStringLiteral("دهمین قهوه مهمان ما");
    card.target = stamps;
    card.goods = coffees;
    card.first = today.addDays(-runsSince);
    card.reward = cup;
    card.rewardDays = 30;
    return card;
}

Result<void> sellCup(DemoStage &stage, MemberId member)
{
    const auto cup = stage.line(coffeeCode, 1);
    if (!cup)
        return fail(cup.error());
    PurchaseDraft draft;
    draft.member = member;
    draft.lines = {*cup};
    draft.payment = QStringLiteral("card");
    draft.staff = demoCashier;
    const auto sold = stage.sell(draft);
    return sold ? Result<void>() : fail(sold.error());
}

/// Of the cast, whose first card is the fullest.
std::optional<ChallengePlayer> fullest(const DemoStage &stage, const std::vector<ChallengePlayer> &players)
{
    std::optional<ChallengePlayer> found;
    for (const ChallengePlayer &player : players) {
        const bool isCast = std::any_of(stage.cast().begin(), stage.cast().end(), [&player](const MemberView &view) {
            return view.member.id == player.member;
        });
        if (isCast && player.progress.reached == 0 && (!found || player.progress.done > found->progress.done))
            found = player;
    }
    return found;
}

/// The product, the reward and the card.
Result<ChallengeId> prepare(DemoStage &stage)
{
    if (const auto product = ProductService(stage.database(), stage.clock()).add(takeawayCoffee(), demoOwner); !product)
        return fail(product.error());
    const auto cup = RewardService(stage.database(), stage.clock()).add(freeCup(), demoOwner);
    if (!cup)
        return fail(cup.error());
    return ChallengeService(stage.database(), stage.clock()).add(tenthCup(*cup, stage.today()), {}, demoOwner);
}

} // namespace

Result<int> playDemoCoffee(DemoStage &stage)
{
    constexpr int between = 2; ///< minutes
    stage.goToMinutesAgo(44);
    const auto card = prepare(stage);
    if (!card)
        return fail(card.error());
    const auto players = ChallengeService(stage.database(), stage.clock()).players(*card, everybody);
    if (!players)
        return fail(players.error());
    const auto player = fullest(stage, *players);
    const int missing = player ? stamps - static_cast<int>(player->progress.done) : 0;
    for (int cup = 0; cup < missing; ++cup) {
        stage.goToMinutesAgo(24 + between * (missing - cup));
        if (auto sold = sellCup(stage, player->member); !sold)
            return fail(sold.error());
    }
    return missing;
}

} // namespace bashgah::services
