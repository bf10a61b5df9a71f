// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/requestkeys.h"

#include "storage/db/connection.h"

namespace bashgah::storage {

std::optional<KnownRequest> RequestKeys::find(const QString &key)
{
    Statement statement = m_connection.statement(QStringLiteral("request/find"));
    if (!statement.bind("scope", m_scope).bind("key", key).execOne())
        return std::nullopt;
    return KnownRequest{statement.text(0), statement.text(1)};
}

void RequestKeys::keep(const QString &key, const KnownRequest &request, domain::Instant at)
{
    m_connection.statement(QStringLiteral("request/insert"))
        .bind("scope", m_scope).bind("key", key).bind("hash", request.hash)
        .bind("result", request.result).bind("at", at).exec();
}

} // namespace bashgah::storage
