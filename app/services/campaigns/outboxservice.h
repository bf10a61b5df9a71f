// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/campaigns/outboxworker.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>

namespace bashgah::services {

class GatewayService;

/// Keeps the outbox moving while the program runs: looks every few seconds and when told, one walk
/// at a time on a thread of its own. What the gateway says is asked for once a minute.
class OutboxService final : public QObject
{
    Q_OBJECT

public:
    OutboxService(storage::Database &database, const domain::Clock &clock,
                  const GatewayService &gateway, QObject *parent = nullptr);
    ~OutboxService() override; ///< lets the message that is on its way finish, then stops

    void start();
    /// Something was queued: look now.
    void wake();
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// The most that waiting() counts.
    static constexpr int countedMost = 1000;
    /// How many messages wait to go out, now or later.
    [[nodiscard]] domain::Result<int> waiting() const;
    /// The opening that messages are held for, while they are.
    [[nodiscard]] std::optional<domain::Instant> heldUntil() const { return m_heldUntil; }
    /// What went wrong in the last walk (the shop file, the polling), if anything did.
    [[nodiscard]] const std::optional<domain::Error> &lastError() const { return m_lastError; }

signals:
    /// A walk ended or is a good part on its way, and messages changed.
    void changed();
    void walkEnded();

private:
    struct Outcome;
    void walk();
    [[nodiscard]] Outcome work(bool asks);
    void ended(const Outcome &outcome);

    storage::Database &m_database;
    const domain::Clock &m_clock;
    const GatewayService &m_gateway;
    QTimer m_timer;
    QTimer m_progress;
    QThreadPool m_pool;
    std::atomic<bool> m_stopping = false;
    bool m_running = false;
    bool m_again = false;
    domain::Instant m_askedAt;
    std::optional<domain::Instant> m_heldUntil;
    std::optional<domain::Error> m_lastError;
};

} // namespace bashgah::services
