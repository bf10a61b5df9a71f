// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/shopprofile.h"
#include "domain/ledger/pointsaccount.h"
#include "domain/margin/margincheck.h"
#include "domain/membership/plan.h"
#include "domain/program/redemption.h"
#include "domain/program/spendcredit.h"
#include "domain/program/tier.h"
#include "domain/purchase/refund.h"
#include "services/challenges/challengetypes.h"
#include "services/counter/daytypes.h"
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
    int visits = 0;             ///< purchases not void
    std::optional<QDate> lastVisit;
    std::optional<domain::ActiveMembership> membership; ///< paid, of today
    domain::MemberState facts;  ///< what the rules ask
    domain::Currency currency;  ///< of the shop, for rounding discounts
    domain::SpendPerson spender{}; ///< what rules of spend ask
    MemberChallenges challenges{}; ///< stamp cards and the like
    domain::MarginPolicy margin{}; ///< of the shop
    domain::Money paidToday{}; ///< with points, before; zero where nothing limits a day
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
    domain::Points balanceAfter;
    domain::Points spendableAfter;
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

struct RecordedPurchase
{
    domain::PurchaseId id;
    QString ref;
    domain::Points earned;
    domain::Redemption redeemed;
    domain::Money due;
    domain::Points balance; ///< after
    std::optional<QString> newTierId; ///< when the purchase lifted the member
    bool repeated = false;  ///< the same request had been recorded before
    domain::Money paidWithStored{}; ///< by gift cards and credit; not part of `due`
    std::vector<domain::SpendGain> credit{}; ///< given for this purchase
    std::vector<ChallengeStep> challenges{}; ///< that it moved
    domain::MarginCheck margin{}; ///< what the guard found, though it was recorded
    domain::Exchange exchanged{}; ///< points that became credit with it, by themselves
    std::vector<domain::NextVisitGain> nextVisit{}; ///< codes for another purchase
    QStringList held{};     ///< rewards that were set aside for the member by themselves: their names
};

struct RecordedRefund
{
    domain::RefundId id;
    QString ref;
    domain::Money amount;          ///< net value of the goods
    domain::Money payBack;         ///< amount less what points had paid and less keptBack
    domain::Money keptBack;        ///< value of missing points (policy "deduct from refund")
    domain::Points taken;          ///< of the earned points
    domain::Points writtenOff;     ///< could not be taken
    domain::Points returned;       ///< of the redeemed points
    domain::Points balance;        ///< after
    bool repeated = false;
    domain::Money toCards{};       ///< given back to gift cards and credit; not part of payBack
    domain::Money creditTaken{};   ///< of credit given for spending
    domain::Money creditMissing{}; ///< of it, what was spent already
    domain::Points giftsTaken{};   ///< of gifts for cards that are no longer full
    domain::Points giftsMissing{}; ///< of them, what could not be taken
    int codesTaken = 0;            ///< for the next visit, that can no longer be used
    std::vector<domain::NextVisitGain> nextVisit{}; ///< codes given instead, for what was kept
    domain::Exchange exchangeBack{}; ///< points whose unspent credit was taken, before they were taken themselves
    domain::Money codesAsked{};    ///< for used codes whose purchase came back; part of keptBack
    domain::Points codesDebt{};    ///< the same as points (policy "negative")
    domain::Money codesRepaid{};   ///< of earlier codesAsked, as the codes are no longer used; part of payBack
};

/// One line of a purchase as far as it can still come back.
struct RefundableLine
{
    int lineNo = 1;
    QString name; ///< of the goods, else their code
    domain::Quantity quantity; ///< that has not come back
    domain::Money left;        ///< its net value
    bool operator==(const RefundableLine &) const = default;
};

struct AdjustRequest
{
    domain::MemberId member;
    domain::Points points; ///< signed, not zero
    QString reason;        ///< required
    std::optional<domain::StaffId> staff;
    QString key;
};

} // namespace bashgah::services
