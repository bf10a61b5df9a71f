// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace bashgah::services {

/// 1..12 of a month written as a word: «آبان», «مرداد»/«امرداد», "Dec", "December", «ژانویه».
/// `jalali` tells which calendar the year is of.
[[nodiscard]] std::optional<int> monthByName(const QString &name, bool jalali);

} // namespace bashgah::services
