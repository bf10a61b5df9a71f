// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/shopprofile.h"
#include "services/counter/writefacts.h"
#include "services/imports/purchasebatchwriter.h"
#include "services/programs/programmestore.h"

namespace bashgah::services {

/// Past purchases of members that give points: recorded one by one in the order of time through the
/// counter's own writers, by the programme in force today. Points are dated by the purchase and
/// expire from there. A refund that belongs to several purchases becomes one refund for each.
class EarningReceipts final
{
public:
    EarningReceipts(storage::Connection &connection, const domain::ShopProfile &shop,
                    const PurchaseBatchWriter::Batch &batch);

    /// Error NoProgramme: none is in force today.
    [[nodiscard]] domain::Result<void> checkProgramme();
    /// Returns the row of the purchase. Errors: those of CounterService::record.
    [[nodiscard]] domain::Result<qint64> record(const domain::PurchaseDraft &draft, domain::Instant at);
    /// Errors: those of CounterService::refund.
    [[nodiscard]] domain::Result<void> refund(const domain::RefundRequest &request, domain::Instant at);
    [[nodiscard]] domain::Points earned() const { return m_earned; }

private:
    [[nodiscard]] WriteFacts facts(domain::Instant at) const;

    storage::Connection &m_connection;
    const domain::ShopProfile &m_shop;
    PurchaseBatchWriter::Batch m_batch;
    ProgrammeStore m_programmes;
    domain::Points m_earned;
};

} // namespace bashgah::services
