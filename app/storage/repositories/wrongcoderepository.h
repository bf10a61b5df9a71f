// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"

#include <vector>

namespace bashgah::storage {

class Connection;

/// When codes of gift cards and coupons were typed that nobody has. Throws SqlFailure; never begins a transaction.
class WrongCodeRepository final
{
public:
    explicit WrongCodeRepository(Connection &connection) : m_connection(connection) {}

    /// After `from` and up to `now`, oldest first.
    [[nodiscard]] std::vector<domain::Instant> between(domain::Instant from, domain::Instant now);
    void note(domain::Instant at);
    void forgetUntil(domain::Instant last);

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
