// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/ports/secrets.h"

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

/// Secrets kept in the shop file under keys with "secret", whose values the audit masks: whoever
/// has the file has them, as with its members, and a restored backup sends again without typing.
class ShopSecrets final : public domain::Secrets
{
public:
    ShopSecrets(storage::Database &database, const domain::Clock &clock);
    [[nodiscard]] domain::Result<QString> read(const QString &name) const override;
    [[nodiscard]] domain::Result<void> write(const QString &name, const QString &value) override;

private:
    storage::Database &m_database;
    const domain::Clock &m_clock;
};

} // namespace bashgah::services
