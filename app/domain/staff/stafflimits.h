// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/money/money.h"
#include "domain/points/points.h"

#include <QString>

#include <optional>
#include <vector>

namespace bashgah::domain {

/// What one person may do alone; beyond it a second one confirms with a PIN. Absent: no limit. Points and credit by hand
/// are added up over the business day, what is given and what is taken each for itself; what a second person confirmed
/// is not counted. Points by hand are also those that an import brings, and those of activities which the programme
/// does not limit itself. Discounts by hand, and points that members carry to partners, are added up in the same way.
struct StaffLimits
{
    std::optional<Points> manualPoints;    ///< by hand to or from one member in a day, and at once in all
    std::optional<Points> manualPointsDay; ///< by hand to or from all members in a day
    std::optional<Money> credit{};         ///< given by hand to one member in a day
    std::optional<Money> creditDay{};      ///< given by hand to all members in a day
    std::optional<int> refundDays{};       ///< age of a purchase that comes back
    bool backdating = false;               ///< a day before today needs somebody else, whichever
    bool tiers = false;                    ///< a tier set by hand needs somebody else, whichever
    std::optional<Money> discountDay{};    ///< taken off by hand, of all purchases in a day
    std::optional<Points> partnerDay{};    ///< carried to partners, of all members in a day

    bool operator==(const StaffLimits &) const = default;
    /// "manual_points=500;manual_points_day=2000;credit=100000;credit_day=500000;refund_days=7;backdating=1;tiers=1;
    /// discount_day=800000;partner_day=3000" in one line, as the shop's settings keep it; money in minor units.
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
    Points manualPoints{};  ///< signed, of all members
    int refundAge = 0;      ///< days since the purchase
    int backdatedDays = 0;  ///< 0: today
    Money manualCredit{};   ///< given
    std::vector<MemberId> members{}; ///< whose points or credit move by hand, each the same part
    Instant at{};           ///< whose business day counts; of what is moved by hand
    QString tier{};         ///< that is set by hand, and until when: "gold 2026-12-31"
    Money handDiscount{};   ///< taken off by hand, below the list with it
    Points partnerPoints{}; ///< that go to a partner

    /// The same for the same act, another for every other one.
    [[nodiscard]] QString key() const;
};

/// What the same person did by hand, alone, since the business day began, in the direction of an act.
struct HandSoFar
{
    Points member; ///< the most that any of the act's members got, or lost
    Points all;
    Money creditMember;
    Money creditAll;
    Money discounts{};      ///< whatever the act
    Points partnerPoints{}; ///< whatever the act
};

/// Why a second person is needed.
enum class SecondPerson {
    ManualPoints,
    LateRefund,
    Backdating,
    ManualPointsDay,
    ManualCredit,
    ManualCreditDay,
    ManualTier,
    ManualDiscountDay,
    PartnerPointsDay,
};

[[nodiscard]] std::optional<SecondPerson> secondPersonFor(const StaffLimits &limits, const LimitedAct &act,
                                                          const HandSoFar &soFar = {});
/// How many points, or minor units of money, one person may still move alone today, by the limit that was met. Absent:
/// it is no limit of that kind.
[[nodiscard]] std::optional<qint64> leftAlone(const StaffLimits &limits, SecondPerson why, const HandSoFar &soFar);
/// "manual_points", "late_refund", "backdating", "manual_points_day", "manual_credit", "manual_credit_day",
/// "manual_tier", "manual_discount_day", "partner_points_day": for the trail and as the first argument of NeedsSecondPerson.
[[nodiscard]] QString secondPersonKey(SecondPerson why);
[[nodiscard]] std::optional<SecondPerson> secondPersonFromKey(QStringView key);
/// Whether leftAlone() counts money.
[[nodiscard]] bool isOfMoney(SecondPerson why);

} // namespace bashgah::domain
