// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analytics/kindfigures.h"
#include "domain/analytics/liability.h"
#include "domain/analytics/rfm.h"
#include "domain/base/clock.h"
#include "domain/base/shopprofile.h"
#include "domain/points/points.h"

#include <optional>
#include <vector>

namespace bashgah::domain {

/// Sales of a period. Void purchases and their returns are left out; a return belongs to the day it
/// was made on. Points pay like money: they do not lower the revenue.
struct SalesFigures
{
    qint64 purchases = 0;
    qint64 memberPurchases = 0;
    Money sales;         ///< after discounts
    Money memberSales;
    Money refunds;
    Money memberRefunds;
    Money discounts;
    qint64 redemptions = 0; ///< purchases partly paid with points
    Money paidWithPoints;

    bool operator==(const SalesFigures &) const = default;
    [[nodiscard]] Money revenue() const { return sales - refunds; }
    [[nodiscard]] Money memberRevenue() const { return memberSales - memberRefunds; }
    [[nodiscard]] Money anonymousRevenue() const { return revenue() - memberRevenue(); }
};

/// How the points of all members moved: opening + earned - spent - expired - takenBack + adjusted
/// = closing.
struct PointsFigures
{
    Points opening;   ///< sum of all balances before the first day
    Points earned;    ///< earned and bonus
    Points spent;     ///< redeemed or given to causes, less what came back
    Points expired;
    Points takenBack; ///< with returned purchases
    Points adjusted;  ///< by hand, opening balances, transfers; signed
    Points closing;
    Points open;      ///< what members hold at the end: balances above zero
    Points owed;      ///< balances below zero, as a positive number
    /// Value of `open` by the programme live on the last day; absent without one.
    std::optional<Money> openValue;

    bool operator==(const PointsFigures &) const = default;
};

struct TierCount
{
    QString id{};   ///< empty: no tier
    QString name{}; ///< of the programme live on the last day; the id when it has none such
    qint64 members = 0;
    bool operator==(const TierCount &) const = default;
};

struct TopMember
{
    MemberId member;
    QString code{};
    QString name{};
    qint64 purchases = 0;
    Money revenue{};
    bool operator==(const TopMember &) const = default;
};

struct DayFigures
{
    QDate day;
    qint64 purchases = 0;
    Money revenue;       ///< net of the day's returns
    Money memberRevenue;
    qint64 newMembers = 0;
    bool operator==(const DayFigures &) const = default;
};

/// A report on the members of a kept filter, as they are when it is made.
struct ReportScope
{
    QString name;       ///< of the filter
    qint64 members = 0; ///< that it means now
    bool operator==(const ReportScope &) const = default;
};

/// All a monthly report says, in integers.
struct MonthlyReport
{
    ShopProfile shop;
    MonthRef month;
    ShopCalendar calendar; ///< of the month: may differ from the shop's
    DayRange days;
    Instant madeAt;
    bool running = false;  ///< the month is not over yet
    std::optional<ReportScope> only{}; ///< absent: all members, and purchases without one
    qint64 newMembers = 0;
    qint64 allMembers = 0;    ///< at the end of the month
    qint64 activeMembers = 0; ///< with a purchase in the month
    qint64 returningMembers = 0; ///< of those, had bought before or bought twice
    SalesFigures sales;
    PointsFigures points;
    PointsLiability liability;        ///< at the end of the month, or now
    std::vector<TierCount> tiers;     ///< as in the programme, "no tier" last; empty: no tiers
    std::vector<KindFigures> kinds{}; ///< that gave something; empty where the report is on some members only
    std::vector<TopMember> topMembers; ///< ten, by revenue of the month
    RfmSummary rfm;                   ///< as of the day after the month, returns netted
    Concentration bestFifth;          ///< of all revenue up to the end of the month
    std::vector<DayFigures> daily;    ///< every day of the month

    /// Members with two receipts or more of those with one, up to the end of the month.
    [[nodiscard]] Percent repeatRate() const { return shareOf(rfm.repeaters, rfm.all.members); }
    [[nodiscard]] bool isEmpty() const { return sales.purchases == 0 && allMembers == 0; }
};

} // namespace bashgah::domain
