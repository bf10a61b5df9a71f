// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <QString>

#include <optional>

namespace bashgah::reports {

/// What a receipt is printed on: rolls of two widths, cut where the text ends, or sheets.
enum class ReceiptPaper { Roll58, Roll80, A5 };

struct PaperMeasures
{
    qreal width;  ///< of the paper, millimetres
    qreal text;   ///< width of what is printed
    qreal height; ///< of a sheet; 0: a roll
};

[[nodiscard]] constexpr PaperMeasures measuresOf(ReceiptPaper paper)
{
    switch (paper) {
    case ReceiptPaper::Roll58:
        return {58, 48, 0}; // what the heads of such printers reach: 384 dots of 1/8 mm
    case ReceiptPaper::Roll80:
        return {80, 72, 0}; // 576 dots
    case ReceiptPaper::A5:
        break;
    }
    return {148, 124, 210};
}

/// "58", "80", "a5": in settings and on the command line.
[[nodiscard]] QString paperKey(ReceiptPaper paper);
[[nodiscard]] std::optional<ReceiptPaper> paperFromKey(const QString &key);

} // namespace bashgah::reports
