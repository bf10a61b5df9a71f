// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QWidget>

class QPushButton;

namespace bashgah::ui {

class ProgrammeEditor;

/// Back and forth through the steps of editing, by buttons and keys. Hidden while there are none.
class EditSteps final : public QWidget
{
    Q_OBJECT
public:
    explicit EditSteps(ProgrammeEditor *editor, QWidget *parent = nullptr);
    /// After a change of the draft.
    void refresh();

private:
    [[nodiscard]] QPushButton *button(const QString &name, QStringView icon, const QString &text,
                                      QKeySequence::StandardKey key);

    ProgrammeEditor *m_editor;
    QPushButton *m_undo = nullptr;
    QPushButton *m_redo = nullptr;
};

} // namespace bashgah::ui
