// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartwidget.h"

#include "ui/charts/chartaccessible.h"
#include "ui/format/bidi.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPixmap>
#include <QToolTip>

namespace bashgah::ui {

ChartWidget::ChartWidget(const Format &format, const QString &name, QWidget *parent)
    : QWidget(parent), m_format(format)
{
    ChartAccessible::install();
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight); // charts keep their direction in every language
}

void ChartWidget::focusMark(int mark)
{
    if (mark < 0 || mark >= markCount())
        return;
    setFocusedMark(mark);
    focusMoved();
}

QPixmap ChartWidget::picture()
{
    m_isPosing = true;
    QPixmap picture(size() * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(palette().color(backgroundRole())); // pasted on paper of any colour it must be legible
    render(&picture, QPoint(), QRegion(), DrawChildren);
    m_isPosing = false;
    return picture;
}

bool ChartWidget::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int mark = markAt(help->pos());
    if (mark < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), markWords(mark), this);
    return true;
}

void ChartWidget::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        emit copyWanted();
        return;
    }
    bool done = true;
    switch (event->key()) {
    case Qt::Key_Left: done = moveFocus(-1, 0); break;
    case Qt::Key_Right: done = moveFocus(1, 0); break;
    case Qt::Key_Up: done = moveFocus(0, 1); break;
    case Qt::Key_Down: done = moveFocus(0, -1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (event->modifiers() & Qt::ControlModifier) {
            QWidget::keyPressEvent(event);
            return;
        }
        openFocused();
        return;
    case Qt::Key_F10: // where the system does not make a menu event of it
        if (event->modifiers() & Qt::ShiftModifier) {
            emit menuWanted(menuPlace());
            return;
        }
        [[fallthrough]];
    default: done = false;
    }
    if (done)
        focusMoved();
    else
        QWidget::keyPressEvent(event);
}

void ChartWidget::mousePressEvent(QMouseEvent *event)
{
    const int mark = markAt(event->position());
    if (event->button() == Qt::LeftButton && mark >= 0) {
        focusMark(mark);
        openFocused();
    }
    QWidget::mousePressEvent(event);
}

void ChartWidget::contextMenuEvent(QContextMenuEvent *event)
{
    emit menuWanted(event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : menuPlace());
}

QPoint ChartWidget::menuPlace() const
{
    const int mark = focusedMark();
    return mapToGlobal((mark < 0 ? QRectF(rect()) : markRect(mark)).center().toPoint());
}

void ChartWidget::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    focusMoved();
}

void ChartWidget::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ChartWidget::focusMoved()
{
    const int mark = focusedMark();
    setAccessibleDescription(mark < 0 ? QString() : Bidi::strip(markWords(mark)));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    if (hasFocus() && mark >= 0) {
        QAccessibleEvent focused(this, QAccessible::Focus);
        focused.setChild(mark);
        QAccessible::updateAccessibility(&focused);
    }
    update();
}

} // namespace bashgah::ui
