// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/enterorder.h"

#include <QKeyEvent>
#include <QWidget>

#include <algorithm>

namespace bashgah::ui {

EnterOrder::EnterOrder(std::vector<QWidget *> fields, std::function<void()> atEnd, QObject *parent)
    : QObject(parent), m_fields(std::move(fields)), m_atEnd(std::move(atEnd))
{
    for (QWidget *field : m_fields)
        field->installEventFilter(this);
}

bool EnterOrder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter || key->modifiers() & Qt::ControlModifier)
        return QObject::eventFilter(watched, event);
    const auto at = std::find(m_fields.begin(), m_fields.end(), watched);
    const auto next = std::find_if(at == m_fields.end() ? at : at + 1, m_fields.end(), [](const QWidget *field) {
        return !field->isHidden() && field->isEnabled();
    });
    if (next == m_fields.end())
        m_atEnd();
    else
        (*next)->setFocus();
    return true;
}

} // namespace bashgah::ui
