// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/result.h"
#include "domain/program/programme.h"

#include <QJsonObject>

namespace bashgah::storage {
class Connection;
}

namespace bashgah::services {

/// Points without a purchase.
struct Bonus
{
    domain::MemberId member;
    domain::Points points;
    std::optional<QDate> lastDay; ///< absent: for ever
    QJsonObject explain;
    std::optional<domain::ProgrammeVersionId> version{};
};

/// When, and by whom.
struct BonusFacts
{
    QDate day;
    domain::Instant at;
    std::optional<domain::StaffId> staff{};
};

/// What was taken of a bonus.
struct BonusTaken
{
    std::optional<domain::EntryId> entry{}; ///< absent: nothing of it was left
    domain::Points missing{};               ///< spent and written off
};

/// Writes bonuses and takes them again, inside the caller's write transaction. Throws SqlFailure. A bonus of which
/// something was written off counts as kept, and its limit as used (DOMAIN.md section 7: a write-off is the shop's
/// loss, once); with the policy "negative" nothing is written off, the debt is paid by the next points.
class BonusWriter final
{
public:
    BonusWriter(storage::Connection &connection, const BonusFacts &facts) : m_connection(connection), m_facts(facts) {}

    domain::EntryId give(const Bonus &bonus);
    /// Takes only what the entry gave: from its own lot first, from credit its points became (exchangereturn.h), and
    /// never what has expired of it.
    [[nodiscard]] domain::Result<BonusTaken> take(domain::MemberId member, domain::EntryId given, domain::Points points,
                                                  domain::MissingPoints missing, QJsonObject explain);

private:
    storage::Connection &m_connection;
    const BonusFacts m_facts;
};

} // namespace bashgah::services
