// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

#include <chrono>

namespace bashgah::ui {

/// Search as you type: tells what to search for once the keys pause for as long as the last search took, so that quick
/// ones follow each key and slow ones never pile up; at once on Enter and when cleared. Normalising the text is the
/// searching service's work.
class SearchEdit final : public QLineEdit
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds longestPause{120};

    /// `hint` is both placeholder and accessible name.
    explicit SearchEdit(const QString &hint, QWidget *parent = nullptr);

    /// After a key, before it asks; 0 until something was searched.
    [[nodiscard]] std::chrono::milliseconds pause() const { return m_wait.intervalAsDuration(); }

signals:
    /// Whoever answers does so within it: how long that takes is the next pause().
    void searchWanted(const QString &text);
    /// Enter: take the first or chosen hit. The search for the text was wanted before.
    void accepted();
    /// Down and Up: move in the list of hits while the caret stays here.
    void moveWanted(int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask();

    QTimer m_wait;
    QString m_asked;
};

} // namespace bashgah::ui
