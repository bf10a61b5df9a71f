// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/shopprofile.h"

#include <utility>
#include <vector>

namespace bashgah::storage {
class Connection;
}

namespace bashgah::services {

/// The profile as the settings say.
[[nodiscard]] domain::ShopProfile readProfile(storage::Connection &connection);

/// The settings that say a policy, as readProfile() reads them.
[[nodiscard]] std::vector<std::pair<QString, QString>> settingsOf(const domain::MarginPolicy &policy);

/// The profile at every sale: read again only when a setting may have changed. One thread.
class ShopProfileCache final
{
public:
    /// As it is in the connection's transaction. Throws SqlFailure.
    [[nodiscard]] const domain::ShopProfile &of(storage::Connection &connection);

private:
    const storage::Connection *m_connection = nullptr;
    quint64 m_stamp = 0;
    domain::ShopProfile m_profile;
};

} // namespace bashgah::services
