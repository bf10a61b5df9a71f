// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/calendar/shopcalendar.h"
#include "domain/reward/taking.h"
#include "services/counter/writefacts.h"
#include "services/rewards/rewardtypes.h"

namespace bashgah::storage {
class Connection;
}

namespace bashgah::services {

/// A reward that a full card, a tier or an occasion gives: one of `gift` and `source`.
struct RewardGift
{
    domain::RewardId reward;
    domain::MemberId member;
    std::optional<domain::ChallengeGiftId> gift{};
    std::optional<domain::Instant> until{}; ///< it can be fetched; absent: no end
    std::optional<domain::StaffId> staff{};
    std::optional<domain::GiftSource> source{};
    QString period{}; ///< in which the source gives one
    std::optional<domain::ProgrammeVersionId> version{};
};

/// Rewards of the catalogue that are gifts: ready for a member, handed out, taken back. A promise needs no stock; the
/// stock is counted and taken when it is handed out. Inside the caller's IMMEDIATE transaction; throws SqlFailure.
class RewardGifts final
{
public:
    RewardGifts(storage::Connection &connection, const WriteFacts &facts) : m_connection(connection), m_facts(facts) {}

    /// The end of so many days to fetch a gift, the first included; 0: none. They begin on the real day: a night that is
    /// made up for later, or a purchase of an earlier day that is typed or finds its member today, must not give what
    /// has lapsed by then.
    [[nodiscard]] static std::optional<domain::Instant> untilAfter(int days, const WriteFacts &facts,
                                                                   const domain::ShopCalendar &calendar);
    /// The only error: NotFound (the reward).
    [[nodiscard]] domain::Result<void> promise(const RewardGift &gift);
    /// With those that cannot be handed out now, and why; without those of a tier for which another serves (one of two
    /// who were merged had it as well). Reads only.
    [[nodiscard]] domain::Result<std::vector<ReadyGift>> readyFor(domain::MemberId member);
    /// Returns the code of a discount. Errors: SoldOut, LimitReached (another one of the tier serves), ChangedMeanwhile.
    [[nodiscard]] domain::Result<QString> handOut(const domain::Taking &taking);
    /// It was handed out by mistake and is ready again. Errors: AlreadyUsed (its code), AlreadyVoid (its card is no
    /// longer full, its tier no longer reached), ChangedMeanwhile.
    [[nodiscard]] domain::Result<QString> undo(const domain::Taking &taking);

    /// What became of a gift whose card is no longer full or whose tier is no longer reached.
    struct Withdrawn
    {
        domain::Taking taking;
        bool isGone = false;             ///< the member has it
        domain::Money worth{};           ///< of a discount
        domain::Points price{};          ///< of the reward: what others pay
    };
    [[nodiscard]] domain::Result<Withdrawn> withdraw(domain::ChallengeGiftId gift);
    /// Of a tier; it counts as taken back from now on, whatever the member keeps.
    [[nodiscard]] domain::Result<Withdrawn> withdrawOfTier(domain::TakingId id);

private:
    [[nodiscard]] domain::Result<Withdrawn> withdraw(const domain::Taking &taking);
    [[nodiscard]] bool isTakenBack(const domain::Taking &taking);
    [[nodiscard]] bool isServedByAnother(const domain::Taking &taking);
    [[nodiscard]] domain::Result<void> checkStock(const domain::Taking &taking);

    storage::Connection &m_connection;
    const WriteFacts &m_facts;
};

} // namespace bashgah::services
