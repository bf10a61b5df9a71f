// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/db/migrator.h"

#include "storage/db/connection.h"
#include "storage/db/sqlfailure.h"

#include <QDir>
#include <QFile>

namespace bashgah::storage {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

QStringList statementsOf(const QString &file)
{
    QFile sql(file);
    if (!sql.open(QIODevice::ReadOnly))
        throw SqlFailure({ErrorCode::Internal, {}, QStringLiteral("cannot read ") + file, {}});
    return QString::fromUtf8(sql.readAll()).split(QStringLiteral("\n--;;\n"), Qt::SkipEmptyParts);
}

} // namespace

QStringList Migrator::migrationFiles()
{
    const QDir folder(QStringLiteral(":/sql/migrations"));
    QStringList files;
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name))
        files.append(folder.filePath(name));
    return files;
}

int Migrator::currentVersion()
{
    return static_cast<int>(migrationFiles().size());
}

Result<void> Migrator::createFresh()
{
    m_connection.run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
    const QStringList files = migrationFiles();
    for (int i = 0; i < files.size(); ++i)
        apply(i + 1, files.at(i));
    return {};
}

Result<void> Migrator::bringUpToDate()
{
    const QString path = m_connection.path();
    if (m_connection.number(QStringLiteral("PRAGMA application_id")) != applicationId)
        return fail(ErrorCode::NotAShop, {path});
    const int found = static_cast<int>(m_connection.number(QStringLiteral("PRAGMA user_version")));
    if (found > currentVersion()) {
        return fail(ErrorCode::NewerShop,
                    {path, QString::number(found), QString::number(currentVersion())});
    }
    const QString health = m_connection.word(QStringLiteral("PRAGMA quick_check(1)"));
    if (health != QLatin1String("ok"))
        return fail(ErrorCode::Damaged, {path}, health);
    if (found == currentVersion())
        return {};
    backUp(found);
    const QStringList files = migrationFiles();
    for (int i = found; i < files.size(); ++i)
        apply(i + 1, files.at(i));
    return {};
}

void Migrator::backUp(int version)
{
    const QString copy = QStringLiteral("%1.before-%2").arg(m_connection.path()).arg(version);
    QFile::remove(copy);
    QString quoted = copy;
    quoted.replace(u'\'', QLatin1String("''"));
    m_connection.run(QStringLiteral("VACUUM INTO '%1'").arg(quoted));
}

void Migrator::apply(int version, const QString &file)
{
    m_connection.run(QStringLiteral("BEGIN IMMEDIATE"));
    try {
        for (const QString &statement : statementsOf(file))
            m_connection.run(statement);
        m_connection.run(QStringLiteral("PRAGMA user_version = %1").arg(version));
        m_connection.run(QStringLiteral("COMMIT"));
    } catch (const SqlFailure &) {
        try {
            m_connection.run(QStringLiteral("ROLLBACK"));
        } catch (const SqlFailure &) {
            // already rolled back
        }
        throw;
    }
}

} // namespace bashgah::storage
