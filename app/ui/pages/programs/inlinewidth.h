// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFontMetrics;
class QString;

namespace bashgah::ui {

/// Border, padding and the gap before the unit of a field inside a sentence.
inline constexpr int inlineFrame = 30;
inline constexpr int inlineMoneyDigits = 11; ///< of an amount, with its separators
inline constexpr int ruleNameLetters = 18;

/// Width of a field inside a sentence, in pixels: for a number with its unit, or for words.
[[nodiscard]] int numberWidth(const QFontMetrics &metrics, int digits, const QString &unit);
[[nodiscard]] int wordsWidth(const QFontMetrics &metrics, int letters);

} // namespace bashgah::ui
