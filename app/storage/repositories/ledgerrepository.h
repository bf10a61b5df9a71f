// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/repositories/ledgerrows.h"

#include <functional>
#include <span>
#include <vector>

namespace bashgah::storage {

class Connection;
class Statement;

/// The append-only points ledger with its lots. Throws SqlFailure; never begins a transaction.
class LedgerRepository final
{
public:
    enum class Lots {
        Open, ///< enough to credit, debit and expire
        All,  ///< needed to give points back to lots that are used up
    };

    explicit LedgerRepository(Connection &connection) : m_connection(connection) {}

    /// Opens the account when there is none.
    [[nodiscard]] AccountRecord account(domain::MemberId member, Lots lots);
    /// An empty one when the member has no account yet; writes nothing.
    [[nodiscard]] domain::PointsAccount pointsOf(domain::MemberId member);

    /// The same of many with one statement for their lots: `visit` gets each member who has an account, until it
    /// returns false.
    void eachPoints(std::span<const domain::MemberId> members,
                    const std::function<bool(domain::MemberId, const domain::PointsAccount &)> &visit);

    /// Writes what the account decided: entry, new lots, lot moves, deficit. The place of its new
    /// lots in the account becomes known to it. saveCaches() once at the end of the command.
    domain::EntryId store(AccountRecord &account, const domain::Posting &posting,
                          const EntryFacts &facts);
    void saveCaches(const AccountRecord &account);

    /// Sets points aside until a moment; `purpose` for people who look into the file.
    [[nodiscard]] domain::HoldId insertHold(domain::AccountId account, domain::Points points,
                                            domain::Instant until, const QString &purpose);
    /// The hold became this entry; it can become no other (unique).
    void spendHold(domain::HoldId hold, domain::EntryId entry);
    void releaseHold(domain::HoldId hold, domain::Instant at);
    /// Closes holds whose time ran out by `at`; they count for nothing since then anyway.
    int releaseLapsedHolds(domain::Instant at);

    [[nodiscard]] std::vector<PurchaseEntry> entriesOf(domain::PurchaseId purchase);
    /// The lot of a credit, and how much of it expired unspent.
    [[nodiscard]] std::pair<std::optional<domain::LotId>, domain::Points>
    lotOf(domain::EntryId credit);
    /// The lot with those it was before members were merged and those as which it goes on, the newest first.
    [[nodiscard]] std::vector<domain::LotId> formsOf(domain::LotId lot);
    /// What a purchase's debit still holds of the account's lots (all loaded), and the part of it that
    /// no lot covered.
    [[nodiscard]] domain::DebitTrace trace(const AccountRecord &account, domain::EntryId debit,
                                           domain::PurchaseId purchase);
    /// The same of a debit without a purchase, nothing of which has come back.
    [[nodiscard]] domain::DebitTrace trace(const AccountRecord &account, domain::EntryId debit);
    /// Of the member's purchases under the policy "clamp", after that entry; oldest first.
    [[nodiscard]] std::vector<OpenWriteOff> openWriteOffs(domain::MemberId member, domain::EntryId since);
    /// `entry` took so many points that `clawback` had written off.
    void insertWriteOffMet(domain::EntryId entry, domain::EntryId clawback, domain::Points points);
    /// What of a purchase's points was written off and not met since, whatever the policy.
    [[nodiscard]] domain::Points writtenOffOf(domain::PurchaseId purchase);
    [[nodiscard]] std::vector<LedgerEntryRow> entriesOf(domain::MemberId member);
    [[nodiscard]] std::vector<LotChange> lotChanges(domain::MemberId member);
    [[nodiscard]] std::optional<domain::MemberId> memberOf(domain::EntryId entry);

private:
    [[nodiscard]] std::vector<domain::Lot> lots(domain::AccountId account, Lots which);
    [[nodiscard]] std::vector<domain::Hold> holds(domain::AccountId account);
    [[nodiscard]] domain::DebitTrace readTrace(const AccountRecord &account, domain::EntryId debit,
                                               Statement &uses);
    domain::EntryId insertEntry(AccountRecord &account, const domain::Posting &posting,
                                const EntryFacts &facts);
    void insertLots(AccountRecord &account, const domain::Posting &posting, domain::EntryId entry);
    void noteReturns(const AccountRecord &account, const domain::Posting &posting);

    Connection &m_connection;
};

} // namespace bashgah::storage
