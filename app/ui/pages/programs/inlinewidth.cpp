// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/inlinewidth.h"

#include <QFontMetrics>
#include <QString>

namespace bashgah::ui {

int numberWidth(const QFontMetrics &metrics, int digits, const QString &unit)
{
    return metrics.horizontalAdvance(QString(digits, u'0')) + metrics.horizontalAdvance(unit) + inlineFrame;
}

int wordsWidth(const QFontMetrics &metrics, int letters)
{
    return metrics.averageCharWidth() * letters + inlineFrame;
}

} // namespace bashgah::ui
