// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/readmodels/attentionreadmodel.h"

#include "storage/db/connection.h"

namespace bashgah::storage {

std::pair<qint64, domain::Points> AttentionReadModel::expiring(QDate first, QDate last)
{
    Statement row = m_connection.statement(QStringLiteral("attention/expiring"));
    if (!row.bind("first", first).bind("last", last).execOne())
        return {};
    return {row.int64(0), row.points(1)};
}

qint64 AttentionReadModel::membershipsEnding(QDate today)
{
    Statement row = m_connection.statement(QStringLiteral("attention/memberships"));
    return row.bind("today", today).execOne() ? row.int64(0) : 0;
}

} // namespace bashgah::storage
