// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wholelabel.h"

#include <QEvent>

namespace bashgah::ui {

WholeLabel::WholeLabel(QWidget *parent) : QLabel(parent)
{
    setWordWrap(true);
}

void WholeLabel::setText(const QString &text)
{
    QLabel::setText(text);
    keepWhole();
}

void WholeLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    keepWhole();
}

void WholeLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        keepWhole();
}

void WholeLabel::keepWhole()
{
    setMinimumHeight(text().isEmpty() ? 0 : heightForWidth(width()));
}

} // namespace bashgah::ui
