// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/readmodels/reportreadmodel.h"

#include "storage/db/connection.h"

#include <QHash>

namespace bashgah::storage {

using domain::DayRange;
using domain::Points;

domain::SalesFigures ReportReadModel::sales(DayRange days)
{
    Statement sold = m_connection.statement(QStringLiteral("report/sales"));
    sold.bind("first", days.first).bind("last", days.last).bind("ids", m_ids);
    domain::SalesFigures figures;
    if (sold.execOne()) {
        figures.purchases = sold.int64(0);
        figures.memberPurchases = sold.int64(1);
        figures.sales = sold.money(2);
        figures.memberSales = sold.money(3);
        figures.discounts = sold.money(4);
        figures.redemptions = sold.int64(5);
        figures.paidWithPoints = sold.money(6);
    }
    Statement back = m_connection.statement(QStringLiteral("report/refunds"));
    back.bind("first", days.first).bind("last", days.last).bind("ids", m_ids);
    if (back.execOne()) {
        figures.refunds = back.money(0);
        figures.memberRefunds = back.money(1);
    }
    return figures;
}

void ReportReadModel::members(domain::MonthlyReport &report)
{
    Statement statement = m_connection.statement(QStringLiteral("report/members"));
    statement.bind("first", report.days.first).bind("last", report.days.last).bind("ids", m_ids);
    if (!statement.execOne())
        return;
    report.newMembers = statement.int64(0);
    report.allMembers = statement.int64(1);
    report.activeMembers = statement.int64(2);
    report.returningMembers = statement.int64(3);
}

domain::PointsFigures ReportReadModel::points(DayRange days)
{
    domain::PointsFigures figures;
    const auto balancesAt = [this](QDate day) {
        Statement statement = m_connection.statement(QStringLiteral("report/balances"));
        statement.bind("last", day).bind("ids", m_ids);
        return statement.execOne()
            ? std::array{statement.points(0), statement.points(1), statement.points(2)}
            : std::array<Points, 3>{};
    };
    figures.opening = balancesAt(days.first.addDays(-1))[0];
    const auto atEnd = balancesAt(days.last);
    figures.closing = atEnd[0];
    figures.open = atEnd[1];
    figures.owed = atEnd[2];

    Statement moved = m_connection.statement(QStringLiteral("report/points"));
    moved.bind("first", days.first).bind("last", days.last).bind("ids", m_ids).exec();
    while (moved.next()) {
        const QString kind = moved.text(0);
        const Points sum = moved.points(1);
        if (kind == QLatin1String("earn") || kind == QLatin1String("bonus"))
            figures.earned += sum;
        else if (kind == QLatin1String("redeem") || kind == QLatin1String("redeem_reversal")
                 || kind == QLatin1String("donate"))
            figures.spent -= sum;
        else if (kind == QLatin1String("expire"))
            figures.expired -= sum;
        else if (kind == QLatin1String("clawback"))
            figures.takenBack -= sum;
        else
            figures.adjusted += sum;
    }
    return figures;
}

std::vector<domain::TierCount> ReportReadModel::tiers(QDate last)
{
    Statement statement = m_connection.statement(QStringLiteral("report/tiers"));
    statement.bind("last", last).bind("ids", m_ids).exec();
    std::vector<domain::TierCount> counts;
    while (statement.next())
        counts.push_back({statement.text(0), {}, statement.int64(1)});
    return counts;
}

std::vector<KindSums> ReportReadModel::kinds(DayRange days)
{
    Statement statement = m_connection.statement(QStringLiteral("report/kinds"));
    statement.bind("first", days.first).bind("last", days.last).exec();
    std::vector<KindSums> sums;
    while (statement.next())
        sums.push_back({statement.text(0), statement.int64(1), statement.money(2), statement.points(3)});
    return sums;
}

std::vector<domain::TopMember> ReportReadModel::topMembers(DayRange days, int count)
{
    Statement statement = m_connection.statement(QStringLiteral("report/top_members"));
    statement.bind("first", days.first).bind("last", days.last).bind("count", count).bind("ids", m_ids).exec();
    std::vector<domain::TopMember> members;
    while (statement.next()) {
        members.push_back({statement.id<domain::MemberId>(0), statement.text(1), statement.text(2),
                           statement.int64(3), statement.money(4)});
    }
    return members;
}

std::vector<domain::DayFigures> ReportReadModel::daily(DayRange days)
{
    std::vector<domain::DayFigures> all;
    for (QDate day = days.first; day <= days.last; day = day.addDays(1))
        all.push_back({day, 0, {}, {}, 0});
    Statement statement = m_connection.statement(QStringLiteral("report/daily"));
    statement.bind("first", days.first).bind("last", days.last).bind("ids", m_ids).exec();
    while (statement.next()) {
        domain::DayFigures &figures = all.at(static_cast<size_t>(days.first.daysTo(statement.day(0))));
        figures.purchases = statement.int64(1);
        figures.revenue = statement.money(2);
        figures.memberRevenue = statement.money(3);
        figures.newMembers = statement.int64(4);
    }
    return all;
}

QByteArray ReportReadModel::programmeOn(QDate day)
{
    Statement statement = m_connection.statement(QStringLiteral("report/programme_on"));
    statement.bind("day", day);
    return statement.execOne() ? statement.text(0).toUtf8() : QByteArray();
}

std::optional<DayRange> ReportReadModel::purchaseSpan()
{
    Statement statement = m_connection.statement(QStringLiteral("report/purchase_span"));
    if (!statement.execOne() || statement.isNull(0))
        return std::nullopt;
    return DayRange{statement.day(0), statement.day(1)};
}

} // namespace bashgah::storage
