// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/emptystate.h"

#include <QPushButton>

namespace bashgah::test {

/// The one way on that stands where nothing is; ends the test when none is offered.
inline QPushButton *emptyAction(const QWidget &place)
{
    for (const ui::EmptyState *state : place.findChildren<ui::EmptyState *>()) {
        auto *button = state->findChild<QPushButton *>();
        if (state->isVisible() && button && button->isVisible())
            return button;
    }
    qFatal("nothing is offered");
}

} // namespace bashgah::test
