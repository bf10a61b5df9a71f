// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign/messagestate.h"
#include "domain/ledger/pointsaccount.h"
#include "domain/member/memberfilter.h"
#include "domain/membership/plan.h"
#include "domain/program/tier.h"
#include "domain/purchase/refund.h"

namespace bashgah::storage {

class Connection;
struct TierChange;

/// A ledger entry with what it belongs to.
struct DemoEntry
{
    domain::AccountId account{0};
    qint64 seq = 1;
    domain::EntryKind kind = domain::EntryKind::Earn;
    domain::Points points;
    domain::Instant at;
    QDate day;
    std::optional<domain::PurchaseId> purchase;
    std::optional<domain::RefundId> refund;
    std::optional<domain::ProgrammeVersionId> version;
    std::optional<domain::EntryId> reverses;
    std::optional<domain::LotId> expiredLot;
    std::optional<domain::StaffId> staff;
    QString reason;
    QString explain = QStringLiteral("{}");
};

/// One message of a finished campaign, with the steps it took.
struct DemoMessage
{
    domain::CampaignId campaign;
    domain::MemberId member;
    QString mobile;
    QString body;
    domain::MessageState state = domain::MessageState::Delivered;
    QString reason;
    domain::Instant at;      ///< made
    domain::Instant endedAt; ///< last change
};

/// Writes the rows of a made-up history in bulk, in the order they are asked for and with ids of
/// its own counting, into a shop that has none yet. Throws SqlFailure; never begins a transaction.
class DemoWriter final
{
public:
    explicit DemoWriter(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] bool shopHasData();
    void product(domain::ProductId id, const QString &code, const QString &name,
                 const QString &category, domain::Money price, domain::Money cost);
    [[nodiscard]] domain::ProgrammeVersionId programmeVersion(const domain::Programme &programme,
                                                              QDate start, domain::Instant at,
                                                              domain::StaffId staff);
    void account(domain::AccountId id, domain::MemberId member);
    /// The id to give the next purchase, which is stored before the entries that name it.
    [[nodiscard]] domain::PurchaseId nextPurchase() { return domain::PurchaseId(++m_purchases); }
    void purchase(const domain::Purchase &purchase);
    void purchaseLine(domain::PurchaseId purchase, int number, const domain::PurchaseLine &line,
                      domain::Money net);
    [[nodiscard]] domain::RefundId refund(const domain::Purchase &purchase, domain::Money amount,
                                          const QString &reason, domain::Instant at, QDate day);
    void refundLine(domain::RefundId refund, int number, domain::PurchaseId purchase,
                    int purchaseLine, const domain::PurchaseLine &line, domain::Money amount);
    void purchaseRefunded(domain::PurchaseId purchase, domain::Money refunded);
    [[nodiscard]] domain::EntryId entry(const DemoEntry &entry);
    [[nodiscard]] domain::LotId lot(domain::EntryId entry, domain::AccountId account,
                                    const domain::Lot &lot);
    void lotUse(domain::EntryId entry, domain::LotId lot, bool restored, domain::Points points);
    void tier(const TierChange &change);
    /// What the purchase counts for tiers by points.
    void qualify(domain::PurchaseId purchase, domain::Points points);
    void benefit(domain::PurchaseId purchase, const domain::StandingDiscount &given, domain::Points points);
    [[nodiscard]] domain::PlanId plan(const domain::PlanTerms &terms, domain::Instant at);
    [[nodiscard]] domain::MembershipId membership(domain::PlanId plan, domain::MemberId member, domain::Money paid,
                                                  domain::Instant at, const domain::DayRange &term,
                                                  domain::StaffId staff);
    void closedDay(QDate day, domain::Instant at);
    /// `sentAt` absent: a draft.
    [[nodiscard]] domain::CampaignId campaign(const QString &name, const QString &body,
                                              const domain::MemberFilter &audience,
                                              domain::Instant at,
                                              std::optional<domain::Instant> sentAt);
    void message(const DemoMessage &message);

    /// The caches, once all is written.
    void finishLot(domain::LotId id, domain::Points remaining);
    void finishAccount(domain::AccountId id, domain::Points balance, qint64 lastSeq);
    void finishMember(domain::MemberId id, const std::optional<QString> &tierId,
                      const std::optional<QDate> &lastVisit);

private:
    Connection &m_connection;
    qint64 m_versions = 0;
    qint64 m_purchases = 0;
    qint64 m_refunds = 0;
    qint64 m_entries = 0;
    qint64 m_lots = 0;
};

} // namespace bashgah::storage
