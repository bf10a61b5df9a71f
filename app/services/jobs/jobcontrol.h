// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <memory>

namespace bashgah::services {

/// The worker's side of a job: asks whether it should stop and says how far it is. Cheap copies
/// share one state; safe from any thread.
class JobControl final
{
public:
    JobControl() : m_state(std::make_shared<State>()) {}

    [[nodiscard]] bool isCancelled() const { return m_state->cancelled.load(); }
    /// `total` 0: unknown. Read by the window a few times a second; call as often as convenient.
    void setProgress(qint64 done, qint64 total)
    {
        m_state->total.store(total);
        m_state->done.store(done);
    }
    void cancel() { m_state->cancelled.store(true); }
    [[nodiscard]] qint64 done() const { return m_state->done.load(); }
    [[nodiscard]] qint64 total() const { return m_state->total.load(); }

private:
    struct State
    {
        std::atomic<bool> cancelled = false;
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
    };
    std::shared_ptr<State> m_state;
};

} // namespace bashgah::services
