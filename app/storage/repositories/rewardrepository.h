// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/reward/reward.h"
#include "domain/reward/taking.h"
#include "domain/reward/tiergiftinhand.h"

namespace bashgah::storage {

class Connection;
class Statement;

struct StoredReward
{
    domain::RewardId id;
    domain::Reward reward;
    int version = 1;
};

/// A reward with how many of it are gone.
struct CountedReward
{
    StoredReward stored;
    qint64 taken = 0;
    qint64 reserved = 0;
    qint64 lately = 0;    ///< taken since the day asked for
    domain::Money spent;  ///< what those taken cost the shop
};

struct Gone
{
    qint64 all = 0;
    qint64 ofMember = 0;
};

/// What is written of a taking; a reservation has hold and until, a gift its card or source and perhaps until, the rest an entry.
struct NewTaking
{
    domain::RewardId reward;
    domain::MemberId member;
    domain::Points points;
    domain::Money shopCost;
    std::optional<domain::HoldId> hold;
    std::optional<domain::Instant> until;
    std::optional<domain::EntryId> entry;
    domain::Instant at;
    QDate day;
    std::optional<domain::StaffId> staff;
    std::optional<domain::ChallengeGiftId> gift{};
    std::optional<domain::GiftSource> source{}; ///< of other gifts
    QString period{};                           ///< of the source
    std::optional<domain::ProgrammeVersionId> version{}; ///< of the source
};

/// A tier's gift that was not taken back.
struct TierGift
{
    domain::TakingId taking;
    QString tierId;
    QDate day; ///< when it was given
    std::optional<domain::ProgrammeVersionId> version{};
};

/// Rewards and what was taken of them. Throws SqlFailure; never begins a transaction.
class RewardRepository final
{
public:
    explicit RewardRepository(Connection &connection) : m_connection(connection) {}

    /// Running ones first, cheapest first. Reservations past `now` count no longer.
    [[nodiscard]] domain::Result<std::vector<CountedReward>> list(domain::Instant now, QDate since);
    /// Those that are not paused.
    [[nodiscard]] domain::Result<std::vector<StoredReward>> onOffer();
    [[nodiscard]] domain::Result<std::optional<StoredReward>> find(domain::RewardId id);
    /// What one costs the shop; absent: it is not in the catalogue.
    [[nodiscard]] std::optional<domain::Money> costOf(domain::RewardId id);
    [[nodiscard]] domain::RewardId insert(const domain::Reward &reward, domain::Instant at);
    /// False: somebody changed it since version `version`.
    [[nodiscard]] bool update(domain::RewardId id, int version, const domain::Reward &reward);

    [[nodiscard]] Gone gone(domain::RewardId reward, domain::MemberId member, domain::Instant now);
    [[nodiscard]] domain::TakingId insert(const NewTaking &taking);
    [[nodiscard]] std::optional<domain::Taking> taking(domain::TakingId id);
    /// False: it was no longer in state `before`.
    [[nodiscard]] bool setState(domain::TakingId id, domain::TakingState before, domain::TakingState after,
                                std::optional<domain::EntryId> entry = {});
    /// The same for a gift; `outDay`: when it is handed out.
    [[nodiscard]] bool setGift(domain::TakingId id, domain::TakingState before, domain::TakingState after,
                               std::optional<QDate> outDay = {});
    [[nodiscard]] std::optional<domain::Taking> ofGift(domain::ChallengeGiftId gift);
    /// Whether the member has, or has had, a gift of the source for that period, or since that day.
    [[nodiscard]] bool hasHad(domain::MemberId member, const domain::GiftSource &source, const QString &period);
    [[nodiscard]] bool hasHadSince(domain::MemberId member, const domain::GiftSource &source, QDate since);
    /// Whether the newest one was taken back.
    [[nodiscard]] bool wasTakenBack(domain::MemberId member, const domain::GiftSource &source);
    /// The newest first.
    [[nodiscard]] std::vector<TierGift> tierGifts(domain::MemberId member);
    /// Of one tier.
    [[nodiscard]] std::vector<domain::TierGiftInHand> inHand(domain::MemberId member, const domain::GiftSource &tier,
                                                             domain::Instant now);
    /// False: it was taken back before.
    [[nodiscard]] bool takeBack(domain::TakingId id, domain::Instant at);
    /// Gifts that can be fetched now.
    [[nodiscard]] std::vector<domain::Taking> readyFor(domain::MemberId member, domain::Instant now);
    [[nodiscard]] std::vector<domain::Taking> reservedFor(domain::MemberId member, domain::Instant now);
    [[nodiscard]] std::vector<domain::Taking> newest(std::optional<domain::RewardId> reward, int limit);
    /// Reservations and gifts whose time ran out by `now`; their holds are the ledger's.
    int lapse(domain::Instant now);

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
