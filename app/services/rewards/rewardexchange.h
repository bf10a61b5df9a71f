// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/base/shopprofile.h"
#include "services/counter/countertypes.h"
#include "services/counter/writefacts.h"
#include "services/rewards/rewardtypes.h"

namespace bashgah::storage {
class Connection;
}

namespace bashgah::services {

class ProgrammeStore;
class RuleFacts;

/// What the exchange works with; all of it outlives the call.
struct RewardExchangeParts
{
    storage::Connection &connection;
    ProgrammeStore &programmes;
    RuleFacts &ruleFacts;
    const domain::ShopProfile &profile;
    const WriteFacts &facts;
};

/// Sets the reward that the programme's exchange names aside for members who have the points, inside the caller's
/// IMMEDIATE transaction. Stock and limits are those of the catalogue; where they say no nothing is exchanged and why
/// is kept for the owner. A reward that is set aside holds its points, so nothing is exchanged twice.
class RewardExchange final
{
public:
    RewardExchange(const RewardExchangeParts &parts, const domain::ExchangeRule &rule) : m_parts(parts), m_rule(rule) {}

    /// Of one member whose account is stored; as often as the points suffice. Empty: too few points, or refused.
    [[nodiscard]] domain::Result<std::vector<TakenReward>> exchange(domain::MemberId member,
                                                                    std::optional<domain::StaffId> staff);
    /// Of everybody, in the night; how many were set aside.
    [[nodiscard]] domain::Result<int> exchangeAll();

private:
    [[nodiscard]] bool reaches(domain::MemberId member) const;

    RewardExchangeParts m_parts;
    const domain::ExchangeRule &m_rule;
};

/// After a purchase is stored: where the programme exchanges at once, says in `recorded` which rewards are set aside.
/// An import leaves it to the night.
[[nodiscard]] domain::Result<void> holdAtOnce(const RewardExchangeParts &parts, const domain::PurchaseDraft &draft,
                                              RecordedPurchase &recorded);

} // namespace bashgah::services
