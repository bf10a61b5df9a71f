// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/readmodels/duplicatereadmodel.h"

#include "storage/db/connection.h"

namespace bashgah::storage {

using domain::MemberId;

void DuplicateReadModel::forEach(const std::function<bool(domain::DuplicateTraits)> &each)
{
    Statement rows = m_connection.statement(QStringLiteral("duplicate/members"));
    rows.exec();
    while (rows.next()) {
        const QString both = QString(rows.text(2) + u' ' + rows.text(3));
        const QString name = both.trimmed().isEmpty() ? rows.text(1) : both;
        if (!each(domain::traitsOf(rows.id<MemberId>(0), name, rows.text(4), rows.text(5), rows.text(7),
                                   rows.maybeDay(6))))
            return;
    }
}

std::set<std::pair<MemberId, MemberId>> DuplicateReadModel::distinct()
{
    Statement rows = m_connection.statement(QStringLiteral("duplicate/distinct"));
    rows.exec();
    std::set<std::pair<MemberId, MemberId>> pairs;
    while (rows.next())
        pairs.emplace(rows.id<MemberId>(0), rows.id<MemberId>(1));
    return pairs;
}

} // namespace bashgah::storage
