// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/db/emptyshop.h"

#include "storage/db/connection.h"
#include "storage/db/sqltext.h"

#include <utility>
#include <vector>

namespace bashgah::storage {
namespace {

const QString ownNames = QStringLiteral("name NOT LIKE 'sqlite!_%' ESCAPE '!'"); // the others SQLite makes itself

QStringList firstColumn(Connection &connection, const QString &sql)
{
    const SqlText text = SqlText::fromText(QStringLiteral("empty shop"), sql);
    Statement rows = connection.prepare(text);
    QStringList all;
    for (rows.exec(); rows.next();)
        all.append(rows.text(0));
    return all;
}

QStringList definitions(Connection &connection, const QString &condition)
{
    return firstColumn(connection,
                       QStringLiteral("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND %1 AND %2 ORDER BY rowid")
                           .arg(ownNames, condition));
}

/// Name, and an expression that writes a row of it as SQL. What counts the ids comes last.
std::vector<std::pair<QString, QString>> tables(Connection &connection)
{
    const SqlText text = SqlText::fromText(
        QStringLiteral("empty shop"),
        QStringLiteral("SELECT t.name, group_concat('quote(\"' || c.name || '\")', ' || '','' || ') "
                       "FROM sqlite_schema t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' "
                       "GROUP BY t.name ORDER BY t.name = 'sqlite_sequence', min(t.rowid)"));
    Statement rows = connection.prepare(text);
    std::vector<std::pair<QString, QString>> all;
    for (rows.exec(); rows.next();)
        all.emplace_back(rows.text(0), rows.text(1));
    return all;
}

QStringList content(Connection &connection)
{
    QStringList inserts;
    for (const auto &[table, row] : tables(connection)) {
        if (table == u"sqlite_sequence")
            inserts.append(QStringLiteral("DELETE FROM sqlite_sequence"));
        inserts += firstColumn(connection, QStringLiteral("SELECT 'INSERT INTO \"%1\" VALUES (' || %2 || ')' FROM \"%1\"")
                                               .arg(table, row));
    }
    return inserts;
}

QString sameValue(Connection &connection, const QString &pragma)
{
    return QStringLiteral("PRAGMA %1 = %2").arg(pragma).arg(connection.number(QStringLiteral("PRAGMA ") + pragma));
}

} // namespace

QStringList statementsOfEmptyShop(Connection &connection)
{
    QStringList all{QStringLiteral("BEGIN IMMEDIATE"), QStringLiteral("PRAGMA defer_foreign_keys = ON")};
    all += definitions(connection, QStringLiteral("type <> 'trigger'"));
    all += content(connection); // before any trigger would add to it
    all += definitions(connection, QStringLiteral("type = 'trigger'"));
    all += sameValue(connection, QStringLiteral("application_id"));
    all += sameValue(connection, QStringLiteral("user_version"));
    all += QStringLiteral("COMMIT");
    return all;
}

} // namespace bashgah::storage
