// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/shopcalendar.h"
#include "domain/purchase/purchase.h"
#include "services/counter/writefacts.h"

namespace bashgah::storage {
class Connection;
}

namespace bashgah::services {

/// What a purchase with these parts calls its payment: the only kind, or mixedPayment().
[[nodiscard]] QString paymentOf(const std::vector<domain::PaymentPart> &parts);

/// Keeps what was said beside goods and amount, and tells a discount `byHand` (of the bill and its lines, without
/// what codes took off) to the trail, with what goods were sold below the price of the shop's list. Errors: those of checkPayments() with what is `due`, OutOfRange also when
/// several kinds are said and none of them; NotAllowed (a discount that this person may not give), NeedsSecondPerson.
[[nodiscard]] domain::Result<void> noteExtras(storage::Connection &connection, domain::PurchaseId purchase,
                                              const domain::PurchaseDraft &draft, domain::Money due,
                                              domain::Money byHand, const WriteFacts &facts);

/// The moment that stands for a day of which nothing more is known: its noon.
[[nodiscard]] domain::Instant momentOfDay(const domain::ShopCalendar &calendar, QDate day);

/// The circumstances of a purchase that is said to be of another day. Errors: OutOfRange (a day to come, or one
/// that is closed, field "day"), NotAllowed (points to spend, field "redeem"), NeedsSecondPerson.
[[nodiscard]] domain::Result<WriteFacts> factsOfDay(storage::Connection &connection, const domain::PurchaseDraft &draft,
                                                    const domain::ShopCalendar &calendar, const WriteFacts &now);

} // namespace bashgah::services
