// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/calendar/shopcalendar.h"
#include "domain/staff/anomaly.h"
#include "domain/staff/trailchain.h"
#include "services/jobs/jobcontrol.h"

#include <vector>

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

/// A line of the trail as people read it; words are made by ui/format or ctl.
struct TrailLine
{
    qint64 line = 0;
    domain::TrailFacts facts;
    QString staffName; ///< empty: nobody's name was known
    bool operator==(const TrailLine &) const = default;
};

struct TrailQuery
{
    std::optional<domain::StaffId> staff{};
    QString group{};                        ///< "points", "purchase", ...; empty: all
    std::optional<QDate> first{};
    std::optional<QDate> last{};
    std::optional<domain::MemberId> member{};
    qint64 olderThan = 0;                   ///< line to go on from; 0: the newest
    int limit = 500;
};

/// Where the chain does not fit: a changed line, or lines that are gone.
struct TrailFault
{
    enum class Kind { Changed, Missing, HeadDiffers };
    Kind kind = Kind::Changed;
    qint64 line = 0;
    qint64 count = 1; ///< missing ones
    QString where{};  ///< of HeadDiffers: KeptHead::where
    bool operator==(const TrailFault &) const = default;
};

/// Reads and checks the audit trail. May be called from any thread.
class TrailService final
{
public:
    TrailService(storage::Database &database, const domain::Clock &clock);

    [[nodiscard]] QString shopPath() const;
    /// Newest first.
    [[nodiscard]] domain::Result<std::vector<TrailLine>> lines(const TrailQuery &query) const;
    /// However many they are, newest first; read in parts of query.limit, so that it can be stopped. Lines that are
    /// written meanwhile are not among them. Error Cancelled.
    [[nodiscard]] domain::Result<std::vector<TrailLine>> all(TrailQuery query, JobControl &control) const;
    /// What to keep elsewhere and compare later. Absent: there is no line.
    [[nodiscard]] domain::Result<std::optional<domain::TrailHead>> head() const;
    /// Whether the line of a head from before still has its hash: false when lines were cut off or the whole
    /// chain was made anew (or an older backup was restored).
    [[nodiscard]] domain::Result<bool> stillHolds(const domain::TrailHead &kept) const;
    /// Every line against the one before, and against what was kept: this computer's head, and the lowest one in a backup
    /// of this shop that differs. Reads the whole trail.
    [[nodiscard]] domain::Result<std::vector<TrailFault>> check(std::optional<domain::TrailHead> kept = {},
                                                                const std::vector<domain::KeptHead> &backups = {}) const;

    [[nodiscard]] domain::Result<domain::AnomalyThresholds> thresholds() const;
    [[nodiscard]] domain::Result<void> setThresholds(const domain::AnomalyThresholds &thresholds);
    /// Newest day first.
    [[nodiscard]] domain::Result<std::vector<domain::Anomaly>> anomalies(domain::DayRange days) const;

private:
    storage::Database &m_database;
    const domain::Clock &m_clock;
};

} // namespace bashgah::services
