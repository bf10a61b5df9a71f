// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/shopprofile.h"
#include "domain/program/evaluate.h"
#include "domain/purchase/purchase.h"

#include <QHash>

namespace bashgah::storage {
class Connection;
}

namespace bashgah::services {

/// Reads what the rules of a programme ask of a member and a bill, and nothing else: a programme
/// whose rules ask nothing costs no query. Inside a sale's transaction what is read of caps holds
/// until the sale is written. Keeps the segments of one day: those of the purchases before it.
class RuleFacts final
{
public:
    /// The member as of before a purchase at `at`. Tier and payment are the caller's.
    [[nodiscard]] domain::MemberState read(storage::Connection &connection,
                                           const domain::Programme &programme,
                                           domain::MemberId member, domain::Instant at,
                                           const domain::ShopCalendar &calendar);
    /// Product, category and brand of the lines that name a product.
    static void addItems(storage::Connection &connection, const domain::Programme &programme,
                         const domain::PurchaseDraft &draft, domain::Bill &bill);
    /// Notes what rules with caps or a cooldown gave for a new purchase, and what it counts for tiers by points
    /// where that is not what it earned.
    static void noteNew(storage::Connection &connection, const domain::Programme &programme,
                        domain::PurchaseId purchase, domain::MemberId member, QDate day,
                        const domain::Evaluation &evaluation);
    /// The same, later, for what was kept of it.
    static void noteKept(storage::Connection &connection, const domain::Programme &programme,
                         domain::PurchaseId purchase, domain::MemberId member, QDate day,
                         const domain::Evaluation &evaluation);

    /// Of what was to be taken back of a purchase `writtenOff` was spent already and is lost to the shop: each
    /// rule's budget stays used by its share, rounded up. Of all returns together, however they are split.
    static void noteWrittenOff(storage::Connection &connection, const domain::Programme &programme,
                               domain::PurchaseId purchase, const domain::Evaluation &bought,
                               const domain::Evaluation &kept, domain::Points writtenOff);

    /// The RFM segment by the purchases before `day`; absent: the member has none.
    [[nodiscard]] std::optional<domain::Segment> segment(storage::Connection &connection,
                                                         domain::MemberId member, QDate day);

private:
    QDate m_segmentsOf;
    QHash<domain::MemberId, domain::Segment> m_segments;
};

} // namespace bashgah::services
