// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exports/memberexport.h"

#include "services/exports/memberties.h"
#include "services/members/memberservice.h"
#include "services/shop/shopservice.h"
#include "storage/db/database.h"
#include "storage/repositories/ledgerrepository.h"
#include "storage/repositories/memberrepository.h"

#include <algorithm>

namespace bashgah::services {

using domain::ErrorCode;
using domain::fail;
using domain::MemberTableRow;
using domain::Points;
using domain::Result;

namespace {

constexpr int pageSize = 500;

/// What is promised elsewhere (holds, an open deficit) goes off what ends first, as spending does.
void keepSpendable(std::vector<MemberTableRow::Share> &shares, Points spendable)
{
    Points over = -spendable;
    for (const MemberTableRow::Share &share : shares)
        over += share.points;
    for (MemberTableRow::Share &share : shares) {
        const Points off = std::clamp(over, Points(), share.points);
        share.points -= off;
        over -= off;
    }
    std::erase_if(shares, [](const auto &share) { return share.points.isZero(); });
}

/// What can be spent now, one share for each last day: points that are still pending may go back with their goods.
std::vector<MemberTableRow::Share> sharesOf(const domain::PointsAccount &account, QDate today, domain::Instant now)
{
    std::vector<MemberTableRow::Share> shares;
    for (const domain::Lot &lot : account.lots()) {
        if (lot.remaining.value() <= 0 || lot.expiryBooked || lot.isPast(today) || lot.activates > today)
            continue;
        const auto same = std::find_if(shares.begin(), shares.end(), [&](const auto &share) { return share.until == lot.expires; });
        if (same != shares.end())
            same->points += lot.remaining;
        else
            shares.push_back({lot.remaining, lot.expires});
    }
    std::sort(shares.begin(), shares.end(), [](const auto &a, const auto &b) {
        return a.until && b.until ? *a.until < *b.until : a.until.has_value() && !b.until.has_value();
    });
    keepSpendable(shares, account.spendable(today, now));
    return shares;
}

} // namespace

Result<std::vector<MemberTableRow>> MemberExport::rows(const MemberQuery &query, JobControl control) const
{
    const auto shop = ShopService(m_database, m_clock).profile();
    if (!shop)
        return fail(shop.error());
    const QDate today = shop->calendar.localDay(m_clock.now());
    const MemberService members(m_database, m_clock);
    const auto plain = members.resolved(query); // once, not for each page
    if (!plain)
        return fail(plain.error());
    const auto total = members.count(*plain);
    if (!total)
        return fail(total.error());
    std::vector<MemberTableRow> rows;
    MemberTies ties(shop->calendar);
    const auto tied = m_database.readSnapshot([&](storage::Connection &connection) -> Result<void> {
        ties.read(connection);
        return {};
    });
    if (!tied)
        return fail(tied.error());
    std::optional<domain::MemberCursor> after;
    do {
        if (control.isCancelled())
            return fail(ErrorCode::Cancelled);
        const auto page = members.list(*plain, after, pageSize);
        if (!page)
            return fail(page.error());
        const auto read = m_database.readSnapshot([&](storage::Connection &connection) -> Result<void> {
            storage::MemberRepository repository(connection);
            storage::LedgerRepository ledger(connection);
            for (const domain::MemberRow &row : page->rows) {
                const auto record = repository.find(row.id);
                if (!record)
                    continue;
                rows.push_back({record->member.details, record->member.consent, sharesOf(ledger.pointsOf(row.id), today, m_clock.now())});
                ties.add(row.id, rows.back());
            }
            return {};
        });
        if (!read)
            return fail(read.error());
        control.setProgress(static_cast<qint64>(rows.size()), *total);
        after = page->next;
    } while (after);
    return rows;
}

} // namespace bashgah::services
