// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartwidget.h"

#include "ui/format/bidi.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace bashgah::ui {

ChartWidget::ChartWidget(const Format &format, const QString &name, QWidget *parent)
    : QWidget(parent), m_format(format)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight); // charts keep their direction in every language
}

bool ChartWidget::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString words = wordsAt(help->pos());
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), words, this);
    return true;
}

void ChartWidget::keyPressEvent(QKeyEvent *event)
{
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
    default: done = false;
    }
    if (done)
        focusMoved();
    else
        QWidget::keyPressEvent(event);
}

void ChartWidget::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        openAt(event->position());
    QWidget::mousePressEvent(event);
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
    setAccessibleDescription(Bidi::strip(focusedWords()));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

} // namespace bashgah::ui
