// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/pointsaccount.h"
#include "domain/program/redemption.h"
#include "domain/program/tier.h"
#include "domain/purchase/refund.h"

namespace bashgah::services {

/// A programme version of the demo shop.
struct DemoVersion
{
    QDate start;
    domain::Programme programme;
    std::optional<domain::ProgrammeVersionId> id; ///< absent until written
};

/// A purchase as it was booked: what a refund of it needs.
struct DemoSold
{
    explicit DemoSold(domain::PurchaseId id)
        : purchase{id, {}, QStringLiteral("demo"), {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}}
    {
    }

    domain::Purchase purchase;
    std::vector<domain::PurchaseLine> lines;
    std::vector<domain::Money> net; ///< per line
    domain::Evaluation evaluation;
    std::optional<domain::StandingDiscount> standing;
    size_t version = 0;
    size_t person = 0;
    std::optional<size_t> earnLot;
    domain::DebitTrace redeemed;
    std::optional<domain::EntryId> redeemEntry;
};

/// What somebody brings to the counter.
struct DemoVisit
{
    std::optional<size_t> person; ///< absent: anonymous
    domain::Instant at;
    std::vector<domain::PurchaseLine> lines;
    domain::Money discount;
    bool wantsToRedeem = false;
    domain::StaffId staff{1};
};

} // namespace bashgah::services
