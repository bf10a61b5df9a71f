// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/counter/countertypes.h"

#include <QJsonObject>

namespace bashgah::services {

/// What a request asks for, as one hash: the same key with another hash is another request.
[[nodiscard]] QString requestHash(const domain::PurchaseDraft &draft);
[[nodiscard]] QString requestHash(const domain::RefundRequest &request);
[[nodiscard]] QString requestHash(const AdjustRequest &request);

/// Answers as they are remembered.
[[nodiscard]] QString toAnswer(const RecordedPurchase &recorded);
[[nodiscard]] QString toAnswer(const RecordedRefund &recorded);
[[nodiscard]] RecordedPurchase purchaseFromAnswer(const QString &answer);
[[nodiscard]] RecordedRefund refundFromAnswer(const QString &answer);

} // namespace bashgah::services
