// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace bashgah::domain {

/// What a text sent to the shop's line asks for. Unknown goes to the inbox, never guessed.
enum class InboundWord { Unknown, Stop, Rejoin };

/// Whole text only, after folding digits, letters, spaces, half-spaces, punctuation and case:
/// 11, لغو, لغو۱۱, لغو عضویت, off, stop, unsubscribe, cancel; 12, عضویت, start, unstop.
[[nodiscard]] InboundWord inboundWord(QStringView text);

/// Does the text tell its reader how to stop («لغو۱۱» in any of its spellings)?
[[nodiscard]] bool hasOptOut(QStringView text);
/// The text with «لغو۱۱» on its own last line, unchanged when it is there already.
[[nodiscard]] QString withOptOut(const QString &text);

} // namespace bashgah::domain
