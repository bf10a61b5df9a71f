// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace bashgah::ui {

FlowLayout::FlowLayout(QWidget *parent, int gap, int lineGap)
    : QLayout(parent), m_gap(gap), m_lineGap(lineGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

std::vector<FlowLayout::Place> FlowLayout::places(int width, int *height) const
{
    std::vector<Place> all;
    size_t lineStart = 0;
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    const auto endLine = [&] {
        for (size_t i = lineStart; i < all.size(); ++i)
            all[i].rect.moveTop(y + (lineHeight - all[i].rect.height()) / 2);
        lineStart = all.size();
        y += lineHeight;
        x = 0;
        lineHeight = 0;
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo(QSize(width, QWIDGETSIZE_MAX));
        if (x > 0 && x + size.width() > width) {
            endLine();
            y += m_lineGap;
        }
        all.push_back({item, QRect(QPoint(x, y), size)});
        x += size.width() + m_gap;
        lineHeight = std::max(lineHeight, size.height());
    }
    endLine();
    *height = y;
    return all;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = 0;
    (void)places(width - margins.left() - margins.right(), &height);
    return height + margins.top() + margins.bottom();
}

QSize FlowLayout::sizeHint() const
{
    int height = 0;
    int right = 0;
    for (const Place &place : places(QWIDGETSIZE_MAX, &height))
        right = std::max(right, place.rect.right() + 1);
    const QMargins margins = contentsMargins();
    return {right + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect area = rect.marginsRemoved(contentsMargins());
    const QWidget *host = parentWidget();
    const Qt::LayoutDirection direction = host ? host->layoutDirection() : Qt::LeftToRight;
    int height = 0;
    for (const Place &place : places(area.width(), &height)) {
        place.item->setGeometry(
            QStyle::visualRect(direction, area, place.rect.translated(area.topLeft())));
    }
}

} // namespace bashgah::ui
