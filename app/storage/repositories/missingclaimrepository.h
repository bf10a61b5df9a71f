// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/challenge/challengegiftid.h"
#include "domain/money/money.h"
#include "domain/points/points.h"
#include "domain/program/spendgrant.h"

#include <optional>

namespace bashgah::storage {

class Connection;

/// What was asked for one gift of a card or of a tier, or one credit for spending, that could not be taken back.
struct MissingClaim
{
    std::optional<domain::ChallengeGiftId> gift{};
    std::optional<domain::SpendCreditId> credit{};
    domain::Money amount{};
    domain::Points points{};
    bool isWhole = false; ///< nothing of it stays unpaid
    std::optional<domain::EntryId> entry{};
    std::optional<domain::TakingId> taking{}; ///< of the gift of a tier
};

/// Claims for what was gone. Throws SqlFailure; never begins a transaction.
class MissingClaimRepository final
{
public:
    explicit MissingClaimRepository(Connection &connection) : m_connection(connection) {}

    void insert(const MissingClaim &claim, domain::Instant at);
    /// Points that were asked before.
    [[nodiscard]] domain::Points pointsOf(domain::SpendCreditId credit);

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
