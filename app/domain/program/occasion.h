// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/shopcalendar.h"
#include "domain/money/money.h"
#include "domain/points/points.h"
#include "domain/program/promisedreward.h"

#include <QString>

#include <optional>
#include <vector>

namespace bashgah::domain {

/// What gives points without a purchase.
enum class OccasionKind {
    Joining,
    ProfileComplete, ///< name, mobile, birthday and gender are known
    Birthday,
    JoiningDay, ///< each year after joining
    WeddingDay, ///< each year after the wedding
    Referrer,   ///< a member brought a new one, who bought
    Referee,    ///< the new one, brought by a member
};

/// What members of one tier get on an occasion.
struct TierPoints
{
    QString tierId;
    Points points{1};
    bool operator==(const TierPoints &) const = default;
};

/// So many points on an occasion, a reward of the catalogue, or both; once for a member, or once a year. A programme
/// has at most one of each kind.
struct OccasionRule
{
    OccasionKind kind = OccasionKind::Birthday;
    Points points{1}; ///< 0 only where there is a reward
    bool enabled = true;
    std::vector<TierPoints> byTier{}; ///< instead of `points`, by the member's tier of that day; each tier once
    std::optional<PromisedReward> reward{}; ///< not for a referral
    int lifeDays = 0; ///< of these points, counted from that day; 0: as all points live
    bool operator==(const OccasionRule &) const = default;
};

/// What the referrer gets instead from a certain new member on.
struct ReferralStep
{
    int from = 21; ///< the first one for whom it holds: the 21st
    Points points{1};
    bool operator==(const ReferralStep &) const = default;
};

/// What is known of a member, for OccasionKind::ProfileComplete.
struct KnownProfile
{
    bool name = false;
    bool mobile = false;
    bool birthday = false;
    bool gender = false;
    [[nodiscard]] constexpr bool isComplete() const { return name && mobile && birthday && gender; }
};

constexpr size_t mostReferralSteps = 5;
constexpr int longestReferralShare = 366; ///< days
constexpr int longestOccasionLife = 3660; ///< days

/// When a referral counts: for both sides, by OccasionKind::Referrer and Referee.
struct ReferralPolicy
{
    Money minimum{};  ///< the new member's first purchase of at least so much, net of returns
    int waitDays = 7; ///< after it, so that goods can come back
    int perMonth = 0; ///< most new members one is rewarded for in a month of the calendar; 0: any number
    std::vector<ReferralStep> steps{}; ///< rising; the last one reached counts
    /// Of the points that the new member's purchases give, for the referrer as well; 0: none. Given once, when the days
    /// are over, of the goods that were kept by then.
    Percent share{};
    int shareDays = 90; ///< from the purchase that counted, itself included; at least waitDays
    bool operator==(const ReferralPolicy &) const = default;
};

/// "joining", "profile_complete", "birthday", "joining_day", "wedding_day", "referrer", "referee": as stored.
[[nodiscard]] QString occasionKey(OccasionKind kind);
[[nodiscard]] std::optional<OccasionKind> occasionFromKey(QStringView key);
[[nodiscard]] constexpr bool isYearly(OccasionKind kind)
{
    return kind == OccasionKind::Birthday || kind == OccasionKind::JoiningDay || kind == OccasionKind::WeddingDay;
}

/// Both sides of a referral get the same whatever their tier: one of them has hardly any yet.
[[nodiscard]] constexpr bool mayDifferByTier(OccasionKind kind)
{
    return kind != OccasionKind::Referrer && kind != OccasionKind::Referee;
}

/// A referral can fall; its points are taken again, which a fetched reward cannot be.
[[nodiscard]] constexpr bool mayGiveReward(OccasionKind kind)
{
    return mayDifferByTier(kind);
}

/// The rule of that kind that is on; null: gives nothing.
[[nodiscard]] const OccasionRule *enabledRule(const std::vector<OccasionRule> &rules, OccasionKind kind);
[[nodiscard]] bool givesOnOccasions(const std::vector<OccasionRule> &rules);
/// What a member of that tier gets; absent: of none.
[[nodiscard]] Points occasionPoints(const OccasionRule &rule, const std::optional<QString> &tierId);
/// What the referrer gets for the new member with this number: the rule's own points, or those of a step.
[[nodiscard]] Points referrerPoints(const OccasionRule &rule, const ReferralPolicy &policy, int number);
/// The referrer's share of what the new member earned, rounded down.
[[nodiscard]] Points sharedPoints(const ReferralPolicy &policy, Points earned);
/// Whether a referrer gets anything for one more in a month in which so many counted already.
[[nodiscard]] constexpr bool hasRoom(const ReferralPolicy &policy, int inMonth)
{
    return policy.perMonth == 0 || inMonth < policy.perMonth;
}

/// Whether a year or more after `from` its day comes round on `day`, in the shop's calendar. 30 Esfand
/// comes round on 29 Esfand in a common year, 29 February on the 28th.
[[nodiscard]] bool comesRound(QDate from, QDate day, const ShopCalendar &calendar);
/// The first day after `after` on which it does; `from` is valid.
[[nodiscard]] QDate nextRound(QDate from, QDate after, const ShopCalendar &calendar);
/// The days that come round on `day`, of the last 150 years: to look people up by the dates they have.
[[nodiscard]] std::vector<QDate> daysThatComeRound(QDate day, const ShopCalendar &calendar);

} // namespace bashgah::domain
