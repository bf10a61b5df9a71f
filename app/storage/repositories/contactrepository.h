// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member/contact.h"

#include <vector>

namespace bashgah::storage {

class Connection;
class Statement;

/// What members said and what became of it. Throws SqlFailure; never begins a transaction.
class ContactRepository final
{
public:
    explicit ContactRepository(Connection &connection) : m_connection(connection) {}

    /// Takes member, kind, text, due and follower.
    [[nodiscard]] domain::ContactId insert(const domain::Contact &contact, domain::Instant at,
                                           std::optional<domain::StaffId> staff);
    /// Takes state, answer, due and follower. False when somebody changed it since it was read.
    [[nodiscard]] bool update(const domain::Contact &contact, domain::Instant at);
    [[nodiscard]] std::optional<domain::Contact> find(domain::ContactId id);
    [[nodiscard]] std::vector<domain::Contact> ofMember(domain::MemberId member); ///< newest first
    /// Overdue ones first, then by day. `until`: only with a day up to it.
    [[nodiscard]] std::vector<domain::Contact> open(std::optional<QDate> until, int limit);
    /// Newest first; absent: of every state.
    [[nodiscard]] std::vector<domain::Contact> newest(std::optional<domain::ContactState> state, int limit);

private:
    [[nodiscard]] static std::vector<domain::Contact> all(Statement &rows);

    Connection &m_connection;
};

} // namespace bashgah::storage
