// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/counter/countertypes.h"
#include "services/counter/rulefacts.h"

namespace bashgah::services {

class ProgrammeStore;

/// Reads parts of what the counter knows of a member. Inside the caller's transaction; throws SqlFailure.
class CounterSight final
{
public:
    CounterSight(storage::Connection &connection, ProgrammeStore &programmes, RuleFacts &ruleFacts,
                 const domain::ShopCalendar &calendar)
        : m_connection(connection), m_programmes(programmes), m_ruleFacts(ruleFacts), m_calendar(calendar)
    {
    }

    /// The paid membership of the snapshot's day; its multiplier is one more rule of the programme.
    void readMembership(domain::MemberId member, CounterSnapshot &snapshot);
    /// What the rules of the live programme ask about the member.
    void readRules(domain::MemberId member, domain::Instant at, CounterSnapshot &snapshot);
    /// For a purchase of that day that is typed now: programme, tier, membership, what rules ask, and what credit and
    /// cards can pay, as recording will take them. Points stay those of now.
    [[nodiscard]] domain::Result<CounterSnapshot> onDay(const CounterSnapshot &now, QDate day);

private:
    /// What its credit and cards can pay on its day.
    void readStored(CounterSnapshot &snapshot);
    [[nodiscard]] std::optional<domain::Tier> tierAt(domain::MemberId member, QDate day, domain::Instant at,
                                                     const domain::Programme &programme);

    storage::Connection &m_connection;
    ProgrammeStore &m_programmes;
    RuleFacts &m_ruleFacts;
    const domain::ShopCalendar &m_calendar;
};

} // namespace bashgah::services
