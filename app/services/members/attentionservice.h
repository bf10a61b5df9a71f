// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/base/result.h"
#include "domain/points/points.h"

#include <QDate>

#include <vector>

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

struct ComingBirthday
{
    domain::MemberId member;
    QString name;
    QDate day; ///< on which it comes round
};

struct PointsEndingSoon
{
    qint64 members = 0;
    domain::Points points;
};

/// What comes up in the next days. Any thread.
class AttentionService final
{
public:
    AttentionService(storage::Database &database, const domain::Clock &clock)
        : m_database(database), m_clock(clock) {}

    /// Today's first.
    [[nodiscard]] domain::Result<std::vector<ComingBirthday>> birthdays(int days, int limit) const;
    [[nodiscard]] domain::Result<PointsEndingSoon> expiring(int days) const;
    /// How many members have a paid membership that ends within the days its plan reminds of, and did not renew it.
    [[nodiscard]] domain::Result<qint64> membershipsEnding() const;

private:
    storage::Database &m_database;
    const domain::Clock &m_clock;
};

} // namespace bashgah::services
