// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bashgah::ui {

/// How a programme to start from is called and what it promises.
struct PresetWords
{
    QString title;
    QString promise;
    QString icon;
    QString next{}; ///< where the rest of it is set up; empty: nothing is left
};

/// For an id of domain::programmePresets.
[[nodiscard]] PresetWords presetWords(const QString &presetId);

} // namespace bashgah::ui
