// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analytics/kindfigures.h"
#include "domain/base/shopprofile.h"
#include "services/programs/programservice.h"

#include <span>

namespace bashgah::storage {
class Connection;
}

namespace bashgah::services {

/// How one kind of programme stands today, and what it gave members in the days of the overview.
struct KindStanding
{
    enum class State {
        Off,
        Planned, ///< begins on `from`
        On,
    };
    domain::KindFigures figures; ///< as in the monthly report; its kind is the key
    State state = State::Off;
    QDate from{};
    int parts = 0; ///< what it is, or will be, made of: rules that run, tiers, plans on sale, partners, causes
    bool operator==(const KindStanding &) const = default;
};

/// Every kind there is, in the order of the monthly report, whether the shop uses it or not.
struct ProgrammeOverview
{
    domain::DayRange days; ///< from the first of the month to today
    std::vector<KindStanding> kinds;
    [[nodiscard]] int inForce() const;
};

/// `versions`: all of the programme. Inside a reader's own snapshot; throws SqlFailure. Errors: those of a partner's
/// stored key.
[[nodiscard]] domain::Result<ProgrammeOverview> readOverview(storage::Connection &connection,
                                                             std::span<const ProgrammeVersion> versions,
                                                             const domain::ShopCalendar &calendar, QDate today);

} // namespace bashgah::services
