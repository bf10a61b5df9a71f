// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/challenge/challengegift.h"

#include <algorithm>

namespace bashgah::domain {
namespace {

/// What the member still has of earlier gifts with that number.
ChallengeReward keptOf(int number, const std::vector<ChallengeGift> &gifts)
{
    ChallengeReward kept;
    for (const ChallengeGift &gift : gifts) {
        if (gift.number != number)
            continue;
        kept.points += gift.given.points - gift.taken.points - gift.paid;
        kept.credit += gift.given.credit - gift.taken.credit - gift.paidCredit;
        if (gift.given.reward && gift.keepsReward)
            kept.reward = gift.given.reward;
    }
    return kept;
}

} // namespace

GiftsDue giftsDue(const Challenge &challenge, int reached, const std::vector<ChallengeGift> &gifts)
{
    GiftsDue due;
    for (const ChallengeGift &gift : gifts) {
        if (!gift.takenBack && gift.number > reached)
            due.take.push_back(gift);
    }
    std::sort(due.take.begin(), due.take.end(),
              [](const ChallengeGift &a, const ChallengeGift &b) { return a.number > b.number; });
    for (int number = 1; number <= reached; ++number) {
        const bool stands = std::any_of(gifts.begin(), gifts.end(), [number](const ChallengeGift &gift) {
            return gift.number == number && !gift.takenBack;
        });
        if (stands)
            continue;
        const ChallengeReward kept = keptOf(number, gifts);
        ChallengeReward reward{std::max(challenge.points - kept.points, Points(0)),
                               std::max(challenge.credit - kept.credit, Money())};
        if (challenge.reward && !kept.reward) {
            reward.reward = challenge.reward;
            reward.rewardName = challenge.rewardName;
        }
        due.give.push_back({number, std::move(reward)});
    }
    return due;
}

} // namespace bashgah::domain
