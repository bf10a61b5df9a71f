// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/challenges/challengecheck.h"

#include "services/challenges/challengesteps.h"
#include "services/challenges/mergedprogress.h"
#include "services/shop/shopprofilecache.h"
#include "storage/db/connection.h"
#include "storage/repositories/challengerepository.h"

namespace bashgah::services {

using namespace domain;
using storage::ChallengeRepository;

std::vector<ChallengeExcess> tooManyGifts(storage::Connection &connection)
{
    ChallengeRepository repository(connection);
    std::vector<ChallengeExcess> found;
    const std::vector<MemberId> members = repository.giftedMembers();
    if (members.empty())
        return found;
    const std::vector<storage::StoredChallenge> games = repository.list();
    const ShopCalendar calendar = readProfile(connection).calendar;
    for (const MemberId member : members) {
        const std::vector<ChallengeGift> gifts = repository.gifts(member);
        const std::vector<CountedPurchase> purchases = repository.purchases(member, {}, true);
        const BroughtPurchases brought = repository.brought(member);
        const QDate last = purchases.empty() ? QDate(2000, 1, 1) : purchases.back().day;
        for (const storage::StoredChallenge &game : games) {
            const int held = standingGifts(gifts, game.id);
            const int reached = reachedThroughMerges(game.challenge, purchases, brought, last, calendar);
            if (held > reached && held - repository.givenWhileOne(member, game.id) > reached)
                found.push_back({game.id, member, held, reached});
        }
    }
    return found;
}

} // namespace bashgah::services
