// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/db/shophead.h"

#include "storage/db/migrator.h"
#include "storage/db/sqlfailure.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QtEndian>

#include <atomic>

namespace bashgah::storage {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

// of the 100 bytes that every SQLite file begins with (sqlite.org/fileformat.html)
constexpr qsizetype headSize = 100;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;

std::atomic<int> readerCounter{0};

/// The log beside the file may hold a newer first page, which only SQLite finds.
ShopHead throughTheLog(const QString &file)
{
    ShopReader reader(file);
    return {reader.first(QStringLiteral("PRAGMA application_id")).toLongLong(),
            reader.first(QStringLiteral("PRAGMA user_version")).toInt()};
}

} // namespace

ShopReader::ShopReader(const QString &file)
    : m_name(QStringLiteral("bashgah-verify-%1").arg(++readerCounter)),
      m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name)), m_file(file)
{
    m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    m_database.setDatabaseName(file);
    m_database.open();
}

ShopReader::~ShopReader()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

QVariant ShopReader::first(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        throw SqlFailure(toError(query.lastError(), m_file, sql));
    return query.next() ? query.value(0) : QVariant();
}

Result<ShopHead> ShopHead::read(const QString &file)
{
    QFile bytes(file);
    if (!bytes.open(QIODevice::ReadOnly))
        return fail(ErrorCode::ReadOnly, {file}, bytes.errorString());
    const QByteArray head = bytes.read(headSize);
    bytes.close();
    if (head.size() < headSize || !head.startsWith(QByteArray("SQLite format 3", 16)))
        return fail(ErrorCode::NotAShop, {file});
    if (QFileInfo(file + QStringLiteral("-wal")).size() > 0) {
        try {
            return throughTheLog(file);
        } catch (const SqlFailure &failure) {
            return fail(failure.error());
        }
    }
    return ShopHead{qFromBigEndian<qint32>(head.constData() + applicationIdAt),
                    qFromBigEndian<qint32>(head.constData() + userVersionAt)};
}

Result<void> ShopHead::check(const QString &file, int known) const
{
    if (applicationId != Migrator::applicationId)
        return fail(ErrorCode::NotAShop, {file});
    if (schema > known)
        return fail(ErrorCode::NewerShop, {file, QString::number(schema), QString::number(known)});
    return {};
}

} // namespace bashgah::storage
