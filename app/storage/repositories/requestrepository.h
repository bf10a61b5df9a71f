// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace bashgah::storage {

class Connection;

/// Answers to requests that carry an idempotency key, kept for ever: a request that comes again
/// gets its first answer. Throws SqlFailure.
class RequestRepository final
{
public:
    struct Answer { QString requestHash; QString result; };

    explicit RequestRepository(Connection &connection) : m_connection(connection) {}
    [[nodiscard]] std::optional<Answer> find(const QString &scope, const QString &key);
    void remember(const QString &scope, const QString &key, const Answer &answer,
                  domain::Instant at);

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
