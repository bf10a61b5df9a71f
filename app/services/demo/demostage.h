// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/shopprofile.h"
#include "services/counter/counterservice.h"
#include "services/demo/democlock.h"
#include "services/members/memberservice.h"
#include "services/products/productservice.h"

#include <vector>

namespace bashgah::services {

inline constexpr domain::StaffId demoOwner{1};
inline constexpr domain::StaffId demoManager{2};
inline constexpr domain::StaffId demoCashier{3};

/// Where the scenes of the demo shop play: its file, a clock that they set, and members who have been there for a
/// while. They act through the services of the window, so each of their deeds has its line in the trail.
class DemoStage final
{
public:
    DemoStage(storage::Database &database, const domain::ShopProfile &profile, domain::Instant now);

    /// Looks for the cast. Errors: StorageFailure.
    [[nodiscard]] domain::Result<void> open();

    [[nodiscard]] storage::Database &database() const { return m_database; }
    [[nodiscard]] const DemoClock &clock() const { return m_clock; }
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] CounterService &counter() { return m_counter; }
    [[nodiscard]] MemberService &members() { return m_members; }
    /// The clock to a moment of an earlier day, or to some minutes ago, but not before today.
    void goTo(int daysAgo, QTime time);
    void goToMinutesAgo(int minutes);

    /// Members with a mobile who joined long ago, in the order of joining, those of the first half left out: they
    /// are whom people meet first. Empty in a shop that is small or new.
    [[nodiscard]] const std::vector<MemberView> &cast() const { return m_cast; }
    /// One whom no other scene asked for; absent when there are no more.
    [[nodiscard]] std::optional<MemberView> next();
    [[nodiscard]] domain::Points spendable(domain::MemberId member) const;

    /// Some of a product at its list price, or another one. Error NotFound (the code).
    [[nodiscard]] domain::Result<domain::PurchaseLine> line(const QString &code, qint64 pieces,
                                                            std::optional<domain::Money> price = {}) const;
    [[nodiscard]] domain::Result<RecordedPurchase> sell(const domain::PurchaseDraft &draft);

private:
    storage::Database &m_database;
    domain::ShopProfile m_profile;
    domain::Instant m_now;
    QDate m_today;
    DemoClock m_clock;
    CounterService m_counter;
    MemberService m_members;
    ProductService m_products;
    std::vector<MemberView> m_cast;
    size_t m_next = 0;
};

} // namespace bashgah::services
