// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/partner/publickey.h"
#include "domain/ports/secrets.h"
#include "domain/ports/signatures.h"

#include <optional>
#include <vector>

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

/// The key by which partners know this shop: the public half in the shop file, the secret one among its
/// secrets. Never inside a transaction: both are written by transactions of their own.
class ShopKey final
{
public:
    ShopKey(storage::Database &database, const domain::Clock &clock, const domain::Signatures &signatures,
            domain::Secrets &secrets);

    /// Makes one the first time.
    [[nodiscard]] domain::Result<domain::PublicKey> publicKey() const;
    /// The one in force, then those before it was renewed: what is on its way still names them.
    [[nodiscard]] domain::Result<std::vector<domain::PublicKey>> all() const;
    /// Whether it is ours, or was before it was renewed: files on their way still name it.
    [[nodiscard]] domain::Result<bool> isOurs(const domain::PublicKey &key) const;
    /// Both halves. Error NotFound (field "key"): the secret one is not on this computer.
    [[nodiscard]] domain::Result<domain::Signatures::KeyPair> keys() const;
    /// A new one in place of the old; partners must be told.
    [[nodiscard]] domain::Result<domain::PublicKey> renew(std::optional<domain::StaffId> staff = {});

private:
    [[nodiscard]] domain::Result<domain::PublicKey> make(std::optional<domain::StaffId> staff) const;

    storage::Database &m_database;
    const domain::Clock &m_clock;
    const domain::Signatures &m_signatures;
    domain::Secrets &m_secrets;
};

} // namespace bashgah::services
