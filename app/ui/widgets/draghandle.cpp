// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/draghandle.h"

#include "ui/theme/icons.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QShortcut>

namespace bashgah::ui {

DragHandle::DragHandle(const QString &words, QWidget *parent) : QToolButton(parent)
{
    setObjectName(QStringLiteral("dragHandle"));
    setIcon(icons::icon(u"grip-vertical", Tone::Muted));
    setToolTip(words);
    setAccessibleName(words);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::OpenHandCursor);
}

void DragHandle::addKeys(QWidget *row, const std::function<void(int by)> &move)
{
    m_move = move;
    for (const int by : {-1, 1}) {
        auto *keys = new QShortcut(QKeySequence(Qt::ALT | (by < 0 ? Qt::Key_Up : Qt::Key_Down)), row);
        keys->setContext(Qt::WidgetWithChildrenShortcut);
        connect(keys, &QShortcut::activated, row, [move, by] {
            auto *choice = qobject_cast<QComboBox *>(QApplication::focusWidget());
            if (choice && by > 0)
                choice->showPopup(); // what the key does there everywhere
            else
                move(by);
        });
    }
}

void DragHandle::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setCursor(Qt::ClosedHandCursor);
    setDown(true);
    event->accept();
}

void DragHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (isDown())
        emit dragged(event->globalPosition().toPoint().y());
}

void DragHandle::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !isDown())
        return;
    setDown(false);
    setCursor(Qt::OpenHandCursor);
    emit dropped();
}

void DragHandle::keyPressEvent(QKeyEvent *event)
{
    const bool up = event->key() == Qt::Key_Up;
    if (m_move && event->modifiers() == Qt::NoModifier && (up || event->key() == Qt::Key_Down))
        m_move(up ? -1 : 1);
    else
        QToolButton::keyPressEvent(event);
}

} // namespace bashgah::ui
