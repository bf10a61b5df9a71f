// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analytics/rfm.h"

#include <vector>

namespace bashgah::storage {

class Connection;

/// Raw recency, frequency and value per member before a day; not scored. Throws SqlFailure.
class RfmReadModel final
{
public:
    explicit RfmReadModel(Connection &connection) : m_connection(connection) {}

    /// Members with at least one counting receipt before `asOf`, by member id.
    [[nodiscard]] std::vector<domain::RfmRow> rows(QDate asOf, domain::RfmBasis basis);

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
