// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnscroll.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>

#include <algorithm>

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

/// What fits into the whole width has no bar. Qt asks whether it fits beside the bar that is there already: there a line
/// may need a second row, and the bar would stay for itself alone.
void ColumnScroll::settleBar()
{
    const QWidget *content = widget();
    if (!content)
        return;
    const QSize most = maximumViewportSize();
    int needed = content->minimumSizeHint().height();
    if (const QLayout *layout = content->layout(); layout && layout->hasHeightForWidth())
        needed = std::max(needed, content->heightForWidth(most.width()));
    const auto policy = needed <= most.height() ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded;
    if (verticalScrollBarPolicy() != policy)
        setVerticalScrollBarPolicy(policy);
}

bool ColumnScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        settleBar();
    return QScrollArea::eventFilter(watched, event);
}

void ColumnScroll::resizeEvent(QResizeEvent *event)
{
    settleBar();
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
