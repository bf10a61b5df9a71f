// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "services/spend/memberspend.h"
#include "services/stored/storedtypes.h"

#include <functional>

namespace bashgah::storage {
class Connection;
class Database;
}

namespace bashgah::services {

struct WriteFacts;
struct RequestGuard;
class StoredValueWriter;

/// Gift cards and members' credit. Paying with them is part of recording a purchase
/// (CounterService). Every writing call is one IMMEDIATE transaction.
class StoredValueService final
{
public:
    StoredValueService(storage::Database &database, const domain::Clock &clock);

    /// Sells a card; its code is new and random. Errors: NotPositive, OutOfRange, MemberNotFound, ClockBackwards.
    [[nodiscard]] domain::Result<domain::StoredAccount> issue(const PayIn &in,
                                                              std::optional<domain::MemberId> member = {});
    /// Errors: Empty, WrongCode, NotFound, TooManyAttempts (seconds to wait), NotPositive, OutOfRange,
    /// ClockBackwards.
    [[nodiscard]] domain::Result<domain::StoredAccount> topUpCard(const QString &code, const PayIn &in);
    /// Errors: NotPositive, OutOfRange, MemberNotFound, ClockBackwards.
    [[nodiscard]] domain::Result<domain::StoredAccount> topUpCredit(domain::MemberId member, const PayIn &in);
    /// Credit given by hand, with a reason. Errors: Empty (reason), NotPositive, OutOfRange, MemberNotFound (erased or
    /// merged), NeedsSecondPerson (above what one person gives alone in a day).
    [[nodiscard]] domain::Result<domain::StoredAccount> grant(const CreditGrant &grant);

    /// Some wrong codes in a short time make all wait. Errors: Empty, WrongCode, NotFound, TooManyAttempts
    /// (seconds to wait).
    [[nodiscard]] domain::Result<domain::StoredAccount> card(const QString &code) const;
    /// Absent: the member never had credit.
    [[nodiscard]] domain::Result<std::optional<domain::StoredAccount>> creditOf(domain::MemberId member) const;
    /// What a member got, and gets, for spending. Error BadProgramme.
    [[nodiscard]] domain::Result<MemberSpend> spendOf(domain::MemberId member, int limit = 20) const;
    /// Newest first.
    [[nodiscard]] domain::Result<std::vector<domain::StoredAccount>> list(int limit = 500) const;
    /// Oldest first.
    [[nodiscard]] domain::Result<std::vector<domain::StoredEntry>> entries(domain::StoredAccountId account) const;

private:
    using Work = std::function<domain::Result<domain::StoredAccount>(storage::Connection &, StoredValueWriter &)>;
    [[nodiscard]] domain::Result<WriteFacts> facts() const;
    [[nodiscard]] domain::Result<domain::StoredAccount> write(const RequestGuard &guard, const QString &action,
                                                              std::optional<domain::StaffId> staff, const Work &work,
                                                              std::optional<domain::Money> added = {});

    storage::Database &m_database;
    const domain::Clock &m_clock;
};

} // namespace bashgah::services
