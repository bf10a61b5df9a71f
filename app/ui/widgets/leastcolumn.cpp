// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/leastcolumn.h"

#include "ui/theme/theme.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace bashgah::ui {

LeastColumn::LeastColumn(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::gap);
}

/// Beside the views. A box layout that lacks room takes it from its tallest item: that must be the views.
int LeastColumn::tallestPart(int width) const
{
    int tallest = 0;
    for (int i = 0; i < m_column->count(); ++i) {
        QLayoutItem *item = m_column->itemAt(i);
        if (item->widget() != m_views)
            tallest = std::max(tallest, item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height());
    }
    return tallest;
}

int LeastColumn::heightForWidth(int width) const
{
    const int all = m_column->totalMinimumHeightForWidth(width);
    const QWidget *view = m_views ? m_views->currentWidget() : nullptr;
    if (!view || !view->layout() || !view->layout()->hasHeightForWidth())
        return all;
    const int liked = m_views->layout()->totalHeightForWidth(width);
    const int least = std::max({view->minimumSizeHint().height(), view->layout()->totalMinimumHeightForWidth(width),
                                tallestPart(width)});
    return all - liked + std::min(liked, least);
}

} // namespace bashgah::ui
