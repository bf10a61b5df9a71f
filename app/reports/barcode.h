// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QRectF>
#include <QString>

#include <vector>

namespace bashgah::reports {

/// The bars of an even number of digits (Code 128 C): widths of bar, space, bar ..., quiet zones left out.
[[nodiscard]] std::vector<int> code128c(QStringView digits);

/// The same of any text: by pairs for an even number of digits, else letter by letter (Code 128 B). Empty: a
/// letter has no bars (anything but printable ASCII).
[[nodiscard]] std::vector<int> code128(QStringView text);

/// Fills `place` from side to side with the bars of a code. False: it has none.
bool paintBars(QPainter &painter, const QRectF &place, QStringView code);

} // namespace bashgah::reports
