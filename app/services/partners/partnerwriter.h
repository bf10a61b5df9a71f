// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/shopprofile.h"
#include "domain/partner/pointvoucher.h"
#include "services/counter/writefacts.h"
#include "services/partners/partnertypes.h"
#include "services/partners/vouchertypes.h"

namespace bashgah::storage {
class Connection;
struct StoredPartner;
}

namespace bashgah::services {

/// Points that go to partners or come by voucher, and blocks of them, inside the caller's IMMEDIATE
/// transaction: limits are tested and taken by one writer at a time.
class PartnerWriter final
{
public:
    PartnerWriter(storage::Connection &connection, const domain::ShopProfile &profile, const WriteFacts &facts);

    /// Errors: NotFound, Paused, MemberNotFound, NotAMemberKey (no mobile), NotPositive, OutOfRange,
    /// NotEnoughPoints (field "points": the member; field "partner": block or credit limit).
    [[nodiscard]] domain::Result<domain::PartnerMoveId> move(const MoveRequest &request);
    /// Errors: NotFound, AlreadyVoid, NotAllowed (not a move of ours to a partner).
    [[nodiscard]] domain::Result<domain::PartnerMoveId> takeBack(domain::PartnerMoveId id,
                                                                 std::optional<domain::StaffId> staff);
    /// Errors: NotFound, NotPositive, OutOfRange.
    [[nodiscard]] domain::Result<domain::PartnerMoveId> addBlock(const BlockRequest &request);

    /// What a voucher is to say, with its points tested but not held. Errors: as move, OutOfRange
    /// (field "until").
    [[nodiscard]] domain::Result<domain::PointVoucher> plan(const VoucherRequest &request, quint64 id);
    /// Holds the points and keeps the voucher.
    [[nodiscard]] domain::Result<void> keep(const VoucherRequest &request, const domain::PointVoucher &voucher,
                                            const QString &text);
    /// A partner's voucher whose signature is verified. Errors: NoLongerValid, AlreadyUsed.
    [[nodiscard]] domain::Result<SpentVoucher> spend(const storage::StoredPartner &partner,
                                                     const domain::PointVoucher &voucher,
                                                     std::optional<domain::StaffId> staff);

    /// Points that go to a partner, for the trail: as many as nobody lets go alone need a second person. Errors as
    /// checkLimits.
    [[nodiscard]] domain::Result<void> noteGone(const MoveRequest &gone, const QString &action);

    /// The member of a mobile; registered without consent when there is none.
    [[nodiscard]] std::pair<domain::MemberId, bool> memberOf(const domain::MobileNumber &mobile);
    [[nodiscard]] domain::Result<storage::StoredPartner> partner(domain::PartnerId id);

private:
    /// Partner at work, member with a mobile, points within what may still go there.
    [[nodiscard]] domain::Result<domain::MobileNumber> check(const storage::StoredPartner &partner,
                                                             domain::MemberId member, domain::Points points);

    storage::Connection &m_connection;
    const domain::ShopProfile &m_profile;
    const WriteFacts &m_facts;
};

} // namespace bashgah::services
