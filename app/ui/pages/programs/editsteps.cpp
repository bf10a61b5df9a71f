// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/editsteps.h"

#include "ui/pages/programs/programmeeditor.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>

namespace bashgah::ui {

EditSteps::EditSteps(ProgrammeEditor *editor, QWidget *parent) : QWidget(parent), m_editor(editor)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_undo = button(QStringLiteral("undo"), u"undo-2", tr("Undo the last change"), QKeySequence::Undo);
    m_redo = button(QStringLiteral("redo"), u"redo-2", tr("Do it again"), QKeySequence::Redo);
    connect(m_undo, &QPushButton::clicked, m_editor, &ProgrammeEditor::undo);
    connect(m_redo, &QPushButton::clicked, m_editor, &ProgrammeEditor::redo);
    refresh();
}

/// A field that is being typed in keeps the keys for itself.
QPushButton *EditSteps::button(const QString &name, QStringView icon, const QString &text,
                               QKeySequence::StandardKey key)
{
    auto *button = new QPushButton(icons::icon(icon), QString());
    button->setObjectName(name);
    button->setAccessibleName(text);
    const QString keys = QKeySequence(key).toString(QKeySequence::NativeText);
    button->setToolTip(QString(text + QStringLiteral(" (") + keys + u')'));
    Theme::setRole(button, ButtonRole::Quiet);
    layout()->addWidget(button);
    auto *shortcut = new QShortcut(m_editor);
    shortcut->setKeys(QKeySequence::keyBindings(key)); // where Ctrl+Y comes first, Ctrl+Shift+Z works too
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    return button;
}

void EditSteps::refresh()
{
    setVisible(m_editor->canUndo() || m_editor->canRedo());
    m_undo->setEnabled(m_editor->canUndo());
    m_redo->setEnabled(m_editor->canRedo());
}

} // namespace bashgah::ui
