// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backtest/pastpurchase.h"

#include <QHash>

#include <deque>

namespace bashgah::domain {

struct Programme;

/// Referrals that the shop wrote down, as one programme would have counted them: each once, by the new member's first
/// purchase after it of which enough was kept, in the night after the days of waiting. A share of the new member's
/// points comes in the night after its days. Later returns are known from the beginning, so that nothing is taken again.
class ReferralReplay final
{
public:
    struct Due
    {
        QDate day;
        size_t referee = 0;
        size_t referrer = 0;
        int number = 1;      ///< of the referrer's new members that counted
        bool hasRoom = true; ///< within the month's limit of the referrer
    };
    /// For a referrer who was rewarded.
    struct Share
    {
        QDate day;
        size_t referrer = 0;
        Points earned; ///< by the new member, in the days of sharing
    };

    ReferralReplay(const Programme &programme, const ShopCalendar &calendar, const std::vector<PastMember> &members);

    /// In the order of time; `earned`: by what was kept of it.
    void note(const PastPurchase &purchase, Points earned);
    /// The next that counts by the night that begins `day`; nothing: none is left.
    [[nodiscard]] std::optional<Due> next(QDate day);
    /// The next that is due by then, of those that next() told.
    [[nodiscard]] std::optional<Share> nextShare(QDate day);

private:
    struct Referrer
    {
        int ever = 0;
        MonthRef month;
        int inMonth = 0;
    };
    struct Waiting
    {
        QDate day;
        size_t referee = 0;
    };
    /// On one day, until a purchase of it counts; then since that day. The share is asked for when its days are over.
    struct Earned
    {
        QDate since;
        Points points;
    };

    void noteEarned(const PastPurchase &purchase, Points earned);

    ReferralPolicy m_policy;
    const ShopCalendar &m_calendar;
    const std::vector<PastMember> &m_members;
    bool m_isOn;
    bool m_isShared;
    std::vector<bool> m_hasCounted; ///< by referee
    std::vector<Earned> m_earned;   ///< in the same way; empty where nothing is shared
    std::deque<Waiting> m_waiting;
    std::deque<Waiting> m_sharing;
    QHash<size_t, Referrer> m_referrers;
};

} // namespace bashgah::domain
