// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bashgah::ui {

/// With zeros before it.
[[nodiscard]] inline QString padded(int value, int width)
{
    return QString::number(value).rightJustified(width, u'0');
}

} // namespace bashgah::ui
