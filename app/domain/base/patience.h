// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

namespace bashgah::domain {

/// Calls `attempt` until it gives true, at most six times within about a second and a half, with growing
/// waits: a virus scanner or indexer holds a file it has just seen open for that long, and Windows
/// renames and replaces no open file. Whether it gave true in the end.
template <typename Attempt>
bool withPatience(const Attempt &attempt)
{
    for (const unsigned long wait : {50UL, 100UL, 200UL, 400UL, 800UL}) {
        if (attempt())
            return true;
        QThread::msleep(wait);
    }
    return attempt();
}

} // namespace bashgah::domain
