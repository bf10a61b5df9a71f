// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formrow.h"

#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"

#include <QLabel>
#include <QVariant>
#include <QWidget>

#include <utility>

namespace bashgah::ui {

FormRow::FormRow(QLabel *label, QWidget *editor, QLabel *note, QString help, QObject *parent)
    : QObject(parent), m_label(label), m_editor(editor), m_note(note), m_help(std::move(help)),
      m_own(editor->accessibleDescription()),
      m_field(editor->objectName())
{
    showNote();
}

FormRow &FormRow::field(const QString &id)
{
    m_field = id;
    if (m_editor->objectName().isEmpty())
        m_editor->setObjectName(id);
    return *this;
}

void FormRow::setError(const QString &text)
{
    if (m_error == text)
        return;
    m_error = text;
    m_editor->setProperty("invalid", !text.isEmpty());
    Theme::polish(m_editor);
    showNote();
    if (!text.isEmpty() && m_editor->hasFocus()) // whoever comes to the field hears it as its description
        announce(m_note);
}

void FormRow::setHelp(const QString &text)
{
    if (m_help == text)
        return;
    m_help = text;
    showNote();
}

void FormRow::setVisible(bool visible)
{
    m_label->setVisible(visible && !m_label->text().isEmpty());
    m_editor->setVisible(visible);
    m_note->setVisible(visible && !m_note->text().isEmpty());
}

void FormRow::setLabel(const QString &text)
{
    if (m_editor->accessibleName() == m_label->text())
        m_editor->setAccessibleName(text);
    m_label->setText(text);
}

void FormRow::wrapLabel()
{
    m_label->setWordWrap(true);
    QSizePolicy policy = m_label->sizePolicy();
    policy.setVerticalPolicy(QSizePolicy::Minimum); // no line is given up
    m_label->setSizePolicy(policy);
}

void FormRow::showNote()
{
    const QString text = hasError() ? m_error : m_help;
    Theme::setTone(m_note, hasError() ? Tone::Error : Tone::Muted);
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    m_editor->setAccessibleDescription(text.isEmpty() ? m_own : text);
}

} // namespace bashgah::ui
