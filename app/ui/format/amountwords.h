// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/language.h"

#include <QString>

namespace bashgah::ui {

/// A whole number in words of the language: 1,250,000 is "one million two hundred and fifty
/// thousand" or "یک میلیون و دویست و پنجاه هزار". The whole range of qint64.
[[nodiscard]] QString numberInWords(qint64 value, Language language);

} // namespace bashgah::ui
