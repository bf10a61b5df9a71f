// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QLabel;
class QWidget;

namespace bashgah::ui {

/// One labelled editor of a form with its help and error line. Made by FormBuilder.
class FormRow final : public QObject
{
    Q_OBJECT
public:
    FormRow(QLabel *label, QWidget *editor, QLabel *note, QString help, QObject *parent);

    /// Id that errors name (Error::field); default: the editor's objectName.
    FormRow &field(const QString &id);
    [[nodiscard]] QString fieldId() const { return m_field; }
    [[nodiscard]] QWidget *editor() const { return m_editor; }
    /// Below the field with icon-free red words, and as the accessible description; empty
    /// gives it back to how the field is typed.
    void setError(const QString &text);
    [[nodiscard]] bool hasError() const { return !m_error.isEmpty(); }
    [[nodiscard]] QString error() const { return m_error; }
    /// Shown in place of the error when there is none.
    void setHelp(const QString &text);
    void setVisible(bool visible);
    /// Other words above the field, which is called by them too.
    void setLabel(const QString &text);
    /// For narrow columns: the words above the field go on in a second line where the first is full.
    void wrapLabel();

private:
    void showNote();

    QLabel *m_label;
    QWidget *m_editor;
    QLabel *m_note;
    QString m_help;
    QString m_own; ///< what the editor itself says of how it is typed
    QString m_error;
    QString m_field;
};

} // namespace bashgah::ui
