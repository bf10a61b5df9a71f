// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analytics/monthlyreport.h"
#include "storage/readmodels/memberids.h"

#include <optional>
#include <vector>

namespace bashgah::storage {

class Connection;

/// What one kind of programme gave in a span of days (report/kinds).
struct KindSums
{
    QString kind; ///< domain::KindFigures
    qint64 members = 0;
    domain::Money money;
    domain::Points points;
};

/// The sums of a monthly report. Throws SqlFailure.
class ReportReadModel final
{
public:
    /// `only`: those members and their purchases, nobody else's.
    explicit ReportReadModel(Connection &connection, const OnlyMembers &only = {})
        : m_connection(connection), m_ids(memberIdsJson(only)) {}

    [[nodiscard]] domain::SalesFigures sales(domain::DayRange days);
    /// newMembers, allMembers, activeMembers and returningMembers.
    void members(domain::MonthlyReport &report);
    /// All but openValue.
    [[nodiscard]] domain::PointsFigures points(domain::DayRange days);
    /// Ids and counts without names, in no order.
    [[nodiscard]] std::vector<domain::TierCount> tiers(QDate last);
    /// Of all members, whoever the report is about; in no order.
    [[nodiscard]] std::vector<KindSums> kinds(domain::DayRange days);
    [[nodiscard]] std::vector<domain::TopMember> topMembers(domain::DayRange days, int count);
    /// Every day of the span, empty ones too.
    [[nodiscard]] std::vector<domain::DayFigures> daily(domain::DayRange days);
    /// The stored document of the programme in force on a day; empty without one.
    [[nodiscard]] QByteArray programmeOn(QDate day);
    /// First and last day with a purchase.
    [[nodiscard]] std::optional<domain::DayRange> purchaseSpan();

private:
    Connection &m_connection;
    std::optional<QString> m_ids;
};

} // namespace bashgah::storage
