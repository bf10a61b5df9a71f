// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/shopfile.h"

#include "ctl/command.h"
#include "ctl/signin.h"
#include "domain/text/persiantext.h"
#include "services/shop/shopservice.h"
#include "storage/repositories/memberrepository.h"

namespace bashgah::ctl {

using domain::ErrorCode;
using domain::fail;
using domain::MemberId;
using domain::Result;

Result<ShopFile> openShop(const QString &path, const domain::Clock &clock)
{
    auto database = services::ShopService::open(path);
    if (!database)
        return fail(database.error());
    auto profile = services::ShopService(**database, clock).profile();
    if (!profile)
        return fail(profile.error());
    return ShopFile{std::move(*database), std::move(*profile)};
}

Result<ShopFile> openShop(Context &context)
{
    auto shop = openShop(context.arguments.word(0), context.clock);
    if (!shop)
        return shop;
    if (auto known = signIn(context, *shop); !known)
        return fail(known.error());
    return shop;
}

Result<std::optional<QDate>> dateOption(const Arguments &arguments, const ShopFile &shop, const QString &option)
{
    const auto typed = arguments.value(option);
    if (!typed)
        return std::optional<QDate>();
    const auto day = shop.profile.calendar.parseDate(*typed);
    if (!day)
        return fail(day.error().inField(option.mid(2)));
    return std::optional(*day);
}

Result<std::optional<domain::Money>> moneyOption(const Arguments &arguments, const ShopFile &shop, const QString &option)
{
    const auto typed = arguments.value(option);
    if (!typed)
        return std::optional<domain::Money>();
    const auto amount = domain::parseMoney(*typed, shop.profile.currency);
    if (!amount)
        return fail(amount.error().inField(option.mid(2)));
    return std::optional(*amount);
}

Result<MemberId> findMember(ShopFile &shop, const QString &text)
{
    const QString wanted = domain::tidyText(text);
    return shop.database->read([&](storage::Connection &connection) -> Result<MemberId> {
        storage::MemberRepository members(connection);
        if (const auto byCode = members.idByCode(wanted))
            return *byCode;
        if (const auto byAscii = members.idByCode(domain::digitsToAscii(wanted)))
            return *byAscii;
        if (const auto mobile = domain::MobileNumber::parse(wanted, shop.profile.region)) {
            if (const auto byMobile = members.idByMobile(*mobile))
                return *byMobile;
        }
        bool number = false;
        const QString digits = domain::digitsToAscii(wanted);
        const qint64 id = digits.mid(digits.startsWith(u'#') ? 1 : 0).toLongLong(&number);
        if (number && members.find(MemberId(id)))
            return MemberId(id);
        return fail(ErrorCode::MemberNotFound, {text});
    });
}

Result<MemberId> memberOption(const Arguments &arguments, ShopFile &shop, const QString &option)
{
    const auto typed = arguments.required(option);
    return typed ? findMember(shop, *typed) : Result<MemberId>(fail(typed.error()));
}

} // namespace bashgah::ctl
