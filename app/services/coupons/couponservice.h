// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/coupons/coupontypes.h"

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

/// Coupon batches and the look at a code that somebody typed. Using codes is part of recording a
/// purchase (CounterService).
class CouponService final
{
public:
    CouponService(storage::Database &database, const domain::Clock &clock);

    /// Newest first; without the codes that discount rewards and purchases gave.
    [[nodiscard]] domain::Result<std::vector<CouponBatch>> batches() const;
    /// In the order they were made; none of a discount that applies by itself.
    [[nodiscard]] domain::Result<std::vector<CouponCode>> codes(domain::CouponBatchId batch) const;
    /// Errors: those of CouponWriter::make, OutOfRange (until is over), Busy.
    [[nodiscard]] domain::Result<domain::CouponBatchId> make(const BatchRequest &request);
    /// Errors: Empty, WrongCode, NotFound (or void before).
    [[nodiscard]] domain::Result<void> makeVoid(const QString &typed, std::optional<domain::StaffId> staff = {});
    /// All codes of a batch, or a discount that applies by itself; returns how many could still be used.
    [[nodiscard]] domain::Result<int> makeVoid(domain::CouponBatchId batch, std::optional<domain::StaffId> staff = {});

    /// What a typed code would do for this member, usable or not. Guesses make it wait (WrongCodes). Errors: Empty,
    /// WrongCode, NotFound, TooManyAttempts (args: seconds to wait).
    [[nodiscard]] domain::Result<domain::Voucher> look(const QString &typed,
                                                       std::optional<domain::MemberId> member) const;
    /// The codes that only this member may use, newest first.
    [[nodiscard]] domain::Result<std::vector<domain::Voucher>> ofMember(domain::MemberId member) const;
    /// Those of them that were not used and are not over, soonest to end first: what the counter offers. They may still
    /// begin later; what others used of the batch is not counted.
    [[nodiscard]] domain::Result<std::vector<domain::Voucher>> openOf(domain::MemberId member) const;

private:
    storage::Database &m_database;
    const domain::Clock &m_clock;
};

} // namespace bashgah::services
