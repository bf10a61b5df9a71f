// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/points/points.h"

#include <QString>

#include <optional>
#include <vector>

namespace bashgah::storage {

class Connection;

/// Where a lot came from that another of the household gave.
struct PoolOrigin
{
    domain::LotId from;
    domain::EntryId out;    ///< by which it was given
    domain::MemberId giver; ///< as whom the giver goes on now
};

/// What is set aside of one member's points for a reservation.
struct HeldPart
{
    domain::HoldId id;
    domain::MemberId member;
    domain::Points points;
};

/// Points of a household that are spent together. Throws SqlFailure; never begins a transaction.
class PoolRepository final
{
public:
    explicit PoolRepository(Connection &connection) : m_connection(connection) {}

    /// The others whose points this member may spend too.
    [[nodiscard]] std::vector<domain::MemberId> others(domain::MemberId member);
    void noteLot(domain::LotId lot, domain::LotId from, domain::EntryId out);
    [[nodiscard]] std::optional<PoolOrigin> originOf(domain::LotId lot);

    void insertPart(domain::AccountId account, domain::Points points, domain::Instant until,
                    const QString &purpose, domain::HoldId partOf);
    /// All that a hold sets aside, its own points first; empty when it is no longer open.
    [[nodiscard]] std::vector<HeldPart> held(domain::HoldId hold);
    void endParts(domain::HoldId hold, domain::Instant at);

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
