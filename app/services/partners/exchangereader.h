// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/shopprofile.h"
#include "domain/partner/exchangefile.h"
#include "services/counter/writefacts.h"
#include "services/partners/partnertypes.h"

namespace bashgah::storage {
class Connection;
struct StoredPartner;
}

namespace bashgah::services {

/// Takes in a file whose signature is verified, inside the caller's IMMEDIATE transaction: each number
/// once, in order, all of it or nothing.
class ExchangeReader final
{
public:
    ExchangeReader(storage::Connection &connection, const domain::ShopProfile &profile, const WriteFacts &facts,
                   std::optional<domain::StaffId> staff);

    /// Errors: OutOfOrder (path, missing number), DuplicateRequest (that number came with other content),
    /// BadFile (path, which line).
    [[nodiscard]] domain::Result<ImportedFile> take(const storage::StoredPartner &from,
                                                    const domain::ReadExchange &read, const QString &path);

private:
    [[nodiscard]] bool transfer(const storage::StoredPartner &from, const domain::ExchangeFile &file,
                                const domain::ExchangeEntry &entry, ImportedFile &report);
    [[nodiscard]] bool takeBack(const storage::StoredPartner &from, const domain::ExchangeFile &file,
                                const domain::ExchangeEntry &entry, ImportedFile &report);
    [[nodiscard]] bool spent(const storage::StoredPartner &from, const domain::ExchangeFile &file,
                             const domain::ExchangeEntry &entry, ImportedFile &report);

    storage::Connection &m_connection;
    const domain::ShopProfile &m_profile;
    const WriteFacts &m_facts;
    std::optional<domain::StaffId> m_staff;
};

} // namespace bashgah::services
