// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace bashgah::reports {

/// Pixels a module that print sharp.
inline constexpr int printedQrScale = 8;

/// A QR code of a text of digits, black on white with its quiet zone, `scale` pixels a module. Null when it
/// does not fit in one.
[[nodiscard]] QImage qrPicture(const QString &digits, int scale);

} // namespace bashgah::reports
