// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/purchase/purchaseextras.h"

namespace bashgah::storage {

class Connection;

/// What a purchase says beside its amount. Throws SqlFailure; never begins a transaction.
class PurchaseExtrasRepository final
{
public:
    explicit PurchaseExtrasRepository(Connection &connection) : m_connection(connection) {}

    void insertPayments(domain::PurchaseId purchase, const std::vector<domain::PaymentPart> &parts);
    /// `enteredAt`: of a purchase of an earlier day.
    void insertNote(domain::PurchaseId purchase, const domain::PurchaseExtras &extras,
                    std::optional<domain::Instant> enteredAt);
    /// Empty where nothing was said; without the day, which the purchase has.
    [[nodiscard]] domain::PurchaseExtras find(domain::PurchaseId purchase);

private:
    Connection &m_connection;
};

/// The shop's own fields of a purchase as a purchase_note keeps them.
[[nodiscard]] std::vector<domain::FieldValue> fieldValuesFrom(const QString &stored);

} // namespace bashgah::storage
