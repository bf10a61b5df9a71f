// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/challenge/challengegift.h"
#include "domain/challenge/challengeprogress.h"
#include "domain/program/exchange.h"

#include <vector>

namespace bashgah::services {

/// A game as it is stored.
struct KnownChallenge
{
    domain::ChallengeId id;
    domain::Challenge challenge;
    bool operator==(const KnownChallenge &) const = default;
};

/// A game on the owner's list, with what it gave that stands.
struct ChallengeRow
{
    domain::ChallengeId id;
    domain::Challenge challenge;
    qint64 gifts = 0;
    qint64 members = 0; ///< who have one
    domain::ChallengeReward given;
    bool operator==(const ChallengeRow &) const = default;
};

/// Where one member stands in one game.
struct ChallengeStanding
{
    KnownChallenge game;
    domain::ChallengeProgress progress;
    int gifts = 0; ///< that stand
    int ready = 0; ///< of them, rewards that can be fetched now
    bool operator==(const ChallengeStanding &) const = default;
};

/// One member's line of one game.
struct ChallengePlayer
{
    domain::MemberId member;
    QString name;
    domain::ChallengeProgress progress;
    int gifts = 0;
    bool operator==(const ChallengePlayer &) const = default;
};

/// What one purchase did in one game.
struct ChallengeStep
{
    domain::ChallengeId id;
    QString name;
    domain::ChallengeKind kind = domain::ChallengeKind::StampCard;
    domain::ChallengeMeasure measure = domain::ChallengeMeasure::Purchases;
    qint64 done = 0;   ///< of the card of now, after it
    qint64 target = 0; ///< zero: nothing more to reach
    int filled = 0;    ///< cards or levels this purchase reached
    int level = 0;     ///< of a badge
    domain::ChallengeReward reward{};
    bool operator==(const ChallengeStep &) const = default;
    [[nodiscard]] bool isGain() const { return filled > 0 || !reward.isNothing(); } ///< more than a step on the way
};

/// What a preview needs of a member's games; taken with the snapshot.
struct MemberChallenges
{
    std::vector<KnownChallenge> games{}; ///< that run today and are for the member
    std::vector<domain::CountedPurchase> purchases{};
    std::vector<domain::ChallengeGift> gifts{};
    bool givesPoints = false; ///< off: they wait for a programme
};

/// What a refund took of gifts.
struct ChallengeTaken
{
    int gifts = 0;
    domain::ChallengeReward taken;
    domain::Points missing; ///< was spent already
    domain::Money missingCredit;
    domain::Points balance; ///< after, when points were moved
    domain::Money kept{};   ///< for what is missing, of what the till can keep back
    domain::Exchange exchangeBack{}; ///< points whose unspent credit was taken first
    QStringList rewards{};      ///< that can no longer be fetched: their names
    QStringList rewardsGone{};  ///< that were handed out already
    domain::Money keptForPoints{}; ///< of `kept`
    domain::Points debt{};      ///< asked as points for what was gone (policy "negative")
};

} // namespace bashgah::services
