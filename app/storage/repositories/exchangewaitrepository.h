// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/error.h"
#include "domain/base/id.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace bashgah::storage {

class Connection;

/// How many members have the points for a reward by themselves but do not get it, for one reason (errorKey).
struct ExchangeWait
{
    domain::RewardId reward;
    QString reason;
    qint64 members = 0;
};

/// Why the automatic exchange into a reward gives nothing. Throws SqlFailure; never begins a transaction.
class ExchangeWaitRepository final
{
public:
    explicit ExchangeWaitRepository(Connection &connection) : m_connection(connection) {}

    void wait(domain::MemberId member, domain::RewardId reward, domain::ErrorCode reason, QDate day);
    void stop(domain::MemberId member);
    /// Who waited for another reward, which the programme names no longer.
    void stopAllBut(std::optional<domain::RewardId> reward);
    [[nodiscard]] std::vector<ExchangeWait> waiting();

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
