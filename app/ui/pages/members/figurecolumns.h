// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analytics/visitrhythm.h"
#include "domain/ledger/pointsaccount.h"
#include "domain/member/memberfigures.h"
#include "domain/member/memberrow.h"
#include "ui/models/column.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace bashgah::ui {

struct AppContext;

/// Columns that the list of members shows when they are chosen, and what they say of the members shown. Only what is
/// chosen is asked for, and only of the members of a page.
struct FigureColumns
{
    QSet<QString> shown; ///< ids of columns
    QHash<qint64, QStringList> tags;
    QHash<qint64, domain::MemberSpend> spends;
    QHash<qint64, domain::VisitRhythm> rhythms;
    QHash<qint64, domain::ExpiringPoints> expiring;
    QHash<qint64, QDate> birthdays;

    /// Adds what the chosen columns say of these members.
    void read(const AppContext &context, const std::vector<domain::MemberId> &members);
};

/// Tags, spend in all, visits, expected next visit, points that end soonest, birthday. Context and figures must
/// outlive them.
[[nodiscard]] std::vector<Column<domain::MemberRow>> figureColumns(const AppContext &context,
                                                                   const FigureColumns &figures);

} // namespace bashgah::ui
