// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/db/connection.h"

#include "storage/db/sqlfailure.h"
#include "storage/db/sqltext.h"
#include "storage/db/statementwatch.h"

#include <QSqlError>
#include <QVariant>

#include <atomic>

namespace bashgah::storage {
namespace {

const char *const settings[] = {
    "PRAGMA busy_timeout = 5000",
    // of a new file and of copies: a sale writes some fifteen pages, so half the size is half of what it waits for
    "PRAGMA page_size = 2048",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA journal_size_limit = 67108864",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA secure_delete = ON",
    "PRAGMA cell_size_check = ON",
    "PRAGMA mmap_size = 0",
};

std::atomic<int> connectionCounter{0};

} // namespace

Connection::Connection(const QString &path)
    : m_path(path), m_name(QStringLiteral("bashgah-%1").arg(++connectionCounter)),
      m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{
    // So that the stamps of two connections never meet, even if one gets the address of the other.
    m_seldomChanges = m_name.section(u'-', -1).toUInt() << 20;
    m_database.setDatabaseName(path);
    if (!m_database.open()) {
        const domain::Error error = toError(m_database.lastError(), path, QStringLiteral("open"));
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
        throw SqlFailure(error);
    }
    try {
        for (const char *setting : settings)
            run(QLatin1String(setting));
        run(usualCacheSize());
    } catch (const SqlFailure &) {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

Connection::~Connection()
{
    m_kept.clear();
    m_commands.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

std::shared_ptr<QSqlQuery> Connection::prepared(const SqlText &text)
{
    auto query = std::make_shared<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    if (!query->prepare(text.text))
        throw SqlFailure(toError(query->lastError(), m_path, text.name));
    return query;
}

Statement Connection::statement(const QString &name)
{
    StatementWatch::note(name);
    KeptQuery &kept = m_kept[name];
    if (!kept.query) {
        kept.text = &SqlText::named(name);
        kept.query = prepared(*kept.text);
    }
    // Still walked by an outer loop: that one keeps it, this one gets its own.
    if (kept.query.use_count() > 1)
        return Statement(prepared(*kept.text), *kept.text, m_path);
    return Statement(kept.query, *kept.text, m_path);
}

Statement Connection::prepare(const SqlText &text)
{
    return Statement(prepared(text), text, m_path);
}

void Connection::run(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        throw SqlFailure(toError(query.lastError(), m_path, sql.left(60)));
}

QSqlQuery &Connection::keptCommand(const QString &sql)
{
    std::shared_ptr<QSqlQuery> &query = m_commands[sql];
    if (!query) {
        query = std::make_shared<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            const domain::Error error = toError(query->lastError(), m_path, sql);
            query.reset();
            throw SqlFailure(error);
        }
    }
    const bool done = query->exec();
    if (!done)
        throw SqlFailure(toError(query->lastError(), m_path, sql));
    return *query;
}

void Connection::runKept(const QString &sql)
{
    keptCommand(sql).finish();
}

quint32 Connection::others()
{
    if (!m_inTransaction || !m_othersSeen) {
        QSqlQuery &query = keptCommand(QStringLiteral("PRAGMA data_version"));
        m_othersSeen = query.next() ? query.value(0).toUInt() : 0;
        query.finish();
    }
    return *m_othersSeen;
}

quint64 Connection::seldomStamp()
{
    return quint64(others()) << 32 | m_seldomChanges;
}

const QByteArray *Connection::keptTrailHead()
{
    const bool known = !m_trailHead.hash.isEmpty() && m_trailHead.others == others();
    return known ? &m_trailHead.hash : nullptr;
}

void Connection::keepTrailHead(const QByteArray &hash)
{
    m_trailHead = {others(), hash};
}

void Connection::begin(const QString &how)
{
    runKept(how);
    m_inTransaction = true;
    m_othersSeen.reset();
}

void Connection::commit()
{
    m_inTransaction = false;
    runKept(QStringLiteral("COMMIT"));
}

void Connection::rollBack()
{
    m_inTransaction = false;
    ++m_seldomChanges; // what was read in the transaction may never have come to be
    m_trailHead.hash.clear();
    runKept(QStringLiteral("ROLLBACK"));
}

qint64 Connection::number(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql) || !query.next())
        throw SqlFailure(toError(query.lastError(), m_path, sql.left(60)));
    return query.value(0).toLongLong();
}

QString Connection::word(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql) || !query.next())
        throw SqlFailure(toError(query.lastError(), m_path, sql.left(60)));
    return query.value(0).toString();
}

} // namespace bashgah::storage
