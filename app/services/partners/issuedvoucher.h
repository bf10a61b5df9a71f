// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "services/counter/requestguard.h"
#include "services/partners/vouchertypes.h"

namespace bashgah::storage {
struct StoredPartnerVoucher;
}

namespace bashgah::services {

/// A kept voucher as it stands now.
[[nodiscard]] IssuedVoucher issuedVoucher(const storage::StoredPartnerVoucher &voucher, QDate today,
                                          domain::Instant now);
/// What makes asking for a voucher safe to repeat; the answer is its code.
[[nodiscard]] RequestGuard guardOf(const VoucherRequest &request);

} // namespace bashgah::services
