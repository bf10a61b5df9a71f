// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/toastplace.h"

#include "ui/shell/page.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QStatusBar>
#include <QTableView>
#include <QTextEdit>

#include <algorithm>
#include <limits>

namespace bashgah::ui {
namespace {

constexpr int edgeGap = 2;     ///< between the toast and the edge of the window
constexpr int stepUp = 8;      ///< steps of the search
constexpr int stepAside = 16;
// What a place costs, in pixels of covered words.
constexpr qint64 perFocus = 1000;
constexpr qint64 perKept = 10;
constexpr qint64 perRise = 20;
constexpr qint64 perAside = 2;
constexpr qint64 perSize = 3000;
constexpr qint64 overRows = 100'000; ///< more than any free place
constexpr qint64 notFree = 10'000'000;

bool isWorkedWith(const QWidget &widget)
{
    if (const auto *text = qobject_cast<const QTextEdit *>(&widget))
        return !text->isReadOnly();
    return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget)
        || qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget)
        || qobject_cast<const QPlainTextEdit *>(&widget) || qobject_cast<const QAbstractSlider *>(&widget)
        || qobject_cast<const QHeaderView *>(&widget) || qobject_cast<const QMenuBar *>(&widget);
}

/// In coordinates of the viewport; also where the first column is hidden.
QRect rowRect(const QAbstractItemView &list, int row)
{
    const auto *table = qobject_cast<const QTableView *>(&list);
    const QRect cell = table ? QRect(0, table->rowViewportPosition(row), 1, table->rowHeight(row))
                             : list.visualRect(list.model()->index(row, 0, list.rootIndex()));
    return {0, cell.top(), list.viewport()->width(), cell.height()};
}

qint64 sharedArea(const QRect &one, const QRect &other)
{
    const QRect both = one & other;
    return both.isEmpty() ? 0 : qint64(both.width()) * both.height();
}

} // namespace

ToastPlace::ToastPlace(const QWidget &window, const QWidget &toast)
    : m_room(window.rect().adjusted(edgeGap, edgeGap, -edgeGap, -edgeGap))
{
    look(window, toast, window.rect(), {});
    keepFocus(window, toast);
}

void ToastPlace::look(const QWidget &parent, const QWidget &toast, const QRect &seen, QPoint origin)
{
    for (const QObject *child : parent.children()) {
        const auto *widget = qobject_cast<const QWidget *>(child);
        if (!widget || widget == &toast || widget->isWindow() || !widget->isVisible())
            continue;
        const QPoint at = origin + widget->pos();
        const QRect part = QRect(at, widget->size()) & seen;
        if (part.isEmpty() || qobject_cast<const QStatusBar *>(widget)) // its words come again
            continue;
        if (isWorkedWith(*widget)) { // with all that is inside
            if (widget->isEnabled())
                m_kept.push_back(part);
            continue;
        }
        if (const auto *list = qobject_cast<const QAbstractItemView *>(widget)) {
            keepRows(*list, part, at);
        } else if (const auto *label = qobject_cast<const QLabel *>(widget); label && !label->text().isEmpty()) {
            m_words.push_back(part);
        }
        look(*widget, toast, part, at);
    }
}

/// Below the last row nothing is worked with.
void ToastPlace::keepRows(const QAbstractItemView &list, const QRect &part, QPoint at)
{
    const int last = list.model() ? list.model()->rowCount(list.rootIndex()) - 1 : -1;
    if (last < 0)
        return;
    const auto shown = [&](const QRect &rect) {
        return (rect & list.viewport()->rect()).translated(at + list.viewport()->pos()) & part;
    };
    m_rows.push_back(shown(rowRect(list, 0) | rowRect(list, last)));
    m_kept.push_back(shown(rowRect(list, last)));
    if (list.currentIndex().isValid())
        m_kept.push_back(shown(rowRect(list, list.currentIndex().row())));
}

/// A page that has the focus itself means nothing in it, a list its current row.
void ToastPlace::keepFocus(const QWidget &window, const QWidget &toast)
{
    const QWidget *focus = QApplication::focusWidget();
    if (!focus || !window.isAncestorOf(focus) || focus == &toast || toast.isAncestorOf(focus) || !focus->isVisible()
        || qobject_cast<const Page *>(focus) || qobject_cast<const QAbstractItemView *>(focus))
        return;
    m_focus = focus->rect();
    for (const QWidget *at = focus; at != &window; at = at->parentWidget()) {
        m_focus.translate(at->pos());
        m_focus &= at->parentWidget()->rect();
    }
    m_kept.push_back(m_focus);
}

bool ToastPlace::isFree(const QRect &rect) const
{
    const auto lies = [&](const QRect &kept) { return kept.intersects(rect); };
    return m_room.contains(rect) && std::none_of(m_kept.begin(), m_kept.end(), lies)
        && std::none_of(m_rows.begin(), m_rows.end(), lies);
}

qint64 ToastPlace::covered(const QRect &rect) const
{
    qint64 cost = 0;
    for (const QRect &kept : m_kept)
        cost += perKept * sharedArea(kept, rect);
    if (cost > 0)
        cost += notFree + perFocus * sharedArea(m_focus, rect);
    for (const QRect &rows : m_rows)
        cost += rows.intersects(rect) ? overRows : 0;
    for (const QRect &words : m_words)
        cost += sharedArea(words, rect);
    return cost;
}

QRect ToastPlace::find(const std::vector<QSize> &sizes) const
{
    QRect best;
    qint64 least = std::numeric_limits<qint64>::max();
    for (int rise = 0; rise < m_room.height() && perRise * rise < least; rise += stepUp) { // higher costs more in any case
        for (size_t i = 0; i < sizes.size(); ++i) {
            const QSize size = sizes[i];
            const int spare = (m_room.width() - size.width()) / 2;
            const int top = m_room.bottom() + 1 - rise - size.height();
            for (int shift = 0; top >= m_room.top() && shift <= std::max(0, spare); shift += stepAside) {
                for (const int side : {-shift, shift}) {
                    const QRect place(QPoint(m_room.left() + spare + side, top), size);
                    const qint64 cost = perRise * rise + perAside * shift + perSize * qint64(i) + covered(place);
                    if (cost < least) {
                        least = cost;
                        best = place;
                    }
                }
            }
        }
    }
    return best.isNull() ? QRect(m_room.topLeft(), sizes.front()) : best;
}

} // namespace bashgah::ui
