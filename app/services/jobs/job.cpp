// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/jobs/job.h"

#include <utility>

namespace bashgah::services {

Job::Job(QString title, JobControl control, QObject *parent)
    : QObject(parent), m_title(std::move(title)), m_control(std::move(control))
{
}

void Job::setResult(QString text, QString file)
{
    m_resultText = std::move(text);
    m_resultFile = std::move(file);
    emit changed();
}

void Job::cancel()
{
    if (!isRunning())
        return;
    m_control.cancel();
    emit changed();
}

void Job::retry()
{
    if (canRetry())
        m_retry();
}

void Job::finish(std::optional<domain::Error> error)
{
    m_error = std::move(error);
    if (!m_error)
        m_state = State::Done;
    else
        m_state = m_error->code == domain::ErrorCode::Cancelled ? State::Cancelled : State::Failed;
    emit changed();
    emit finished();
}

} // namespace bashgah::services

#include "moc_job.cpp"
