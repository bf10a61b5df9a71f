// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/points/points.h"

#include <QDate>

#include <utility>

namespace bashgah::storage {

class Connection;

/// What the owner should see in the morning. Throws SqlFailure.
class AttentionReadModel final
{
public:
    explicit AttentionReadModel(Connection &connection) : m_connection(connection) {}

    /// Members and points that can be spent on `first` and end up to `last`.
    [[nodiscard]] std::pair<qint64, domain::Points> expiring(QDate first, QDate last);
    /// Members to be reminded of renewing their paid membership.
    [[nodiscard]] qint64 membershipsEnding(QDate today);

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
