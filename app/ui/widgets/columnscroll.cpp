// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnscroll.h"

namespace bashgah::ui {

ColumnScroll::ColumnScroll(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    content->setProperty("plain", true);
    // An explicit minimum lets the view be narrower than the layout would like.
    content->setMinimumWidth(1);
    setWidget(content);
}

} // namespace bashgah::ui
