// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "domain/program/programmepresets.h"
#include "services/programs/firstprogramme.h"
#include "services/shop/shopservice.h"
#include "storage/db/database.h"

#include <QRegularExpression>

namespace bashgah::ctl {
namespace createcommand {
namespace {

using domain::CalendarSystem;
using domain::ErrorCode;
using domain::fail;
using domain::MoneyUnit;
using domain::Result;

/// The currency and how it is spoken of. Tomans are only said of rials.
Result<domain::Currency> readCurrency(const Arguments &arguments)
{
    domain::Currency currency;
    currency.code = arguments.value(QStringLiteral("--currency")).value_or(QStringLiteral("IRR")).toUpper();
    static const QRegularExpression iso(QStringLiteral("^[A-Z]{3}$"));
    if (!iso.match(currency.code).hasMatch())
        return fail(domain::Error{ErrorCode::UnknownValue, {currency.code, QStringLiteral("three letters such as IRR or GBP")}, {}, QStringLiteral("currency")});
    const bool isRial = currency.code == QLatin1String("IRR");
    const auto decimals = arguments.number(QStringLiteral("--decimals"));
    if (!decimals)
        return fail(decimals.error());
    const qint64 places = decimals->value_or(domain::defaultDecimals(currency.code));
    if (places < 0 || places > 6)
        return fail(domain::Error{ErrorCode::OutOfRange, {QString::number(places)}, {}, QStringLiteral("decimals")});
    currency.decimals = static_cast<int>(places);
    currency.unit = isRial ? MoneyUnit::Toman : MoneyUnit::None;
    if (const auto unit = arguments.value(QStringLiteral("--unit"))) {
        const auto read = services::unitFromKey(*unit);
        if (!read || (!isRial && *read != MoneyUnit::None)) {
            return fail(domain::Error{ErrorCode::UnknownValue,
                                      {*unit, isRial ? QStringLiteral("toman, rial, none") : QStringLiteral("none")},
                                      {}, QStringLiteral("unit")});
        }
        currency.unit = *read;
    }
    return currency;
}

Result<services::NewShop> readShop(const Arguments &arguments)
{
    services::NewShop shop;
    const auto name = arguments.required(QStringLiteral("--name"));
    if (!name)
        return fail(name.error());
    shop.name = *name;
    auto currency = readCurrency(arguments);
    if (!currency)
        return fail(currency.error());
    shop.currency = *currency;
    shop.calendar = currency->code == QLatin1String("IRR") ? CalendarSystem::Jalali : CalendarSystem::Gregorian;
    if (const auto calendar = arguments.value(QStringLiteral("--calendar"))) {
        const auto read = services::calendarFromKey(*calendar);
        if (!read)
            return fail(read.error().inField(QStringLiteral("calendar")));
        shop.calendar = *read;
    }
    if (const auto zone = arguments.value(QStringLiteral("--zone")))
        shop.zone = zone->toLatin1();
    return shop;
}

/// A shop gives points from its first sale, as one made in the window does.
Result<QString> readPreset(const Arguments &arguments, const domain::Currency &currency)
{
    const QString wanted = arguments.value(QStringLiteral("--programme")).value_or(QStringLiteral("points"));
    QStringList known{QStringLiteral("none")};
    for (const domain::ProgrammePreset &preset : domain::programmePresets(currency))
        known.append(preset.id);
    if (!known.contains(wanted))
        return fail(domain::Error{ErrorCode::UnknownValue, {wanted, known.join(QStringLiteral(", "))}, {}, QStringLiteral("programme")});
    return wanted;
}

Result<void> run(Context &context)
{
    const auto shop = readShop(context.arguments);
    if (!shop)
        return fail(shop.error());
    const auto preset = readPreset(context.arguments, shop->currency);
    if (!preset)
        return fail(preset.error());
    const auto created = services::ShopService::create(context.arguments.word(0), *shop, context.clock);
    if (!created)
        return fail(created.error());
    if (*preset != QLatin1String("none")) {
        const auto saved = services::startShop(**created, context.clock, *preset,
                                               {QStringLiteral("Gold card"), QStringLiteral("Good cause")});
        if (!saved)
            return fail(saved.error());
    }
    context.output.message(QString(QStringLiteral("Created ") + context.arguments.word(0) + u'.'));
    return {};
}

} // namespace
} // namespace createcommand

Command createCommand()
{
    return {QStringLiteral("create"),
            QStringLiteral("SHOP.bashgah --name N [--unit toman|rial|none] [--currency IRR|GBP|...] "
                           "[--decimals N] [--calendar jalali|gregorian] [--zone Asia/Tehran] "
                           "[--programme points|tiers|premium|coalition|cashback|charity|hybrid|none]"),
            QStringLiteral("Makes an empty shop file with a programme to start from (points). Currency and "
                           "decimals cannot be changed later."),
            {1,
             {QStringLiteral("--name"), QStringLiteral("--unit"), QStringLiteral("--currency"),
              QStringLiteral("--decimals"), QStringLiteral("--calendar"), QStringLiteral("--zone"), QStringLiteral("--programme")},
             {}},
            createcommand::run};
}

} // namespace bashgah::ctl
