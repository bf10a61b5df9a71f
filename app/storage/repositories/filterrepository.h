// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/member/memberfilter.h"

#include <vector>

namespace bashgah::storage {

class Connection;

struct FilterRow
{
    domain::FilterId id;
    QString name;
    QString definition; ///< JSON
};

/// Filters kept under a name. Throws SqlFailure; never begins a transaction.
class FilterRepository final
{
public:
    explicit FilterRepository(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] std::vector<FilterRow> list();
    [[nodiscard]] domain::FilterId save(const QString &name, const domain::MemberFilter &filter,
                                        domain::Instant at);
    void remove(domain::FilterId id);

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
