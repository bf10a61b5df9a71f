// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/shopprofile.h"
#include "domain/base/result.h"
#include "domain/money/money.h"
#include "domain/points/points.h"

#include <QDate>

#include <optional>

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

struct NightlyReport
{
    int days = 0;           ///< closed now
    int expiredLots = 0;
    domain::Points expired;
    int tierChanges = 0;
    domain::Points occasions; ///< given for days that come round, referrals and points in a short time
    int lapsedMemberships = 0;  ///< paid ones whose last day was over
    int lapsedReservations = 0; ///< of rewards
    int expiredStored = 0;      ///< parts of gift cards and credit
    domain::Points exchanged{};      ///< that became credit by themselves
    domain::Money exchangedInto{};
    int heldRewards = 0;        ///< set aside by the exchange
    domain::Money credit{};     ///< given for what was bought in months, seasons and years that ended
    int gifts = 0;              ///< rewards of the catalogue that tiers and occasions gave
};

/// What happens when a day ends: pending points become usable (and pay a deficit), points are exchanged, tiers are looked
/// at again, points past their last day expire, credit for a month, season or year that ended is given, birthdays and
/// joining days give theirs. Every missed day is done under its own date, each in its own transaction, from the day the
/// shop was made; running twice changes nothing. Days are business days (ShopCalendar).
class NightlyJob final
{
public:
    NightlyJob(storage::Database &database, const domain::Clock &clock);
    /// `until`: the last day to close, yesterday when absent. Errors: OutOfRange (a day that has not ended;
    /// field "until"), ClockBackwards (today is before the last closed day), Busy, StorageFailure.
    [[nodiscard]] domain::Result<NightlyReport> run(std::optional<QDate> until = {});

private:
    /// What is still to be worked off.
    struct Pause
    {
        QDate first;                 ///< day that begins
        std::optional<QDate> opened; ///< the day the shop was made
        bool everyTier = true;       ///< off: after a long pause tiers are looked at once, at its end
        bool everyDay = true;        ///< off: only days on which something ends need a look
    };
    [[nodiscard]] domain::Result<Pause> pauseUntil(QDate last, QDate today,
                                                   const domain::ShopProfile &profile) const;
    /// Days on which nothing ends are closed with the next busy one.
    [[nodiscard]] QDate nextBusyDay(QDate day, QDate last) const;

    storage::Database &m_database;
    const domain::Clock &m_clock;
};

} // namespace bashgah::services
