// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/purchase/purchase.h"
#include "services/challenges/challengetypes.h"

namespace bashgah::services {

/// Gifts that stand, of one game or of all.
[[nodiscard]] int standingGifts(const std::vector<domain::ChallengeGift> &gifts,
                                std::optional<domain::ChallengeId> game = {});
/// Of one game.
[[nodiscard]] std::vector<domain::ChallengeGift> giftsOf(domain::ChallengeId game,
                                                         const std::vector<domain::ChallengeGift> &gifts);

/// A purchase that is not recorded yet, as games would count it. `earned`: what it would earn.
[[nodiscard]] domain::CountedPurchase countedDraft(const domain::PurchaseDraft &draft, domain::Instant at, QDate day,
                                                   domain::Points earned);

/// What one more purchase does: a line for each game that it moves or whose gift has waited for a sale (purchases of
/// an import, or from before the game was made). The gifts are those it would give.
[[nodiscard]] std::vector<ChallengeStep> challengeSteps(const MemberChallenges &before,
                                                        const domain::CountedPurchase &purchase,
                                                        const domain::ShopCalendar &calendar);

} // namespace bashgah::services
