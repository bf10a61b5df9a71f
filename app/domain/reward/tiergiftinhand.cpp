// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reward/tiergiftinhand.h"

namespace bashgah::domain {
namespace {

/// The later of the two would not have been given to one member who had the earlier.
bool areOfTheSameDays(const TierGiftInHand &one, const TierGiftInHand &two)
{
    const TierGiftInHand &earlier = two.day < one.day ? two : one;
    const TierGiftInHand &later = two.day < one.day ? one : two;
    return earlier.day >= later.since;
}

bool lastsLonger(const TierGiftInHand &one, const TierGiftInHand &two)
{
    if (one.until == two.until)
        return one.id < two.id;
    return !one.until || (two.until && *two.until < *one.until);
}

} // namespace

bool isServedBy(const TierGiftInHand &gift, const TierGiftInHand &other)
{
    if (gift.isOut || gift.givenTo == other.givenTo || !areOfTheSameDays(gift, other))
        return false;
    return other.isOut || lastsLonger(other, gift);
}

} // namespace bashgah::domain
