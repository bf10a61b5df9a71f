// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/partnercall.h"

namespace bashgah::ctl {

/// Subcommands of `partner` for when the files no longer fit: after a new key or a restored backup.
[[nodiscard]] domain::Result<void> trustKey(PartnerCall &call);
[[nodiscard]] domain::Result<void> sendAgain(PartnerCall &call);
[[nodiscard]] domain::Result<void> askAgain(PartnerCall &call);
[[nodiscard]] domain::Result<void> disputes(PartnerCall &call);
[[nodiscard]] domain::Result<void> closeDispute(PartnerCall &call);

} // namespace bashgah::ctl
