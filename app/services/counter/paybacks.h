// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/purchase/purchase.h"
#include "services/counter/countertypes.h"

#include <QJsonObject>

namespace bashgah::storage {
class Connection;
}

namespace bashgah::services {

/// Decides by which kinds of money the refund `recorded` is paid back and keeps it for the totals of shifts: as the
/// cashier `wanted` ("cash", ...), or if nothing is wanted by payBackParts(). Error UnknownValue (field "payBack", args:
/// the kind, those that are known).
[[nodiscard]] domain::Result<void> payBack(storage::Connection &connection, const domain::Purchase &purchase,
                                           const QString &wanted, RecordedRefund &recorded);

/// {"cash":40000,"card":60000} in minor units, for the trail.
[[nodiscard]] QJsonObject payBackJson(const std::vector<domain::PaymentPart> &parts);

} // namespace bashgah::services
