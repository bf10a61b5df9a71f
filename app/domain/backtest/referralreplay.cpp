// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backtest/referralreplay.h"

#include "domain/program/programme.h"

#include <algorithm>

namespace bashgah::domain {

ReferralReplay::ReferralReplay(const Programme &programme, const ShopCalendar &calendar,
                               const std::vector<PastMember> &members)
    : m_policy(programme.referral), m_calendar(calendar), m_members(members),
      m_isOn(enabledRule(programme.occasions, OccasionKind::Referrer)
             || enabledRule(programme.occasions, OccasionKind::Referee)),
      m_hasCounted(members.size())
{
}

void ReferralReplay::note(const PastPurchase &purchase)
{
    if (!m_isOn || m_hasCounted[purchase.member])
        return;
    const auto &broughtBy = m_members[purchase.member].broughtBy;
    if (!broughtBy || purchase.at < broughtBy->at)
        return;
    const Money kept = purchase.keptNet();
    if (!kept.isPositive() || kept < m_policy.minimum)
        return;
    m_hasCounted[purchase.member] = true;
    // the night that begins the day of the purchase was over before it
    m_waiting.push_back({purchase.day.addDays(std::max(m_policy.waitDays, 1)), purchase.member});
}

std::optional<ReferralReplay::Due> ReferralReplay::next(QDate day)
{
    if (m_waiting.empty() || m_waiting.front().day > day)
        return std::nullopt;
    const Waiting first = m_waiting.front();
    m_waiting.pop_front();
    const size_t by = m_members[first.referee].broughtBy->referrer;
    Referrer &referrer = m_referrers[by];
    const MonthRef month = m_calendar.monthOf(first.day);
    if (referrer.month != month)
        referrer = {referrer.ever, month, 0};
    const bool room = hasRoom(m_policy, referrer.inMonth++);
    return Due{first.day, first.referee, by, ++referrer.ever, room};
}

} // namespace bashgah::domain
