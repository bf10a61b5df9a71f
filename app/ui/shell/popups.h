// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bashgah::ui {

/// Closes the lists and menus that hang open. False: one of them refused.
bool closePopups();

} // namespace bashgah::ui
