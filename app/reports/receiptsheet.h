// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "reports/receiptflow.h"
#include "reports/receiptpaper.h"

#include <QByteArray>
#include <QImage>
#include <QPageSize>

class QPagedPaintDevice;

namespace bashgah::reports {

/// A receipt on its paper: a roll is as long as the text, sheets break between lines. Needs a
/// QGuiApplication for fonts.
class ReceiptSheet final
{
public:
    ReceiptSheet(domain::Receipt receipt, const ui::Format &format, ReceiptPaper paper);

    /// What a printer is to be told before paint().
    [[nodiscard]] QPageSize pageSize() const;
    [[nodiscard]] size_t pages() const { return m_pages.size(); }
    [[nodiscard]] QByteArray pdf() const;
    /// Errors as writeFile.
    [[nodiscard]] domain::Result<void> write(const QString &path) const;
    /// On a device whose page size is pageSize() and whose margins are none. False: it cannot be painted on.
    [[nodiscard]] bool paint(QPagedPaintDevice &device) const;
    /// One page as people will hold it, `scale` pixels a point.
    [[nodiscard]] QImage preview(size_t page, qreal scale) const;

private:
    void paintPage(QPainter &painter, size_t page) const;
    [[nodiscard]] QSizeF paperPoints() const;

    domain::Receipt m_receipt;
    ui::Format m_format;
    ReceiptPaper m_paper;
    std::vector<FlowItem> m_items;
    std::vector<std::vector<PlacedItem>> m_pages; ///< of m_items
};

} // namespace bashgah::reports
