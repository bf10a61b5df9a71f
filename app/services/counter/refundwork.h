// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/counter/refundwriter.h"

#include <optional>
#include <vector>

namespace bashgah::services {

/// One refund on its way; only for the sources of RefundWriter, which include the repositories of ledger and purchases
/// before: no header of this layer knows storage.
struct RefundWriter::Work
{
    Work(const WriteFacts &circumstances, const domain::ShopCalendar &calendar, const QString &why,
         std::optional<domain::StaffId> who)
        : facts(circumstances), reason(why.trimmed()), staff(who),
          pointsAt(circumstances.pointsAt.value_or(circumstances.at)),
          pointsDay(circumstances.pointsAt ? calendar.localDay(pointsAt) : circumstances.day)
    {
    }

    const WriteFacts &facts;
    bool isVoid = false;
    QString reason;
    QString payBackKind; ///< as the cashier chose it
    std::optional<domain::StaffId> staff;
    domain::Instant pointsAt;
    QDate pointsDay;
    std::optional<domain::Purchase> purchase;
    std::vector<storage::StoredLine> lines;   ///< one of the whole for a bare amount
    bool hasLines = false;
    std::vector<domain::Money> parts;        ///< of this refund, per line
    std::vector<std::optional<domain::Quantity>> quantities;
    domain::Money amount;
    std::optional<storage::AccountRecord> account;
    ProgrammeStore::Version programme;
    RecordedRefund recorded{domain::RefundId(0), {}, {}, {}, {}, {}, {}, {}, {}, false};

    [[nodiscard]] domain::Money refundedAfter() const { return purchase->refunded + amount; }
};

struct RefundWriter::Claim
{
    storage::PurchaseEntry earn;
    domain::Points still;   ///< the kept lines' points
    domain::Points before;  ///< taken or written off by earlier refunds
    domain::Points expired; ///< unspent from the purchase's own lot, or from credit its points had become
    domain::Points asked;
    std::optional<domain::LotId> lot;
    domain::Evaluation kept; ///< why `still`
    domain::Evaluation bought; ///< why it had been given
    domain::Points writtenOff; ///< by earlier refunds
};

} // namespace bashgah::services
