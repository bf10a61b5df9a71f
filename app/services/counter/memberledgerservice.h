// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/ledger/pointsaccount.h"
#include "domain/program/evaluate.h"

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

/// One ledger entry as people read it. Words are made by ui/format or ctl from these parts.
struct LedgerRow
{
    explicit LedgerRow(domain::EntryId entry) : id(entry) {}

    domain::EntryId id;
    domain::EntryKind kind = domain::EntryKind::Earn;
    domain::Points points;
    domain::Points balance; ///< running, after this entry
    domain::Points spendable; ///< on its day, after this entry
    domain::Instant occurredAt;
    QDate day;
    QString purchaseRef;  ///< empty when there is none
    std::optional<domain::PurchaseId> purchase;
    QString staffName;
    QString reason;       ///< typed by staff
    std::optional<domain::Evaluation> why; ///< of an earning: line by line
    int programmeVersion = 0;              ///< 0: none
    std::optional<QDate> activates;        ///< of a credit
    std::optional<QDate> expires;
    std::optional<QDate> livesBy{};        ///< the day of the purchase that moved `expires` last
    domain::Points asked;      ///< of a claw-back: what the rules asked for
    domain::Points writtenOff; ///< of it, what was not there
    bool meetsWriteOff = false; ///< of a claw-back: it takes what an earlier one had to write off
    domain::Money paid;        ///< of a redemption: what the points paid
    std::optional<domain::OccasionKind> occasion{}; ///< of a bonus
    QString tier{};            ///< of points for an occasion: the tier whose points they are, its name then
    QString reward;            ///< of points spent on, or back from, a reward: its name then
    QString cause{};           ///< of points given to, or back from, a cause: its name then
    QString challenge{};       ///< of a gift for a stamp card or the like, or of one taken back: its name then
    QString activity{};        ///< of points for what staff confirmed: its kind (domain::activityKey)
    QString activityName{};    ///< in the owner's words then
    domain::Points milestone{}; ///< of a bonus: the points that were reached
    bool byMilestone = false;  ///< of a bonus for points in a short time, or of one taken back
    domain::Points exchangedEvery{}; ///< of points that became credit: so many at a time, by the rule then
    domain::Money exchanged{}; ///< of points that became credit by themselves: what they became
    domain::Money exchangedBack{}; ///< of points that came back from an exchange: the credit that was taken for them
    std::optional<domain::Money> missingValue{}; ///< of points for credit that was spent or a gift that was handed out: its worth
    std::optional<domain::Money> nextVisit{}; ///< of points for a used code whose purchase came back, or given back: the discount
    QString passedReason{};    ///< of a purchase below the minimum margin: why staff let it pass
    domain::Money passedBy{};  ///< and by how much it was below
    QString partner{};         ///< of points moved to or from a partner: its name then
    QString household{};       ///< of points between people of a household: the other's name
    bool householdBack = false; ///< they came, or were given, back
    bool byMerge = false;      ///< of points that came from, or went to, a member who is the same person
    bool byErasure = false;    ///< of points written off when a member was erased
};

/// All of one member's points.
struct MemberLedger
{
    std::vector<LedgerRow> rows; ///< oldest first
    domain::Points balance;
    domain::Points spendable;
    domain::Points pending;
    domain::Points deficit;
    std::vector<domain::Lot> lots; ///< open ones, in the order they are spent
    std::vector<domain::ExpiringPoints> expiring;
    std::optional<domain::Points> together{}; ///< usable of the household, where its points are spent together
};

class MemberLedgerService final
{
public:
    MemberLedgerService(storage::Database &database, const domain::Clock &clock);
    /// Error MemberNotFound.
    [[nodiscard]] domain::Result<MemberLedger> ledger(domain::MemberId member) const;

    /// One entry with what the balance was after it, and whose it is.
    struct Entry
    {
        domain::MemberId member;
        LedgerRow row;
        QString margin{};       ///< JSON of domain/margin/margincheck.h; empty: the guard had nothing to say
        QString marginReason{}; ///< why staff let the purchase pass
    };
    /// Error NotFound (the id).
    [[nodiscard]] domain::Result<Entry> entry(domain::EntryId id) const;

private:
    storage::Database &m_database;
    const domain::Clock &m_clock;
};

} // namespace bashgah::services
