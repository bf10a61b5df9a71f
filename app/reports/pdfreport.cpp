// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdfreport.h"

#include "reports/charts/charttext.h"
#include "reports/paperunits.h"
#include "reports/reportfile.h"
#include "reports/reportflow.h"
#include "reports/tablemeasures.h"

#include <QBuffer>
#include <QFile>
#include <QFontDatabase>
#include <QPageLayout>
#include <QPageSize>
#include <QPagedPaintDevice>
#include <QPdfWriter>

namespace bashgah::reports {
namespace {

constexpr qreal headRoom = 18; ///< above the text on further pages
constexpr qreal footRoom = 22;

QString registered(const QString &file)
{
    if (!QFile::exists(file))
        return {};
    const int id = QFontDatabase::addApplicationFont(file);
    return id < 0 ? QString() : QFontDatabase::applicationFontFamilies(id).value(0);
}

} // namespace

QFont reportFont(int pixelSize, bool bold)
{
    static const QString family = [] {
        const QString regular = registered(QStringLiteral(":/fonts/Vazirmatn-Regular.ttf"));
        (void)registered(QStringLiteral(":/fonts/Vazirmatn-Bold.ttf"));
        return regular;
    }();
    QFont font;
    if (!family.isEmpty())
        font.setFamily(family);
    font.setPixelSize(pixelSize);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

PdfReport::PdfReport(const domain::MonthlyReport &report, const ReportDocument &document,
                     const ui::Format &format)
    : m_report(report), m_document(document), m_format(format)
{
}

domain::Result<void> PdfReport::write(const QString &path) const
{
    return writeFile(path, bytes());
}

QByteArray PdfReport::bytes() const
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    beginPdf(writer, QPageSize(QPageSize::A4));
    writer.setTitle(m_document.title);
    return paint(writer) ? content : QByteArray();
}

bool PdfReport::paint(QPagedPaintDevice &device) const
{
    QPainter painter(&device);
    if (!painter.isActive())
        return false;
    const QSizeF paper = device.pageLayout().fullRect(QPageLayout::Point).size();
    const qreal scale = device.logicalDpiX() / pointsPerInch;
    const QPointF unprintable = device.pageLayout().paintRect(QPageLayout::Point).topLeft();
    const QSizeF room(paper.width() - 2 * pageMargin, paper.height() - 2 * pageMargin - headRoom - footRoom);
    const ReportFlow flow(m_report, m_document, m_format, room.width());
    const std::vector<FlowItem> items = flow.items();
    const auto pages = paginate(items, room.height());
    for (size_t i = 0; i < pages.size(); ++i) {
        if (i > 0 && !device.newPage())
            return false;
        painter.save();
        painter.scale(scale, scale);
        painter.translate(pageMargin - unprintable.x(), pageMargin - unprintable.y());
        paintPage(painter, pages[i], i + 1, pages.size(), room);
        painter.restore();
    }
    return true;
}

void PdfReport::paintPage(QPainter &painter, const std::vector<PlacedItem> &page, size_t number,
                          size_t count, const QSizeF &room) const
{
    const Qt::LayoutDirection direction = m_format.direction();
    const bool rightToLeft = direction == Qt::RightToLeft;
    const QFont small = reportFont(8);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor muted(0x56, 0x62, 0x72);
    painter.setPen(muted);
    if (number > 1) {
        drawFitted(painter, QRectF(0, -6, room.width(), headRoom - 4),
                   (rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, m_document.title,
                   small, direction);
    }
    const QRectF foot(0, headRoom + room.height() + 6, room.width(), footRoom - 6);
    drawFitted(painter, foot, (rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
               m_report.shop.name, small, direction);
    const QString place = QCoreApplication::translate("PdfReport", "Page %1 of %2")
                              .arg(m_format.number(static_cast<qint64>(number)),
                                   m_format.number(static_cast<qint64>(count)));
    drawFitted(painter, foot, (rightToLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, place,
               small, direction);
    for (const PlacedItem &placed : page) {
        if (placed.item->paint)
            placed.item->paint(painter, QRectF(0, headRoom + placed.top, room.width(), placed.item->height));
    }
}

} // namespace bashgah::reports
