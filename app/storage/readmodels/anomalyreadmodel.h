// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/shopcalendar.h"
#include "domain/staff/anomaly.h"

#include <vector>

namespace bashgah::storage {

class Connection;

/// What looks odd in the given days. Throws SqlFailure.
class AnomalyReadModel final
{
public:
    AnomalyReadModel(Connection &connection, domain::DayRange days, const domain::AnomalyThresholds &thresholds)
        : m_connection(connection), m_days(days), m_thresholds(thresholds)
    {
    }

    /// All kinds but the odd hours.
    [[nodiscard]] std::vector<domain::Anomaly> byRows();
    /// Something recorded at the counter or by hand, for the hours.
    struct Recorded
    {
        domain::Anomaly seed; ///< day, staff, member, points and reference are set
        domain::Instant at;
    };
    [[nodiscard]] std::vector<Recorded> recorded();

private:
    void add(domain::AnomalyKind kind, const QString &statement, std::optional<qint64> threshold,
             std::vector<domain::Anomaly> &found);
    void addOwn(std::vector<domain::Anomaly> &found);

    Connection &m_connection;
    domain::DayRange m_days;
    const domain::AnomalyThresholds &m_thresholds;
};

} // namespace bashgah::storage
