// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/rewards/rewardtypes.h"

#include <memory>

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

/// The catalogue of rewards and what members take of it. Every writing call is one IMMEDIATE
/// transaction; a repeated key returns the first answer.
class RewardService final
{
public:
    RewardService(storage::Database &database, const domain::Clock &clock);
    ~RewardService();
    Q_DISABLE_COPY_MOVE(RewardService)

    /// Running ones first, cheapest first.
    [[nodiscard]] domain::Result<std::vector<RewardRow>> list() const;
    /// Errors: those of validate.
    [[nodiscard]] domain::Result<domain::RewardId> add(const domain::Reward &reward,
                                                       std::optional<domain::StaffId> staff = {});
    /// `version` as it was read. Errors: those of validate, ChangedMeanwhile, NotFound.
    [[nodiscard]] domain::Result<void> change(domain::RewardId id, int version, const domain::Reward &reward,
                                              std::optional<domain::StaffId> staff = {});
    /// The newest takings and reservations, of one reward or of all.
    [[nodiscard]] domain::Result<std::vector<domain::Taking>> takings(std::optional<domain::RewardId> reward,
                                                                      int limit) const;

    /// For the counter, once a member is found. Error MemberNotFound.
    [[nodiscard]] domain::Result<MemberOffers> offers(domain::MemberId member) const;

    /// Errors of these five: see RewardWriter; ClockBackwards, DuplicateRequest, Busy.
    [[nodiscard]] domain::Result<TakenReward> take(const TakeRequest &request);
    [[nodiscard]] domain::Result<TakenReward> reserve(const TakeRequest &request, domain::Instant until);
    [[nodiscard]] domain::Result<TakenReward> handOver(domain::TakingId id, std::optional<domain::StaffId> staff = {});
    [[nodiscard]] domain::Result<TakenReward> release(domain::TakingId id, std::optional<domain::StaffId> staff = {});
    [[nodiscard]] domain::Result<TakenReward> giveBack(domain::TakingId id, const QString &reason,
                                                       std::optional<domain::StaffId> staff = {});

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace bashgah::services
