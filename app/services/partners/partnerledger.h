// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/pointsaccount.h"
#include "services/counter/writefacts.h"

#include <QString>

namespace bashgah::storage {
class Connection;
struct AccountRecord;
struct EntryFacts;
}

namespace bashgah::services {

/// What moving points between shops does to a member's account here, inside the caller's transaction.
class PartnerLedger final
{
public:
    PartnerLedger(storage::Connection &connection, const WriteFacts &facts, QString partnerName,
                  std::optional<domain::StaffId> staff);

    /// Points go to the partner. Error with Reject: NotEnoughPoints.
    [[nodiscard]] domain::Result<domain::EntryId> send(domain::MemberId member, domain::Points points,
                                                       domain::DebitPolicy policy,
                                                       std::optional<domain::HoldId> hold = {});
    /// Points come from the partner and last as long as they would have there.
    [[nodiscard]] domain::EntryId receive(domain::MemberId member, domain::Points points,
                                          std::optional<QDate> lastDay);
    /// Sent points come back to the lots they came from.
    [[nodiscard]] domain::EntryId undoSend(domain::MemberId member, domain::EntryId sent, domain::Points points);
    /// Received points go back; what was spent meanwhile is owed by the account.
    [[nodiscard]] domain::Result<domain::EntryId> undoReceive(domain::MemberId member, domain::EntryId received,
                                                              domain::Points points);
    /// Sets points aside that are still valid on `neededUntil`: a partner's word may come that late. Error
    /// NotEnoughPoints.
    [[nodiscard]] domain::Result<domain::HoldId> hold(domain::MemberId member, domain::Points points,
                                                      domain::Instant until, QDate neededUntil,
                                                      const QString &purpose);

    struct Standing
    {
        domain::Points balance;
        domain::Points spendable;
    };
    [[nodiscard]] Standing standing(domain::MemberId member);

private:
    [[nodiscard]] storage::AccountRecord open(domain::MemberId member, bool allLots);
    [[nodiscard]] domain::EntryId store(storage::AccountRecord &account, const domain::Posting &posting,
                                        std::optional<domain::EntryId> reverses = {});

    storage::Connection &m_connection;
    const WriteFacts &m_facts;
    QString m_partnerName;
    std::optional<domain::StaffId> m_staff;
};

} // namespace bashgah::services
