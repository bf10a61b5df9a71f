// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QRectF>

#include <functional>
#include <memory>
#include <vector>

namespace bashgah::reports {

/// A piece of a printed page: never cut in two.
struct FlowItem
{
    using Paint = std::function<void(QPainter &, const QRectF &)>;
    qreal height = 0;
    Paint paint{};
    bool keepWithNext = false;           ///< a heading stays with what follows it
    std::shared_ptr<const FlowItem> repeat{}; ///< on top of each further page (the head of a table)
};

struct PlacedItem
{
    const FlowItem *item = nullptr;
    qreal top = 0; ///< from the upper edge of the page's room
};

/// Breaks a flow of items into pages of a height. An item higher than a page gets one of its own.
[[nodiscard]] std::vector<std::vector<PlacedItem>> paginate(const std::vector<FlowItem> &items,
                                                            qreal pageHeight);

} // namespace bashgah::reports
