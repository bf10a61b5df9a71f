// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QBoxLayout;
class QLabel;

namespace bashgah::ui {

class ErrorVoice;

/// One rule of the programme as a sentence whose parts are edited in place, with an example beside
/// it and, if something is wrong, the reason below.
class Sentence final : public QWidget
{
    Q_OBJECT
public:
    struct Part
    {
        QWidget *editor;
        QString name; ///< for screen readers
    };
    /// The editors take the places %1 .. %9 of `text`, in the order of the language.
    Sentence(const QString &text, const std::vector<Part> &parts, QWidget *parent = nullptr);

    void setExample(const QString &text);
    [[nodiscard]] QString example() const;
    /// What is odd about it, below the words; empty: nothing.
    void setRemark(const QString &text);
    [[nodiscard]] QString remark() const;
    /// Marks `editor` and says why. The first mark stays until clearError().
    void setError(QWidget *editor, const QString &text);
    void clearError();
    [[nodiscard]] QString error() const;
    [[nodiscard]] QWidget *wrongEditor() const { return m_wrong; }
    /// Beside the sentence, before the example (a remove button).
    void addTool(QWidget *tool);
    /// Editors in the order of the sentence, for the tab order.
    [[nodiscard]] const std::vector<QWidget *> &editors() const { return m_editors; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void describe();
    [[nodiscard]] QWidget *wordsOf(const QString &text, const std::vector<Part> &parts);

    QBoxLayout *m_row = nullptr;
    QWidget *m_tools;
    QLabel *m_example;
    QLabel *m_error;
    ErrorVoice *m_voice;
    QLabel *m_remark;
    QWidget *m_wrong = nullptr;
    std::vector<QWidget *> m_editors;
    std::vector<QString> m_own; ///< how each of them is typed
};

} // namespace bashgah::ui
