// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace bashgah::ui::Bidi {

/// Left-to-right island (U+2066 … U+2069) for phones, codes, cards, signed numbers, URLs and file
/// names inside text of any direction. Empty stays empty.
[[nodiscard]] QString isolate(QStringView text);
/// Island whose direction follows its own first letter (U+2068): names typed by people.
[[nodiscard]] QString isolateAuto(QStringView text);
/// With the end of an island that was cut off together with its end.
[[nodiscard]] QString closed(QString text);
/// Without the marks above: for comparing and copying.
[[nodiscard]] QString strip(QStringView text);

} // namespace bashgah::ui::Bidi
