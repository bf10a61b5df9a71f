// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/counter/countertypes.h"

namespace bashgah::services {

/// Whether this purchase alone brings what is missing for the next tier; of a snapshot that has one. Points that wait
/// bring nothing yet where the programme counts them only once they can be spent.
[[nodiscard]] bool reachesNext(const CounterSnapshot &snapshot, const CounterPreview &preview);

} // namespace bashgah::services
