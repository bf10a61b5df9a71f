// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/money/money.h"
#include "domain/points/points.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace bashgah::domain {

/// What the owner may want to look at. None of it is proof of anything.
enum class AnomalyKind {
    OwnNumber,             ///< a member with the name or a number of who gave the points or the credit
    BusyCard,              ///< many purchases of one member in a day
    RefundAfterRedemption, ///< points were spent, then the purchase that had brought them came back
    ManualPoints,          ///< many points by hand, or for activities without a limit, by one person in a day
    OddHours,              ///< recorded, taken back or given by hand while the shop is closed
    ManualCredit,          ///< much credit given by hand by one person in a day
};

inline constexpr std::array allAnomalyKinds{AnomalyKind::OwnNumber, AnomalyKind::BusyCard,
                                            AnomalyKind::RefundAfterRedemption, AnomalyKind::ManualPoints,
                                            AnomalyKind::OddHours,    AnomalyKind::ManualCredit};

/// From when on something is odd. Kept in the shop's settings.
struct AnomalyThresholds
{
    int purchasesADay = 5;       ///< of one member, this many or more
    int refundWithinDays = 3;    ///< after the points were spent
    Points manualPointsADay{500}; ///< by one person, this many or more
    Money manualCreditADay = Money::fromMinor(1'000'000); ///< given by one person, this much or more
    int opensAtHour = 7;         ///< 0..23, first hour in which sales are usual
    int closesAtHour = 23;       ///< 1..24, first hour in which they are not
    bool operator==(const AnomalyThresholds &) const = default;
    /// "purchases=5;refund_days=3;points=500;opens=7;closes=23;credit=1000000"; credit in minor units
    [[nodiscard]] QString text() const;
    [[nodiscard]] static AnomalyThresholds fromText(QStringView text);
};

/// Something odd with what it rests on.
struct Anomaly
{
    AnomalyKind kind = AnomalyKind::BusyCard;
    QDate day;
    std::optional<StaffId> staff;
    QString staffName;
    std::optional<MemberId> member;
    QString memberName;
    qint64 count = 0;  ///< purchases, refunds or adjustments
    Points points;     ///< that it is about
    QString evidence;  ///< references of the purchases or lines, a comma between
    Money credit{};    ///< that was given
    bool operator==(const Anomaly &) const = default;
};

/// "own_number", "busy_card", ...
[[nodiscard]] QString anomalyKey(AnomalyKind kind);

} // namespace bashgah::domain
