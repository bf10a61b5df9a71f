// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/readmodels/rfmreadmodel.h"

#include "storage/db/connection.h"

namespace bashgah::storage {

std::vector<domain::RfmRow> RfmReadModel::rows(QDate asOf, domain::RfmBasis basis)
{
    Statement statement = m_connection.statement(basis == domain::RfmBasis::Net
                                                     ? QStringLiteral("analytics/rfm_net")
                                                     : QStringLiteral("analytics/rfm_gross"));
    statement.bind("as_of", asOf).exec();
    std::vector<domain::RfmRow> rows;
    while (statement.next()) {
        domain::RfmRow row{.member = statement.id<domain::MemberId>(0)};
        row.code = statement.text(1);
        row.name = statement.text(2);
        row.reachable = statement.flag(3);
        row.recencyDays = statement.int64(4);
        row.frequency = statement.int64(5);
        row.monetary = statement.money(6);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace bashgah::storage
