// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bashgah::ui {
class PageRegistry;
}

namespace bashgah::bootstrap {

/// The one list of the window's pages, in the order of the rail.
void registerPages(ui::PageRegistry &pages);

} // namespace bashgah::bootstrap
