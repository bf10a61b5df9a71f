// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/db/statement.h"

#include <QByteArray>
#include <QHash>
#include <QSqlDatabase>
#include <QString>

#include <memory>
#include <optional>

namespace bashgah::storage {

class TrailGuard;

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
    /// Differs when what seldom changes (settings, programme versions) may have changed since: by
    /// another connection (PRAGMA data_version) or, as its repositories note, by this one.
    [[nodiscard]] quint64 seldomStamp();
    void noteSeldomChange() { ++m_seldomChanges; }
    /// Hash of the audit trail's newest line as this connection last knew it; null when another one may
    /// have written since.
    [[nodiscard]] const QByteArray *keptTrailHead();
    void keepTrailHead(const QByteArray &hash);
    /// Something read from what seldom changes, kept as long as seldomStamp() stays the same.
    struct Kept
    {
        quint64 stamp = 0;
        std::shared_ptr<const void> value;
    };
    [[nodiscard]] Kept &keptAccess() { return m_access; }
    /// Says who may write into the trail; null: nobody asks (tests, tools).
    [[nodiscard]] TrailGuard *trailGuard() const { return m_guard ? m_guard->get() : nullptr; }
    void setTrailGuard(const std::shared_ptr<TrailGuard> &kept) { m_guard = &kept; }
    /// Opens a transaction: what others do is not seen up to its end.
    void begin(const QString &how);
    void commit();
    void rollBack();
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Small, for every thread has one: what a counter touches fits, a whole large shop does not.
    [[nodiscard]] static QString usualCacheSize() { return QStringLiteral("PRAGMA cache_size = -16384"); }

private:
    /// PRAGMA data_version, asked once in a transaction.
    [[nodiscard]] quint32 others();
    [[nodiscard]] std::shared_ptr<QSqlQuery> prepared(const SqlText &text);
    /// Prepared once, run.
    QSqlQuery &keptCommand(const QString &sql);

    QString m_path;
    QString m_name;
    QSqlDatabase m_database;
    struct KeptQuery
    {
        const SqlText *text = nullptr;
        std::shared_ptr<QSqlQuery> query;
    };
    QHash<QString, KeptQuery> m_kept;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_commands;
    quint32 m_seldomChanges = 0;
    bool m_inTransaction = false;
    std::optional<quint32> m_othersSeen; ///< in this transaction
    struct TrailHead
    {
        quint32 others = 0;
        QByteArray hash; ///< empty: not known
    };
    TrailHead m_trailHead;
    Kept m_access;
    const std::shared_ptr<TrailGuard> *m_guard = nullptr; ///< the Database's
};

} // namespace bashgah::storage
