// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/jobs/jobs.h"

#include <algorithm>

namespace bashgah::services {

Jobs::Jobs(QObject *parent) : QObject(parent)
{
    makePools();
}

void Jobs::makePools()
{
    m_db = std::make_unique<QThreadPool>();
    m_db->setMaxThreadCount(2);
    m_db->setExpiryTimeout(-1); // their database connections stay open
    m_io = std::make_unique<QThreadPool>();
    m_io->setMaxThreadCount(4);
}

Jobs::~Jobs()
{
    shutDown();
}

void Jobs::shutDown()
{
    cancelAll();
    m_db->waitForDone();
    m_io->waitForDone();
}

void Jobs::releaseThreads()
{
    m_db.reset(); // ends its threads
    m_io.reset();
    makePools();
}

Job *Jobs::add(const QString &title, const JobControl &control, Show show)
{
    auto *job = new Job(title, control, this);
    m_all.push_back(job);
    if (show == Show::InTray) {
        m_listed.push_back(job);
        connect(job, &Job::changed, this, &Jobs::changed);
        emit changed();
    }
    return job;
}

void Jobs::finish(Job *job, std::optional<domain::Error> error)
{
    job->finish(std::move(error));
    std::erase(m_all, job);
    const bool listed = std::find(m_listed.begin(), m_listed.end(), job) != m_listed.end();
    if (listed)
        emit jobFinished(job);
    else
        job->deleteLater();
    if (m_all.empty())
        emit becameIdle();
}

int Jobs::runningCount() const
{
    return static_cast<int>(std::count_if(m_listed.begin(), m_listed.end(),
                                          [](const Job *job) { return job->isRunning(); }));
}

void Jobs::clearFinished()
{
    const auto finished = std::stable_partition(m_listed.begin(), m_listed.end(),
                                                [](const Job *job) { return job->isRunning(); });
    std::for_each(finished, m_listed.end(), [](Job *job) { job->deleteLater(); });
    m_listed.erase(finished, m_listed.end());
    emit changed();
}

void Jobs::cancelAll()
{
    for (Job *job : m_all)
        job->cancel();
}

} // namespace bashgah::services

#include "moc_jobs.cpp"
