// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/codesheet.h"

#include "reports/charts/charttext.h"
#include "reports/paperunits.h"
#include "reports/pdfreport.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace bashgah::reports {
namespace {

constexpr qreal slipsMargin = 30;
constexpr int slipsAcross = 3;
constexpr int slipsDown = 8;
constexpr qreal lineHeight = 14;
constexpr qreal slipPadding = 7;
constexpr qreal slipBarHeight = 22;
constexpr int codeGroup = 4;

void paintSlip(QPainter &painter, const QRectF &place, const CodeSlip &slip, const ui::Format &format)
{
    painter.setPen(QPen(QColor(0xA0, 0xA8, 0xB4), 0.5, Qt::DashLine));
    painter.drawRect(place);
    painter.setPen(Qt::black);
    QRectF line = place.adjusted(slipPadding, slipPadding, -slipPadding, 0);
    line.setHeight(lineHeight);
    const Qt::Alignment middle = Qt::AlignHCenter | Qt::AlignVCenter;
    drawFitted(painter, line, middle, slip.shop, reportFont(8), format.direction());
    bool strong = true;
    for (const QString &words : slip.words) {
        line.translate(0, lineHeight);
        drawFitted(painter, line, middle, words, reportFont(strong ? 10 : 7, strong), format.direction());
        strong = false;
    }
    const qreal barsTop = place.bottom() - slipPadding - slipBarHeight;
    const qreal barsWidth = place.width() - 4 * slipPadding;
    paintBars(painter, QRectF(place.left() + 2 * slipPadding, barsTop, barsWidth, slipBarHeight), slip.code);
    QString grouped;
    for (qsizetype i = 0; i < slip.code.size(); i += codeGroup)
        grouped += (i > 0 ? QStringLiteral(" ") : QString()) + slip.code.mid(i, codeGroup);
    drawFitted(painter, QRectF(line.left(), barsTop - lineHeight - 2, line.width(), lineHeight), middle,
               format.localDigits(grouped), reportFont(12, true), Qt::LeftToRight);
}

} // namespace

QByteArray codeSheetPdf(const std::vector<CodeSlip> &slips, const ui::Format &format)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    beginPdf(writer, QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    painter.scale(pdfDotsPerInch / pointsPerInch, pdfDotsPerInch / pointsPerInch);
    const qreal width = (a4Points.width() - 2 * slipsMargin) / slipsAcross;
    const qreal height = (a4Points.height() - 2 * slipsMargin) / slipsDown;
    const bool rightToLeft = format.direction() == Qt::RightToLeft;
    for (size_t i = 0; i < slips.size(); ++i) {
        const int place = static_cast<int>(i % (slipsAcross * slipsDown));
        if (i > 0 && place == 0)
            writer.newPage();
        const int column = rightToLeft ? slipsAcross - 1 - place % slipsAcross : place % slipsAcross;
        const qreal top = slipsMargin + place / slipsAcross * height;
        paintSlip(painter, QRectF(slipsMargin + column * width, top, width, height), slips[i],
                  format);
    }
    painter.end();
    return content;
}

} // namespace bashgah::reports
