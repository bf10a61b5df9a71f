// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member/member.h"
#include "services/imports/importproblem.h"
#include "services/imports/openingbalance.h"

#include <vector>

namespace bashgah::services {

/// A members file read into memory; nobody of the shop is known here.
struct MemberSheet
{
    struct Row
    {
        qint64 row = 0; ///< as a spreadsheet counts
        domain::MemberDetails details; ///< joinedOn invalid when not given
        domain::ConsentState consent = domain::ConsentState::Unknown;
        qint64 points = 0; ///< opening balance
        std::vector<OpeningLot> lots = {}; ///< parts of it whose last day the file says
    };
    qint64 rows = 0;
    std::vector<Row> members;
    std::vector<RowProblem> problems;
};

} // namespace bashgah::services
