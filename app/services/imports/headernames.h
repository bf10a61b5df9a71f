// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/imports/importfields.h"

namespace bashgah::services {

/// A column name without case, spaces, marks and half-spaces: what guesses compare.
[[nodiscard]] QString plainHeader(const QString &name);
/// Names programs give to a field, in their plain form, surest first.
[[nodiscard]] const QStringList &headerNames(ImportKind kind, ImportField field);

} // namespace bashgah::services
