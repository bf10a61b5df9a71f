// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/popups.h"

#include <QApplication>
#include <QWidget>

namespace bashgah::ui {

bool closePopups()
{
    constexpr int deepest = 8; // a menu in a menu in a menu
    for (int i = 0; i < deepest; ++i) {
        QWidget *popup = QApplication::activePopupWidget();
        if (!popup)
            return true;
        popup->close();
    }
    return !QApplication::activePopupWidget();
}

} // namespace bashgah::ui
