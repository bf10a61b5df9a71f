// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/program/exchange.h"

#include <QDate>

#include <vector>

namespace bashgah::storage {

class Connection;

/// Points that became credit by themselves, as far as they did not come back.
struct ExchangeRecord
{
    qint64 id = 0;
    domain::EntryId entry{0};
    domain::StoredEntryId storedEntry{0};
    domain::ExchangeStanding standing{};
};

/// What an exchange took from a lot and has not given back.
struct ExchangeUse
{
    domain::LotId lot;
    domain::Points points;
};

/// Something of an exchange that came back, with the entries that say so.
struct NewExchangeBack
{
    qint64 exchange = 0;
    QDate day;
    domain::Exchange back;
    domain::EntryId entry;
    domain::StoredEntryId storedEntry;
};

/// The exchanges of members and what came back of them. Throws SqlFailure; never begins a transaction.
class ExchangeRepository final
{
public:
    explicit ExchangeRepository(Connection &connection) : m_connection(connection) {}

    /// Newest first.
    [[nodiscard]] std::vector<ExchangeRecord> of(domain::MemberId member);
    /// In the order it was taken.
    [[nodiscard]] std::vector<ExchangeUse> uses(const ExchangeRecord &exchange);
    void insert(const NewExchangeBack &back);

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
