// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/shopcalendar.h"
#include "domain/partner/partnerdispute.h"
#include "domain/partner/pointvoucher.h"
#include "domain/ports/signatures.h"
#include "services/partners/partnertypes.h"

#include <functional>

namespace bashgah::storage {
class Connection;
class Database;
struct StoredPartner;
}

namespace bashgah::services {

class ShopKey;

/// Makes the exchange with a partner go on after a new key or a restored backup. Nothing is booked twice: lines
/// that come again are known by their number. Every writing call is one IMMEDIATE transaction with its audit line.
class PartnerRecovery final
{
public:
    PartnerRecovery(storage::Database &database, const domain::Clock &clock, const ShopKey &ownKey);

    /// Believes a new key from now on, files of the one before up to a number. Errors: NotFound, ChangedMeanwhile,
    /// AlreadyExists (field "key": a partner has or had that key, or it is ours), OutOfRange (field "oldUpTo").
    [[nodiscard]] domain::Result<void> trust(const KeyTrust &wish);
    /// The next file holds everything from that number on once more. Errors: NotFound, OutOfRange (field "from").
    [[nodiscard]] domain::Result<void> sendAgain(domain::PartnerId partner, qint64 from,
                                                 std::optional<domain::StaffId> staff = {});
    /// Our next files ask the partner for everything from that number on, until it comes. Errors: as sendAgain.
    [[nodiscard]] domain::Result<void> askAgain(domain::PartnerId partner, qint64 from,
                                                std::optional<domain::StaffId> staff = {});
    /// Those not settled, oldest first.
    [[nodiscard]] domain::Result<std::vector<domain::PartnerDispute>> disputes(domain::PartnerId partner) const;
    /// Settled with the partner without booking it here. Errors: Empty (field "note"), NotFound.
    [[nodiscard]] domain::Result<void> closeDispute(domain::PartnerId partner, domain::PartnerDisputeId dispute,
                                                    const QString &note, std::optional<domain::StaffId> staff = {});

    /// Whose file it is, by the key it is signed with, in force or before; nobody: absent.
    [[nodiscard]] static domain::Result<std::optional<storage::StoredPartner>> senderOf(
        storage::Connection &connection, const domain::ExchangeFile &file);
    /// Whose voucher it is: signed for one of our keys with the key in force, or with one before that is still
    /// believed if it can have been made before that was replaced. Nobody: absent.
    [[nodiscard]] static domain::Result<std::optional<storage::StoredPartner>> signerOf(
        storage::Connection &connection, const domain::ReadVoucher &read, const std::vector<domain::PublicKey> &ours,
        const domain::Signatures &signatures, const domain::ShopCalendar &calendar);

private:
    using Work = std::function<domain::Result<void>(storage::Connection &)>;
    [[nodiscard]] domain::Result<void> write(domain::PartnerId partner, const char *action, const QString &text,
                                             std::optional<domain::StaffId> staff, const Work &work);
    [[nodiscard]] static domain::Result<void> replaceKey(storage::Connection &connection, const KeyTrust &wish,
                                                         domain::Instant now);

    storage::Database &m_database;
    const domain::Clock &m_clock;
    const ShopKey &m_ownKey;
};

} // namespace bashgah::services
