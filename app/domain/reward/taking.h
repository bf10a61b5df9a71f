// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/challenge/challengegiftid.h"
#include "domain/reward/giftsource.h"
#include "domain/reward/reward.h"

namespace bashgah::domain {

enum class TakingState {
    Reserved, ///< points are held until a moment
    Taken,    ///< handed over and paid
    Returned, ///< taken back; the points are where they were
    Released, ///< a reservation given up
    Lapsed,   ///< a reservation or gift whose time ran out
    Ready,    ///< a gift that the member can fetch
    Withdrawn, ///< a gift whose card is no longer full, whose tier is no longer reached, or whose member was erased
};

/// "reserved": the stored key, also in CSV and JSON.
[[nodiscard]] QString takingStateKey(TakingState state);
[[nodiscard]] std::optional<TakingState> takingStateFromKey(QStringView key);

/// One reward taken by, reserved for, or given to one member.
struct Taking
{
    TakingId id;
    RewardId reward;
    QString rewardName;
    RewardKind kind = RewardKind::Goods;
    Money value; ///< of a discount
    MemberId member;
    QString memberName;
    Points points;
    TakingState state = TakingState::Taken;
    std::optional<HoldId> hold;
    std::optional<Instant> until; ///< of a reservation or gift
    std::optional<EntryId> entry; ///< that paid it
    Instant at;
    std::optional<ChallengeGiftId> gift{}; ///< of a full card it is
    std::optional<GiftSource> source{};    ///< of a tier or an occasion it is
    QString period{};                      ///< in which the source gives one
    bool takenBack = false;                ///< with the purchases that reached the tier; the member may still have it
    bool operator==(const Taking &) const = default;
    /// It costs no points.
    [[nodiscard]] bool isGift() const { return gift || source; }
};

} // namespace bashgah::domain
