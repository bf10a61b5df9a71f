// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/result.h"

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

/// Makes guessing codes of gift cards and coupons slow, whichever program asks: what was wrong is kept in the shop file.
/// Never inside a transaction.
class WrongCodes final
{
public:
    WrongCodes(storage::Database &database, const domain::Clock &clock) : m_database(database), m_clock(clock) {}

    /// Error TooManyAttempts (args: seconds to wait; field "code").
    [[nodiscard]] domain::Result<void> check() const;
    /// Passes an answer on; a code that nobody has is noted.
    template <typename T>
    [[nodiscard]] domain::Result<T> noted(domain::Result<T> answer) const
    {
        if (!answer && isWrongCode(answer.error()))
            note();
        return answer;
    }

private:
    [[nodiscard]] static bool isWrongCode(const domain::Error &error);
    void note() const;

    storage::Database &m_database;
    const domain::Clock &m_clock;
};

} // namespace bashgah::services
