// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exports/purchaseexport.h"

#include "services/members/memberservice.h"
#include "storage/db/database.h"
#include "storage/readmodels/purchasetable.h"

#include <iterator>

namespace bashgah::services {

using domain::ErrorCode;
using domain::fail;
using domain::PurchaseTableRow;
using domain::Result;

Result<std::vector<PurchaseTableRow>> PurchaseExport::rows(const MemberQuery &query, JobControl control) const
{
    storage::OnlyMembers only;
    if (!query.filter.isEmpty()) {
        auto members = MemberService(m_database, m_clock).ids(query);
        if (!members)
            return fail(members.error());
        only = std::move(*members);
    }
    if (control.isCancelled())
        return fail(ErrorCode::Cancelled);
    auto rows = m_database.readSnapshot([&](storage::Connection &connection) -> Result<std::vector<PurchaseTableRow>> {
        storage::PurchaseTable table(connection, only);
        auto all = table.sales();
        auto returns = table.returns();
        all.insert(all.end(), std::make_move_iterator(returns.begin()), std::make_move_iterator(returns.end()));
        return all;
    });
    if (control.isCancelled())
        return fail(ErrorCode::Cancelled);
    return rows;
}

} // namespace bashgah::services
