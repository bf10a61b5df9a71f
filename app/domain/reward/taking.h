// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/reward/reward.h"

namespace bashgah::domain {

enum class TakingState {
    Reserved, ///< points are held until a moment
    Taken,    ///< handed over and paid
    Returned, ///< taken back; the points are where they were
    Released, ///< a reservation given up
    Lapsed,   ///< a reservation whose time ran out
};

/// "reserved": the stored key, also in CSV and JSON.
[[nodiscard]] QString takingStateKey(TakingState state);
[[nodiscard]] std::optional<TakingState> takingStateFromKey(QStringView key);

/// One reward taken by, or reserved for, one member.
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
    std::optional<Instant> until; ///< of a reservation
    std::optional<EntryId> entry; ///< that paid it
    Instant at;
    bool operator==(const Taking &) const = default;
};

} // namespace bashgah::domain
