// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/receiptsheet.h"

#include "reports/paperunits.h"

#include <QPainter>

#include <cmath>
#include <limits>

namespace bashgah::reports {
namespace {

constexpr qreal rollMargin = 10;   ///< points above and below on a roll
constexpr qreal sheetMargin = 34;
constexpr int rollLetters = 9;
constexpr int sheetLetters = 11;

qreal marginOf(ReceiptPaper paper)
{
    return measuresOf(paper).height > 0 ? sheetMargin : rollMargin;
}

} // namespace

ReceiptSheet::ReceiptSheet(domain::Receipt receipt, const ui::Format &format, ReceiptPaper paper)
    : m_receipt(std::move(receipt)), m_format(format), m_paper(paper)
{
    const PaperMeasures measures = measuresOf(paper);
    const int letters = measures.height > 0 ? sheetLetters : rollLetters;
    m_items = ReceiptFlow(m_receipt, m_format, measures.text * pointsPerMm, letters).items();
    const qreal room = measures.height > 0 ? measures.height * pointsPerMm - 2 * sheetMargin
                                           : std::numeric_limits<qreal>::max();
    m_pages = paginate(m_items, room);
}

QSizeF ReceiptSheet::paperPoints() const
{
    const PaperMeasures measures = measuresOf(m_paper);
    if (measures.height > 0)
        return QSizeF(measures.width, measures.height) * pointsPerMm;
    qreal height = 2 * rollMargin;
    for (const FlowItem &item : m_items)
        height += item.height;
    return {measures.width * pointsPerMm, std::ceil(height)};
}

QPageSize ReceiptSheet::pageSize() const
{
    if (m_paper == ReceiptPaper::A5)
        return QPageSize(QPageSize::A5);
    return QPageSize(paperPoints() / pointsPerMm, QPageSize::Millimeter, QStringLiteral("Receipt"),
                     QPageSize::ExactMatch);
}

QString ReceiptSheet::title() const
{
    return m_receipt.purchase.ref;
}

void ReceiptSheet::paintPage(QPainter &painter, size_t page) const
{
    const PaperMeasures measures = measuresOf(m_paper);
    const qreal left = (measures.width - measures.text) / 2 * pointsPerMm;
    const qreal top = marginOf(m_paper);
    painter.setLayoutDirection(m_format.direction());
    for (const PlacedItem &placed : m_pages[page]) {
        if (placed.item->paint)
            placed.item->paint(painter, {left, top + placed.top, measures.text * pointsPerMm, placed.item->height});
    }
}

} // namespace bashgah::reports
