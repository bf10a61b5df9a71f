// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/money/money.h"

#include <QString>

#include <optional>
#include <vector>

namespace bashgah::domain {

using ShiftId = Id<struct ShiftTag>;

/// What came in and went out by one kind of payment ("cash", "card", "transfer", "account", "": not said).
struct ShiftPayment
{
    QString kind;
    int purchases = 0;
    Money taken;    ///< of purchases, memberships and gift cards
    Money paidBack; ///< for refunds, of the purchase's kind, and for memberships that were given up
    [[nodiscard]] Money net() const { return taken - paidBack; }
    bool operator==(const ShiftPayment &) const = default;
};

/// The time one person, or nobody by name, stands at the counter, with the cash of the drawer.
struct Shift
{
    explicit Shift(ShiftId shift) : id(shift) {}

    ShiftId id;
    std::optional<StaffId> staff; ///< absent: the shop keeps no names
    QString staffName;
    Instant openedAt;
    Money openingCash;
    std::optional<Instant> closedAt;
    Money countedCash;            ///< at closing
    QString note;
    std::vector<ShiftPayment> payments; ///< as they are now, or were at closing

    [[nodiscard]] bool isOpen() const { return !closedAt; }
    /// What should be in the drawer: opening and cash taken less cash paid back.
    [[nodiscard]] Money expectedCash() const;
    /// Counted less expected: negative is missing.
    [[nodiscard]] Money difference() const { return countedCash - expectedCash(); }
    [[nodiscard]] Money taken() const;
    [[nodiscard]] int purchases() const;
    bool operator==(const Shift &) const = default;
};

} // namespace bashgah::domain
