// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/programs/backtestneeds.h"

#include "domain/program/evaluate.h"
#include "domain/program/spendcredit.h"
#include "storage/readmodels/pastmembers.h"
#include "storage/repositories/rewardrepository.h"

#include <algorithm>

namespace bashgah::services {

using namespace domain;

namespace {

bool needsTags(const Programme &programme)
{
    return factsNeeded(programme).tags || spendNeeds(programme.spend).tags;
}

/// That tiers and occasions give, or that are set aside.
std::vector<RewardId> rewardsNamed(const Programme &programme)
{
    std::vector<RewardId> ids;
    if (programme.tiers) {
        for (const Tier &tier : programme.tiers->tiers) {
            if (tier.reward)
                ids.push_back(tier.reward->reward);
        }
    }
    for (const OccasionRule &rule : programme.occasions) {
        if (rule.enabled && rule.reward)
            ids.push_back(rule.reward->reward);
    }
    if (programme.exchange && programme.exchange->enabled && programme.exchange->reward)
        ids.push_back(*programme.exchange->reward);
    return ids;
}

} // namespace

bool needsLines(const Programme &programme)
{
    const auto &codes = programme.nextVisit;
    const bool byGoods = std::any_of(codes.begin(), codes.end(), [](const NextVisitRule &rule) {
        return rule.enabled && (rule.units > 0 || !rule.items.isAll());
    });
    return byGoods || factsNeeded(programme).items;
}

bool needsSegments(const Programme &programme, const RewardBook &book)
{
    const bool setsAside = programme.exchange && programme.exchange->enabled && programme.exchange->reward;
    return factsNeeded(programme).segment
        || (setsAside && asksForSegment(book.value(*programme.exchange->reward)));
}

storage::PastNeeds pastNeeds(const Programme &draft, const Programme &live)
{
    return {needsTags(draft) || needsTags(live),
            givesOnOccasions(draft.occasions) || givesOnOccasions(live.occasions)};
}

Result<RewardBook> rewardBook(storage::Connection &connection, const Programme &draft, const Programme &live)
{
    RewardBook book;
    for (const Programme *programme : {&draft, &live}) {
        for (const RewardId id : rewardsNamed(*programme)) {
            const auto stored = storage::RewardRepository(connection).find(id);
            if (!stored)
                return fail(stored.error());
            if (*stored)
                book.insert(id, (*stored)->reward);
        }
    }
    return book;
}

} // namespace bashgah::services
