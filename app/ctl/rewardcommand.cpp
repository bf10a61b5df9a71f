// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/rewardoptions.h"
#include "ctl/shopfile.h"
#include "ctl/subcommands.h"
#include "domain/money/amounterror.h"
#include "services/rewards/rewardservice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bashgah::ctl {
namespace rewardcommand {
namespace {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
using services::RewardRow;
using services::RewardService;

/// What one of the subcommands needs beside the shop.
struct Call : ShopCall
{
    RewardService &rewards;
};

QString dayText(const Call &call, std::optional<QDate> day)
{
    return day ? call.shop.profile.calendar.isoText(*day) : QString();
}

QString leftText(const RewardRow &row)
{
    const auto left = domain::leftOf(row.reward, row.gone());
    return left ? QString::number(*left) : QString();
}

QJsonObject toJson(const Call &call, const RewardRow &row)
{
    const domain::Currency &currency = call.shop.profile.currency;
    QJsonObject json{{QStringLiteral("reward"), row.id.value()},
                     {QStringLiteral("name"), row.reward.name},
                     {QStringLiteral("kind"), domain::rewardKindKey(row.reward.kind)},
                     {QStringLiteral("points"), row.reward.points.value()},
                     {QStringLiteral("cost"), plainMajor(row.reward.shopCost, currency)},
                     {QStringLiteral("value"), plainMajor(row.reward.value, currency)},
                     {QStringLiteral("taken"), row.taken},
                     {QStringLiteral("reserved"), row.reserved},
                     {QStringLiteral("spent"), plainMajor(row.spent, currency)},
                     {QStringLiteral("paused"), row.reward.paused},
                     {QStringLiteral("members"),
                      QJsonDocument::fromJson(domain::rewardRulesToJson(row.reward).toUtf8()).object()}};
    if (const auto left = domain::leftOf(row.reward, row.gone()))
        json[QStringLiteral("left")] = *left;
    return json;
}

/// What a member can fetch: gifts, with why not now, and what was reserved.
Result<void> listWaiting(Call &call, const QString &typed)
{
    const auto member = findMember(call.shop, typed);
    if (!member)
        return fail(member.error());
    const auto offers = call.rewards.offers(*member);
    if (!offers)
        return fail(offers.error());
    std::vector<QStringList> rows;
    const auto add = [&](const domain::Taking &taking, const QString &refusal) {
        rows.push_back({QString::number(taking.id.value()), taking.rewardName, domain::takingStateKey(taking.state),
                        QString::number(taking.points.value()),
                        taking.until ? call.shop.profile.calendar.isoText(call.shop.profile.calendar.localDay(*taking.until))
                                     : QString(),
                        refusal,
                        taking.source ? taking.source->key()
                            : taking.gift ? QStringLiteral("challenge")
                                          : QString()});
    };
    for (const services::ReadyGift &gift : offers->gifts)
        add(gift.taking, gift.refusal ? domain::errorKey(gift.refusal->code) : QString());
    for (const domain::Taking &taking : offers->reserved)
        add(taking, QString());
    call.context.output.table({QStringLiteral("taking"), QStringLiteral("name"), QStringLiteral("state"),
                               QStringLiteral("points"), QStringLiteral("before"), QStringLiteral("refusal"), QStringLiteral("source")},
                              rows, call.json());
    return {};
}

Result<void> list(Call &call)
{
    if (const auto typed = call.arguments().value(QStringLiteral("--member")))
        return listWaiting(call, *typed);
    const auto rows = call.rewards.list();
    if (!rows)
        return fail(rows.error());
    if (call.json()) {
        QJsonArray array;
        for (const RewardRow &row : *rows)
            array.append(toJson(call, row));
        call.context.output.json(array);
        return {};
    }
    call.context.output.row({QStringLiteral("reward"), QStringLiteral("name"), QStringLiteral("kind"),
                             QStringLiteral("points"), QStringLiteral("left"), QStringLiteral("taken"),
                             QStringLiteral("reserved"), QStringLiteral("from"), QStringLiteral("until"),
                             QStringLiteral("paused")});
    for (const RewardRow &row : *rows) {
        call.context.output.row({QString::number(row.id.value()), row.reward.name,
                                 domain::rewardKindKey(row.reward.kind), QString::number(row.reward.points.value()),
                                 leftText(row), QString::number(row.taken), QString::number(row.reserved),
                                 dayText(call, row.reward.from), dayText(call, row.reward.until),
                                 row.reward.paused ? QStringLiteral("paused") : QString()});
    }
    return {};
}

Result<domain::Money> money(const Call &call, const QString &option)
{
    const auto typed = call.arguments().value(option);
    return typed ? domain::parseMoney(*typed, call.shop.profile.currency) : Result<domain::Money>(domain::Money());
}

Result<domain::Reward> readReward(const Call &call)
{
    domain::Reward reward;
    reward.name = call.arguments().value(QStringLiteral("--name")).value_or(QString());
    const QString kind = call.arguments().value(QStringLiteral("--kind")).value_or(QStringLiteral("goods"));
    const auto known = domain::rewardKindFromKey(kind);
    if (!known)
        return fail(ErrorCode::UnknownValue, {kind, QStringLiteral("goods, discount, service, delivery")});
    reward.kind = *known;
    const auto points = call.arguments().number(QStringLiteral("--points"));
    const auto stock = call.arguments().number(QStringLiteral("--stock"));
    const auto limit = call.arguments().number(QStringLiteral("--per-member"));
    for (const auto *number : {&points, &stock, &limit}) {
        if (!*number)
            return fail(number->error());
    }
    const auto cost = money(call, QStringLiteral("--cost"));
    const auto value = money(call, QStringLiteral("--value"));
    const auto from = dateOption(call.arguments(), call.shop, QStringLiteral("--from"));
    const auto until = dateOption(call.arguments(), call.shop, QStringLiteral("--until"));
    if (!cost || !value)
        return fail(cost ? value.error() : cost.error());
    if (!from || !until)
        return fail(from ? until.error() : from.error());
    reward.points = domain::Points(points->value_or(0));
    reward.stock = *stock;
    if (*limit)
        reward.perMember = static_cast<int>(std::min<qint64>(**limit, std::numeric_limits<int>::max()));
    reward.shopCost = *cost;
    reward.value = *value;
    reward.from = *from;
    reward.until = *until;
    return reward;
}

Result<void> add(Call &call)
{
    auto reward = readReward(call);
    if (!reward)
        return fail(reward.error());
    if (auto members = readRewardMembers(call.arguments(), *reward); !members)
        return members;
    const auto id = call.rewards.add(*reward);
    if (!id)
        return fail(domain::inMajorUnits(id.error(), call.shop.profile.currency));
    call.context.output.row({QStringLiteral("reward")});
    call.context.output.row({QString::number(id->value())});
    return {};
}

Result<void> print(Call &call, const Result<services::TakenReward> &done)
{
    if (!done)
        return fail(done.error());
    const domain::ShopCalendar &calendar = call.shop.profile.calendar;
    const QString until = done->until ? calendar.isoText(calendar.localDay(*done->until)) : QString();
    if (call.json()) {
        call.context.output.json(QJsonObject{{QStringLiteral("taking"), done->id.value()},
                                             {QStringLiteral("name"), done->name},
                                             {QStringLiteral("points"), done->points.value()},
                                             {QStringLiteral("balance"), done->balance.value()},
                                             {QStringLiteral("spendable"), done->spendable.value()},
                                             {QStringLiteral("repeated"), done->repeated},
                                             {QStringLiteral("until"), until}});
        return {};
    }
    call.context.output.row({QStringLiteral("taking"), QStringLiteral("name"), QStringLiteral("points"),
                             QStringLiteral("balance"), QStringLiteral("spendable"), QStringLiteral("until")});
    call.context.output.row({QString::number(done->id.value()), done->name, QString::number(done->points.value()),
                             QString::number(done->balance.value()), QString::number(done->spendable.value()), until});
    return {};
}

/// Which one is meant: --reward, or --taking for what was reserved or taken before.
Result<services::TakeRequest> readRequest(const Call &call)
{
    const auto reward = call.arguments().requiredNumber(QStringLiteral("--reward"));
    if (!reward)
        return fail(reward.error());
    const auto member = memberOption(call.arguments(), call.shop);
    if (!member)
        return fail(member.error());
    return services::TakeRequest{domain::RewardId(*reward), *member, {},
                                 call.arguments().value(QStringLiteral("--key")).value_or(QString())};
}

Result<void> redeem(Call &call)
{
    if (call.arguments().value(QStringLiteral("--taking"))) {
        const auto taking = call.arguments().requiredNumber(QStringLiteral("--taking"));
        return taking ? print(call, call.rewards.handOver(domain::TakingId(*taking))) : fail(taking.error());
    }
    const auto request = readRequest(call);
    return request ? print(call, call.rewards.take(*request)) : fail(request.error());
}

Result<void> reserve(Call &call)
{
    const auto request = readRequest(call);
    if (!request)
        return fail(request.error());
    const auto until = dateOption(call.arguments(), call.shop, QStringLiteral("--until"));
    if (!until)
        return fail(until.error());
    const domain::ShopCalendar &calendar = call.shop.profile.calendar;
    const QDate last = until->value_or(calendar.localDay(call.context.clock.now()));
    return print(call, call.rewards.reserve(*request, calendar.beginOf(last.addDays(1))));
}

Result<void> release(Call &call)
{
    const auto taking = call.arguments().requiredNumber(QStringLiteral("--taking"));
    if (!taking)
        return fail(taking.error());
    const domain::TakingId id(*taking);
    const auto released = call.rewards.release(id);
    if (released || released.error().code != ErrorCode::AlreadyVoid)
        return print(call, released);
    return print(call, call.rewards.giveBack(id, QString())); // it was taken: the points go back
}

Result<void> run(Context &context)
{
    static const Subcommands<Call> subcommands{
        {"list", list}, {"add", add}, {"redeem", redeem}, {"reserve", reserve}, {"release", release}};
    return subcommands.runWith<RewardService>(context);
}

} // namespace
} // namespace rewardcommand

