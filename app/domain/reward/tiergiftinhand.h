// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"

#include <QDate>

#include <optional>

namespace bashgah::domain {

/// A gift of a tier that a member has, or can fetch now.
struct TierGiftInHand
{
    TakingId id;
    MemberId givenTo;               ///< who got it, whoever they were merged with since
    bool isOut = false;             ///< handed out; off: it waits
    std::optional<Instant> until{}; ///< it can be fetched; absent: no end
    QDate day;                      ///< when it was given
    QDate since;                    ///< first of the days that counted for it
    bool operator==(const TierGiftInHand &) const = default;
};

/// A tier gives a member one gift in the days that count, and two who became one may have brought one each. Whether
/// `other`, of the same tier, is the one that counts, so that `gift` waits for the two to be parted again: one that was
/// handed out before one that was not, then the one that can be fetched longer, then the earlier.
[[nodiscard]] bool isServedBy(const TierGiftInHand &gift, const TierGiftInHand &other);

} // namespace bashgah::domain
