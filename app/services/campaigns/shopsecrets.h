// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/ports/secrets.h"

#include <functional>
#include <memory>
#include <mutex>

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

/// Secrets of one shop: in the user's password store of this system, under an id that the shop file
/// carries. Where no store answers, or it refuses, they stay in the shop file under keys with
/// "secret", whose values the audit masks: whoever has that file has them, as with its members. What
/// the store holds is not in backups: on another PC it has to be typed again.
class ShopSecrets final : public domain::Secrets
{
public:
    /// Gives the store of the system for a shop's id, null where there is none.
    using SystemStore = std::function<std::unique_ptr<domain::Secrets>(const QString &shopId)>;

    ShopSecrets(storage::Database &database, const domain::Clock &clock, SystemStore system = {});
    [[nodiscard]] domain::Result<QString> read(const QString &name) const override;
    [[nodiscard]] domain::Result<void> write(const QString &name, const QString &value) override;

private:
    [[nodiscard]] domain::Secrets *system() const;
    [[nodiscard]] domain::Result<QString> shopId() const;

    storage::Database &m_database;
    const domain::Clock &m_clock;
    SystemStore m_openSystem;
    mutable std::once_flag m_asked; ///< window and outbox read in threads of their own
    mutable std::unique_ptr<domain::Secrets> m_system; ///< opened when first needed
};

} // namespace bashgah::services
