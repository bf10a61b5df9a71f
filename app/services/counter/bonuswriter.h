// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
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

/// Writes bonuses and takes them again, inside the caller's write transaction. Throws SqlFailure.
class BonusWriter final
{
public:
    BonusWriter(storage::Connection &connection, const BonusFacts &facts) : m_connection(connection), m_facts(facts) {}

    domain::EntryId give(const Bonus &bonus);
    /// Takes only what the entry gave: from its own lot first, and never what has expired of it. Absent: nothing was
    /// left to take.
    std::optional<domain::EntryId> take(domain::MemberId member, domain::EntryId given, domain::Points points,
                                        domain::MissingPoints missing, QJsonObject explain);

private:
    storage::Connection &m_connection;
    const BonusFacts m_facts;
};

} // namespace bashgah::services
