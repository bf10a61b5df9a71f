// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/shopfile.h"
#include "ctl/signin.h"
#include "reports/journalcsv.h"
#include "services/reports/liabilityservice.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bashgah::ctl {
namespace liabilitycommand {
namespace {

using domain::ExpiringMonth;
using domain::fail;
using domain::PointsLiability;
using domain::Result;

QString monthText(const ExpiringMonth &month, const ShopFile &shop)
{
    if (!month.month)
        return QStringLiteral("never");
    const domain::ShopCalendar &calendar = shop.profile.calendar;
    return calendar.isoText(calendar.daysOf(*month.month).first).chopped(3);
}

QString worthText(const std::optional<domain::Money> &worth, const ShopFile &shop)
{
    return worth ? domain::plainMajor(*worth, shop.profile.currency) : QString();
}

void printCsv(Output &output, const PointsLiability &liability, const ShopFile &shop)
{
    output.row({QStringLiteral("expires"), QStringLiteral("points"), QStringLiteral("worth")});
    const auto row = [&](const QString &key, domain::Points points, const std::optional<domain::Money> &worth) {
        output.row({key, QString::number(points.value()), worthText(worth, shop)});
    };
    for (const ExpiringMonth &month : liability.byMonth)
        row(monthText(month, shop), month.points, month.worth);
    row(QStringLiteral("all"), liability.open, liability.worth);
    row(QStringLiteral("likely"), liability.likely, liability.likelyWorth);
}

void printJson(Output &output, const PointsLiability &liability, const ShopFile &shop)
{
    QJsonArray months;
    for (const ExpiringMonth &month : liability.byMonth) {
        months.append(QJsonObject{{QStringLiteral("expires"), monthText(month, shop)},
                                  {QStringLiteral("points"), month.points.value()},
                                  {QStringLiteral("worth"), worthText(month.worth, shop)}});
    }
    output.json(QJsonObject{{QStringLiteral("months"), months},
                            {QStringLiteral("points"), liability.open.value()},
                            {QStringLiteral("pending"), liability.pending.value()},
                            {QStringLiteral("worth"), worthText(liability.worth, shop)},
                            {QStringLiteral("use_rate_basis_points"), liability.useRate.basisPoints()},
                            {QStringLiteral("assumed"), liability.assumed},
                            {QStringLiteral("likely"), liability.likely.value()},
                            {QStringLiteral("likely_worth"), worthText(liability.likelyWorth, shop)}});
}

Result<void> printJournal(Context &context, const ShopFile &shop, domain::DayRange days)
{
    const auto journal = services::LiabilityService(*shop.database, context.clock).journal(days);
    if (!journal)
        return fail(journal.error());
    context.output.row(reports::journalColumns());
    for (const domain::JournalLine &line : *journal)
        context.output.row(reports::journalCells(line, shop.profile));
    return {};
}

Result<void> run(Context &context)
{
    auto shop = openShop(context);
    if (!shop)
        return fail(shop.error());
    if (auto may = checkMay(context, *shop, domain::StaffAction::SeeReports); !may)
        return may;
    const auto day = dateOption(context.arguments, *shop, QStringLiteral("--as-of"));
    if (!day)
        return fail(day.error());
    const QDate today = shop->profile.calendar.localDay(context.clock.now());
    if (context.arguments.flag(QStringLiteral("--journal"))) {
        const auto from = dateOption(context.arguments, *shop, QStringLiteral("--from"));
        if (!from)
            return fail(from.error());
        const QDate last = day->value_or(today);
        return printJournal(context, *shop, {from->value_or(shop->profile.calendar.yearOf(last).first), last});
    }
    const auto liability = services::LiabilityService(*shop->database, context.clock).at(day->value_or(today));
    if (!liability)
        return fail(liability.error());
    if (context.arguments.flag(QStringLiteral("--json")))
        printJson(context.output, *liability, *shop);
    else
        printCsv(context.output, *liability, *shop);
    context.output.message(
        QStringLiteral("%1 % of the points that expire will probably be spent (%2)")
            .arg(QString::number(liability->useRate.basisPoints() / 100),
                 liability->assumed ? QStringLiteral("assumed: fewer than four whole quarters of history")
                                    : QStringLiteral("by the quarters so far")));
    return {};
}

} // namespace
} // namespace liabilitycommand

Command liabilityCommand()
{
    return {QStringLiteral("liability"), QStringLiteral("SHOP [--as-of DATE] [--json | --journal [--from DATE]]"),
            QStringLiteral("What members' points may still cost at the end of a day (today): by the month they "
                           "expire, in all, and how many will probably be spent. --journal: double entry month by "
                           "month (this year's), at what points are worth on that day."),
            {1,
             {QStringLiteral("--as-of"), QStringLiteral("--from")},
             {QStringLiteral("--json"), QStringLiteral("--journal")}},
            liabilitycommand::run};
}

} // namespace bashgah::ctl
