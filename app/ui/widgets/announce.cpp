// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/announce.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QWidget>

namespace bashgah::ui {

void announce(QWidget *words)
{
    QAccessibleEvent event(words, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace bashgah::ui
