// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/charity/causetypes.h"
#include "services/counter/writefacts.h"
#include "services/programs/programmestore.h"

namespace bashgah::storage {
struct AccountRecord;
struct StoredCause;
struct StoredDonation;
}

namespace bashgah::services {

/// Points given to causes and taken back, inside the caller's IMMEDIATE transaction: what is left of a
/// matching is counted and taken by one writer at a time.
class GiftWriter final
{
public:
    GiftWriter(storage::Connection &connection, ProgrammeStore &programmes, const WriteFacts &facts)
        : m_connection(connection), m_programmes(programmes), m_facts(facts) {}

    /// What points would come to now. Reads only. Errors: NotFound, those of worthOf.
    [[nodiscard]] domain::Result<domain::GiftWorth> worth(domain::CauseId cause, domain::Points points);
    /// Errors: NotPositive (points), NotFound, MemberNotFound, Paused (the cause is closed), NotEnoughPoints.
    [[nodiscard]] domain::Result<GiftDone> give(const GiveRequest &request);
    /// The points go back to the lots they came from. Errors: NotFound, AlreadyVoid, NoLongerValid (another day).
    [[nodiscard]] domain::Result<GiftDone> takeBack(domain::DonationId id, std::optional<domain::StaffId> staff);
    /// A donation as it was written, for a request that comes again.
    [[nodiscard]] domain::Result<storage::StoredDonation> donation(domain::DonationId id);

private:
    [[nodiscard]] domain::Result<storage::StoredCause> cause(domain::CauseId id);
    [[nodiscard]] domain::Result<domain::GiftWorth> worthTo(const storage::StoredCause &cause, domain::Points points);
    [[nodiscard]] storage::AccountRecord openAccount(domain::MemberId member, bool allLots);
    [[nodiscard]] GiftDone answer(const storage::StoredDonation &donation, const storage::AccountRecord &account) const;

    storage::Connection &m_connection;
    ProgrammeStore &m_programmes;
    const WriteFacts &m_facts;
};

} // namespace bashgah::services
