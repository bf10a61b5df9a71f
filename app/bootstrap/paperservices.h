// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/desk/cardservice.h"
#include "services/desk/receiptservice.h"
#include "services/desk/scanservice.h"

namespace bashgah::bootstrap {

/// What is printed and scanned at the counter.
struct PaperServices
{
    PaperServices(storage::Database &database, const services::CounterService &counter, services::MemberService &members,
                  const services::ShopService &shop)
        : receipts(database, counter), cards(members, counter, shop), scans(database, members)
    {
    }

    services::ReceiptService receipts;
    services::CardService cards;
    services::ScanService scans;
};

} // namespace bashgah::bootstrap
