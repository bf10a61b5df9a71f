// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "storage/db/connection.h"
#include "storage/db/sqlfailure.h"

#include <QString>

#include <atomic>
#include <memory>
#include <type_traits>
#include <utility>

namespace bashgah::storage {

/// One shop file. Every thread gets its own connection on first use, closed when the thread ends
/// or, at its next use of any shop, after this one was closed.
/// All work goes through read() and write(), which turn SqlFailure into Error.
class Database final
{
public:
    /// Opens an existing shop and migrates it to this program's schema (after a backup copy).
    /// Errors: FileNotFound, NotAShop, NewerShop, ReadOnly, NetworkShare, Damaged, Busy, DiskFull.
    [[nodiscard]] static domain::Result<std::unique_ptr<Database>> open(const QString &path);
    /// Makes a new empty shop file. Errors: AlreadyExists, ReadOnly, NetworkShare, DiskFull.
    [[nodiscard]] static domain::Result<std::unique_ptr<Database>> create(const QString &path);
    /// A shop in memory for tests: usable from the creating thread only.
    [[nodiscard]] static domain::Result<std::unique_ptr<Database>> inMemory();
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] const QString &path() const { return m_path; }

    /// Runs `work(Connection &)` and returns its Result. Several statements that must see one state
    /// go into readSnapshot().
    template <typename Work>
    [[nodiscard]] auto read(Work &&work) -> std::invoke_result_t<Work, Connection &>
    {
        try {
            return work(connection());
        } catch (const SqlFailure &failure) {
            return domain::fail(failure.error());
        }
    }
    template <typename Work>
    [[nodiscard]] auto readSnapshot(Work &&work) -> std::invoke_result_t<Work, Connection &>
    {
        return inTransaction(QStringLiteral("BEGIN"), work);
    }
    /// Runs `work` in one BEGIN IMMEDIATE transaction; commits when it returns a value, rolls back
    /// when it returns an Error or a statement failed. Never nested: services own transactions.
    template <typename Work>
    [[nodiscard]] auto write(Work &&work) -> std::invoke_result_t<Work, Connection &>
    {
        return inTransaction(QStringLiteral("BEGIN IMMEDIATE"), work);
    }
    /// Who may write into the audit trail from now on, on every thread. Before other threads use the shop.
    void setTrailGuard(std::shared_ptr<TrailGuard> guard) { m_guard = std::move(guard); }
    [[nodiscard]] const std::shared_ptr<TrailGuard> &trailGuard() const { return m_guard; }
    /// This thread's connection. Throws SqlFailure.
    [[nodiscard]] Connection &connection();

private:
    explicit Database(QString path);
    template <typename Work>
    [[nodiscard]] auto inTransaction(const QString &begin, Work &work)
        -> std::invoke_result_t<Work, Connection &>
    {
        Connection *open = nullptr;
        try {
            Connection &c = connection();
            c.begin(begin);
            open = &c;
            auto result = work(c);
            if (result)
                c.commit();
            else
                c.rollBack();
            return result;
        } catch (const SqlFailure &failure) {
            if (open)
                rollBack(*open);
            return domain::fail(failure.error());
        }
    }
    static void rollBack(Connection &connection) noexcept;

    QString m_path;
    /// Shared with the threads' connection lists: false once this Database is gone, so that a thread
    /// closes its stale connection the next time it asks for any.
    std::shared_ptr<std::atomic<bool>> m_alive;
    std::shared_ptr<TrailGuard> m_guard;
};

} // namespace bashgah::storage
