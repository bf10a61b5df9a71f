// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/shopprofile.h"
#include "domain/ledger/pointsaccount.h"
#include "domain/margin/margincheck.h"
#include "domain/membership/plan.h"
#include "domain/program/redemption.h"
#include "domain/program/spendcredit.h"
#include "domain/program/tierread.h"
#include "services/challenges/challengetypes.h"
#include "services/counter/daytypes.h"
#include "services/counter/poolsight.h"
#include "services/counter/recordedtypes.h"
#include "services/counter/typedcodes.h"

#include <memory>

namespace bashgah::services {

/// A programme version in force.
struct LiveProgramme
{
    domain::ProgrammeVersionId id;
    int version = 1;
    QDate startDay;
    domain::Programme programme;
};

/// All the counter needs to preview a member's (or an anonymous) purchase without asking the file
/// again; taken once when the member is chosen and again after each recording.
struct CounterSnapshot : TypedCodes
{
    std::optional<domain::MemberId> member;
    QString memberName;
    QDate today;
    QDate typedOn{}; ///< where `today` is the earlier day of a purchase that is typed now: now; else invalid
    std::optional<domain::ExchangeRule> exchangeNow{}; ///< of an earlier day: points are exchanged as of now all the same
    std::shared_ptr<const LiveProgramme> programme; ///< null: none is live, nothing is earned
    domain::Points balance;
    domain::Points spendable;
    domain::Points pending;
    domain::Points deficit;
    std::vector<domain::ExpiringPoints> expiring;
    std::optional<domain::Tier> tier;
    std::optional<domain::Tier> nextTier;
    domain::TierScore toNextTier; ///< still missing for it
    domain::TierScore tierScore;  ///< what counts for tiers, as the policy measures
    std::optional<QDate> tierUntil; ///< in grace: last day the tier is kept
    std::optional<domain::TierPin> tierPin; ///< set by hand
    domain::TierSoFar tierSoFar{}; ///< where the rules read a purchase with the tier it leads to
    int visits = 0;             ///< purchases not void
    std::optional<QDate> lastVisit;
    std::optional<domain::ActiveMembership> membership; ///< paid, of today
    domain::MemberState facts;  ///< what the rules ask
    domain::Currency currency;  ///< of the shop, for rounding discounts
    domain::SpendPerson spender{}; ///< what rules of spend ask
    MemberChallenges challenges{}; ///< stamp cards and the like
    domain::MarginPolicy margin{}; ///< of the shop
    domain::Money paidToday{}; ///< with points, before; zero where nothing limits a day
    PoolSight pool{};              ///< of the household, where its points are spent together
    domain::AutomaticDiscounts automatic{}; ///< that are not ended; counted for the member

    /// What the member can spend: the own points, or those of the household.
    [[nodiscard]] domain::Points usable() const { return pool.isShared() ? pool.together : spendable; }
    [[nodiscard]] bool isEarlier() const { return typedOn.isValid(); }
};

struct CounterPreview : CodesPreview
{
    domain::Money gross;
    domain::Money discount;          ///< all of it
    std::optional<domain::StandingDiscount> standing; ///< the part the member's tier gives
    domain::Money due;               ///< after discount and points
    domain::Redemption redemption;   ///< as it would be recorded (clamped)
    domain::Redemption mostRedeemable;
    domain::Evaluation earning;      ///< lines with reasons
    domain::Points balanceAfter;     ///< with points that games give
    domain::Points spendableAfter;
    domain::Points owedAfter{};      ///< of a deficit, still
    std::optional<QDate> usableFrom; ///< when the new points are pending
    std::optional<QDate> validUntil;
    std::vector<domain::SpendGain> credit{}; ///< for this purchase; zero where a cap is used up
    std::vector<ChallengeStep> challenges{}; ///< that this purchase would move
    domain::Exchange exchanged{}; ///< points that would become credit at once; part of balanceAfter
    std::vector<domain::NextVisitGain> nextVisit{}; ///< codes for another purchase; not made yet
    /// Why recording would be refused (amount, discount, redeem, margin), if it would.
    std::optional<domain::Error> refusal;
    domain::MarginCheck margin{}; ///< empty: enough is left, or nobody watches
};

} // namespace bashgah::services
