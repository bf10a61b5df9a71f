// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/exchangewaitrepository.h"

#include "storage/db/connection.h"

namespace bashgah::storage {

using domain::RewardId;

void ExchangeWaitRepository::wait(domain::MemberId member, RewardId reward, domain::ErrorCode reason, QDate day)
{
    m_connection.statement(QStringLiteral("exchange/wait"))
        .bind("member_id", member)
        .bind("reward_id", reward)
        .bind("reason", domain::errorKey(reason))
        .bind("day", day)
        .exec();
}

void ExchangeWaitRepository::stop(domain::MemberId member)
{
    m_connection.statement(QStringLiteral("exchange/stop_waiting")).bind("member_id", member).exec();
}

void ExchangeWaitRepository::stopAllBut(std::optional<RewardId> reward)
{
    m_connection.statement(QStringLiteral("exchange/stop_all"))
        .bind("reward_id", reward ? reward->value() : qint64{0})
        .exec();
}

std::vector<ExchangeWait> ExchangeWaitRepository::waiting()
{
    Statement rows = m_connection.statement(QStringLiteral("exchange/waiting"));
    rows.exec();
    std::vector<ExchangeWait> all;
    while (rows.next())
        all.push_back({rows.id<RewardId>(0), rows.text(1), rows.int64(2)});
    return all;
}

} // namespace bashgah::storage
