// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "services/jobs/job.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <functional>
#include <memory>
#include <vector>

namespace bashgah::services {

/// Runs work off the GUI thread and shows it as a Job. `work` returns Result and must not throw:
/// an exception would arrive without its text.
///
///     jobs.run<Report>(tr("Monthly report"), Jobs::Pool::Db,
///         [=](JobControl &control) -> Result<Report> { … },
///         this, [this](Job &job, const Result<Report> &result) { … });
///
/// `onDone` runs in the GUI thread, after run() has returned, and not at all when `context` is gone by then.
class Jobs final : public QObject
{
    Q_OBJECT
public:
    /// Db: at most two, keep their threads (and connections). Io: network and files.
    enum class Pool { Db, Io };
    /// Quiet work (a search, a chart) is not listed in the tray.
    enum class Show { InTray, Quiet };

    template <typename T>
    using Work = std::function<domain::Result<T>(JobControl &)>;
    template <typename T>
    using Done = std::function<void(Job &, const domain::Result<T> &)>;

    /// What a job's thread holds while it works.
    using Begin = std::function<std::shared_ptr<void>()>;

    explicit Jobs(QObject *parent = nullptr);
    ~Jobs() override; ///< cancels all and waits

    /// Asked in the caller's thread by each run(): in whose name the work will be done (DeskState::order). A retry is a
    /// new order. Empty: in nobody's.
    void setOrders(std::function<Begin()> orders) { m_orders = std::move(orders); }

    template <typename T>
    Job *run(const QString &title, Pool pool, Work<T> work, QObject *context, Done<T> onDone,
             Show show = Show::InTray)
    {
        JobControl control;
        Job *job = add(title, control, show);
        if (show == Show::InTray)
            job->setRetry([=, this, guard = QPointer<QObject>(context)] {
                if (guard)
                    run<T>(title, pool, work, guard, onDone, show);
            });
        // Posted, never called: a continuation of the future would run inside this function when the work
        // is quicker than the thread that wants it, before the caller even has the job.
        (void)QtConcurrent::run(threads(pool), [=, this, guard = QPointer<QObject>(context), begin = order()]() mutable {
            auto result = std::make_shared<domain::Result<T>>(asOrdered(begin, work, control));
            QMetaObject::invokeMethod(this, [this, job, result, guard = std::move(guard), onDone = std::move(onDone)] {
                arrived(job, guard, *result, onDone);
            }, Qt::QueuedConnection);
        });
        return job;
    }

    /// Those in the tray, newest last; finished ones stay until cleared.
    [[nodiscard]] const std::vector<Job *> &list() const { return m_listed; }
    [[nodiscard]] int runningCount() const;
    void clearFinished();
    void cancelAll();
    /// Nothing runs, listed or quiet.
    [[nodiscard]] bool isIdle() const { return m_all.empty(); }
    /// Cancels all and waits: before what the work uses goes away. Nothing is reported any more.
    void shutDown();
    /// Ends the threads (nothing may run) so that they let go of their database connections.
    void releaseThreads();

signals:
    void changed();
    void becameIdle();
    void jobFinished(bashgah::services::Job *job);

private:
    template <typename T>
    void arrived(Job *job, const QPointer<QObject> &context, const domain::Result<T> &result,
                 const Done<T> &onDone)
    {
        // the context first: it may set the result line that the finished job shows
        if (context && onDone)
            onDone(*job, result);
        finish(job, result ? std::nullopt : std::optional(result.error()));
    }

    template <typename T>
    static domain::Result<T> asOrdered(const Begin &begin, const Work<T> &work, JobControl &control)
    {
        const std::shared_ptr<void> held = begin ? begin() : nullptr;
        return work(control);
    }

    [[nodiscard]] Begin order() const { return m_orders ? m_orders() : Begin(); }
    Job *add(const QString &title, const JobControl &control, Show show);
    void finish(Job *job, std::optional<domain::Error> error);
    QThreadPool *threads(Pool pool) { return pool == Pool::Db ? m_db.get() : m_io.get(); }
    void makePools();

    std::function<Begin()> m_orders;
    std::unique_ptr<QThreadPool> m_db;
    std::unique_ptr<QThreadPool> m_io;
    std::vector<Job *> m_all;
    std::vector<Job *> m_listed;
};

} // namespace bashgah::services
