// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>

class QPageSize;
class QPdfWriter;

namespace bashgah::reports {

/// All sheets are painted in points; only devices know other units.
inline constexpr qreal pointsPerInch = 72;
inline constexpr qreal pointsPerMm = pointsPerInch / 25.4;
inline constexpr QSizeF a4Points{595, 842};
/// Of PDF files: fine enough for bars of a code.
inline constexpr int pdfDotsPerInch = 600;

/// To be called before painting: whole pages of `size` without margins, made by this program.
void beginPdf(QPdfWriter &writer, const QPageSize &size);

} // namespace bashgah::reports
