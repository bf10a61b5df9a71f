// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/counter/countertypes.h"
#include "services/counter/rulefacts.h"
#include "services/counter/writefacts.h"
#include "services/programs/programmestore.h"

namespace bashgah::storage {
class Connection;
struct MemberFacts;
}

namespace bashgah::services {

/// Writes purchases with all that belongs to them (lines, ledger entries, tier, caches, audit)
/// inside the caller's transaction. One path for the counter, imports and the demo shop.
class PurchaseWriter final
{
public:
    PurchaseWriter(storage::Connection &connection, ProgrammeStore &programmes, RuleFacts &ruleFacts,
                   const domain::ShopProfile &profile);

    /// Errors: those of CounterService::record but for keys and the clock.
    [[nodiscard]] domain::Result<RecordedPurchase> record(const domain::PurchaseDraft &typed,
                                                          const WriteFacts &facts);
    /// Points given or taken by hand; returns the balance after.
    [[nodiscard]] domain::Result<domain::Points> adjust(const AdjustRequest &request,
                                                        const WriteFacts &facts);

private:
    struct Work; ///< one purchase on its way
    [[nodiscard]] domain::Result<void> readMember(Work &work);
    [[nodiscard]] domain::Result<void> redeem(Work &work);
    void takeBenefit(Work &work);
    [[nodiscard]] std::optional<QString> storedTier(const Work &work);
    [[nodiscard]] WriteFacts nowOf(const WriteFacts &facts) const;
    /// Of the day on which it is typed; of an import the one that it earns by.
    [[nodiscard]] domain::Result<ProgrammeStore::Version> programmeNow(const Work &work);
    void evaluate(Work &work);
    [[nodiscard]] domain::Result<void> guardMargin(Work &work);
    [[nodiscard]] domain::Result<void> payStored(Work &work);
    [[nodiscard]] domain::Result<void> giveCredit(Work &work);
    [[nodiscard]] domain::Result<RecordedPurchase> recordWithCodes(Work &work);
    /// With the discounts of its codes taken off.
    [[nodiscard]] domain::Result<RecordedPurchase> recordPriced(Work &work);
    [[nodiscard]] domain::Result<void> insert(Work &work);
    [[nodiscard]] domain::Result<void> postPoints(Work &work);
    [[nodiscard]] domain::Result<void> exchange(Work &work);
    [[nodiscard]] domain::Result<void> giveNextVisit(Work &work);
    [[nodiscard]] domain::Result<void> lookAtTier(Work &work);
    [[nodiscard]] domain::Points balanceAfter(const Work &work);
    void audit(const Work &work);

    storage::Connection &m_connection;
    ProgrammeStore &m_programmes;
    RuleFacts &m_ruleFacts;
    const domain::ShopProfile &m_profile;
};

} // namespace bashgah::services
