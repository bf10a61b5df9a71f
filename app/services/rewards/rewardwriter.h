// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/counter/pooledpoints.h"
#include "services/counter/rulefacts.h"
#include "services/counter/writefacts.h"
#include "services/programs/programmestore.h"
#include "services/rewards/rewardtypes.h"

namespace bashgah::storage {
class Connection;
struct AccountRecord;
struct StoredReward;
}

namespace bashgah::services {

/// Rewards taken, reserved and given back with their points, inside the caller's IMMEDIATE
/// transaction: stock and limits are counted and taken by one writer at a time.
class RewardWriter final
{
public:
    RewardWriter(storage::Connection &connection, ProgrammeStore &programmes, RuleFacts &ruleFacts,
                 const domain::ShopProfile &profile, const WriteFacts &facts);

    /// From now on only the member's own points count, whatever the household does: what happens by itself.
    void useOwnPointsOnly() { m_reach = PooledPoints::Reach::OwnOnly; }

    /// Errors: NotFound, MemberNotFound, those of checkReward.
    [[nodiscard]] domain::Result<TakenReward> take(const TakeRequest &request);
    /// Sets the price aside until then. Errors: OutOfRange (until is not ahead), those of take.
    [[nodiscard]] domain::Result<TakenReward> reserve(const TakeRequest &request, domain::Instant until);
    /// Of a reservation or a gift. Errors: NotFound (the id), NoLongerValid (its time ran out), AlreadyVoid (it is
    /// neither any more), NotEnoughPoints (the points expired meanwhile), SoldOut (a gift whose stock is out).
    [[nodiscard]] domain::Result<TakenReward> handOver(domain::TakingId id, std::optional<domain::StaffId> staff);
    /// Gives a reservation up. Errors: NotFound, AlreadyVoid.
    [[nodiscard]] domain::Result<TakenReward> release(domain::TakingId id);
    /// A taken reward comes back: its points to the lots they came from; a gift is ready again. Errors: NotFound, AlreadyVoid,
    /// AlreadyUsed (the discount it gave), NeedsSecondPerson (points of a reward that was taken long ago).
    [[nodiscard]] domain::Result<TakenReward> giveBack(domain::TakingId id, const QString &reason,
                                                       std::optional<domain::StaffId> staff);
    /// What one member may take, and what is reserved. Reads only. Error MemberNotFound.
    [[nodiscard]] domain::Result<MemberOffers> offers(domain::MemberId member);
    /// Closes reservations whose time ran out; returns how many.
    int lapse();

private:
    struct Standing;
    struct Wanted;
    [[nodiscard]] domain::Result<Wanted> wanted(const TakeRequest &request);
    [[nodiscard]] domain::Result<Standing> standing(domain::MemberId member);
    /// Of the member's own and, where that counts, the household's points.
    [[nodiscard]] domain::Points spendable(domain::MemberId member) const;
    [[nodiscard]] domain::RewardFacts factsFor(const storage::StoredReward &reward, domain::MemberId member,
                                               const Standing &standing);
    [[nodiscard]] domain::Result<domain::Taking> openTaking(domain::TakingId id, domain::TakingState state);
    [[nodiscard]] storage::AccountRecord openAccount(domain::MemberId member, bool allLots);
    [[nodiscard]] domain::Result<void> checkAlone(const domain::Taking &taking) const;
    /// The redeem entry that pays the price, stored.
    [[nodiscard]] domain::Result<domain::EntryId> pay(storage::AccountRecord &account, PooledPoints &points,
                                                      domain::Points price,
                                                      domain::RewardId reward, const QString &name,
                                                      std::optional<domain::StaffId> staff);
    [[nodiscard]] TakenReward answer(const domain::Taking &taking, const storage::AccountRecord &account) const;
    /// A gift that was handed out (code) or taken back, as it is now.
    [[nodiscard]] domain::Result<TakenReward> giftMoved(const domain::Taking &taking, const domain::Result<QString> &code);

    storage::Connection &m_connection;
    ProgrammeStore &m_programmes;
    RuleFacts &m_ruleFacts;
    const domain::ShopProfile &m_profile;
    const WriteFacts &m_facts;
    PooledPoints::Reach m_reach = PooledPoints::Reach::Household;
};

} // namespace bashgah::services
