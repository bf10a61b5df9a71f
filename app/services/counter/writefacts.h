// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace bashgah::services {

/// Circumstances of a purchase or refund that are not the cashier's words. The counter leaves all
/// but the moment alone; imports and the demo shop say more.
struct WriteFacts
{
    domain::Instant at;
    QDate day;                              ///< of `at` in the shop
    bool timed = true;                      ///< off: of `at` only the day is known
    QString source = QStringLiteral("counter");
    std::optional<domain::BatchId> batch;
    /// When a refund moves points; absent: at `at`. An import dates the goods by its file, but points
    /// that were booked before it came are taken back when it comes: what the member has then counts.
    std::optional<domain::Instant> pointsAt;
    bool earns = true;                      ///< off: past purchases without points
    std::optional<QDate> programmeDay;      ///< by which day's version; absent: by `day`
    bool givesBenefits = false;             ///< on: the tier's discount comes off the bill
    bool reviewsTier = true;                ///< off: the nightly job will look at tiers
    bool audits = true;                     ///< off: the batch is the trail
    std::optional<domain::Instant> enteredAt{}; ///< of a purchase of an earlier day: when it was typed, or found its member
};

} // namespace bashgah::services
