// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

#include <functional>

namespace bashgah::ui {

/// What a row is taken hold of by to give it another place among its neighbours. The owner moves the row while it
/// is dragged, so that people see what they get.
class DragHandle final : public QToolButton
{
    Q_OBJECT
public:
    /// `words` for tooltip and screen reader.
    explicit DragHandle(const QString &words, QWidget *parent = nullptr);

    /// Alt+Up and Alt+Down anywhere in `row`, and the arrows on the handle: `move` gets -1 or 1.
    void addKeys(QWidget *row, const std::function<void(int by)> &move);

signals:
    /// The pointer is at this height of the screen.
    void dragged(int y);
    void dropped();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::function<void(int by)> m_move;
};

} // namespace bashgah::ui
