// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/posting.h"
#include "storage/db/statement.h"

namespace bashgah::storage {

/// A lot of points, credit or a gift card from the first six columns of a row: id, entry, credit, remaining, activates,
/// expires. `order`: its place among the account's, from 1.
[[nodiscard]] inline domain::Lot openLot(const Statement &row, qint64 order)
{
    domain::Lot lot;
    lot.id = row.id<domain::LotId>(0);
    lot.entry = row.id<domain::EntryId>(1);
    lot.credit = row.points(2);
    lot.remaining = row.points(3);
    lot.activates = row.day(4);
    lot.expires = row.maybeDay(5);
    lot.order = order;
    return lot;
}

} // namespace bashgah::storage
