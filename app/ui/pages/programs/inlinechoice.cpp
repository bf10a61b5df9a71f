// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/inlinechoice.h"

#include <QWheelEvent>

namespace bashgah::ui {

InlineChoice::InlineChoice(const QStringList &choices, QWidget *parent) : QComboBox(parent)
{
    addItems(choices);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setFocusPolicy(Qt::StrongFocus);
}

void InlineChoice::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace bashgah::ui
