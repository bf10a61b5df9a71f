// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/shop/changewatcher.h"

#include "storage/db/database.h"

namespace bashgah::services {

ChangeWatcher::ChangeWatcher(storage::Database &database, QObject *parent)
    : QObject(parent), m_database(database)
{
    m_timer.setInterval(2000);
    connect(&m_timer, &QTimer::timeout, this, &ChangeWatcher::check);
    m_timer.start();
    check();
}

void ChangeWatcher::check()
{
    const auto version = m_database.read([](storage::Connection &c) -> domain::Result<qint64> {
        return c.number(QStringLiteral("PRAGMA data_version"));
    });
    if (!version || *version == m_seen)
        return;
    const bool first = m_seen < 0;
    m_seen = *version;
    if (!first)
        emit changedElsewhere();
}

} // namespace bashgah::services

#include "moc_changewatcher.cpp"
