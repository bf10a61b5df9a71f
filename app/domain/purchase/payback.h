// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/purchase/purchaseextras.h"

#include <QStringList>

namespace bashgah::domain {

/// The kinds of money that every shop knows; the owner may add others.
[[nodiscard]] QStringList usualPayments();

/// By which kinds `amount` goes back of a purchase that was `paid` so, after `before` went back of it: as cash as far
/// as it was paid in cash (cash is at hand and costs no fee), then by the other kinds, the last one first, each up to
/// what came as it. What is above all of them goes the first way. Empty: nothing goes back.
[[nodiscard]] std::vector<PaymentPart> payBackParts(const std::vector<PaymentPart> &paid,
                                                    const std::vector<PaymentPart> &before, Money amount);

} // namespace bashgah::domain
