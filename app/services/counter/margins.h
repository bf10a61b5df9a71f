// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/margin/margincheck.h"
#include "services/counter/writefacts.h"

namespace bashgah::storage {
class Connection;
}

namespace bashgah::services {

/// Fills in what the goods of a draft cost and by which group it is estimated, where the draft names a
/// product (by id or code) and does not say. Nothing is read while the guard is off or without lines.
void fillCosts(storage::Connection &connection, const domain::MarginPolicy &policy, domain::PurchaseDraft &draft);

/// Whether the sale may go on: it is not refused, or staff may let it pass and says why.
/// Error NotAllowed (field "margin"); args: how much less must be given away (minor units), then what to
/// take away (domain::marginCauseKey), last "price" where the price itself is below the minimum.
[[nodiscard]] domain::Result<void> mayPass(const domain::MarginPolicy &policy, const domain::MarginCheck &check,
                                           const QString &reason);

/// Keeps what was found with the purchase, and in the audit trail who let a refused sale pass and why. Writes nothing
/// where enough was left.
void noteMargin(storage::Connection &connection, const WriteFacts &facts, std::optional<domain::StaffId> staff,
                domain::PurchaseId purchase, const domain::MarginCheck &check, const QString &reason);

} // namespace bashgah::services
