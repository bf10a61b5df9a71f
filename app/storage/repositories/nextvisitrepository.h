// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/money/money.h"

#include <QString>

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
    std::vector<int> lines{}; ///< places of the goods that the rule asked for; none where it asked for none
};

/// The codes that purchases gave for the next visit. Throws SqlFailure; never begins a transaction.
class NextVisitRepository final
{
public:
    explicit NextVisitRepository(Connection &connection) : m_connection(connection) {}

    void insert(const NextVisitRecord &given, domain::PurchaseId purchase);
    [[nodiscard]] std::vector<NextVisitRecord> of(domain::PurchaseId purchase);
    void take(qint64 id, domain::Instant at);

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
