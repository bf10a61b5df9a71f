// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/shopprofile.h"
#include "domain/member/member.h"
#include "services/counter/bonuswriter.h"
#include "services/counter/countertypes.h"

namespace bashgah::storage {
class Connection;
struct ReferralDue;
}

namespace bashgah::services {

/// Gives points, and rewards of the catalogue, without a purchase: for joining, for a complete profile, on birthdays, joining and wedding
/// days, and to both sides of a referral.
/// Each occasion once for a member, or once a year; what was given is given again by nobody. Inside the
/// caller's write transaction; throws SqlFailure.
class OccasionPoints final
{
public:
    OccasionPoints(storage::Connection &connection, const LiveProgramme &programme,
                   const domain::ShopProfile &profile)
        : m_connection(connection), m_programme(programme), m_profile(profile)
    {
    }

    /// After a member was registered or changed: joining, the profile if it is complete now, the birthday if
    /// that is today.
    domain::Points give(domain::MemberId member, const domain::MemberDetails &details, bool isNew,
                        domain::Instant at, std::optional<domain::StaffId> staff);
    /// Birthdays, joining and wedding days of all members that come round on this day, and referrals that count from it
    /// on. Rewards of referrals whose goods came back are taken again, as far as they are not spent.
    [[nodiscard]] domain::Result<domain::Points> giveOn(QDate day, domain::Instant at);
    /// How many rewards of the catalogue it gave.
    [[nodiscard]] int gifts() const { return m_gifts; }

private:
    /// Null: gives nothing.
    [[nodiscard]] const domain::OccasionRule *ruleFor(domain::OccasionKind kind) const;
    domain::Points giveAnniversaries(QDate day, domain::Instant at);
    domain::Points giveReferrals(QDate day, domain::Instant at);
    /// Of what new members earned, for those who brought them; once their days are over.
    domain::Points giveShares(QDate day, domain::Instant at);
    [[nodiscard]] domain::Result<void> takeReferrals(QDate day, domain::Instant at);
    [[nodiscard]] domain::Result<void> take(domain::OccasionKind kind, domain::MemberId member, const QString &period, QDate day,
              domain::Instant at);
    [[nodiscard]] QString yearOf(QDate day) const;
    domain::Points giveFor(domain::OccasionKind kind, domain::MemberId member, const QString &period,
                           QDate day, domain::Instant at, std::optional<domain::StaffId> staff);
    domain::Points giveReferrer(const storage::ReferralDue &due, QDate day, domain::Instant at);
    /// Null: of no tier, or what the rule gives is the same for all.
    [[nodiscard]] const domain::Tier *tierOf(const domain::OccasionRule &rule, domain::MemberId member);
    struct Gift
    {
        domain::Points points;
        QString tier{}; ///< its name, where the points are those of a tier
    };
    /// Whether the occasion gave points or a reward for that period.
    [[nodiscard]] bool isGiven(domain::OccasionKind kind, domain::MemberId member, const QString &period);
    /// A reward that is not in the catalogue is given to nobody; the editor names it.
    void giveReward(const domain::OccasionRule &rule, domain::MemberId member, const QString &period,
                    const BonusFacts &facts);
    void post(const domain::OccasionRule &rule, const Gift &gift, domain::MemberId member, const QString &period,
              const BonusFacts &facts);

    storage::Connection &m_connection;
    const LiveProgramme &m_programme;
    const domain::ShopProfile &m_profile;
    int m_gifts = 0;
};

/// Name, mobile, birthday and gender are known.
[[nodiscard]] bool isComplete(const domain::MemberDetails &details);

} // namespace bashgah::services
