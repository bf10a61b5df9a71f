// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/requestrepository.h"

#include "storage/db/connection.h"

namespace bashgah::storage {

std::optional<RequestRepository::Answer> RequestRepository::find(const QString &scope,
                                                                 const QString &key)
{
    Statement found = m_connection.statement(QStringLiteral("request/find"));
    found.bind("scope", scope).bind("key", key);
    if (!found.execOne())
        return std::nullopt;
    return Answer{found.text(0), found.text(1)};
}

void RequestRepository::remember(const QString &scope, const QString &key, const Answer &answer,
                                 domain::Instant at)
{
    m_connection.statement(QStringLiteral("request/insert"))
        .bind("scope", scope)
        .bind("key", key)
        .bind("request_hash", answer.requestHash)
        .bind("result", answer.result)
        .bind("at", at)
        .exec();
}

} // namespace bashgah::storage
