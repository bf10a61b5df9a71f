// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/money/money.h"
#include "domain/points/points.h"

#include <QString>

#include <optional>
#include <vector>

namespace bashgah::storage {

class Connection;

struct NextVisitRecord
{
    qint64 id = 0;
    QString ruleId;
    domain::MemberId member{0};
    domain::ProgrammeVersionId version{0};
    domain::Money worth;
    QString code;
    bool isUsable = false; ///< neither used nor void
    domain::Money used{};    ///< what a use took off that stands
    domain::Money claimed{}; ///< of it, what was asked for since
    std::vector<int> lines{}; ///< places of the goods that the rule asked for; none where it asked for none
};

/// What was asked for a used code.
struct NextVisitClaim
{
    qint64 id = 0; ///< 0: not stored yet
    domain::Money amount;
    domain::Points points;                  ///< asked as points; 0: as money
    std::optional<domain::EntryId> entry{}; ///< that took them
};

/// The codes that purchases gave for the next visit. Throws SqlFailure; never begins a transaction.
class NextVisitRepository final
{
public:
    explicit NextVisitRepository(Connection &connection) : m_connection(connection) {}

    void insert(const NextVisitRecord &given, domain::PurchaseId purchase);
    [[nodiscard]] std::vector<NextVisitRecord> of(domain::PurchaseId purchase);
    void take(qint64 id, domain::Instant at);
    /// Whose codes a purchase had used that a refund of it made free again.
    [[nodiscard]] std::vector<domain::PurchaseId> givers(domain::PurchaseId purchase, domain::RefundId refund);

    /// That stand, of one code; newest first.
    [[nodiscard]] std::vector<NextVisitClaim> claims(qint64 code);
    void insert(qint64 code, const NextVisitClaim &claim, domain::Instant at);
    void giveBack(const NextVisitClaim &claim, domain::Instant at, std::optional<domain::EntryId> entry);

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
