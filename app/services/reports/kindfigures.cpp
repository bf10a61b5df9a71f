// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/kindfigures.h"

#include "domain/program/pointworth.h"
#include "services/charity/causehistory.h"
#include "storage/readmodels/reportreadmodel.h"

#include <algorithm>
#include <iterator>

namespace bashgah::services {

using domain::DayRange;
using domain::KindFigures;
using domain::Money;
using domain::Points;
using storage::KindSums;

namespace {

const QString pointsKind = QStringLiteral("points");
const QString causesKind = QStringLiteral("causes");

/// What was promised to good causes: donations with what the shop adds, and shares of sales.
Money promisedIn(storage::Connection &connection, DayRange days, const domain::ShopCalendar &calendar)
{
    CauseHistory history(connection, days.last);
    Money promised;
    for (const CauseRow &row : history.rows()) {
        for (const domain::CauseLine &line : history.ledger(row.id, row.cause, calendar)) {
            if (days.contains(line.day))
                promised += line.promised;
        }
    }
    return promised;
}

int placeOf(const QString &kind)
{
    return static_cast<int>(domain::programmeKinds().indexOf(kind));
}

} // namespace

std::vector<KindFigures> readKindFigures(storage::Connection &connection, DayRange days,
                                         const domain::ShopCalendar &calendar,
                                         const std::optional<domain::Programme> &programme)
{
    std::vector<KindFigures> kinds;
    for (const KindSums &sums : storage::ReportReadModel(connection).kinds(days)) {
        KindFigures figures{sums.kind, sums.members, sums.money};
        if (sums.kind == causesKind)
            figures.cost = promisedIn(connection, days, calendar);
        else if (sums.kind == pointsKind && programme)
            figures.cost = domain::worthOf(*programme, std::max(sums.points, Points()));
        else if (sums.kind == pointsKind)
            figures.cost.reset();
        if (figures.members > 0 || (figures.cost && !figures.cost->isZero()))
            kinds.push_back(std::move(figures));
    }
    std::sort(kinds.begin(), kinds.end(), [](const KindFigures &one, const KindFigures &other) {
        return placeOf(one.kind) < placeOf(other.kind);
    });
    return kinds;
}

} // namespace bashgah::services
