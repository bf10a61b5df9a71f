// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace bashgah::ui {

class Format;

/// What a chart shows, as a table for other programs: headings first, then plain figures (Latin
/// digits, money in major units without a unit).
using ChartTable = std::vector<QStringList>;

/// A painted chart with marks (cells, bars) that can be pointed at, walked over with the arrow keys
/// and opened with Enter or a click. Screen readers find every mark as a child (ChartAccessible) and
/// hear the one in focus as the description too. Its menu is ChartMenu.
class ChartWidget : public QWidget
{
    Q_OBJECT
public:
    /// `name` is the accessible name.
    ChartWidget(const Format &format, const QString &name, QWidget *parent = nullptr);

    /// Marks are numbered from 0 in reading order.
    [[nodiscard]] virtual int markCount() const = 0;
    [[nodiscard]] virtual QString markWords(int mark) const = 0;
    [[nodiscard]] virtual QRectF markRect(int mark) const = 0;
    /// -1: there is none.
    [[nodiscard]] virtual int focusedMark() const = 0;
    [[nodiscard]] virtual ChartTable table() const = 0;
    void focusMark(int mark);
    /// As by Enter; nothing for charts whose marks lead nowhere.
    virtual void openFocused() {}
    /// The chart as it is, without the frame of the focus.
    [[nodiscard]] QPixmap picture();

signals:
    /// Right click, menu key or Shift+F10.
    void menuWanted(QPoint globalPosition);
    /// Ctrl+C.
    void copyWanted();

protected:
    /// The mark at a point; -1 beside all marks.
    [[nodiscard]] virtual int markAt(QPointF point) const = 0;
    virtual void setFocusedMark(int mark) = 0;
    /// An arrow key: `x` to the right, `y` upwards. False: nothing to move to.
    virtual bool moveFocus(int x, int y) = 0;

    /// Paint the frame around the mark in focus.
    [[nodiscard]] bool showsFocus() const { return hasFocus() && !m_isPosing; }
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    /// Repaints and tells screen readers.
    void focusMoved();

    const Format &m_format;

private:
    [[nodiscard]] QPoint menuPlace() const;

    bool m_isPosing = false;
};

} // namespace bashgah::ui
