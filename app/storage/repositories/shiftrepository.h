// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/shopcalendar.h"
#include "domain/purchase/purchaseextras.h"
#include "domain/staff/shift.h"

namespace bashgah::storage {

class Connection;

/// Whose money, and of which time, counts for a shift.
struct ShiftSpan
{
    std::optional<domain::StaffId> staff;
    domain::Instant from;
    domain::Instant until;  ///< included
    domain::DayRange days;  ///< the local days that touch it: only to find the rows quickly
};

/// Shifts and what came in during them. Throws SqlFailure; never begins a transaction.
class ShiftRepository final
{
public:
    explicit ShiftRepository(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] domain::ShiftId open(std::optional<domain::StaffId> staff, domain::Instant at,
                                       domain::Money cash);
    void close(const domain::Shift &shift, std::optional<domain::StaffId> by);
    [[nodiscard]] std::optional<domain::Shift> openOf(std::optional<domain::StaffId> staff);
    [[nodiscard]] std::optional<domain::Shift> find(domain::ShiftId id);
    /// Newest first; payments as they were at closing, none for an open one.
    [[nodiscard]] std::vector<domain::Shift> newest(int limit);
    /// By kind of payment, cash first.
    [[nodiscard]] std::vector<domain::ShiftPayment> payments(const ShiftSpan &span);
    void notePaidBack(domain::RefundId refund, domain::Money amount); ///< zero: by no kind of money either
    /// By which kinds, where it is not simply the one of the purchase.
    void notePaidBackKinds(domain::RefundId refund, const std::vector<domain::PaymentPart> &parts);
    /// Of what was noted so for refunds of a purchase, each kind once.
    [[nodiscard]] std::vector<domain::PaymentPart> paidBackKinds(domain::PurchaseId purchase);

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
