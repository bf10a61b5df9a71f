// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/base/result.h"
#include "domain/member/mobilenumber.h"
#include "domain/program/tierevaluation.h"

#include <QObject>

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

/// Why a member has the tier, and where it goes from here.
struct TierExplanation
{
    QDate today;
    domain::TierPolicy policy;
    std::optional<domain::Tier> tier; ///< absent: none
    domain::TierStanding standing;    ///< as a look today would leave it
    domain::TierInputs inputs;
    domain::TierReason reason = domain::TierReason::Score;
    std::optional<domain::Tier> next; ///< above the score
    std::optional<domain::TierFall> fall; ///< within a year, if nothing more is bought
    std::vector<domain::TierEvaluation> history; ///< newest first
};

/// Somebody who goes down soon unless they buy.
struct FallingMember
{
    domain::MemberId member;
    QString name;
    std::optional<domain::MobileNumber> mobile;
    domain::Tier tier;
    domain::TierScore score;
    domain::TierFall fall;
    bool operator==(const FallingMember &o) const { return member == o.member && fall.day == o.fall.day; }
};

struct PinRequest
{
    domain::MemberId member;
    domain::TierPin pin; ///< reason required
    std::optional<domain::StaffId> staff;
};

/// Tiers beside the counter: why, set by hand, who goes down soon. Reading may come from any thread.
class TierService final : public QObject
{
    Q_OBJECT

public:
    TierService(storage::Database &database, const domain::Clock &clock, QObject *parent = nullptr);

    /// Errors: MemberNotFound, NoProgramme (none is live, or it has no tiers).
    [[nodiscard]] domain::Result<TierExplanation> explain(domain::MemberId member) const;
    /// Sets the tier by hand up to a day; an earlier one gives way. Errors: Empty (field "reason"),
    /// UnknownValue (field "tier": not a tier), OutOfRange (field "until": before today),
    /// MemberNotFound, NoProgramme.
    [[nodiscard]] domain::Result<void> pin(const PinRequest &request);
    /// The usual rules decide again, now. Errors: NotFound (nothing was set), NoProgramme.
    [[nodiscard]] domain::Result<void> unpin(domain::MemberId member,
                                             std::optional<domain::StaffId> staff = {});
    /// Who goes down within `days` (the programme's when absent), soonest first. Empty without tiers.
    [[nodiscard]] domain::Result<std::vector<FallingMember>> falling(std::optional<int> days = {}) const;

signals:
    /// After commit only.
    void tierChanged(bashgah::domain::MemberId member);

private:
    storage::Database &m_database;
    const domain::Clock &m_clock;
};

} // namespace bashgah::services
