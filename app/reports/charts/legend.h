// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/charts/chartstyle.h"

#include <QBrush>
#include <QPainter>
#include <QRectF>
#include <QString>

#include <vector>

namespace bashgah::reports {

struct LegendEntry
{
    QString text;
    QBrush brush;
};

/// One line of marks and words, from the side where reading begins.
void drawLegend(QPainter &painter, const QRectF &box, const std::vector<LegendEntry> &entries,
                const ChartStyle &style, Qt::LayoutDirection direction);

} // namespace bashgah::reports
