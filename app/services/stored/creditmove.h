// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"

#include <QDate>

namespace bashgah::storage {
class Connection;
struct StoredRecord;
}

namespace bashgah::services {

/// Moves credit of one member to another with the last days it had, by an entry in either account. Inside the
/// caller's transaction.
class CreditMove final
{
public:
    CreditMove(storage::Connection &connection, domain::Instant at, QDate day)
        : m_connection(connection), m_at(at), m_day(day) {}

    /// All that is left; notes which lot goes on as which. Returns minor units.
    qint64 moveAll(storage::StoredRecord &from, storage::StoredRecord &to, qint64 merge);
    /// What is left of what the merge brought. Returns minor units.
    qint64 giveBack(domain::MemberId kept, domain::MemberId other, qint64 merge);
    /// Money that came back to the credit of a member who goes on as another follows there.
    void follow(const storage::StoredRecord &paidBackTo);

private:
    qint64 moveLot(storage::StoredRecord &from, storage::StoredRecord &to, size_t place, qint64 merge, bool isBack);

    storage::Connection &m_connection;
    domain::Instant m_at;
    QDate m_day;
};

} // namespace bashgah::services
