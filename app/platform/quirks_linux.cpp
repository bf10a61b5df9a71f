// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/quirks.h"

namespace bashgah::platform {

void avoidQuirks() {}

} // namespace bashgah::platform
