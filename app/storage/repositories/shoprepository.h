// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/base/clock.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace bashgah::storage {

class Connection;

struct StaffRow
{
    domain::StaffId id;
    QString name;
    bool active;
};

/// Settings, staff and the audit trail of one shop. Throws SqlFailure; never begins a transaction.
class ShopRepository final
{
public:
    explicit ShopRepository(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] QHash<QString, QString> settings();
    [[nodiscard]] std::optional<QString> setting(const QString &key);
    void putSetting(const QString &key, const QString &value);

    [[nodiscard]] std::vector<StaffRow> staff();
    [[nodiscard]] domain::StaffId addStaff(const QString &name, domain::Instant at);
    void updateStaff(domain::StaffId id, const QString &name, bool active);

    /// `before` and `after` are JSON or plain text of what changed. A guard may refuse (NotAllowed): the
    /// transaction is rolled back then.
    void audit(domain::Instant at, std::optional<domain::StaffId> staff, const QString &action,
               const QString &subject, const QString &before, const QString &after);

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
