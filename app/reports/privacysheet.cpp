// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/privacysheet.h"

#include "reports/paperunits.h"
#include "reports/pdfreport.h"
#include "reports/receiptpaper.h"
#include "reports/textblock.h"
#include "ui/format/bidi.h"

#include <QPainter>

#include <algorithm>

namespace bashgah::reports {
namespace {

constexpr qreal noticeMargin = 34;  ///< above and below, points
constexpr qreal noticeGap = 6;  ///< between two pieces
constexpr int letters = 9;
constexpr PaperMeasures noticePaper = measuresOf(ReceiptPaper::A5);
constexpr qreal textWidth = noticePaper.text * pointsPerMm;

} // namespace

PrivacySheet::PrivacySheet(const domain::PrivacyNotice &notice, const QString &shopName, const ui::Format &format,
                           const QString &member)
    : m_title(tr("Privacy notice of %1").arg(ui::Bidi::isolateAuto(shopName))), m_direction(format.direction())
{
    addText(m_title, reportFont(letters + 4, true), true);
    const bool persian = format.language() == ui::Language::Persian;
    const QStringList lines = notice.filled(persian, ui::Bidi::isolateAuto(shopName)).split(u'\n');
    for (const QString &line : lines) {
        const bool heading = line.startsWith(QLatin1String("# "));
        gap(heading ? noticeGap : noticeGap / 2);
        if (!line.trimmed().isEmpty())
            addText(heading ? line.mid(2) : line, reportFont(heading ? letters + 1 : letters, heading), heading);
    }
    gap(2 * noticeGap);
    addSignature(tr("Name"), ui::Bidi::isolateAuto(member));
    addSignature(tr("Agrees to messages (yes or no)"), {});
    addSignature(tr("Day and signature"), {});
    const QString version = format.number(notice.version);
    addText(notice.isKept
                ? tr("Version %1, from %2").arg(version, format.dateShort(format.calendar().localDay(notice.at)))
                : tr("Version %1").arg(version),
            reportFont(letters - 2));
    m_pages = paginate(m_items, noticePaper.height * pointsPerMm - 2 * noticeMargin);
}

void PrivacySheet::addText(const QString &text, const QFont &font, bool heading)
{
    const TextBlock block{text, font, TextBlock::Edge::Leading, m_direction};
    FlowItem item{block.height(textWidth), [block](QPainter &painter, const QRectF &place) {
                      painter.setPen(Qt::black);
                      block.paint(painter, place);
                  }};
    item.keepWithNext = heading;
    m_items.push_back(std::move(item));
}

/// A label with what is known, or with a dotted line to write on.
void PrivacySheet::addSignature(const QString &label, const QString &value)
{
    const TextBlock what{label, reportFont(letters, true), TextBlock::Edge::Leading, m_direction};
    const TextBlock known{value, reportFont(letters), TextBlock::Edge::Leading, m_direction};
    const qreal labelWidth = std::min(what.wish() + noticeGap, textWidth / 2);
    const qreal rest = textWidth - labelWidth;
    const bool rightToLeft = m_direction == Qt::RightToLeft;
    const qreal height = std::max(what.height(labelWidth), value.isEmpty() ? 0 : known.height(rest)) + 2 * noticeGap;
    m_items.push_back({height, [=](QPainter &painter, const QRectF &place) {
                           const QRectF room = place.adjusted(0, noticeGap, 0, 0);
                           const qreal labelLeft = rightToLeft ? room.right() - labelWidth : room.left();
                           const qreal restLeft = rightToLeft ? room.left() : room.left() + labelWidth;
                           painter.setPen(Qt::black);
                           what.paint(painter, {labelLeft, room.top(), labelWidth, room.height()});
                           if (!value.isEmpty()) {
                               known.paint(painter, {restLeft, room.top(), rest, room.height()});
                               return;
                           }
                           painter.setPen(QPen(Qt::black, 0.6, Qt::DotLine));
                           const qreal y = room.bottom() - noticeGap;
                           painter.drawLine(QPointF(restLeft, y), QPointF(restLeft + rest, y));
                       }});
}

QString PrivacySheet::title() const
{
    return ui::Bidi::strip(m_title);
}

QSizeF PrivacySheet::paperPoints() const
{
    return QSizeF(noticePaper.width, noticePaper.height) * pointsPerMm;
}

void PrivacySheet::paintPage(QPainter &painter, size_t page) const
{
    const qreal left = (noticePaper.width - noticePaper.text) / 2 * pointsPerMm;
    painter.setLayoutDirection(m_direction);
    for (const PlacedItem &placed : m_pages[page]) {
        if (placed.item->paint)
            placed.item->paint(painter, {left, noticeMargin + placed.top, textWidth, placed.item->height});
    }
}

} // namespace bashgah::reports
