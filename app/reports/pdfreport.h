// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "reports/pageflow.h"
#include "reports/reportdocument.h"

#include <QByteArray>

class QPagedPaintDevice;

namespace bashgah::reports {

/// Paints a monthly report on A4 pages: right-to-left in Persian, charts and tables drawn, header
/// and page numbers on every page. Needs a QGuiApplication for fonts.
class PdfReport final
{
public:
    PdfReport(const domain::MonthlyReport &report, const ReportDocument &document,
              const ui::Format &format);

    /// Errors as writeFile.
    [[nodiscard]] domain::Result<void> write(const QString &path) const;
    [[nodiscard]] QByteArray bytes() const;
    /// On a printer or PDF device whose page size is set. False: the device cannot be painted on.
    [[nodiscard]] bool paint(QPagedPaintDevice &device) const;

private:
    void paintPage(QPainter &painter, const std::vector<PlacedItem> &page, size_t number,
                   size_t count, const QSizeF &room) const;

    const domain::MonthlyReport &m_report;
    const ReportDocument &m_document;
    const ui::Format &m_format;
};

/// The report's font from the program's resources, else the application's.
[[nodiscard]] QFont reportFont(int pixelSize, bool bold = false);

} // namespace bashgah::reports
