// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/cardsheet.h"

#include "domain/code/shopcode.h"
#include "reports/barcode.h"
#include "reports/charts/charttext.h"
#include "reports/paperunits.h"
#include "reports/pdfreport.h"
#include "reports/qrpicture.h"
#include "ui/format/bidi.h"

#include <QPainter>

#include <algorithm>

namespace bashgah::reports {
namespace {

constexpr QSizeF cardSize{85.6 * pointsPerMm, 53.98 * pointsPerMm}; ///< ISO/IEC 7810 ID-1
constexpr size_t cardsAcross = 2;
constexpr qreal cardPadding = 10;
constexpr qreal cardQrSide = 62;
constexpr qreal cardBarHeight = 30;

bool isLatin(const QString &code)
{
    return std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

} // namespace

CardSheet::CardSheet(std::vector<domain::CardFace> cards, const ui::Format &format)
    : m_cards(std::move(cards)), m_format(format)
{
}

QPageSize CardSheet::pageSize() const
{
    return QPageSize(QPageSize::A4);
}

QString CardSheet::title() const
{
    return tr("Members' cards");
}

QSizeF CardSheet::paperPoints() const
{
    return a4Points;
}

void CardSheet::paintPage(QPainter &painter, size_t page) const
{
    painter.setRenderHint(QPainter::SmoothPixmapTransform); // the QR
    const qreal left = (a4Points.width() - cardsAcross * cardSize.width()) / 2;
    const qreal top = (a4Points.height() - perPage / cardsAcross * cardSize.height()) / 2;
    const bool rightToLeft = m_format.direction() == Qt::RightToLeft;
    for (size_t place = 0; place < perPage && page * perPage + place < m_cards.size(); ++place) {
        const size_t column = rightToLeft ? cardsAcross - 1 - place % cardsAcross : place % cardsAcross;
        const QPointF corner(left + static_cast<qreal>(column) * cardSize.width(),
                             top + static_cast<qreal>(place / cardsAcross) * cardSize.height());
        paintCard(painter, QRectF(corner, cardSize), m_cards[page * perPage + place]);
    }
}

/// The QR stands at the trailing edge, the words beside it, the bars below all.
void CardSheet::paintCard(QPainter &painter, const QRectF &place, const domain::CardFace &card) const
{
    const Qt::LayoutDirection direction = m_format.direction();
    const bool rightToLeft = direction == Qt::RightToLeft;
    const Qt::Alignment leading = (rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    painter.setPen(QPen(QColor(0xA0, 0xA8, 0xB4), 0.4, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place);
    painter.setPen(Qt::black);
    const QRectF room = place.adjusted(cardPadding, cardPadding, -cardPadding, -cardPadding);
    const qreal wordsWidth = room.width() - cardQrSide - cardPadding;
    QRectF line(rightToLeft ? room.right() - wordsWidth : room.left(), room.top(), wordsWidth, 20);
    drawFitted(painter, line, leading, ui::Bidi::isolateAuto(card.shop), reportFont(13, true), direction);
    line.translate(0, 24);
    drawFitted(painter, line, leading, ui::Bidi::isolateAuto(card.member), reportFont(11), direction);
    line.translate(0, 18);
    drawFitted(painter, line, leading, card.tier.isEmpty() ? tr("Club member") : ui::Bidi::isolateAuto(card.tier),
               reportFont(9), direction);
    if (isLatin(card.code)) {
        const QRectF qr(rightToLeft ? room.left() : room.right() - cardQrSide, room.top(), cardQrSide, cardQrSide);
        painter.drawImage(qr, qrPicture(card.code, printedQrScale));
    }
    const auto code = domain::ShopCode::parseAny(card.code);
    const QString shown = m_format.localDigits(code ? code->grouped() : card.code);
    const QRectF number(room.left(), room.bottom() - 14, room.width(), 14);
    drawFitted(painter, number, Qt::AlignCenter, ui::Bidi::isolate(shown), reportFont(10, true), direction);
    const qreal barsTop = number.top() - cardBarHeight - 3;
    paintBars(painter, {room.left() + cardPadding, barsTop, room.width() - 2 * cardPadding, cardBarHeight},
              card.code);
}

} // namespace bashgah::reports
