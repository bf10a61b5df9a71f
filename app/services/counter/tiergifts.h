// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/purchase/purchase.h"
#include "services/counter/countertypes.h"
#include "services/counter/writefacts.h"

namespace bashgah::storage {
class Connection;
struct TierGift;
}

namespace bashgah::services {

class ProgrammeStore;
struct TierLook;

/// Rewards of the catalogue that tiers give to who reaches them, once in the days that count. Inside the caller's
/// IMMEDIATE transaction; throws SqlFailure.
class TierGifts final
{
public:
    TierGifts(storage::Connection &connection, const domain::ShopCalendar &calendar, const WriteFacts &facts)
        : m_connection(connection), m_calendar(calendar), m_facts(facts)
    {
    }

    /// `risen`: the tier the look has just brought; null: it brought none, but one may be reached again after its gift
    /// was taken back. A tier set by hand gives nothing, nor does a reward that is not in the catalogue.
    /// Returns the reward's name; empty: none was given.
    [[nodiscard]] QString give(domain::MemberId member, const LiveProgramme &programme, const TierLook &look,
                               const domain::Tier *risen);

    /// After a return: gifts of tiers that are reached no longer, neither on the day of the gift nor today, by the
    /// version that gave them. Those that were fetched are asked for by the programme's policy; `till`: what the refund
    /// still pays out.
    [[nodiscard]] domain::Result<void> takeBack(ProgrammeStore &programmes, domain::MemberId member,
                                                std::optional<domain::StaffId> staff, domain::Money till,
                                                RecordedRefund &recorded);

private:
    /// The tier whose gift it is, if it is reached no longer; null: the gift stands.
    [[nodiscard]] domain::Result<std::optional<domain::Tier>> lostTier(ProgrammeStore &programmes,
                                                                       domain::MemberId member,
                                                                       const storage::TierGift &gift);
    [[nodiscard]] domain::Result<void> take(const storage::TierGift &gift, const domain::Tier &tier,
                                            const LiveProgramme *live, domain::MemberId member,
                                            std::optional<domain::StaffId> staff, domain::Money till,
                                            RecordedRefund &recorded);

    storage::Connection &m_connection;
    const domain::ShopCalendar &m_calendar;
    const WriteFacts &m_facts;
};

/// The same after the refund of a purchase; in an import the till keeps nothing back.
[[nodiscard]] domain::Result<void> takeTierGiftsBack(storage::Connection &connection, ProgrammeStore &programmes,
                                                     const domain::ShopCalendar &calendar, const WriteFacts &facts,
                                                     const domain::Purchase &purchase,
                                                     std::optional<domain::StaffId> staff, domain::Money till,
                                                     RecordedRefund &recorded);

} // namespace bashgah::services
