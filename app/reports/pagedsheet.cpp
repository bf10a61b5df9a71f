// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pagedsheet.h"

#include "reports/paperunits.h"
#include "reports/reportfile.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

namespace bashgah::reports {
QByteArray PagedSheet::pdf() const
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    beginPdf(writer, pageSize());
    writer.setTitle(title());
    return paint(writer) ? content : QByteArray();
}

domain::Result<void> PagedSheet::write(const QString &path) const
{
    return writeFile(path, pdf());
}

bool PagedSheet::paint(QPagedPaintDevice &device) const
{
    QPainter painter(&device);
    if (!painter.isActive())
        return false;
    const QPointF unprintable = device.pageLayout().paintRect(QPageLayout::Point).topLeft();
    const qreal scale = device.logicalDpiX() / pointsPerInch;
    for (size_t page = 0; page < pages(); ++page) {
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

QImage PagedSheet::preview(size_t page, qreal scale) const
{
    QImage image((paperPoints() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    if (page < pages())
        paintPage(painter, page);
    return image;
}

} // namespace bashgah::reports
