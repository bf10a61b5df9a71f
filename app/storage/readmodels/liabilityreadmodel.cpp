// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/readmodels/liabilityreadmodel.h"

#include "storage/db/connection.h"

namespace bashgah::storage {

using domain::PointsCohort;
using domain::ShopCalendar;

namespace {

int quarterOf(QDate day, const ShopCalendar &calendar)
{
    const domain::MonthRef month = calendar.monthOf(day);
    return (month.year * 12 + month.month - 1) / 3;
}

/// The quarters of a table of cohorts, by number.
struct Quarters
{
    int first = 0;
    int last = 0;
    std::vector<PointsCohort> cohorts;

    [[nodiscard]] PointsCohort *of(int quarter)
    {
        return quarter < first || quarter > last ? nullptr : &cohorts[static_cast<size_t>(quarter - first)];
    }
};

void addFate(PointsCohort &cohort, const QString &kind, int age, qint64 points)
{
    if (kind == QLatin1String("expire")) {
        cohort.expired += points;
    } else if (kind == QLatin1String("redeem") || kind == QLatin1String("redeem_reversal")
               || kind == QLatin1String("donate")) {
        for (auto k = static_cast<size_t>(age); k < cohort.used.size(); ++k)
            cohort.used[k] += points;
    } else {
        cohort.issued -= points;
    }
}

} // namespace

std::vector<OpenPoints> LiabilityReadModel::open(QDate last, const OnlyMembers &only)
{
    Statement statement = m_connection.statement(QStringLiteral("report/open_points"));
    statement.bind("last", last).bind("ids", memberIdsJson(only)).exec();
    std::vector<OpenPoints> days;
    while (statement.next())
        days.push_back({statement.maybeDay(0), statement.points(1), statement.points(2)});
    return days;
}

std::vector<PointsCohort> LiabilityReadModel::wholeQuarters(QDate last, const ShopCalendar &calendar)
{
    Quarters quarters;
    quarters.last = quarterOf(last.addDays(1), calendar) - 1;
    Statement issued = m_connection.statement(QStringLiteral("report/points_issued"));
    issued.bind("last", last).exec();
    while (issued.next()) { // by day, so the first row tells the first quarter
        const int quarter = quarterOf(issued.day(0), calendar);
        if (quarters.cohorts.empty() && quarter <= quarters.last) {
            quarters.first = quarter;
            for (int number = quarter; number <= quarters.last; ++number)
                quarters.cohorts.push_back({0, std::vector<qint64>(static_cast<size_t>(quarters.last - number + 1)), 0});
        }
        if (PointsCohort *cohort = quarters.cohorts.empty() ? nullptr : quarters.of(quarter))
            cohort->issued += issued.int64(1);
    }
    Statement fate = m_connection.statement(QStringLiteral("report/points_fate"));
    fate.bind("last", last).exec();
    while (!quarters.cohorts.empty() && fate.next()) {
        const int given = quarterOf(fate.day(0), calendar);
        const int taken = quarterOf(fate.day(2), calendar);
        PointsCohort *cohort = quarters.of(given);
        if (cohort && taken <= quarters.last)
            addFate(*cohort, fate.text(1), taken - given, fate.int64(3));
    }
    return std::move(quarters.cohorts);
}

} // namespace bashgah::storage
