// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backtest/backtestreport.h"
#include "domain/base/clock.h"
#include "domain/base/result.h"
#include "services/jobs/jobcontrol.h"

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

/// A back-test with the names its lists need.
struct Backtest
{
    domain::BacktestReport report;
    domain::Programme live;
    int liveVersion = 0;
    QHash<domain::MemberId, QString> names; ///< of winners and losers
};

/// Plays a draft over the shop's own past purchases beside the programme that is live today. Reads
/// only; may be called from a job's thread. What members would have bought or spent otherwise is not
/// known and stays as it was.
class BacktestService final
{
public:
    BacktestService(storage::Database &database, const domain::Clock &clock);

    /// The twelve months of the shop's calendar that end with the last purchase's day, or what there is
    /// of them. Error NoPurchases: nobody has bought yet.
    [[nodiscard]] domain::Result<domain::DayRange> usualDays() const;

    /// Errors: NoProgramme (nothing live to compare with), BadProgramme (the draft), OutOfRange (the days
    /// end before they begin; field "to"), NoPurchases (no member bought in them), Cancelled.
    [[nodiscard]] domain::Result<Backtest> run(const domain::Programme &draft, domain::DayRange days,
                                               JobControl control = {}) const;

private:
    storage::Database &m_database;
    const domain::Clock &m_clock;
};

} // namespace bashgah::services
