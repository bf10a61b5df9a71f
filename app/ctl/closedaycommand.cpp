// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/shopfile.h"
#include "services/counter/nightlyjob.h"

#include <QJsonObject>

namespace bashgah::ctl {
namespace closedaycommand {
namespace {

using domain::fail;
using domain::Result;

Result<void> run(Context &context)
{
    auto shop = openShop(context);
    if (!shop)
        return fail(shop.error());
    const auto until = dateOption(context.arguments, *shop, QStringLiteral("--until"));
    if (!until)
        return fail(until.error());
    const auto report = services::NightlyJob(*shop->database, context.clock).run(*until);
    if (!report)
        return fail(report.error());
    if (context.arguments.flag(QStringLiteral("--json"))) {
        context.output.json(QJsonObject{{QStringLiteral("days"), report->days},
                                        {QStringLiteral("expired_lots"), report->expiredLots},
                                        {QStringLiteral("expired_points"), report->expired.value()},
                                        {QStringLiteral("tier_changes"), report->tierChanges},
                                        {QStringLiteral("occasion_points"), report->occasions.value()},
                                        {QStringLiteral("credit"), plainMajor(report->credit, shop->profile.currency)},
                                        {QStringLiteral("exchanged_points"), report->exchanged.value()},
                                        {QStringLiteral("held_rewards"), report->heldRewards},
                                        {QStringLiteral("gifts"), report->gifts},
                                        {QStringLiteral("lapsed_memberships"), report->lapsedMemberships},
                                        {QStringLiteral("lapsed_reservations"), report->lapsedReservations}});
        return {};
    }
    context.output.row({QStringLiteral("days"), QStringLiteral("expired_lots"), QStringLiteral("expired_points"),
                        QStringLiteral("tier_changes"), QStringLiteral("occasion_points"), QStringLiteral("credit"),
                        QStringLiteral("lapsed_memberships"), QStringLiteral("lapsed_reservations"), QStringLiteral("gifts")});
    context.output.row({QString::number(report->days), QString::number(report->expiredLots),
                        QString::number(report->expired.value()), QString::number(report->tierChanges),
                        QString::number(report->occasions.value()),
                        plainMajor(report->credit, shop->profile.currency), QString::number(report->lapsedMemberships),
                        QString::number(report->lapsedReservations), QString::number(report->gifts)});
    return {};
}

} // namespace
} // namespace closedaycommand

Command closeDayCommand()
{
    return {QStringLiteral("close-day"), QStringLiteral("SHOP [--until DATE] [--json]"),
            QStringLiteral("Does the nightly work (usable points, exchange, tiers, expiry, credit, birthdays) for every day that ended and is "
                           "not closed yet, up to DATE (yesterday). Running it twice changes nothing."),
            {1, {QStringLiteral("--until")}, {QStringLiteral("--json")}}, closedaycommand::run};
}

} // namespace bashgah::ctl
