// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "services/demo/demoshop.h"

#include <QJsonObject>

namespace bashgah::ctl {
namespace democommand {
namespace {

using domain::Result;
using services::DemoOptions;
using services::DemoReport;

/// Outside int it is out of range anyway; the service says so.
int asInt(qint64 value)
{
    constexpr qint64 most = 2'000'000'000;
    return static_cast<int>(qBound(-most, value, most));
}

Result<DemoOptions> optionsFrom(const Arguments &arguments)
{
    DemoOptions options;
    const auto members = arguments.number(QStringLiteral("--members"));
    const auto months = arguments.number(QStringLiteral("--months"));
    const auto seed = arguments.number(QStringLiteral("--seed"));
    for (const auto *number : {&members, &months, &seed}) {
        if (!*number)
            return domain::fail(number->error());
    }
    options.members = asInt(members->value_or(options.members));
    options.months = asInt(months->value_or(options.months));
    options.seed = static_cast<quint64>(seed->value_or(static_cast<qint64>(options.seed)));
    return options;
}

Result<void> run(Context &context)
{
    const auto options = optionsFrom(context.arguments);
    if (!options)
        return domain::fail(options.error());
    const auto made =
        services::DemoShop::create(context.arguments.word(0), *options, context.clock);
    if (!made)
        return domain::fail(made.error());
    const std::pair<const char *, int> counts[] = {{"members", made->members},
                                                   {"purchases", made->purchases},
                                                   {"refunds", made->refunds},
                                                   {"redemptions", made->redemptions},
                                                   {"messages", made->messages}};
    QJsonObject json;
    for (const auto &[name, count] : counts)
        json.insert(QLatin1String(name), count);
    if (context.arguments.flag(QStringLiteral("--json"))) {
        context.output.json(json);
        return {};
    }
    context.output.row({QStringLiteral("what"), QStringLiteral("count")});
    for (const auto &[name, count] : counts)
        context.output.row({QString::fromLatin1(name), QString::number(count)});
    return {};
}

} // namespace
} // namespace democommand

Command demoCommand()
{
    Command command;
    command.name = QStringLiteral("demo");
    command.usage = QStringLiteral("SHOP [--members 400] [--months 18] [--seed 1] [--json]");
    command.summary = QStringLiteral("Make a new demo shop, the same for the same seed and day.");
    command.spec = {1,
                    {QStringLiteral("--members"), QStringLiteral("--months"), QStringLiteral("--seed")},
                    {QStringLiteral("--json")}};
    command.run = democommand::run;
    return command;
}

} // namespace bashgah::ctl
