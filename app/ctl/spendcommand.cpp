// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/shopfile.h"
#include "services/stored/storedvalueservice.h"
#include "ui/format/bidi.h"
#include "ui/format/spendwords.h"


namespace bashgah::ctl {
namespace spendcommand {
namespace {

using domain::fail;
using domain::Result;

QStringList header()
{
    return {QStringLiteral("for"), QStringLiteral("why"), QStringLiteral("credit"), QStringLiteral("left"),
            QStringLiteral("taken_back"), QStringLiteral("usable_from"), QStringLiteral("valid_until")};
}

QString dayText(const ShopFile &shop, const std::optional<QDate> &day)
{
    return day ? shop.profile.calendar.isoText(*day) : QString();
}

QStringList cells(const ShopFile &shop, const domain::SpendGrant &grant, const ui::SpendWords &words)
{
    const domain::Currency &currency = shop.profile.currency;
    return {ui::Bidi::strip(words.cause(grant)), ui::Bidi::strip(words.why(grant.gain)),
            plainMajor(grant.gain.amount, currency), plainMajor(grant.left, currency),
            plainMajor(grant.taken, currency), dayText(shop, grant.gain.usable), dayText(shop, grant.gain.lastDay)};
}

/// A period that is still running: what it would give as it stands.
QStringList cells(const ShopFile &shop, const services::RunningSpend &running, const ui::SpendWords &words)
{
    const domain::Currency &currency = shop.profile.currency;
    const auto &gain = running.gain;
    return {ui::Bidi::strip(words.period(running.days)),
            QStringLiteral("running: %1").arg(gain ? ui::Bidi::strip(words.why(*gain))
                                                   : QString(plainMajor(running.bought, currency)
                                                             + QStringLiteral(" bought"))),
            plainMajor(gain ? gain->amount : domain::Money(), currency), QStringLiteral("0"), QStringLiteral("0"),
            gain ? dayText(shop, gain->usable) : QString(), gain ? dayText(shop, gain->lastDay) : QString()};
}

Result<void> run(Context &context)
{
    auto shop = openShop(context);
    if (!shop)
        return fail(shop.error());
    const auto member = memberOption(context.arguments, *shop);
    if (!member)
        return fail(member.error());
    const auto spend = services::StoredValueService(*shop->database, context.clock).spendOf(*member, 1000);
    if (!spend)
        return fail(spend.error());
    const ui::Format format(ui::Language::English, ui::Digits::Latin, shop->profile.currency, shop->profile.calendar);
    const ui::SpendWords words(format);
    std::vector<QStringList> rows;
    for (const services::RunningSpend &running : spend->running)
        rows.push_back(cells(*shop, running, words));
    for (const domain::SpendGrant &grant : spend->grants)
        rows.push_back(cells(*shop, grant, words));
    context.output.table(header(), rows, context.arguments.flag(QStringLiteral("--json")));
    return {};
}

} // namespace
} // namespace spendcommand

Command spendCommand()
{
    return {QStringLiteral("spend"), QStringLiteral("SHOP --member WHO [--json]"),
            QStringLiteral("Credit a member got for spending and why, newest first; before it the months, seasons and "
                           "years that are still running, as they stand."),
            {1, {QStringLiteral("--member")}, {QStringLiteral("--json")}}, spendcommand::run};
}

} // namespace bashgah::ctl
