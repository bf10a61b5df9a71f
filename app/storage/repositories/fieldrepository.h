// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/member/memberfield.h"

#include <QHash>

#include <span>

namespace bashgah::storage {

class Connection;

/// The shop's own fields of members. What a member's fields say is MemberRepository's. Throws SqlFailure;
/// never begins a transaction.
class FieldRepository final
{
public:
    explicit FieldRepository(Connection &connection) : m_connection(connection) {}

    /// In their order, retired ones included.
    [[nodiscard]] std::vector<domain::MemberField> fields();
    void insert(const domain::MemberField &field);
    /// Key and kind stay.
    void update(const domain::MemberField &field, domain::Instant at);
    /// In this order from now on.
    void place(const QStringList &keys);
    [[nodiscard]] qint64 countValues(const QString &key);
    /// What one field says of these members, as stored.
    [[nodiscard]] QHash<qint64, QString> valuesOf(const QString &key, std::span<const domain::MemberId> members);

private:
    Connection &m_connection;
};

/// "[1,2,3]": a list of ids as a statement takes it.
[[nodiscard]] QString jsonOfIds(std::span<const domain::MemberId> ids);

} // namespace bashgah::storage
