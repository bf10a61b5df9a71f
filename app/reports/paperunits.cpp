// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paperunits.h"

#include <QMarginsF>
#include <QPageSize>
#include <QPdfWriter>

namespace bashgah::reports {

void beginPdf(QPdfWriter &writer, const QPageSize &size)
{
    writer.setResolution(pdfDotsPerInch); // first: the page is measured in it
    writer.setPageSize(size);
    writer.setPageMargins(QMarginsF());
    writer.setCreator(QStringLiteral("Bashgah " BASHGAH_VERSION));
}

} // namespace bashgah::reports
