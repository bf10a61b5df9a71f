// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"

namespace bashgah::domain {

/// What a programme got wrong: BadProgramme with the JSON path and the reason.
[[nodiscard]] inline Result<void> wrongProgramme(const QString &path, const char *reason)
{
    return fail(ErrorCode::BadProgramme, {path, QString::fromLatin1(reason)});
}

} // namespace bashgah::domain
