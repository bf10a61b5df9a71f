// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/console.h"

namespace bashgah::platform {

Utf8Console::Utf8Console() = default;
Utf8Console::~Utf8Console() = default;

} // namespace bashgah::platform
