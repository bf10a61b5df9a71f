// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace bashgah::ui {

class Format;

/// A painted chart with marks that can be pointed at, walked over with the arrow keys and opened
/// with Enter or a click. Screen readers hear the mark in focus as the description.
class ChartWidget : public QWidget
{
    Q_OBJECT
public:
    /// `name` is the accessible name.
    ChartWidget(const Format &format, const QString &name, QWidget *parent = nullptr);

protected:
    /// What the mark at a point says; empty beside all marks.
    [[nodiscard]] virtual QString wordsAt(QPointF point) const = 0;
    /// What the mark in focus says.
    [[nodiscard]] virtual QString focusedWords() const = 0;
    /// An arrow key: `x` to the right, `y` upwards. False: nothing to move to.
    virtual bool moveFocus(int x, int y) = 0;
    virtual void openFocused() {}
    /// A click: put the focus there and open.
    virtual void openAt(QPointF point) { Q_UNUSED(point) }

    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    /// Repaints and tells screen readers.
    void focusMoved();

    const Format &m_format;
};

} // namespace bashgah::ui
