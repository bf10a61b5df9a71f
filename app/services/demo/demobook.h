// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/shopprofile.h"
#include "domain/membership/plan.h"
#include "services/demo/demopeople.h"
#include "services/demo/demosold.h"

namespace bashgah::storage {
class DemoWriter;
class MemberRepository;
struct DemoEntry;
} // namespace bashgah::storage

namespace bashgah::services {

/// Keeps the demo shop's accounts in memory by the same rules as the counter does, and writes down
/// what happens. Throws what the writer throws.
class DemoBook final
{
public:
    DemoBook(storage::DemoWriter &writer, storage::MemberRepository &members,
             const domain::ShopProfile &shop, const domain::ShopCalendar &calendar,
             std::vector<DemoVersion> versions);

    void addMember(const DemoPerson &person, domain::Instant at, domain::StaffId staff);
    [[nodiscard]] DemoSold sell(const DemoVisit &visit);
    /// All of it, or the line of that place only.
    void refund(const DemoSold &sold, std::optional<size_t> line, const QString &reason,
                domain::Instant at);
    void bonus(size_t person, domain::Points points, const QString &reason, domain::Instant at);
    /// The end of the day before: points past their last day, tiers, the closed day itself.
    void nightly(QDate day);
    void finish();
    /// From this day on some regulars buy the membership.
    void sellPlan(const domain::PlanTerms &terms, QDate from, domain::Instant at);

    [[nodiscard]] const domain::Programme &programmeOn(QDate day) const;
    [[nodiscard]] domain::Points spendable(size_t person, QDate day) const;
    [[nodiscard]] int redemptions() const { return m_redemptions; }
    [[nodiscard]] int purchases() const { return m_purchases; }
    [[nodiscard]] int refunds() const { return m_refunds; }
    [[nodiscard]] domain::MemberId memberId(size_t person) const { return m_members[person].id; }

private:
    struct State
    {
        domain::MemberId id;
        domain::AccountId account;
        domain::PointsAccount points;
        qint64 seq = 0;
        std::vector<domain::Qualification> counted; ///< for the tier
        QDate joined;
        domain::TierStanding standing;
        std::optional<QDate> lastVisit;
        std::optional<domain::ActiveMembership> membership; ///< paid
    };

    [[nodiscard]] size_t versionOn(QDate day) const;
    [[nodiscard]] domain::Redemption redemptionFor(const DemoVisit &visit,
                                                   const domain::PurchaseDraft &draft, QDate day,
                                                   const domain::Programme &programme) const;
    [[nodiscard]] domain::PurchaseDraft draftOf(const DemoVisit &visit, const domain::Programme &programme) const;
    void buyMembership(size_t person, const DemoVisit &visit);
    [[nodiscard]] const domain::ActiveMembership *membershipOn(size_t person, QDate day) const;
    void noteBenefits(const State &member, const DemoSold &sold);
    void earn(State &member, DemoSold &sold);
    void redeem(State &member, DemoSold &sold);
    void clawBack(State &member, const DemoSold &sold, const std::vector<domain::KeptLine> &kept,
                  domain::RefundId refund, domain::Instant at);
    void giveBack(State &member, const DemoSold &sold, domain::Money back, domain::RefundId refund,
                  domain::Instant at);
    domain::EntryId post(State &member, const domain::Posting &posting, storage::DemoEntry entry);
    void lookAtTier(State &member, QDate day, const QString &cause, domain::Instant at);
    void expire(State &member, QDate day, domain::Instant at);

    storage::DemoWriter &m_writer;
    storage::MemberRepository &m_repository;
    domain::Currency m_currency;
    const domain::ShopCalendar &m_calendar;
    std::vector<DemoVersion> m_versions;
    std::vector<State> m_members;
    domain::PlanTerms m_planTerms;
    std::optional<domain::PlanId> m_plan;
    QDate m_planFrom;
    int m_redemptions = 0;
    int m_purchases = 0;
    int m_refunds = 0;
};

} // namespace bashgah::services
