// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/challenges/challengesteps.h"

#include <algorithm>

namespace bashgah::services {

using namespace domain;

int standingGifts(const std::vector<ChallengeGift> &gifts, std::optional<ChallengeId> game)
{
    return static_cast<int>(std::count_if(gifts.begin(), gifts.end(), [&](const ChallengeGift &gift) {
        return !gift.takenBack && (!game || gift.challenge == *game);
    }));
}

std::vector<ChallengeGift> giftsOf(ChallengeId game, const std::vector<ChallengeGift> &gifts)
{
    std::vector<ChallengeGift> own;
    std::copy_if(gifts.begin(), gifts.end(), std::back_inserter(own),
                 [game](const ChallengeGift &gift) { return gift.challenge == game; });
    return own;
}

CountedPurchase countedDraft(const PurchaseDraft &draft, Instant at, QDate day, Points earned)
{
    CountedPurchase counted{at, day, netOf(draft), earned};
    for (const PurchaseLine &line : draft.lines)
        counted.lines.push_back({line.code, line.category, line.quantity.thousandths()});
    return counted;
}

std::vector<ChallengeStep> challengeSteps(const MemberChallenges &before, const CountedPurchase &purchase,
                                          const ShopCalendar &calendar)
{
    std::vector<CountedPurchase> after = before.purchases;
    after.push_back(purchase);
    std::stable_sort(after.begin(), after.end(),
                     [](const CountedPurchase &a, const CountedPurchase &b) { return a.at < b.at; });
    std::vector<ChallengeStep> steps;
    int gifts = standingGifts(before.gifts);
    const auto look = [&](const KnownChallenge &game) {
        const Challenge &challenge = game.challenge;
        const auto was = progressOf(challenge, before.purchases, purchase.day, calendar, standingGifts(before.gifts));
        const auto is = progressOf(challenge, after, purchase.day, calendar, gifts);
        ChallengeStep step{game.id, challenge.name, challenge.kind, challenge.measure, is.done, is.target,
                           std::max(is.reached - was.reached, 0), is.reached};
        if (challenge.givesGift() && (before.givesPoints || challenge.points.isZero())) {
            for (const GiftsDue::Give &give : giftsDue(challenge, is.reached, giftsOf(game.id, before.gifts)).give) {
                step.reward.points += give.reward.points;
                step.reward.credit += give.reward.credit;
                if (give.reward.reward) {
                    step.reward.reward = give.reward.reward;
                    step.reward.rewardName = give.reward.rewardName;
                }
                ++gifts;
            }
        }
        const bool moved = was.done != is.done || was.reached != is.reached;
        if (moved || !step.reward.isNothing()) // what waited for a sale is given by any
            steps.push_back(std::move(step));
    };
    for (const bool badges : {false, true}) { // some badges count the gifts of the others
        for (const KnownChallenge &game : before.games) {
            if ((game.challenge.kind == ChallengeKind::Badge) == badges)
                look(game);
        }
    }
    return steps;
}

} // namespace bashgah::services
