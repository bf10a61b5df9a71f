// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member/duplicatefinder.h"

#include <functional>
#include <set>
#include <utility>

namespace bashgah::storage {

class Connection;

/// What duplicates are looked for by. Throws SqlFailure.
class DuplicateReadModel final
{
public:
    explicit DuplicateReadModel(Connection &connection) : m_connection(connection) {}

    /// Everybody, one after the other; stops when `each` says no.
    void forEach(const std::function<bool(domain::DuplicateTraits)> &each);
    /// Pairs that people told apart, the smaller id first.
    [[nodiscard]] std::set<std::pair<domain::MemberId, domain::MemberId>> distinct();

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
