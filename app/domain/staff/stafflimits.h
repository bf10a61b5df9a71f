// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money/money.h"
#include "domain/points/points.h"

#include <QString>

#include <optional>

namespace bashgah::domain {

/// What one person may do alone; beyond it a second one confirms with a PIN. Absent: no limit.
struct StaffLimits
{
    std::optional<Points> manualPoints; ///< given or taken by hand at once
    std::optional<int> refundDays;      ///< age of a purchase that comes back
    bool backdating = false;            ///< a day before today needs somebody else, whichever

    bool operator==(const StaffLimits &) const = default;
    /// "manual_points=500;refund_days=7;backdating=1" as the shop's settings keep it.
    [[nodiscard]] QString text() const;
    /// What is not understood is no limit.
    [[nodiscard]] static StaffLimits fromText(QStringView text);
};

/// One thing that is about to be done, as far as limits ask. A second person confirms this one and no other.
struct LimitedAct
{
    QString action;         ///< as its line of the trail is called: "points.adjust"
    QString subject;        ///< "member:5"
    Money amount{};         ///< that moves with it
    Points manualPoints{};  ///< signed
    int refundAge = 0;      ///< days since the purchase
    int backdatedDays = 0;  ///< 0: today

    /// The same for the same act, another for every other one.
    [[nodiscard]] QString key() const;
};

/// Why a second person is needed.
enum class SecondPerson { ManualPoints, LateRefund, Backdating };

[[nodiscard]] std::optional<SecondPerson> secondPersonFor(const StaffLimits &limits, const LimitedAct &act);
/// "manual_points", "late_refund", "backdating": for the trail.
[[nodiscard]] QString secondPersonKey(SecondPerson why);

} // namespace bashgah::domain
