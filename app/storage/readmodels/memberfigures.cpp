// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/readmodels/memberfigures.h"

#include "storage/db/connection.h"
#include "storage/repositories/fieldrepository.h"

namespace bashgah::storage {

MemberFigures::MemberFigures(Connection &connection, std::span<const domain::MemberId> members)
    : m_connection(connection), m_ids(jsonOfIds(members))
{
}

QHash<qint64, QStringList> MemberFigures::tags()
{
    QHash<qint64, QStringList> found;
    Statement rows = m_connection.statement(QStringLiteral("figures/tags"));
    rows.bind("ids", m_ids).exec();
    while (rows.next())
        found[rows.int64(0)].append(rows.text(1));
    return found;
}

QHash<qint64, QDate> MemberFigures::birthdays()
{
    QHash<qint64, QDate> found;
    Statement rows = m_connection.statement(QStringLiteral("figures/birthdays"));
    rows.bind("ids", m_ids).exec();
    while (rows.next())
        found.insert(rows.int64(0), rows.day(1));
    return found;
}

QHash<qint64, domain::MemberSpend> MemberFigures::spends()
{
    QHash<qint64, domain::MemberSpend> found;
    Statement rows = m_connection.statement(QStringLiteral("figures/spend"));
    rows.bind("ids", m_ids).exec();
    while (rows.next())
        found.insert(rows.int64(0), {static_cast<int>(rows.int64(1)), rows.money(2)});
    return found;
}

QHash<qint64, domain::VisitRhythm> MemberFigures::rhythms()
{
    QHash<qint64, domain::VisitRhythm> found;
    Statement rows = m_connection.statement(QStringLiteral("figures/rhythm"));
    rows.bind("ids", m_ids).exec();
    while (rows.next()) {
        found.insert(rows.int64(0), {static_cast<int>(rows.int64(1)), static_cast<int>(rows.int64(2)), rows.day(3),
                                     rows.day(4)});
    }
    return found;
}

QHash<qint64, domain::ExpiringPoints> MemberFigures::expiring(QDate today)
{
    QHash<qint64, domain::ExpiringPoints> found;
    Statement rows = m_connection.statement(QStringLiteral("figures/expiring"));
    rows.bind("ids", m_ids).bind("today", today).exec();
    while (rows.next()) {
        if (!found.contains(rows.int64(0)))
            found.insert(rows.int64(0), {rows.day(1), rows.points(2), rows.points(2)});
    }
    return found;
}

} // namespace bashgah::storage
