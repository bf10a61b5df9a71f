// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace bashgah::ui {

/// Scrolls up and down only: the content is always as wide as the view, so that nothing is cut off
/// at its far side (in a right-to-left window a wider content would hide its end). Whatever has the
/// caret is in sight.
class ColumnScroll final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ColumnScroll(QWidget *content, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void settleBar();
    void showFocus();
};

} // namespace bashgah::ui
