// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/charity/causetypes.h"

#include <memory>

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

/// Good causes: what members give to them, what the shop adds, what was paid. Every writing call is one
/// IMMEDIATE transaction; a repeated key returns the first answer.
class CauseService final
{
public:
    CauseService(storage::Database &database, const domain::Clock &clock);
    ~CauseService();
    Q_DISABLE_COPY_MOVE(CauseService)

    /// Open ones first, newest first.
    [[nodiscard]] domain::Result<std::vector<CauseRow>> list() const;
    /// That take points now, newest first. Quick: reads no sums.
    [[nodiscard]] domain::Result<std::vector<CauseChoice>> choices() const;
    /// Error NotFound.
    [[nodiscard]] domain::Result<CauseRow> find(domain::CauseId id) const;
    /// Errors: those of validate.
    [[nodiscard]] domain::Result<domain::CauseId> add(const domain::Cause &cause, std::optional<domain::StaffId> staff = {});
    /// `version` as it was read. What was given keeps its value; a share counts for all of its days. Errors:
    /// those of validate, ChangedMeanwhile, NotFound.
    [[nodiscard]] domain::Result<void> change(domain::CauseId id, int version, const domain::Cause &cause,
                                              std::optional<domain::StaffId> staff = {});

    /// What points would come to now. Errors: NotFound, NoProgramme.
    [[nodiscard]] domain::Result<domain::GiftWorth> worth(domain::CauseId cause, domain::Points points) const;
    /// Errors: those of GiftWriter; ClockBackwards, DuplicateRequest, Busy.
    [[nodiscard]] domain::Result<GiftDone> give(const GiveRequest &request);
    [[nodiscard]] domain::Result<GiftDone> takeBack(domain::DonationId id, std::optional<domain::StaffId> staff = {});
    /// Newest first. Error MemberNotFound.
    [[nodiscard]] domain::Result<std::vector<MemberGift>> giftsOf(domain::MemberId member) const;

    /// Errors: NotPositive (amount), Empty (payee, receipt, day), OutOfRange (day: ahead), NotFound,
    /// DuplicateRequest, Busy.
    [[nodiscard]] domain::Result<domain::CausePaymentId> pay(const CausePaymentRequest &request);
    /// By a line of its own. Errors: NotFound, AlreadyVoid.
    [[nodiscard]] domain::Result<void> takePaymentBack(domain::CausePaymentId id, std::optional<domain::StaffId> staff = {});

    /// Oldest first, with what is open after each line. Error NotFound.
    [[nodiscard]] domain::Result<std::vector<domain::CauseLine>> ledger(domain::CauseId id) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace bashgah::services
