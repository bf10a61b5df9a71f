// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/giftsback.h"

#include "services/challenges/challengewriter.h"
#include "services/counter/tiergifts.h"

namespace bashgah::services {

using namespace domain;

GiftsBack &GiftsBack::operator+=(const GiftsBack &other)
{
    taken += other.taken;
    gone += other.gone;
    points += other.points;
    debt += other.debt;
    return *this;
}

Result<GiftsBack> takeGiftsBack(storage::Connection &connection, ProgrammeStore &programmes, const ShopCalendar &calendar,
                                const WriteFacts &facts, MemberId member, std::optional<StaffId> staff)
{
    const auto cards = ChallengeWriter(connection, programmes, calendar, facts).takeBack(member, staff);
    if (!cards)
        return fail(cards.error());
    RecordedRefund nobodys{RefundId(0), {}, {}, {}, {}, {}, {}, {}, {}, false};
    const auto tiers = TierGifts(connection, calendar, facts).takeBack(programmes, member, staff, Money(), nobodys);
    if (!tiers)
        return fail(tiers.error());
    GiftsBack back{cards->rewards, cards->rewardsGone, cards->taken.points, cards->debt};
    return back += {nobodys.rewardsTaken, nobodys.rewardsGone, Points(), nobodys.missingDebt};
}

} // namespace bashgah::services
