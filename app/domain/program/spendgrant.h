// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/program/spendcredit.h"

namespace bashgah::domain {

using SpendCreditId = Id<struct SpendCreditTag>;

/// Credit that a rule gave a member, for a purchase or for a period of the shop's calendar.
struct SpendGrant
{
    SpendCreditId id;
    MemberId member;
    SpendGain gain;
    std::optional<PurchaseId> purchase; ///< absent: for the whole of `days`
    QString purchaseRef;
    DayRange days;                      ///< the purchase's day, or the period
    ProgrammeVersionId version;
    StoredEntryId entry;                ///< of the member's credit
    Money taken;                        ///< by returns
    Money missing;                      ///< what returns could not take: it was spent
    Money left;                         ///< not spent, not ended, not taken
    bool operator==(const SpendGrant &) const = default;
};

} // namespace bashgah::domain
