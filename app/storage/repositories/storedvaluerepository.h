// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/pointsaccount.h"
#include "domain/stored/storedvalue.h"

namespace bashgah::storage {

class Connection;
class Statement;

/// A card or credit as loaded for one command. Its lots are kept by the same arithmetic as points:
/// one "point" is one minor unit.
struct StoredRecord
{
    domain::StoredAccountId id;
    domain::StoredKind kind = domain::StoredKind::Gift;
    QString code;
    std::optional<domain::MemberId> member;
    QString memberName;
    domain::Instant createdAt;
    qint64 lastSeq = 0;
    domain::PointsAccount value;
};

/// What an entry refers to, beside its posting.
struct StoredFacts
{
    domain::StoredEntryKind kind = domain::StoredEntryKind::Issue;
    domain::Instant at;
    std::optional<domain::PurchaseId> purchase;
    std::optional<domain::RefundId> refund;
    std::optional<domain::StoredEntryId> reverses;
    std::optional<domain::StaffId> staff;
    QString payment;
    QString reason;
    QString explain = QStringLiteral("{}"); ///< JSON
};

/// One payment of a purchase.
struct StoredPayment
{
    domain::StoredEntryId entry;
    domain::StoredAccountId account;
    domain::Money paid;
    domain::Money returned; ///< so far
};

/// The append-only ledger of gift cards and credit. Throws SqlFailure; never begins a transaction.
class StoredValueRepository final
{
public:
    explicit StoredValueRepository(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<StoredRecord> card(const QString &code);
    [[nodiscard]] std::optional<StoredRecord> creditOf(domain::MemberId member);
    [[nodiscard]] std::optional<StoredRecord> find(domain::StoredAccountId id);
    /// Newest first.
    [[nodiscard]] std::vector<StoredRecord> list(int limit);
    [[nodiscard]] StoredRecord openCard(const QString &code, std::optional<domain::MemberId> member, domain::Instant at);
    [[nodiscard]] StoredRecord openCredit(domain::MemberId member, domain::Instant at);

    /// Writes what the account decided: entry, new lots, lot moves and caches.
    domain::StoredEntryId store(StoredRecord &record, const domain::Posting &posting, const StoredFacts &facts);
    /// What a payment still holds of the record's lots.
    [[nodiscard]] domain::DebitTrace trace(const StoredRecord &record, domain::StoredEntryId payment);
    /// That gave credit nobody paid in and of which something is left; the first to end comes first.
    [[nodiscard]] std::vector<domain::StoredEntryId> givenLots(domain::StoredAccountId account);
    /// The lots that an entry made and as which they go on after merges, the newest first.
    [[nodiscard]] std::vector<domain::LotId> lotsFrom(domain::StoredEntryId entry);
    [[nodiscard]] std::vector<StoredPayment> paymentsOf(domain::PurchaseId purchase);
    [[nodiscard]] std::vector<domain::StoredEntry> entries(domain::StoredAccountId account);
    /// With value past its last day on `day`.
    [[nodiscard]] std::vector<domain::StoredAccountId> due(QDate day);

private:
    [[nodiscard]] StoredRecord read(const Statement &row);
    /// Runs it; the account it finds, with its lots.
    [[nodiscard]] std::optional<StoredRecord> whole(Statement &row);
    [[nodiscard]] std::vector<domain::Lot> lots(domain::StoredAccountId account);
    [[nodiscard]] StoredRecord open(domain::StoredKind kind, const QString &code,
                                    std::optional<domain::MemberId> member, domain::Instant at);
    void storeMoves(StoredRecord &record, const domain::Posting &posting, domain::StoredEntryId entry);

    Connection &m_connection;
};

} // namespace bashgah::storage
