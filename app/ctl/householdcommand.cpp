// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/shopfile.h"
#include "ctl/signin.h"
#include "ctl/subcommands.h"
#include "services/members/membersheetservice.h"

namespace bashgah::ctl {
namespace householdcommand {
namespace {

using domain::ErrorCode;
using domain::fail;
using domain::MemberId;
using domain::Result;

struct Call : ShopCall
{
    services::MemberSheetService &sheets;

    [[nodiscard]] Result<MemberId> member(const QString &option) const
    {
        return memberOption(context.arguments, shop, option);
    }
    /// As asked for, unless --off takes it away.
    [[nodiscard]] bool on() const { return !context.arguments.flag(QStringLiteral("--off")); }
};

Result<void> list(Call &call)
{
    const auto all = call.sheets.households();
    if (!all)
        return fail(all.error());
    std::vector<QStringList> rows;
    for (const services::Household &home : *all) {
        for (const services::Household::Person &person : home.people) {
            rows.push_back({QString::number(home.id), home.name, yesNo(home.pooled),
                            QString::number(home.together.value()), person.key, person.name, yesNo(person.ownPoints),
                            QString::number(person.spendable.value())});
        }
    }
    if (auto noted = noteList(call.context, call.shop, services::ExportedList::Households, rows.size()); !noted)
        return noted;
    call.context.output.table({QStringLiteral("household"), QStringLiteral("called"), QStringLiteral("pooled"),
                               QStringLiteral("together"), QStringLiteral("member"), QStringLiteral("name"),
                               QStringLiteral("apart"), QStringLiteral("spendable")},
                              rows, call.context.arguments.flag(QStringLiteral("--json")));
    return {};
}

Result<void> add(Call &call)
{
    const auto member = call.member(QStringLiteral("--member"));
    if (!member)
        return fail(member.error());
    const auto with = call.member(QStringLiteral("--with"));
    return with ? call.sheets.joinHousehold(*member, *with) : fail(with.error());
}

/// A new one: neither of the two lives in another.
Result<void> make(Call &call)
{
    const auto with = call.member(QStringLiteral("--with"));
    if (!with)
        return fail(with.error());
    const auto home = call.sheets.householdOf(*with);
    if (!home)
        return fail(home.error());
    if (*home)
        return fail(domain::Error{ErrorCode::AlreadyExists, {(*home)->name}, {}, QStringLiteral("household")});
    return add(call);
}

Result<void> remove(Call &call)
{
    const auto member = call.member(QStringLiteral("--member"));
    return member ? call.sheets.leaveHousehold(*member) : fail(member.error());
}

Result<void> pool(Call &call)
{
    const auto member = call.member(QStringLiteral("--member"));
    return member ? call.sheets.poolPoints(*member, call.on()) : fail(member.error());
}

Result<void> apart(Call &call)
{
    const auto member = call.member(QStringLiteral("--member"));
    return member ? call.sheets.keepPointsApart(*member, call.on()) : fail(member.error());
}

Result<void> run(Context &context)
{
    static const Subcommands<Call> subcommands{{"list", list}, {"make", make}, {"add", add},
                                               {"remove", remove}, {"pool", pool}, {"apart", apart}};
    return subcommands.runWith<services::MemberSheetService>(context);
}

} // namespace
} // namespace householdcommand

Command householdCommand()
{
    return {QStringLiteral("household"),
            QStringLiteral("SHOP list|make|add|remove|pool|apart [--member X] [--with Y] [--off] [--json]"),
            QStringLiteral("Who lives together (make, add: X with Y; remove), whether the household of X spends its "
                           "points together (pool), whether X keeps the own points out of that (apart)."),
            {2,
             {QStringLiteral("--member"), QStringLiteral("--with")},
             {QStringLiteral("--off"), QStringLiteral("--json")}},
            householdcommand::run};
}

} // namespace bashgah::ctl
