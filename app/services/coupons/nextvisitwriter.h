// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/nextvisit.h"
#include "services/counter/writefacts.h"
#include "services/programs/programmestore.h"

namespace bashgah::storage {
class Connection;
}

namespace bashgah::services {

/// Whose codes they are, and by which programme.
struct NextVisitSale
{
    domain::PurchaseId purchase;
    domain::MemberId member;
    const LiveProgramme &programme;
};

/// What a return did to the codes of its purchase.
struct NextVisitTaken
{
    int taken = 0;  ///< can no longer be used
    int used = 0;   ///< were used already; they stay so
    std::vector<domain::NextVisitGain> instead{}; ///< of what was kept, worth less
    struct Owed { qint64 code = 0; domain::Money amount; };
    std::vector<Owed> owed{};       ///< what uses took off that nothing justifies any more, and nobody asked for yet
    std::vector<qint64> released{}; ///< codes that were asked for and are no longer used
};

/// Gives codes for the next visit and takes them back, inside the caller's IMMEDIATE transaction. Each rule gives
/// one code for a purchase; it never counts for the purchase that gave it.
class NextVisitWriter final
{
public:
    NextVisitWriter(storage::Connection &connection, const WriteFacts &facts)
        : m_connection(connection), m_facts(facts) {}

    [[nodiscard]] domain::Result<std::vector<domain::NextVisitGain>> give(const NextVisitSale &sale,
                                                                          const domain::NextVisitBasis &basis);
    /// Takes unused codes that what was kept no longer justifies, by the rules of then; a code that would be worth
    /// less now is replaced by another one.
    [[nodiscard]] domain::Result<NextVisitTaken> takeBack(domain::PurchaseId purchase, QDate bought,
                                                          const domain::NextVisitBasis &kept,
                                                          ProgrammeStore &programmes);

private:
    [[nodiscard]] domain::Result<void> make(const NextVisitSale &sale, const domain::NextVisitRule &rule,
                                            domain::NextVisitGain &gain);

    storage::Connection &m_connection;
    const WriteFacts &m_facts;
};

} // namespace bashgah::services
