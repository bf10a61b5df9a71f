// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/output.h"
#include "domain/challenge/challenge.h"

namespace bashgah::services {
class ProgramService;
}

namespace bashgah::ctl {

/// A tier that nobody can have is a slip: error UnknownValue. Goods and tags may come later, so they are only told,
/// as messages.
[[nodiscard]] domain::Result<void> checkChallengeNames(const domain::Challenge &challenge,
                                                       const services::ProgramService &programs, Output &output);

} // namespace bashgah::ctl
