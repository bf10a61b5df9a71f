// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partner/partnerdispute.h"
#include "domain/partner/publickey.h"

#include <optional>
#include <vector>

namespace bashgah::storage {

class Connection;

/// A key that a partner had before.
struct OldPartnerKey
{
    domain::PartnerId partner;
    qint64 lastNumber = 0; ///< its files up to this one are still taken
};

struct FormerPartnerKey
{
    domain::PublicKey key;
    qint64 lastNumber = 0; ///< 0: it is believed in nothing any more
    domain::Instant replacedAt;
};

/// How the exchange goes on after a new key or a restored backup: old keys, what is sent again, lines that could
/// not be booked. Throws SqlFailure; never begins a transaction.
class PartnerRecoveryRepository final
{
public:
    explicit PartnerRecoveryRepository(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<OldPartnerKey> oldKey(const domain::PublicKey &key);
    /// Those of a partner.
    [[nodiscard]] std::vector<FormerPartnerKey> formerKeys(domain::PartnerId partner);
    void keepOldKey(domain::PartnerId partner, const domain::PublicKey &key, qint64 lastNumber, domain::Instant at,
                    std::optional<domain::StaffId> staff);
    void dropOldKey(const domain::PublicKey &key);
    /// False: somebody changed the partner since version `version`.
    [[nodiscard]] bool setKey(domain::PartnerId partner, int version, const domain::PublicKey &key);

    void setKnownOut(domain::PartnerId partner, qint64 number);
    void setSendFrom(domain::PartnerId partner, std::optional<qint64> number);
    void setAskFrom(domain::PartnerId partner, std::optional<qint64> number);

    /// One that is kept already stays as it is.
    void keep(const domain::PartnerDispute &dispute);
    [[nodiscard]] std::vector<domain::PartnerDispute> disputes(domain::PartnerId partner);
    /// Settled or booked before.
    [[nodiscard]] bool isClosed(domain::PartnerId partner, domain::ExchangeEntry::Kind kind, const QString &uid);
    /// False: there is no such open one.
    [[nodiscard]] bool close(domain::PartnerId partner, domain::PartnerDisputeId id, const QString &note,
                             domain::Instant at);
    /// It came again and was booked.
    void booked(domain::PartnerId partner, domain::ExchangeEntry::Kind kind, const QString &uid, domain::Instant at);

private:
    void setNumber(const QString &statement, domain::PartnerId partner, std::optional<qint64> number);

    Connection &m_connection;
};

} // namespace bashgah::storage
