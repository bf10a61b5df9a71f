// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pageflow.h"

namespace bashgah::reports {
namespace {

/// Height of the item with all that must stay with it.
qreal heightOfGroup(const std::vector<FlowItem> &items, size_t first)
{
    qreal height = 0;
    for (size_t i = first; i < items.size(); ++i) {
        height += items[i].height;
        if (!items[i].keepWithNext)
            break;
    }
    return height;
}

} // namespace

std::vector<std::vector<PlacedItem>> paginate(const std::vector<FlowItem> &items, qreal pageHeight)
{
    std::vector<std::vector<PlacedItem>> pages(1);
    qreal y = 0;
    bool inGroup = false; // its room was found with its first item
    for (size_t i = 0; i < items.size(); ++i) {
        const FlowItem &item = items[i];
        const qreal needed = inGroup ? item.height : heightOfGroup(items, i);
        const bool overflows = y + (needed <= pageHeight ? needed : item.height) > pageHeight;
        if (overflows && !pages.back().empty()) {
            pages.emplace_back();
            y = 0;
            if (item.repeat) {
                pages.back().push_back({item.repeat.get(), y});
                y += item.repeat->height;
            }
        }
        pages.back().push_back({&item, y});
        y += item.height;
        inGroup = item.keepWithNext;
    }
    return pages;
}

} // namespace bashgah::reports
