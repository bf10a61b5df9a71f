// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/codesheet.h"

#include "reports/charts/charttext.h"
#include "reports/pdfreport.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace bashgah::reports {
namespace {

constexpr int dotsPerInch = 600;
constexpr qreal pointsPerInch = 72;
constexpr QSizeF paper{595, 842}; ///< A4 in points
constexpr qreal margin = 30;
constexpr int columns = 3;
constexpr int rows = 8;
constexpr qreal lineHeight = 14;
constexpr qreal padding = 7;
constexpr qreal barHeight = 22;
constexpr int codeGroup = 4;

/// ISO/IEC 15417: the widths of the values 0..105 and of the stop, six (seven) digits each.
constexpr const char *patterns =
    "212222222122222221121223121322131222122213122312132212221213221312231212112232122132122231113222123122123221"
    "223211221132221231213212223112312131311222321122321221312212322112322211212123212321232121111323131123131321"
    "112313132113132311211313231113231311112133112331132131113123113321133121313121211331231131213113213311213131"
    "311123311321331121312113312311332111314111221411431111111224111422121124121421141122141221112214112412122114"
    "122411142112142211241211221114413111241112134111111242121142121241114212124112124211411212421112421211212141"
    "214121412121111143111341131141114113114311411113411311113141114131311141411131211412211214211232";
constexpr int startC = 105;
constexpr int checkModulus = 103;
constexpr int widthsEach = 6;

void append(std::vector<int> &widths, int value)
{
    for (int i = 0; i < widthsEach; ++i)
        widths.push_back(patterns[value * widthsEach + i] - '0');
}

void paintBars(QPainter &painter, const QRectF &place, const QString &code)
{
    const std::vector<int> widths = code128c(code);
    int modules = 0;
    for (const int width : widths)
        modules += width;
    const qreal module = place.width() / modules;
    qreal x = place.left();
    for (size_t i = 0; i < widths.size(); ++i) {
        const qreal width = widths[i] * module;
        if (i % 2 == 0)
            painter.fillRect(QRectF(x, place.top(), width, place.height()), Qt::black);
        x += width;
    }
}

void paintSlip(QPainter &painter, const QRectF &place, const CodeSlip &slip, const ui::Format &format)
{
    painter.setPen(QPen(QColor(0xA0, 0xA8, 0xB4), 0.5, Qt::DashLine));
    painter.drawRect(place);
    painter.setPen(Qt::black);
    QRectF line = place.adjusted(padding, padding, -padding, 0);
    line.setHeight(lineHeight);
    const Qt::Alignment middle = Qt::AlignHCenter | Qt::AlignVCenter;
    drawFitted(painter, line, middle, slip.shop, reportFont(8), format.direction());
    bool strong = true;
    for (const QString &words : slip.words) {
        line.translate(0, lineHeight);
        drawFitted(painter, line, middle, words, reportFont(strong ? 10 : 7, strong), format.direction());
        strong = false;
    }
    const qreal barsTop = place.bottom() - padding - barHeight;
    paintBars(painter, QRectF(place.left() + 2 * padding, barsTop, place.width() - 4 * padding, barHeight), slip.code);
    QString grouped;
    for (qsizetype i = 0; i < slip.code.size(); i += codeGroup)
        grouped += (i > 0 ? QStringLiteral(" ") : QString()) + slip.code.mid(i, codeGroup);
    drawFitted(painter, QRectF(line.left(), barsTop - lineHeight - 2, line.width(), lineHeight), middle,
               format.localDigits(grouped), reportFont(12, true), Qt::LeftToRight);
}

} // namespace

std::vector<int> code128c(QStringView digits)
{
    std::vector<int> widths;
    append(widths, startC);
    int check = startC;
    int weight = 0;
    for (qsizetype i = 0; i + 1 < digits.size(); i += 2) {
        const int value = digits.mid(i, 2).toInt();
        append(widths, value);
        check += ++weight * value;
    }
    append(widths, check % checkModulus);
    for (const int stop : {2, 3, 3, 1, 1, 1, 2})
        widths.push_back(stop);
    return widths;
}

QByteArray codeSheetPdf(const std::vector<CodeSlip> &slips, const ui::Format &format)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setCreator(QStringLiteral("Bashgah " BASHGAH_VERSION));
    QPainter painter(&writer);
    painter.scale(dotsPerInch / pointsPerInch, dotsPerInch / pointsPerInch);
    const qreal width = (paper.width() - 2 * margin) / columns;
    const qreal height = (paper.height() - 2 * margin) / rows;
    const bool rightToLeft = format.direction() == Qt::RightToLeft;
    for (size_t i = 0; i < slips.size(); ++i) {
        const int place = static_cast<int>(i % (columns * rows));
        if (i > 0 && place == 0)
            writer.newPage();
        const int column = rightToLeft ? columns - 1 - place % columns : place % columns;
        paintSlip(painter, QRectF(margin + column * width, margin + place / columns * height, width, height), slips[i],
                  format);
    }
    painter.end();
    return content;
}

} // namespace bashgah::reports
