// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/chance.h"

#include <QString>

#include <functional>

namespace bashgah::test {

/// Empty where it holds (or does not apply), otherwise what is wrong, with the story that led to it.
using Property = std::function<QString(Chance &)>;

/// Tries the seeds from 1 to `seeds`. Empty if the property holds for all; otherwise the seed and the
/// smallest story that still breaks it: draws are left out and lowered as long as it stays broken.
[[nodiscard]] QString counterexample(quint64 seeds, const Property &property);

} // namespace bashgah::test
