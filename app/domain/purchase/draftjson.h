// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/purchase/purchase.h"

class QJsonObject;

namespace bashgah::domain {

/// A purchase that is not recorded yet, as the shop's file keeps it while it is parked: all that was typed, without
/// its key and what the recording works out by itself.
[[nodiscard]] QJsonObject toJson(const PurchaseDraft &draft);
/// What is not there is as in a new one: a newer program may have written more.
[[nodiscard]] PurchaseDraft draftFromJson(const QJsonObject &json);

} // namespace bashgah::domain
