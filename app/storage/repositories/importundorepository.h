// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/db/statement.h"

#include <QString>

#include <vector>

namespace bashgah::storage {

class Connection;

/// A purchase of a batch that must stay on record.
struct PurchaseToVoid
{
    domain::PurchaseId id;
    bool hasPoints = false; ///< entries of the ledger belong to it
};

struct FilledMember
{
    domain::MemberId member;
    QString added; ///< JSON
    QString before; ///< JSON of what was replaced
};

struct OpeningEntry
{
    domain::EntryId id;
    domain::MemberId member;
    domain::Points points;
};

/// Points that a batch took back from a purchase which was in the shop before.
struct BatchClawback
{
    domain::EntryId id;
    domain::MemberId member;
    domain::Points points; ///< taken, not negative
    domain::PurchaseId purchase;
    std::optional<domain::RefundId> refund;
    std::optional<domain::ProgrammeVersionId> programmeVersion;
};

/// Points that were taken since for what a batch had written off.
struct MetWriteOff
{
    domain::EntryId id;
    domain::MemberId member;
    domain::Points points; ///< taken, above zero
};

/// Takes the rows of one batch away again. Throws SqlFailure; lives inside its caller's transaction.
class ImportUndoRepository final
{
public:
    ImportUndoRepository(Connection &connection, domain::BatchId batch)
        : m_connection(connection), m_batch(batch) {}

    [[nodiscard]] std::vector<PurchaseToVoid> purchasesToVoid();
    /// Returns of the batch moved gift cards or credit of purchases that were in the shop before.
    [[nodiscard]] bool movedCredit();
    /// That were in the shop before and of which the batch's returns took something.
    [[nodiscard]] std::vector<domain::PurchaseId> returnedPurchases();
    void voidPurchase(domain::PurchaseId id, domain::Instant at);
    /// Refunds go (or become void when they moved points) and other purchases have back what they
    /// took. Returns how many.
    [[nodiscard]] qint64 removeRefunds(domain::Instant at);
    [[nodiscard]] qint64 deletePurchases();
    [[nodiscard]] std::vector<domain::MemberId> membersOfPurchases();
    void refreshLastVisit(domain::MemberId member);
    /// Consent written by the batch goes; what is left counts again.
    void removeConsents();
    /// Members made by the batch that nothing uses. Returns how many.
    [[nodiscard]] qint64 deleteUnusedMembers();
    [[nodiscard]] qint64 membersLeft();
    void deleteUnusedProducts();
    [[nodiscard]] std::vector<FilledMember> filledMembers();
    /// Who was brought by whom and lives with whom since the batch, in the order it was written.
    [[nodiscard]] std::vector<FilledMember> linkedMembers();
    /// What imports before this one had written that were taken back after it, newest first.
    [[nodiscard]] std::vector<FilledMember> fillsUndoneSince();
    [[nodiscard]] std::vector<OpeningEntry> openingEntries();
    /// The newest first.
    [[nodiscard]] std::vector<BatchClawback> clawbacks();
    /// What met the write-offs of those (services/counter/writeoffs.h); the newest first.
    [[nodiscard]] std::vector<MetWriteOff> metWriteOffs();
    void markUndone(domain::Instant at);

private:
    void addFills(domain::BatchId batch, const QString &action, std::vector<FilledMember> &members);
    [[nodiscard]] std::vector<domain::MemberId> memberIds(const QString &statement);

    Connection &m_connection;
    domain::BatchId m_batch;
};

} // namespace bashgah::storage
