// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/discount/voucher.h"

namespace bashgah::services {

/// A batch on the owner's list.
struct CouponBatch
{
    domain::CouponBatchId id;
    domain::CouponRule rule;
    domain::Instant at;
    QString staffName;
    qint64 codes = 0;
    qint64 voided = 0;
    qint64 uses = 0;
    domain::Money takenOff;
    domain::Money sales; ///< net, of the purchases that used one
    bool operator==(const CouponBatch &) const = default;
};

/// One code of a batch.
struct CouponCode
{
    QString code;
    domain::VoucherState state = domain::VoucherState::Issued;
    int used = 0;
    std::optional<QDate> lastDay;
    QString ownerName; ///< empty: whoever has it
    bool operator==(const CouponCode &) const = default;
};

struct BatchRequest
{
    domain::CouponRule rule;
    int count = 1;                          ///< codes to make; not used with `owners`
    std::vector<domain::MemberId> owners;   ///< one code for each of these
    std::optional<domain::StaffId> staff;
};

} // namespace bashgah::services
