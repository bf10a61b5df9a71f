// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QList>
#include <QWidget>

namespace bashgah::ui {

/// Tab in what covers other widgets: to the next of its parts that can take the focus, round and round. False: none can.
[[nodiscard]] inline bool tabInRing(QList<QWidget *> parts, bool next)
{
    erase_if(parts, [](const QWidget *part) { return !part->isVisible() || !part->isEnabled(); });
    if (parts.empty())
        return false;
    const qsizetype at = parts.indexOf(QApplication::focusWidget()); // -1: the first, or the last, is next
    const qsizetype to = next ? at + 1 : (at < 0 ? parts.size() : at) - 1;
    parts.at((to + parts.size()) % parts.size())->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace bashgah::ui
