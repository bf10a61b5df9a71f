// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyedit.h"

#include <QKeyEvent>

namespace bashgah::ui {
namespace {

/// Keys by which people leave the field, and those that only begin another.
bool isNotForUs(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Escape:
    case Qt::Key_Control:
    case Qt::Key_Shift:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_unknown:
    case 0:
        return true;
    default:
        return false;
    }
}

} // namespace

KeyEdit::KeyEdit(QWidget *parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setAttribute(Qt::WA_InputMethodEnabled, false); // no key may be kept back to compose a letter
}

void KeyEdit::setKey(const QKeySequence &key)
{
    m_key = key;
    setText(key.toString(QKeySequence::NativeText));
}

bool KeyEdit::event(QEvent *event)
{
    // what is pressed here is not a command yet
    if (event->type() == QEvent::ShortcutOverride && !isNotForUs(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyEdit::keyPressEvent(QKeyEvent *event)
{
    if (isNotForUs(*event)) {
        event->ignore();
        return;
    }
    event->accept();
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    emit keyPressed(QKeySequence(QKeyCombination(modifiers, static_cast<Qt::Key>(event->key()))));
}

} // namespace bashgah::ui
