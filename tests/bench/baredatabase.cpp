// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "baredatabase.h"

#include <QElapsedTimer>
#include <QSqlError>
#include <QSqlRecord>
#include <QUuid>
#include <QVariant>

namespace bashgah::bench {
namespace {

double seconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

void must(bool done, const QSqlError &error)
{
    if (!done)
        qFatal("bare database: %s", qPrintable(error.text()));
}

} // namespace

BareDatabase::BareDatabase(const QString &path)
    : m_name(QUuid::createUuid().toString()),
      m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{
    m_database.setDatabaseName(path);
    must(m_database.open(), m_database.lastError());
    run(QStringLiteral("PRAGMA journal_mode = WAL"));
    run(QStringLiteral("PRAGMA synchronous = FULL"));
    run(QStringLiteral("PRAGMA cache_size = -65536"));
}

BareDatabase::~BareDatabase()
{
    m_purchase.reset();
    m_entry.reset();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

void BareDatabase::run(const QString &sql)
{
    QSqlQuery query(m_database);
    must(query.exec(sql), query.lastError());
}

double BareDatabase::twoRowTransactions(int count)
{
    if (!m_purchase) {
        run(QStringLiteral("CREATE TABLE purchase (id INTEGER PRIMARY KEY, member INTEGER, amount INTEGER)"));
        run(QStringLiteral("CREATE TABLE entry (id INTEGER PRIMARY KEY, purchase INTEGER, points INTEGER)"));
        m_purchase.emplace(m_database);
        must(m_purchase->prepare(QStringLiteral("INSERT INTO purchase (member, amount) VALUES (?, ?)")),
             m_purchase->lastError());
        m_entry.emplace(m_database);
        must(m_entry->prepare(QStringLiteral("INSERT INTO entry (purchase, points) VALUES (?, ?)")),
             m_entry->lastError());
    }
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < count; ++i) {
        run(QStringLiteral("BEGIN IMMEDIATE"));
        m_purchase->bindValue(0, i % 97);
        m_purchase->bindValue(1, 250'000 + i);
        must(m_purchase->exec(), m_purchase->lastError());
        m_entry->bindValue(0, m_purchase->lastInsertId());
        m_entry->bindValue(1, 25);
        must(m_entry->exec(), m_entry->lastError());
        run(QStringLiteral("COMMIT"));
    }
    return seconds(timer);
}

double BareDatabase::readAll(const QString &sql)
{
    QElapsedTimer timer;
    timer.start();
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    must(query.exec(sql), query.lastError());
    const int columns = query.record().count();
    qint64 sum = 0;
    while (query.next()) {
        for (int column = 0; column < columns; ++column)
            sum += query.value(column).toLongLong();
    }
    return sum == -1 ? 0 : seconds(timer);
}

} // namespace bashgah::bench
