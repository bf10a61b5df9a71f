// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member/member.h"
#include "services/imports/importproblem.h"
#include "services/imports/openingbalance.h"

#include <QDate>

#include <optional>
#include <vector>

namespace bashgah::services {

/// Who brought a member, as a file says it.
struct BroughtBy
{
    QString key; ///< code or mobile as typed; empty: nobody
    std::optional<domain::MobileNumber> mobile{}; ///< what the key is if it is one
    std::optional<QDate> on{};
    std::optional<QDate> rewarded{};
    std::optional<QDate> taken{}; ///< the reward again
};

/// With whom a member lives, as a file says it.
struct LivesIn
{
    QString label; ///< the same for all of one household; "Ahmadi #2" is another one called Ahmadi. Empty: alone
    std::optional<bool> pooled{};
    std::optional<bool> ownPoints{};
};

/// A members file read into memory; nobody of the shop is known here.
struct MemberSheet
{
    struct Row
    {
        qint64 row = 0; ///< as a spreadsheet counts
        domain::MemberDetails details; ///< joinedOn invalid when not given
        domain::ConsentState consent = domain::ConsentState::Unknown;
        std::optional<QDate> consentOn{}; ///< absent: today
        BroughtBy broughtBy{};
        LivesIn home{};
        qint64 points = 0; ///< opening balance
        std::vector<OpeningLot> lots = {}; ///< parts of it whose last day the file says
    };
    qint64 rows = 0;
    std::vector<Row> members;
    std::vector<RowProblem> problems;
};

} // namespace bashgah::services
