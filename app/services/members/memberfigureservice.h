// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analytics/visitrhythm.h"
#include "domain/base/clock.h"
#include "domain/base/result.h"
#include "domain/ledger/pointsaccount.h"
#include "domain/member/memberfigures.h"

#include <QHash>
#include <QStringList>

#include <span>

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

/// What lists and headers say of some members, each figure asked for alone, by member id. Quick for the members of a
/// page; a member of whom there is nothing to say is absent. Any thread.
class MemberFigureService final
{
public:
    using Members = std::span<const domain::MemberId>;

    MemberFigureService(storage::Database &database, const domain::Clock &clock)
        : m_database(database), m_clock(clock) {}

    [[nodiscard]] domain::Result<QHash<qint64, QStringList>> tags(Members members) const;
    [[nodiscard]] domain::Result<QHash<qint64, QDate>> birthdays(Members members) const;
    [[nodiscard]] domain::Result<QHash<qint64, domain::MemberSpend>> spends(Members members) const;
    [[nodiscard]] domain::Result<QHash<qint64, domain::VisitRhythm>> rhythms(Members members) const;
    /// The points of each that end first, from today on.
    [[nodiscard]] domain::Result<QHash<qint64, domain::ExpiringPoints>> expiring(Members members) const;

private:
    storage::Database &m_database;
    const domain::Clock &m_clock;
};

} // namespace bashgah::services
