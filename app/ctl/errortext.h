// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/error.h"

namespace bashgah::ctl {

/// One English sentence for standard error: what is wrong and, where it helps, what to do. The
/// window has its own, translated texts (ui/format/errortext.h).
[[nodiscard]] QString errorText(const domain::Error &error);

/// An option that is missing, unknown or incomplete: Error UnknownValue whose first argument is the
/// option. Exit code 2 with the usage line.
[[nodiscard]] bool isUsageError(const domain::Error &error);
[[nodiscard]] QString usageText(const domain::Error &error);

} // namespace bashgah::ctl
