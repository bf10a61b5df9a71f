// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/console.h"

#include <cstdio>

namespace bashgah::platform {

Utf8Console::Utf8Console() = default;
Utf8Console::~Utf8Console() = default;

void sayOutside(const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), stdout);
}

} // namespace bashgah::platform
