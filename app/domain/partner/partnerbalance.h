// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partner/partner.h"

namespace bashgah::domain {

/// What stands open with one partner.
struct PartnerBalance
{
    Points issued;  ///< points of theirs that came here
    Points spent;   ///< of these, and those taken back
    Points expired;
    Points open;
    Points out;     ///< points of ours that went there
    Money unsettled; ///< positive: they owe us
    Money owed;      ///< of it, for points that went there; <= 0
    Points blockBought; ///< left of it
    Points blockSold;
    Points beyond;   ///< gone there since the last settlement without a block
    Points promised; ///< in vouchers that may still be spent there
    qint64 lastOut = 0;      ///< numbers of files
    qint64 lastIn = 0;
    qint64 unsent = 0;       ///< lines the partner has not been told of
    bool operator==(const PartnerBalance &) const = default;
    [[nodiscard]] PartnerUse use() const { return {blockBought, beyond, promised, -owed}; }
};

} // namespace bashgah::domain
