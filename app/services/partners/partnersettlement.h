// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/shopprofile.h"
#include "services/counter/writefacts.h"
#include "services/partners/partnertypes.h"

namespace bashgah::storage {
class Connection;
}

namespace bashgah::services {

/// Months with partners: as they stand, and closing them, inside the caller's transaction.
class PartnerSettlement final
{
public:
    PartnerSettlement(storage::Connection &connection, const domain::ShopProfile &profile, const WriteFacts &facts);

    /// Of an open month what a closing would count now. Error NotFound.
    [[nodiscard]] domain::Result<domain::PartnerStatement> statement(domain::PartnerId partner, domain::MonthRef month);
    /// Errors: NotFound, NotYetValid (the month is not over; args: month, first day it may be closed),
    /// AlreadyExists (this or a later month is closed; args: which).
    [[nodiscard]] domain::Result<domain::PartnerStatement> close(domain::PartnerId partner, domain::MonthRef month,
                                                         std::optional<domain::StaffId> staff);

private:
    storage::Connection &m_connection;
    const domain::ShopProfile &m_profile;
    const WriteFacts &m_facts;
};

/// "1405-05"
[[nodiscard]] QString monthText(domain::MonthRef month);

} // namespace bashgah::services
