// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/purchase/purchase.h"

#include <vector>

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

/// A purchase that waits: all that was on the screen.
struct ParkedPurchase
{
    domain::ParkedId id;
    domain::Instant at;
    QString memberName; ///< empty: anonymous
    domain::Money amount; ///< before points and codes
    domain::PurchaseDraft draft;
    bool operator==(const ParkedPurchase &) const = default;
};

/// One taken back, and what waits in its place.
struct ExchangedPurchase
{
    ParkedPurchase taken;
    domain::ParkedId waits;
};

/// Purchases set aside at the counter: in the shop's file, so every desk sees them and a restart loses none. They end
/// with the shop's day.
class ParkingService final
{
public:
    ParkingService(storage::Database &database, const domain::Clock &clock);

    /// An amount is not needed: somebody may have been chosen only. Error NotAllowed.
    [[nodiscard]] domain::Result<domain::ParkedId> park(const domain::PurchaseDraft &draft);
    /// Of today, newest first.
    [[nodiscard]] domain::Result<std::vector<ParkedPurchase>> list() const;
    [[nodiscard]] domain::Result<int> count() const;
    /// It leaves the list: only one desk gets it. Error NotFound (another desk was quicker, or its day is over).
    [[nodiscard]] domain::Result<ParkedPurchase> takeBack(domain::ParkedId id,
                                                         std::optional<domain::StaffId> staff = {});
    /// takeBack() while another purchase is on the screen: that one waits instead, with its own staff. Both or neither.
    [[nodiscard]] domain::Result<ExchangedPurchase> exchange(domain::ParkedId id, const domain::PurchaseDraft &onScreen);
    /// Given up; park() its draft to undo that. Error NotFound.
    [[nodiscard]] domain::Result<ParkedPurchase> discard(domain::ParkedId id, std::optional<domain::StaffId> staff = {});

private:
    [[nodiscard]] domain::Result<QDate> today() const;
    [[nodiscard]] domain::Result<ParkedPurchase> take(domain::ParkedId id, bool forGood,
                                                      std::optional<domain::StaffId> staff);

    storage::Database &m_database;
    const domain::Clock &m_clock;
};

} // namespace bashgah::services
