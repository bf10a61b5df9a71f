// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/devicesettings.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace bashgah::bootstrap {

/// What the command line asks for. Absent: what the device settings say.
struct StartOptions
{
    QString shop;
    bool demo = false;
    QString tourFolder; ///< not empty: drive the window and save pictures there
    std::optional<ui::Language> language;
    std::optional<ui::ThemeChoice> theme;
    std::optional<int> fontPercent;
    bool keepSettings = true; ///< false for the tour and tests
    QString answer;           ///< not empty: say this and end, without a window
    int exitCode = 0;         ///< to end with after the answer

    /// Reads the arguments (program name first).
    [[nodiscard]] static StartOptions read(const QStringList &arguments);
    /// Help or the version is asked for among the arguments of main().
    [[nodiscard]] static bool asksForWords(int argc, const char *const *argv);
};

} // namespace bashgah::bootstrap
