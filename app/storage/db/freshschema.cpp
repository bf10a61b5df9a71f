// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/db/freshschema.h"

#include "storage/db/connection.h"
#include "storage/db/migrator.h"
#include "storage/db/sqlfailure.h"
#include "storage/db/sqltext.h"

#include <QStringList>

namespace bashgah::storage {

namespace {

QStringList answersOf(Statement statement)
{
    QStringList answers;
    for (statement.exec(); statement.next();)
        answers.append(statement.text(0));
    return answers;
}

QStringList objectsOf(Connection &migrated, bool triggers)
{
    return answersOf(std::move(migrated.statement(QStringLiteral("schema/objects")).bind("triggers", triggers)));
}

QStringList rowsOf(Connection &migrated)
{
    QStringList rows;
    for (const QString &writer : answersOf(migrated.statement(QStringLiteral("schema/row_writers")))) {
        const SqlText text = SqlText::fromText(QStringLiteral("rows of a fresh schema"), writer);
        rows += answersOf(migrated.prepare(text));
    }
    return rows;
}

QStringList migratedSchema()
{
    Connection migrated(QStringLiteral(":memory:"));
    if (const auto made = Migrator(migrated).createFresh(); !made)
        throw SqlFailure(made.error());
    return objectsOf(migrated, false) + rowsOf(migrated) + objectsOf(migrated, true)
        + QStringList{QStringLiteral("PRAGMA application_id = %1").arg(Migrator::applicationId),
                      QStringLiteral("PRAGMA user_version = %1").arg(Migrator::currentVersion())};
}

} // namespace

void writeFreshSchema(Connection &empty)
{
    static const QStringList statements = migratedSchema();
    empty.run(QStringLiteral("PRAGMA defer_foreign_keys = ON")); // rows come in the order of their tables
    for (const QString &statement : statements)
        empty.run(statement);
}

} // namespace bashgah::storage
