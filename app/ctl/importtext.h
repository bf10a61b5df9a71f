// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/imports/importproblem.h"

#include <QString>

namespace bashgah::ctl {

/// One English sentence on why a row of a file was left out.
[[nodiscard]] QString rowReasonText(services::RowReason reason);
/// The same for the reason key of a BadFile error ("too_many_columns"); as it is when unknown.
[[nodiscard]] QString fileReasonText(const QString &key);

} // namespace bashgah::ctl
