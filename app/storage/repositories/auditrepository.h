// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/shopcalendar.h"
#include "domain/money/money.h"
#include "domain/points/points.h"
#include "domain/staff/trailchain.h"

#include <QString>

#include <vector>

namespace bashgah::storage {

class Connection;

/// A stored line of the trail.
struct AuditRow
{
    qint64 id = 0;
    domain::TrailFacts facts;
    QString staffName;
    QByteArray hash;
};

/// Which lines. Absent: all.
struct AuditFilter
{
    std::optional<domain::StaffId> staff{};
    QString group{};                        ///< "points": actions that begin with "points."
    std::optional<domain::Instant> from{};
    std::optional<domain::Instant> before{};///< not included
    std::optional<domain::MemberId> member{};
    qint64 olderThan = 0;                   ///< id; 0: from the newest
    int limit = 500;
};

/// A place where the chain does not fit.
struct AuditBreak
{
    enum class Kind { Changed, Missing };
    Kind kind = Kind::Changed;
    qint64 line = 0; ///< the changed one, or the first missing one
    qint64 count = 1;
};

/// What one person of staff moved by hand for one member, alone: points, or minor units of credit.
struct MovedByHand
{
    domain::MemberId member;
    qint64 given = 0; ///< not negative
    qint64 taken = 0; ///< not negative
};

/// The audit trail and its chain. Throws SqlFailure; never begins a transaction.
class AuditRepository final
{
public:
    explicit AuditRepository(Connection &connection) : m_connection(connection) {}

    /// Throws the guard's refusal (NotAllowed).
    void append(domain::TrailFacts facts);
    /// Newest first.
    [[nodiscard]] std::vector<AuditRow> rows(const AuditFilter &filter);
    /// Since a moment; without what a second person confirmed.
    [[nodiscard]] std::vector<MovedByHand> pointsByHand(domain::StaffId staff, domain::Instant from);
    [[nodiscard]] std::vector<MovedByHand> creditByHand(domain::StaffId staff, domain::Instant from);
    /// Taken off by hand, and carried to partners, in the same way; of all members together.
    [[nodiscard]] domain::Money discountsByHand(domain::StaffId staff, domain::Instant from);
    [[nodiscard]] domain::Points pointsToPartners(domain::StaffId staff, domain::Instant from);
    /// Whether `giver` set the PIN of `holder` (auditsubject.h) since that moment, or set the one that still counts.
    [[nodiscard]] bool hasGivenPin(domain::StaffId giver, const QString &holder, domain::Instant from);
    /// Absent: there is no line yet.
    [[nodiscard]] std::optional<domain::TrailHead> head();
    [[nodiscard]] std::optional<domain::Instant> began();
    [[nodiscard]] std::optional<QByteArray> hashOf(qint64 line);
    /// Every line against the one before it. Reads the whole trail.
    [[nodiscard]] std::vector<AuditBreak> breaks();
    /// Makes the chain of lines that have none yet: only a migration may change lines.
    void chainAll();

private:
    [[nodiscard]] qint64 sumByHand(const QString &sql, domain::StaffId staff, domain::Instant from);
    [[nodiscard]] std::vector<MovedByHand> byHand(const QString &sql, domain::StaffId staff, domain::Instant from);

    Connection &m_connection;
};

} // namespace bashgah::storage
