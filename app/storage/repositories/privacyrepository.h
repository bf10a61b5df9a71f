// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/member/privacynotice.h"

#include <optional>
#include <vector>

namespace bashgah::storage {

class Connection;

/// The versions of the privacy notice. Throws SqlFailure; never begins a transaction.
class PrivacyRepository final
{
public:
    explicit PrivacyRepository(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] std::vector<domain::PrivacyNotice> versions(); ///< newest first; empty: none is kept yet
    [[nodiscard]] std::optional<domain::PrivacyNotice> newest(); ///< without the number of its consents
    /// Returns the number of the new version.
    [[nodiscard]] qint64 add(const domain::PrivacyNotice &words, domain::Instant at,
                             std::optional<domain::StaffId> staff);
    /// The version in force; keeps the program's own words as the first one where there is none.
    [[nodiscard]] qint64 inForce(domain::Instant now);

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
