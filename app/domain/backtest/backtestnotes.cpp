// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backtest/backtestnotes.h"

#include "domain/program/programme.h"

#include <algorithm>

namespace bashgah::domain {
namespace {

class Notes
{
public:
    Notes(const Programme &draft, const Programme &live) : m_programmes{&draft, &live} {}

    [[nodiscard]] bool either(OccasionKind kind) const
    {
        return anyProgramme([&](const Programme &each) { return enabledRule(each.occasions, kind) != nullptr; });
    }
    [[nodiscard]] bool anyTier(bool (*holds)(const Tier &)) const
    {
        return anyProgramme([&](const Programme &each) {
            return each.tiers && std::any_of(each.tiers->tiers.begin(), each.tiers->tiers.end(), holds);
        });
    }
    /// Whether either sets aside a reward of the catalogue that is as asked for.
    [[nodiscard]] bool setsAside(const RewardBook &rewards, bool (*holds)(const Reward &)) const
    {
        return anyProgramme([&](const Programme &each) {
            if (!each.exchange || !each.exchange->enabled || !each.exchange->reward)
                return false;
            const auto found = rewards.constFind(*each.exchange->reward);
            return found != rewards.constEnd() && holds(*found);
        });
    }

private:
    template <typename Test>
    [[nodiscard]] bool anyProgramme(const Test &test) const
    {
        return test(*m_programmes[0]) || test(*m_programmes[1]);
    }

    const Programme *m_programmes[2];
};

void noteReferrals(std::vector<BacktestNote> &notes, const std::vector<PastMember> &members, DayRange days,
                   const ShopCalendar &calendar)
{
    std::optional<Instant> first;
    for (const PastMember &member : members) {
        if (member.broughtBy && (!first || member.broughtBy->at < *first))
            first = member.broughtBy->at;
    }
    const QDate day = first ? calendar.localDay(*first) : QDate();
    if (!first || day > days.last)
        notes.push_back({BacktestCaveat::NoReferrals});
    else if (day > days.first)
        notes.push_back({BacktestCaveat::ReferralsSince, day});
}

void noteProfiles(std::vector<BacktestNote> &notes, const std::vector<PastMember> &members, DayRange days)
{
    const auto guessed = std::count_if(members.begin(), members.end(), [&](const PastMember &member) {
        return member.isLiving && member.completed && !member.isCompletedKnown && days.contains(*member.completed);
    });
    if (guessed > 0)
        notes.push_back({BacktestCaveat::ProfileDays, {}, guessed});
}

} // namespace

QString caveatKey(BacktestCaveat caveat)
{
    constexpr const char *keys[] = {"no_referrals",         "referrals_since", "profile_days",   "dates_of_today",
                                    "set_aside_is_fetched", "stock_is_enough", "gifts_in_words", "other_discounts"};
    return QString::fromLatin1(keys[static_cast<int>(caveat)]);
}

std::vector<BacktestNote> notesFor(const Programme &draft, const Programme &live, const RewardBook &rewards,
                                   const std::vector<PastMember> &members, DayRange days, const ShopCalendar &calendar)
{
    const Notes asked(draft, live);
    std::vector<BacktestNote> notes;
    if (asked.either(OccasionKind::Referrer) || asked.either(OccasionKind::Referee))
        noteReferrals(notes, members, days, calendar);
    if (asked.either(OccasionKind::ProfileComplete))
        noteProfiles(notes, members, days);
    if (asked.either(OccasionKind::Birthday) || asked.either(OccasionKind::WeddingDay))
        notes.push_back({BacktestCaveat::DatesOfToday});
    if (asked.setsAside(rewards, [](const Reward &) { return true; }))
        notes.push_back({BacktestCaveat::SetAsideIsFetched});
    if (asked.setsAside(rewards, [](const Reward &reward) { return reward.stock.has_value(); }))
        notes.push_back({BacktestCaveat::StockIsEnough});
    if (asked.anyTier([](const Tier &tier) { return !tier.gift.trimmed().isEmpty(); }))
        notes.push_back({BacktestCaveat::GiftsInWords});
    if (asked.anyTier([](const Tier &tier) { return tier.discount > Percent(); }))
        notes.push_back({BacktestCaveat::OtherDiscounts});
    return notes;
}

} // namespace bashgah::domain
