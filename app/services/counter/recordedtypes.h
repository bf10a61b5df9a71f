// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/discount/automatic.h"
#include "domain/ledger/pointsaccount.h"
#include "domain/margin/margincheck.h"
#include "domain/program/exchange.h"
#include "domain/program/nextvisit.h"
#include "domain/program/redemption.h"
#include "domain/program/spendcredit.h"
#include "domain/purchase/purchaseextras.h"
#include "domain/purchase/refund.h"
#include "services/challenges/challengetypes.h"

// What commands of the counter ask for beside a purchase, and what they wrote.
namespace bashgah::services {

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
    QString tierGift{};     ///< name of a reward that waits for the member, for reaching a tier
    std::vector<domain::DiscountNotTaken> unusedCodes{}; ///< typed codes that stay good: others take off more
};

struct RecordedRefund
{
    domain::RefundId id;
    QString ref;
    domain::Money amount;          ///< net value of the goods
    domain::Money payBack;         ///< amount less what points had paid and less keptBack
    domain::Money keptBack;        ///< value of what is missing (policy "deduct from refund")
    domain::Points taken;          ///< of the earned points
    domain::Points writtenOff;     ///< could not be taken
    domain::Points returned;       ///< of the redeemed points, to whoever still is a member
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
    domain::Money missingKept{};   ///< for credit that was spent and rewards that were handed out; part of keptBack
    domain::Points missingDebt{};  ///< the same as points (policy "negative")
    QStringList rewardsTaken{};    ///< gifts that can no longer be fetched: their names
    QStringList rewardsGone{};     ///< gifts of cards no longer full that had been handed out
    std::vector<domain::PaymentPart> paidBack{}; ///< payBack by kinds of money
    QStringList codesAgain{};      ///< used codes that live on although their last day has passed
    std::optional<QDate> codesUntil{}; ///< their last day now
    domain::Points metBefore{};    ///< of `returned`, what earlier returns had written off and is taken now
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
