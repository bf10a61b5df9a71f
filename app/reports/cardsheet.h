// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/receipt/receipt.h"
#include "reports/pagedsheet.h"
#include "ui/format/format.h"

#include <QCoreApplication>

#include <vector>

namespace bashgah::reports {

/// Members' cards of the size of a bank card (CR80, 85.6 x 54 mm), ten on an A4 page with lines to cut along:
/// shop, member, number, bar code and QR.
class CardSheet final : public PagedSheet
{
    Q_DECLARE_TR_FUNCTIONS(CardSheet)
public:
    static constexpr size_t perPage = 10;

    CardSheet(std::vector<domain::CardFace> cards, const ui::Format &format);

    [[nodiscard]] QPageSize pageSize() const override;
    [[nodiscard]] size_t pages() const override { return (m_cards.size() + perPage - 1) / perPage; }

private:
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QSizeF paperPoints() const override;
    void paintPage(QPainter &painter, size_t page) const override;
    void paintCard(QPainter &painter, const QRectF &place, const domain::CardFace &card) const;

    std::vector<domain::CardFace> m_cards;
    ui::Format m_format;
};

} // namespace bashgah::reports
