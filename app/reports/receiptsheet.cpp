// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/receiptsheet.h"

#include "reports/reportfile.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPdfWriter>

#include <cmath>
#include <limits>

namespace bashgah::reports {
namespace {

constexpr int dotsPerInch = 600;
constexpr qreal pointsPerInch = 72;
constexpr qreal pointsPerMm = pointsPerInch / 25.4;
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

QByteArray ReceiptSheet::pdf() const
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(pageSize());
    writer.setPageMargins(QMarginsF());
    writer.setTitle(m_receipt.purchase.ref);
    writer.setCreator(QStringLiteral("Bashgah " BASHGAH_VERSION));
    return paint(writer) ? content : QByteArray();
}

domain::Result<void> ReceiptSheet::write(const QString &path) const
{
    return writeFile(path, pdf());
}

bool ReceiptSheet::paint(QPagedPaintDevice &device) const
{
    QPainter painter(&device);
    if (!painter.isActive())
        return false;
    const QPointF unprintable = device.pageLayout().paintRect(QPageLayout::Point).topLeft();
    const qreal scale = device.logicalDpiX() / pointsPerInch;
    for (size_t page = 0; page < m_pages.size(); ++page) {
        if (page > 0 && !device.newPage())
            return false;
        painter.save();
        painter.scale(scale, scale);
        painter.translate(-unprintable);
        paintPage(painter, page);
        painter.restore();
    }
    return true;
}

QImage ReceiptSheet::preview(size_t page, qreal scale) const
{
    QImage image((paperPoints() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    if (page < m_pages.size())
        paintPage(painter, page);
    return image;
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
