// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/db/database.h"

#include "storage/db/freshschema.h"
#include "storage/db/migrator.h"
#include "storage/db/sharecheck.h"
#include "storage/db/shophead.h"

#include <QFile>
#include <QFileInfo>
#include <QThreadStorage>

#include <vector>

namespace bashgah::storage {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

struct ThreadConnection
{
    std::shared_ptr<std::atomic<bool>> alive;
    std::unique_ptr<Connection> connection;
};

/// Not thread_local: g++ for Windows frees such memory before the destructors at a thread's end.
std::vector<ThreadConnection> &threadConnections()
{
    static QThreadStorage<std::vector<ThreadConnection>> connections;
    return connections.localData();
}

void closeStaleConnections()
{
    std::erase_if(threadConnections(), [](const ThreadConnection &entry) { return !*entry.alive; });
}

Result<void> checkPlace(const QString &path)
{
    if (isOnNetworkShare(path))
        return fail(ErrorCode::NetworkShare, {path});
    return {};
}

Result<void> freshShop(Connection &empty)
{
    writeFreshSchema(empty);
    return {};
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::FileNotFound, {path});
    if (!info.isFile())
        return fail(ErrorCode::NotAShop, {path});
    // before any connection: the first one changes how the file keeps its journal
    const Result<ShopHead> head = ShopHead::read(path);
    if (!head && head.error().code != ErrorCode::ReadOnly)
        return fail(head.error());
    if (head) {
        if (auto ours = head->check(path, Migrator::currentVersion()); !ours)
            return fail(ours.error());
    }
    if (!head || !info.isReadable() || !info.isWritable() || !QFileInfo(info.absolutePath()).isWritable())
        return fail(ErrorCode::ReadOnly, {path});
    if (auto place = checkPlace(path); !place)
        return fail(place.error());
    std::unique_ptr<Database> database(new Database(info.absoluteFilePath()));
    auto migrated = database->read([](Connection &c) { return Migrator(c).bringUpToDate(); });
    if (!migrated)
        return fail(migrated.error());
    return database;
}

Result<std::unique_ptr<Database>> Database::create(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists())
        return fail(ErrorCode::AlreadyExists, {path});
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir())
        return fail(ErrorCode::FileNotFound, {info.absolutePath()});
    if (!folder.isWritable())
        return fail(ErrorCode::ReadOnly, {info.absolutePath()});
    if (auto place = checkPlace(info.absolutePath()); !place)
        return fail(place.error());
    std::unique_ptr<Database> database(new Database(info.absoluteFilePath()));
    auto written = database->write(&freshShop);
    if (!written) {
        database.reset();
        for (const QLatin1String suffix : {QLatin1String(""), QLatin1String("-wal"), QLatin1String("-shm")})
            QFile::remove(path + suffix);
        return fail(written.error());
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::inMemory()
{
    std::unique_ptr<Database> database(new Database(QStringLiteral(":memory:")));
    auto written = database->write(&freshShop);
    if (!written)
        return fail(written.error());
    return database;
}

Database::Database(QString path)
    : m_path(std::move(path)), m_alive(std::make_shared<std::atomic<bool>>(true))
{
}

Database::~Database()
{
    *m_alive = false;
    closeStaleConnections();
}

Connection &Database::connection()
{
    closeStaleConnections();
    std::vector<ThreadConnection> &mine = threadConnections();
    for (const ThreadConnection &entry : mine) {
        if (entry.alive == m_alive)
            return *entry.connection;
    }
    mine.push_back({m_alive, std::make_unique<Connection>(m_path)});
    mine.back().connection->setTrailGuard(m_guard);
    return *mine.back().connection;
}

void Database::rollBack(Connection &connection) noexcept
{
    try {
        connection.rollBack();
    } catch (const SqlFailure &) {
        // SQLite has already rolled back by itself (full disk, I/O error)
    }
}

} // namespace bashgah::storage
