// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/counter/countertypes.h"
#include "services/counter/exchangereturn.h"
#include "services/counter/writefacts.h"
#include "services/programs/programmestore.h"

namespace bashgah::storage {
class Connection;
struct EntryFacts;
}

namespace bashgah::services {

/// Takes purchases back, whole or in part, inside the caller's transaction: points that paid go
/// back to their lots, earned points are clawed back by the version and tier of that day, both
/// cumulatively, so that the way a refund is split does not matter.
class RefundWriter final
{
public:
    RefundWriter(storage::Connection &connection, ProgrammeStore &programmes,
                 const domain::ShopProfile &profile);

    /// Errors: those of CounterService::refund but for keys and the clock.
    [[nodiscard]] domain::Result<RecordedRefund> refund(const domain::RefundRequest &request,
                                                        const WriteFacts &facts);

    enum class Refunded { Refuse, Allow };
    /// Marks the purchase void and reverses its points. A purchase that was partly refunded is
    /// AlreadyRefunded unless allowed (an import taken back as a whole).
    [[nodiscard]] domain::Result<RecordedRefund> takeBack(domain::PurchaseId purchase,
                                                          const QString &reason,
                                                          std::optional<domain::StaffId> staff,
                                                          const WriteFacts &facts,
                                                          Refunded refunded = Refunded::Refuse);

    /// How the claw-backs of a purchase stand against what its kept lines justify.
    struct ClawbackCheck
    {
        domain::Points due;   ///< still to be taken; 0 when all is well
        domain::Points taken; ///< with what was written off
        domain::Points most;  ///< earned less what the kept lines still earn
    };
    [[nodiscard]] domain::Result<ClawbackCheck> check(domain::PurchaseId purchase);
    /// Counts again what caps gave, and what counts for credit, for a purchase whose returns were taken back.
    [[nodiscard]] domain::Result<void> noteRulePoints(domain::PurchaseId purchase);

private:
    struct Work;  ///< one refund on its way
    struct Claim; ///< what the kept lines no longer justify
    [[nodiscard]] domain::Result<void> readPurchase(Work &work, domain::PurchaseId id);
    [[nodiscard]] domain::Result<void> chooseParts(Work &work, const domain::RefundRequest &request);
    void insert(Work &work, const QString &ref);
    /// The version that the purchase earned by, not the one of today.
    [[nodiscard]] domain::Result<void> readProgramme(Work &work);
    [[nodiscard]] domain::Result<void> movePoints(Work &work);
    /// After gift cards and credit have what they had paid.
    [[nodiscard]] domain::Result<void> meetByCredit(Work &work);
    [[nodiscard]] static storage::EntryFacts entryFacts(const Work &work);
    [[nodiscard]] static TakingFacts takingFacts(const Work &work);
    /// What is kept of each line; of a void purchase there are none.
    [[nodiscard]] static std::vector<domain::KeptLine> keptOf(const Work &work);
    void giveBack(Work &work);
    [[nodiscard]] domain::Result<std::optional<Claim>> claim(const Work &work);
    [[nodiscard]] domain::Result<void> clawBack(Work &work);
    /// Of a purchase as it stands.
    [[nodiscard]] domain::Result<std::optional<Claim>> standingClaim(Work &work,
                                                                     domain::PurchaseId id);
    /// What is kept of the purchase after this refund.
    [[nodiscard]] static domain::NextVisitBasis keptBasis(const Work &work);
    [[nodiscard]] domain::Result<void> endCodes(Work &work, domain::Money cash);
    /// The line of the trail, and what left the drawer. Errors: NeedsSecondPerson (an old purchase).
    [[nodiscard]] domain::Result<void> note(Work &work, const QString &action);
    [[nodiscard]] domain::Result<RecordedRefund> finish(Work &work, const QString &action);

    storage::Connection &m_connection;
    ProgrammeStore &m_programmes;
    const domain::ShopProfile &m_profile;
};

} // namespace bashgah::services
