// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/db/connection.h"
#include "storage/db/sqlfailure.h"

namespace bashgah::storage {

/// Lets a connection keep the pages of a bulk write in memory; an ordinary page cache would write
/// them out and read them again many times over. Gives the memory back at the end.
class LargeCache final
{
public:
    explicit LargeCache(Connection &connection) : m_connection(connection)
    {
        m_connection.run(QStringLiteral("PRAGMA cache_size = -131072"));
    }
    ~LargeCache()
    {
        try {
            m_connection.run(Connection::usualCacheSize());
        } catch (const SqlFailure &) {
            // the cache stays large until the connection closes
        }
    }
    Q_DISABLE_COPY_MOVE(LargeCache)

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
