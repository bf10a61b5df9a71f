// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money/currency.h"
#include "services/imports/importreport.h"

#include <QJsonObject>

namespace bashgah::services {

/// The counts of a report with lower_snake keys, money as exact text in major units: what a batch
/// keeps and bashgahctl prints.
[[nodiscard]] QJsonObject importSummary(const ImportReport &report, const domain::Currency &currency);

} // namespace bashgah::services
