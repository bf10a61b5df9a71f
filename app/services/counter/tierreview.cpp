// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/tierreview.h"

#include "storage/repositories/purchaserepository.h"
#include "storage/repositories/standingrepository.h"

namespace bashgah::services {

using namespace domain;

const Tier *effectiveTier(const Programme &programme, const std::optional<QString> &stored)
{
    if (!programme.tiers)
        return nullptr;
    const Tier *tier = stored ? tierById(*programme.tiers, *stored) : nullptr;
    return tier ? tier : tierFor(*programme.tiers, Money());
}

std::optional<QString> reviewTier(storage::Connection &connection, MemberId member,
                                  const LiveProgramme &programme, const ShopCalendar &calendar,
                                  const WriteFacts &facts, const QString &cause)
{
    if (!programme.programme.tiers || !facts.reviewsTier)
        return std::nullopt;
    const TierPolicy &policy = *programme.programme.tiers;
    storage::StandingRepository standings(connection);
    const Money score = storage::PurchaseRepository(connection)
                            .netSpend(member, tierWindow(policy, facts.day, calendar));
    const TierStanding before = standings.standing(member);
    const TierStanding after = decideTier(policy, before, score, facts.day);
    if (after == before)
        return std::nullopt;
    standings.change({member, facts.day, score, after, programme.id, cause, facts.at});
    const Tier *was = effectiveTier(programme.programme, before.tierId);
    const Tier *is = effectiveTier(programme.programme, after.tierId);
    const bool rose = is && (!was || was->minimum < is->minimum);
    return rose ? std::optional<QString>(is->id) : std::nullopt;
}

} // namespace bashgah::services
