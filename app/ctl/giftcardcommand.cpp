// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/shopfile.h"
#include "ctl/signin.h"
#include "ctl/subcommands.h"
#include "domain/money/amounterror.h"
#include "services/stored/storedvalueservice.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bashgah::ctl {
namespace giftcardcommand {
namespace {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
using domain::StoredAccount;
using services::StoredValueService;

/// What one of the subcommands needs beside the shop.
struct Call : ShopCall
{
    StoredValueService &stored;
};

Result<std::optional<domain::MemberId>> member(Call &call)
{
    const auto typed = call.arguments().value(QStringLiteral("--member"));
    if (!typed)
        return std::optional<domain::MemberId>();
    const auto found = findMember(call.shop, *typed);
    if (!found)
        return fail(found.error());
    return std::optional(*found);
}

QStringList header()
{
    return {QStringLiteral("kind"), QStringLiteral("code"), QStringLiteral("member"), QStringLiteral("balance"),
            QStringLiteral("usable"), QStringLiteral("valid_until")};
}

QStringList cells(const Call &call, const StoredAccount &account)
{
    return {domain::storedKindKey(account.kind), account.code, account.memberName, call.text(account.balance),
            call.text(account.usable),
            account.nextExpiry ? call.shop.profile.calendar.isoText(*account.nextExpiry) : QString()};
}

QJsonObject toJson(const Call &call, const StoredAccount &account)
{
    const QStringList names = header();
    const QStringList values = cells(call, account);
    QJsonObject json;
    for (int i = 0; i < names.size(); ++i)
        json[names[i]] = values[i];
    return json;
}

Result<void> print(Call &call, const Result<std::vector<StoredAccount>> &accounts)
{
    if (!accounts)
        return fail(domain::inMajorUnits(accounts.error(), call.shop.profile.currency));
    if (!call.arguments().flag(QStringLiteral("--json"))) {
        call.context.output.row(header());
        for (const StoredAccount &account : *accounts)
            call.context.output.row(cells(call, account));
        return {};
    }
    QJsonArray array;
    for (const StoredAccount &account : *accounts)
        array.append(toJson(call, account));
    call.context.output.json(array.size() == 1 ? array.first() : QJsonValue(array));
    return {};
}

Result<void> printOne(Call &call, const Result<StoredAccount> &account)
{
    if (!account)
        return fail(domain::inMajorUnits(account.error(), call.shop.profile.currency));
    return print(call, std::vector<StoredAccount>{*account});
}

Result<services::PayIn> readPayIn(Call &call)
{
    const auto typed = call.arguments().required(QStringLiteral("--amount"));
    if (!typed)
        return fail(typed.error());
    const auto amount = domain::parseMoney(*typed, call.shop.profile.currency);
    if (!amount)
        return fail(amount.error());
    services::PayIn in;
    in.amount = *amount;
    in.payment = call.arguments().value(QStringLiteral("--payment")).value_or(QStringLiteral("cash"));
    in.key = call.arguments().value(QStringLiteral("--key")).value_or(QString());
    const auto until = dateOption(call.arguments(), call.shop, QStringLiteral("--until"));
    if (!until)
        return fail(until.error());
    in.lastDay = *until;
    return in;
}

Result<void> issue(Call &call)
{
    const auto in = readPayIn(call);
    if (!in)
        return fail(in.error());
    const auto owner = member(call);
    return owner ? printOne(call, call.stored.issue(*in, *owner)) : fail(owner.error());
}

Result<void> topUp(Call &call)
{
    const auto in = readPayIn(call);
    if (!in)
        return fail(in.error());
    const auto owner = member(call);
    if (!owner)
        return fail(owner.error());
    if (*owner)
        return printOne(call, call.stored.topUpCredit(**owner, *in));
    const auto code = call.arguments().required(QStringLiteral("--code"));
    return code ? printOne(call, call.stored.topUpCard(*code, *in)) : fail(code.error());
}

Result<void> balance(Call &call)
{
    const auto owner = member(call);
    if (!owner)
        return fail(owner.error());
    if (!*owner) {
        const auto code = call.arguments().required(QStringLiteral("--code"));
        return code ? printOne(call, call.stored.card(*code)) : fail(code.error());
    }
    const auto credit = call.stored.creditOf(**owner);
    if (!credit)
        return fail(credit.error());
    std::vector<StoredAccount> found;
    if (*credit)
        found.push_back(**credit);
    return print(call, found);
}

Result<void> list(Call &call)
{
    const auto accounts = call.stored.list();
    const auto noted = noteList(call.context, call.shop, services::ExportedList::StoredValue, accounts ? accounts->size() : 0);
    return noted ? print(call, accounts) : noted;
}

Result<void> run(Context &context)
{
    static const Subcommands<Call> subcommands{
        {"issue", issue}, {"topup", topUp}, {"balance", balance}, {"list", list}};
    return subcommands.runWith<StoredValueService>(context);
}

} // namespace
} // namespace giftcardcommand

Command giftCardCommand()
{
    return {QStringLiteral("giftcard"),
            QStringLiteral("SHOP issue|topup|balance|list [--amount A] [--code C] [--member X] [--until D] "
                           "[--payment P] [--key K] [--json]"),
            QStringLiteral("Gift cards (--code) and members' credit (--member): sells a card, pays money in, says what "
                           "is left. Paying with them: sale --pay-with."),
            {2,
             {QStringLiteral("--amount"), QStringLiteral("--code"), QStringLiteral("--member"), QStringLiteral("--until"),
              QStringLiteral("--payment"), QStringLiteral("--key")},
             {QStringLiteral("--json")}},
            giftcardcommand::run};
}

} // namespace bashgah::ctl
