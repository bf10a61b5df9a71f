// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "services/counter/countertypes.h"

#include <memory>

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

/// Gives a purchase that was recorded without a member to the one who came back for it: the purchase is recorded anew
/// as theirs, at its own time and by the rules of its day, and the anonymous one is void. No money moves. One
/// transaction each.
class AttachService final
{
public:
    AttachService(storage::Database &database, const domain::Clock &clock);
    ~AttachService();

    /// The same purchase for the same member again answers with what was done (`repeated`). Errors: PurchaseNotFound,
    /// MemberNotFound, AlreadyVoid, AlreadyRefunded, AlreadyExists (it is somebody's), NoLongerValid (older than the
    /// shop's days, args: its number, the last day), NotCombinable (coupons or cards had to do with it), NotAllowed,
    /// ClockBackwards, NeedsSecondPerson (it is of an earlier day).
    [[nodiscard]] domain::Result<RecordedPurchase> attach(domain::PurchaseId purchase, domain::MemberId member,
                                                          std::optional<domain::StaffId> staff = {});
    /// It is anonymous again. Errors: PurchaseNotFound, NotFound (it was never attached), AlreadyVoid,
    /// AlreadyRefunded, NotCombinable (field "spentSince": credit that it gave is spent, a code is used, or the
    /// reward of a card that it filled was handed out),
    /// NotEnoughPoints (its points are spent, and the programme allows no debt), ClockBackwards, NeedsSecondPerson.
    [[nodiscard]] domain::Result<domain::PurchaseId> detach(domain::PurchaseId purchase,
                                                            std::optional<domain::StaffId> staff = {});
    /// Days after which an anonymous purchase stays so.
    [[nodiscard]] domain::Result<int> days() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace bashgah::services
