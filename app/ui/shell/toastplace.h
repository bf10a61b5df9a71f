// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QRect>

#include <vector>

class QAbstractItemView;
class QWidget;

namespace bashgah::ui {

/// What is worked with in a window now (the focus, what can be pressed or filled in, rows of lists), and a place
/// for a toast where it covers none of it: the lowest one, in the middle if it can be. Coordinates of the window, in
/// pixels.
class ToastPlace final
{
public:
    /// `toast` itself does not count.
    ToastPlace(const QWidget &window, const QWidget &toast);

    [[nodiscard]] bool isFree(const QRect &rect) const;
    /// For the size that fits best; wanted ones come first. Where nothing is free: over rows of a list but the last
    /// and the current one, else over what matters least. `sizes` is not empty.
    [[nodiscard]] QRect find(const std::vector<QSize> &sizes) const;

    bool operator==(const ToastPlace &) const = default;

private:
    void look(const QWidget &parent, const QWidget &toast, const QRect &seen, QPoint origin);
    void keepFocus(const QWidget &window, const QWidget &toast);
    void keepRows(const QAbstractItemView &list, const QRect &part, QPoint at);
    [[nodiscard]] qint64 covered(const QRect &rect) const;

    QRect m_room;
    QRect m_focus;
    std::vector<QRect> m_kept;
    std::vector<QRect> m_rows;  ///< of a list, together
    std::vector<QRect> m_words; ///< better read than covered
};

} // namespace bashgah::ui
