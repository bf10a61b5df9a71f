// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/shopfile.h"
#include "ctl/signin.h"
#include "services/staff/trailservice.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace bashgah::ctl {
namespace trailcommand {
namespace {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

constexpr int defaultDays = 30;

void print(Context &context, const QString &name, const QStringList &head, const std::vector<QStringList> &rows)
{
    if (!context.arguments.flag(QStringLiteral("--json"))) {
        context.output.row(head);
        for (const QStringList &cells : rows)
            context.output.row(cells);
        return;
    }
    QJsonArray list;
    for (const QStringList &cells : rows) {
        QJsonObject row;
        for (qsizetype i = 0; i < head.size(); ++i)
            row[head[i]] = cells[i];
        list.append(row);
    }
    context.output.json(QJsonObject{{name, list}});
}

Result<services::TrailQuery> readQuery(Context &context, ShopFile &shop)
{
    services::TrailQuery query;
    const auto from = dateOption(context.arguments, shop, QStringLiteral("--from"));
    const auto until = dateOption(context.arguments, shop, QStringLiteral("--until"));
    const auto limit = context.arguments.number(QStringLiteral("--limit"));
    if (!from || !until)
        return fail(from ? until.error() : from.error());
    if (!limit)
        return fail(limit.error());
    query.first = *from;
    query.last = *until;
    query.limit = static_cast<int>(std::clamp<qint64>(limit->value_or(500), 1, 1'000'000));
    query.group = context.arguments.value(QStringLiteral("--kind")).value_or(QString());
    if (const auto member = context.arguments.value(QStringLiteral("--member"))) {
        const auto found = findMember(shop, *member);
        if (!found)
            return fail(found.error());
        query.member = *found;
    }
    if (const auto by = context.arguments.value(QStringLiteral("--by"))) {
        const auto who = findStaff(context, shop, *by);
        if (!who)
            return fail(who.error());
        query.staff = *who;
    }
    return query;
}

Result<void> list(Context &context, ShopFile &shop, const services::TrailService &trail)
{
    const auto query = readQuery(context, shop);
    if (!query)
        return fail(query.error());
    const auto lines = trail.lines(*query);
    if (!lines)
        return fail(lines.error());
    if (auto noted = noteList(context, shop, services::ExportedList::Trail, lines->size()); !noted)
        return noted;
    std::vector<QStringList> rows;
    for (const services::TrailLine &line : *lines) {
        rows.push_back({QString::number(line.line),
                        shop.profile.calendar.localTime(line.facts.at).toString(Qt::ISODate), line.staffName,
                        line.facts.action, line.facts.subject, line.facts.before, line.facts.after});
    }
    print(context, QStringLiteral("lines"),
          {QStringLiteral("line"), QStringLiteral("at"), QStringLiteral("staff"), QStringLiteral("action"),
           QStringLiteral("subject"), QStringLiteral("before"), QStringLiteral("after")},
          rows);
    return {};
}

Result<void> odd(Context &context, ShopFile &shop, const services::TrailService &trail)
{
    const auto from = dateOption(context.arguments, shop, QStringLiteral("--from"));
    const auto until = dateOption(context.arguments, shop, QStringLiteral("--until"));
    if (!from || !until)
        return fail(from ? until.error() : from.error());
    const QDate last = until->value_or(shop.profile.calendar.localDay(context.clock.now()));
    const auto found = trail.anomalies({from->value_or(last.addDays(-defaultDays)), last});
    if (!found)
        return fail(found.error());
    std::vector<QStringList> rows;
    for (const domain::Anomaly &each : *found) {
        rows.push_back({domain::anomalyKey(each.kind), shop.profile.calendar.isoText(each.day), each.staffName,
                        each.memberName, QString::number(each.count), QString::number(each.points.value()),
                        each.evidence, QString::number(each.credit.minor())});
    }
    print(context, QStringLiteral("odd"),
          {QStringLiteral("kind"), QStringLiteral("day"), QStringLiteral("staff"), QStringLiteral("member"),
           QStringLiteral("count"), QStringLiteral("points"), QStringLiteral("evidence"), QStringLiteral("credit")},
          rows);
    return {};
}

Result<void> run(Context &context)
{
    auto shop = openShop(context);
    if (!shop)
        return fail(shop.error());
    if (auto may = checkMay(context, *shop, domain::StaffAction::SeeTrail); !may)
        return may;
    const services::TrailService trail(*shop->database, context.clock);
    const QString what = context.arguments.word(1);
    if (what == QLatin1String("list"))
        return list(context, *shop, trail);
    if (what == QLatin1String("odd"))
        return odd(context, *shop, trail);
    return fail(ErrorCode::UnknownValue, {what, QStringLiteral("list, odd")});
}

} // namespace
} // namespace trailcommand

Command trailCommand()
{
    return {QStringLiteral("trail"),
            QStringLiteral("SHOP list|odd [--by NAME] [--kind points|purchase|...] [--from D] [--until D] [--member X] "
                           "[--limit N] [--json]"),
            QStringLiteral("The audit trail: who did what, when, and what was before and after; or what looks odd."),
            {2,
             {QStringLiteral("--by"), QStringLiteral("--kind"), QStringLiteral("--from"), QStringLiteral("--until"),
              QStringLiteral("--member"), QStringLiteral("--limit")},
             {QStringLiteral("--json")}},
            trailcommand::run};
}

} // namespace bashgah::ctl
