// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace bashgah::ui {

/// What stands where nothing is (yet): picture, heading, one sentence, one way on.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setWords(const QString &icon, const QString &heading, const QString &sentence);
    /// The way on; an empty text hides the button.
    void setAction(const QString &text, std::function<void()> run);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QLabel *m_icon = nullptr;
    QLabel *m_heading = nullptr;
    QLabel *m_sentence = nullptr;
    QPushButton *m_button = nullptr;
    std::function<void()> m_run;
};

} // namespace bashgah::ui
