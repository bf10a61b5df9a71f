// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

/// Notices what another program (a second till, bashgahctl) wrote into the same shop file, so that
/// the window can show it. Asks SQLite's data version every two seconds; costs microseconds.
class ChangeWatcher final : public QObject
{
    Q_OBJECT

public:
    explicit ChangeWatcher(storage::Database &database, QObject *parent = nullptr);
    /// Looks at once instead of at the next tick.
    void check();

signals:
    /// Somebody else committed since the last look. Own writes do not count.
    void changedElsewhere();

private:
    storage::Database &m_database;
    QTimer m_timer;
    qint64 m_seen = -1;
};

} // namespace bashgah::services
