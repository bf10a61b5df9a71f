// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "services/membership/plantypes.h"

#include <QObject>

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

/// Paid memberships: plans, sales, renewal, giving up. A sale is no purchase: it earns nothing and is
/// no revenue of goods. Reading may come from any thread.
class PlanService final : public QObject
{
    Q_OBJECT

public:
    PlanService(storage::Database &database, const domain::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] domain::Result<std::vector<Plan>> plans() const;
    /// Errors: those of validate(PlanTerms), AlreadyExists (field "name": a plan on sale has it).
    [[nodiscard]] domain::Result<domain::PlanId> addPlan(const domain::PlanTerms &terms,
                                                         std::optional<domain::StaffId> staff = {});
    /// No longer sold; who has it keeps it. Error NotFound.
    [[nodiscard]] domain::Result<void> retire(domain::PlanId id, std::optional<domain::StaffId> staff = {});

    /// What sell() would do. Same errors.
    [[nodiscard]] domain::Result<SoldPlan> preview(const PlanSale &sale) const;
    /// Errors: NotFound (no such plan), NotAllowed (retired), MemberNotFound, DuplicateRequest, ClockBackwards.
    [[nodiscard]] domain::Result<SoldPlan> sell(const PlanSale &sale);
    /// Ends the membership today and says what to pay back by its plan. Errors: NotFound, AlreadyVoid
    /// (over or given up), Empty (field "reason"), ClockBackwards.
    [[nodiscard]] domain::Result<PlanRefunded> giveUp(domain::MembershipId id, const QString &reason,
                                                      std::optional<domain::StaffId> staff = {});
    /// The membership that runs today; absent: none.
    [[nodiscard]] domain::Result<std::optional<domain::ActiveMembership>> active(domain::MemberId member) const;
    [[nodiscard]] domain::Result<PlanReport> report() const;

signals:
    /// After commit only.
    void membershipChanged(bashgah::domain::MemberId member);

private:
    storage::Database &m_database;
    const domain::Clock &m_clock;
};

} // namespace bashgah::services
