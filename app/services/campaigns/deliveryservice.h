// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/result.h"
#include "domain/campaign/inboundword.h"
#include "domain/ports/smsgateway.h"

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

/// What comes back: reports on messages and texts that people send to the shop's line. May be
/// called from any thread; each call is one transaction.
class DeliveryService final
{
public:
    DeliveryService(storage::Database &database, const domain::Clock &clock);

    /// True when a message changed by it. Reports of messages that are not this shop's change
    /// nothing.
    [[nodiscard]] domain::Result<bool> report(const domain::DeliveryReport &report);
    [[nodiscard]] domain::Result<int> reports(const std::vector<domain::DeliveryReport> &reports);

    /// Keeps the text in the inbox. Stop puts the number on the suppression list and notes the
    /// member's refusal; rejoin takes both back. Anything else is left to a person.
    [[nodiscard]] domain::Result<domain::InboundWord> receive(const domain::InboundSms &message);

private:
    storage::Database &m_database;
    const domain::Clock &m_clock;
};

} // namespace bashgah::services
