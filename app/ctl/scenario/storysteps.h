// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/scenario/story.h"

#include <vector>

namespace bashgah::ctl {

/// The kinds of events, by what they are about.
[[nodiscard]] std::vector<StoryStep> purchaseSteps(); ///< purchase, basket, refund, void
[[nodiscard]] std::vector<StoryStep> memberSteps();   ///< adjust, look, pin, refer, profile
[[nodiscard]] std::vector<StoryStep> timeSteps();     ///< clock, programme
[[nodiscard]] std::vector<StoryStep> couponSteps();   ///< coupons, look_at_code, void_coupon, automatic, end_automatic
[[nodiscard]] std::vector<StoryStep> storedSteps();   ///< gift_card, top_up, credit, stored
[[nodiscard]] std::vector<StoryStep> rewardSteps();   ///< reward, take, reserve, hand_over, release, give_back
[[nodiscard]] std::vector<StoryStep> challengeSteps(); ///< challenge, played

} // namespace bashgah::ctl
