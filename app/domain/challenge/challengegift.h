// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/challenge/challenge.h"

namespace bashgah::domain {

/// Points, credit or a reward of the catalogue.
struct ChallengeReward
{
    Points points;
    Money credit;
    std::optional<RewardId> reward{};
    QString rewardName{};
    bool operator==(const ChallengeReward &) const = default;
    [[nodiscard]] bool isNothing() const { return points.isZero() && credit.isZero() && !reward; }
};

/// A gift that was given for a filled card.
struct ChallengeGift
{
    ChallengeGiftId id;
    ChallengeId challenge;
    int number = 1;          ///< the member's first, second, ... of that game
    ChallengeReward given;
    std::optional<EntryId> entry;
    std::optional<StoredEntryId> storedEntry;
    QDate day;
    bool takenBack = false;
    ChallengeReward taken{}; ///< of it
    Points paid{};           ///< of what could not be taken: the till kept their value back of a refund
    Money paidCredit{};      ///< the same of credit
    bool keepsReward = false; ///< it was fetched, or could have been, and was not paid for
    bool operator==(const ChallengeGift &) const = default;
};

/// What must happen so that a member holds as many gifts of a game as their kept purchases fill cards.
struct GiftsDue
{
    struct Give { int number = 1; ChallengeReward reward; bool operator==(const Give &) const = default; };
    std::vector<Give> give{};
    std::vector<ChallengeGift> take{}; ///< the last one first
    bool operator==(const GiftsDue &) const = default;
};

/// `reached`: cards filled. `gifts`: of that game, whatever became of them. A gift that was taken back is given
/// again less what the member could keep of it then, unless it was paid: nobody gets two for one card.
[[nodiscard]] GiftsDue giftsDue(const Challenge &challenge, int reached, const std::vector<ChallengeGift> &gifts);

} // namespace bashgah::domain
