// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partner/partnerbalance.h"
#include "domain/partner/partnermove.h"

#include <vector>

namespace bashgah::storage {

class Connection;

struct StoredPartner
{
    domain::PartnerId id;
    domain::Partner partner;
    qint64 acknowledged = 0; ///< the last of our files that arrived there
    int version = 1;
    qint64 knownOut = 0;            ///< the highest number of ours that they told of, ours or lost
    std::optional<qint64> sendFrom{}; ///< the next file repeats all from this number on
    std::optional<qint64> askFrom{};  ///< our files ask for all from this number again
};

/// What is written of a line.
struct NewPartnerMove
{
    domain::PartnerId partner;
    domain::PartnerMoveKind kind = domain::PartnerMoveKind::Out;
    QString uid;
    domain::Points points;
    domain::Points covered;
    domain::Money amount;
    std::optional<domain::MemberId> member;
    QString mobile;
    std::optional<domain::PartnerMoveId> reverses;
    domain::Instant at;
    QDate day;
    std::optional<qint64> file;
    std::optional<domain::StaffId> staff;
};

struct PostedEntry
{
    domain::EntryId entry;
    domain::Points points;
};

/// Partners and the book kept with each. Throws SqlFailure; never begins a transaction.
class PartnerRepository final
{
public:
    explicit PartnerRepository(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] domain::Result<std::vector<StoredPartner>> list();
    [[nodiscard]] domain::Result<std::optional<StoredPartner>> find(domain::PartnerId id);
    [[nodiscard]] domain::Result<std::optional<StoredPartner>> findByKey(const domain::PublicKey &key);
    [[nodiscard]] domain::PartnerId insert(const domain::Partner &partner, domain::Instant at);
    /// False: somebody changed it since version `version`.
    [[nodiscard]] bool update(domain::PartnerId id, int version, const domain::Partner &partner);
    void acknowledge(domain::PartnerId id, qint64 number);
    [[nodiscard]] domain::PartnerBalance balance(domain::PartnerId id, domain::Instant now);

    [[nodiscard]] domain::PartnerMoveId insert(const NewPartnerMove &move);
    void addPosting(domain::PartnerMoveId move, domain::EntryId entry);
    [[nodiscard]] std::vector<PostedEntry> postings(domain::PartnerMoveId move);
    [[nodiscard]] std::optional<domain::PartnerMove> move(domain::PartnerMoveId id);
    [[nodiscard]] std::optional<domain::PartnerMove> move(domain::PartnerId partner, domain::PartnerMoveKind kind,
                                                          const QString &uid);
    /// Newest first; of one partner, one member, or all.
    [[nodiscard]] std::vector<domain::PartnerMove> newest(std::optional<domain::PartnerId> partner,
                                                          std::optional<domain::MemberId> member, int limit);
    [[nodiscard]] std::vector<domain::PartnerMove> unsent(domain::PartnerId partner);
    /// Those of files from `number` on, and the unsent ones.
    [[nodiscard]] std::vector<domain::PartnerMove> movesFrom(domain::PartnerId partner, qint64 number);
    void markSent(domain::PartnerId partner, qint64 number);
    /// Up to a day, not settled.
    [[nodiscard]] std::vector<domain::PartnerMove> open(domain::PartnerId partner, QDate last);
    [[nodiscard]] std::vector<domain::PartnerMove> settled(domain::SettlementId settlement);
    void markSettled(domain::PartnerId partner, QDate last, domain::SettlementId settlement);
    /// What a debit took, by the last day of the lots.
    [[nodiscard]] std::vector<std::pair<std::optional<QDate>, domain::Points>> carriedDays(domain::EntryId debit);

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
