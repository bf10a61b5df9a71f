// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace bashgah::ui {

/// A screen reader speaks now what stands here: the accessible name of the widget, or the words of a label. For
/// what appears somewhere else than the focus is.
void announce(QWidget *words);

} // namespace bashgah::ui
