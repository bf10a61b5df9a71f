// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backtest/backtestreport.h"
#include "support/rules.h"

/// Short words for pasts that a back-test plays. Money in minor units.
namespace bashgah::test::past {

using namespace domain;

inline const ShopCalendar calendar; // Jalali, Tehran
inline const RewardId cup(1);

/// 1403 and 1408 are leap years, 1404 and 1405 are not.
[[nodiscard]] inline QDate sh(int year, int month, int day)
{
    return QCalendar(QCalendar::System::Jalali).dateFromParts(year, month, day);
}

[[nodiscard]] inline PastMember person(qint64 id, QDate joined)
{
    return {.id = MemberId(id), .joined = joined};
}

[[nodiscard]] inline PastPurchase bought(size_t member, QDate day, qint64 money)
{
    PastPurchase purchase;
    purchase.member = member;
    purchase.day = day;
    purchase.at = calendar.instantAt(day, QTime(12, 0));
    purchase.bill = test::amountOf(money);
    return purchase;
}

/// A point for each full 100, worth 1.
[[nodiscard]] inline Programme plain()
{
    return test::programmeOf({test::ruleOf(QStringLiteral("base"), test::per(1, 100))});
}

[[nodiscard]] inline Programme with(std::vector<OccasionRule> occasions)
{
    Programme programme = plain();
    programme.occasions = std::move(occasions);
    return programme;
}

[[nodiscard]] inline OccasionRule rule(OccasionKind kind, qint64 points)
{
    OccasionRule rule;
    rule.kind = kind;
    rule.points = Points(points);
    return rule;
}

/// For 80 points; one costs the shop 30.
[[nodiscard]] inline Reward cupReward()
{
    Reward reward;
    reward.name = QStringLiteral("cup");
    reward.points = Points(80);
    reward.shopCost = Money::fromMinor(30);
    return reward;
}

/// Silver from 10,000 in so many months.
[[nodiscard]] inline TierPolicy silverFrom(int months)
{
    TierPolicy policy;
    Tier base;
    base.id = QStringLiteral("b");
    base.name = QStringLiteral("B");
    Tier silver;
    silver.id = QStringLiteral("s");
    silver.name = QStringLiteral("Silver");
    silver.minimum = TierScore::of(10'000);
    policy.tiers = {base, silver};
    policy.windowMonths = months;
    policy.graceDays = 0;
    policy.downgrade = Downgrade::ByScore;
    return policy;
}

struct Past
{
    std::vector<PastMember> members;
    std::vector<PastPurchase> purchases; ///< in the order of time
    DayRange days;
    RewardBook rewards{};

    /// Beside the plain programme.
    [[nodiscard]] BacktestReport play(const Programme &draft) const
    {
        ProgrammeReplay tried(draft, calendar, days, members, rewards);
        ProgrammeReplay live(plain(), calendar, days, members, rewards);
        std::vector<std::optional<Money>> spent(members.size());
        for (const PastPurchase &purchase : purchases) {
            tried.add(purchase);
            live.add(purchase);
            if (days.contains(purchase.day))
                spent[purchase.member] = spent[purchase.member].value_or(Money()) + purchase.keptNet();
        }
        tried.finish();
        live.finish();
        return compare(tried, live, members, spent, days, {});
    }
};

/// Ann joined on 30 Esfand 1403 and buys once; Bea never does.
[[nodiscard]] inline Past twoYears()
{
    Past past;
    PastMember ann = person(1, sh(1403, 12, 30));
    ann.birthday = sh(1370, 5, 12);
    ann.wedding = sh(1399, 12, 30);
    PastMember bea = person(2, sh(1404, 3, 10));
    bea.birthday = sh(1380, 2, 20);
    bea.wedding = sh(1405, 1, 15);
    past.members = {ann, bea};
    past.purchases = {bought(0, sh(1404, 2, 1), 1'000)};
    past.days = {sh(1404, 1, 1), sh(1405, 12, 29)};
    return past;
}

[[nodiscard]] inline std::vector<OccasionRule> yearly()
{
    return {rule(OccasionKind::Joining, 20), rule(OccasionKind::Birthday, 150), rule(OccasionKind::JoiningDay, 30),
            rule(OccasionKind::WeddingDay, 70)};
}

} // namespace bashgah::test::past
