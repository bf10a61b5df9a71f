// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/error.h"
#include "services/jobs/jobcontrol.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace bashgah::services {

/// One piece of background work as the window shows it: title, progress, cancel, retry, result.
/// Lives in the GUI thread and belongs to Jobs.
class Job final : public QObject
{
    Q_OBJECT
public:
    enum class State { Running, Done, Failed, Cancelled };

    Job(QString title, JobControl control, QObject *parent);

    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isRunning() const { return m_state == State::Running; }
    [[nodiscard]] qint64 done() const { return m_control.done(); }
    [[nodiscard]] qint64 total() const { return m_control.total(); }
    [[nodiscard]] bool isCancelling() const { return isRunning() && m_control.isCancelled(); }
    [[nodiscard]] const std::optional<domain::Error> &error() const { return m_error; }

    /// One line for the tray after success ("541,909 rows imported"), with an optional file.
    void setResult(QString text, QString file = {});
    [[nodiscard]] const QString &resultText() const { return m_resultText; }
    [[nodiscard]] const QString &resultFile() const { return m_resultFile; }

    void cancel();
    /// What the tray's Retry does after a failure; without it there is no Retry.
    void setRetry(std::function<void()> retry) { m_retry = std::move(retry); }
    [[nodiscard]] bool canRetry() const { return bool(m_retry) && m_state == State::Failed; }
    void retry();

    void finish(std::optional<domain::Error> error); ///< called by Jobs

signals:
    void changed();
    void finished();

private:
    QString m_title;
    JobControl m_control;
    State m_state = State::Running;
    std::optional<domain::Error> m_error;
    QString m_resultText;
    QString m_resultFile;
    std::function<void()> m_retry;
};

} // namespace bashgah::services
