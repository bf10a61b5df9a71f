// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/backtesttext.h"

namespace bashgah::reports {

using domain::BacktestSide;

void BacktestText::addRow(ReportTable &table, const char *key, const QString &label, const Cell &cell) const
{
    table.rows.push_back({QString::fromLatin1(key),
                          {ReportCell::of(label), cell(m_report.draft), cell(m_report.live)}});
}

bool BacktestText::either(bool (*has)(const BacktestSide &)) const
{
    return has(m_report.draft) || has(m_report.live);
}

/// What was given, by where it comes from; what neither gives is not shown.
void BacktestText::addPoints(ReportTable &table) const
{
    addRow(table, "points", tr("Points given"), [](const BacktestSide &side) { return ReportCell::of(side.given); });
    if (either([](const BacktestSide &side) { return !side.sources.all().isZero(); })) {
        addRow(table, "by_purchases", tr("Of them for purchases"),
               [](const BacktestSide &side) { return ReportCell::of(side.byPurchases()); });
    }
    if (either([](const BacktestSide &side) { return !side.sources.activities.isZero(); })) {
        addRow(table, "activities", tr("Of them for what staff confirmed"),
               [](const BacktestSide &side) { return ReportCell::of(side.sources.activities); });
    }
    if (either([](const BacktestSide &side) { return !side.sources.occasions.isZero(); })) {
        addRow(table, "occasions", tr("Of them for joining, birthdays and other occasions"),
               [](const BacktestSide &side) { return ReportCell::of(side.sources.occasions); });
    }
    if (either([](const BacktestSide &side) { return !side.sources.referrals.isZero(); })) {
        addRow(table, "referrals", tr("Of them for referrals"),
               [](const BacktestSide &side) { return ReportCell::of(side.sources.referrals); });
    }
}

void BacktestText::addCredit(ReportTable &table) const
{
    if (either([](const BacktestSide &side) { return !side.exchanged.points.isZero(); })) {
        addRow(table, "exchanged", tr("Points that became credit by themselves"),
               [](const BacktestSide &side) { return ReportCell::of(side.exchanged.points); });
        addRow(table, "exchanged_into", tr("Credit that they became"),
               [](const BacktestSide &side) { return ReportCell::of(side.exchanged.credit); });
    }
    if (either([](const BacktestSide &side) { return !side.credit.isZero(); })) {
        addRow(table, "credit", tr("Credit for spending"),
               [](const BacktestSide &side) { return ReportCell::of(side.credit); });
    }
}

void BacktestText::addRewards(ReportTable &table) const
{
    if (either([](const BacktestSide &side) { return side.setAside.rewards > 0; })) {
        addRow(table, "set_aside", tr("Rewards set aside by themselves"),
               [](const BacktestSide &side) { return ReportCell::of(side.setAside.rewards); });
        addRow(table, "set_aside_points", tr("Points that paid them"),
               [](const BacktestSide &side) { return ReportCell::of(side.setAside.points); });
        addRow(table, "set_aside_cost", tr("What the rewards set aside cost the shop"),
               [](const BacktestSide &side) { return ReportCell::of(side.setAside.cost); });
    }
    if (either([](const BacktestSide &side) { return side.rewards.given > 0; })) {
        addRow(table, "tier_rewards", tr("Rewards for reaching a tier"),
               [](const BacktestSide &side) { return ReportCell::of(side.rewards.given); });
        addRow(table, "tier_rewards_cost", tr("What those cost the shop"),
               [](const BacktestSide &side) { return ReportCell::of(side.rewards.cost); });
    }
    if (either([](const BacktestSide &side) { return side.occasionRewards.given > 0; })) {
        addRow(table, "occasion_rewards", tr("Rewards for occasions"),
               [](const BacktestSide &side) { return ReportCell::of(side.occasionRewards.given); });
        addRow(table, "occasion_rewards_cost", tr("What the rewards for occasions cost the shop"),
               [](const BacktestSide &side) { return ReportCell::of(side.occasionRewards.cost); });
    }
}

bool BacktestText::hasDiscounts() const
{
    return either([](const BacktestSide &side) { return !side.discounts.all().isZero(); });
}

/// Beside what points, credit and rewards cost: together they are the cost below.
void BacktestText::addDiscounts(ReportTable &table) const
{
    addRow(table, "worth_without_discounts", tr("What points, credit and rewards cost if all are spent"),
           [](const BacktestSide &side) { return ReportCell::of(side.worth - side.discounts.all()); });
    if (either([](const BacktestSide &side) { return !side.discounts.tiers.isZero(); })) {
        addRow(table, "tier_discounts", tr("Discounts of tiers"),
               [](const BacktestSide &side) { return ReportCell::of(side.discounts.tiers); });
    }
    if (either([](const BacktestSide &side) { return !side.discounts.plans.isZero(); })) {
        addRow(table, "plan_discounts", tr("Discounts of paid memberships"),
               [](const BacktestSide &side) { return ReportCell::of(side.discounts.plans); });
    }
    addRow(table, "discounts_of_sales", tr("Discounts, as a share of the sales to members"),
           [this](const BacktestSide &side) { return part(side.discounts.all(), m_report.sales.beforeDiscounts()); });
    const domain::Money margin = m_report.sales.marginBeforeDiscounts();
    if (margin.isPositive()) {
        addRow(table, "discounts_of_margin", tr("Discounts, as a share of the margin"),
               [margin](const BacktestSide &side) { return part(side.discounts.all(), margin); });
    }
}

void BacktestText::addWorth(ReportTable &table) const
{
    if (hasDiscounts())
        addDiscounts(table);
    addRow(table, "worth",
           hasDiscounts() ? tr("Cost with the discounts, if every point is spent")
                          : tr("What they cost if all are spent"),
           [](const BacktestSide &side) { return ReportCell::of(side.worth); });
    if (!either([](const BacktestSide &side) { return !side.worthBeside.isZero(); }))
        return;
    addRow(table, "worth_purchases", tr("Of it for purchases"),
           [](const BacktestSide &side) { return ReportCell::of(side.worth - side.worthBeside); });
    addRow(table, "worth_beside", tr("Of it for occasions, referrals, what staff confirmed, and gifts"),
           [](const BacktestSide &side) { return ReportCell::of(side.worthBeside); });
}

void BacktestText::addCost(ReportTable &table) const
{
    addRow(table, "of_sales", tr("Of the sales to members"),
           [this](const BacktestSide &side) { return part(side.worth, m_report.sales.beforeDiscounts()); });
    const domain::Money margin = m_report.sales.marginBeforeDiscounts();
    if (margin.isPositive()) {
        addRow(table, "of_margin",
               m_report.sales.withCost == m_report.sales.net
                   ? tr("Of the margin")
                   : tr("Of the margin (cost known for %1 of sales)")
                         .arg(m_format.share(m_report.sales.withCost.minor(), m_report.sales.net.minor())),
               [margin](const BacktestSide &side) { return part(side.worth, margin); });
    }
    if (!hasCodes())
        return;
    addRow(table, "codes", tr("Codes for the next visit"),
           [](const BacktestSide &side) { return ReportCell::of(side.codes.given); });
    addRow(table, "codes_fitting", tr("Codes that a later purchase would have fitted in time"),
           [](const BacktestSide &side) { return ReportCell::of(side.codes.fitting); });
    addRow(table, "most_worth", tr("Cost if all of those are used, too"),
           [](const BacktestSide &side) { return ReportCell::of(side.mostWorth()); });
    addRow(table, "most_of_sales", tr("Of the sales to members, with those codes"),
           [this](const BacktestSide &side) { return part(side.mostWorth(), m_report.sales.beforeDiscounts()); });
}

ReportTable BacktestText::figures() const
{
    ReportTable table{QStringLiteral("backtest_figures"), tr("Draft and today's rules"),
                      {{QStringLiteral("figure"), tr("Figure")},
                       {QStringLiteral("draft"), tr("Draft")},
                       {QStringLiteral("live"), tr("Today's rules")}},
                      {}};
    addPoints(table);
    addCredit(table);
    addRewards(table);
    addWorth(table);
    addCost(table);
    addRow(table, "purchases", tr("Purchases that get points"),
           [](const BacktestSide &side) { return ReportCell::of(side.rewardedPurchases); });
    addRow(table, "members", tr("Members who get points"),
           [](const BacktestSide &side) { return ReportCell::of(side.rewardedMembers); });
    addRow(table, "valid", tr("Points still valid a year later if nobody spends"),
           [](const BacktestSide &side) { return ReportCell::of(side.validAfterAYear); });
    return table;
}

} // namespace bashgah::reports
