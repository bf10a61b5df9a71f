// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/format.h"

#include <QCoreApplication>
#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QString>

namespace bashgah::reports {

/// Short numbers and fitted text for places too small for the whole figure.
class ChartText final
{
    Q_DECLARE_TR_FUNCTIONS(ChartText)
public:
    /// Three figures and a word: 950, 12.4 thousand, 3.07 million. Major units for money.
    [[nodiscard]] static QString shortNumber(qint64 value, const ui::Format &format);
    [[nodiscard]] static QString shortMoney(domain::Money amount, const ui::Format &format);
};

/// Half up to whole tomans or rials; an amount of any other currency stays as it is.
[[nodiscard]] domain::Money wholeMajor(domain::Money amount, const domain::Currency &currency);

/// Draws `text` in `box`, in a smaller size when it does not fit, elided at the smallest.
void drawFitted(QPainter &painter, const QRectF &box, Qt::Alignment alignment, const QString &text,
                const QFont &font, Qt::LayoutDirection direction);

/// The font at another relative size.
[[nodiscard]] QFont scaled(const QFont &font, double factor);

} // namespace bashgah::reports
