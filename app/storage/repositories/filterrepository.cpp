// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/filterrepository.h"

#include "storage/db/connection.h"

namespace bashgah::storage {

std::vector<FilterRow> FilterRepository::list()
{
    std::vector<FilterRow> rows;
    Statement statement = m_connection.statement(QStringLiteral("filter/list"));
    statement.exec();
    while (statement.next())
        rows.push_back({statement.id<domain::FilterId>(0), statement.text(1), statement.text(2)});
    return rows;
}

domain::FilterId FilterRepository::save(const QString &name, const domain::MemberFilter &filter,
                                        domain::Instant at)
{
    Statement statement = m_connection.statement(QStringLiteral("filter/save"));
    statement.bind("name", name).bind("definition", domain::toJsonText(filter)).bind("at", at);
    const bool saved = statement.execOne();
    Q_ASSERT(saved);
    Q_UNUSED(saved)
    return statement.id<domain::FilterId>(0);
}

void FilterRepository::remove(domain::FilterId id)
{
    m_connection.statement(QStringLiteral("filter/delete")).bind("id", id).exec();
}

} // namespace bashgah::storage
