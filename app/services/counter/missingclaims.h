// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/base/result.h"
#include "domain/challenge/challengegiftid.h"
#include "domain/money/money.h"
#include "domain/points/points.h"
#include "domain/program/programme.h"
#include "domain/program/spendgrant.h"
#include "services/counter/exchangereturn.h"

namespace bashgah::services {

/// Credit or a reward that a return calls for and that is gone.
struct MissingValue
{
    std::optional<domain::ChallengeGiftId> gift{};
    std::optional<domain::SpendCreditId> credit{};
    std::optional<domain::TakingId> taking{}; ///< the reward that a tier gave
    QString tier{};                         ///< its name
    QString name{};                         ///< of the game; empty: credit for spending, or a tier's
    domain::Money amount{};                 ///< what it was worth; of a reward zero: what its price pays
    domain::Money before{};                 ///< of the same credit, missing by earlier returns
    std::optional<domain::Points> price{};  ///< of a reward
};

/// What was asked for it.
struct MissingAsked
{
    domain::Money kept{};  ///< by the till, of the refund
    domain::Points debt{}; ///< taken as points
    std::optional<domain::Points> balance{}; ///< after, when points were taken
};

/// Asks for credit and gifts that were used though the goods they were given for came back, by the programme's policy
/// for missing points (DOMAIN.md section 7): nothing where they are written off, money that the till keeps back of the
/// refund, or as many points as they are worth. Inside the caller's IMMEDIATE transaction; throws SqlFailure.
class MissingClaims final
{
public:
    MissingClaims(storage::Connection &connection, const TakingFacts &facts, domain::MemberId member)
        : m_connection(connection), m_facts(facts), m_member(member)
    {
    }

    /// `programme`: null asks for nothing. `room`: what the till can still keep back.
    [[nodiscard]] domain::Result<MissingAsked> ask(const MissingValue &missing, const domain::Programme *programme,
                                                   domain::Money room);

private:
    [[nodiscard]] domain::Result<MissingAsked> askPoints(const MissingValue &missing, domain::Points points);

    storage::Connection &m_connection;
    const TakingFacts m_facts;
    const domain::MemberId m_member;
};

} // namespace bashgah::services
