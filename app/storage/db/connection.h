// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/db/statement.h"

#include <QHash>
#include <QSqlDatabase>
#include <QString>

#include <memory>

namespace bashgah::storage {

/// One thread's open connection with its kept statements. Made by Database only.
class Connection final
{
public:
    /// Opens `path` with the settings of the ledger file (WAL, synchronous FULL, foreign keys, ...).
    /// Throws SqlFailure.
    explicit Connection(const QString &path);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// A statement by its file name, "purchase/insert".
    [[nodiscard]] Statement statement(const QString &name);
    /// Text built at run time from constant fragments; never with values in it.
    /// The text must outlive the statement.
    [[nodiscard]] Statement prepare(const SqlText &text);
    Statement prepare(SqlText &&text) = delete;
    /// One statement without parameters (PRAGMA, BEGIN, DDL).
    void run(const QString &sql);
    /// The same for one that is run again and again (BEGIN, COMMIT): prepared once.
    void runKept(const QString &sql);
    [[nodiscard]] qint64 number(const QString &sql);
    [[nodiscard]] QString word(const QString &sql);
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Small, for every thread has one: what a counter touches fits, a whole large shop does not.
    [[nodiscard]] static QString usualCacheSize() { return QStringLiteral("PRAGMA cache_size = -16384"); }

private:
    [[nodiscard]] std::shared_ptr<QSqlQuery> prepared(const SqlText &text);

    QString m_path;
    QString m_name;
    QSqlDatabase m_database;
    struct Kept
    {
        const SqlText *text = nullptr;
        std::shared_ptr<QSqlQuery> query;
    };
    QHash<QString, Kept> m_kept;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_commands;
};

} // namespace bashgah::storage
