// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bashgah::platform {

/// Switches off what does not work with this system's Qt or compiler. To be called before anything else.
void avoidQuirks();

} // namespace bashgah::platform
