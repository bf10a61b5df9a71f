// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/calendar/shopcalendar.h"
#include "domain/money/money.h"
#include "domain/program/tierevaluation.h"

#include <QHash>

#include <vector>

namespace bashgah::storage {

class Connection;

/// What the counter shows of a member beside the points.
struct MemberFacts
{
    QString name;
    std::optional<QString> tierId;
    std::optional<QDate> lastVisit;
    QDate joined;
    bool hadMembership = false; ///< ever: MembershipRepository says whether one runs
};

/// A member as the nightly look at tiers needs them.
struct MemberStanding
{
    domain::MemberId member;
    domain::TierStanding standing;
    QDate joined;
    std::optional<QDate> lastVisit;
    std::optional<domain::TierPin> pin;
};

/// An evaluation worth keeping, with what it looked at: it changed something.
struct TierChange
{
    domain::MemberId member;
    QDate day;
    domain::TierStanding standing;
    domain::TierInputs inputs;
    domain::TierReason reason = domain::TierReason::Score;
    domain::TierMeasure measure = domain::TierMeasure::Spend;
    std::optional<domain::Tier> tier; ///< that came out
    domain::ProgrammeVersionId programme;
    QString cause; ///< purchase, refund, nightly, programme, pin
    domain::Instant at;
};

/// Tiers of members and the days whose nightly work is done. Throws SqlFailure.
class StandingRepository final
{
public:
    using Counted = QHash<qint64, std::vector<domain::Qualification>>; ///< by member

    explicit StandingRepository(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<MemberFacts> facts(domain::MemberId member);
    /// The same of a member who may be written to: neither merged into another nor erased.
    [[nodiscard]] std::optional<MemberFacts> livingFacts(domain::MemberId member);
    [[nodiscard]] domain::TierStanding standing(domain::MemberId member);
    /// The tier that a member had at a moment of a business day, as the evaluations up to then say.
    [[nodiscard]] std::optional<QString> tierAt(domain::MemberId member, QDate day, domain::Instant at);
    void change(const TierChange &change);
    /// Changes of tier by evaluations: of one member, of everyone by member. Neither those that a return brought, which
    /// undoes what was reached, nor from a tier set by hand.
    [[nodiscard]] std::vector<domain::TierShift> moves(domain::MemberId member);
    [[nodiscard]] QHash<qint64, std::vector<domain::TierShift>> moves();
    [[nodiscard]] std::vector<domain::TierEvaluation> history(domain::MemberId member, int limit);
    /// What the policy counts of purchases since a day: of one member, of everyone.
    [[nodiscard]] std::vector<domain::Qualification> counted(domain::MemberId member, QDate first,
                                                             const domain::TierPolicy &policy = {});
    [[nodiscard]] Counted counted(QDate first, const domain::TierPolicy &policy);
    /// Of everyone who has a tier, bought since `first` or is pinned on `today`.
    [[nodiscard]] std::vector<MemberStanding> standings(QDate first, QDate today);

    [[nodiscard]] std::optional<domain::TierPin> pin(domain::MemberId member, QDate today);
    void addPin(domain::MemberId member, const domain::TierPin &pin,
                std::optional<domain::StaffId> staff, domain::Instant at);
    void removePins(domain::MemberId member, domain::Instant at);

    [[nodiscard]] std::optional<QDate> lastClosedDay();
    void closeDay(QDate day, domain::Instant at);
    [[nodiscard]] std::optional<QDate> firstOpenEnd();
    /// When the shop file was made, as its audit trail says.
    [[nodiscard]] std::optional<domain::Instant> madeAt();
    /// Members with points past their last day on `day`, or a deficit that points can pay.
    [[nodiscard]] std::vector<domain::MemberId> accountsDue(QDate day);

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
