// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"

namespace bashgah::domain {

/// A gift of a stamp card, challenge or streak; rewards hang on it as well.
using ChallengeGiftId = Id<struct ChallengeGiftTag>;

} // namespace bashgah::domain
