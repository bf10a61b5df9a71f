// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"

#include <QString>

#include <optional>

namespace bashgah::storage {

class Connection;

struct KnownRequest
{
    QString hash;   ///< of the request's content
    QString result; ///< as the command wrote it
};

/// Requests that were done, by the caller's idempotency key: asked and kept in the transaction of
/// the command itself. Throws SqlFailure.
class RequestKeys final
{
public:
    /// `scope` is the command: "member.register".
    RequestKeys(Connection &connection, QString scope)
        : m_connection(connection), m_scope(std::move(scope)) {}

    [[nodiscard]] std::optional<KnownRequest> find(const QString &key);
    void keep(const QString &key, const KnownRequest &request, domain::Instant at);

private:
    Connection &m_connection;
    QString m_scope;
};

} // namespace bashgah::storage
