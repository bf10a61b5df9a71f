// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/counter/pooledpoints.h"
#include "services/counter/purchasewriter.h"

#include <optional>
#include <vector>

namespace bashgah::services {

/// One purchase on its way; only for the sources of PurchaseWriter, which include the repositories of ledger and members
/// before: no header of this layer knows storage.
struct PurchaseWriter::Work
{
    domain::PurchaseDraft draft;
    const WriteFacts &facts;
    WriteFacts now; ///< as `facts`, of the moment it is typed: for what looks at the member, whenever the purchase was
    ProgrammeStore::Version programme;
    std::optional<storage::MemberFacts> member;
    std::optional<storage::AccountRecord> account;
    std::optional<domain::ActiveMembership> membership;
    domain::Redemption redemption;
    domain::Bill bill;
    domain::Evaluation earning;
    RecordedPurchase recorded{domain::PurchaseId(0), {}, {}, {}, {}, {}, {}, false};
    bool givesCredit = false; ///< by rules of spend
    domain::SpendPerson spender{};
    domain::Money paidWithCredit{};
    std::vector<domain::AppliedDiscount> codes{};
    QStringList ruleCodes{}; ///< typed ones that rules ask for
    domain::Money byHand{};  ///< discount, before codes
    std::optional<PooledPoints> points{}; ///< that may be spent; none are wanted without it
};

} // namespace bashgah::services
