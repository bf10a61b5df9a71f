// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backtest/pastpurchase.h"

#include <QHash>

namespace bashgah::storage {

class Connection;

/// What rules ask of members beyond what is always read.
struct PastNeeds
{
    bool tags = false;
    bool occasions = false; ///< referrals, too: then everybody is read, not only who bought
};

/// Members as a back-test sees them. Throws SqlFailure.
class PastMembers final
{
public:
    PastMembers(Connection &connection, PastNeeds needs) : m_connection(connection), m_needs(needs) {}

    /// Who bought up to a day, or did what staff confirmed; by id.
    [[nodiscard]] std::vector<domain::PastMember> read(QDate last);

private:
    /// Null: not among them.
    [[nodiscard]] domain::PastMember *find(domain::MemberId id);
    void readMembers(QDate last);
    void readMemberships();
    void readActivities(QDate last);
    void readTags();
    void readProfiles();
    void readReferrals();

    Connection &m_connection;
    PastNeeds m_needs;
    std::vector<domain::PastMember> m_members;
    QHash<domain::MemberId, size_t> m_places;
};

} // namespace bashgah::storage
