// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bashgah::platform {

/// From which sources this program was built. `commit` is empty when they were not under git.
struct BuildInfo
{
    QString version; ///< "0.1.0"
    QString commit;  ///< twelve digits, "+" behind when files were changed
    QString day;     ///< of the commit, yyyy-MM-dd

    [[nodiscard]] static BuildInfo current();
};

} // namespace bashgah::platform
