// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/calendar/shopcalendar.h"
#include "domain/money/money.h"
#include "domain/program/tier.h"

#include <vector>

namespace bashgah::storage {

class Connection;

/// What the counter shows of a member beside the points.
struct MemberFacts
{
    QString name;
    std::optional<QString> tierId;
    std::optional<QDate> lastVisit;
};

struct MemberScore
{
    domain::MemberId member;
    domain::Money score;
    domain::TierStanding standing;
};

/// An evaluation worth keeping: it changed something.
struct TierChange
{
    domain::MemberId member;
    QDate day;
    domain::Money score;
    domain::TierStanding standing;
    domain::ProgrammeVersionId programme;
    QString cause; ///< purchase, refund, nightly
    domain::Instant at;
};

/// Tiers of members and the days whose nightly work is done. Throws SqlFailure.
class StandingRepository final
{
public:
    explicit StandingRepository(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<MemberFacts> facts(domain::MemberId member);
    [[nodiscard]] domain::TierStanding standing(domain::MemberId member);
    void change(const TierChange &change);
    /// Of everyone who bought in the window or has a tier.
    [[nodiscard]] std::vector<MemberScore> scores(domain::DayRange window);

    [[nodiscard]] std::optional<QDate> lastClosedDay();
    void closeDay(QDate day, domain::Instant at);
    [[nodiscard]] std::optional<QDate> firstOpenEnd();
    /// Members with points past their last day on `day`, or a deficit that points can pay.
    [[nodiscard]] std::vector<domain::MemberId> accountsDue(QDate day);

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
