// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/program/programme.h"

#include <QString>

namespace bashgah::ctl {

/// A programme document from a file, checked as the editor checks it. Errors: UnknownValue (no path),
/// FileNotFound, BadFile, BadProgramme (path in the document, reason).
[[nodiscard]] domain::Result<domain::Programme> readProgramme(const QString &path);

} // namespace bashgah::ctl
