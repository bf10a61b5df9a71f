// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/challenges/challengetypes.h"

namespace bashgah::storage {
class Connection;
}

namespace bashgah::services {

/// The shop's games as they were read last: read again only after something that seldom changes did, so that a
/// sale in a shop without games asks the file nothing.
class ChallengeBook final
{
public:
    /// Open ones first. Throws SqlFailure.
    [[nodiscard]] const std::vector<KnownChallenge> &all(storage::Connection &connection);
    /// Whether one is open and counts purchases of that day.
    [[nodiscard]] bool anyOn(storage::Connection &connection, QDate day);

private:
    const storage::Connection *m_connection = nullptr;
    quint64 m_stamp = 0;
    std::vector<KnownChallenge> m_all;
};

} // namespace bashgah::services
