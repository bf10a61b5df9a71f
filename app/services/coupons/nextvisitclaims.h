// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/coupons/nextvisitwriter.h"
#include "services/counter/exchangereturn.h"

namespace bashgah::services {

/// What is asked for a code that was used though the purchase that gave it came back (DOMAIN.md section 7: "if used,
/// policy as above"): nothing where missing points are written off, money that the till keeps back of the refund, or
/// as many points as the discount was worth. Once the purchase that used the code comes back as well, all of it is
/// given back: then neither purchase ever was. Inside the caller's IMMEDIATE transaction; throws SqlFailure.
class NextVisitClaims final
{
public:
    NextVisitClaims(storage::Connection &connection, const TakingFacts &facts, domain::MemberId member)
        : m_connection(connection), m_facts(facts), m_member(member)
    {
    }

    /// `room`: what the till can still keep back.
    [[nodiscard]] domain::Result<void> ask(const NextVisitTaken::Owed &owed, const domain::Programme &programme,
                                           domain::Money room);
    /// Of the last ask().
    [[nodiscard]] domain::Money lastKept() const { return m_lastKept; }
    /// All that was asked for a code.
    void giveBack(qint64 code);
    /// Says in `recorded` what was done.
    void report(RecordedRefund &recorded) const;

private:
    [[nodiscard]] domain::Points stillWorth(const domain::Programme &programme, const NextVisitTaken::Owed &owed);
    [[nodiscard]] domain::Result<void> askPoints(const NextVisitTaken::Owed &owed, domain::Points points);
    [[nodiscard]] domain::EntryId givePointsBack(domain::EntryId debit, domain::Points points);

    storage::Connection &m_connection;
    const TakingFacts m_facts;
    const domain::MemberId m_member;
    domain::Money m_lastKept;
    domain::Money m_kept;
    domain::Money m_repaid;
    domain::Points m_debt;
    std::optional<domain::Points> m_balance; ///< after, when points were moved
};

} // namespace bashgah::services
