// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/reward/taking.h"
#include "services/counter/writefacts.h"

namespace bashgah::storage {
class Connection;
}

namespace bashgah::services {

/// The coupon code that a discount of the catalogue is, inside the caller's IMMEDIATE transaction. Throws SqlFailure.
class RewardCode final
{
public:
    RewardCode(storage::Connection &connection, const WriteFacts &facts) : m_connection(connection), m_facts(facts) {}

    /// Makes it for who takes the discount, or revives it; empty for other kinds.
    [[nodiscard]] domain::Result<QString> give(const domain::Taking &taking);
    /// Ends it; empty: there is none. Error AlreadyUsed.
    [[nodiscard]] domain::Result<QString> end(const domain::Taking &taking);

private:
    storage::Connection &m_connection;
    const WriteFacts &m_facts;
};

} // namespace bashgah::services
