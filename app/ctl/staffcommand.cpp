// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/shopfile.h"
#include "ctl/signin.h"
#include "integrations/crypto/sodiumpinhasher.h"
#include "services/shop/shopservice.h"
#include "services/staff/staffservice.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bashgah::ctl {
namespace staffcommand {
namespace {

using domain::Error;
using domain::ErrorCode;
using domain::fail;
using domain::Result;

/// What every branch of the command needs.
struct Desk
{
    Context &context;
    ShopFile &shop;
    services::StaffService &staff;
};

Result<void> list(Desk desk)
{
    const auto people = desk.staff.people();
    if (!people)
        return fail(people.error());
    QJsonArray rows;
    const bool json = desk.context.arguments.flag(QStringLiteral("--json"));
    if (!json) {
        desk.context.output.row({QStringLiteral("name"), QStringLiteral("role"), QStringLiteral("pin"),
                                 QStringLiteral("active"), QStringLiteral("mobile")});
    }
    for (const services::StaffPerson &person : *people) {
        const QString role = domain::staffRoleKey(person.role);
        if (!json)
            desk.context.output.row({person.name, role, yesNo(person.hasPin), yesNo(person.active), person.mobile});
        rows.append(QJsonObject{{QStringLiteral("name"), person.name},
                                {QStringLiteral("role"), role},
                                {QStringLiteral("pin"), person.hasPin},
                                {QStringLiteral("active"), person.active}});
    }
    if (json) {
        const auto rules = desk.staff.rules();
        desk.context.output.json(QJsonObject{{QStringLiteral("pins"), rules && rules->on}, {QStringLiteral("staff"), rows}});
    }
    return {};
}

/// Whom --name means.
Result<domain::StaffId> named(Desk desk)
{
    const auto name = desk.context.arguments.required(QStringLiteral("--name"));
    return name ? findStaff(desk.context, desk.shop, *name) : Result<domain::StaffId>(fail(name.error()));
}

Result<void> add(Desk desk)
{
    const auto name = desk.context.arguments.required(QStringLiteral("--name"));
    if (!name)
        return fail(name.error());
    const auto role = domain::staffRoleFromKey(
        desk.context.arguments.value(QStringLiteral("--role")).value_or(QStringLiteral("cashier")));
    if (!role)
        return fail(ErrorCode::UnknownValue, {QStringLiteral("--role"), QStringLiteral("owner, manager, cashier")});
    const auto added = services::ShopService(*desk.shop.database, desk.context.clock).addStaff(*name);
    if (!added)
        return fail(added.error());
    return desk.staff.setRole(*added, *role);
}

Result<void> setRole(Desk desk)
{
    const auto who = named(desk);
    const auto text = desk.context.arguments.required(QStringLiteral("--role"));
    if (!who || !text)
        return fail(who ? text.error() : who.error());
    const auto role = domain::staffRoleFromKey(*text);
    if (!role)
        return fail(ErrorCode::UnknownValue, {*text, QStringLiteral("owner, manager, cashier")});
    return desk.staff.setRole(*who, *role);
}

Result<QString> newPin(Desk desk)
{
    return readPin(desk.context, QStringLiteral("--new-pin-file"), QStringLiteral("New PIN: "));
}

/// Without --name: the PIN of whom --staff names, who has to say the old one. Without --staff: nobody's.
Result<void> setOwnPin(Desk desk)
{
    const auto name = desk.context.arguments.required(QStringLiteral("--staff"));
    if (!name)
        return fail(name.error());
    const auto who = findStaff(desk.context, desk.shop, *name);
    if (!who)
        return fail(who.error());
    const auto old = readPin(desk.context, QStringLiteral("--pin-file"), QStringLiteral("PIN up to now: "));
    if (!old)
        return fail(old.error());
    const auto pin = newPin(desk);
    return pin ? desk.staff.changeOwnPin(*who, *old, *pin) : Result<void>(fail(pin.error()));
}

Result<void> setPin(Desk desk)
{
    if (!desk.context.arguments.value(QStringLiteral("--name")))
        return setOwnPin(desk);
    const auto who = named(desk);
    if (!who)
        return fail(who.error());
    const auto pin = newPin(desk);
    return pin ? desk.staff.setPin(*who, *pin) : Result<void>(fail(pin.error()));
}

Result<void> turnOn(Desk desk)
{
    const auto code = desk.staff.turnOn();
    if (!code)
        return fail(code.error());
    desk.context.output.message(QStringLiteral("PINs are asked from now on. Recovery code, shown only now: ") + *code);
    return {};
}

/// With --code-file at once; without it the wait that everybody sees begins, or ends.
Result<void> recover(Desk desk)
{
    const auto owner = named(desk);
    if (!owner)
        return fail(owner.error());
    if (desk.context.arguments.value(QStringLiteral("--code-file"))) {
        const auto code = readPin(desk.context, QStringLiteral("--code-file"), {});
        if (!code)
            return fail(code.error());
        const auto pin = newPin(desk);
        return pin ? desk.staff.recover(*owner, *code, *pin) : Result<void>(fail(pin.error()));
    }
    const auto left = desk.staff.askRecovery();
    if (!left)
        return fail(left.error());
    if (*left > 0) {
        constexpr qint64 hour = 3'600'000;
        desk.context.output.message(
            QStringLiteral("Everybody who opens the shop sees that a new PIN was asked for. Do this again when the shop has "
                           "stood open in the program for %1 more hours, locked or not; the date does not count.")
                .arg((*left + hour - 1) / hour));
        return {};
    }
    const auto pin = newPin(desk);
    return pin ? desk.staff.recoverAfterWait(*owner, *pin) : Result<void>(fail(pin.error()));
}

Result<void> allow(Desk desk, bool allowed)
{
    const auto role = domain::staffRoleFromKey(desk.context.arguments.value(QStringLiteral("--role")).value_or(QString()));
    const auto action =
        domain::staffActionFromKey(desk.context.arguments.value(QStringLiteral("--action")).value_or(QString()));
    if (!role || !action) {
        QStringList keys;
        for (const domain::StaffAction each : domain::allStaffActions)
            keys.append(domain::staffActionKey(each));
        return fail(ErrorCode::UnknownValue, {QStringLiteral("--role or --action"), keys.join(QStringLiteral(", "))});
    }
    auto rules = desk.staff.rules();
    if (!rules)
        return fail(rules.error());
    rules->matrix.allow(*role, *action, allowed);
    return desk.staff.setMatrix(rules->matrix);
}

/// As the settings keep them, in one text; with --set these and no others.
Result<void> limits(Desk desk)
{
    if (const auto text = desk.context.arguments.value(QStringLiteral("--set"))) {
        const auto wanted = domain::StaffLimits::fromText(*text);
        if (wanted.text().count(u'=') != text->count(u'=')) {
            return fail(Error{ErrorCode::UnknownValue,
                              {*text, QStringLiteral("manual_points=N;manual_points_day=N;credit=N;credit_day=N;refund_days=N;"
                                                     "backdating=1;tiers=1;discount_day=N;partner_day=N")},
                              {}, QStringLiteral("set")});
        }
        if (auto done = desk.staff.setLimits(wanted); !done)
            return done;
    }
    const auto rules = desk.staff.rules();
    if (!rules)
        return fail(rules.error());
    desk.context.output.line(rules->limits.text());
    return {};
}

Result<void> run(Context &context)
{
    auto shop = openShop(context);
    if (!shop)
        return fail(shop.error());
    const integrations::SodiumPinHasher hasher;
    services::StaffService staff(*shop->database, context.clock, hasher);
    const Desk desk{context, *shop, staff};
    const QString what = context.arguments.word(1);
    struct Branch { const char16_t *word; Result<void> (*run)(Desk); };
    constexpr Branch branches[] = {{u"list", list},     {u"add", add},        {u"role", setRole},
                                   {u"pin", setPin},    {u"on", turnOn},      {u"recover", recover},
                                   {u"limits", limits},
                                   {u"off", [](Desk d) { return d.staff.turnOff(); }},
                                   {u"allow", [](Desk d) { return allow(d, true); }},
                                   {u"forbid", [](Desk d) { return allow(d, false); }}};
    for (const Branch &branch : branches) {
        if (what == QStringView(branch.word))
            return branch.run(desk);
    }
    return fail(ErrorCode::UnknownValue,
                {what, QStringLiteral("list, add, role, pin, on, off, allow, forbid, limits, recover")});
}

} // namespace
} // namespace staffcommand

Command staffCommand()
{
    return {QStringLiteral("staff"),
            QStringLiteral("SHOP list|add|role|pin|on|off|allow|forbid|limits|recover [--name N] [--role owner|manager|cashier] "
                           "[--action A] [--set LIMITS] [--new-pin-file F] [--code-file F] [--json]"),
            QStringLiteral("Staff, roles, PINs and permissions. PINs are typed unseen or read from a file, never from the "
                           "command line. limits: above what a second person is needed (--set: these and no others, "
                           "money in its smallest unit). pin without --name: one's own, with --staff. recover: an owner's new PIN by the "
                           "recovery code, or when the shop has stood open for three days in all."),
            {2,
             {QStringLiteral("--name"), QStringLiteral("--role"), QStringLiteral("--action"),
              QStringLiteral("--set"), QStringLiteral("--new-pin-file"), QStringLiteral("--code-file")},
             {QStringLiteral("--json")}},
            staffcommand::run};
}

} // namespace bashgah::ctl
