// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/purchase/purchase.h"
#include "services/counter/writefacts.h"
#include "services/stored/storedtypes.h"

namespace bashgah::domain {
struct Posting;
}
namespace bashgah::storage {
class Connection;
struct StoredRecord;
}

namespace bashgah::services {

/// Moves stored value inside the caller's IMMEDIATE transaction.
class StoredValueWriter final
{
public:
    StoredValueWriter(storage::Connection &connection, const WriteFacts &facts)
        : m_connection(connection), m_facts(facts) {}

    /// A new gift card with that code. Errors: NotPositive (field "amount"), OutOfRange (lastDay).
    [[nodiscard]] domain::Result<domain::StoredAccount> issue(const QString &code, const PayIn &in,
                                                              std::optional<domain::MemberId> member);
    /// Errors: NotFound (the code), NotPositive, OutOfRange.
    [[nodiscard]] domain::Result<domain::StoredAccount> topUpCard(const QString &code, const PayIn &in);
    [[nodiscard]] domain::Result<domain::StoredAccount> topUpCredit(domain::MemberId member, const PayIn &in);
    /// Credit that nobody paid in. Errors: NotPositive, OutOfRange.
    [[nodiscard]] domain::Result<domain::StoredAccount> grant(const CreditGrant &grant);
    /// Takes granted credit again, at most what is left of it; returns how much that was. First from what the
    /// entry `granted` gave, even if that does not pay yet; never from money that was paid in.
    [[nodiscard]] domain::Result<domain::Money> takeBack(domain::MemberId member, domain::Money amount,
                                                         const QString &reason,
                                                         std::optional<domain::PurchaseId> purchase,
                                                         std::optional<domain::RefundId> refund,
                                                         std::optional<domain::StoredEntryId> granted = {});
    /// Takes back a part of what the entry `granted` gave, from its own lot alone, with an entry that reverses it.
    /// Error NothingStored: so much of it is not left.
    [[nodiscard]] domain::Result<domain::StoredEntryId> reverse(domain::MemberId member, domain::StoredEntryId granted,
                                                                domain::Money amount,
                                                                std::optional<domain::RefundId> refund,
                                                                const QString &explain);
    /// Of the last grant.
    [[nodiscard]] std::optional<domain::StoredEntryId> lastEntry() const { return m_lastEntry; }

    /// Pays for a stored purchase, at most `due`: what the card or credit holds, its full face value.
    /// Errors: NotFound (the code), NothingStored, NotAllowed (credit without a member).
    [[nodiscard]] domain::Result<domain::TenderPaid> pay(const domain::TenderWish &wish,
                                                         std::optional<domain::MemberId> member,
                                                         domain::PurchaseId purchase, domain::Money due,
                                                         std::optional<domain::StaffId> staff);
    /// What pay() would take, writing nothing. `due` is what is left to pay.
    [[nodiscard]] domain::Result<domain::TenderPaid> wouldPay(const domain::TenderWish &wish,
                                                              std::optional<domain::MemberId> member,
                                                              domain::Money due);
    /// Gives back what the purchase's payments must now return, the last one first. Returns the sum.
    [[nodiscard]] domain::Money refund(const StoredRefund &refund, std::optional<domain::StaffId> staff);
    /// Books what is past its last day on `facts.day`.
    int expire();

private:
    [[nodiscard]] domain::Result<storage::StoredRecord> meant(const domain::TenderWish &wish,
                                                              std::optional<domain::MemberId> member);
    [[nodiscard]] domain::Result<domain::StoredAccount> credit(storage::StoredRecord record,
                                                               domain::StoredEntryKind kind, const PayIn &in);
    [[nodiscard]] domain::Result<domain::Posting> takeGiven(storage::StoredRecord &record, domain::Points due,
                                                            std::optional<domain::StoredEntryId> granted);
    [[nodiscard]] domain::Result<void> check(domain::Money amount, const std::optional<QDate> &lastDay) const;
    [[nodiscard]] domain::TenderPaid paid(const storage::StoredRecord &record, domain::Money amount) const;

    storage::Connection &m_connection;
    const WriteFacts &m_facts;
    std::optional<domain::StoredEntryId> m_lastEntry;
};

/// As people read it, on a day.
[[nodiscard]] domain::StoredAccount accountOf(const storage::StoredRecord &record, QDate day);

} // namespace bashgah::services
