// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnscroll.h"

#include <QApplication>

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
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && widget() && widget()->isAncestorOf(now)) // once the layout has settled
            QMetaObject::invokeMethod(this, &ColumnScroll::showFocus, Qt::QueuedConnection);
    });
}

void ColumnScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    showFocus();
}

void ColumnScroll::showFocus()
{
    QWidget *focus = QApplication::focusWidget();
    if (focus && widget() && widget()->isAncestorOf(focus))
        ensureWidgetVisible(focus, 0, fontMetrics().lineSpacing());
}

} // namespace bashgah::ui
