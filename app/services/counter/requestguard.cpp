// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/requestguard.h"

#include "storage/repositories/requestkeys.h"
#include "storage/repositories/standingrepository.h"

namespace bashgah::services {

using namespace domain;
using storage::Connection;

Result<void> checkClock(Connection &connection, QDate today)
{
    const auto closed = storage::StandingRepository(connection).lastClosedDay();
    if (closed && today <= *closed)
        return fail(ErrorCode::ClockBackwards, {today.toString(Qt::ISODate), closed->toString(Qt::ISODate)});
    return {};
}

Result<std::optional<QString>> RequestGuard::answered(Connection &connection) const
{
    if (key.isEmpty())
        return std::optional<QString>();
    const auto before = storage::RequestKeys(connection, scope).find(key);
    if (before && before->hash != hash)
        return fail(ErrorCode::DuplicateRequest, {key});
    return before ? std::optional<QString>(before->result) : std::nullopt;
}

void RequestGuard::remember(Connection &connection, const QString &answer, Instant at) const
{
    if (!key.isEmpty())
        storage::RequestKeys(connection, scope).keep(key, {hash, answer}, at);
}

} // namespace bashgah::services