Command rewardCommand()
{
    return {QStringLiteral("reward"),
            QStringLiteral("SHOP list|add|redeem|reserve|release [--name N --points P [--kind K] [--cost A] [--value A] "
                           "[--stock N] [--per-member N] [--from D] [--until D] [--tiers X,Y] [--segments X,Y] "
                           "[--tier-prices X=P,Y=P] [--segment-prices X=P,Y=P]] [--reward R --member X] [--taking T] "
                           "[--key K] [--json]"),
            QStringLiteral("The catalogue of rewards. list: with --member what that member can fetch. add: --tiers and "
                           "--segments say for whom alone, --tier-prices and --segment-prices who pays another price "
                           "(the lower one where both fit). redeem: a member "
                           "takes reward R for points, or fetches what was reserved or is a gift (T). reserve: sets points aside to the end of day D. release: gives up a "
                           "reservation, or takes back what was taken."),
            {2,
             {QStringLiteral("--name"), QStringLiteral("--points"), QStringLiteral("--kind"), QStringLiteral("--cost"),
              QStringLiteral("--tiers"), QStringLiteral("--segments"), QStringLiteral("--tier-prices"),
              QStringLiteral("--segment-prices"),
              QStringLiteral("--value"), QStringLiteral("--stock"), QStringLiteral("--per-member"),
              QStringLiteral("--from"), QStringLiteral("--until"), QStringLiteral("--reward"),
              QStringLiteral("--member"), QStringLiteral("--taking"), QStringLiteral("--key")},
             {QStringLiteral("--json")}},
            rewardcommand::run};
}

} // namespace bashgah::ctl
