// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/shopfile.h"
#include "domain/text/persiantext.h"
#include "services/shop/shopservice.h"

#include <QJsonObject>
#include <QRegularExpression>

namespace bashgah::ctl {
namespace settingscommand {
namespace {

using domain::Error;
using domain::ErrorCode;
using domain::fail;
using domain::MarginPolicy;
using domain::Percent;
using domain::Result;

Error unknown(const QString &typed, const char *allowed, const char *field)
{
    return Error{ErrorCode::UnknownValue, {typed, QString::fromLatin1(allowed)}, {}, QString::fromLatin1(field)};
}

/// "12", "12.5", "12.25".
Result<Percent> readPercent(const QString &typed, const char *field)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,4})(?:[.](\\d{1,2}))?$"));
    const auto match = form.match(domain::digitsToAscii(typed.trimmed()));
    if (!match.hasMatch())
        return fail(unknown(typed, "a percentage such as 12.5", field));
    return Percent(match.captured(1).toInt() * 100 + match.captured(2).leftJustified(2, u'0').toInt());
}

/// "02:00" in minutes after midnight.
Result<int> readTime(const QString &typed)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2}):(\\d{2})$"));
    const auto match = form.match(domain::digitsToAscii(typed.trimmed()));
    if (!match.hasMatch() || match.captured(2).toInt() > 59)
        return fail(unknown(typed, "a time from 00:00 to 06:00", "day-end"));
    return match.captured(1).toInt() * 60 + match.captured(2).toInt();
}

/// "Dairy=85,Sweets=60": all groups that have a share of their own.
Result<void> readCategories(const QString &typed, MarginPolicy &policy)
{
    policy.categories.clear();
    for (const QString &one : typed.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype place = one.lastIndexOf(u'=');
        const auto cost = readPercent(one.mid(place + 1), "category-costs");
        if (place < 1 || !cost)
            return fail(unknown(one, "GROUP=PERCENT", "category-costs"));
        policy.categories.push_back({one.left(place).trimmed(), *cost});
    }
    return {};
}

Result<bool> readSwitch(const QString &typed)
{
    if (typed == QLatin1String("yes") || typed == QLatin1String("no"))
        return typed == QLatin1String("yes");
    return fail(unknown(typed, "yes, no", "override"));
}

Result<MarginPolicy> readMargin(const Arguments &arguments, MarginPolicy policy)
{
    if (const auto guard = arguments.value(QStringLiteral("--margin-guard"))) {
        const auto read = domain::marginGuardFromKey(*guard);
        if (!read)
            return fail(read.error().inField(QStringLiteral("margin-guard")));
        policy.guard = *read;
    }
    if (const auto minimum = arguments.value(QStringLiteral("--minimum-margin"))) {
        const auto read = readPercent(*minimum, "minimum-margin");
        if (!read)
            return fail(read.error());
        policy.minimum = *read;
    }
    if (const auto cost = arguments.value(QStringLiteral("--cost"))) {
        const bool isUnknown = *cost == QLatin1String("none");
        const auto read = isUnknown ? Result<Percent>(Percent()) : readPercent(*cost, "cost");
        if (!read)
            return fail(read.error());
        policy.cost = isUnknown ? std::nullopt : std::optional(*read);
    }
    if (const auto groups = arguments.value(QStringLiteral("--category-costs"))) {
        if (auto read = readCategories(*groups, policy); !read)
            return fail(read.error());
    }
    if (const auto may = arguments.value(QStringLiteral("--override"))) {
        const auto read = readSwitch(*may);
        if (!read)
            return fail(read.error());
        policy.staffMayOverride = *read;
    }
    return policy;
}

QString percentText(Percent share)
{
    return QStringLiteral("%1.%2").arg(share.basisPoints() / 100).arg(share.basisPoints() % 100, 2, 10, QLatin1Char('0'));
}

void print(Context &context, const domain::ShopProfile &profile)
{
    const MarginPolicy &margin = profile.margin;
    QStringList groups;
    for (const domain::CategoryCost &each : margin.categories)
        groups.append(QString(each.category + u'=' + percentText(each.cost)));
    const int end = profile.calendar.dayEndsAt();
    const std::vector<std::pair<QString, QString>> rows{
        {QStringLiteral("day_end"), QTime(0, 0).addSecs(60 * end).toString(QStringLiteral("HH:mm"))},
        {QStringLiteral("margin_guard"), domain::marginGuardKey(margin.guard)},
        {QStringLiteral("minimum_margin"), percentText(margin.minimum)},
        {QStringLiteral("cost"), margin.cost ? percentText(*margin.cost) : QString()},
        {QStringLiteral("category_costs"), groups.join(u',')},
        {QStringLiteral("override"), margin.staffMayOverride ? QStringLiteral("yes") : QStringLiteral("no")}};
    QJsonObject json;
    if (!context.arguments.flag(QStringLiteral("--json")))
        context.output.row({QStringLiteral("setting"), QStringLiteral("value")});
    for (const auto &[key, value] : rows) {
        json[key] = value;
        if (!context.arguments.flag(QStringLiteral("--json")))
            context.output.row({key, value});
    }
    if (context.arguments.flag(QStringLiteral("--json")))
        context.output.json(json);
}

Result<void> run(Context &context)
{
    auto shop = openShop(context);
    if (!shop)
        return fail(shop.error());
    services::ShopService settings(*shop->database, context.clock);
    const auto margin = readMargin(context.arguments, shop->profile.margin);
    if (!margin)
        return fail(margin.error());
    if (const auto typed = context.arguments.value(QStringLiteral("--day-end"))) {
        const auto end = readTime(*typed);
        if (!end)
            return fail(end.error());
        if (auto set = settings.setDayEnd(*end); !set)
            return set;
    }
    if (auto set = settings.setMargin(*margin); !set)
        return set;
    const auto profile = settings.profile();
    if (!profile)
        return fail(profile.error());
    print(context, *profile);
    return {};
}

} // namespace
} // namespace settingscommand

Command settingsCommand()
{
    return {QStringLiteral("settings"),
            QStringLiteral("SHOP [--day-end HH:MM] [--margin-guard off|warn|refuse] [--minimum-margin PERCENT] "
                           "[--cost PERCENT|none] [--category-costs GROUP=PERCENT,...] [--override yes|no] [--json]"),
            QStringLiteral("When the business day ends (up to 06:00), and how margins are watched: what the counter "
                           "does below the minimum, what goods cost in percent of their price where products do not "
                           "say, whether staff may let a sale pass with a reason. Prints them all."),
            {1,
             {QStringLiteral("--day-end"), QStringLiteral("--margin-guard"), QStringLiteral("--minimum-margin"),
              QStringLiteral("--cost"), QStringLiteral("--category-costs"), QStringLiteral("--override")},
             {QStringLiteral("--json")}},
            settingscommand::run};
}

} // namespace bashgah::ctl
