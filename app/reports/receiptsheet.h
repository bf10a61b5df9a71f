// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/pagedsheet.h"
#include "reports/receiptflow.h"
#include "reports/receiptpaper.h"

namespace bashgah::reports {

/// A receipt on its paper: a roll is as long as the text, sheets break between lines.
class ReceiptSheet final : public PagedSheet
{
public:
    ReceiptSheet(domain::Receipt receipt, const ui::Format &format, ReceiptPaper paper);

    [[nodiscard]] QPageSize pageSize() const override;
    [[nodiscard]] size_t pages() const override { return m_pages.size(); }

private:
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QSizeF paperPoints() const override;
    void paintPage(QPainter &painter, size_t page) const override;

    domain::Receipt m_receipt;
    ui::Format m_format;
    ReceiptPaper m_paper;
    std::vector<FlowItem> m_items;
    std::vector<std::vector<PlacedItem>> m_pages; ///< of m_items
};

} // namespace bashgah::reports
