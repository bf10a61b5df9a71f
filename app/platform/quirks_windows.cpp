// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/quirks.h"

#include <QByteArray>

namespace bashgah::platform {

void avoidQuirks()
{
    // Qt keeps the stack of compiled regular expressions in a thread_local, and g++ for Windows frees
    // the memory of those before their destructors run: a thread that had matched one would fail at its
    // end with a lock of the thread library held, and the program would wait for that lock when it ends.
    qputenv("QT_ENABLE_REGEXP_JIT", "0");
}

} // namespace bashgah::platform
