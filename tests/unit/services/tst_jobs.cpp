// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/jobs/jobs.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

namespace tst_jobs {

using namespace bashgah;
using domain::ErrorCode;
using domain::Result;
using services::Job;
using services::JobControl;
using services::Jobs;

class JobsTest final : public QObject
{
    Q_OBJECT

private slots:
    void resultArrivesInTheCallersThread();
    void failureIsKeptAndCanBeRetried();
    void cancelReachesTheWork();
    void goneContextHearsNothing();
    void quietWorkIsNotListed();
    void resultNeverArrivesBeforeTheJob();
    void shutDownWaits();
    void eachRunIsAnOrderThatIsHeldWhileItWorks();
};

void JobsTest::resultArrivesInTheCallersThread()
{
    Jobs jobs;
    QThread *thread = nullptr;
    int value = 0;
    Job *job = jobs.run<int>(QStringLiteral("add"), Jobs::Pool::Db,
        [](JobControl &) -> Result<int> { return 42; }, this,
        [&](Job &done, const Result<int> &result) {
            value = *result;
            thread = QThread::currentThread();
            done.setResult(QStringLiteral("42 it is"));
        });
    QTRY_COMPARE(job->state(), Job::State::Done);
    QCOMPARE(value, 42);
    QCOMPARE(thread, QThread::currentThread());
    QCOMPARE(job->resultText(), u"42 it is");
}

void JobsTest::eachRunIsAnOrderThatIsHeldWhileItWorks()
{
    Jobs jobs;
    int orders = 0;
    std::atomic<int> held = 0;
    jobs.setOrders([&]() -> Jobs::Begin {
        ++orders; // here, in the thread that orders
        return [&held]() -> std::shared_ptr<void> {
            ++held;
            return {nullptr, [&held](void *) { --held; }};
        };
    });
    int heldInside = 0;
    Job *job = jobs.run<int>(QStringLiteral("fail"), Jobs::Pool::Db,
        [&held](JobControl &) -> Result<int> { return domain::fail(ErrorCode::Busy, {QString::number(held.load())}); },
        this, [&](Job &, const Result<int> &result) { heldInside += result.error().args.value(0).toInt(); });
    QCOMPARE(orders, 1);
    QTRY_COMPARE(job->state(), Job::State::Failed);
    QCOMPARE(heldInside, 1);
    QCOMPARE(held.load(), 0);
    job->retry(); // ordered anew, by whoever presses it
    QCOMPARE(orders, 2);
    QTRY_COMPARE(heldInside, 2);
}

void JobsTest::failureIsKeptAndCanBeRetried()
{
    Jobs jobs;
    int calls = 0;
    Job *job = jobs.run<int>(QStringLiteral("fail"), Jobs::Pool::Io,
        [](JobControl &) -> Result<int> { return domain::fail(ErrorCode::DiskFull); }, this,
        [&](Job &, const Result<int> &) { ++calls; });
    QTRY_COMPARE(job->state(), Job::State::Failed);
    QCOMPARE(job->error()->code, ErrorCode::DiskFull);
    QVERIFY(job->canRetry());
    job->retry();
    QTRY_COMPARE(calls, 2);
}

void JobsTest::cancelReachesTheWork()
{
    Jobs jobs;
    Job *job = jobs.run<int>(QStringLiteral("long"), Jobs::Pool::Db,
        [](JobControl &control) -> Result<int> {
            while (!control.isCancelled())
                QThread::msleep(1);
            return domain::fail(ErrorCode::Cancelled);
        }, this, {});
    QCOMPARE(jobs.runningCount(), 1);
    job->cancel();
    QTRY_COMPARE(job->state(), Job::State::Cancelled);
    QVERIFY(!job->canRetry());
}

void JobsTest::goneContextHearsNothing()
{
    Jobs jobs;
    auto context = std::make_unique<QObject>();
    bool heard = false;
    QSemaphore gate;
    Job *job = jobs.run<int>(QStringLiteral("orphan"), Jobs::Pool::Io,
        [&gate](JobControl &) -> Result<int> { gate.acquire(); return 1; }, context.get(),
        [&](Job &, const Result<int> &) { heard = true; });
    context.reset();
    gate.release();
    QTRY_COMPARE(job->state(), Job::State::Done);
    QVERIFY(!heard);
}

void JobsTest::quietWorkIsNotListed()
{
    Jobs jobs;
    QSignalSpy idle(&jobs, &Jobs::becameIdle);
    jobs.run<int>(QStringLiteral("search"), Jobs::Pool::Db,
                  [](JobControl &) -> Result<int> { return 1; }, this, {}, Jobs::Show::Quiet);
    QVERIFY(jobs.list().empty());
    QVERIFY(!jobs.isIdle());
    QTRY_COMPARE(idle.count(), 1);
    QVERIFY(jobs.isIdle());
}

/// The caller keeps the job that run() returns until the result comes: a result that came first would leave
/// it waiting for ever. Seen when the machine had much else to do.
void JobsTest::resultNeverArrivesBeforeTheJob()
{
    constexpr int often = 3000; // each has a chance to be quicker than the caller
    Jobs jobs;
    int early = 0;
    int arrived = 0;
    for (int i = 0; i < often; ++i) {
        bool returned = false;
        jobs.run<int>(QStringLiteral("quick"), Jobs::Pool::Db, [](JobControl &) -> Result<int> { return 1; }, this,
                      [&](Job &, const Result<int> &) {
                          ++arrived;
                          early += returned ? 0 : 1;
                      }, Jobs::Show::Quiet);
        returned = true;
        while (arrived <= i)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    QCOMPARE(early, 0);
}

void JobsTest::shutDownWaits()
{
    std::atomic<bool> ended = false;
    {
        Jobs jobs;
        jobs.run<int>(QStringLiteral("long"), Jobs::Pool::Db, [&](JobControl &control) -> Result<int> {
            while (!control.isCancelled())
                QThread::msleep(1);
            ended = true;
            return domain::fail(ErrorCode::Cancelled);
        }, this, {});
    }
    QVERIFY(ended.load());
}

BASHGAH_TEST(tst_jobs, JobsTest)

} // namespace tst_jobs

#include "tst_jobs.moc"
