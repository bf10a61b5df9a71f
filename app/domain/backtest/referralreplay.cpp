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
      m_isShared(enabledRule(programme.occasions, OccasionKind::Referrer) && m_policy.share > Percent()),
      m_hasCounted(members.size()), m_earned(m_isShared ? members.size() : 0)
{
}

void ReferralReplay::noteEarned(const PastPurchase &purchase, Points earned)
{
    Earned &sum = m_earned[purchase.member];
    if (!m_hasCounted[purchase.member] && sum.since != purchase.day)
        sum = {purchase.day, Points()};
    if (purchase.isKept())
        sum.points += earned;
}

void ReferralReplay::note(const PastPurchase &purchase, Points earned)
{
    if (!m_isOn || (m_hasCounted[purchase.member] && !m_isShared))
        return;
    const auto &broughtBy = m_members[purchase.member].broughtBy;
    if (!broughtBy)
        return;
    if (m_isShared)
        noteEarned(purchase, earned);
    if (m_hasCounted[purchase.member] || purchase.at < broughtBy->at)
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
    if (m_isShared && room)
        m_sharing.push_back({m_earned[first.referee].since.addDays(m_policy.shareDays), first.referee});
    return Due{first.day, first.referee, by, ++referrer.ever, room};
}

std::optional<ReferralReplay::Share> ReferralReplay::nextShare(QDate day)
{
    if (m_sharing.empty() || m_sharing.front().day > day)
        return std::nullopt;
    const Waiting first = m_sharing.front();
    m_sharing.pop_front();
    return Share{first.day, m_members[first.referee].broughtBy->referrer, m_earned[first.referee].points};
}

} // namespace bashgah::domain
