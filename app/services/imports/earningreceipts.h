// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/shopprofile.h"
#include "services/counter/rulefacts.h"
#include "services/counter/writefacts.h"
#include "services/imports/purchasebatchwriter.h"
#include "services/programs/programmestore.h"

namespace bashgah::services {

/// Past purchases of members that give points, and returns of such: recorded one by one in the order
/// of time through the counter's own writers. A purchase earns by the programme in force on its day;
/// one from before the first programme by that of today. Points are dated by the purchase and expire
/// from there; the tier is the one the member has now. A return that belongs to several purchases
/// becomes one refund for each.
class EarningReceipts final
{
public:
    EarningReceipts(storage::Connection &connection, const domain::ShopProfile &shop,
                    const PurchaseBatchWriter::Batch &batch);

    /// Error NoProgramme: none is in force today.
    [[nodiscard]] domain::Result<void> checkProgramme();
    /// Returns the row of the purchase. Errors: those of CounterService::record. Not `timed`: the
    /// time of day is not known, and rules that ask for it give nothing.
    [[nodiscard]] domain::Result<qint64> record(domain::PurchaseDraft draft, domain::Instant at,
                                                bool timed);
    enum class Booked {
        Here,   ///< the purchase is of this batch: its points move when the goods do
        Before, ///< it was in the shop: its points are taken from what the member has now
    };
    /// Errors: those of CounterService::refund.
    [[nodiscard]] domain::Result<void> refund(domain::RefundRequest request, domain::Instant at,
                                              Booked booked);
    /// Gifts for cards that the returns of the batch left no longer full, and of tiers that are reached no longer.
    /// Rows of members; zero: none.
    [[nodiscard]] domain::Result<void> takeGiftsBack(const std::vector<qint64> &members);
    [[nodiscard]] ImportedPoints points() const { return m_points; }

private:
    [[nodiscard]] WriteFacts facts(domain::Instant at) const;
    /// By whose version a purchase of that day earns.
    [[nodiscard]] domain::Result<QDate> programmeDay(QDate day);

    storage::Connection &m_connection;
    const domain::ShopProfile &m_shop;
    PurchaseBatchWriter::Batch m_batch;
    ProgrammeStore m_programmes;
    RuleFacts m_ruleFacts;
    ImportedPoints m_points;
};

} // namespace bashgah::services
