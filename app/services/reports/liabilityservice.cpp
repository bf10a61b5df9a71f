// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/liabilityservice.h"

#include "domain/analytics/rfm.h"
#include "services/programs/programmestore.h"
#include "services/shop/shopservice.h"
#include "storage/db/database.h"
#include "storage/readmodels/liabilityreadmodel.h"
#include "storage/readmodels/reportreadmodel.h"

#include <algorithm>
#include <cmath>

namespace bashgah::services {

using namespace domain;
using storage::Connection;
using storage::LiabilityReadModel;

namespace {

void addOpen(PointsLiability &liability, const std::vector<storage::OpenPoints> &days,
             const ShopCalendar &calendar)
{
    for (const storage::OpenPoints &day : days) {
        const auto month = day.expires ? std::optional(calendar.monthOf(*day.expires)) : std::nullopt;
        if (liability.byMonth.empty() || liability.byMonth.back().month != month)
            liability.byMonth.push_back({month, {}});
        liability.byMonth.back().points += day.points;
        liability.open += day.points;
        liability.pending += day.pending;
    }
}

/// Of the points open at the end of the last whole quarter, those that the cohorts' history expects.
std::optional<Percent> useRate(const std::vector<PointsCohort> &cohorts)
{
    const auto estimate = estimateUse(cohorts);
    if (!estimate)
        return std::nullopt;
    qint64 open = 0;
    for (const PointsCohort &cohort : cohorts)
        open += cohort.open();
    if (open <= 0)
        return std::nullopt;
    return shareOf(std::min<qint64>(std::llround(estimate->expected), open), open);
}

MovedPoints movedIn(const PointsFigures &figures, QDate last)
{
    return {last, figures.earned + figures.adjusted - figures.takenBack, -figures.spent, -figures.expired};
}

} // namespace

LiabilityService::LiabilityService(storage::Database &database, const Clock &clock)
    : m_database(database), m_clock(clock)
{
}

PointsLiability LiabilityService::read(Connection &connection, QDate last, const ShopCalendar &calendar,
                                       const std::optional<std::vector<MemberId>> &only)
{
    LiabilityReadModel model(connection);
    PointsLiability liability;
    addOpen(liability, model.open(last, only), calendar);
    const auto rate = useRate(model.wholeQuarters(last, calendar));
    liability.assumed = !rate;
    expectUse(liability, rate.value_or(assumedUse));
    return liability;
}

Result<PointsLiability> LiabilityService::at(QDate day) const
{
    const auto shop = ShopService(m_database, m_clock).profile();
    if (!shop)
        return fail(shop.error());
    if (!day.isValid() || day > shop->calendar.localDay(m_clock.now()))
        return fail(Error{ErrorCode::OutOfRange, {shop->calendar.isoText(day)}, {}, QStringLiteral("as-of")});
    return m_database.readSnapshot([&](Connection &connection) -> Result<PointsLiability> {
        ProgrammeStore store;
        const auto live = store.live(connection, day);
        if (!live)
            return fail(live.error());
        PointsLiability liability = read(connection, day, shop->calendar);
        if (*live)
            price(liability, (*live)->programme);
        return liability;
    });
}

Result<std::vector<JournalLine>> LiabilityService::journal(DayRange days) const
{
    const auto shop = ShopService(m_database, m_clock).profile();
    if (!shop)
        return fail(shop.error());
    const ShopCalendar &calendar = shop->calendar;
    if (days.last > calendar.localDay(m_clock.now()) || days.first > days.last)
        return fail(Error{ErrorCode::OutOfRange, {calendar.isoText(days.last)}, {}, QStringLiteral("as-of")});
    return m_database.readSnapshot([&](Connection &connection) -> Result<std::vector<JournalLine>> {
        ProgrammeStore store;
        const auto live = store.live(connection, days.last);
        if (!live)
            return fail(live.error());
        if (!*live)
            return fail(ErrorCode::NoProgramme);
        storage::ReportReadModel model(connection);
        std::vector<MovedPoints> moved;
        for (QDate first = days.first; first <= days.last;) {
            const QDate last = std::min(calendar.daysOf(calendar.monthOf(first)).last, days.last);
            moved.push_back(movedIn(model.points({first, last}), last));
            first = last.addDays(1);
        }
        const Points opening = model.points({days.first, days.first}).opening;
        return pointsJournal(opening, moved, (*live)->programme);
    });
}

} // namespace bashgah::services
