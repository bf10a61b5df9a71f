// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/campaigns/outboxservice.h"

#include "services/campaigns/gatewayservice.h"
#include "services/shop/shopservice.h"
#include "storage/db/database.h"
#include "storage/repositories/messagerepository.h"

#include <QtConcurrentRun>

namespace bashgah::services {

using domain::Result;

namespace {

constexpr int tickMsecs = 5000;
constexpr int progressMsecs = 1000;
constexpr qint64 askEveryMsecs = 60'000;

} // namespace

struct OutboxService::Outcome
{
    OutboxRun run;
    bool asked = false;
    std::optional<domain::Error> error;
};

OutboxService::OutboxService(storage::Database &database, const domain::Clock &clock,
                             const GatewayService &gateway, QObject *parent)
    : QObject(parent), m_database(database), m_clock(clock), m_gateway(gateway)
{
    m_pool.setMaxThreadCount(1);
    m_timer.setInterval(tickMsecs);
    m_progress.setInterval(progressMsecs);
    connect(&m_timer, &QTimer::timeout, this, &OutboxService::walk);
    connect(&m_progress, &QTimer::timeout, this, &OutboxService::changed);
}

OutboxService::~OutboxService()
{
    m_stopping = true;
    m_pool.waitForDone();
}

void OutboxService::start()
{
    m_timer.start();
    walk();
}

void OutboxService::wake()
{
    if (m_running)
        m_again = true;
    else
        walk();
}

Result<int> OutboxService::waiting() const
{
    return m_database.read([](storage::Connection &connection) -> Result<int> {
        return storage::MessageRepository(connection).waiting(countedMost);
    });
}

OutboxService::Outcome OutboxService::work(bool asks)
{
    Outcome outcome;
    const auto settings = m_gateway.settings();
    const auto shop = ShopService(m_database, m_clock).profile();
    if (!settings || !shop) {
        outcome.error = settings ? shop.error() : settings.error();
        return outcome;
    }
    if (!settings->isSetUp())
        return outcome;
    auto gateway = m_gateway.open();
    if (!gateway) {
        outcome.error = gateway.error();
        return outcome;
    }
    const auto shouldStop = [this] { return m_stopping.load(); };
    OutboxWorker worker(m_database, m_clock, **gateway, settings->hours, shop->calendar);
    auto sent = worker.send(shouldStop);
    if (sent)
        outcome.run = *sent;
    else
        outcome.error = sent.error();
    if (!asks || m_stopping)
        return outcome;
    outcome.asked = true;
    auto told = worker.ask(shouldStop);
    if (told) {
        outcome.run.reported += told->reported;
        outcome.run.received += told->received;
    } else {
        outcome.error = told.error();
    }
    return outcome;
}

void OutboxService::walk()
{
    if (m_running || m_stopping)
        return;
    m_running = true;
    m_again = false;
    m_progress.start();
    const bool asks = m_clock.now().msecs - m_askedAt.msecs >= askEveryMsecs;
    // posted, never called at once: whoever starts a walk hears of its end later
    (void)QtConcurrent::run(&m_pool, [this, asks] {
        const Outcome outcome = work(asks);
        QMetaObject::invokeMethod(this, [this, outcome] { ended(outcome); }, Qt::QueuedConnection);
    });
}

void OutboxService::ended(const Outcome &outcome)
{
    m_running = false;
    m_progress.stop();
    if (outcome.asked)
        m_askedAt = m_clock.now();
    m_heldUntil = outcome.run.heldUntil;
    m_lastError = outcome.error;
    if (outcome.run.hasChanged())
        emit changed();
    emit walkEnded();
    if (m_again)
        walk();
}

} // namespace bashgah::services

#include "moc_outboxservice.cpp"
