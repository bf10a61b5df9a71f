// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/discount/voucher.h"
#include "domain/stored/storedvalue.h"

namespace bashgah::services {

/// What is known of codes typed at the counter and of the member's credit; read when typed.
struct TypedCodes
{
    std::optional<domain::StoredAccount> credit; ///< the member's
    std::vector<domain::StoredAccount> cards;
    std::vector<domain::Voucher> vouchers;
};

/// What codes, cards and credit do to a purchase.
struct CodesPreview
{
    domain::DiscountOutcome byCodes;         ///< of codes and by themselves; part of the purchase's discount
    std::vector<domain::DiscountNotTaken> notTaken; ///< of those that apply by themselves
    std::vector<domain::DiscountNotTaken> gaveWay{}; ///< typed codes that stay unused, as those take off more
    std::vector<domain::TenderPaid> tenders; ///< in the order they pay; not part of what is due
};

} // namespace bashgah::services
