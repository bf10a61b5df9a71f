// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/reward/reward.h"
#include "domain/reward/taking.h"

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

/// What is written of a taking; a reservation has hold and until, the rest an entry.
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
    [[nodiscard]] domain::RewardId insert(const domain::Reward &reward, domain::Instant at);
    /// False: somebody changed it since version `version`.
    [[nodiscard]] bool update(domain::RewardId id, int version, const domain::Reward &reward);

    [[nodiscard]] Gone gone(domain::RewardId reward, domain::MemberId member, domain::Instant now);
    [[nodiscard]] domain::TakingId insert(const NewTaking &taking);
    [[nodiscard]] std::optional<domain::Taking> taking(domain::TakingId id);
    /// False: it was no longer in state `before`.
    [[nodiscard]] bool setState(domain::TakingId id, domain::TakingState before, domain::TakingState after,
                                std::optional<domain::EntryId> entry = {});
    [[nodiscard]] std::vector<domain::Taking> reservedFor(domain::MemberId member, domain::Instant now);
    [[nodiscard]] std::vector<domain::Taking> newest(std::optional<domain::RewardId> reward, int limit);
    /// Reservations whose time ran out by `now`; their holds are the ledger's.
    int lapse(domain::Instant now);

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
