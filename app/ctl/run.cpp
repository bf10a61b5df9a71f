// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"
#include "ctl/errortext.h"
#include "platform/buildinfo.h"

#include <algorithm>

namespace bashgah::ctl {
namespace {

constexpr int ok = 0;
constexpr int failed = 1;
constexpr int wrongUsage = 2;

void printHelp(Output &output)
{
    output.line(QStringLiteral("bashgahctl: a loyalty club in one shop file, from the command line"));
    output.line(QStringLiteral("usage: bashgahctl COMMAND ...   bashgahctl COMMAND --help"));
    output.line(QString());
    for (const Command &command : commands()) {
        output.line(QString(QStringLiteral("  ") + command.name + u' ' + command.usage));
        output.line(QString(QStringLiteral("      ") + command.summary));
    }
    output.line(QString());
    output.line(QStringLiteral("Tables are CSV on standard output, or JSON with --json; messages "
                               "go to standard error."));
    output.line(QStringLiteral("Where a shop asks for PINs: --staff NAME says who does it, the PIN is asked for, or "
                               "read from the first line of --pin-file FILE."));
    output.line(QStringLiteral("Amounts are in the shop's money unit (toman, rial, pounds). Exit "
                               "code 0: done, 1: failed, 2: wrong usage."));
}

void printUsage(Output &output, const Command &command)
{
    output.message(QString(QStringLiteral("usage: bashgahctl ") + command.name + u' '
                           + command.usage));
}

const Command *find(const QString &name)
{
    const std::vector<Command> &all = commands();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Command &command) { return command.name == name; });
    return found == all.end() ? nullptr : &*found;
}

int runCommand(const Command &command, const QStringList &words, Output &output,
               const domain::Clock &clock)
{
    if (words.contains(QLatin1String("--help"))) {
        output.line(QString(QStringLiteral("usage: bashgahctl ") + command.name + u' '
                            + command.usage));
        output.line(command.summary);
        return ok;
    }
    const auto arguments = Arguments::parse(words, command.spec);
    if (!arguments) {
        output.message(usageText(arguments.error()));
        printUsage(output, command);
        return wrongUsage;
    }
    Context context{*arguments, output, clock};
    const auto done = command.run(context);
    if (done)
        return ok;
    if (isUsageError(done.error())) {
        output.message(usageText(done.error()));
        printUsage(output, command);
        return wrongUsage;
    }
    output.message(errorText(done.error()));
    return failed;
}

} // namespace

int runCtl(const QStringList &words, Output &output, const domain::Clock &clock)
{
    const QString first = words.value(0);
    if (first == QLatin1String("--help") || first == QLatin1String("help")
        || first == QLatin1String("-h")) {
        printHelp(output);
        return ok;
    }
    if (first == QLatin1String("--version")) {
        const auto build = platform::BuildInfo::current();
        output.line(QString(QStringLiteral("bashgahctl ") + build.version));
        if (!build.commit.isEmpty())
            output.line(QString(QStringLiteral("commit ") + build.commit + u' ' + build.day));
        return ok;
    }
    const Command *command = find(first);
    if (!command) {
        output.message(first.isEmpty() ? QStringLiteral("Say what to do; see bashgahctl --help.")
                                       : QString(QStringLiteral("There is no command \"") + first
                                                 + QStringLiteral("\"; see bashgahctl --help.")));
        return wrongUsage;
    }
    const int code = runCommand(*command, words.mid(1), output, clock);
    output.flush();
    return code;
}

} // namespace bashgah::ctl
