// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/earningreceipts.h"

#include "services/counter/giftsback.h"
#include "services/counter/purchasewriter.h"
#include "services/counter/refundwriter.h"

namespace bashgah::services {

using domain::fail;
using domain::Result;

EarningReceipts::EarningReceipts(storage::Connection &connection, const domain::ShopProfile &shop,
                                 const PurchaseBatchWriter::Batch &batch)
    : m_connection(connection), m_shop(shop), m_batch(batch)
{
}

Result<void> EarningReceipts::checkProgramme()
{
    const auto live = m_programmes.live(m_connection, m_shop.calendar.localDay(m_batch.now));
    if (!live)
        return fail(live.error());
    return *live ? Result<void>() : fail(domain::ErrorCode::NoProgramme);
}

WriteFacts EarningReceipts::facts(domain::Instant at) const
{
    WriteFacts facts;
    facts.at = at;
    facts.day = m_shop.calendar.localDay(at);
    facts.source = QStringLiteral("import");
    facts.batch = m_batch.id;
    facts.reviewsTier = false;
    facts.audits = false;
    return facts;
}

Result<QDate> EarningReceipts::programmeDay(QDate day)
{
    const auto live = m_programmes.live(m_connection, day);
    if (!live)
        return fail(live.error());
    return *live ? day : m_shop.calendar.localDay(m_batch.now);
}

Result<qint64> EarningReceipts::record(domain::PurchaseDraft draft, domain::Instant at, bool timed)
{
    draft.staff = m_batch.staff;
    WriteFacts facts = this->facts(at);
    const auto day = programmeDay(facts.day);
    if (!day)
        return fail(day.error());
    facts.programmeDay = *day;
    facts.timed = timed;
    const auto recorded = PurchaseWriter(m_connection, m_programmes, m_ruleFacts, m_shop).record(draft, facts);
    if (!recorded)
        return fail(recorded.error());
    m_points.earned += recorded->earned;
    return recorded->id.value();
}

Result<void> EarningReceipts::refund(domain::RefundRequest request, domain::Instant at,
                                     Booked booked)
{
    WriteFacts facts = this->facts(at);
    request.staff = m_batch.staff;
    if (booked == Booked::Before)
        facts.pointsAt = m_batch.now;
    const auto recorded = RefundWriter(m_connection, m_programmes, m_shop).refund(request, facts);
    if (!recorded)
        return fail(recorded.error());
    m_points.taken += recorded->taken;
    return {};
}

Result<void> EarningReceipts::takeGiftsBack(const std::vector<qint64> &members)
{
    const WriteFacts now = facts(m_batch.now);
    for (const qint64 row : members) {
        if (row <= 0)
            continue;
        const domain::MemberId member(row);
        if (auto taken = services::takeGiftsBack(m_connection, m_programmes, m_shop.calendar, now, member, m_batch.staff);
            !taken)
            return fail(taken.error());
    }
    return {};
}

} // namespace bashgah::services
