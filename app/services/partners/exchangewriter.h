// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/shopprofile.h"
#include "domain/ports/signatures.h"
#include "services/counter/writefacts.h"
#include "services/partners/partnertypes.h"

namespace bashgah::domain {
struct ExchangeEntry;
struct ExchangeFile;
}
namespace bashgah::storage {
class Connection;
struct StoredPartner;
}

namespace bashgah::services {

/// Writes the files that partners get, inside the caller's transaction. What was written once is kept and
/// given again byte for byte.
class ExchangeWriter final
{
public:
    ExchangeWriter(storage::Connection &connection, const domain::ShopProfile &profile, const WriteFacts &facts,
                   const domain::Signatures &signatures);

    /// All that the partner has not been told; without anything new the newest file again. After a key of ours
    /// that is new, or when it was asked for, what was sent before is in it once more. Error NotFound.
    [[nodiscard]] domain::Result<ExportedFile> next(domain::PartnerId partner,
                                                    const domain::Signatures::KeyPair &keys);
    /// Error NotFound.
    [[nodiscard]] domain::Result<ExportedFile> again(domain::PartnerId partner, qint64 number);

private:
    [[nodiscard]] domain::ExchangeEntry entryOf(const domain::PartnerMove &move);
    void addEntries(domain::ExchangeFile &file, const std::vector<domain::PartnerMove> &moves);
    [[nodiscard]] domain::Result<ExportedFile> store(const storage::StoredPartner &to, const domain::ExchangeFile &file,
                                                     const QByteArray &seed);

    storage::Connection &m_connection;
    const domain::ShopProfile &m_profile;
    const WriteFacts &m_facts;
    const domain::Signatures &m_signatures;
};

} // namespace bashgah::services
