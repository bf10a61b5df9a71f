// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reward/taking.h"

namespace bashgah::services {

/// A reward on the owner's list.
struct RewardRow
{
    domain::RewardId id;
    domain::Reward reward;
    int version = 1;
    qint64 taken = 0;     ///< and not returned
    qint64 reserved = 0;  ///< now
    qint64 lately = 0;    ///< taken in the last 30 days
    domain::Money spent;  ///< what those taken cost the shop
    /// Members who have the points of the automatic exchange and do not get it, for one reason.
    struct Wait
    {
        domain::ErrorCode reason = domain::ErrorCode::Internal;
        qint64 members = 0;
        bool operator==(const Wait &) const = default;
    };
    std::vector<Wait> waits{};
    bool operator==(const RewardRow &) const = default;
    [[nodiscard]] qint64 gone() const { return taken + reserved; }
};

/// A reward as one member sees it now.
struct RewardOffer
{
    domain::RewardId id;
    domain::Reward reward;
    domain::Points price;            ///< for this member
    std::optional<qint64> left;      ///< absent: any number
    std::optional<domain::Error> refusal; ///< why it cannot be taken, if it cannot
};

/// A gift of the catalogue that waits for its member.
struct ReadyGift
{
    domain::Taking taking;
    std::optional<domain::Error> refusal; ///< why it cannot be handed out now, if it cannot
};

struct MemberOffers
{
    std::vector<RewardOffer> offers;      ///< cheapest first
    std::vector<domain::Taking> reserved; ///< for this member, soonest to lapse first
    std::vector<ReadyGift> gifts{};       ///< of full cards, tiers and occasions, soonest to lapse first
};

struct TakeRequest
{
    domain::RewardId reward;
    domain::MemberId member;
    std::optional<domain::StaffId> staff;
    QString key; ///< idempotency; empty: not repeatable
};

/// What came of taking, reserving, handing over or giving back.
struct TakenReward
{
    domain::TakingId id;
    QString name;
    domain::RewardKind kind = domain::RewardKind::Goods;
    domain::Money value;     ///< of a discount
    domain::Points points;
    domain::Points balance;  ///< after
    domain::Points spendable;
    std::optional<domain::Instant> until; ///< of a reservation
    bool repeated = false;   ///< the same request had been done before
    QString code{};          ///< coupon code that a discount gave, or had given
    bool isGift = false;     ///< it costs no points
};

} // namespace bashgah::services
