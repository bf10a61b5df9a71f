// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/campaign/campaign.h"
#include "domain/campaign/quiethours.h"
#include "domain/ports/smsgateway.h"

#include <functional>

namespace bashgah::storage {
class Database;
struct ClaimedMessage;
} // namespace bashgah::storage

namespace bashgah::services {

/// What one walk through the outbox did.
struct OutboxRun
{
    int sent = 0;
    int failed = 0;
    int unknown = 0;
    int skipped = 0;   ///< opted out since the campaign began
    int postponed = 0; ///< the gateway was away
    int reported = 0;
    int received = 0;
    int finished = 0;                         ///< campaigns
    std::optional<domain::Instant> heldUntil; ///< outside the sending hours
    [[nodiscard]] bool hasChanged() const
    {
        return sent + failed + unknown + skipped + postponed + reported + received + finished > 0;
    }
};

/// Sends what waits. A message is marked Sending in a transaction of its own before the request
/// leaves and its answer is written in another: whatever dies in between leaves a mark that is
/// never sent again blindly. Several workers, also of other programs, may run on one file; each
/// message is taken by one. Blocks on the network: not for the GUI thread.
class OutboxWorker final
{
public:
    OutboxWorker(storage::Database &database, const domain::Clock &clock,
                 domain::SmsGateway &gateway, domain::SendingHours hours,
                 domain::ShopCalendar calendar);

    /// After this long without an answer the sender of a message has died. Above every time-out.
    static constexpr qint64 leaseMsecs = 120'000;

    /// Recovers, sends until nothing is due, the gateway is away or `shouldStop` says so.
    [[nodiscard]] domain::Result<OutboxRun> send(const std::function<bool()> &shouldStop = {});
    /// Asks the provider what became of messages, and for texts that people sent.
    [[nodiscard]] domain::Result<OutboxRun> ask(const std::function<bool()> &shouldStop = {});

private:
    enum class Step { Go, End };

    [[nodiscard]] domain::Result<int> recover();
    [[nodiscard]] domain::Result<std::optional<storage::ClaimedMessage>> claim(OutboxRun &run);
    [[nodiscard]] domain::Result<Step> sendOne(const storage::ClaimedMessage &message,
                                               OutboxRun &run);
    [[nodiscard]] domain::Result<void> write(const storage::ClaimedMessage &message,
                                             const domain::SendAnswer &answer, OutboxRun &run);
    [[nodiscard]] domain::Result<int> finish();

    storage::Database &m_database;
    const domain::Clock &m_clock;
    domain::SmsGateway &m_gateway;
    const domain::SendingHours m_hours;
    const domain::ShopCalendar m_calendar;
    int m_misses = 0; ///< answers in a row that never came or said "later"
};

} // namespace bashgah::services
