// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/arguments.h"
#include "ctl/output.h"
#include "domain/base/clock.h"

#include <vector>

namespace bashgah::ctl {

/// What a running command gets.
struct Context
{
    const Arguments &arguments;
    Output &output;
    const domain::Clock &clock;
};

/// A subcommand of bashgahctl. To add one: write ctl/<name>command.cpp with a function
/// `Command <name>Command()` that fills this in, and all else in a namespace `<name>command`;
/// declare the function in ctl/commands.h and add it to the list in ctl/commandtable.cpp. `run` prints its result to the output and returns nothing, or an
/// Error, whose text goes to standard error with exit code 1. Domain, services and storage are
/// reached as the window does; see ctl/shopfile.h for opening SHOP and finding a member.
struct Command
{
    QString name;        ///< "sale"
    QString usage;       ///< "SHOP --member X --amount A [--redeem P] [--json]"
    QString summary;     ///< one line for --help
    ArgumentSpec spec;
    domain::Result<void> (*run)(Context &) = nullptr;
};

/// All commands in the order of --help.
[[nodiscard]] const std::vector<Command> &commands();

/// The whole program: words after the program's name. 0 success, 1 it failed, 2 wrong usage.
[[nodiscard]] int runCtl(const QStringList &words, Output &output, const domain::Clock &clock);

} // namespace bashgah::ctl
