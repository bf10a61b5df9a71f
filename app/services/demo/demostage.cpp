// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/demostage.h"

#include "services/demo/demounits.h"

#include <algorithm>

namespace bashgah::services {

using namespace domain;

namespace {

constexpr int longAgo = 45; ///< days

} // namespace

DemoStage::DemoStage(storage::Database &database, const ShopProfile &profile, Instant now)
    : m_database(database), m_profile(profile), m_now(now), m_today(profile.calendar.localDay(now)), m_clock(now),
      m_counter(database, m_clock), m_members(database, m_clock), m_products(database, m_clock)
{
}

Result<void> DemoStage::open()
{
    const auto count = m_members.count({});
    if (!count)
        return fail(count.error());
    for (qint64 id = *count / 2 + 1; id <= *count; ++id) {
        const auto view = m_members.member(MemberId(id));
        if (!view)
            return fail(view.error());
        if (view->member.details.mobile && view->member.details.joinedOn <= m_today.addDays(-longAgo))
            m_cast.push_back(*view);
    }
    return {};
}

void DemoStage::goTo(int daysAgo, QTime time)
{
    m_clock.set(m_profile.calendar.momentOn(m_today.addDays(-daysAgo), time));
}

void DemoStage::goToMinutesAgo(int minutes)
{
    m_clock.set(std::max(m_profile.calendar.beginOf(m_today), Instant{m_now.msecs - minutes * demoMinute}));
}

std::optional<MemberView> DemoStage::next()
{
    return m_next < m_cast.size() ? std::optional(m_cast[m_next++]) : std::nullopt;
}

Points DemoStage::spendable(MemberId member) const
{
    const auto snapshot = m_counter.snapshot(member);
    return snapshot ? snapshot->spendable : Points();
}

Result<PurchaseLine> DemoStage::line(const QString &code, qint64 pieces, std::optional<Money> price) const
{
    const auto found = m_products.byCode(code);
    if (!found)
        return fail(found.error());
    const Product &product = found->product;
    const Money each = price ? *price : product.price.value_or(Money());
    PurchaseLine line;
    line.product = found->id;
    line.category = product.category;
    line.code = product.code;
    line.brand = product.brand;
    line.quantity = Quantity::whole(pieces);
    line.price = each;
    line.gross = Money::fromMinor(each.minor() * pieces);
    if (product.cost)
        line.cost = Money::fromMinor(product.cost->minor() * pieces);
    return line;
}

Result<RecordedPurchase> DemoStage::sell(const PurchaseDraft &draft)
{
    return m_counter.record(draft);
}

} // namespace bashgah::services
